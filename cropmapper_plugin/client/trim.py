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
from contextlib import closing, suppress
from itertools import accumulate
from pathlib import Path

# A program header of an ELF file of 64 bits, and what is read of it.
HEADER = struct.Struct("<IIQQQQQQ")
OFFSET, LENGTH, ALIGNMENT = 2, 5, 7
PAGE = 1 << 16  # the largest: what is cut out of a library is a multiple, so that pages stay pages


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
        trim_library(library)
    with suppress(ImportError):  # a Python can be built without sqlite3
        share_projections(site)


def leave_out(site: Path, glob: str) -> None:
    """Delete what a glob within a folder names; what another program holds, such as a virus scanner, stays."""
    for path in sorted(site.glob(glob), reverse=True):  # what lies in a folder goes before it
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as problem:
            print(f"{path} could not be deleted, and stays: {problem}", flush=True)


def share_projections(site: Path) -> None:
    """Give all libraries of PROJ the newest of their databases of coordinate reference systems.

    A database serves libraries that are older: its layout's minor version only ever grows by additions, and PROJ
    refuses one whose major version is another, or whose minor version is lower than it needs.
    """
    import sqlite3

    layouts: dict[Path, tuple[int, ...]] = {}  # major, minor, and the size, for want of a date
    for path in site.rglob("proj.db"):
        # By its path: SQLite takes no address of a folder on another machine, where profiles of QGIS may be.
        with closing(sqlite3.connect(str(path))) as database:
            rows = database.execute(
                "SELECT value FROM metadata WHERE key LIKE 'DATABASE.LAYOUT.VERSION.%' ORDER BY key"
            )
            layouts[path] = (*(int(value) for (value,) in rows), path.stat().st_size)
    newest = max(layouts, key=layouts.get, default=None)
    for path, layout in layouts.items():
        if not path.samefile(newest) and layout[0] == layouts[newest][0]:
            part = path.with_name(path.name + ".part")
            with suppress(OSError):  # a file system without links keeps its copy
                os.link(newest, part)
                os.replace(part, path)


def trim_library(path: Path) -> None:
    """Replace a library for Linux by what is loaded of it, where that is less.

    By a new file: the old one can have further names, as where packages are linked from a store.
    """
    whole = path.read_bytes()
    if len(trimmed := loaded(whole)) < len(whole):
        part = path.with_name(path.name + ".part")
        part.write_bytes(trimmed)
        part.chmod(path.stat().st_mode)
        os.replace(part, path)


def loaded(elf: bytes) -> bytes:
    """Return a library without what stands behind and in the widest gap between the parts that its headers name.

    The loader reads these parts alone; in the gap wheels bring symbols and lines for debuggers, half of rasterio's
    bytes. Sections, which name them, go too, as `strip --strip-section-headers` does it (System V ABI, chapters 4 and
    5). Files of other kinds come back as they are.
    """
    if elf[:6] != b"\x7fELF\x02\x01":  # 64 bits, little-endian: every processor that the engine is there for
        return elf
    (first,), (count,) = struct.unpack_from("<Q", elf, 32), struct.unpack_from("<H", elf, 56)
    places = [first + number * HEADER.size for number in range(count)]
    headers = [list(HEADER.unpack_from(elf, place)) for place in places]
    spans = [(first, first + count * HEADER.size)]
    spans += [(header[OFFSET], header[OFFSET] + header[LENGTH]) for header in headers]
    starts, ends = zip(*sorted(spans))
    *before, end = accumulate(ends, max)
    gap, behind = max((start - left, start) for left, start in zip(before, starts[1:]))
    page = max(PAGE, *(header[ALIGNMENT] for header in headers))
    cut = max(gap, 0) // page * page

    def moved(offset: int) -> int:
        return offset - cut if offset >= behind else offset

    kept = bytearray(elf[: behind - cut] + elf[behind:end])
    for place, header in zip(places, headers):
        header[OFFSET] = moved(header[OFFSET])
        HEADER.pack_into(kept, moved(place), *header)
    struct.pack_into("<QQ", kept, 32, moved(first), 0)
    struct.pack_into("<HHH", kept, 58, 0, 0, 0)
    return bytes(kept)


if __name__ == "__main__":
    trim(Path(sysconfig.get_path("purelib")), Path(sys.argv[1]).read_text(encoding="utf-8"))
