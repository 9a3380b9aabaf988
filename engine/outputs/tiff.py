"""The parts of a TIFF file: its tags, its compressed tiles, and how a file is put together from tiles made elsewhere.

A GeoTIFF of ours is what GDAL 3.10 writes, byte for byte: header and first directory, the tiles in the order in which
they were written, the directories of the overviews, their tiles. GDAL makes the first part and compresses the tiles;
what stands where is decided here, from the tiles' sizes alone, so that nobody has to decode them again.

Source: the TIFF 6.0 specification, and BigTIFF's (www.awaresystems.be/imaging/tiff/bigtiff.html).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SUBFILE, _WIDTH, _HEIGHT, _PLANAR, _OFFSETS, _COUNTS, _METADATA = 254, 256, 257, 284, 324, 325, 42112
_BITS, _COLOURS, _EXTRA, _FORMAT, _NODATA = 258, 320, 338, 339, 42113
# Tags of an overview that are as the first directory has them.
_SHARED = (_BITS, 259, 262, 277, 317, _COLOURS, 322, 323, _EXTRA, _FORMAT, _NODATA)
# Tags whose values are written before the others', in this order: what libtiff knows by itself comes first.
_WRITTEN_FIRST = (_BITS, _COUNTS, _OFFSETS, _COLOURS, _EXTRA, _FORMAT)
_SHORT, _LONG, _LONG8, _ASCII = 3, 4, 16, 2
_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_NUMBERS = {_SHORT: "<u2", _LONG: "<u4", _LONG8: "<u8"}
_BIG = 43


@dataclass(frozen=True)
class Tag:
    """One entry of a directory.

    Attributes:
        kind: TIFF's number of the type of its values.
        count: how many values.
        data: their bytes, little-endian.
        at: where these stand in the file.
    """

    kind: int
    count: int
    data: bytes
    at: int = 0


@dataclass(frozen=True)
class Form:
    """What differs between classic TIFF, whose addresses have 4 bytes, and BigTIFF, whose have 8."""

    big: bool

    @property
    def address(self) -> str:
        """Format of an address, and of a tag's count, for `struct`."""
        return "<Q" if self.big else "<I"

    @property
    def inline(self) -> int:
        """Bytes of values that stand in the entry itself; so many bytes has an address."""
        return 8 if self.big else 4

    @property
    def number(self) -> str:
        """Format of the number of entries of a directory, for `struct`."""
        return "<Q" if self.big else "<H"

    def directory_size(self, entries: int) -> int:
        """Bytes of a directory: number of entries, entries, address of the next directory."""
        return struct.calcsize(self.number) + entries * (4 + 2 * self.inline) + self.inline


@dataclass(frozen=True)
class Directory:
    """The first directory of a file.

    Attributes:
        form: whether the file is classic or big.
        tags: tags by their code.
        next_at: where the address of the next directory stands.
    """

    form: Form
    tags: Mapping[int, Tag]
    next_at: int

    def numbers(self, code: int) -> NDArray:
        """The values of a tag of whole numbers."""
        tag = self.tags[code]
        return np.frombuffer(tag.data, _NUMBERS[tag.kind])


def first_directory(content: bytes | memoryview) -> Directory:
    """Read the first directory of a little-endian TIFF that GDAL wrote.

    Raises:
        ValueError: it is none.
    """
    order, version = struct.unpack_from("<2sH", content)
    if order != b"II" or version not in (42, _BIG):
        raise ValueError("no little-endian TIFF")
    form = Form(version == _BIG)
    (at,) = struct.unpack_from(form.address, content, 8 if form.big else 4)
    (entries,) = struct.unpack_from(form.number, content, at)
    at += struct.calcsize(form.number)
    tags = {}
    for _ in range(entries):
        code, kind = struct.unpack_from("<HH", content, at)
        (count,) = struct.unpack_from(form.address, content, at + 4)
        size, value_at = count * _BYTES[kind], at + 4 + form.inline
        if size > form.inline:
            (value_at,) = struct.unpack_from(form.address, content, value_at)
        tags[code] = Tag(kind, count, bytes(content[value_at : value_at + size]), value_at)
        at += 4 + 2 * form.inline
    return Directory(form, tags, at)


def tiles_of(content: bytes | memoryview) -> list[bytes]:
    """The compressed tiles of the first image of a TIFF, band by band and row by row."""
    directory = first_directory(content)
    places = zip(directory.numbers(_OFFSETS).tolist(), directory.numbers(_COUNTS).tolist())
    return [bytes(content[start : start + size]) for start, size in places]


@dataclass(frozen=True)
class Level:
    """One overview.

    Attributes:
        height, width: size in pixels.
        sizes: bytes of its tiles, (bands, tiles); row by row.
    """

    height: int
    width: int
    sizes: NDArray[np.int64]


@dataclass(frozen=True)
class Layout:
    """Where all parts of a file stand.

    Attributes:
        parts: (address, bytes) of what is not a tile: header and directories.
        addresses: where the tiles stand, (bands, tiles) for the full image and then for each overview.
        size: bytes of the file.
    """

    parts: Sequence[tuple[int, bytes]]
    addresses: Sequence[NDArray[np.int64]]
    size: int


def lay_out(
    skeleton: bytes, sizes: NDArray[np.int64], order: NDArray[np.intp], levels: Sequence[Level], resampling: str
) -> Layout:
    """Decide where each part of a file stands.

    Args:
        skeleton: the file as GDAL writes it without a tile.
        sizes: bytes of the full image's tiles, (bands, tiles); row by row.
        order: order in which they stand in the file, (bands x tiles) indices into the flat `sizes`.
        levels: the overviews, the largest first.
        resampling: how they were made, as GDAL calls it.
    """
    directory = first_directory(skeleton)
    end = len(skeleton) + int(sizes.sum())
    addresses = [_one_after_the_other(sizes, order, len(skeleton))]
    head = bytearray(skeleton)
    _fill(head, directory, addresses[0], sizes)
    if not levels:
        return Layout([(0, bytes(head))], addresses, end)
    start = end + end % 2
    struct.pack_into(directory.form.address, head, directory.next_at, start)
    first_tile = start
    for number, level in enumerate(levels):  # how long a directory is does not depend on the addresses in it
        last = number == len(levels) - 1
        made = _overview(directory, level, np.zeros_like(level.sizes), resampling, first_tile, last)
        first_tile += len(made)
    # Of each band all overviews, one after the other: GDAL makes them band by band.
    of_levels = [np.zeros_like(level.sizes) for level in levels]
    at = first_tile
    for band in range(len(sizes)):
        for level, found in zip(levels, of_levels):
            found[band] = at + np.cumsum(level.sizes[band]) - level.sizes[band]
            at += int(level.sizes[band].sum())
    parts, address = [(0, bytes(head))], start
    for number, (level, found) in enumerate(zip(levels, of_levels)):
        made = _overview(directory, level, found, resampling, address, number == len(levels) - 1)
        parts.append((address, made))
        address += len(made)
    return Layout(parts, [*addresses, *of_levels], at)


def _one_after_the_other(sizes: NDArray[np.int64], order: NDArray[np.intp], start: int) -> NDArray[np.int64]:
    lengths = sizes.ravel()[order]
    addresses = np.empty_like(lengths)
    addresses[order] = start + np.cumsum(lengths) - lengths
    return addresses.reshape(sizes.shape)


def _fill(head: bytearray, directory: Directory, addresses: NDArray, sizes: NDArray) -> None:
    """Write addresses and sizes of the full image's tiles in their place."""
    for code, values in ((_OFFSETS, addresses), (_COUNTS, sizes)):
        tag = directory.tags[code]
        data = values.ravel().astype(_NUMBERS[tag.kind]).tobytes()
        head[tag.at : tag.at + len(data)] = data


def _overview(
    full: Directory, level: Level, addresses: NDArray[np.int64], resampling: str, start: int, last: bool
) -> bytes:
    """The directory of an overview at an address, with all values that do not fit into its entries."""
    form = full.form
    metadata = f'<GDALMetadata><Item name="RESAMPLING" sample="0">{resampling}</Item></GDALMetadata>\0'.encode()
    tags = {code: full.tags[code] for code in _SHARED if code in full.tags}
    tags[_SUBFILE] = Tag(_LONG, 1, struct.pack("<I", 1))
    tags[_WIDTH], tags[_HEIGHT] = _whole(level.width), _whole(level.height)
    tags[_PLANAR] = Tag(_SHORT, 1, struct.pack("<H", 1 if len(level.sizes) == 1 else 2))
    tags[_METADATA] = Tag(_ASCII, len(metadata), metadata)
    for code, values in ((_OFFSETS, addresses), (_COUNTS, level.sizes)):
        kind = full.tags[code].kind
        tags[code] = Tag(kind, values.size, values.ravel().astype(_NUMBERS[kind]).tobytes())
    entries = sorted(tags)
    at = start + form.directory_size(len(entries))
    places, outside = {}, b""
    for code in (*_WRITTEN_FIRST, *(code for code in entries if code not in _WRITTEN_FIRST)):
        if code in tags and len(tags[code].data) > form.inline:
            outside += bytes((at + len(outside)) % 2)
            places[code] = at + len(outside)
            outside += tags[code].data
    made = struct.pack(form.number, len(entries))
    for code in entries:
        tag = tags[code]
        made += struct.pack("<HH", code, tag.kind) + struct.pack(form.address, tag.count)
        made += struct.pack(form.address, places[code]) if code in places else tag.data.ljust(form.inline, b"\0")
    end = at + len(outside)
    padding = b"" if last else bytes(end % 2)
    return made + struct.pack(form.address, 0 if last else end + len(padding)) + outside + padding


def _whole(value: int) -> Tag:
    short = value < 2**16
    return Tag(_SHORT if short else _LONG, 1, struct.pack("<H" if short else "<I", value))
