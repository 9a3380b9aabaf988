"""Whether parcels hold two crops, through the jobs: found, kept, gone on with, told in check and classify.

A simulated scene of small fields. A parcel over two neighbours of different crops holds two.
"""

from __future__ import annotations

import shutil

import numpy as np
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely

from engine.contract import JOB_SPEC, Progress, Warn
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.extract import lines
from engine.series import gather as room
from engine.series.gather import gather
from engine.series.homogeneity import LIMIT

from ..conftest import CRS, TRANSFORM, write_points, write_polygons
from .fields import COLS, DAYS, ROWS, SIDE, crops_of, run, shape_of, write_scene

TRUE = crops_of()
# Pairs of neighbours in a row, of two crops and of one.
_PAIRS = [(number, number + 1) for number in range(ROWS * COLS) if number % COLS < COLS - 1 and number % 2 == 0]
TWO = [pair for pair in _PAIRS if TRUE[pair[0]] != TRUE[pair[1]]]
ONE = [pair for pair in _PAIRS if TRUE[pair[0]] == TRUE[pair[1]]]


def joined(pair):
    """The rectangle over two neighbours, without their margins."""
    return shapely.unary_union([shape_of(number) for number in pair]).envelope


SHAPES = [joined(pair) for pair in (*TWO, *ONE)]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("homogeneity")
    write_scene(folder, TRUE)
    write_polygons(folder / "pairs.gpkg", SHAPES)
    return folder


def extract(scene, out, events=None, **changes):
    spec = {"stack": scene / "stack", "parcels": scene / "pairs.gpkg", "homogeneity": True, **changes}
    return run("extract", events, out=out, **spec)


def told(out):
    return pq.read_table(out / "parcels.parquet").to_pydict()


@pytest.fixture(scope="module")
def extracted(scene):
    return extract(scene, scene / "series"), scene / "series"


def test_parcels_of_two_crops_are_found_and_those_of_one_are_not(extracted):
    result, out = extracted
    found = told(out)
    assert found["two_groups"] == [True] * len(TWO) + [False] * len(ONE)
    assert len(TWO) >= 8
    assert len(ONE) >= 4
    assert np.array(found["second_share"][: len(TWO)]) == pytest.approx(0.5, abs=0.1)
    assert min(found["second_score"][: len(TWO)]) > 2 * max(found["second_score"][len(TWO) :])
    assert f"parcels that look like two crops: {len(TWO)} of {len(SHAPES)}" in list(lines(result.summary))
    assert set(result.outputs) == {"series", "series_parcels", "series_pixels", "lines", "job", "report"}


def test_the_line_runs_between_the_two_crops_in_the_stacks_crs(extracted):
    meta, _, wkb, values = pyogrio.raw.read(extracted[1] / "homogeneity.gpkg")
    assert (meta["crs"], meta["geometry_type"]) == (CRS, "MultiLineString")
    columns = dict(zip(meta["fields"], values))
    assert [*columns["parcel"]] == [*range(len(TWO))]
    assert [*columns["parcel_fid"]] == [*range(1, len(TWO) + 1)]
    for line, pair, shape in zip(shapely.from_wkb(wkb), TWO, SHAPES):
        assert line.is_valid
        assert shape.buffer(1e-6).covers(line)
        border = TRANSFORM * (pair[1] % COLS * SIDE, 0)
        assert np.abs(shapely.get_coordinates(line)[:, 0] - border[0]).max() <= 10  # a pixel
        assert line.length == pytest.approx(10 * (SIDE - 2), rel=0.2)


def test_parcels_over_several_tiles_are_told_the_same(scene, extracted, tmp_path, monkeypatch):
    monkeypatch.setattr(room, "_SIDES", (20,))
    extract(scene, tmp_path / "out")
    assert told(tmp_path / "out") == told(extracted[1])
    assert (tmp_path / "out" / "homogeneity.parquet").stat().st_size > 0


def test_a_stopped_job_goes_on_and_reads_each_tile_once(scene, extracted, tmp_path, monkeypatch):
    monkeypatch.setattr(room, "_SIDES", (16,))
    read = []
    whole = room.StackReader.read

    def noting(self, window, parts=None):
        read.extend([(window.row, window.col)] if parts is not None else [])  # the scan reads without
        return whole(self, window, parts)

    monkeypatch.setattr(room.StackReader, "read", noting)

    class Stop(Exception):
        pass

    def stop(event):
        if isinstance(event, Progress) and event.stage == "extract" and event.done == 7:
            raise Stop

    spec = {"stack": scene / "stack", "parcels": scene / "pairs.gpkg", "homogeneity": True, "out": tmp_path / "out"}
    texts = {key: str(value) if key != "homogeneity" else value for key, value in spec.items()}
    with pytest.raises(Stop):
        run_job(JOB_SPEC.validate_python({"job": "extract", **texts}), stop)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".cropmapper"]
    before = len(read)
    extract(scene, tmp_path / "out")
    assert 0 < before < len(read)
    assert len(read) - len({*read}) <= 1  # the tile that was read ahead when it was stopped
    assert told(tmp_path / "out") == told(extracted[1])


def test_more_parcels_read_only_those(scene, extracted, tmp_path, monkeypatch):
    layer = write_polygons(tmp_path / "some.gpkg", SHAPES[3:])
    extract(scene, tmp_path / "out", parcels=layer)
    write_polygons(layer, SHAPES)
    gathered = []

    def noting(stack, shapes, *rest):
        gathered.append((len(stack.days), sum(shape is not None for shape in shapes)))
        return gather(stack, shapes, *rest)

    monkeypatch.setattr("engine.series.write.gather", noting)
    extract(scene, tmp_path / "out", parcels=layer)
    assert gathered == [(len(DAYS), 3)]
    assert told(tmp_path / "out") == told(extracted[1])


def test_later_dates_add_to_what_is_kept_and_nothing_else_is_read(scene, tmp_path, monkeypatch):
    shutil.copytree(scene / "stack", tmp_path / "stack")
    (tmp_path / "aside").mkdir()
    later = [tmp_path / "stack" / f"S2_L2A_{day:%Y%m%d}.tif" for day in DAYS[-2:]]
    for path in later:
        shutil.move(path, tmp_path / "aside" / path.name)
    extract(scene, tmp_path / "out", stack=tmp_path / "stack")
    gathered = []

    def noting(stack, shapes, *rest):
        gathered.append(len(stack.days))
        return gather(stack, shapes, *rest)

    monkeypatch.setattr("engine.series.write.gather", noting)
    for path in later:
        shutil.move(tmp_path / "aside" / path.name, path)
        extract(scene, tmp_path / "out", stack=tmp_path / "stack")
    assert gathered == [1, 1]
    assert told(tmp_path / "out")["two_groups"] == [True] * len(TWO) + [False] * len(ONE)
    assert set(pq.read_table(tmp_path / "out" / "homogeneity.parquet")["dates"].to_pylist()) == {len(DAYS)}


def test_series_that_keep_no_pixels_are_read_again_and_that_is_said(scene, extracted, tmp_path):
    extract(scene, tmp_path / "out", homogeneity=False)
    assert "two_groups" not in told(tmp_path / "out")
    events: list = []
    assert extract(scene, tmp_path / "out", events).summary["rows_kept"] == 0
    (said,) = [event.message for event in events if isinstance(event, Warn) and event.code == "series_read_again"]
    assert "two crops" in said
    assert told(tmp_path / "out") == told(extracted[1])
    with pytest.raises(BadInput) as refused:
        extract(scene, tmp_path / "out", homogeneity=False)  # what is told of the pixels would be lost
    assert refused.value.code == "out_other_job"


def test_pixels_that_were_lost_are_read_again(scene, extracted, tmp_path):
    shutil.copytree(extracted[1], tmp_path / "out")
    (tmp_path / "out" / "homogeneity.parquet").write_bytes(b"PAR1")
    write_polygons(tmp_path / "more.gpkg", [*SHAPES, shape_of(3)])
    assert extract(scene, tmp_path / "out", parcels=tmp_path / "more.gpkg").summary["rows_kept"] == 0
    assert told(tmp_path / "out")["two_groups"][: len(SHAPES)] == told(extracted[1])["two_groups"]


def test_of_points_and_of_small_parcels_nothing_is_said(scene, tmp_path):
    write_points(tmp_path / "points.gpkg", [(4, 4), (30, 30)])
    with pytest.raises(BadInput) as refused:
        extract(scene, tmp_path / "out", parcels=tmp_path / "points.gpkg")
    assert refused.value.code == "homogeneity_points"
    assert refused.value.hint
    small = [shapely.box(*shape.bounds[:2], shape.bounds[0] + 30, shape.bounds[1] + 30) for shape in SHAPES[:2]]
    write_polygons(tmp_path / "small.gpkg", small)
    extract(scene, tmp_path / "small", parcels=tmp_path / "small.gpkg")
    assert told(tmp_path / "small")["second_score"] == [None, None]
    assert len(pyogrio.raw.read(tmp_path / "small" / "homogeneity.gpkg")[2]) == 0


def test_parcels_over_each_other_are_each_told(scene, extracted, tmp_path):
    write_polygons(tmp_path / "twice.gpkg", [SHAPES[0], SHAPES[0], SHAPES[0].buffer(-10, join_style="mitre")])
    extract(scene, tmp_path / "out", parcels=tmp_path / "twice.gpkg")
    found = told(tmp_path / "out")
    assert found["two_groups"] == [True, True, True]
    assert found["second_score"][0] == found["second_score"][1] == told(extracted[1])["second_score"][0]


@pytest.fixture(scope="module")
def checked(scene):
    """Fields and one parcel of two crops, with declared crops, and their series."""
    numbers = [number for number in range(ROWS * COLS) if number not in TWO[0]]
    shapes = [SHAPES[0], *map(shape_of, numbers)]
    crops = np.array([TRUE[TWO[0][0]], *TRUE[numbers]], object)
    farm = np.array([f"farm {place % 6}" for place in range(len(shapes))], object)
    layer = write_polygons(scene / "declared.gpkg", shapes, crop=crops, farm=farm)
    extract(scene, scene / "declared", parcels=layer)
    return layer, scene / "declared"


@pytest.mark.parametrize(("asked", "yellow"), [("auto", True), ("no", False)])
def test_two_crops_are_a_reason_to_leave_a_parcel_open(checked, tmp_path, asked, yellow):
    layer, series = checked
    spec = {"series": series, "parcels": layer, "field": "crop", "groups": "farm", "learner": "linear"}
    run("check", out=tmp_path / "out", homogeneity=asked, error=0.2, **spec)
    meta, _, _, values = pyogrio.raw.read(tmp_path / "out" / "parcels.gpkg", read_geometry=False)
    table = dict(zip(meta["fields"], values))
    assert ("two_crops" in (table["reasons"][0] or "")) == yellow
    assert not any("two_crops" in (reasons or "") for reasons in table["reasons"][1:])
    assert table["second_share"][0] == pytest.approx(0.5, abs=0.1)
    if yellow:
        assert table["light"][0] == "yellow"
        assert "Its pixels look like two crops, the smaller one on" in table["sentence"][0]


def test_what_was_not_looked_for_cannot_be_a_reason(scene, checked, tmp_path):
    layer, _ = checked
    extract(scene, tmp_path / "series", parcels=layer, homogeneity=False)
    spec = {"series": tmp_path / "series", "parcels": layer, "field": "crop", "groups": "farm", "learner": "linear"}
    run("check", out=tmp_path / "auto", **spec)
    with pytest.raises(BadInput) as refused:
        run("check", out=tmp_path / "yes", homogeneity="yes", **spec)
    assert refused.value.code == "homogeneity_missing"
    assert not (tmp_path / "yes").exists()


def test_classified_parcels_say_whether_they_hold_two_crops(scene, checked, tmp_path):
    layer, series = checked
    spec = {"stack": scene / "stack", "labels": layer, "field": "crop", "learners": ["linear"]}
    model = run("teach", out=tmp_path / "taught", series=series, **spec).outputs["model"]
    run("classify", out=tmp_path / "out", series=series, parcels=layer, model=model)
    meta, _, _, values = pyogrio.raw.read(tmp_path / "out" / "parcels.gpkg", read_geometry=False)
    table = dict(zip(meta["fields"], values))
    assert table["second_score"][0] > LIMIT > np.nanmax(table["second_score"][1:])
