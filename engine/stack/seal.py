"""The user's seal on what a stack file names beyond rasters of this machine: addresses, and VRTs that lead elsewhere.

A scan writes a stack file of what the user named, and seals it with a key of the user's own. A stack file that came
from somebody else bears no such seal, so that nothing is fetched from an address that only its author named.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from engine.reading import Unreadable, read_bytes
from engine.stack.guard import strays
from engine.stack.network import is_remote

_LENGTH = 32
_PACKED = re.compile(r"/vsi(?:zip|tar)/\{[^{}]+\}/.+", re.DOTALL)
_SERVER = re.compile(r"/vsi[a-z0-9]+/(?:https?://)?[^/]+", re.IGNORECASE)


def sealed(paths: Iterable[str]) -> dict[str, str]:
    """Seals for what rasters lead to: a server or a bucket, or a VRT; none where there is no place to keep a key."""
    things = sorted({thing for path in paths if (thing := _leads_to(path))})
    key = _key(make=True) if things else None
    return {thing: _seal(key, thing) for thing in things} if key else {}


def fault_of_path(path: str, seals: Mapping[str, str]) -> str:
    """Why a raster that a stack file names is not read; '' where it is."""
    if (path.startswith("/vsi") or "://" in path) and not is_remote(path) and not _PACKED.fullmatch(path):
        return f"{path[:200]} is no address that a stack file may name"
    thing = _leads_to(path)
    if not thing:
        return ""
    key = _key(make=False)
    if key and hmac.compare_digest(seals.get(thing, "").encode(), _seal(key, thing).encode()):
        return ""
    if thing == path:
        return f"{path[:200]} is not read: {strays(path)}"
    return (
        f"{thing[:200]} is not asked, for this stack file was not made here, and nobody here named that server; choose "
        "the catalogue itself"
    )


def _leads_to(path: str) -> str:
    """The server of an address, or the path of a VRT that leads elsewhere; '' for other rasters."""
    if is_remote(path):
        server = _SERVER.match(path)
        return server.group() if server else path
    return os.path.abspath(path) if strays(path) else ""


def _seal(key: bytes, thing: str) -> str:
    return hmac.new(key, thing.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _key(make: bool) -> bytes | None:
    """The user's key, which never leaves the machine; None where there is none."""
    try:
        path = Path.home() / ".config" / "cropmapper" / "seal"  # not .cropmapper, which a run has in its output folder
    except RuntimeError:  # nobody's home
        return None
    if make:
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(secrets.token_bytes(_LENGTH))
    try:
        key = read_bytes(path, _LENGTH)
    except Unreadable:
        return None
    return key if len(key) == _LENGTH else None
