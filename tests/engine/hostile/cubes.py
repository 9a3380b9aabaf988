"""netCDF and Zarr cubes with odd attributes, types, coordinates and chunks."""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from pathlib import Path
from random import Random
from typing import Any

import netCDF4
import numpy as np

ATTRIBUTES = (
    "scale_factor",
    "add_offset",
    "_Unsigned",
    "missing_value",
    "valid_range",
    "valid_min",
    "units",
    "calendar",
    "axis",
    "standard_name",
    "grid_mapping",
    "long_name",
    "coordinates",
    "bounds",
    "dtype",
    "_ARRAY_DIMENSIONS",
    "GeoTransform",
    "crs_wkt",
    "grid_mapping_name",
    "proj:epsg",
    "ancillary_variables",
)
VALUES: tuple[Any, ...] = (
    "abc",
    "",
    "x" * 5000,
    "days since nonsense",
    "days since 0000-00-00",
    "months since 2018-01-01",
    "fortnights since 2018-01-01",
    "seconds since 1e999",
    "true",
    5,
    -1.5,
    float("nan"),
    float("inf"),
    1e308,
    0,
    np.array([1, 2], "i4"),
    np.array([1.0, np.nan, 3.0]),
    np.array([], "f8"),
    "600000 10 0 x y z",
    "EPSG:99999999",
    "time",
    "bool",
    "http://127.0.0.1:9/crs",
)


def odd_netcdf(rng: Random, folder: Path) -> Path:
    """Three dates of two bands, some of whose attributes, types or coordinates are odd."""
    path = folder / "S2.nc"
    form = rng.choice(["NETCDF4", "NETCDF4", "NETCDF3_CLASSIC", "NETCDF3_64BIT_DATA"])
    with netCDF4.Dataset(path, "w", format=form) as file:
        file.setncattr("proj:epsg", 32631)
        new = form == "NETCDF4"
        for name, size, begin, step in (("time", 3, 0, 10), ("y", 20, 4_999_995, -10), ("x", 15, 600_005, 10)):
            file.createDimension(name, None if name == "time" and rng.random() < 0.2 else size)
            kind = rng.choice(["f8"] * 6 + ["i4", "S1", "f4", *([str] if new else [])])
            if rng.random() < 0.1:
                continue
            variable = file.createVariable(name, kind, (name,))
            if kind == "S1":
                variable[:] = np.array([b"a"] * size, "S1")
            elif kind is str:
                variable[:] = np.array([rng.choice(["2018-01-01", "", "abc", "\x01"]) for _ in range(size)], object)
            else:
                values = begin + step * np.arange(size, dtype="f8")
                if rng.random() < 0.2:
                    values[rng.randrange(size)] = rng.choice([np.nan, np.inf, 1e30, values[0], -(2.0**31)])
                with np.errstate(all="ignore"):
                    variable[:] = values.astype(kind)
        if "time" in file.variables:
            file["time"].units = "days since 2018-01-01"
        for name in ("B02", "B03"):
            kinds = ["u2"] * 5 + ["f4", "i1", "f8", "S1"] if new else ["i2", "f4", "i4"]
            kind = rng.choice(kinds)
            variable = file.createVariable(name, kind, ("time", "y", "x"))
            if kind != "S1":
                variable[:] = 5
        if new and rng.random() < 0.3:
            compound = file.createCompoundType(np.dtype([("a", "f8"), ("b", "i4")]), "pair")
            file.createVariable("pairs", compound, ("time", "y", "x"))
        if new and rng.random() < 0.3:
            file.createVariable("lists", file.createVLType(np.int32, "list"), ("time", "y", "x"))
        if new and rng.random() < 0.2:
            file.createGroup("inner").createDimension("x", 3)
        for _ in range(rng.randrange(4)):
            target = rng.choice([file, *file.variables.values()])
            try:
                target.setncattr(rng.choice(ATTRIBUTES), rng.choice(VALUES))
            except (TypeError, AttributeError, ValueError, RuntimeError, OSError):
                continue  # not to be had in this form
    return path


def broken_netcdf(rng: Random, folder: Path) -> Path:
    """Some bytes of a cube are others."""
    path = odd_netcdf(rng, folder)
    content = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 10)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    path.write_bytes(content[: rng.choice([len(content), len(content), len(content) // 2])])
    return path


def long_axis(rng: Random, folder: Path) -> Path:
    """A small file whose x has three thousand million values."""
    path = folder / "long.nc"
    with netCDF4.Dataset(path, "w") as file:
        for name, size in (("time", 3), ("y", 20), ("x", 3_000_000_000)):
            file.createDimension(name, size)
            file.createVariable(name, "f8", (name,), zlib=True, chunksizes=(min(size, 10**6),))
        file["time"].units = "days since 2018-01-01"
        file.createVariable("B02", "u2", ("time", "y", "x"), zlib=True, chunksizes=(1, 20, 20))
    return path


def _array(shape: list[int], chunks: list[int], kind: str, names: list[str], **attributes: Any) -> dict[str, bytes]:
    told = {
        "zarr_format": 2,
        "shape": shape,
        "chunks": chunks,
        "dtype": kind,
        "compressor": {"id": "zlib", "level": 1},
        "fill_value": 0,
        "order": "C",
        "filters": None,
    }
    attributes = {"_ARRAY_DIMENSIONS": names, **attributes}
    return {".zarray": json.dumps(told).encode(), ".zattrs": json.dumps(attributes).encode()}


def odd_zarr(rng: Random, folder: Path) -> Path:
    """A Zarr cube, folder or ZIP, of which one metadata file is broken or claims too much."""
    path = folder / "S2.zarr"
    shutil.rmtree(path, ignore_errors=True)
    size = rng.choice([15, 15, 15, 3_000_000_000])
    parts = {
        "": {".zgroup": b'{"zarr_format": 2}', ".zattrs": b'{"proj:epsg": 32631}'},
        "time": _array([3], [3], "<i4", ["time"], units="days since 2018-01-01"),
        "y": _array([20], [20], "<f8", ["y"]),
        "x": _array([size], [size], "<f8", ["x"]),
        "B02": _array([3, 20, size], [1, 20, rng.choice([size, 10**9, 15])], "<u2", ["time", "y", "x"]),
    }
    files = {f"{name}/{file}".lstrip("/"): text for name, own in parts.items() for file, text in own.items()}
    name = rng.choice(sorted(files))
    files[name] = rng.choice(
        [files[name], b"", b"[" * 100_000, b"null", b'"a"', b"{}", files[name].replace(b"2", b"-1"), b"\xff", b"[1]"]
    )
    axes = {"time": ("<i4", 0, 10, 3), "y": ("<f8", 4_999_995, -10, 20), "x": ("<f8", 600_005, 10, 15)}
    for axis, (kind, begin, step, length) in axes.items():
        files[f"{axis}/0"] = zlib.compress((begin + step * np.arange(length)).astype(kind).tobytes())
    for file, text in files.items():
        (path / file).parent.mkdir(parents=True, exist_ok=True)
        (path / file).write_bytes(text)
    if rng.random() < 0.3:
        packed = folder / "S2.zarr.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            for file in files:
                archive.write(path / file, file)
        return packed
    return path


GENERATORS = (odd_netcdf, broken_netcdf, long_axis, odd_zarr)
