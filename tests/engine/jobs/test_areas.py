"""Pixel counts by unit, and estimates from surveyed segments."""

from __future__ import annotations

import csv
import json

import numpy as np
import pyproj
import pytest
import shapely

from engine.classmap import raster as classraster
from engine.contract import AreasJob, Progress, Warn
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.areas import lines

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, box, write_polygons
from .test_assess_maps import NAMES, classes_of, write_map

TO_DEGREES = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)


@pytest.fixture
def map_file(tmp_path):
    return write_map(tmp_path / "classes.tif", classes_of())


def areas(map_file, out, **more):
    events = []
    more = {name: value if isinstance(value, dict) else str(value) for name, value in more.items()}
    result = run_job(AreasJob(map=str(map_file), out=str(out), **more), events.append)
    return result.summary, {event.code: event.message for event in events if isinstance(event, Warn)}


def refusal(map_file, out, **more):
    with pytest.raises(BadInput) as refused:
        areas(map_file, out, **more)
    assert not out.exists()
    assert refused.value.hint
    return refused.value.code


def in_degrees(shape):
    return shapely.transform(shape, lambda xy: np.column_stack(TO_DEGREES.transform(*xy.T)))


def by_brute_force(values, shapes):
    """Hectares of each class in each shape, pixel by pixel."""
    rows, cols = np.mgrid[:HEIGHT, :WIDTH]
    x, y = TRANSFORM * (cols + 0.5, rows + 0.5)
    return [[(shapely.contains_xy(shape, x, y) & (values == code)).sum() / 100 for code in NAMES] for shape in shapes]


def test_pixels_are_counted_by_class_and_unit_whatever_the_units_crs(map_file, tmp_path, monkeypatch):
    monkeypatch.setattr(classraster, "BLOCK", 40)
    triangle = shapely.Polygon([TRANSFORM * corner for corner in ((3.2, 40.1), (60.7, 44.9), (30.3, 8.2))])
    shapes = [triangle, box(0, 0, 8, 30)]
    units = write_polygons(tmp_path / "units.gpkg", [*map(in_degrees, shapes)], "EPSG:4326",
                           name=np.array(["north", "south"], object))  # fmt: skip
    report, warnings = areas(map_file, tmp_path / "out", units=units, unit="name")
    counts = report["pixel_counts"]
    assert [unit["name"] for unit in counts["units"]] == ["north", "south"]
    found = [[row["hectares"] for row in unit["classes"]] for unit in counts["units"]]
    np.testing.assert_allclose(found, by_brute_force(classes_of(), shapes), rtol=2e-3, atol=0.02)
    assert [row["pixels"] for row in counts["whole"]] == [(classes_of() == code).sum() for code in NAMES]
    outside = sum(counts["in_no_unit_hectares"].values()) + sum(map(sum, found))
    assert outside == pytest.approx(sum(row["hectares"] for row in counts["whole"]))
    assert counts["units"][1]["without_class_hectares"] == pytest.approx(0.54, rel=2e-3)
    assert "no estimates" in counts["what"]
    assert report["estimates"] is None
    assert warnings == {}
    rows = list(csv.DictReader((tmp_path / "out" / "pixelcounts.csv").read_text().splitlines()))
    assert {*rows[0]} == {"unit", "class", "pixels", "pixel_count_hectares"}
    assert len(rows) == 3 * 3
    page = (tmp_path / "out" / "areas.html").read_text()
    assert "no estimates" in page
    assert "estimates" not in json.loads((tmp_path / "out" / "report.json").read_text())["outputs"]


def test_only_what_is_given_is_a_stage(map_file, tmp_path):
    events = []
    run_job(AreasJob(map=str(map_file), out=str(tmp_path / "out")), events.append)
    assert {event.stage for event in events if isinstance(event, Progress)} == {"count"}


def test_exactextract_counts_the_same_hectares_of_large_units(map_file, tmp_path):
    exactextract = pytest.importorskip("exactextract")
    import rasterio

    shape = box(10, 12, 30, 41)
    units = write_polygons(tmp_path / "units.gpkg", [shape], name=np.array(["all"], object))
    report, _ = areas(map_file, tmp_path / "out", units=units)
    feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shape)}
    with rasterio.open(map_file) as dataset:
        (theirs,) = exactextract.exact_extract(dataset, [feature], ["unique", "frac"])
    shares = dict(zip(theirs["properties"]["unique"].tolist(), theirs["properties"]["frac"].tolist()))
    ours = report["pixel_counts"]["units"][0]["classes"]
    total = sum(row["pixels"] for row in ours)
    assert [row["pixels"] / total for row in ours] == pytest.approx([shares[code] for code in NAMES])


def test_units_that_overlap_or_reach_beyond_the_map_are_said(map_file, tmp_path):
    shapes = [box(0, 0, 30, 30), box(10, 10, 30, 30), box(-20, 40, 40, 10)]
    units = write_polygons(tmp_path / "units.gpkg", shapes, name=np.array(["a", "b", "c"], object))
    report, warnings = areas(map_file, tmp_path / "out", units=units, unit="name")
    assert report["pixel_counts"]["in_several_units_hectares"] == pytest.approx(4.0, rel=2e-3)
    assert "4.0 ha" in warnings["units_overlap"]
    assert "1 reach beyond the map" in warnings["units_cut"]
    found = [[row["hectares"] for row in unit["classes"]] for unit in report["pixel_counts"]["units"]]
    np.testing.assert_allclose(found, by_brute_force(classes_of(), shapes), rtol=2e-3)


def segments(path, values, boxes, rng=None, **columns):
    """Segments in which the map is right, but for some noise, with a field of hectares for each class."""
    shares = []
    for row, col, height, width in boxes:
        part = values[row : row + height, col : col + width]
        shares.append([(part == code).sum() / 100 for code in NAMES])
    hectares = np.array(shares)
    if rng is not None:
        hectares = hectares * (1 + 0.1 * rng.random(hectares.shape)) / 1.1
    columns = columns or {name: hectares[:, place] for place, name in enumerate(NAMES.values())}
    return write_polygons(path, [box(*each) for each in boxes], **columns), hectares


BOXES = [(row, col, 8, 8) for row in (8, 18, 30, 40) for col in (3, 15, 27, 44, 55)]


def patchy():
    """A map whose classes lie in patches, so that segments differ."""
    coarse = np.random.default_rng(3).choice([*NAMES], (HEIGHT // 6, WIDTH // 6 + 1)).astype(np.uint8)
    return np.kron(coarse, np.ones((6, 6), np.uint8))[:, :WIDTH]


def test_regression_on_the_map_gives_the_areas_of_a_survey_that_agrees_with_it(tmp_path):
    values = patchy()
    map_file = write_map(tmp_path / "classes.tif", values)
    layer, hectares = segments(tmp_path / "segments.gpkg", values, BOXES, np.random.default_rng(1))
    report, warnings = areas(map_file, tmp_path / "out", segments=layer)
    assert warnings == {}
    for place, row in enumerate(report["estimates"]["total"]):
        true = (values == [*NAMES][place]).sum() / 100 * 1.05 / 1.1
        low, high = row["regression"]["interval"]
        assert low - 0.1 < true < high + 0.1
        assert row["relative_efficiency"] > 20
        assert row["survey"]["hectares"] == pytest.approx(
            (hectares[:, place] / 0.64).mean() * HEIGHT * WIDTH / 100, rel=1e-3
        )
    table = list(csv.DictReader((tmp_path / "out" / "estimates.csv").read_text().splitlines()))
    assert [row["stratum"] for row in table] == ["the whole map"] * 3 + ["all strata"] * 3
    assert float(table[0]["coefficient_standard_error"]) > 0
    page = (tmp_path / "out" / "areas.html").read_text()
    assert "regression on the map" in page
    assert any("efficiency" in line for line in lines(report))


def test_strata_are_estimated_one_by_one_and_added(tmp_path):
    values = patchy()
    map_file = write_map(tmp_path / "classes.tif", values)
    layer, _ = segments(tmp_path / "segments.gpkg", values, BOXES, np.random.default_rng(1))
    halves = [box(0, 0, HEIGHT, 24), box(0, 24, HEIGHT, WIDTH - 24)]
    strata = write_polygons(tmp_path / "strata.gpkg", halves, zone=np.array(["west", "east"], object))
    report, warnings = areas(map_file, tmp_path / "out", segments=layer, strata=strata, stratum="zone")
    west, east = report["estimates"]["strata"]
    assert (west["name"], west["segments"], east["segments"]) == ("west", 8, 12)
    assert west["hectares"] == pytest.approx(24 * HEIGHT / 100, rel=1e-3)
    assert "west" in warnings["segments_few"]
    for place, row in enumerate(report["estimates"]["total"]):
        parts = [zone["classes"][place]["regression"] for zone in (west, east)]
        assert row["regression"]["hectares"] == pytest.approx(sum(part["hectares"] for part in parts))
        assert row["regression"]["standard_error"] == pytest.approx(
            np.hypot(*(part["standard_error"] for part in parts))
        )


def test_a_stratum_without_segments_has_no_estimate_and_neither_has_the_total(tmp_path):
    values = patchy()
    map_file = write_map(tmp_path / "classes.tif", values)
    layer, _ = segments(tmp_path / "segments.gpkg", values, [each for each in BOXES if each[1] > 24])
    halves = [box(0, 0, HEIGHT, 24), box(0, 24, HEIGHT, WIDTH - 24)]
    strata = write_polygons(tmp_path / "strata.gpkg", halves)
    report, warnings = areas(map_file, tmp_path / "out", segments=layer, strata=strata)
    assert "0 surveyed segments" in warnings["segments_few"]
    west, east = report["estimates"]["strata"]
    assert west["classes"][0]["survey"]["hectares"] is None
    assert east["classes"][0]["regression"]["hectares"] is not None
    assert report["estimates"]["total"][0]["regression"]["hectares"] is None


def test_what_cannot_be_estimated_is_refused_in_words(map_file, tmp_path):
    values, out = classes_of(), tmp_path / "out"
    layer, hectares = segments(tmp_path / "s.gpkg", values, BOXES)
    assert refusal(map_file, out, segments=layer, surveyed={"ha": "maize"}) == "field_missing"
    assert refusal(map_file, out, segments=layer, surveyed={"maize": "rye"}) == "class_unknown"
    metres, _ = segments(tmp_path / "m.gpkg", values, BOXES, maize=hectares[:, 0] * 1e4)
    assert refusal(map_file, out, segments=metres) == "survey_too_large"
    texts, _ = segments(tmp_path / "t.gpkg", values, BOXES, maize=np.array(["much"] * len(BOXES), object))
    assert refusal(map_file, out, segments=texts) == "survey_numbers"
    unnamed, _ = segments(tmp_path / "u.gpkg", values, BOXES, other=hectares[:, 0])
    assert refusal(map_file, out, segments=unnamed) == "field_missing"
    strata = write_polygons(tmp_path / "strata.gpkg", [box(0, 0, 30, 30), box(20, 0, 30, 30)])
    assert refusal(map_file, out, segments=layer, strata=strata) == "strata_overlap"
    assert refusal(map_file, out, strata=strata) == "segments_missing"
    assert refusal(strata, out) == "map_not_raster"
    far = write_polygons(tmp_path / "far.gpkg", [box(900, 900, 9, 9)])
    assert refusal(map_file, out, units=far) == "units_outside"
    assert refusal(map_file, out, units=strata, unit="name") == "field_missing"
    unplaced = write_polygons(tmp_path / "none.gpkg", [box(0, 0, 9, 9)], crs=None)
    assert refusal(map_file, out, units=unplaced) == "parcels_no_crs"


def test_blank_numbers_are_no_zeros(tmp_path):
    values = patchy()
    map_file = write_map(tmp_path / "classes.tif", values)
    _, hectares = segments(tmp_path / "s.gpkg", values, BOXES)
    hectares[:3, 0] = np.nan
    layer, _ = segments(tmp_path / "b.gpkg", values, BOXES, maize=hectares[:, 0], wheat=hectares[:, 1])
    report, warnings = areas(map_file, tmp_path / "out", segments=layer)
    assert "write 0" in warnings["survey_blank"]
    maize, wheat = report["estimates"]["strata"][0]["classes"]
    assert (maize["segments"], wheat["segments"]) == (17, 20)
