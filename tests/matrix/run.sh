#!/bin/sh
# The plugin's tests in another QGIS than this machine's: a Debian suite in a folder, by root, on demand.
#
#     sh tests/matrix/run.sh trixie    QGIS 3.40, Python 3.13
#     sh tests/matrix/run.sh sid       what Debian has newest, 3.44 and later
#
# The second argument is the folder that the suite is put into (build/matrix/SUITE); it is kept, so that the next run
# takes seconds to begin. What the tests say is in build/matrix/SUITE.txt, and how they ended is how this ends.
set -eu

suite=${1:?"which Debian suite: trixie or sid"}
top=$(cd "$(dirname "$0")/../.." && pwd)
root=${2:-$top/build/matrix/$suite}
log=$top/build/matrix/$suite.txt
mkdir -p "$root" "$top/build/matrix"

sh "$top/packaging/system_packages.sh" debootstrap
[ -e "$root/.installed" ] || {
    debootstrap --variant=minbase "$suite" "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$log"
    # Services are not to start in a folder.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        qgis python3-qgis qgis-providers python3-venv git xvfb xauth fonts-dejavu-core >>"$log"
    touch "$root/.installed"
}

# pip in there uses this machine's network, and trusts whom this machine trusts.
mkdir -p "$root/etc/ssl/certs"
for file in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -e "$file" ] || cp -L "$file" "$root$file"
done

rm -rf "$root/cropmapper"
mkdir "$root/cropmapper"
git -C "$top" archive HEAD | tar -x -C "$root/cropmapper"

mount --rbind /proc "$root/proc"
mount --bind /dev "$root/dev"
trap 'umount -l "$root/proc" "$root/dev"' EXIT
chroot "$root" sh -eu <<'INSIDE' >>"$log" 2>&1
cd /cropmapper
pip="-m pip install --quiet --disable-pip-version-check"
python3 -m venv .venv/engine
.venv/engine/bin/python $pip --requirement resources/locks/engine.txt
.venv/engine/bin/python $pip setuptools wheel
.venv/engine/bin/python $pip --no-deps --no-build-isolation --editable .
python3 -m venv --system-site-packages .venv/qgis
.venv/qgis/bin/python $pip --requirement resources/locks/qgis.txt
INSIDE

ended=0
chroot "$root" sh -eu <<'INSIDE' >"$log" 2>&1 || ended=$?
cd /cropmapper
export LANG=C.UTF-8 HOME=/root OMP_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen CROPMAPPER_PYTHON=$PWD/.venv/engine/bin/python
python3 -c 'from qgis.core import Qgis; import sys; print("QGIS", Qgis.QGIS_VERSION, "Python", sys.version.split()[0])'
.venv/qgis/bin/python -m pytest -c tests/plugin/pytest.ini --rootdir tests tests/plugin
INSIDE
tail -n 40 "$log"
exit "$ended"
