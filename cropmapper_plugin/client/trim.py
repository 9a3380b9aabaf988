"""Leave out of a new environment what the engine never loads: `python -I trim.py`, run by the environment's own Python.

Started once the packages are installed, and harmless whenever it ends: each file is whole, shared or gone, and what is
gone is never asked for. At the end all that every engine needs is imported, so that nothing of it is missed later;
PyTorch and what reads data cubes are not tried. pip could not check the packages afterwards, but pip goes too: to
repair is to install anew.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import struct
import sys
import sysconfig
from collections.abc import Iterable
from contextlib import closing, suppress
from importlib import import_module
from pathlib import Path

try:
    import sqlite3
except ImportError:  # Python can be built without it: each library of PROJ keeps its own database then
    sqlite3 = None

# A program header of an ELF file of 64 bits, and what is read of it.
HEADER, ELF_HEADER = "<IIQQQQQQ", 64
OFFSET, LENGTH, ALIGNMENT = 2, 5, 7

# What is left out, and why the engine does without; globs within site-packages.
LEFT_OUT = {
    "pip, which has done its work": ("pip", "pip-*"),
    # Not whole folders: numpy.testing, which scipy imports, takes a class from there.
    "tests of the packages": tuple(
        f"{name}/**/tests/{part}"
        for name in ("numpy", "pandas", "pyarrow", "pyogrio", "scipy", "shapely", "xarray")
        for part in ("**/test_*", "data", "fixtures")
    ),
    "what compilers and editors read": (
        *(f"*/**/*.{ending}" for ending in ("pyi", "pyx", "pxd", "pxi")),
        *("pyarrow/include", "pyarrow/src", "pyarrow/*.lib"),
    ),
    # Those that stay import none of these, but for functions that the engine does not call.
    "parts of scipy for other work": (
        *("scipy/cluster", "scipy/datasets", "scipy/differentiate", "scipy/fftpack", "scipy/integrate", "scipy/io"),
        *("scipy/interpolate", "scipy/misc", "scipy/odr", "scipy/signal", "scipy/stats"),
    ),
    "onnxruntime for C programs, a second copy of what Python loads": (
        "onnxruntime/capi/libonnxruntime.*",
        "onnxruntime/capi/onnxruntime.dll",
    ),
    "onnxruntime's conversion of networks": tuple(
        f"onnxruntime/{name}" for name in ("quantization", "tools", "transformers")
    ),
    "colours for source code, of which none is shown": ("pygments",),
    "Arrow's servers and its Amazon S3, which GDAL reads": (
        *("pyarrow/*arrow_flight*", "pyarrow/*arrow_python_flight*", "pyarrow/_flight*"),
        *("pyarrow/*arrow_s3*", "pyarrow/_s3fs*"),
    ),
}
# What only PyTorch needs: the environment's own setuptools, before Python 3.12, and the algebra that older onnxruntimes
# convert networks with.
FOR_TORCH = (
    *("distutils-precedence.pth", "_distutils_hack", "pkg_resources", "setuptools", "setuptools-*"),
    *("sympy", "mpmath"),
)
# All that the engine needs, part by part: a broken library shows only when it is imported.
IMPORTED = """
    click google.protobuf.message_factory numpy onnxruntime pyarrow.compute pyarrow.csv pyarrow.parquet pydantic
    pydantic_core pyogrio.raw pyproj pystac rasterio.features rasterio.shutil rasterio.warp rich.progress
    scipy.linalg scipy.ndimage scipy.optimize scipy.sparse.csgraph scipy.spatial.distance scipy.special
    shapely.prepared threadpoolctl
"""
SHARED_BYTES = 100_000  # smaller files are not worth a comparison
GAP_BYTES = 1 << 16  # the largest page: what is cut out of a library is a multiple, so that pages stay pages


def main() -> int:
    """Trim the environment of the Python that runs this, and say what is left out and how much."""
    trim(Path(sysconfig.get_path("purelib")))
    leave_out(Path(sysconfig.get_path("scripts")), ("pip*",))
    print("Trying what is left", flush=True)
    for name in IMPORTED.split():
        import_module(name)
    return 0


def trim(site: Path) -> None:
    """Leave out of a folder of packages what the engine never loads."""
    before = size(site)
    for reason, globs in LEFT_OUT.items():
        print(f"Leaving out {reason}", flush=True)
        leave_out(site, globs)
    print("Leaving out second copies, and what only debuggers read", flush=True)
    if not (site / "torch").is_dir():
        leave_out(site, FOR_TORCH)
        for library in site.rglob("*.so*"):  # not NVIDIA's: who knows what they read of themselves
            trim_library(library)
    share_projections(site)
    share_copies(site)
    print(f"The packages take {size(site) / 1e6:.0f} MB instead of {before / 1e6:.0f} MB", flush=True)


def size(folder: Path) -> int:
    """Return what the files of a folder take, in bytes; one that has several names counts once."""
    found = (path.lstat() for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum({(file.st_dev, file.st_ino): file.st_size for file in found}.values())


def leave_out(site: Path, globs: Iterable[str]) -> None:
    """Delete what globs within a folder name; what another program holds, such as a virus scanner, stays."""
    for path in [path for glob in globs for path in site.glob(glob)]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)  # gone with its folder
        if path.exists():
            print(f"{path} could not be deleted, and stays", flush=True)


def share_projections(site: Path) -> None:
    """Give all libraries of PROJ the newest of their databases of coordinate reference systems.

    A database serves libraries that are older: its layout's minor version only ever grows by additions, and PROJ
    refuses one whose major version is another, or whose minor version is lower than it needs.
    """
    layouts = {path: _layout(path) for path in site.rglob("proj.db") if sqlite3}
    newest = max(layouts, key=layouts.get, default=None)
    for path, (major, *_) in layouts.items():
        if path != newest and major == layouts[newest][0]:
            _link(newest, path)


def _layout(database: Path) -> tuple[int, int, int]:
    """Return the layout of a database of PROJ's, major and minor, and its size, for want of a date."""
    # By its path: SQLite takes no address of a folder on another machine, where profiles of QGIS may be.
    with closing(sqlite3.connect(str(database))) as opened:
        kept = dict(opened.execute("SELECT key, value FROM metadata"))
    major, minor = (int(kept[f"DATABASE.LAYOUT.VERSION.{part}"]) for part in ("MAJOR", "MINOR"))
    return major, minor, database.stat().st_size


def share_copies(site: Path) -> None:
    """Keep one file of those with the same content; the others become further names of it."""
    kept: dict[int, list[Path]] = {}
    for path in site.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.stat().st_size >= SHARED_BYTES:
            alike = kept.setdefault(path.stat().st_size, [])
            same = next((other for other in alike if filecmp.cmp(other, path, shallow=False)), None)
            if same is None:
                alike.append(path)
            elif not same.samefile(path):
                _link(same, path)


def _link(source: Path, path: Path) -> None:
    """Make `path` another name of a file, at once; a file system without links keeps its copy."""
    part = path.with_name(path.name + ".part")
    with suppress(OSError):
        os.link(source, part)
        os.replace(part, path)


def trim_library(path: Path) -> None:
    """Replace a library for Linux by what is loaded of it, where that is less."""
    whole = path.read_bytes()
    if len(trimmed := loaded(whole)) < len(whole):
        part = path.with_name(path.name + ".part")
        part.write_bytes(trimmed)
        part.chmod(path.stat().st_mode)
        os.replace(part, path)


def loaded(elf: bytes) -> bytes:
    """Return a library without what stands between and behind the parts that its program headers name.

    The loader reads these parts alone; between them wheels bring symbols and lines for debuggers, half of rasterio's
    bytes. Sections, which name them, go too, as `strip --strip-section-headers` does it (System V ABI, chapters 4 and
    5). Files of other kinds come back as they are.
    """
    if elf[:6] != b"\x7fELF\x02\x01":  # 64 bits, little-endian: every processor that the engine is there for
        return elf
    (start,) = struct.unpack_from("<Q", elf, 32)
    length, count = struct.unpack_from("<HH", elf, 54)
    headers = [list(struct.unpack_from(HEADER, elf, start + number * length)) for number in range(count)]
    gap = max([GAP_BYTES, *(header[ALIGNMENT] for header in headers)])
    spans = [(0, ELF_HEADER), (start, start + count * length)]
    spans += [(header[OFFSET], header[OFFSET] + header[LENGTH]) for header in headers]
    kept, cuts, end = bytearray(), [], 0  # cuts: where a part began, and by how much it and what follows moved
    for first, last in sorted(spans):
        if first > end:
            cut = (first - end) // gap * gap
            cuts.append((first, cut))
            kept += elf[end + cut : first]
            end = first
        kept += elf[end:last]
        end = max(end, last)

    def moved(offset: int) -> int:
        return offset - sum(cut for first, cut in cuts if first <= offset)

    for number, header in enumerate(headers):
        header[OFFSET] = moved(header[OFFSET])
        struct.pack_into(HEADER, kept, moved(start) + number * length, *header)
    struct.pack_into("<QQ", kept, 32, moved(start), 0)
    struct.pack_into("<HHH", kept, 58, 0, 0, 0)
    return bytes(kept)


if __name__ == "__main__":
    sys.exit(main())
