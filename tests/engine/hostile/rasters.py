"""Rasters whose headers are odd, broken or claim too much, under names with a date."""

from __future__ import annotations

import struct
from pathlib import Path
from random import Random

import numpy as np
import rasterio
from rasterio.transform import from_origin

TRANSFORM = from_origin(600_000, 5_000_000, 10, 10)
_TEXTS = ("B02", "", "é\n\t", "x" * 3000, "2023-06-01", "\x01\x02", "<a>", "NDVI 2023-06-01 2023-07-01")
# Tags of a TIFF: width, height, bits, compression, strips and tiles, planes, samples, format, place, GDAL's own.
_TAGS = (
    256,
    257,
    258,
    259,
    262,
    273,
    277,
    278,
    279,
    284,
    317,
    322,
    323,
    324,
    325,
    339,
    33550,
    33922,
    34735,
    42112,
    42113,
)


def odd_tiff(rng: Random, folder: Path) -> Path:
    """A GeoTIFF of an odd kind, with odd texts in it."""
    path = folder / "S2_20230601.tif"
    kind = rng.choice(["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64", "complex64"])
    count = rng.choice([1, 1, 3, 11, 300])
    told = {
        "driver": "GTiff",
        "count": count,
        "dtype": kind,
        "width": rng.choice([1, 16, 65]),
        "height": rng.choice([1, 48]),
    }
    told["nodata"] = rng.choice([None, 0, 255, float("nan"), -9999]) if kind.startswith("float") else None
    if rng.random() < 0.8:
        told.update(crs=rng.choice(["EPSG:32631", "EPSG:4326", "EPSG:4978", "EPSG:3855"]), transform=TRANSFORM)
    if rng.random() < 0.3:
        told.update(tiled=True, blockxsize=16, blockysize=16)
    told["compress"] = rng.choice(["none", "deflate", "lzw", "zstd", "packbits"])
    told["interleave"] = rng.choice(["pixel", "band"])
    with rasterio.open(path, "w", **told) as dataset:
        dataset.write(np.ones((count, told["height"], told["width"]), kind))
        for band in range(1, min(count, 4)):
            dataset.set_band_description(band, rng.choice(_TEXTS))
            dataset.update_tags(band, date=rng.choice(_TEXTS), BandName=rng.choice(_TEXTS))
        dataset.update_tags(PROCESSING_BASELINE=rng.choice(_TEXTS), **{rng.choice(["TIFFTAG_DATETIME", "a b"]): "x"})
        if rng.random() < 0.3:
            dataset.scales = [rng.choice([0.0, 1e-4, float("nan"), 1e308, float("inf")])] * count
    return path


def broken_tiff(rng: Random, folder: Path) -> Path:
    """One whose tags say something else than is there."""
    path = odd_tiff(rng, folder)
    content = bytearray(path.read_bytes())
    (at,) = struct.unpack_from("<I", content, 4)
    if content[:4] == b"II*\0" and at < len(content) - 2:
        (entries,) = struct.unpack_from("<H", content, at)
        for number in range(min(entries, (len(content) - at) // 12)):
            place = at + 2 + 12 * number
            (tag,) = struct.unpack_from("<H", content, place)
            if tag in _TAGS and rng.random() < 0.15:
                value = rng.choice([0, 1, 2, 7, 255, 65_535, 2**31 - 1, 2**32 - 1, rng.randrange(2**32)])
                struct.pack_into("<I", content, place + rng.choice([4, 8, 8, 8]), value)
    path.write_bytes(content[: rng.choice([len(content)] * 3 + [len(content) // 2])])
    return path


def broken_other(rng: Random, folder: Path) -> Path:
    """A JPEG 2000, Imagine or ENVI file some of whose bytes are others."""
    driver, suffix = rng.choice([("JP2OpenJPEG", "jp2"), ("HFA", "img"), ("ENVI", "img")])
    path = folder / f"S2_20230602.{suffix}"
    told = {"count": 3, "width": 65, "height": 48, "dtype": "uint16", "crs": "EPSG:32631", "transform": TRANSFORM}
    with rasterio.open(path, "w", driver=driver, **told) as dataset:
        dataset.write(np.ones((3, 48, 65), "uint16"))
    target = rng.choice([path, *folder.glob("*.hdr")])
    content = bytearray(target.read_bytes())
    for _ in range(rng.randrange(1, 30)):
        content[rng.randrange(min(len(content), 3000))] = rng.randrange(256)
    target.write_bytes(content[: rng.choice([len(content)] * 3 + [len(content) // 3])])
    return path


def long_strips(rng: Random, folder: Path) -> Path:
    """A TIFF of a thousand million rows, or of bands, whose lists of strips lie beyond its end."""
    path = folder / "S2_20230603.tif"
    rows, bands = rng.choice([(2**31 - 1, 1), (48, 65_535), (10**6, 3)])
    tags = [
        (256, 4, 1, 1),
        (257, 4, 1, rows),
        (258, 3, 1, 16),
        (259, 3, 1, rng.choice([1, 8])),
        (262, 3, 1, 1),
        (273, 4, rows, 400),
        (277, 3, 1, bands),
        (278, 4, 1, 1),
        (279, 4, rows, 400),
        (284, 3, 1, rng.choice([1, 2])),
    ]
    content = b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags))
    content += b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4) + bytes(rng.choice([0, 10_000]))
    path.write_bytes(content)
    return path


GENERATORS = (odd_tiff, broken_tiff, broken_other, long_strips)
