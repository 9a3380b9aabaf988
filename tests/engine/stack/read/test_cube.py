"""Cubes as people write them, netCDF and Zarr: how they lie, what they hold, and that windows alone are read."""

import datetime
import json
import logging
import os
import pickle
import shutil
from dataclasses import replace

import netCDF4
import numcodecs
import numpy as np
import pytest
import rasterio
import xarray as xr

from engine.contract import MapJob, StackOptions
from engine.errors import BadInput
from engine.jobs import run_job
from engine.stack import StackReader, Window, scan_scene, scan_stack
from engine.stack.find import stackfile
from engine.stack.read.cube import CubeSource
from engine.stack.read.place import local_files
from engine.stack.types import CubePlace, RasterRef

from ...conftest import BANDS, CRS, DATA, DAYS, HEIGHT, WIDTH, values_of, write_raster

WORLDCEREAL = DATA / "odd" / "worldcereal_preprocessed_inputs.nc"
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


@pytest.mark.parametrize("kind", ["nc", "zarr 2", "zarr 3", "zipped zarr"])
def test_a_cube_holds_what_a_folder_does(tmp_path, kind):
    if kind == "nc":
        path = write(dataset(), tmp_path / "S2_cube.nc", encoding={"B04": {"chunksizes": (2, 16, 16), "zlib": True}})
    else:
        path = write(dataset().chunk({"time": 2, "y": 16}), tmp_path / "cube.zarr", zarr_format=2 if "2" in kind else 3)
    if kind == "zipped zarr":
        path = shutil.make_archive(tmp_path / "cube.zarr", "zip", path)
    stack, report = scan_stack(path)
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", BANDS)
    assert (stack.grid.crs, stack.grid.transform) == (CRS, (10, 0, 600_000, 0, -10, 5_000_000))
    assert [acquisition.date for acquisition in stack.acquisitions] == list(DAYS)
    assert [row.mask.split(", ")[1] for row in report.rows] == ["SCL"] * len(DAYS)
    block = read(stack)
    np.testing.assert_array_equal(block.values, expected())
    assert not block.valid[1, 10:20, 30:45].any()
    assert not block.valid[:, :6, :9].any()
    assert block.valid[0].sum() == HEIGHT * WIDTH - 6 * 9


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


@pytest.mark.parametrize("axes", [{"y": slice(None, None, -1)}, {"x": slice(None, None, -1)}])
@pytest.mark.parametrize("window", [Window(0, 0, HEIGHT, WIDTH), Window(-3, 50, 20, 30)])
def test_rows_from_the_south_and_columns_from_the_east_are_turned(tmp_path, axes, window):
    straight = read(scan_stack(write(dataset(), tmp_path / "S2.nc"))[0], window)
    stack, _ = scan_stack(write(dataset().isel(axes), tmp_path / "S2_turned.nc"))
    turned = read(stack, window)
    assert stack.grid.transform == (10, 0, 600_000, 0, -10, 5_000_000)
    np.testing.assert_array_equal(turned.values, straight.values)
    np.testing.assert_array_equal(turned.valid, straight.valid)


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


def test_scale_offset_and_fill_are_the_cubes_own(tmp_path):
    cube = dataset(scl=False)
    cube["B04"].attrs.update(scale_factor=2e-4, add_offset=-0.05, _FillValue=np.uint16(65535))
    ref = scan_stack(write(cube, tmp_path / "S2.nc"))[0].acquisitions[0].bands
    assert (ref["B04"].scale, ref["B04"].offset, ref["B04"].nodata, ref["B04"].dtype) == (2e-4, -0.05, 65535, "uint16")
    assert (ref["B08"].scale, ref["B08"].nodata) == (1e-4, 0)


def test_what_netcdf_calls_unwritten_is_no_measurement(tmp_path):
    """Without a fill value the library's own stands where nobody wrote: 65535 in unsigned 16 bits."""
    cube = dataset(scl=False)
    for band in BANDS:
        del cube[band].attrs["_FillValue"]
        cube[band][2, :, 30:] = 65535
    valid = read(scan_stack(write(cube, tmp_path / "S2.nc"))[0]).valid
    assert not valid[2, :, 30:].any()
    assert valid[2, 6:, :30].all()


@pytest.mark.parametrize(
    ("attributes", "valid"),
    [
        ({"valid_range": np.array([-2000, 10000], "i2")}, (-2000, 10000)),
        ({"valid_min": np.int16(-2000), "valid_max": np.int16(10000)}, (-2000, 10000)),
        ({"valid_max": np.int16(10000)}, (-32768, 10000)),
        # Without a fill value netCDF's own, -32767, is out of range too.
        ({"valid_max": np.int16(10000), "_FillValue": None}, (-32766, 10000)),
        # Fractions speak of what packed whole numbers mean.
        ({"valid_range": np.array([-0.2, 0.9]), "scale_factor": 1e-4}, (-2000, 9000)),
        ({"valid_range": np.array([-0.2, 0.9]), "scale_factor": -1e-4}, (-9000, 2000)),
        ({"valid_range": np.array([-2000.0, 10000.0])}, (-2000, 10000)),
        # One end alone, packed and unpacked, also where the scale turns it into the other.
        ({"valid_max": np.int16(250), "scale_factor": 10.0}, (-32768, 250)),
        ({"valid_min": np.int16(-100), "scale_factor": 1e-4}, (-100, 32767)),
        ({"valid_min": -0.2, "scale_factor": 1e-4}, (-2000, 32767)),
        ({"valid_min": -0.2, "scale_factor": -1e-4}, (-32768, 2000)),
        ({"valid_range": np.array([5, -5], "i2")}, None),
        ({"valid_range": "all"}, None),
        ({}, None),
    ],
)
def test_the_range_that_a_variable_states(tmp_path, attributes, valid):
    values = np.zeros((2, 5, 7), np.int16)
    told = {name: value for name, value in {"_FillValue": np.int16(-3000), **attributes}.items() if value is not None}
    cube = xr.Dataset({"green": (("time", "y", "x"), values, told)}, {"time": TIME[:2], "y": Y[:5], "x": X[:7]})
    ref = scan_stack(write(cube.assign_attrs(crs=CRS), tmp_path / "c.nc"))[0].acquisitions[0].bands["green"]
    assert ref.valid == (valid and pytest.approx(valid))


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ({"nodata": -7}, [-7]),  # odc-stac
        ({"nodatavals": (-7.0,)}, [-7]),  # rioxarray
        ({"nodata": "none"}, []),
        ({"nodatavals": (np.nan,)}, []),
        ({"nodata": 1e9}, []),  # 16 bits hold no such number
        ({"missing_value": np.int16(-8), "nodata": -7}, [-8, -7]),
    ],
)
def test_nodata_by_names_that_are_not_of_cf(tmp_path, said, missing):
    values = np.full((2, 5, 9), 40, np.int16)
    values[:, 1, 2], values[:, 3, 4] = -7, -8
    axes = {"time": TIME[:2], "y": Y[:5], "x": X[:9]}
    cube = xr.Dataset({"green": (("time", "y", "x"), values, said)}, axes, {"crs": CRS})
    stack, _ = scan_stack(write(cube, tmp_path / "c.nc"))
    np.testing.assert_array_equal(read(stack, Window(0, 0, 5, 9)).valid, ~np.isin(values, missing))


@pytest.mark.parametrize("options", [{}, {"pixel_size": 9}])
@pytest.mark.parametrize("kind", ["nc", "zarr"])
def test_what_a_variable_calls_missing_or_out_of_range_is_no_measurement(tmp_path, kind, options):
    """CF allows a fill value and another one for missing values; neither has a part in warped pixels."""
    values = np.full((2, 12, 17), 40, np.int16)
    values[:, 2, 3], values[:, 6, 7], values[:, 9, 12] = -1, -9, 99
    told = {"_FillValue": np.int16(-1), "missing_value": np.int16(-9), "valid_max": np.int16(50)}
    real = np.where(values == 40, 0.5, values).astype(np.float32)
    of_real = {"_FillValue": np.float32(np.nan), "missing_value": np.float32(-9), "valid_max": np.float32(50)}
    cube = xr.Dataset(
        {"whole": (("time", "y", "x"), values, told), "real": (("time", "y", "x"), real, of_real)},
        {"time": TIME[:2], "y": Y[:12], "x": X[:17]},
        {"crs": CRS},
    )
    cube["real"][:, 2, 3] = np.nan
    stack, _ = scan_stack(write(cube, tmp_path / f"c.{kind}"), StackOptions(**options))
    for band, expected in (("whole", 40), ("real", 0.5)):
        with StackReader(stack, (band,)) as reader:
            block = reader.read(Window(0, 0, stack.grid.height, stack.grid.width))
        np.testing.assert_array_equal(block.values[:, 0][block.valid], expected)
        if not options:
            assert block.valid.sum() == 2 * (12 * 17 - 3)
        assert block.valid.mean() > 0.7


def test_parts_of_a_window_decode_a_chunk_of_many_dates_once(tmp_path, monkeypatch):
    """Dates are read one after another, each in all its parts: a part's chunk serves the dates that follow."""
    from engine.stack.read.cube import CubeSource

    cube = dataset(scl=False)
    for band in BANDS:
        cube[band].encoding["chunks"] = (len(cube["time"]), *cube[band].shape[1:])
    stack, _ = scan_stack(write(cube, tmp_path / "S2.zarr"))
    loaded, load = [], CubeSource._load

    def noted(self, variable, index, window):
        loaded.append((variable.name, window))
        return load(self, variable, index, window)

    parts = [Window(2, 3, 4, 5), Window(9, 12, 6, 3)]
    with StackReader(stack) as reader:
        monkeypatch.setattr(CubeSource, "_load", noted)
        reader.read(Window(0, 0, 20, 30), parts)
    assert len(stack.days) > 1
    assert sorted(loaded, key=str) == sorted(((band, part) for band in BANDS for part in parts), key=str)


def test_unsigned_numbers_of_netcdf_3(tmp_path):
    """It has no unsigned 16 bits; the attribute says that -1 means 65535, and -2 as the end of a range 65534."""
    cube = dataset(scl=False)
    cube["B04"][0, 20, 20] = 40_000
    for band in BANDS:
        cube[band] = cube[band].astype(np.int16).assign_attrs(_Unsigned="true", _FillValue=np.int16(0))
    cube["B04"].attrs["valid_range"] = np.array([0, -2], np.int16)
    cube.to_netcdf(tmp_path / "S2.nc", format="NETCDF3_64BIT", engine="netcdf4")
    stack, _ = scan_stack(tmp_path / "S2.nc")
    assert stack.acquisitions[0].bands["B04"].valid == (0, 65534)
    block = read(stack)
    assert block.values.dtype == np.uint16
    assert block.values[0, 1, 20, 20] == 40_000


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


def test_two_passes_of_a_day_are_mosaicked(tmp_path):
    cube = dataset()
    path = write(cube.assign_coords(time=[TIME[0], TIME[1], TIME[1] + np.timedelta64(8, "s"), *TIME[3:]]),
                 tmp_path / "S2.nc")  # fmt: skip
    stack, report = scan_stack(path)
    assert len(stack.days) == 4
    assert "date_mosaicked" in dict(report.warnings)
    block = read(stack)
    assert block.valid[1, 10:20, 30:45].all()
    np.testing.assert_array_equal(block.values[1, :, 10:20, 30:45], expected()[2, :, 10:20, 30:45])


def test_sensors_of_one_cube_make_stacks_of_their_own(tmp_path):
    cube = dataset()
    cube["VV"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), -11.5, np.float32))
    cube["VH"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), -18.5, np.float32))
    cube["elevation"] = (("y", "x"), np.full((HEIGHT, WIDTH), 200, np.int16))
    cube["rain"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), 3, np.float32))
    scene, report = scan_scene(write(cube, tmp_path / "cube.nc"))
    assert {stack.sensor: set(stack.bands) for stack in scene.stacks} == {
        "sentinel-2-l2a": set(BANDS),
        "sentinel-1-grd": {"VV", "VH"},
    }
    radar = next(stack for stack in scene.stacks if stack.sensor == "sentinel-1-grd")
    assert (read(radar).values[:, radar.bands.index("VH")] == -18.5).all()
    reasons = {row.source: row.reason for row in report.rows if not row.used}
    assert reasons == {
        "elevation": "it has no dimension of time",
        "rain": "it is no band of sentinel-2-l2a, sentinel-1-grd",
    }


def test_a_cube_of_no_known_sensor_keeps_its_own_names(tmp_path):
    cube = dataset().rename({"B03": "lai", "B04": "fapar", "B08": "cover"}).drop_vars("SCL")
    stack, _ = scan_stack(write(cube, tmp_path / "cube.nc"))
    assert (stack.sensor, set(stack.bands)) == ("unknown", {"lai", "fapar", "cover"})


def test_users_band_map(tmp_path):
    cube = dataset().rename({"B03": "one", "B04": "two", "B08": "three"})
    told = StackOptions(sensor="sentinel-2-l2a", bands={"B08": "three", "B04": "two"})
    stack, _ = scan_stack(write(cube, tmp_path / "cube.nc"), told)
    assert stack.bands == ("B08", "B04")
    np.testing.assert_array_equal(read(stack).values, expected()[:, [2, 1]])


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


def test_what_zarr_drops_of_a_broken_cube_is_not_told_with_a_traceback(tmp_path, monkeypatch):
    """As the process ends; Python writes what a log without a handler is told to standard error."""
    log = logging.getLogger("asyncio")
    monkeypatch.setattr(log, "handlers", [])
    path = tmp_path / "S2.zarr"
    (path / "B02").mkdir(parents=True)
    (path / ".zgroup").write_text('{"zarr_format": 2}')
    (path / "B02" / ".zarray").write_text('{"zarr_format": [0, -1]}')
    with pytest.raises(BadInput, match="cannot be read as a netCDF or Zarr cube"):
        CubeSource(str(path))
    assert log.handlers


def test_a_file_that_is_no_cube(tmp_path):
    (tmp_path / "cube.nc").write_bytes(b"CDF\x01 and then nothing")
    assert refused(tmp_path / "cube.nc").code == "raster_unreadable"


@pytest.mark.parametrize("kind", ["nc", "zarr"])
def test_blocks_equal_the_whole(tmp_path, kind):
    stack, _ = scan_stack(write(dataset().chunk({"time": 3, "y": 20, "x": 20}), tmp_path / f"S2.{kind}"))
    whole = read(stack)
    with StackReader(stack) as reader:
        for row in range(-4, HEIGHT, 20):
            for col in range(-4, WIDTH, 20):
                part = reader.read(Window(row, col, 24, 24))
                inner = np.s_[max(row, 0) : row + 24, max(col, 0) : col + 24]
                own = np.s_[max(-row, 0) : HEIGHT - row, max(-col, 0) : WIDTH - col]
                np.testing.assert_array_equal(part.values[(..., *own)], whole.values[(..., *inner)])
                np.testing.assert_array_equal(part.valid[(..., *own)], whole.valid[(..., *inner)])


def test_only_the_chunks_of_a_window_are_read_and_once_for_all_dates(tmp_path, monkeypatch):
    """A window within one chunk in space, all dates in one in time: one chunk of each band is decoded."""
    from zarr.storage import LocalStore

    path = write(dataset().drop_encoding().chunk({"time": 5, "y": 24, "x": 32}), tmp_path / "S2.zarr")
    stack, _ = scan_stack(path)
    asked = []
    get = LocalStore.get

    async def counted(self, key, *args, **kwargs):
        asked.append(key)
        return await get(self, key, *args, **kwargs)

    monkeypatch.setattr(LocalStore, "get", counted)
    read(stack, Window(2, 3, 15, 20))
    chunks = [key for key in asked if "/c/" in key and key.split("/")[0] in (*BANDS, "SCL")]
    assert sorted(chunks) == sorted(f"{name}/c/0/0/0" for name in (*BANDS, "SCL"))


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


@pytest.mark.parametrize("kind", ["nc", "zarr"])
def test_a_cube_in_a_stack_file(tmp_path, kind):
    stack, _ = scan_stack(write(dataset(), tmp_path / f"S2.{kind}"))
    stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
    again, _ = scan_stack(tmp_path / "season.stack.json")
    assert (again.bands, again.days, again.grid) == (stack.bands, stack.days, stack.grid)
    np.testing.assert_array_equal(read(again).values, read(stack).values)
    np.testing.assert_array_equal(read(again).valid, read(stack).valid)


@pytest.mark.parametrize(
    ("code", "said", "encoding"),
    [
        (99, {}, {"_FillValue": 99}),
        (99, {"missing_value": np.uint8(99)}, {}),
        (99, {"valid_range": np.array([0, 11], np.uint8)}, {}),
        (99, {"flag_values": np.arange(12, dtype=np.uint8), "flag_meanings": " ".join("abcdefghijkl")}, {}),
        (0, {"flag_values": np.arange(1, 12, dtype=np.uint8)}, {}),  # 0 is no flag, and the list of bad ones has it
    ],
)
@pytest.mark.parametrize("options", [StackOptions(), StackOptions(pixel_size=5.0)])
def test_where_the_mask_of_a_cube_has_no_data_it_is_not_clear(tmp_path, code, said, encoding, options):
    cube = dataset()
    scl = np.full(cube["SCL"].shape, 4, np.uint8)
    scl[:, :, 40:] = code
    cube["SCL"] = (cube["SCL"].dims, scl, said)
    stack, _ = scan_stack(write(cube, tmp_path / "S2.nc", encoding={"SCL": encoding} if encoding else None), options)
    valid = read(stack, Window(0, 0, stack.grid.height, stack.grid.width)).valid
    edge = 40 * stack.grid.width // WIDTH
    assert not valid[:, :, edge:].any()
    assert valid[:, :, :edge].any()


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_numbers_in_a_cube_are_no_bands(tmp_path, dtype):
    cube = dataset(scl=False)
    for band in BANDS:
        cube[band] = cube[band].astype(dtype)
    assert "complex numbers" in refused(write(cube, tmp_path / "S2.zarr", zarr_format=2)).message


def test_a_slice_that_is_not_there_is_an_error_that_names_the_cube(tmp_path):
    path = write(dataset(), tmp_path / "S2.nc")
    with CubeSource(str(path)) as source, pytest.raises(BadInput) as raised:
        source.dtype_of(RasterRef(str(path), 1, place=CubePlace("B12", (("time", 0),))))
    assert "S2.nc" in raised.value.message
    stack, _ = scan_stack(path)
    ref = stack.acquisitions[0].bands["B04"]
    beyond = replace(ref, place=replace(ref.place, index=(("time", 99),)))
    with CubeSource(str(path)) as source, pytest.raises(BadInput):
        source.read([beyond], Window(0, 0, 5, 5))


@pytest.mark.parametrize("place", ["filters", "compressor"])
def test_a_zarr_cannot_run_code_of_its_author(tmp_path, place):
    """Pickle is a codec as any other to version 2 of zarr: decoding a chunk ran whatever it holds.

    Version 3 refuses it by itself; that the codec is not there either is what keeps version 2 from it.
    """
    path, harmed = write(dataset().drop_encoding(), tmp_path / "S2.zarr", zarr_format=2), tmp_path / "harmed"
    settings = path / "time" / ".zarray"
    codec = {"id": "pickle", "protocol": 5}
    told = {"filters": None, "compressor": None, place: [codec] if place == "filters" else codec}
    settings.write_text(json.dumps({**json.loads(settings.read_text()), **told}))
    (path / "time" / "0").write_bytes(pickle.dumps(_Harm(str(harmed))))
    assert refused(path).code == "raster_unreadable"
    assert not harmed.exists()
    with pytest.raises(ValueError, match="pickle"):
        numcodecs.get_codec(codec)


class _Harm:
    """Makes a file as it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (self.path, "w"))


def test_the_files_that_a_zarr_consists_of(tmp_path):
    """A chunk written again changes what is read, though not the folder's own time."""
    path = write(dataset(), tmp_path / "S2.zarr")
    files = local_files(str(path))
    assert path / "zarr.json" in files
    assert any(file.parent.name != path.name and file.name.isdecimal() for file in files)
    assert local_files(str(write(dataset(), tmp_path / "S2.nc"))) == [tmp_path / "S2.nc"]


def test_a_cube_that_changed_is_another_job(tmp_path, package_folder):
    """The same job goes on from its own results; with one chunk written again it is not the same."""
    path = write(dataset(), tmp_path / "S2.zarr")
    job = MapJob(stack=str(path), model=str(package_folder), out=str(tmp_path / "out"), precision="float32")
    first = run_job(job, lambda event: None)
    assert run_job(job, lambda event: None).summary["identity"] == first.summary["identity"]
    chunk = next(file for file in (path / "B04" / "c").rglob("*") if file.is_file())
    os.utime(chunk, ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run_job(job, lambda event: None)
    assert raised.value.code == "out_other_job"


@pytest.mark.skipif(not WORLDCEREAL.is_file(), reason="the real cube is not beside the checkout")
def test_the_real_cube(tmp_path, package_folder):
    """Two months are wholly missing; radar and weather are whole numbers that nothing scales."""
    stack, report = scan_stack(WORLDCEREAL)
    assert (stack.sensor, stack.grid.crs, stack.grid.width) == ("sentinel-2-l2a", "EPSG:32631", 100)
    assert len(stack.days) == 10
    gone = {row.date: row.reason for row in report.rows if row.date and not row.used}
    assert set(gone) == {"2020-12-01", "2021-01-01"}
    assert set(gone.values()) == {"no data in the stack's extent"}
    assert "scale and offset" in next(row.reason for row in report.rows if row.source == "S1-SIGMA0-VH")
    assert 0.02 < report.rows[-1].medians["B04"] < 0.15
    job = MapJob(stack=str(WORLDCEREAL), model=str(package_folder), out=str(tmp_path / "out"))
    run_job(job, lambda event: None)
    with rasterio.open(tmp_path / "out" / "classes.tif") as classes:
        assert set(np.unique(classes.read())) <= {1, 4, 9}
        assert (classes.width, classes.height, classes.crs.to_epsg()) == (100, 100, 32631)
    assert datetime.date(2020, 11, 1) in {acquisition.date for acquisition in stack.acquisitions}
