"""Smoothing and sieving a finished map, and what is derived from its probabilities."""

from __future__ import annotations

import json
from types import SimpleNamespace

import numpy as np
import pyogrio
import pytest
import rasterio
from pydantic import ValidationError
from rasterio.features import sieve

from engine.contract import ReclassifyJob, Warn
from engine.errors import BadInput, Cancelled
from engine.jobs import reclassify, run_job, smoothedblocks
from engine.smooth.bayes import smoothed

from ..conftest import CRS, HEIGHT, WIDTH, box, write_polygons, write_raster

NAMES, CODES = ("maize", "wheat", "vineyard"), np.array([1, 2, 7])
CLASSES = [{"code": int(code), "name": name, "colour": "#102030"} for name, code in zip(NAMES, CODES)]


def shares_of(seed=1):
    """Three crops in stripes with much noise between, in thousandths, (3, h, w); a hole without data."""
    rng = np.random.default_rng(seed)
    crop = (np.arange(WIDTH) // 13 + np.arange(HEIGHT)[:, None] // 17) % 3
    shares = rng.dirichlet([1, 1, 1], (HEIGHT, WIDTH)).transpose(2, 0, 1) + (crop == np.arange(3)[:, None, None]) * 0.9
    whole = np.rint(1000 * shares / shares.sum(axis=0))
    whole[0] += 1000 - whole.sum(axis=0)
    made = (whole / 1000).astype(np.float32)
    made[:, :6, :9] = -1
    return made


def write_map(folder, shares=None, names=NAMES, classes=CLASSES):
    shares = shares_of() if shares is None else shares
    write_raster(folder / "probabilities.tif", shares, names, nodata=-1)
    if classes is not None:
        report = {"job": {"job": "map"}, "classes": classes, "simulated": True}
        (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    return write_map(tmp_path_factory.mktemp("map"))


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(smoothedblocks, "SIDE", 20)


def run(mapped, out, **more):
    events = []
    job = ReclassifyJob(map=str(mapped), out=str(out), **more)
    return run_job(job, events.append), [event for event in events if isinstance(event, Warn)]


def read(out, name):
    with rasterio.open(out / f"{name}.tif") as dataset:
        return dataset.read(), SimpleNamespace(
            tags=dataset.tags(1), descriptions=dataset.descriptions, nodata=dataset.nodata
        )


def refusal(mapped, out, **more):
    with pytest.raises(BadInput) as refused:
        run(mapped, out, **more)
    assert not out.exists()
    assert refused.value.hint
    assert "--" not in refused.value.hint
    return refused.value.code


def smoothed_whole(shares, window=5, share=0.5, smoothness=(20.0, 20.0, 20.0)):
    leg = window // 2
    edges = ((leg, leg), (leg, leg))
    seen = shares[0] >= 0
    made = smoothed(np.pad(shares, ((0, 0), *edges), "symmetric"), np.pad(seen, edges, "symmetric"), window, share,
                    smoothness)  # fmt: skip
    return np.where(seen, np.rint(made * 1000) / 1000, -1).astype(np.float32)


def test_blocks_are_the_whole_smoothed_at_once(mapped, tmp_path):
    result, _ = run(mapped, tmp_path / "out", window=5, outputs=["classes", "probabilities"],
                    class_smoothness={"wheat": 2})  # fmt: skip
    expected = smoothed_whole(shares_of(), smoothness=(20.0, 2.0, 20.0))
    found, _ = read(tmp_path / "out", "probabilities")
    np.testing.assert_array_equal(found, expected)
    classes, dataset = read(tmp_path / "out", "classes")
    np.testing.assert_array_equal(classes[0], np.where(expected[0] >= 0, CODES[expected.argmax(axis=0)], 0))
    assert dataset.tags["CLASS_7"] == "vineyard"
    report = result.summary
    plain = np.where(shares_of()[0] >= 0, CODES[shares_of().argmax(axis=0)], 0)
    assert report["changed_pixels"] == (classes[0] != plain).sum() > 40
    for row in report["hectares"]["classes"]:
        assert row["pixels"] == (classes[0] == row["code"]).sum()
        assert row["pixels_before"] == (plain == row["code"]).sum()
    assert "+0 pixels" not in (told := "\n".join(reclassify.lines(report)))
    assert "pixels have another class" in told


@pytest.mark.parametrize(("connectivity", "window"), [("4", None), ("8", 3)])
def test_the_sieve_is_rasterios_of_the_whole_and_confidence_is_that_of_what_stands(
    mapped, tmp_path, connectivity, window
):
    out = tmp_path / "out"
    smoothing = {} if window is None else {"window": window, "smoothness": 0.1, "share": 1}
    result, _ = run(mapped, out, minimum_hectares=0.0795, connectivity=connectivity, **smoothing)
    shares = shares_of() if window is None else smoothed_whole(shares_of(), 3, 1, [0.1] * 3)
    plain = np.where(shares[0] >= 0, CODES[shares.argmax(axis=0)], 0).astype(np.uint8)
    expected = sieve(plain, 8, mask=(plain > 0).astype(np.uint8), connectivity=int(connectivity))
    (classes,), _ = read(out, "classes")
    np.testing.assert_array_equal(classes, expected)
    assert (expected != plain).any()
    (confidence,), _ = read(out, "confidence")
    place = np.searchsorted(CODES, classes)
    of_class = np.take_along_axis(shares, place[None] % 3, axis=0)[0]
    np.testing.assert_allclose(confidence, np.where(classes > 0, of_class, -1), atol=1e-6)
    assert (classes[:6, :9] == 0).all()
    assert result.summary["sieve"]["minimum_pixels"] == 8
    assert {path.name for path in out.iterdir()} == {
        "classes.tif", "classes.tif.aux.xml", "confidence.tif", "job.json", "report.json"
    }  # fmt: skip


def test_a_class_set_has_the_fewest_classes_that_reach_the_confidence(tmp_path):
    shares = np.zeros((3, 5, 7), np.float32)
    shares[:, 0, :4] = np.array([[0.96, 0.7, 0.4, 0.05], [0.04, 0.25, 0.35, 0.05], [0, 0.05, 0.25, 0.9]])
    shares[0, shares.sum(axis=0) == 0] = 1
    shares[:, 4] = -1
    result, warned = run(write_map(tmp_path / "map", shares), tmp_path / "out", outputs=["class_set"], confidence=0.95)
    assert [event.code for event in warned] == ["sets_not_guaranteed"]
    assert "add up to 0.95" in result.summary["warnings"][0]["message"]
    found, dataset = read(tmp_path / "out", "class_set")
    assert dataset.descriptions == (
        "number of classes whose probabilities add up, no guarantee (simulated model)",
        *NAMES,
    )
    assert found[:, 0, :4].T.tolist() == [[1, 1, 0, 0], [2, 1, 1, 0], [3, 1, 1, 1], [2, 1, 0, 1]]
    assert (found[:, 4] == dataset.nodata).all()


def test_the_pixels_of_a_parcel_vote_with_their_confidence(tmp_path):
    """Two pixels of 0.9 for maize outvote three of 0.5 for wheat, 1.8 to 1.5; by number wheat would win."""
    shares = np.zeros((3, 8, 9), np.float32)
    shares[0] = 1
    shares[:, 2, 2:7] = np.array([[0.9, 0.9, 0.4, 0.4, 0.4], [0.1, 0.1, 0.5, 0.5, 0.5], [0, 0, 0.1, 0.1, 0.1]])
    layer = write_polygons(tmp_path / "parcels.gpkg", [box(2, 2, 1, 5), box(6, 0, 1, 1)])
    result, _ = run(write_map(tmp_path / "map", shares), tmp_path / "out", parcels=str(layer), confidence=0.9)
    meta, _, _, values = pyogrio.raw.read(tmp_path / "out" / "parcels.gpkg", read_geometry=False)
    table = {name: column.tolist() for name, column in zip(meta["fields"], values)}
    assert table["class_name"] == ["maize", None]
    assert table["confidence"][0] == pytest.approx(1.8 / 3.3, abs=1e-4)
    assert table["runner_up"][0] == "wheat"
    assert table["class_set"] == ["maize, wheat", None]  # means of 0.6, 0.34 and 0.06
    assert "valid_obs" not in table
    assert result.summary["parcels"]["not_mapped"] == {"fewer than two pixels": 1}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"class_smoothness": {"rye": 2}, "window": 3}, "smoothness_unknown"),
        ({"minimum_hectares": 0.005}, "minimum_too_small"),
        ({"map": "nowhere"}, "map_missing"),
    ],
)
def test_what_cannot_be_is_refused(mapped, tmp_path, change, code):
    more = {**change}
    place = tmp_path / more.pop("map") if "map" in more else mapped
    assert refusal(place, tmp_path / "out", **more) == code


def test_maps_without_probabilities_and_reports_of_other_maps_are_refused(mapped, tmp_path):
    (tmp_path / "empty").mkdir()
    assert refusal(tmp_path / "empty", tmp_path / "out") == "probabilities_missing"
    classes = write_raster(tmp_path / "classes.tif", np.ones((1, 5, 7), np.uint8))
    assert refusal(classes, tmp_path / "out") == "probabilities_missing"
    other = write_map(tmp_path / "other", names=("maize", "wheat", "rye"))
    assert refusal(other, tmp_path / "out") == "classes_differ"
    assert refusal(write_map(tmp_path / "alone", classes=None), tmp_path / "out") == "classes_unknown"
    double = write_map(tmp_path / "double", np.full((3, 5, 7), 0.9, np.float32))
    assert refusal(double, tmp_path / "out", window=3) == "probabilities_invalid"
    layer = write_polygons(tmp_path / "far.gpkg", [box(0, 900, 5, 5)])
    assert refusal(mapped, tmp_path / "out", parcels=str(layer)) == "parcels_no_overlap"
    with pytest.raises(BadInput, match="in whose place"):
        run(mapped, mapped)
    with pytest.raises(ValidationError, match="odd"):
        ReclassifyJob(map="map", out="out", window=4)


def test_a_table_names_codes_where_no_report_does(tmp_path):
    alone = write_map(tmp_path / "alone", classes=None)
    table = tmp_path / "classes.csv"
    table.write_text("code,name\n5,vineyard\n6,maize\n9,wheat\n", encoding="utf-8")
    run(alone, tmp_path / "out", class_table=str(table), outputs=["classes"])
    (classes,), _ = read(tmp_path / "out", "classes")
    shares = shares_of()
    expected = np.array([6, 9, 5])[shares.argmax(axis=0)]
    np.testing.assert_array_equal(classes, np.where(shares[0] < 0, 0, expected))


def cancelling(stage, after):
    """What ends a job in a stage, once so many of its steps are done."""

    def emit(event):
        if getattr(event, "stage", "") == stage and event.done > after:
            raise Cancelled()

    return emit


@pytest.mark.parametrize(("stage", "after", "smoothed_again"), [("smooth", 4, 7), ("sieve", 11, 0), ("write", 3, 0)])
def test_an_ended_job_goes_on_and_ends_in_the_same_bytes(mapped, tmp_path, monkeypatch, stage, after, smoothed_again):
    wanted = {
        "window": 3,
        "smoothness": 0.1,
        "share": 1,
        "minimum_hectares": 0.08,
        "outputs": ["classes", "probabilities", "class_set"],
    }
    run(mapped, tmp_path / "whole", **wanted)
    job = ReclassifyJob(map=str(mapped), out=str(tmp_path / "out"), **wanted)
    with pytest.raises(Cancelled):
        run_job(job, cancelling(stage, after))
    assert (tmp_path / "out" / ".cropmapper").exists()
    counted = []
    monkeypatch.setattr(smoothedblocks, "smoothed", lambda *given: counted.append(1) or smoothed(*given))
    again = run_job(job, lambda event: None)
    assert len(counted) == smoothed_again
    for name in ("classes", "probabilities", "class_set"):
        assert (tmp_path / "out" / f"{name}.tif").read_bytes() == (tmp_path / "whole" / f"{name}.tif").read_bytes()
    assert not (tmp_path / "out" / ".cropmapper").exists()
    assert again.summary["sieve"]["merged"] > 0


def test_a_damaged_block_file_is_made_again(mapped, tmp_path):
    job = ReclassifyJob(map=str(mapped), out=str(tmp_path / "out"), window=3)
    with pytest.raises(Cancelled):
        run_job(job, cancelling("write", 0))
    block = tmp_path / "out" / ".cropmapper" / "00020_00040.npz"
    block.write_bytes(block.read_bytes()[:100])
    run_job(job, lambda event: None)
    run(mapped, tmp_path / "whole", window=3)
    assert (tmp_path / "out" / "classes.tif").read_bytes() == (tmp_path / "whole" / "classes.tif").read_bytes()


def test_a_job_without_a_finished_piece_leaves_nothing_and_a_finished_one_answers_at_once(mapped, tmp_path):
    job = ReclassifyJob(map=str(mapped), out=str(tmp_path / "out"))
    with pytest.raises(Cancelled):
        run_job(job, cancelling("write", 2))
    assert not (tmp_path / "out").exists()
    first = run_job(job, lambda event: None)
    again = run_job(job, lambda event: None)
    assert again.outputs == first.outputs
    assert again.summary["seconds"] == first.summary["seconds"]


def test_the_grid_of_the_map_is_kept(mapped, tmp_path):
    run(mapped, tmp_path / "out")
    with rasterio.open(mapped / "probabilities.tif") as given, rasterio.open(tmp_path / "out" / "classes.tif") as made:
        assert (made.transform, made.shape, made.crs) == (given.transform, given.shape, given.crs)
        assert made.crs == CRS
