"""Unnamed bands: a usual order is a guess, which the values and the file's name confirm or contradict."""

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackUnusable, scan_stack
from engine.stack.find.confirm import doubt
from engine.stack.find.sensors import sensor_named

from ...conftest import DAYS, write_raster

# Reflectance x 10,000 of a meadow; B09 lies in the water vapour's absorption, B10 sees no ground.
MEADOW = {
    "B01": 240, "B02": 310, "B03": 620, "B04": 420, "B05": 1050, "B06": 2700, "B07": 3300, "B08": 3450, "B8A": 3600,
    "B09": 3100, "B10": 20, "B11": 2000, "B12": 1100, "NDVI": 7800,
}  # fmt: skip
TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
SEN2R = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B11", "B12")


def write(folder, bands, name="S2_{:%Y%m%d}.tif", descriptions=(), dtype=np.uint16, **classes):
    """Two dates with these bands, each a bit noisy; `classes` holds the planes of class bands."""
    rng = np.random.default_rng(5)
    for day in DAYS[:2]:
        planes = [
            np.resize(classes[band], (22, 26)) if band in classes else rng.normal(MEADOW[band], 5, (22, 26))
            for band in bands
        ]
        write_raster(folder / name.format(day), np.stack(planes).round().astype(dtype), descriptions)
    return folder


def medians(folder, **options):
    _, report = scan_stack(folder, StackOptions(**options))
    return report.rows[0].medians, report


@pytest.mark.parametrize("scl", [[4, 4, 5, 9], [4], [0, 1, 11]])
def test_a_class_band_by_position_holds_classes(tmp_path, scl):
    found, report = medians(write(tmp_path, (*TEN, "SCL"), SCL=scl))
    assert found["B12"] == pytest.approx(0.11, abs=2e-3)
    assert report.rows[0].mask.endswith("band 11")
    # Where the values confirm a scene classification, which only Level-2A has, the level is known.
    assert report.rows[0].level_from == "bands"
    assert "level_unknown" not in dict(report.warnings)


@pytest.mark.parametrize(
    ("bands", "classes"),
    [
        (SEN2R, {}),
        ((*TEN, "NDVI"), {}),  # an index instead of classes
        (("B01", *TEN), {}),
        ((*TEN, "CLP"), {"CLP": [0, 17, 60, 100]}),  # a probability is no class
        (("SCL", *TEN), {"SCL": [4, 5, 9]}),
        ((*TEN[:-1], "SCL"), {"SCL": [4, 5, 9]}),
        ((*TEN, "dataMask"), {"dataMask": [0, 1, 1, 1]}),  # 0 and 1 are no data and saturated, as SCL has them
        ((*TEN, "SCL", "CLM"), {"SCL": [4, 5, 9], "CLM": [0, 1]}),
        ((*TEN, "SCL", "dataMask"), {"SCL": [4, 5, 9], "dataMask": [255]}),
        (("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"), {}),  # 10 m first, then 20 m
        ((*SEN2R, "B8A"), {}),
        (("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B10", "B11", "B12", "B8A"), {}),
    ],
)
def test_another_order_than_the_usual_is_asked(tmp_path, bands, classes):
    with pytest.raises(StackUnusable) as raised:
        scan_stack(write(tmp_path, bands, **classes))
    assert raised.value.code == "no_dates"
    assert "band map" in raised.value.message


@pytest.mark.parametrize("bands", [TEN, ("B01", *TEN[:8], "B09", *TEN[8:]), ("B01", *TEN[:8], "B09", "B10", *TEN[8:])])
def test_the_usual_order_still_is_taken_and_said(tmp_path, bands):
    found, report = medians(write(tmp_path, bands))
    assert found["B8A"] == pytest.approx(0.36, abs=2e-3)
    assert "bands_by_order" in dict(report.warnings)


def test_bits_are_no_reflectance(tmp_path):
    """Seven bands are SR_B1 to SR_B7 as a rule, but here SR_B2 to SR_B7 and QA_PIXEL."""
    rng = np.random.default_rng(3)
    for day in DAYS[:2]:
        planes = [rng.normal(8000 + 900 * band, 300, (60, 70)) for band in range(6)]
        quality = rng.choice([21824, 21888, 22280, 23888], (60, 70))
        name = f"LC08_L2SP_199026_{day:%Y%m%d}_20230722_02_T1.tif"
        write_raster(tmp_path / name, np.stack([*planes, quality]).astype(np.uint16))
    with pytest.raises(StackUnusable, match="band 7 would be SR_B7"):
        scan_stack(tmp_path)


def test_a_band_map_answers(tmp_path):
    folder = write(tmp_path, ("B01", *TEN))
    found, _ = medians(folder, bands={band: place for place, band in enumerate(TEN, 2)})
    assert found["B12"] == pytest.approx(0.11, abs=2e-3)


@pytest.mark.parametrize(
    ("name", "bands"),
    [
        ("S2A2A_{:%Y%m%d}_051_Meadows_BOA_10.tif", SEN2R),
        ("S2B2A_{:%Y%m%d}_022_32TNR_BOA_20.tif", (*SEN2R[:7], "B8A", *SEN2R[8:])),
        ("S2A1C_{:%Y%m%d}_022_32TNR_TOA_10.tif", (*SEN2R[:9], "B10", *SEN2R[9:])),
    ],
)
def test_a_writers_name_tells_its_bands(tmp_path, name, bands):
    found, report = medians(write(tmp_path, bands, name))
    assert found == pytest.approx({band: MEADOW[band] / 1e4 for band in bands}, abs=2e-3)
    assert (report.rows[0].matched_by, report.rows[0].mask) == ("name", "none")


def test_a_writers_file_of_another_number_of_bands_is_asked(tmp_path):
    with pytest.raises(StackUnusable, match="11 bands without names, and it has 10"):
        scan_stack(write(tmp_path, TEN, "S2A2A_{:%Y%m%d}_051_Meadows_BOA_10.tif"))


def test_a_number_of_bands_alone_tells_no_sensor(tmp_path):
    stack, report = scan_stack(write(tmp_path, TEN, "field_{:%Y%m%d}.tif"))
    assert (stack.sensor, stack.bands[0]) == ("unknown", "band_1")
    assert "bands_by_number" in dict(report.warnings)
    with pytest.raises(StackUnusable, match="B8A"):
        scan_stack(tmp_path, bands=TEN)


def test_classes_where_the_order_has_them_tell_the_sensor(tmp_path):
    stack, _ = scan_stack(write(tmp_path, (*TEN, "SCL"), "field_{:%Y%m%d}.tif", SCL=[4, 5, 9]))
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", TEN)


@pytest.mark.parametrize(("count", "name"), [(4, "B{}"), (10, "B{}"), (10, "b{}"), (10, "B{:02d}")])
def test_names_that_may_be_numbers_are_asked(tmp_path, count, name):
    folder = write(tmp_path, TEN[:count], descriptions=[name.format(place) for place in range(1, count + 1)])
    with pytest.raises(StackUnusable, match="no more than their numbers"):
        scan_stack(folder)


def test_numbered_files_of_ten_bands_are_asked(tmp_path):
    for day in DAYS[:2]:
        for number, band in enumerate(TEN, 1):
            write_raster(tmp_path / f"S2_{day:%Y%m%d}_B{number}.tif", np.full((1, 22, 26), MEADOW[band], np.uint16))
    with pytest.raises(StackUnusable, match="the files' numbers"):
        scan_stack(tmp_path)


@pytest.mark.parametrize("name", ["{}", "Band {}", "lyr.{}", "S2_20180401_{}", "stack_B{}"])
def test_names_that_are_numbers_tell_nothing_and_are_no_news(tmp_path, name):
    found, report = medians(write(tmp_path, TEN, descriptions=[name.format(place) for place in range(1, 11)]))
    assert found["B8A"] == pytest.approx(0.36, abs=2e-3)
    assert "bands_by_order" in dict(report.warnings)


@pytest.mark.parametrize("name", ["{}_reflectance", "{} (705 nm)", "{}_20m", "Sentinel-2 {}", "S2A_{}_20230305T103621"])
def test_longer_names_tell_their_band_wherever_it_stands(tmp_path, name):
    order = (*TEN[3:], *TEN[:3])
    found, report = medians(write(tmp_path, order, descriptions=[name.format(band) for band in order]))
    assert found == pytest.approx({band: MEADOW[band] / 1e4 for band in TEN}, abs=2e-3)
    assert report.rows[0].matched_by == "description"


def test_words_and_a_wavelength_tell_a_band(tmp_path):
    words = ("Blue (490 nm)", "Green (560 nm)", "Red (665 nm)", "Vegetation red edge (705 nm)", "Red edge, 740 nm")
    more = ("Red edge 783nm", "NIR (842 nm)", "Narrow NIR (865 nm)", "SWIR (1610 nm)", "SWIR (2190.5 nm)")
    found, _ = medians(write(tmp_path, TEN, descriptions=(*words, *more)))
    assert found == {band: pytest.approx(MEADOW[band] / 10_000, abs=2e-3) for band in TEN}


@pytest.mark.parametrize("name", ["{}_stdDev", "NDVI_{}", "x{}y"])
def test_names_that_are_not_understood_are_never_passed_over(tmp_path, name):
    with pytest.raises(StackUnusable, match="names that it does not know, such as"):
        scan_stack(write(tmp_path, TEN, descriptions=[name.format(band) for band in TEN]))


def test_noise_decides_nothing(tmp_path):
    """Clouds and snow are alike in all bands: no order is smoother there than another."""
    for seed, day in enumerate(DAYS):
        planes = np.random.default_rng(seed).normal(8000, 300, (10, 22, 26))
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", planes.round().astype(np.uint16))
    assert len(scan_stack(tmp_path)[0].days) == len(DAYS)


def test_a_raster_with_all_dates_is_asked_too(tmp_path):
    rng = np.random.default_rng(5)
    planes = [rng.normal(MEADOW[band], 5, (22, 26)) for _ in range(2) for band in SEN2R]
    path = write_raster(tmp_path / "S2_season.tif", np.stack(planes).round().astype(np.uint16))
    with pytest.raises(BadInput, match="SCL"):
        scan_stack(path, StackOptions(dates=list(DAYS[:2]), order="date-major"))


class TestNarrowAndBroad:
    NAMES = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2")

    @pytest.mark.parametrize("turned", [False, True])
    def test_beside_the_broad_one_nir_is_the_narrow_one(self, tmp_path, turned):
        order = slice(None, None, -1 if turned else 1)
        found, _ = medians(write(tmp_path, TEN[order], descriptions=self.NAMES[order]))
        assert found == pytest.approx({band: MEADOW[band] / 1e4 for band in TEN}, abs=2e-3)

    def test_so_it_is_in_a_file_of_its_own(self, tmp_path):
        for day in DAYS[:2]:
            for name, band in (("BROADNIR", "B08"), ("NIR", "B8A"), ("RED", "B04")):
                values = np.full((1, 22, 26), MEADOW[band], np.uint16)
                write_raster(tmp_path / f"S2_{day:%Y%m%d}_{name}.tif", values)
        assert medians(tmp_path)[0] == pytest.approx({"B04": 0.042, "B08": 0.345, "B8A": 0.36})

    def test_alone_it_is_the_broad_one(self, tmp_path):
        found, _ = medians(write(tmp_path, ("B04", "B08"), descriptions=("red", "nir")))
        assert set(found) == {"B04", "B08"}

    def test_two_bands_of_one_name_are_asked(self, tmp_path):
        with pytest.raises(StackUnusable, match=r"bands 2 and 3 .* are both called B08"):
            scan_stack(write(tmp_path, ("B04", "B08", "B8A"), descriptions=("red", "nir", "NIR")))

    @pytest.mark.parametrize("sensor", [None, "sentinel-2-l2a"])
    def test_force_names_both_and_its_quality_band_is_bits(self, tmp_path, sensor):
        folder = tmp_path / "X0012_Y0034"
        write(folder, TEN, "{:%Y%m%d}_LEVEL2_SEN2B_BOA.tif", self.NAMES, np.int16)
        quality = np.zeros((1, 22, 26), np.int16)
        quality[0, :11] = [
            [0b10],
            [0b100],
            [0b1000],
            [1],
            [1 << 4],
            [1 << 8],
            [1 << 9],
            [0b110],
            [0b10],
            [0b11],
            [0b1001],
        ]
        quality[0, 11:] = 0b1100000  # water, and aerosol that was interpolated, are clear
        for day in DAYS[:2]:
            write_raster(folder / f"{day:%Y%m%d}_LEVEL2_SEN2B_QAI.tif", quality, nodata=None)
        found, report = medians(tmp_path, sensor=sensor)
        assert found == pytest.approx({band: MEADOW[band] / 1e4 for band in TEN}, abs=2e-3)
        assert [(row.clear_share, "QAI" in row.mask) for row in report.rows] == [(0.5, True)] * 2


class TestOtherSatellites:
    LANDSAT = ("B02", "B03", "B04", "B05", "B06", "B07")

    @pytest.mark.parametrize("name", ["landsat8_{:%Y%m%d}.tif", "LC08_{:%Y%m%d}.tif", "plot_{:%Y%m%d}.tif"])
    def test_names_that_mean_other_bands_elsewhere_tell_no_sensor(self, tmp_path, name):
        """B05 is near infrared to Landsat, and red edge to Sentinel-2."""
        stack, _ = scan_stack(write(tmp_path, self.LANDSAT, name, self.LANDSAT))
        assert (stack.sensor, stack.bands) == ("unknown", self.LANDSAT)

    def test_the_files_name_outranks_its_folders(self, tmp_path):
        stack, _ = scan_stack(write(tmp_path / "sentinel-2", self.LANDSAT, "landsat8_{:%Y%m%d}.tif", self.LANDSAT))
        assert stack.sensor == "unknown"

    def test_a_class_map_gives_its_sensor_to_nobody(self, tmp_path):
        write(tmp_path, ("NDVI",), "plot7_{:%Y%m%d}.tif", ("NDVI",))
        write_raster(tmp_path / "S2_20230401_class.tif", np.ones((1, 22, 26), np.uint8))
        stack, _ = scan_stack(tmp_path)
        assert (stack.sensor, stack.bands, len(stack.days)) == ("unknown", ("NDVI",), 2)


@pytest.mark.parametrize("cirrus", [range(8, 14), range(1006, 1030)])
def test_cirrus_under_a_clear_sky_is_no_class_band(cirrus):
    sensor = sensor_named("sentinel-2-l1c")
    (order,) = [order for order in sensor_named("sentinel-2-l2a").orders if "B10" in order]
    random = np.random.default_rng(3)
    values = np.stack([random.integers(600, 1500, 4000) for _ in order])
    values[order.index("B10")] = random.choice(cirrus, 4000)
    assert doubt(values, order, sensor, guessed=False) == ""
    values[order.index("B11")] = random.choice([4, 5, 6], 4000)
    assert "B11" in doubt(values, order, sensor, guessed=False)
