"""Every real input beside the checkout scans, or is refused with a sentence that helps."""

import json
from functools import cache

import pytest

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import scan_scene

from ...conftest import DATA

SAFE = "demo/france_2018_raw_SAFE"
TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
MODIS_MAP = {"EVI": 1, "NDVI": 2, "red": 3, "blue": 4, "NIR": 5, "MIR": 6}

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real data are not beside the checkout")


def scanned(path, **options):
    if not (DATA / path).exists():
        pytest.skip(f"{path} is not there")
    return _scanned(path, json.dumps(options))


@cache
def _scanned(path, options):
    return scan_scene(DATA / path, StackOptions(**json.loads(options)))


@pytest.mark.parametrize(
    ("path", "options", "stacks"),
    [
        (SAFE, {}, {"sentinel-2-l2a": (TEN, 9)}),
        ("odd/flanders_s1s2_lpis", {}, {
            "sentinel-1-grd": (("VV", "VH"), 4),  # two weeks, ascending and descending
            "sentinel-2-l2a": (("B02", "B03", "B04", "B08", "B11", "B12"), 2),
        }),
        ("odd/landsat8_theia_50x50", {}, {"landsat-8-theia": (("B1", "B2", "B3", "B4", "B5", "B6", "B7"), 2)}),
        ("odd/sinop_mod13q1_jp2", {}, {"modis-13q1": (("NDVI", "EVI"), 23)}),
        ("series/mt_modis_2011_12_stack", {"bands": MODIS_MAP}, {"modis-13q1": (tuple(MODIS_MAP), 23)}),
        ("series/cbers4_stack_512", {"pixel_size": 256}, {"cbers-4-awfi-16d": (("EVI", "NDVI"), 23)}),
    ],
)  # fmt: skip
def test_it_scans(path, options, stacks):
    scene, _ = scanned(path, **options)
    assert {stack.sensor: (stack.bands, len(stack.days)) for stack in scene.stacks} == stacks


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("odd/eolearn_TestEOPatch", "no_dates", "20 .npy (NumPy arrays"),
        ("odd/dynamic_earthnet_planetscope_16px.tortilla", "stack_invalid", "packed for training"),
        ("series/s2_cdl_arkansas_2021.npz", "stack_invalid", "NumPy arrays"),
        ("series/denmark_s2_2016_4dates_multipixels.csv", "stack_invalid", "tables"),
        ("series/2022_FRA_LPIS_POLY_110.geoparquet", "stack_invalid", "parcels"),
        ("demo/france_2018/parcels_2018.gpkg", "stack_invalid", "parcels"),
        (f"{SAFE}/AOI/AOI.geojson", "stack_invalid", "parcels"),
        ("series/karnataka_hls_pixelset", "no_dates", "NumPy arrays"),
        ("series/pastis_r_micro", "no_dates", "NumPy arrays"),
        ("series/pastis_masks", "no_dates", "NumPy arrays"),
        ("series/slovenia_s2_toy_patch", "layers_unclear", "nothing tells the dates of its 37 layers"),
        ("series/mt_modis_2011_12_stack", "no_dates", "its 7 bands have no names"),
        (f"{SAFE}/AOI", "no_dates", "1 .geojson (parcels"),
    ],
)
def test_it_is_refused_with_a_reason(path, code, words):
    with pytest.raises(BadInput) as raised:
        scanned(path)
    assert raised.value.code == code
    assert words in raised.value.message
    assert raised.value.hint


def test_safe_products_know_orbit_scaling_and_mask():
    scene, report = scanned(SAFE)
    acquisition = scene.stacks[0].acquisitions[0]
    assert acquisition.orbit == "008"
    assert (acquisition.bands["B04"].scale, acquisition.bands["B04"].offset) == (1e-4, 0)
    assert {row.date: row.reason for row in report.rows if not row.used} == {
        "2018-02-12": "no data in the stack's extent"
    }
    assert all("SCL_20m" in row.mask for row in report.rows)
    medians = next(row.medians for row in report.rows if row.date == "2018-07-07")
    assert 0.15 < medians["B08"] < 0.4


def test_radar_of_flanders_is_in_decibels():
    scene, report = scanned("odd/flanders_s1s2_lpis")
    radar = [row for row in report.rows if row.sensor == "sentinel-1-grd"]
    assert all(-20 < row.medians["VV"] < -5 and -30 < row.medians["VH"] < -10 for row in radar)
    (radar_stack,) = (stack for stack in scene.stacks if stack.sensor == "sentinel-1-grd")
    assert [[one.orbit for one in date] for date in radar_stack.dates] == [["ASC"], ["DESC"]] * 2


def test_theia_tiles_are_one_map_with_clouds_and_saturation_left_out():
    scene, report = scanned("odd/landsat8_theia_50x50")
    stack = scene.stacks[0]
    assert len(stack.acquisitions) == 4
    assert stack.grid.width > 100  # both tiles
    assert all("NUA" in row.mask and "SAT" in row.mask for row in report.rows if row.used)
    assert all(0.1 < row.medians["B5"] < 0.5 for row in report.rows if row.used)  # reflectance x 1,000


def test_the_season_of_sinop_crosses_new_year():
    days = scanned("odd/sinop_mod13q1_jp2")[0].stacks[0].model_days
    assert days[0] < 0 < days[-1]
