"""Numbers that are no measurements: beyond what a sensor measures, over a whole area, or by an impossible scale."""

import math

import numpy as np
import pytest
import rasterio

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack
from engine.stack.find.fills import constant_fill
from engine.stack.find.limits import limits_of
from engine.stack.find.sensors import sensor_named, sensors
from engine.stack.types import RasterRef

from ...conftest import DAYS, write_raster

ROWS, COLUMNS, FROM = 16, 30, 24  # the last fifth of the columns is filled
S2 = ("B02", "B04", "B8A")


def write(folder, values_of, fill=None, names=S2, name="S2_{:%Y%m%d}.tif", nodata=None, scale=None, offset=None):
    """Three dates of values that vary, and a fill beside them."""
    folder.mkdir(exist_ok=True)
    rng = np.random.default_rng(8)
    for day in DAYS[:3]:
        values = values_of(rng, (len(names), ROWS, COLUMNS))
        if fill is not None:
            values[:, :, FROM:] = fill
        path = write_raster(folder / name.format(day), values, names, nodata=nodata)
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = [1.0 if scale is None else scale] * dataset.count
            dataset.offsets = [0.0 if offset is None else offset] * dataset.count
    return folder


def whole(dtype):
    return lambda rng, shape: rng.integers(200, 5000, shape).astype(dtype)


def fractions(rng, shape):
    return rng.uniform(0.01, 0.6, shape).astype(np.float32)


def decibels(rng, shape):
    return rng.normal(-13, 3, shape).astype(np.float32)


def valid_of(stack):
    with StackReader(stack) as reader:
        return reader.read(Window(0, 0, stack.grid.height, stack.grid.width)).valid


RADAR = {"names": ("VV", "VH"), "name": "S1A_IW_GRDH_{:%Y%m%d}.tif"}
LANDSAT = {"names": ("SR_B3", "SR_B4"), "name": "LC09_L2SP_197029_{:%Y%m%d}_20240101_02_T1_SR.tif"}


@pytest.mark.parametrize(
    ("values", "fill", "kind"),
    [
        *(
            (fractions, fill, {})
            for fill in (-9999, -1.0, -0.9999, -0.3, 3.2767, 6.5535, 65535, 3.4e38, -1e38, math.inf)
        ),
        *((whole("int16"), fill, {}) for fill in (-9999, -3000, -32768, 32767)),
        *((whole("uint16"), fill, {}) for fill in (65535, 32767)),
        (decibels, -9999, RADAR),
        (decibels, -99, RADAR),
        (lambda rng, shape: rng.integers(7400, 21_000, shape).astype("uint16"), 65535, LANDSAT),
        (fractions, -0.2, LANDSAT),
        (fractions, -0.3, {"names": ("NDVI",), "name": "MOD13Q1.A{:%Y%j}.h18v04.tif"}),
    ],
)
@pytest.mark.parametrize("options", [StackOptions(), StackOptions(pixel_size=5.0)])
def test_a_fill_that_no_sensor_measures_is_no_data_and_said(tmp_path, values, fill, kind, options):
    stack, report = scan_stack(write(tmp_path / "s", values, fill, **kind), options)
    step = stack.grid.width // COLUMNS
    valid = valid_of(stack)
    assert not valid[:, :, FROM * step :].any()
    assert valid[:, :, : FROM * step].all()
    said = dict(report.warnings)["values_beyond"]
    assert f"{np.float32(fill):g}" in said
    assert report.rows[0].beyond.share == pytest.approx(0.2, abs=1e-9 if step == 1 else 0.03)


@pytest.mark.parametrize(
    ("values", "fill", "kind"),
    [
        (fractions, 0.0, {}),
        (fractions, 1.0, {}),
        (whole("int16"), 9999, {}),
        (decibels, 0.0, RADAR),
        (fractions, -9999, {"names": ("first", "second"), "name": "x_{:%Y%m%d}.tif"}),  # a sensor that nothing tells
        (fractions, -9999, {"names": ("index",), "name": "x_{:%Y%m%d}.tif"}),
        (fractions, np.array([0.1, 0.2, 0.3]).reshape(3, 1, 1), {}),
    ],
)
def test_a_fill_that_might_be_measured_counts_and_is_said(tmp_path, values, fill, kind):
    stack, report = scan_stack(write(tmp_path / "s", values, fill, **kind))
    assert valid_of(stack).all()
    assert "20% of the clear pixels" in dict(report.warnings)["fill_likely"]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (fractions, {}),
        (whole("uint16"), {"nodata": 0}),
        (whole("uint16"), {"nodata": 65535, "fill": 65535}),
        (fractions, {"nodata": -9999, "fill": -9999}),
        (fractions, {"fill": math.nan}),
        (decibels, RADAR),
        (lambda rng, shape: rng.uniform(-0.15, 2.5, shape).astype(np.float32), {}),  # dark water, glint
        # Fields of one value each, as in simple drawings.
        (
            lambda rng, shape: (
                np.broadcast_to(np.where(np.arange(30) < 9, 0.1, 0.2), shape).copy()
                + 0.01 * np.arange(3).reshape(3, 1, 1)
            ),
            {},
        ),
    ],
)
def test_nothing_is_said_of_sound_values(tmp_path, values, kind):
    warnings = dict(scan_stack(write(tmp_path / "s", values, **kind))[1].warnings)
    assert not {"values_beyond", "fill_likely"} & set(warnings)


def test_single_saturated_pixels_do_not_count_and_are_not_said(tmp_path):
    def saturated(rng, shape):
        values = whole("uint16")(rng, (shape[0], 60, 70))
        values[1, 5, 6] = 65535
        return values

    stack, report = scan_stack(write(tmp_path / "s", saturated))
    assert (~valid_of(stack)).sum() == 3
    assert "values_beyond" not in dict(report.warnings)


def test_a_date_of_nothing_but_fill_is_left_out_with_that_reason(tmp_path):
    folder = write(tmp_path / "s", fractions)
    write_raster(folder / "S2_20231111.tif", np.full((3, ROWS, COLUMNS), -9999, np.float32), S2, nodata=None)
    _, report = scan_stack(folder)
    (row,) = (row for row in report.rows if not row.used)
    assert "no value that sentinel-2-l2a can measure" in row.reason
    assert "-9999" in row.reason


@pytest.mark.parametrize(
    ("scale", "offset"),
    [(math.nan, 0), (math.inf, 0), (1e308, 0), (1e-300, 0), (1e-4, math.nan), (1e-4, -math.inf), (1e-4, 1e308)],
)
def test_a_date_with_an_impossible_scale_is_left_out(tmp_path, scale, offset):
    folder = write(tmp_path / "s", whole("uint16"))
    with rasterio.open(folder / f"S2_{DAYS[1]:%Y%m%d}.tif", "r+") as dataset:
        dataset.scales, dataset.offsets = [scale] * 3, [offset] * 3
    stack, report = scan_stack(folder)
    assert len(stack.days) == 2
    (row,) = (row for row in report.rows if not row.used)
    wrong = f"offset {offset:g}" if scale == 1e-4 else f"scale {scale:g}"
    assert f"B02 has the {wrong} (header)" in row.reason
    write(folder, whole("uint16"), scale=scale, offset=offset)
    with pytest.raises(BadInput) as raised:
        scan_stack(folder)
    assert raised.value.code == "no_dates"
    scan_stack(folder, StackOptions(scale=1e-4, offset=0.0))  # the user's word counts more


def test_bands_keep_the_nodata_values_that_their_file_declares(tmp_path):
    for number, day in enumerate(DAYS[:3]):
        values = np.random.default_rng(number).integers(300, 4000, (2, ROWS, COLUMNS)).astype(np.int16)
        values[0, 2, 3], values[1, 4, 5], values[1, 6, 7] = 111, 222, 111
        for band in (0, 1):
            write_raster(tmp_path / f"{day:%j}{band}.tif_", values[band : band + 1], nodata=None)
        bands = "".join(
            f'<VRTRasterBand dataType="Int16" band="{band + 1}"><Description>{name}</Description><NoDataValue>{nodata}'
            f'</NoDataValue><SimpleSource><SourceFilename relativeToVRT="1">{day:%j}{band}.tif_</SourceFilename>'
            "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
            for band, (name, nodata) in enumerate((("B04", 111), ("B08", 222)))
        )
        (tmp_path / f"S2_{day:%Y%m%d}.vrt").write_text(
            f'<VRTDataset rasterXSize="{COLUMNS}" rasterYSize="{ROWS}"><SRS>EPSG:32631</SRS>'
            f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
        )
    stack, _ = scan_stack(tmp_path)
    invalid = np.argwhere(~valid_of(stack)[0]).tolist()
    assert invalid == [[2, 3], [4, 5]]


def test_limits_are_of_stored_values():
    sensor = sensor_named("sentinel-2-l2a")
    low, high = limits_of("B04", RasterRef("", 1, scale=1e-4, offset=-0.1), sensor)
    assert (low, high) == pytest.approx((-999, 31_000))
    assert limits_of("mine", RasterRef("", 1), sensor) is None  # a user's own band, such as an index
    radar = sensor_named("sentinel-1-grd")
    assert limits_of("VV", RasterRef("", 1, power=True), radar) == pytest.approx((1e-9, 1e6))
    assert limits_of("VV", RasterRef("", 1), None) is None


def test_limits_leave_what_products_define_as_measured():
    """No row's own range of stored values reaches beyond what its sensor is said to measure."""
    for row in sensors():
        if row.valid is not None and row.limits is not None and row.units == "reflectance":
            assert row.valid[0] * row.scale + row.offset >= row.limits[0] or row.nodata is not None
            assert row.valid[1] * row.scale + row.offset <= row.limits[1]


def test_an_area_of_one_value_stands_out_of_a_scene_that_varies_alone():
    rng = np.random.default_rng(1)
    varied = rng.integers(0, 3000, (3, 4000))
    assert constant_fill(varied) is None
    assert constant_fill(np.empty((0, 0))) is None
    with_area = varied.copy()
    with_area[:, :400] = [[5], [6], [7]]
    assert constant_fill(with_area).share == pytest.approx(0.1, abs=0.01)
    with_area[2, :200] += rng.integers(0, 9, 200)  # one band goes on measuring
    assert constant_fill(with_area) is None
