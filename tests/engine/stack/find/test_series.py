"""One raster with all dates: its layers told by descriptions, by metadata, by the user, by a timeline beside it."""

import datetime

import numpy as np
import pytest
import rasterio

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, StackUnusable, Window, scan_stack
from engine.stack.find import stackfile
from engine.stack.find.layers import by_labels, by_timeline

from ...conftest import BANDS, DATA, DAYS, HEIGHT, WIDTH, values_of, write_raster

MODIS = DATA / "series" / "mt_modis_2007_2013_stack"
FIRST, SECOND = datetime.date(2018, 4, 18), datetime.date(2018, 6, 2)
DATE_MAJOR = {FIRST: (1, 2), SECOND: (3, 4)}
BAND_MAJOR = {FIRST: (1, 3), SECOND: (2, 4)}


@pytest.mark.parametrize(
    ("labels", "bands", "table"),
    [
        (["B04_2018-04-18", "B08_2018-04-18", "B04_2018-06-02", "B08_2018-06-02"], ("B04", "B08"), DATE_MAJOR),
        (["B04_2018-04-18", "B04_2018-06-02", "B08_2018-04-18", "B08_2018-06-02"], ("B04", "B08"), BAND_MAJOR),
        (["2018-06-02_B04", "2018-06-02_B08", "2018-04-18_B04", "2018-04-18_B08"], ("B04", "B08"),
         {FIRST: (3, 4), SECOND: (1, 2)}),
        (["20180418 B4", "20180418 B8", "20180602 B4", "20180602 B8"], ("B4", "B8"), DATE_MAJOR),
        (["S2A_20180418T103621_B04", "S2A_20180418T103621_B08", "S2A_20180602T103621_B04", "S2A_20180602T103621_B08"],
         ("B04", "B08"), DATE_MAJOR),
        ([f"time={day}T10:36:21Z band={band}" for day in (FIRST, SECOND) for band in ("red", "nir")],
         ("red", "nir"), DATE_MAJOR),
        (["2018108", "2018153"], ("",), {FIRST: (1,), SECOND: (2,)}),
        (["NDVI 2018-04-18", "NDVI 2018-06-02"], ("NDVI",), {FIRST: (1,), SECOND: (2,)}),
        (["2018-04-18", "2018-04-18", "2018-06-02", "2018-06-02"], ("", ""), DATE_MAJOR),
        (["2018-04-18", "2018-06-02", "2018-04-18", "2018-06-02"], ("", ""), BAND_MAJOR),
        (["dem", "B04_2018-04-18", "B04_2018-06-02"], ("B04",), {FIRST: (2,), SECOND: (3,)}),
        (["B04_2018-04-18", "B04_2018-06-02", "B08_2018-06-02"], ("B04", "B08"), {FIRST: (1, 0), SECOND: (2, 3)}),
    ],
)  # fmt: skip
def test_layers_by_their_labels(labels, bands, table):
    layers = by_labels(labels)
    assert (layers.bands, dict(layers.table)) == (bands, table)


@pytest.mark.parametrize(
    ("labels", "reason"),
    [
        (["", "", ""], None),
        (["B04", "B08", "B11"], None),
        (["2018-04-18_B04", "2018-04-18_B08"], None),  # one date is no series
        (["2018-04-18", "2018-04-18", "2018-06-02"], "not as many"),
        (["B04_2018-04-18", "B08_2018-04-18", "B04_2018-06-02", "B04_2018-06-02"], "layers 3 and 4 are both B04"),
    ],
)
def test_labels_that_do_not_tell(labels, reason):
    told = by_labels(labels)
    assert told is None if reason is None else reason in told


@pytest.mark.parametrize(
    ("labels", "order", "bands", "table"),
    [
        ([""] * 4, "date-major", ("", ""), DATE_MAJOR),
        ([""] * 4, "band-major", ("", ""), BAND_MAJOR),
        (["B04", "B08", "B04", "B08"], None, ("B04", "B08"), DATE_MAJOR),
        (["B04", "B04", "B08", "B08"], None, ("B04", "B08"), BAND_MAJOR),
        (["", ""], None, ("",), {FIRST: (1,), SECOND: (2,)}),
    ],
)
def test_layers_by_a_timeline(labels, order, bands, table):
    layers = by_timeline(labels, (FIRST, SECOND), order)
    assert (layers.bands, dict(layers.table)) == (bands, table)


@pytest.mark.parametrize(
    ("count", "reason"), [(4, "4 layers are 2 bands at 2 dates"), (5, "5 layers cannot"), (1, "1 l")]
)
def test_a_timeline_that_leaves_it_open(count, reason):
    assert reason in by_timeline([""] * count, (FIRST, SECOND), None)


def series(path, order="date-major", label="{band}_{day}".format, scl=True):
    """The stack of `write_stack` in one file."""
    rng = np.random.default_rng(7)
    layers = []
    for number, day in enumerate(DAYS):
        values = values_of(number, rng)
        layers += [(day, band, plane) for band, plane in zip(BANDS, values)]
        if scl:
            layers.append((day, "SCL", np.full((HEIGHT, WIDTH), 9 if number == 1 else 4, np.uint16)))
    if order == "band-major":
        layers.sort(key=lambda layer: (*BANDS, "SCL").index(layer[1]))
    labels = [label(day=day, band=band) for day, band, _ in layers] if label else ()
    return write_raster(path, np.stack([plane for *_, plane in layers]), labels)


def read(stack):
    with StackReader(stack) as reader:
        return reader.read(Window(0, 0, HEIGHT, WIDTH))


def expected():
    rng = np.random.default_rng(7)
    return np.stack([values_of(number, rng) for number in range(len(DAYS))])


def refused(path, **options):
    with pytest.raises(BadInput) as raised:
        scan_stack(path, StackOptions(**options))
    return raised.value


@pytest.mark.parametrize("order", ["date-major", "band-major"])
def test_one_raster_holds_what_a_folder_does(tmp_path, order):
    stack, report = scan_stack(series(tmp_path / "season.tif", order))
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", BANDS)
    assert [acquisition.date for acquisition in stack.acquisitions] == [DAYS[0], *DAYS[2:]]
    assert {row.date: row.reason for row in report.rows if not row.used} == {DAYS[1].isoformat(): "no clear pixel"}
    np.testing.assert_array_equal(read(stack).values, expected()[[0, 2, 3, 4]])


@pytest.mark.parametrize("order", ["date-major", "band-major"])
def test_the_user_tells_dates_order_and_bands(tmp_path, order):
    path = series(tmp_path / "season.tif", order, label=None)
    told = {"sensor": "sentinel-2-l2a", "bands": {"B08": 3, "B03": 1, "B04": 2}}
    stack, _ = scan_stack(path, StackOptions(dates=list(DAYS), order=order, **told))
    assert stack.bands == ("B08", "B03", "B04")
    np.testing.assert_array_equal(read(stack).values, expected()[:, [2, 0, 1]])


def test_layers_told_by_their_metadata(tmp_path):
    path = series(tmp_path / "season.tif", label=None, scl=False)
    with rasterio.open(path, "r+") as dataset:
        for layer in dataset.indexes:
            day, band = DAYS[(layer - 1) // 3], BANDS[(layer - 1) % 3]
            dataset.update_tags(layer, ACQUISITION_DATE=day.isoformat(), BAND_NAME=band)
    np.testing.assert_array_equal(read(scan_stack(path)[0]).values, expected())


def test_dates_in_a_text_file_beside_one_band(tmp_path):
    path = write_raster(tmp_path / "NDVI.tif", expected()[:, 0], nodata=None)
    (tmp_path / "NDVI.txt").write_text("date\n" + "\n".join(day.isoformat() for day in DAYS))
    stack, _ = scan_stack(path)
    assert [acquisition.date for acquisition in stack.acquisitions] == list(DAYS)
    np.testing.assert_array_equal(read(stack).values[:, 0], expected()[:, 0])


def test_a_raster_a_band_with_a_timeline(tmp_path):
    for place, band in enumerate(BANDS):
        write_raster(tmp_path / f"{band}.tif", expected()[:, place])
    write_raster(tmp_path / "labels.tif", expected()[0, :1])
    assert refused(tmp_path).code == "layers_unclear"
    (tmp_path / "timeline").write_text("\n".join(day.isoformat() for day in DAYS))
    stack, report = scan_stack(tmp_path)
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", BANDS)
    assert [(row.source, row.reason) for row in report.rows if not row.used] == [
        ("labels.tif", "its 1 layer cannot be shared out among 5 dates")
    ]
    np.testing.assert_array_equal(read(stack).values, expected())


def test_a_vrt_of_separate_bands(tmp_path):
    for number, day in enumerate(DAYS):
        write_raster(tmp_path / f"{day:%Y%m%d}.tif", expected()[number])
    sources = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{number * 3 + place + 1}"><Description>{band}_{day}</Description>'
        f"<NoDataValue>0</NoDataValue>"
        f'<SimpleSource><SourceFilename relativeToVRT="1">{day:%Y%m%d}.tif</SourceFilename>'
        f"<SourceBand>{place + 1}</SourceBand></SimpleSource></VRTRasterBand>"
        for number, day in enumerate(DAYS)
        for place, band in enumerate(BANDS)
    )
    path = tmp_path / "season.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{sources}</VRTDataset>"
    )
    np.testing.assert_array_equal(read(scan_stack(path)[0]).values, expected())
    (tmp_path / f"{DAYS[2]:%Y%m%d}.tif").unlink()
    error = refused(path)
    assert error.code == "vrt_incomplete"
    assert f"{DAYS[2]:%Y%m%d}.tif" in error.message


def test_a_vrt_among_dated_rasters_that_points_nowhere(stack_folder):
    day = "20230401"
    (stack_folder / f"S2_L2A_{day}.vrt").write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:32631</SRS>'
        "<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>"
        + "".join(
            f'<VRTRasterBand dataType="UInt16" band="{band}"><Description>{name}</Description><SimpleSource>'
            f'<SourceFilename relativeToVRT="1">gone.tif</SourceFilename><SourceBand>{band}</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
            for band, name in enumerate(BANDS, 1)
        )
        + "</VRTDataset>"
    )
    _, report = scan_stack(stack_folder)
    assert "gone.tif, which is not there" in next(row.reason for row in report.rows if not row.used)


def test_what_is_ambiguous_is_refused_with_its_numbers(tmp_path):
    path = series(tmp_path / "season.tif", label=None, scl=False)
    assert "15 layers" in refused(path).message
    error = refused(path, dates=list(DAYS))
    assert error.code == "layers_unclear"
    assert "15 layers are 3 bands at 5 dates" in error.message
    assert "15 layers cannot be shared out among 4 dates" in refused(path, dates=list(DAYS[:4])).message


@pytest.mark.parametrize(("text", "line"), [("2023-03-05\nsoon 5", "soon 5"), ("2023-03-05\n2023-03-05", "twice")])
def test_a_timeline_that_is_none(tmp_path, text, line):
    path = series(tmp_path / "season.tif", label=None)
    (tmp_path / "timeline").write_text(text)
    error = refused(path)
    assert error.code == "timeline_invalid"
    assert line in error.message


def test_a_date_that_lacks_a_band(tmp_path):
    values = expected()[:, :2].reshape(-1, HEIGHT, WIDTH)[:-1]
    labels = [f"{band}_{day}" for day in DAYS for band in BANDS[:2]][:-1]
    _, report = scan_stack(write_raster(tmp_path / "season.tif", values, labels))
    assert [(row.date, row.reason) for row in report.rows if not row.used] == [
        (DAYS[-1].isoformat(), f"band {BANDS[1]} missing")
    ]


def test_a_series_in_a_stack_file(tmp_path):
    stack, _ = scan_stack(series(tmp_path / "season.tif"))
    stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
    again, _ = scan_stack(tmp_path / "season.stack.json")
    np.testing.assert_array_equal(read(again).values, read(stack).values)
    assert (again.bands, again.days, again.grid) == (stack.bands, stack.days, stack.grid)


@pytest.mark.skipif(not MODIS.is_dir(), reason="the real series is not beside the checkout")
def test_the_real_series_with_a_timeline():
    stack, _ = scan_stack(MODIS, StackOptions(bands={"NDVI": "ndvi", "EVI": "evi"}))
    assert len(stack.days) == 137
    assert stack.bands == ("NDVI", "EVI")
    assert stack.acquisitions[0].date == datetime.date(2007, 9, 14)
    with rasterio.open(MODIS / "evi.tif") as dataset, StackReader(stack, ("EVI",)) as reader:
        np.testing.assert_array_equal(reader.read(Window(0, 0, 27, 37)).values[100, 0], dataset.read(101))


@pytest.mark.skipif(not MODIS.is_dir(), reason="the real series is not beside the checkout")
def test_one_band_of_the_real_series(tmp_path):
    with pytest.raises((BadInput, StackUnusable)) as raised:
        scan_stack(MODIS / "samples.csv")
    assert "samples.csv" in raised.value.message
    recent = StackOptions(start=datetime.date(2013, 1, 1))
    assert scan_stack(MODIS / "ndvi.tif", recent)[0].bands == ("ndvi",)


def test_a_file_that_is_no_raster_is_not_asked_for_its_dates(tmp_path):
    path = tmp_path / "season.qgz"
    path.write_bytes(b"PK of a project")
    error = refused(path)
    assert (error.code, error.hint) == (
        "raster_unreadable", "Choose the folder of the dated rasters, or a raster that has all dates."
    )  # fmt: skip
