"""Which files are rasters that are read, which are rasters of other formats, and which are none."""

from __future__ import annotations

import os
from pathlib import Path

from engine.reading import Unreadable, read_bytes

RASTERS = {".tif", ".tiff", ".jp2", ".j2k", ".vrt", ".img"}
# ENVI calls its rasters as it likes; what counts is the header beside them.
_ENVI = {".bsq", ".bil", ".bip", ".dat", ".raw", ".bin", ".envi", ""}
_LARGEST_HEADER = 16 * 1024 * 1024

_CUBE = "netCDF and HDF5 are read as one file with all dates and chosen by itself; convert it to GeoTIFF, or join them"
_NO_HEADER = "an ENVI raster needs its header (.hdr) beside it"
_NOT_READ = {
    ".asc": "an ASCII grid",
    ".bag": "BAG",
    ".ecw": "ECW",
    ".ers": "ER Mapper",
    ".grb": "GRIB",
    ".grb2": "GRIB",
    ".grd": "a grid of SAGA, Surfer or R",
    ".grib": "GRIB",
    ".grib2": "GRIB",
    ".hdf": "HDF4",
    ".he4": "HDF4",
    ".kea": "KEA",
    ".mbtiles": "MBTiles",
    ".mrf": "MRF",
    ".nitf": "NITF",
    ".ntf": "NITF",
    ".pix": "PCIDSK",
    ".rst": "Idrisi",
    ".sdat": "SAGA",
    ".sid": "MrSID",
}
# Rasters of formats that are not read, or not in a folder -> why not, and what to do.
FOREIGN = {
    **dict.fromkeys((".nc", ".nc4", ".cdf", ".netcdf", ".h5", ".hdf5", ".he5"), _CUBE),
    **dict.fromkeys((".bsq", ".bil", ".bip"), _NO_HEADER),
    **{suffix: f"{name} is not read; convert it to GeoTIFF" for suffix, name in _NOT_READ.items()},
}
# Such files may be anything: only where their names tell a date are they taken for rasters.
PACKED = {
    **dict.fromkeys((".gz", ".bz2", ".xz", ".zst", ".7z", ".rar"), "it is packed in a way that is not read; unpack it"),
    **dict.fromkeys((".dat", ".raw", ".bin"), _NO_HEADER),
}
ZARR = "a cube of Zarr holds all dates and is chosen by itself"
ZARR_MARKS = ("zarr.json", ".zgroup", ".zmetadata")

# What people have instead of rasters -> what it is.
NO_RASTERS = {
    ".npy": "NumPy arrays, which say neither where nor when: get embeddings such as TESSERA's as GeoTIFF, in which "
    "geotessera downloads them by default",
    ".npz": "NumPy arrays, which say neither where nor when",
    ".csv": "tables",
    ".parquet": "tables",
    ".geoparquet": "parcels or points",
    ".gpkg": "parcels or points",
    ".shp": "parcels or points",
    ".geojson": "parcels or points",
    ".hdf": "HDF4 files, to be converted to GeoTIFF with gdal_translate",
    ".tortilla": "samples packed for training, to be unpacked with their own library",
    ".jpg": "pictures that say no place",
    ".png": "pictures that say no place",
}


def suffix_of(name: str) -> str:
    """A file's suffix in small letters; '' where what follows the last dot is a number, as in S2_2018.04.18."""
    suffix = os.path.splitext(name)[1].lower()
    return "" if suffix[1:].isdecimal() else suffix


def headers_of(name: str) -> tuple[str, ...]:
    """Names of the ENVI header that may lie beside a file of this name; none where it cannot be an ENVI raster."""
    suffix = suffix_of(name)
    if suffix in RASTERS or suffix in (".hdr", ".xml"):
        return ()
    stem = name[: len(name) - len(suffix)]
    return (f"{name}.hdr", *((f"{stem}.hdr", f"{stem}.HDR") if suffix in _ENVI else ()))


def has_envi_header(path: Path) -> bool:
    """Whether an ENVI header lies beside a file: other formats call theirs .hdr, too."""
    for name in headers_of(path.name):
        try:
            if read_bytes(path.with_name(name), _LARGEST_HEADER).lstrip()[:4] == b"ENVI":
                return True
        except Unreadable:
            continue
    return False
