"""What lies in folders and is no regular file, under the names of files that are read."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from random import Random

NAMES = (
    "S2_20230501.tif",
    "S2_20230502.TIFF",
    "S2_20230503.jp2",
    "S2_20230504.vrt",
    "S2_20230505.img",
    "S2_20230506.zip",
    "S2_20230507.tar",
    "MTD_MSIL2A.xml",
)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    """A socket; its name may be longer than what the system binds, so it is bound from within its folder."""
    with socket.socket(socket.AF_UNIX) as own:
        before = os.open(".", os.O_RDONLY)
        try:
            os.chdir(path.parent)
            own.bind(path.name)
        finally:
            os.fchdir(before)
            os.close(before)


def circle(path: Path) -> None:
    path.symlink_to(path.name)


def nothing(path: Path) -> None:
    path.symlink_to(path.with_name("absent"))


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


KINDS = (pipe, listening, circle, nothing, device, terminal)


def irregular(rng: Random, folder: Path) -> Path:
    """One of them under one of the names."""
    path = folder / rng.choice(NAMES)
    rng.choice(KINDS)(path)
    return path
