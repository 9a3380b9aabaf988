"""Assessing rasters and mapped parcels by polygons, points and rasters, in whatever CRS."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from sklearn import metrics

from engine.contract import AssessJob, Warn
from engine.errors import BadInput
from engine.jobs.assess import lines, run

from ..conftest import HEIGHT, WIDTH, box, write_points, write_polygons, write_raster
from .test_assess import write_layer, write_map_report

NAMES = {1: "maize", 2: "wheat", 7: "vineyard"}
CODES = np.array([*NAMES])


def classes_of(seed=1):
    """A map with three classes and a hole without data, (h, w)."""
    values = np.random.default_rng(seed).choice(CODES, (HEIGHT, WIDTH)).astype(np.uint8)
    values[:6, :9] = 0
    return values


def write_map(path, values, names=NAMES, **profile):
    write_raster(path, values[None], **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, **{f"CLASS_{code}": name for code, name in names.items()})
    return path


@pytest.fixture
def map_file(tmp_path):
    return write_map(tmp_path / "classes.tif", classes_of())


def assess(map_file, **more):
    events = []
    more = {name: str(value) if isinstance(value, Path) else value for name, value in more.items()}
    result = run(AssessJob(parcels=str(map_file), **more), events.append)
    return result, {event.code: event.message for event in events if isinstance(event, Warn)}


def refusal(map_file, **more):
    with pytest.raises(BadInput) as refused:
        assess(map_file, **more)
    assert refused.value.hint
    assert "--" not in refused.value.hint
    return refused.value


def pixels(count, seed=2, first_row=8):
    """Middles of pixels, beside the hole."""
    rng = np.random.default_rng(seed)
    return np.stack([rng.integers(first_row, HEIGHT, count), rng.integers(0, WIDTH, count)], axis=1)


def test_points_in_another_crs_are_the_pixels_that_they_lie_in(map_file, tmp_path):
    values, where = classes_of(), pixels(120)
    truth = np.where(np.random.default_rng(4).random(120) < 0.7, values[tuple(where.T)], 2)
    layer = write_points(tmp_path / "points.gpkg", where + 0.5, "EPSG:4326", crop=[NAMES[code] for code in truth])
    result, warnings = assess(map_file, reference=layer, field="crop")
    summary = result.summary
    mapped = values[tuple(where.T)]
    assert summary["unit"] == "place"
    assert summary["confusion"]["classes"] == [*NAMES.values()]
    assert summary["confusion"]["counts"] == metrics.confusion_matrix(truth, mapped).tolist()
    assert summary["kappa"] == pytest.approx(metrics.cohen_kappa_score(truth, mapped))
    assert summary["intervals"]["overall_accuracy"][0] < summary["overall_accuracy"]
    assert summary["area_adjusted"] is None
    assert warnings == {}


def test_the_pixels_of_polygons_are_counted_and_their_intervals_are_those_of_polygons(map_file, tmp_path):
    values, corners = classes_of(), [(8, 3), (8, 30), (26, 5), (27, 40), (2, 2)]
    truth = [1, 2, 7, 1, 2]
    fields = [box(row, col, 12, 17) for row, col in corners]
    layer = write_polygons(tmp_path / "fields.gpkg", fields, crop=np.array([NAMES[code] for code in truth], object))
    summary = assess(map_file, reference=layer, field="crop")[0].summary
    counts = np.zeros((3, 3), int)
    for (row, col), code in zip(corners, truth):
        for each in values[row : row + 12, col : col + 17].ravel():
            if each:
                counts[[*NAMES].index(code), [*NAMES].index(each)] += 1
    # The last overlaps the first, of another class: neither counts.
    for (row, col), code in ((corners[0], 1), (corners[4], 2)):
        for each in values[row : row + 12, col : col + 17].ravel():
            if each:
                counts[[*NAMES].index(code), [*NAMES].index(each)] -= 1
    assert summary["unit"] == "pixel"
    assert summary["confusion"]["counts"] == counts.tolist()
    assert summary["units_scored"] == 3
    low, high = summary["intervals"]["overall_accuracy"]
    assert high - low > 4 / np.sqrt(counts.sum()) * np.sqrt(2 / 9)  # wider than so many independent pixels'


@pytest.mark.parametrize("moved", [False, True])
def test_a_reference_raster_is_compared_pixel_by_pixel(map_file, tmp_path, moved):
    """Also where it has other pixels, and lies three columns further east."""
    values, truth = classes_of(), classes_of(9)
    truth[:6, :9] = 2
    if moved:
        finer = np.kron(truth[:, 3:], np.ones((2, 2), np.uint8))
        place = rasterio.transform.from_origin(600_030, 5_000_000, 5, 5)
        reference = write_map(tmp_path / "truth.tif", finer, transform=place)
        both = (values > 0) & (np.arange(WIDTH) >= 3)
    else:
        reference = write_map(tmp_path / "truth.tif", truth)
        both = values > 0
    summary = assess(map_file, reference=reference)[0].summary
    assert summary["confusion"]["counts"] == metrics.confusion_matrix(truth[both], values[both]).tolist()
    assert summary["left_out"]["not_mapped"] == {"no class on the map": int((~(values > 0))[:, 3 * moved :].sum())}


def strata_columns(values, where, truth, hectares=None):
    """Fields of places that were drawn within the classes of a map; each pixel has about 0.01 ha."""
    mapped = values[tuple(where.T)]
    size = hectares or {code: float((values == code).sum()) / 100 for code in NAMES}
    return {
        "stratum": [NAMES[code] for code in mapped],
        "stratum_ha": [size[code] for code in mapped],
        "reference": [None if name is None else name for name in truth],
    }


def test_strata_that_the_places_name_weigh_them(map_file, tmp_path):
    values, where = classes_of(), pixels(150)
    truth = ["wheat" if place % 3 == 0 else NAMES[values[tuple(w)]] for place, w in enumerate(where)]
    truth[:4] = [None] * 4
    truth[5] = "forest"  # counts, though the map has no such class
    size = {1: 900.0, 2: 90.0, 7: 10.0}
    layer = write_points(tmp_path / "places.gpkg", where + 0.5, **strata_columns(values, where, truth, size))
    result, warnings = assess(map_file, reference=layer, field="reference", out=tmp_path / "accuracy")
    summary = result.summary
    adjusted = summary["area_adjusted"]
    assert [row["name"] for row in adjusted["areas"]] == [*NAMES.values(), "forest"]
    right = {name: [] for name in NAMES.values()}
    for where_it_is, name in zip(where, truth):
        if name is not None:
            right[NAMES[values[tuple(where_it_is)]]].append(name == NAMES[values[tuple(where_it_is)]])
    by_hand = sum(size[code] * np.mean(right[name]) for code, name in NAMES.items()) / 1000
    assert summary["overall_accuracy"] == pytest.approx(by_hand)
    unweighted = np.mean([each for own in right.values() for each in own])
    assert summary["overall_accuracy"] != pytest.approx(unweighted, abs=1e-3)
    assert adjusted["total"] == pytest.approx(1000)
    assert sum(row["estimate"] for row in adjusted["areas"]) == pytest.approx(1000)
    assert sum(row["not_inspected"] for row in adjusted["strata"]) == 4
    assert "places_not_inspected" in warnings
    assert {path.name for path in (tmp_path / "accuracy").iterdir()} == {
        *("accuracy.html", "confusion.csv", "classes.csv", "strata.csv", "job.json", "report.json")
    }
    page = (tmp_path / "accuracy" / "accuracy.html").read_text()
    assert f"{summary['overall_accuracy']:.1%}" in page
    assert not re.search(r"(?:src|href)=|https?://", page.replace("http://www.w3.org/2000/svg", ""))
    first = (tmp_path / "accuracy" / "confusion.csv").read_text().splitlines()[0]
    assert first == '"reference (rows), map (columns), places",maize,wheat,vineyard,forest'
    assert any("95 % interval" in line for line in lines(summary))
    json.dumps(summary, allow_nan=False)


def test_places_drawn_on_the_map_are_weighed_by_its_classes_and_nodata_is_no_stratum(map_file, tmp_path):
    values, where = classes_of(), pixels(90)
    layer = write_points(tmp_path / "places.gpkg", where + 0.5, crop=[NAMES[values[tuple(w)]] for w in where])
    adjusted = assess(map_file, reference=layer, field="crop", drawn="map")[0].summary["area_adjusted"]
    assert [row["name"] for row in adjusted["strata"]] == [*NAMES.values()]
    sizes = [row["size"] for row in adjusted["strata"]]
    assert sizes == pytest.approx([(values == code).sum() / 100 for code in NAMES], rel=1e-3)
    assert [row["mapped"] for row in adjusted["areas"]] == sizes


def test_a_map_of_one_class(tmp_path):
    where = pixels(40)
    map_file = write_map(tmp_path / "classes.tif", np.full((HEIGHT, WIDTH), 2, np.uint8))
    crops = ["wheat"] * 30 + ["maize"] * 10
    layer = write_points(tmp_path / "places.gpkg", where + 0.5, crop=crops)
    summary = assess(map_file, reference=layer, field="crop", drawn="map")[0].summary
    assert summary["overall_accuracy"] == pytest.approx(0.75)
    assert [row["name"] for row in summary["area_adjusted"]["strata"]] == ["wheat"]
    estimated = {row["name"]: row["estimate"] / summary["area_adjusted"]["total"] for row in
                 summary["area_adjusted"]["areas"]}  # fmt: skip
    assert estimated == pytest.approx({"maize": 0.25, "wheat": 0.75, "vineyard": 0})


def test_a_stratum_that_was_not_sampled_is_said_and_nothing_is_made_up(map_file, tmp_path):
    values, where = classes_of(), pixels(90)
    where = where[values[tuple(where.T)] != 7]
    layer = write_points(tmp_path / "places.gpkg", where + 0.5, crop=[NAMES[values[tuple(w)]] for w in where])
    result, warnings = assess(map_file, reference=layer, field="crop", drawn="map", out=tmp_path / "out")
    assert "vineyard" in warnings["stratum_not_sampled"]
    summary = result.summary
    assert summary["overall_accuracy"] is None
    assert summary["intervals"]["overall_accuracy"] is None
    assert all(row["estimate"] is None for row in summary["area_adjusted"]["areas"])
    assert summary["classes"][0]["precision"] == 1
    assert "unknown" in (tmp_path / "out" / "accuracy.html").read_text()


def test_references_of_one_class_and_of_others_are_said(map_file, tmp_path):
    where = pixels(12)
    layer = write_points(tmp_path / "p.gpkg", where + 0.5, crop=["maize"] * 8 + ["rye"] * 4)
    warnings = assess(map_file, reference=layer, field="crop")[1]
    assert "maize" in warnings["reference_one_class"]
    assert "rye (4)" in warnings["reference_not_a_class"]


def test_codes_of_a_raster_that_nothing_names_can_be_references(tmp_path):
    values, where = classes_of(), pixels(50)
    map_file = write_raster(tmp_path / "codes.tif", values[None])
    layer = write_points(tmp_path / "p.gpkg", where + 0.5, code=[int(values[tuple(w)]) for w in where])
    result, warnings = assess(map_file, reference=layer, field="code")
    assert result.summary["overall_accuracy"] == 1
    assert result.summary["confusion"]["classes"] == ["1", "2", "7"]
    assert "classes_unnamed" in warnings
    (tmp_path / "classes.csv").write_text("code,name\n1,maize\n2,wheat\n7,vineyard\n")
    named = assess(map_file, reference=layer, field="code", class_table=tmp_path / "classes.csv",
                   classes={"1": "maize", "2": "wheat", "7": "vineyard"})  # fmt: skip
    assert named[0].summary["confusion"]["classes"] == [*NAMES.values()]
    assert named[1] == {}


def test_blocks_of_a_map_are_counted_as_the_whole(tmp_path, monkeypatch):
    from engine.classmap import raster

    values, where = classes_of(), pixels(90)
    map_file = write_map(tmp_path / "classes.tif", values)
    layer = write_points(tmp_path / "p.gpkg", where + 0.5, crop=[NAMES[values[tuple(w)]] for w in where])
    truth = write_map(tmp_path / "truth.tif", classes_of(9))
    fields = write_polygons(tmp_path / "f.gpkg", [box(8, 3, 30, 50)], crop=np.array(["wheat"], object))

    def found():
        asked = ({"reference": layer, "field": "crop", "drawn": "map"}, {"reference": truth},
                 {"reference": fields, "field": "crop"})  # fmt: skip
        return [assess(map_file, **each)[0].summary for each in asked]

    whole = found()
    monkeypatch.setattr(raster, "BLOCK", 40)
    for one, other in zip(whole, found()):
        assert one["confusion"] == other["confusion"]
        assert one["intervals"] == other["intervals"]
    assert one["area_adjusted"] == other["area_adjusted"]


def mapped_parcels(folder):
    """Three parcels of 90 m beside each other, mapped as maize, wheat and nothing."""
    path = write_layer(folder / "parcels.gpkg", {"owner": ["a", "b", "c"]}, ["maize", "wheat", None])
    write_map_report(folder, ("maize", "wheat"))
    return path


def test_mapped_parcels_are_compared_with_points_polygons_and_rasters(tmp_path):
    import pyogrio
    import shapely

    parcels = mapped_parcels(tmp_path)
    spots = shapely.points([(50, 50), (150, 50), (95, 50), (250, 50)])
    crops = np.array(["maize", "maize", "wheat", "wheat"], object)
    pyogrio.raw.write(tmp_path / "p.gpkg", shapely.to_wkb(spots), [crops], ["crop"], geometry_type="Point",
                      crs="EPSG:32631", driver="GPKG")  # fmt: skip
    by_points = assess(parcels, reference=tmp_path / "p.gpkg", field="crop")[0].summary
    assert by_points["confusion"]["counts"] == [[1, 1], [0, 0]]
    assert by_points["left_out"]["not_mapped"] == {"in no parcel": 1, "never clear enough": 1}

    shapes = [shapely.box(0, 0, 80, 80), shapely.box(70, 0, 190, 90), shapely.box(195, 0, 290, 90)]
    fields = write_polygons(tmp_path / "f.gpkg", shapes, crop=np.array(["maize", "maize", "wheat"], object))
    by_polygons = assess(parcels, reference=fields, field="crop")[0].summary
    assert by_polygons["unit"] == "polygon"
    assert by_polygons["confusion"]["counts"] == [[1, 1], [0, 0]]
    assert by_polygons["left_out"]["not_mapped"] == {"in no mapped parcel": 1}

    truth = np.ones((10, 30), np.uint8)
    truth[:, 10:] = 2
    truth[5:, :3] = 0
    raster = write_map(tmp_path / "truth.tif", truth, {1: "maize", 2: "wheat"},
                       transform=rasterio.transform.from_origin(0, 100, 10, 10))  # fmt: skip
    by_raster = assess(parcels, reference=raster)[0].summary
    assert by_raster["confusion"]["counts"] == [[1, 0], [0, 1]]
    assert by_raster["unit"] == "parcel"


def test_bad_references_are_refused_in_words(map_file, tmp_path):
    far = write_points(tmp_path / "far.gpkg", [(4000, 4000)], crop=["maize"])
    assert refusal(map_file, reference=far, field="crop").code == "references_outside"
    where = pixels(3) + 0.5
    nowhere = write_points(tmp_path / "empty.gpkg", where, crop=[None, None, None])
    assert refusal(map_file, reference=nowhere, field="crop", out=tmp_path / "out").code == "nothing_to_compare"
    assert not (tmp_path / "out").exists()
    layer = write_points(tmp_path / "p.gpkg", where, crop=["maize"] * 3)
    assert refusal(map_file, reference=layer, field="culture").code == "field_missing"
    assert refusal(map_file, reference=layer).code == "field_missing"
    assert refusal(map_file, field="crop").code == "reference_missing"
    assert refusal(map_file, reference=layer, field="crop", drawn="strata").code == "strata_invalid"
    fields = write_polygons(tmp_path / "f.gpkg", [box(8, 3, 9, 9)], crop=np.array(["maize"], object))
    assert refusal(map_file, reference=fields, field="crop", drawn="map").code == "drawn_invalid"
    unplaced = write_polygons(tmp_path / "u.gpkg", [box(8, 3, 9, 9)], crs=None, crop=np.array(["maize"], object))
    assert refusal(map_file, reference=unplaced, field="crop").code == "parcels_no_crs"
    other = write_map(tmp_path / "far.tif", classes_of(), transform=rasterio.transform.from_origin(0, 0, 10, 10))
    assert refusal(map_file, reference=other).code == "references_outside"


@pytest.mark.parametrize(
    ("values", "profile", "code"),
    [
        (np.full((1, 9, 7), 0.5, np.float32), {}, "raster_not_classes"),
        (np.zeros((1, 9, 7), np.uint8), {}, "map_empty"),
        (np.ones((1, 9, 7), np.uint8), {"crs": None}, "raster_unreadable"),
        (np.arange(30 * 50, dtype=np.uint16).reshape(1, 30, 50), {}, "raster_not_classes"),
    ],
)
def test_rasters_that_are_no_maps_of_classes_are_refused(tmp_path, values, profile, code):
    path = write_raster(tmp_path / "classes.tif", values, **profile)
    layer = write_points(tmp_path / "p.gpkg", [(4.5, 4.5)], crop=["maize"])
    assert refusal(path, reference=layer, field="crop").code == code


def test_strata_of_two_sizes_are_refused(map_file, tmp_path):
    values, where = classes_of(), pixels(20)
    columns = strata_columns(values, where, ["maize"] * 20)
    columns["stratum_ha"][3] += 1
    layer = write_points(tmp_path / "p.gpkg", where + 0.5, **columns)
    assert refusal(map_file, reference=layer, field="reference").code == "strata_invalid"
