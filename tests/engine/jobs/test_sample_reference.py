"""Drawing places to inspect, and assessing the map with what was filled in."""

from __future__ import annotations

import csv

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely

from engine.classmap import raster as classraster
from engine.classmap.draw import draw_pixels
from engine.classmap.raster import open_class_raster
from engine.contract import SampleReferenceJob, Warn
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.sample_reference import lines
from engine.stack.types import Grid, Window

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, write_raster
from .test_assess_maps import CODES, NAMES, assess, classes_of, write_map


def draw(map_file, out, **more):
    events = []
    result = run_job(SampleReferenceJob(map=str(map_file), out=str(out), **more), events.append)
    return result, {event.code: event.message for event in events if isinstance(event, Warn)}


def places_of(out):
    about, _, shapes, columns = pyogrio.raw.read(out / "places.gpkg")
    named = dict(zip(about["fields"], columns))
    x, y = shapely.get_coordinates(shapely.from_wkb(shapes)).T
    cols, rows = ~TRANSFORM * (x, y)
    return named, np.floor(rows).astype(int), np.floor(cols).astype(int), about["crs"]


@pytest.fixture
def map_file(tmp_path):
    return write_map(tmp_path / "classes.tif", classes_of())


def test_places_lie_in_the_class_of_their_stratum_each_in_a_pixel_of_its_own(map_file, tmp_path):
    result, warnings = draw(map_file, tmp_path / "out", count=90, least=20, seed=3)
    named, rows, cols, crs = places_of(tmp_path / "out")
    values = classes_of()
    assert crs == CRS
    assert warnings == {}
    assert len({*zip(rows, cols)}) == 90
    assert [NAMES[code] for code in values[rows, cols]] == named["stratum"].tolist()
    assert not any(named["reference"])
    for code, name in NAMES.items():
        own = named["stratum"] == name
        assert own.sum() >= 20
        hectares = (values == code).sum() / 100
        assert named["stratum_ha"][own] == pytest.approx(hectares, rel=1e-3)
        assert named["weight"][own].sum() == pytest.approx(hectares, rel=1e-3)
    assert named["place"].tolist() == list(range(1, 91))
    assert len({*named["stratum"][:12]}) > 1  # not one class after the other
    table = list(csv.DictReader((tmp_path / "out" / "allocation.csv").read_text().splitlines()))
    assert sum(int(row["places"]) for row in table) == 90 == result.summary["places"]
    assert "90 places" in next(iter(lines(result.summary)))


def test_the_same_seed_draws_the_same_places_and_another_others(map_file, tmp_path):
    drawn = []
    for number, seed in enumerate((5, 5, 6)):
        draw(map_file, tmp_path / str(number), count=60, least=10, seed=seed)
        _, rows, cols, _ = places_of(tmp_path / str(number))
        drawn.append([*zip(rows.tolist(), cols.tolist())])
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


def test_every_pixel_has_the_same_chance_wherever_its_block_is(map_file, monkeypatch):
    monkeypatch.setattr(classraster, "BLOCK", 40)
    raster, drawn = open_class_raster(map_file), np.zeros((HEIGHT, WIDTH))
    for seed in range(40):
        classes, rows, cols = draw_pixels(raster, np.array([150, 200, 250]), seed)
        assert (CODES[classes] == classes_of()[rows, cols]).all()
        drawn[rows, cols] += 1
    assert not drawn[:6, :9].any()  # without data
    often = [drawn[:, :40].sum() / (HEIGHT * 40 - 54), drawn[:, 40:].sum() / (HEIGHT * (WIDTH - 40))]
    assert often[0] == pytest.approx(often[1], rel=0.05)


def test_areas_of_what_the_map_takes_for_something_else_are_found(tmp_path):
    """A map that calls a third of the wheat maize; the areas come out right, which counting pixels does not give."""
    rng = np.random.default_rng(8)
    truth = np.where(np.arange(WIDTH)[None, :] < 40, 1, 2) * np.ones((HEIGHT, 1), int)
    mapped = np.where((truth == 2) & (rng.random(truth.shape) < 1 / 3), 1, truth)
    map_file = write_map(tmp_path / "classes.tif", mapped.astype(np.uint8))
    out, held = tmp_path / "places", []
    for seed in (2, 3):
        draw(map_file, out, count=300, least=50, seed=seed, overwrite=True)
        _, rows, cols, _ = places_of(out)
        filled = fill(out, tmp_path / "filled.gpkg", [NAMES[code] for code in truth[rows, cols]])
        summary = assess(map_file, reference=filled, field="reference")[0].summary
        (_, wheat, _) = summary["area_adjusted"]["areas"]
        true = (truth == 2).sum() / 100
        assert wheat["mapped"] < 0.75 * true
        held.append(wheat["interval"][0] <= true <= wheat["interval"][1])
        assert summary["area_adjusted"]["strata_are_classes_of_the_map"]
        assert summary["overall_accuracy"] == pytest.approx((mapped == truth).mean(), abs=0.05)
    assert all(held)


def fill(out, path, references):
    about, _, shapes, columns = pyogrio.raw.read(out / "places.gpkg")
    columns[list(about["fields"]).index("reference")] = np.array(references, object)
    pyogrio.raw.write(path, shapes, columns, about["fields"], geometry_type="Point", crs=about["crs"], driver="GPKG")
    return path


def test_places_that_were_inspected_are_never_replaced(map_file, tmp_path):
    out = tmp_path / "out"
    draw(map_file, out, count=60, least=10)
    again, _ = draw(map_file, out, count=60, least=10)
    assert again.summary["places"] == 60  # nothing was drawn anew
    places = fill(out, tmp_path / "filled.gpkg", ["maize"] * 60)
    (out / "places.gpkg").write_bytes(places.read_bytes())
    before = (out / "places.gpkg").read_bytes()
    with pytest.raises(BadInput) as refused:
        draw(map_file, out, count=70, least=10, overwrite=True)
    assert refused.value.code == "places_filled"
    assert (out / "places.gpkg").read_bytes() == before


def test_the_number_of_places_follows_from_the_standard_error(map_file, tmp_path):
    result, _ = draw(map_file, tmp_path / "a", standard_error=0.03, least=5)
    assert result.summary["expected_standard_error"] == pytest.approx(0.03, rel=0.03)
    surer, warnings = draw(map_file, tmp_path / "b", standard_error=0.03, least=5, expected_of={"maize": 0.99})
    assert surer.summary["places"] < result.summary["places"]
    assert warnings == {}
    least, warnings = draw(map_file, tmp_path / "c", standard_error=0.4, least=30)
    assert least.summary["places"] == 90
    assert "90" in warnings["places_more"]


def test_what_cannot_be_drawn_is_refused_in_words(map_file, tmp_path):
    for more, code in (
        ({"count": 20}, "count_too_small"),
        ({"expected_of": {"rye": 0.9}}, "class_unknown"),
        ({"class_table": str(tmp_path / "none.csv")}, "input_missing"),
    ):
        with pytest.raises(BadInput) as refused:
            draw(map_file, tmp_path / "out", **more)
        assert refused.value.code == code
        assert not (tmp_path / "out").exists()


def test_a_class_with_few_pixels_gives_all_of_them(tmp_path):
    values = classes_of()
    values[values == 7] = 1
    values[20, 30:34] = 7
    map_file = write_map(tmp_path / "classes.tif", values)
    result, warnings = draw(map_file, tmp_path / "out", count=100, least=20)
    assert {row["name"]: row["places"] for row in result.summary["strata"]}["vineyard"] == 4
    assert "vineyard" in warnings["classes_small"]


def test_pixels_in_degrees_are_as_large_as_their_latitude_makes_them():
    """Against the area of the ellipsoid between two parallels, and by Mercator's scale."""
    grid = Grid("EPSG:4326", (0.01, 0.0, 10.0, 0.0, -0.01, 62.0), 300, 2000)
    rows = classraster.row_hectares(grid, Window(0, 100, 1000, 200))
    geod = pyproj.Geod(ellps="WGS84")
    for row in (0, 137, 600, 999):
        south, north = 62.0 - 0.01 * (row + 1), 62.0 - 0.01 * row
        area, _ = geod.polygon_area_perimeter([10, 10.01, 10.01, 10], [south, south, north, north])
        assert rows[row] == pytest.approx(abs(area) / 1e4, rel=1e-5)
    flat = Grid("EPSG:3857", (100.0, 0.0, 0.0, 0.0, -100.0, 8_000_000.0), 300, 1000)
    mercator = classraster.row_hectares(flat, Window(0, 0, 1000, 300))
    assert mercator[0] < 0.35  # of what a hectare is called in that projection
    assert mercator[-1] > mercator[0]


def test_pixels_of_unequal_size_are_said(tmp_path):
    values = np.random.default_rng(1).choice(CODES, (1, 90, 20)).astype(np.uint8)
    map_file = write_raster(tmp_path / "m.tif", values, crs="EPSG:4326",
                            transform=rasterio.transform.from_origin(5, 60, 0.5, 0.5))  # fmt: skip
    warnings = draw(map_file, tmp_path / "out", count=60, least=10)[1]
    assert "equal-area" in warnings["pixels_unequal"]
