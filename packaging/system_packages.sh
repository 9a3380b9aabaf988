#!/bin/sh
# Installs the Debian packages named as arguments that are missing. Without root it stops with exit 3 and says what to
# run; where there is no apt at all, it says what to install and how it goes by there.
set -eu

missing=""
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null; then
    echo "This machine has no apt. Install with its own package manager what these Debian packages hold:$missing" >&2
    exit 3
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing system packages:$missing" >&2
    echo "Install them, then run make again:" >&2
    echo "    sudo $install" >&2
    exit 3
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive $install -qq >/dev/null
