"""ZIP and tar archives whose headers lie."""

from __future__ import annotations

import io
import stat
import struct
import tarfile
import zipfile
from pathlib import Path
from random import Random

NAMES = (
    "S2_20230601.tif",
    "../S2_20230602.tif",
    "/S2_20230603.tif",
    "..\\S2_20230604.tif",
    "a/../../S2_20230605.tif",
    "S2_20230606.tif\0.txt",
    "S2_2023\n0607.tif",
    "x" * 1100 + "_20230608.tif",
    "S2_20230609.zip",
    "S2_20230610.vrt",
    "MTD_MSIL2A.xml",
    "S2_20230611.tif\udce9.tif",
    "",
    ".",
    "a/",
)


def _content(rng: Random) -> bytes:
    return rng.choice([b"", b"II*\0", b"<VRTDataset/>", rng.randbytes(200), b"PK\5\6" + bytes(18)])


def odd_zip(rng: Random, folder: Path) -> Path:
    """Members with odd names, twice, as links, some encrypted."""
    path = folder / "S2_20230701.zip"
    with zipfile.ZipFile(path, "w", rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])) as file:
        for name in rng.sample(NAMES, rng.randrange(6)):
            entry = zipfile.ZipInfo(name.encode("utf-8", "replace").decode())
            if rng.random() < 0.2:
                entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            entry.extra = rng.choice([b"", struct.pack("<HHQQ", 1, 16, 2**63, 2**63), b"\1\0\xff\xff", b"\1"])
            file.writestr(entry, _content(rng))
    return path


def broken_zip(rng: Random, folder: Path) -> Path:
    """Some bytes of its directory are others; sizes, places and counts among them."""
    path = odd_zip(rng, folder)
    return _broken(rng, path, 100)


def odd_tar(rng: Random, folder: Path) -> Path:
    """Members with odd names and of odd kinds."""
    path = folder / "S2_20230702.tar"
    form = rng.choice([tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
    kinds = [tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE]
    with tarfile.open(path, "w", format=form, errors="surrogateescape") as file:
        for _ in range(rng.randrange(6)):
            entry, content = tarfile.TarInfo(rng.choice(NAMES) or "a"), _content(rng)
            entry.type, entry.size, entry.linkname = rng.choice(kinds), len(content), rng.choice(NAMES)
            if form == tarfile.PAX_FORMAT:
                entry.pax_headers = rng.choice([{}, {"size": "99999999999"}, {"GNU.sparse.map": "0,1,x"}])
            file.addfile(entry, io.BytesIO(content) if entry.isreg() else None)
    return path


def broken_tar(rng: Random, folder: Path) -> Path:
    """Some bytes of it are others."""
    return _broken(rng, odd_tar(rng, folder), 1024)


def chained_tar(rng: Random, folder: Path) -> Path:
    """Long names of long names, or headers that claim gigabytes."""
    path = folder / "S2_20230703.tar"
    entry = tarfile.TarInfo("././@LongLink")
    entry.type = rng.choice([tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE])
    entry.size = rng.choice([1, 1, 6_000_000_000])
    path.write_bytes((entry.tobuf(tarfile.GNU_FORMAT) + b"a" + bytes(511)) * rng.choice([1, 3000]))
    return path


def _broken(rng: Random, path: Path, end: int) -> Path:
    content = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 20)):
        if content:
            content[-rng.randrange(1, min(end, len(content)) + 1)] = rng.randrange(256)
    path.write_bytes(content[: rng.choice([len(content), len(content), len(content) // 2])])
    return path


GENERATORS = (odd_zip, broken_zip, odd_tar, broken_tar, chained_tar)
