"""A season as a cube of netCDF or Zarr: the stack of `write_stack` with a variable a band."""

import numpy as np
import pytest
import xarray as xr

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack

from ...conftest import BANDS, CRS, DAYS, HEIGHT, WIDTH, values_of

X = 600_005 + 10.0 * np.arange(WIDTH)
Y = 4_999_995 - 10.0 * np.arange(HEIGHT)
TIME = np.array([f"{day}T10:36" for day in DAYS], "datetime64[ns]")


def expected():
    rng = np.random.default_rng(7)
    return np.stack([values_of(number, rng) for number in range(len(DAYS))])


def dataset(dims=("time", "y", "x"), scl=True, **attributes):
    """The stack of `write_stack` with a variable a band; the cloud is on the second date."""
    values = expected()
    variables = {band: (dims, values[:, place], {"_FillValue": 0}) for place, band in enumerate(BANDS)}
    if scl:
        classes = np.full((len(DAYS), HEIGHT, WIDTH), 4, np.uint8)
        classes[1, 10:20, 30:45] = 9
        variables["SCL"] = (dims, classes)
    coordinates = dict(zip(dims, (TIME, Y, X)))
    return xr.Dataset(variables, coordinates, {"crs": CRS, **attributes})


def write(cube, path, **settings):
    if path.suffix == ".nc":
        cube.to_netcdf(path, engine="netcdf4", **settings)
    else:
        cube.to_zarr(path, **settings)
    return path


def read(stack, window=None):
    with StackReader(stack) as reader:
        return reader.read(window or Window(0, 0, stack.grid.height, stack.grid.width))


def refused(path, **options):
    with pytest.raises(BadInput) as raised:
        scan_stack(path, StackOptions(**options))
    return raised.value
