"""What the numbers of a cube mean: scale and offset, no data, ranges, masks."""

import numpy as np
import pytest
import xarray as xr

from engine.contract import StackOptions
from engine.stack import StackReader, Window, scan_stack

from ...conftest import BANDS, CRS, WIDTH
from .cubes import TIME, X, Y, dataset, read, refused, write


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
