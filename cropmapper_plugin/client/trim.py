"""Leave out of a new environment what the engine never loads: `python -I trim.py LEFT_OUT`, run by its own Python.

An environment with PyTorch stays whole: PyTorch asks for setuptools and algebra, who knows what NVIDIA's libraries
read of themselves, and of its gigabytes little would go. One that was stopped is not found as an engine, and is made
anew. pip could not check the packages afterwards, but pip goes too: to repair is to install anew.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
import sysconfig
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

PAGE = 1 << 16  # the largest: what is cut out of a library is a multiple, so that pages stay pages
# The newest of PROJ's databases in all locks, which serves older libraries too; `packaging/locks.py --measure` sees to
# that for the system that it runs on.
DATABASE = "pyogrio/proj_data/proj.db"


def trim(site: Path, left_out: str) -> None:
    """Leave out of a folder of packages what the engine never loads.

    Args:
        left_out: globs within the folder, one a line, below comments with their reasons.
    """
    if (site / "torch").is_dir():
        return
    for line in left_out.splitlines():
        if line.startswith("#"):
            print(f"Leaving out {line[2:]}", flush=True)
        else:
            leave_out(site, line)
    print("Leaving out what only debuggers read, and second copies of PROJ's database", flush=True)
    for library in site.rglob("*.so*"):
        whole = library.read_bytes()
        if (trimmed := loaded(whole)) != whole:
            library.write_bytes(trimmed)
    share_database(site)


def leave_out(site: Path, glob: str) -> None:
    """Delete what a glob within a folder names; what another program holds, such as a virus scanner, stays."""
    for path in sorted(site.glob(glob), reverse=True):  # what lies in a folder goes before it
        try:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        except OSError as problem:
            print(f"{path} could not be deleted, and stays: {problem}", flush=True)


def share_database(site: Path) -> None:
    """Give all libraries of PROJ the newest of their databases of coordinate reference systems."""
    newest = site / DATABASE
    for path in {*site.rglob(newest.name)} - {newest}:
        part = path.with_name(f"{path.name}.part")
        with suppress(OSError):  # a file system without links keeps its copies
            os.link(newest, part)
            os.replace(part, path)


def loaded(elf: bytes) -> bytes:
    """Return a library for Linux without what stands behind and in the widest gap between the parts it is loaded from.

    These parts are named by program headers, and the loader reads nothing else; in the gap wheels bring symbols and
    lines for debuggers, half of rasterio's bytes. Sections, which name them, go too, as `strip --strip-section-headers`
    does it (System V ABI, chapters 4 and 5). Files of other kinds come back as they are.
    """
    if elf[:6] != b"\x7fELF\x02\x01":  # 64 bits, little-endian: every processor that the engine is there for
        return elf
    (table,), (size, count) = struct.unpack_from("<Q", elf, 32), struct.unpack_from("<HH", elf, 54)
    headers = range(table, table + count * size, size)
    offsets, lengths, alignments = zip(*(struct.unpack_from("<8xQ16xQ8xQ", elf, header) for header in headers))
    parts = [(table, count * size), *zip(offsets, lengths)]
    starts, ends = zip(*sorted((start, start + length) for start, length in parts))
    *before, end = accumulate(ends, max)
    gap, behind = max((start - left, start) for left, start in zip(before, starts[1:]))
    page = max(PAGE, *alignments)
    cut = max(gap, 0) // page * page
    moved = bytearray(elf)
    for place in (32, *(header + 8 for header in headers)):  # where the offset of the headers, and of each part, stands
        (offset,) = struct.unpack_from("<Q", elf, place)
        struct.pack_into("<Q", moved, place, offset - cut if offset >= behind else offset)
    struct.pack_into("<Q", moved, 40, 0)
    struct.pack_into("<HHH", moved, 58, 0, 0, 0)
    return bytes(moved[: behind - cut] + moved[behind:end])


if __name__ == "__main__":
    trim(Path(sysconfig.get_path("purelib")), Path(sys.argv[1]).read_text(encoding="utf-8"))
