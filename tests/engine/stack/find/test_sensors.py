"""Sensors as data: each product's bands, scaling and masks, several sensors in one folder, and a user's own."""

import datetime
import json
import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import Scene, SceneReader, StackReader, Window, scan_scene, scan_stack, scan_together
from engine.stack.find import stackfile
from engine.stack.find.detect import by_path
from engine.stack.find.sensors import found_in, schema, sensor_named, sensors

from ...conftest import DAYS, write_raster, write_stack
from ..products import FIRST, HEIGHT, SECOND, WIDTH, image, write_hls, write_landsat, write_planet, write_safe

SEASON = (1, 365)


def first_pixel(stack):
    """Physical values of the first date's last pixel."""
    with StackReader(stack) as reader:
        values = reader.read(Window(stack.grid.height - 1, stack.grid.width - 1, 1, 1)).values
        return dict(zip(stack.bands, (values[0, :, 0, 0] * reader.scale[0] + reader.offset[0]).tolist()))


def write_radar(folder, day, orbit, vv, vh, dtype=np.float32):
    folder.mkdir(exist_ok=True)
    values = np.full((2, HEIGHT, WIDTH), 1, dtype) * np.array([vv, vh], dtype)[:, None, None]
    values[:, :2] = np.nan
    return write_raster(folder / f"s1-grd-{orbit}_{day:%Y%m%d}.tif", values, ("VV", "VH"), nodata=None)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("S2A_MSIL2A_20230512T103621_N0509_R008_T31UFS_20230512T171234.tif", "sentinel-2-l2a"),
        ("S2A_MSIL1C_20230512T103621_N0509_R008_T31UFS_20230512T171234.tif", "sentinel-2-l1c"),
        ("T31UFS_20230512T103621_B04_10m.jp2", "sentinel-2-l2a"),
        ("sentinel2/20230512.tif", "sentinel-2-l2a"),
        ("S2/S1A_IW_GRDH_1SDV_20240304T172415_VV.tif", "sentinel-1-grd"),  # the file's own name counts more
        ("SENTINEL2A_20180126-105612-456_L2A_T31TCJ_D_V1-4_FRE_B2.tif", "sentinel-2-l2a-maja"),
        ("sentinel-1/20230512.tif", "sentinel-1-grd"),
        ("LC09_L2SP_199026_20230715_20230722_02_T1_SR_B4.TIF", "landsat-8-9-c2-l2"),
        ("LT05_L2SP_199026_19980715_20200722_02_T1_SR_B4.TIF", "landsat-4-7-c2-l2"),
        ("LE07_L2SP_199026_20010715_20200722_02_T1_SR_B4.TIF", "landsat-4-7-c2-l2"),
        ("LC08_L1TP_199026_20200715_20200722_02_T1_B4.TIF", "landsat-level-1"),
        ("LANDSAT8_OLITIRS_XS_20160330_N2A_ORTHO_SURF_CORR_PENTE_France.TIF", "landsat-8-theia"),
        ("HLS.L30.T31UFS.2023132T103621.v2.0.B05.tif", "hls"),
        ("20230512_103621_12_2461_3B_AnalyticMS_SR_8b_harmonized_clip.tif", "planetscope"),
        ("20230512_103621_12_2461_3B_AnalyticMS.tif", "planetscope-radiance"),
        ("20230512_103621_12_2461_ortho_analytic_4b_sr.tif", "planetscope"),
        ("MOD13Q1.061__250m_16_days_NDVI_doy2011241_aid0001.tif", "modis-13q1"),
        ("MYD13Q1.A2011241.h12v10.006.tif", "modis-13q1"),
        ("MOD09A1.061_sur_refl_b01_doy2023129_aid0001.tif", "modis-09a1"),
        ("CB4_64_16D_STK_022024_2018-08-29_2018-09-13_EVI.tif", "cbers-4-awfi-16d"),
        ("ndvi_2021-07-03.tif", None),
        ("IMS2_20230512.tif", None),
    ],
)
def test_sensor_of_a_path(path, name):
    sensor = by_path(path, sensors())
    assert (sensor.name if sensor else None) == name


@pytest.mark.parametrize(
    ("sensor", "path", "orbit", "tile"),
    [
        ("sentinel-2-l2a", "S2A_MSIL2A_20230512T103621_N0509_R008_T31UFS_20230512T171234.tif", "008", "31UFS"),
        ("sentinel-2-l2a", "S2_20230512.tif", "", ""),
        ("landsat-8-9-c2-l2", "LC08_L2SP_199026_20200715_20200722_02_T1/x.TIF", "199", "199026"),
        ("sentinel-1-grd", "S1A_IW_GRDH_1SDV_20240304T172415_20240304T172440_052841_066543_ABCD_VV.tif", "052841", ""),
        ("sentinel-1-grd", "x/s1-grd-sigma0-asc-weekly_2024-03-04_2024-03-10_VV-VH_last.tif", "ASC", ""),
        ("sentinel-1-grd", "S1_20240304_descending.tif", "DESC", ""),
        ("cbers-4-awfi-16d", "CB4_64_16D_STK_022024_2018-08-29_2018-09-13_EVI.tif", "", "022024"),
        ("landsat-8-theia", "LANDSAT8_OLITIRS_XS_20160330_N2A_France-MetropoleD0005H0002.TIF", "", "D0005H0002"),
    ],
)
def test_orbit_and_tile_of_a_path(sensor, path, orbit, tile):
    row = sensor_named(sensor)
    assert (found_in(row.orbit, path), found_in(row.tile, path)) == (orbit, tile)


def test_every_row_says_where_its_facts_come_from_and_refused_ones_why():
    for sensor in sensors():
        assert sensor.source, sensor.name
        assert sensor.bands or sensor.refused, sensor.name


class TestLandsat:
    @pytest.mark.parametrize(
        ("code", "name", "nir"), [("LC09", "landsat-8-9-c2-l2", "SR_B5"), ("LT05", "landsat-4-7-c2-l2", "SR_B4")]
    )
    def test_a_product_a_folder(self, tmp_path, code, name, nir):
        for day in (FIRST, SECOND):
            write_landsat(tmp_path, day, code)
        stack, report = scan_stack(tmp_path)
        assert stack.sensor == name
        assert stack.bands == tuple(band.name for band in sensor_named(name).bands)
        assert first_pixel(stack)[nir] == pytest.approx((10_000 + int(nir[-1])) * 2.75e-5 - 0.2)
        assert sensor_named(name).band_called("nir") == nir
        assert all("QA_PIXEL" in row.mask for row in report.rows)

    def test_a_tar_is_read_in_place(self, tmp_path):
        (tmp_path / "packed").mkdir()
        for day in (FIRST, SECOND):
            product = write_landsat(tmp_path / "unpacked", day)
            with tarfile.open(tmp_path / "packed" / f"{product.name}.tar", "w", format=tarfile.GNU_FORMAT) as archive:
                for path in sorted(product.iterdir()):
                    archive.add(path, path.name)
        stack, report = scan_stack(tmp_path / "packed")
        assert (stack.sensor, len(stack.bands), len(stack.days)) == ("landsat-8-9-c2-l2", 7, 2)
        assert all(row.clear_share == 1 for row in report.rows)

    def test_level_1_is_refused_with_what_to_order(self, tmp_path):
        for day in (FIRST, SECOND):
            write_landsat(tmp_path, day, level="L1TP")
        with pytest.raises(BadInput, match="order the product as Level 2"):
            scan_stack(tmp_path)

    def test_neighbouring_rows_of_a_path_are_one_date(self, tmp_path):
        for day in (FIRST, SECOND):
            for row in ("199026", "199027"):
                write_landsat(tmp_path, day, row=row)
        stack, _ = scan_stack(tmp_path)
        assert (len(stack.dates), len(stack.acquisitions)) == (2, 4)


class TestHls:
    def test_both_products_make_one_stack_of_common_bands(self, tmp_path):
        write_hls(tmp_path, FIRST, "L30")
        write_hls(tmp_path, SECOND, "S30")
        stack, report = scan_stack(tmp_path)
        assert (stack.sensor, stack.bands, len(stack.days)) == ("hls", ("red", "nir", "swir1"), 2)
        with StackReader(stack) as reader:
            values = reader.read(Window(0, 0, 1, 1)).values[:, :, 0, 0]
        assert values.tolist() == [[500, 3000, 2000]] * 2
        assert all("Fmask" in row.mask for row in report.rows)

    def test_the_sensor_by_name_is_both_products(self, tmp_path):
        write_hls(tmp_path, FIRST, "L30")
        write_hls(tmp_path, SECOND, "S30")
        assert len(scan_stack(tmp_path, StackOptions(sensor="hls"))[0].days) == 2


class TestNarrowInfrared:
    @pytest.mark.parametrize(
        ("product", "name", "band"),
        [("S30", "NIR-NARROW", "nir"), ("S30", "NIR-BROAD", "nir_broad"), ("L30", "NIR-NARROW", "nir")],
    )
    def test_sits_names_of_hls_are_bands_of_one_date(self, tmp_path, product, name, band):
        for day in (FIRST, SECOND):
            for called in ("RED", name):
                image(tmp_path / f"HLS_{product}_20LKP_{called}_{day:%Y-%m-%d}.tif", 3000, dtype=np.int16)
        stack, report = scan_stack(tmp_path)
        assert (stack.sensor, stack.bands, len(report.rows)) == ("hls", ("red", band), 2)


class TestPlanet:
    def test_what_udm2_does_not_call_clear_is_not(self, tmp_path):
        for day in (FIRST, SECOND):
            write_planet(tmp_path, day)
        stack, report = scan_stack(tmp_path)
        assert (stack.sensor, stack.bands) == ("planetscope", ("blue", "green", "red", "nir"))
        assert [row.clear_share for row in report.rows] == [0.5, 0.5]
        assert first_pixel(stack)["nir"] == pytest.approx(0.3)

    def test_a_band_map_leaves_the_mask_a_mask(self, tmp_path):
        for day in (FIRST, SECOND):
            write_planet(tmp_path, day)
        _, report = scan_stack(tmp_path, StackOptions(bands={"nir": 4}))
        assert [(row.bands, row.clear_share) for row in report.rows] == [(("nir",), 0.5)] * 2


class TestRadar:
    def test_power_and_decibels_both_come_as_decibels(self, tmp_path):
        write_radar(tmp_path, FIRST, "asc", 0.1, 0.01)
        write_radar(tmp_path, SECOND, "asc", -8, -15)
        stack, report = scan_stack(tmp_path)
        assert (stack.sensor, stack.bands) == ("sentinel-1-grd", ("VV", "VH"))
        with StackReader(stack) as reader:
            block = reader.read(Window(0, 0, HEIGHT, WIDTH))
            assert (*reader.scale.flat, *reader.offset.flat) == (1, 1, 1, 1, 0, 0, 0, 0)
        assert block.values[:, :, -1, -1] == pytest.approx(np.array([[-10, -20], [-8, -15]]), abs=1e-5)
        assert (block.valid == (np.arange(HEIGHT) >= 2)[None, :, None]).all()
        assert report.rows[0].medians == pytest.approx({"VV": -10, "VH": -20}, abs=1e-5)
        assert "mask_none" not in dict(report.warnings)  # radar sees through clouds

        path = tmp_path / "season.stack.json"
        stackfile.save(stack.acquisitions, path)
        assert scan_stack(path)[1].rows[0].medians == pytest.approx(report.rows[0].medians)

    def test_no_power_is_no_data(self, tmp_path):
        for day in (FIRST, SECOND):
            path = write_radar(tmp_path, day, "asc", 0.1, 0.01)
        with rasterio.open(path, "r+") as dataset:
            values = dataset.read()
            values[:, :12] = 0
            dataset.write(values)
        assert [row.empty_share for row in scan_stack(tmp_path)[1].rows] == pytest.approx([2 / 24, 12 / 24])

    def test_passes_of_one_day_stay_apart(self, tmp_path):
        for day in (FIRST, SECOND):
            for orbit in ("asc", "desc"):
                write_radar(tmp_path, day, orbit, 0.1, 0.01)
        assert [[one.orbit for one in date] for date in scan_stack(tmp_path)[0].dates] == [["ASC"], ["DESC"]] * 2


def test_values_that_are_no_measurement_are_left_out(tmp_path):
    """Small negative indices come out of unsigned rasters as 65,531."""
    for day in (FIRST, SECOND):
        values = np.full((1, HEIGHT, WIDTH), 4000, np.uint16)
        values[0, :6] = 65_531
        write_raster(tmp_path / f"TERRA_MODIS_h12v10_NDVI_{day.isoformat()}.tif", values, nodata=None)
    stack, report = scan_stack(tmp_path)
    assert (stack.sensor, stack.bands) == ("modis-13q1", ("NDVI",))
    assert [row.clear_share for row in report.rows] == [0.75, 0.75]


def test_the_table_s_range_is_not_of_files_with_another_scale(tmp_path):
    """60,000 is no index in ten-thousandths, but 0.6 in hundred-thousandths."""
    for day in (FIRST, SECOND):
        path = image(tmp_path / f"TERRA_MODIS_h12v10_NDVI_{day.isoformat()}.tif", 60_000)
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = (0.00001,)
    stack, report = scan_stack(tmp_path)
    assert first_pixel(stack) == pytest.approx({"NDVI": 0.6})
    assert [row.clear_share for row in report.rows] == [1, 1]


def test_modis_as_it_is_ordered_a_layer_a_file(tmp_path):
    for doy in (65, 81):
        layers = {"NDVI": 6000, "red_reflectance": 500, "NIR_reflectance": 3000, "VI_Quality": 2112}
        for layer, value in layers.items():
            image(tmp_path / f"MOD13Q1.061__250m_16_days_{layer}_doy2023{doy:03d}_aid0001.tif", value, dtype=np.int16)
        reliability = np.zeros((1, HEIGHT, WIDTH), np.int8)
        reliability[0, :6] = 3  # cloudy
        write_raster(
            tmp_path / f"MOD13Q1.061__250m_16_days_pixel_reliability_doy2023{doy:03d}_aid0001.tif",
            reliability,
            nodata=None,
        )
    stack, report = scan_stack(tmp_path)
    assert (stack.bands, len(stack.days)) == (("NDVI", "red", "NIR"), 2)
    assert first_pixel(stack) == pytest.approx({"NDVI": 0.6, "red": 0.05, "NIR": 0.3})
    assert [row.clear_share for row in report.rows] == [0.75, 0.75]


def test_maja_takes_what_is_corrected_for_slopes(tmp_path):
    for day in (FIRST, SECOND):
        product = tmp_path / f"SENTINEL2A_{day:%Y%m%d}-105612-456_L2A_T31TCJ_D_V1-4"
        for kind, value in (("FRE", 500), ("SRE", 700)):
            for band in ("B4", "B8"):
                image(product / f"{product.name}_{kind}_{band}.tif", value, dtype=np.int16)
        image(product / "MASKS" / f"{product.name}_CLM_R1.tif", 0, dtype=np.uint8)
        image(product / "MASKS" / f"{product.name}_EDG_R1.tif", 0, dtype=np.uint8)
    stack, _ = scan_stack(tmp_path)
    assert (stack.sensor, stack.bands, len(stack.acquisitions)) == ("sentinel-2-l2a-maja", ("B04", "B08"), 2)
    assert first_pixel(stack) == pytest.approx({"B04": 0.05, "B08": 0.05})
    assert len(stack.acquisitions[0].masks) == 2


class TestSeveralSensors:
    def write(self, folder):
        """Sentinel-2, Sentinel-1 and Landsat in folders side by side."""
        folder.mkdir()
        for day in (FIRST, SECOND):
            write_safe(folder, day)
            write_radar(folder, day + datetime.timedelta(days=1), "asc", 0.1, 0.01)
            write_landsat(folder, day)
        return folder

    def test_a_scene_has_a_stack_of_each_on_one_grid(self, tmp_path):
        scene, report = scan_scene(self.write(tmp_path / "all"))
        assert [stack.sensor for stack in scene.stacks] == ["landsat-8-9-c2-l2", "sentinel-1-grd", "sentinel-2-l2a"]
        assert {len(stack.days) for stack in scene.stacks} == {2}
        assert {stack.grid for stack in scene.stacks} == {scene.grid}
        assert (scene.grid.height, scene.grid.width, scene.grid.transform[0]) == (HEIGHT, WIDTH, 10)
        assert set(report.sensors) == {stack.sensor for stack in scene.stacks}

    @pytest.mark.parametrize("sensor", ["landsat-8-9-c2-l2", "sentinel-1-grd", "sentinel-2-l2a"])
    def test_a_model_of_one_gets_its_own_and_the_others_are_said_once_each(self, tmp_path, sensor):
        stack, report = scan_stack(self.write(tmp_path / "all"), sensor=sensor)
        assert (stack.sensor, len(stack.days)) == (sensor, 2)
        assert {row.sensor: row.used for row in report.rows} == {
            name: name == sensor for name in ("landsat-8-9-c2-l2", "sentinel-1-grd", "sentinel-2-l2a")
        }
        assert [code for code, _ in report.warnings].count("sensor_left_out") == 2
        assert "date_rejected" not in dict(report.warnings)

    def test_a_model_of_several_gets_each_in_its_order_on_the_grid_of_its_first(self, tmp_path):
        wanted = {"landsat-8-9-c2-l2": ("SR_B5", "SR_B4"), "sentinel-2-l2a": ("B08",)}
        scene, report = scan_together(self.write(tmp_path / "all"), wanted, "ours")
        assert [(stack.sensor, stack.bands) for stack in scene.stacks] == list(wanted.items())
        assert {stack.grid for stack in scene.stacks} == {scene.grid}
        assert (scene.grid.height, scene.grid.width, scene.grid.transform[0]) == (HEIGHT / 4, WIDTH / 4, 40)
        assert {row.reason for row in report.rows if not row.used} == {
            "of another sensor than landsat-8-9-c2-l2 and sentinel-2-l2a"
        }
        with SceneReader(scene, list(wanted.values()), SEASON) as reader:
            landsat, optical = reader.read(Window(0, 0, 2, 3))
        assert landsat.values[0, :, 0, 0].tolist() == [10_005, 10_004]
        assert optical.values.shape == (2, 1, 2, 3)
        assert [len(sensor.scale) for sensor in reader.sensors] == [2, 2]

    def test_one_date_of_a_sensor_is_enough_beside_another(self, tmp_path):
        (tmp_path / "all").mkdir()
        for day in (FIRST, SECOND):
            write_safe(tmp_path / "all", day)
        write_radar(tmp_path / "all", SECOND, "asc", 0.1, 0.01)
        wanted = {"sentinel-2-l2a": ("B04",), "sentinel-1-grd": ("VV",)}
        scene, _ = scan_together(tmp_path / "all", wanted, "ours")
        assert [len(stack.days) for stack in scene.stacks] == [2, 1]

    def test_days_of_all_count_from_one_new_year(self, tmp_path):
        """Radar from October to January, optical dates from March on: by itself, radar would count from 2022."""
        write_radar(tmp_path / "all", datetime.date(2022, 10, 1), "asc", 0.1, 0.01)
        write_radar(tmp_path / "all", datetime.date(2023, 1, 11), "asc", 0.1, 0.01)
        for day in (FIRST, SECOND):
            write_safe(tmp_path / "all", day)
        scene, _ = scan_together(tmp_path / "all", {"sentinel-2-l2a": ("B04",), "sentinel-1-grd": ("VV",)}, "ours")
        assert scene.model_days(SEASON) == ((63, 133), (-92, 10))
        assert scene.stacks[1].model_days == (273, 375)

    def test_the_first_sensor_says_which_year_days_count_from(self, tmp_path):
        """Sentinel-2 of one season and radar since the year before: the model knows the days of the season."""
        for day in (datetime.date(2022, 1, 2), datetime.date(2023, 1, 11)):
            write_radar(tmp_path / "all", day, "asc", 0.1, 0.01)
        for day in (FIRST, datetime.date(2023, 8, 26)):
            write_safe(tmp_path / "all", day)
        scene, _ = scan_together(tmp_path / "all", {"sentinel-2-l2a": ("B04",), "sentinel-1-grd": ("VV",)}, "ours")
        assert scene.model_days(SEASON) == ((63, 237), (-364, 10))
        clouded = Scene(scene.grid, (replace(scene.stacks[0], acquisitions=()), scene.stacks[1]))
        assert clouded.model_days(SEASON) == ((), (1, 375))

    def test_bands_are_named_of_each_sensor(self, tmp_path):
        scene, _ = scan_scene(self.write(tmp_path / "all"))
        with pytest.raises(ValueError, match="bands of 2 sensors for 3 stacks"):
            SceneReader(scene, [("SR_B4",), ("VV",)], SEASON)

    def test_folders_of_each_are_places_too(self, tmp_path):
        (tmp_path / "optical").mkdir()
        for day in (FIRST, SECOND):
            write_safe(tmp_path / "optical", day)
            write_radar(tmp_path / "radar", day, "asc", 0.1, 0.01)
        scene, _ = scan_scene([tmp_path / "optical", tmp_path / "radar"])
        assert [stack.sensor for stack in scene.stacks] == ["sentinel-1-grd", "sentinel-2-l2a"]

    def test_a_sensor_of_one_date_neither_stops_the_others_nor_chooses_their_grid(self, tmp_path):
        folder = write_stack(tmp_path / "s")
        values = np.full((4, 480, 640), 900, np.uint16)
        from rasterio.transform import from_origin

        fine = from_origin(600_000, 5_000_000, 1, 1)
        write_raster(folder / "20230512_103621_12_2461_3B_AnalyticMS_SR.tif", values, (), fine)
        scene, report = scan_scene(folder)
        assert [stack.sensor for stack in scene.stacks] == ["sentinel-2-l2a"]
        assert scene.grid.transform[0] == 10
        assert dict(report.warnings)["sensor_left_out"].startswith("1 acquisition of planetscope")

    def test_files_without_a_sign_are_of_what_is_nearby(self, tmp_path):
        for sensor, bands in (("S2_", ("B04", "B08")), ("S1_", ("VV", "VH"))):
            (tmp_path / sensor[:2].lower()).mkdir()
            for day in DAYS[:2]:
                dtype = np.uint16 if sensor == "S2_" else np.float32
                values = np.full((2, HEIGHT, WIDTH), 0.1 if sensor == "S1_" else 500, dtype)
                write_raster(tmp_path / sensor[:2].lower() / f"{sensor}{day:%Y%m%d}.tif", values, bands, nodata=None)
        values = np.full((1, HEIGHT, WIDTH), 3, np.float32)
        write_raster(tmp_path / "s1" / "angle_20230601.tif", values, ("angle",), nodata=None)
        _, report = scan_scene(tmp_path)
        reasons = {row.source: row.reason for row in report.rows if not row.used}
        assert reasons == {"s1/angle_20230601.tif": "neither description nor name tells which band it is"}


OWN = {
    "name": "drone-p4",
    "title": "Our drone",
    "units": "reflectance",
    "bands": [{"name": "red", "wavelength_nm": 650}, {"name": "nir", "wavelength_nm": 840}],
    "orders": [["red", "nir", "quality"]],
    "scale": 0.001,
    "nodata": 0,
    "masks": [{"name": "quality", "kind": "bits", "bad": [1]}],
    "file_names": ["^flight_"],
}


class TestOwnSensor:
    def write(self, tmp_path, **changes):
        path = tmp_path / "drone.sensor.json"
        path.write_text(json.dumps({**OWN, **changes}))
        return str(path)

    def flights(self, folder):
        folder.mkdir()
        for day in DAYS[:2]:
            values = np.full((3, HEIGHT, WIDTH), 1, np.uint16) * np.array([60, 300, 4], np.uint16)[:, None, None]
            values[2, :6] = 2
            write_raster(folder / f"flight_{day:%Y%m%d}.tif", values)
        return folder

    def test_it_is_used_as_a_row_of_the_table(self, tmp_path):
        stack, report = scan_stack(self.flights(tmp_path / "f"), StackOptions(sensor=self.write(tmp_path)))
        assert (stack.sensor, stack.bands) == ("drone-p4", ("red", "nir"))
        assert first_pixel(stack) == pytest.approx({"red": 0.06, "nir": 0.3})
        assert [row.clear_share for row in report.rows] == [0.75, 0.75]

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"scale": "much"}, "scale"),
            ({"scale": 0}, "scale must not be 0"),
            ({"bands": []}, "bands are missing"),
            ({"bands": [{"name": "red", "wave": 1}]}, "bands.0.wave"),
            ({"masks": [{"name": "q", "kind": "colours"}]}, "masks.0.kind"),
            ({"orders": [["red", "blue"]]}, "'blue'"),
            ({"file_names": ["("]}, "file_names.0"),
            ({"orbit": "_R[0-9]+"}, "orbit has no group"),
            ({"unit": "dB"}, "unit"),
        ],
    )
    def test_mistakes_are_said_by_field(self, tmp_path, changes, field):
        with pytest.raises(BadInput) as raised:
            scan_stack(self.flights(tmp_path / "f"), StackOptions(sensor=self.write(tmp_path, **changes)))
        assert raised.value.code == "sensor_invalid"
        assert field in raised.value.message
        assert "drone.sensor.json" in raised.value.message

    def test_the_published_schema_is_the_one_in_use(self):
        path = Path(__file__).resolve().parents[4] / "resources" / "schema" / "sensor.schema.json"
        assert json.loads(path.read_text(encoding="utf-8")) == schema(), "run `make schema`"

    def test_one_that_is_not_there_is_said(self, tmp_path):
        with pytest.raises(BadInput, match=r"nowhere\.sensor\.json cannot be read"):
            scan_stack(self.flights(tmp_path / "f"), StackOptions(sensor="nowhere.sensor.json"))
