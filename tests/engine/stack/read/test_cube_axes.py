"""How a cube lies: its dimensions, their order and direction, its coordinates, its CRS, its dates."""

import netCDF4
import numpy as np
import pytest
import rasterio
import xarray as xr

from engine.contract import StackOptions
from engine.stack import Window, scan_stack

from ...conftest import BANDS, CRS, DAYS, HEIGHT, WIDTH, write_raster
from .cubes import TIME, X, Y, dataset, expected, read, refused, write


def test_coordinates_in_kilometres_lie_where_those_in_metres_do(tmp_path):
    metres = dataset()
    axes = {name: (name, metres[name].values / 1000, {"units": "km"}) for name in ("x", "y")}
    grids = [
        scan_stack(write(cube, tmp_path / name))[0].grid
        for name, cube in (("m.nc", metres), ("km.nc", metres.assign_coords(axes)))
    ]
    assert grids[1].transform == pytest.approx(grids[0].transform)


def test_coordinates_in_radians_are_refused(tmp_path):
    cube = dataset()
    axes = {name: (name, cube[name].values, {"units": "rad"}) for name in ("x", "y")}
    assert "in rad" in refused(write(cube.assign_coords(axes), tmp_path / "rad.nc")).message


@pytest.mark.parametrize(
    "dims", [("t", "y", "x"), ("date", "lat", "lon"), ("time", "latitude", "longitude"), ("when", "north", "east")]
)
def test_dimensions_are_told_by_name_or_by_attributes(tmp_path, dims):
    cube = dataset(dims)
    for dimension, axis in zip(dims, "TYX"):
        cube[dimension].attrs["axis"] = axis if dims[0] == "when" else ""
    np.testing.assert_array_equal(read(scan_stack(write(cube, tmp_path / "S2.nc"))[0]).values, expected())


@pytest.mark.parametrize("order", [("y", "x", "time"), ("x", "time", "y")])
def test_the_order_of_dimensions_does_not_matter(tmp_path, order):
    path = write(dataset().transpose(*order), tmp_path / "S2.nc")
    np.testing.assert_array_equal(read(scan_stack(path)[0]).values, expected())


def test_rows_from_the_south_and_columns_from_the_east_are_turned(tmp_path):
    straight, _ = scan_stack(write(dataset(), tmp_path / "S2.nc"))
    for name in ("y", "x"):
        stack, _ = scan_stack(write(dataset().isel({name: slice(None, None, -1)}), tmp_path / f"S2_{name}.nc"))
        assert stack.grid.transform == (10, 0, 600_000, 0, -10, 5_000_000)
        for window in (Window(0, 0, HEIGHT, WIDTH), Window(-3, 50, 20, 30)):
            one, other = read(straight, window), read(stack, window)
            np.testing.assert_array_equal(other.values, one.values)
            np.testing.assert_array_equal(other.valid, one.valid)


@pytest.mark.parametrize("named", ["coordinate", "long_name"])
def test_a_dimension_of_bands(tmp_path, named):
    array = xr.DataArray(expected(), dims=("time", "band", "y", "x"), coords={"time": TIME, "y": Y, "x": X})
    if named == "coordinate":
        array = array.assign_coords(band=list(BANDS))
    else:
        array.attrs["long_name"] = list(BANDS)
    path = write(array.to_dataset(name="reflectance").assign_attrs(crs=CRS), tmp_path / "cube.nc")
    stack, _ = scan_stack(path, StackOptions(nodata=0))
    assert stack.bands == BANDS
    np.testing.assert_array_equal(read(stack).values, expected())


WKT = rasterio.crs.CRS.from_epsg(32631).to_wkt()


@pytest.mark.parametrize(
    "attributes",
    [
        {"crs_wkt": WKT},
        {"spatial_ref": WKT},
        {"grid_mapping_name": "transverse_mercator", "longitude_of_central_meridian": 3.0, "false_easting": 5e5,
         "latitude_of_projection_origin": 0.0, "scale_factor_at_central_meridian": 0.9996, "false_northing": 0.0,
         "reference_ellipsoid_name": "WGS 84", "horizontal_datum_name": "World Geodetic System 1984"},
    ],
)  # fmt: skip
def test_the_crs_of_a_grid_mapping(tmp_path, attributes):
    cube = dataset(crs="").assign(projection=((), 0, attributes))
    for band in BANDS:
        cube[band].attrs["grid_mapping"] = "projection"
    crs = rasterio.crs.CRS.from_user_input(scan_stack(write(cube, tmp_path / "S2.nc"))[0].grid.crs)
    assert crs.to_epsg() == 32631 or crs.to_dict()["lon_0"] == 3


@pytest.mark.parametrize(
    ("code", "crs"), [({"proj:epsg": 32631}, "EPSG:32631"), ({"proj:code": "EPSG:32631"}, "EPSG:32631")]
)
def test_the_crs_as_stac_tools_write_it(tmp_path, code, crs):
    stack, _ = scan_stack(write(dataset(crs="").assign_coords(code), tmp_path / "S2.zarr"))
    assert stack.grid.crs == crs


def test_degrees_need_no_crs(tmp_path):
    cube = dataset(("time", "lat", "lon"), crs="").assign_coords(
        lat=45 - 1e-4 * np.arange(HEIGHT, dtype=np.float32), lon=4 + 1e-4 * np.arange(WIDTH, dtype=np.float32)
    )
    stack, _ = scan_stack(write(cube, tmp_path / "S2.nc"))
    assert stack.grid.crs == "EPSG:4326"
    assert stack.grid.transform[0] == pytest.approx(1e-4, rel=1e-2)


@pytest.mark.parametrize(
    ("units", "calendar", "values"),
    [
        ("days since 2023-03-05", "standard", (0, 25, 70, 110, 175)),
        ("hours since 2023-03-05", "proleptic_gregorian", (0, 600, 1680, 2640, 4200)),
        ("days since 2023-03-05", "noleap", (0, 25, 70, 110, 175)),
        ("", "", [int(f"{day:%Y%m%d}") for day in DAYS]),
    ],
)
def test_a_time_axis_in_numbers(tmp_path, units, calendar, values):
    cube = dataset().assign_coords(time=("time", np.array(values, np.int64)))
    cube["time"].attrs.update({"units": units, "calendar": calendar} if units else {})
    path = write(cube, tmp_path / "S2.nc")
    assert [acquisition.date for acquisition in scan_stack(path)[0].acquisitions] == list(DAYS)


@pytest.mark.parametrize(
    ("attributes", "values", "says"),
    [
        ({"units": "days since 2023-02-28", "calendar": "360_day"}, (0, 1, 2, 3, 4), "calendar 360_day"),
        ({}, (0.0, 1.0, 2.0, 3.0, 4.0), "is no date"),
        ({"units": "days since the flood"}, (0, 1, 2, 3, 4), "the flood"),
    ],
)
def test_time_that_is_no_dates_is_refused(tmp_path, attributes, values, says):
    path = tmp_path / "S2.nc"
    write(dataset().drop_vars("time"), path)
    with netCDF4.Dataset(path, "a") as cube:
        time = cube.createVariable("time", "f8", ("time",))
        time[:] = values
        time.setncatts(attributes)
    error = refused(path)
    assert error.code == "cube_unclear"
    assert says in error.message
    assert [a.date for a in scan_stack(path, StackOptions(dates=list(DAYS)))[0].acquisitions] == list(DAYS)
    assert "4 dates were given" in refused(path, dates=list(DAYS[:4])).message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda cube: cube.assign_attrs(crs=""), "coordinate reference system"),
        (lambda cube: cube.isel(x=[0, 1, 2, 4, 8]), "x is not evenly spaced"),
        (lambda cube: cube.drop_vars("y"), "no coordinate y"),
        (lambda cube: cube.isel(time=0), "no dimension of time"),
        (lambda cube: cube.rename(y="a", x="b"), "rows and columns"),
    ],
)
def test_what_a_cube_lacks_is_said(tmp_path, change, says):
    error = refused(write(change(dataset()), tmp_path / "S2.nc"))
    assert error.code == "cube_unclear"
    assert says in error.message


def test_a_cube_on_another_lattice_is_warped_as_a_raster_is(tmp_path):
    """The same values as a GeoTIFF and in a cube come out alike on a grid of 7 m in the neighbouring zone."""
    values = expected()
    (tmp_path / "tif").mkdir()
    for number, day in enumerate(DAYS):
        write_raster(tmp_path / "tif" / f"S2_{day:%Y%m%d}.tif", values[number], BANDS)
    options = StackOptions(crs="EPSG:32630", pixel_size=7)
    rasters, _ = scan_stack(tmp_path / "tif", options)
    cubes, report = scan_stack(write(dataset(scl=False), tmp_path / "S2.nc"), options)
    assert {row.grid for row in report.rows} == {"warped from EPSG:32631"}
    assert cubes.grid == rasters.grid
    one, other = read(rasters), read(cubes)
    both = one.valid & other.valid
    assert both.sum() > 0.98 * max(one.valid.sum(), other.valid.sum())
    difference = np.abs(one.values.astype(int) - other.values.astype(int)).max(axis=1)[both]
    assert np.quantile(difference, 0.99) <= 5


def test_a_warped_pixel_does_not_depend_on_its_window(tmp_path):
    stack, _ = scan_stack(write(dataset(), tmp_path / "S2.nc"), StackOptions(crs="EPSG:32630", pixel_size=7))
    whole, part = read(stack), read(stack, Window(11, 13, 21, 27))
    np.testing.assert_array_equal(part.valid, whole.valid[:, 11:32, 13:40])
    difference = part.values.astype(int) - whole.values[..., 11:32, 13:40].astype(int)
    assert np.abs(difference).max(axis=1)[part.valid].max() <= 1  # of 1/10,000: how sums round


def test_a_mask_is_warped_by_its_nearest_pixel(tmp_path):
    """Between vegetation (4) and cloud (9) no class in between is invented."""
    stack, _ = scan_stack(write(dataset(), tmp_path / "S2.nc"), StackOptions(pixel_size=7, mask_values=[5, 6, 7, 8]))
    assert read(stack).valid[1].mean() == read(stack).valid[0].mean()
