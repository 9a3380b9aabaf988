"""The extract job: series of parcels, once, and again with more of them."""

from __future__ import annotations

import datetime
import errno
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pytest
import rasterio
import shapely

from engine.contract import JOB_SPEC, Progress, Warn
from engine.errors import BadInput, Cancelled, Failure
from engine.jobs import run_job
from engine.jobs.extract import lines
from engine.series.gather import gather
from training.data.series import read_series

from ..conftest import BANDS, CLOUD, CRS, DATA, DAYS, box, write_polygons, write_stack
from ..parcels.files import write_parquet

FIELDS = [box(2, 12, 7, 9), box(8, 3, 30, 50), box(30, 28, 6, 9), box(40, 50, 1, 2)]
CROPS = ["maize", "wheat", None, "maize"]


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    write_stack(folder / "stack")
    write_polygons(folder / "fields.gpkg", FIELDS, crop=np.array(CROPS, object))
    return folder


@pytest.fixture
def inputs(written, tmp_path):
    return shutil.copytree(written, tmp_path, dirs_exist_ok=True)


def extract(folder, events=None, **changes):
    spec = {"job": "extract", "stack": str(folder / "stack"), "parcels": str(folder / "fields.gpkg")}
    job = JOB_SPEC.validate_python({**spec, "out": str(folder / "out"), **changes})
    return run_job(job, (events if events is not None else []).append)


def rows(folder, name="series.parquet"):
    return pq.read_table(folder / "out" / name).to_pylist()


def test_each_parcel_has_its_clear_dates_in_reflectance(inputs):
    result = extract(inputs)
    found = {(row["parcel"], row["date"]): row for row in rows(inputs)}
    assert {parcel for parcel, _ in found} == {0, 1, 2, 3}
    assert [day for parcel, day in sorted(found) if parcel == 1] == list(DAYS)
    with rasterio.open(inputs / "stack" / f"S2_L2A_{DAYS[1]:%Y%m%d}.tif") as dataset:
        stored = dataset.read(list(range(1, len(BANDS) + 1)))
    clear = np.zeros(stored.shape[1:], bool)
    clear[8:38, 3:53] = True
    clear[CLOUD] = False
    row = found[1, DAYS[1]]
    assert row["pixels"] == clear.sum() == 30 * 50 - 150
    for number, band in enumerate(BANDS):
        values = stored[number][clear] / 10_000
        assert row[band] == pytest.approx(values.mean(), rel=1e-5)
        assert row[f"{band}_std"] == pytest.approx(values.std(), rel=1e-4)
    parcels = rows(inputs, "parcels.parquet")
    assert [row["pixels"] for row in parcels] == [63, 1500, 54, 2]
    assert [row["shrunk"] for row in parcels] == [True, True, True, False]
    assert [row["fid"] for row in parcels] == [1, 2, 3, 4]  # as a GeoPackage counts
    assert result.summary["parcels"] == {"total": 4, "with_series": 4, "shrunk": 3, "cut": 0, "without": {}}
    assert next(lines(result.summary)) == "parcels with series: 4 of 4"
    assert {path.name for path in (inputs / "out").iterdir()} == {
        "series.parquet", "parcels.parquet", "job.json", "report.json",
    }  # fmt: skip


def test_small_parcels_keep_their_edge_and_that_is_said(inputs):
    events: list = []
    extract(inputs, events)
    (warning,) = [event for event in events if isinstance(event, Warn) and event.code == "parcels_not_shrunk"]
    assert warning.message.endswith("counted, too: 1.")


def test_parcels_that_reach_beyond_the_stack_are_said_to_be_known_in_part(inputs):
    over_the_edge, along_it, far_away = box(40, 5, 12, 9), box(-0.4, 20, 9, 7), box(90, 5, 8, 9)
    write_polygons(inputs / "fields.gpkg", [*FIELDS, over_the_edge, along_it, far_away, None])
    events: list = []
    result = extract(inputs, events)
    (warning,) = [event for event in events if isinstance(event, Warn) and event.code == "parcels_cut"]
    assert warning.message.endswith("the part within: 1.")
    assert "parcels_cut" in {said["code"] for said in result.summary["warnings"]}
    assert result.summary["parcels"]["cut"] == 1
    assert "parcels that reach beyond the stack: 1" in list(lines(result.summary))
    parcels = rows(inputs, "parcels.parquet")
    assert [row["cut"] for row in parcels] == [False] * 4 + [True, False, False, False]
    assert parcels[4]["pixels"] == 8 * 9  # of 12 x 9


def test_the_same_job_again_answers_at_once(inputs):
    first = extract(inputs)
    events: list = []
    assert extract(inputs, events).summary == json.loads(json.dumps(first.summary))
    assert {event.stage for event in events if isinstance(event, Progress)} == {"scan", "done"}


def test_more_parcels_and_dates_read_only_what_is_new(inputs, monkeypatch):
    later = inputs / "stack" / f"S2_L2A_{DAYS[-1]:%Y%m%d}.tif"
    aside = shutil.move(later, inputs / "aside.tif")
    extract(inputs)
    before = rows(inputs)
    shutil.move(aside, later)
    write_polygons(inputs / "fields.gpkg", [box(20, 2, 9, 6), *FIELDS], crop=np.array(["rye", *CROPS], object))
    gathered = []

    def noting(stack, shapes, *rest):
        gathered.append((len(stack.days), sum(shape is not None for shape in shapes)))
        return gather(stack, shapes, *rest)

    monkeypatch.setattr("engine.series.write.gather", noting)
    result = extract(inputs)  # without overwrite: nothing is lost
    assert gathered == [(len(DAYS), 1), (1, len(FIELDS))]
    assert result.summary["rows_kept"] == len(before)
    after = rows(inputs)
    shutil.rmtree(inputs / "out")
    monkeypatch.undo()
    extract(inputs)

    def key(row):
        return row["parcel"], row["date"]

    assert sorted(after, key=key) == sorted(rows(inputs), key=key)
    assert [row["pixels"] for row in rows(inputs, "parcels.parquet")] == [54, 63, 1500, 54, 2]


def test_fewer_parcels_would_lose_series_and_need_leave(inputs):
    extract(inputs)
    write_polygons(inputs / "fields.gpkg", FIELDS[:2], crop=np.array(CROPS[:2], object))
    with pytest.raises(BadInput, match="results of another job") as refused:
        extract(inputs)
    assert refused.value.code == "out_other_job"
    assert {row["parcel"] for row in rows(inputs)} == {0, 1, 2, 3}
    extract(inputs, overwrite=True)
    assert {row["parcel"] for row in rows(inputs)} == {0, 1}


def test_a_cancelled_job_goes_on_and_leaves_no_half_table(inputs):
    class Stop(Exception):
        pass

    def stop(event):
        if isinstance(event, Progress) and event.stage == "extract" and event.done:
            raise Stop

    spec = {"job": "extract", "stack": str(inputs / "stack"), "parcels": str(inputs / "fields.gpkg")}
    with pytest.raises(Stop):
        run_job(JOB_SPEC.validate_python({**spec, "out": str(inputs / "out")}), stop)
    assert [path.name for path in (inputs / "out").iterdir()] == [".cropmapper"]
    extract(inputs)
    assert {row["parcel"] for row in rows(inputs)} == {0, 1, 2, 3}
    assert not (inputs / "out" / ".cropmapper").exists()


@pytest.mark.parametrize("lost", ["series.parquet", "report.json"])
def test_what_goes_on_without_the_earlier_table_takes_no_piece_of_the_walk_beside_it(inputs, lost):
    class Stop(Exception):
        pass

    def stop(event):
        if isinstance(event, Progress) and event.stage == "extract" and event.done:
            raise Stop

    write_polygons(inputs / "fields.gpkg", FIELDS[:2])
    extract(inputs)
    write_polygons(inputs / "fields.gpkg", FIELDS[::-1])
    spec = {"job": "extract", "stack": str(inputs / "stack"), "parcels": str(inputs / "fields.gpkg")}
    with pytest.raises(Stop):
        run_job(JOB_SPEC.validate_python({**spec, "out": str(inputs / "out")}), stop)
    (inputs / "out" / lost).unlink()
    again = extract(inputs)
    assert again.summary["rows_kept"] == 0
    assert again.summary["parcels"]["with_series"] == len(FIELDS)
    after = sorted(rows(inputs), key=lambda row: (row["parcel"], row["date"]))
    shutil.rmtree(inputs / "out")
    extract(inputs)
    assert after == sorted(rows(inputs), key=lambda row: (row["parcel"], row["date"]))


def test_half_a_piece_of_an_engine_that_was_killed_does_not_keep_the_next_job_out(inputs):
    extract(inputs)
    work = inputs / "out" / ".cropmapper"
    work.mkdir()
    (work / "identity").write_text("0" * 64)
    (work / f"series{'0' * 16}.000000_000000.npz.part").write_bytes(b"PK")
    extract(inputs, overwrite=True, inner=0.0)
    assert not work.exists()


def test_series_that_another_version_read_are_read_again_and_that_is_said(inputs, monkeypatch):
    monkeypatch.setattr("engine.series.plan.READ_BY", "an earlier one")
    extract(inputs)
    monkeypatch.undo()
    write_polygons(inputs / "fields.gpkg", [*FIELDS, box(20, 2, 9, 6)], crop=np.array([*CROPS, "rye"], object))
    events: list = []
    summary = extract(inputs, events).summary  # without overwrite: nothing is lost
    assert summary["rows_kept"] == 0
    assert "series_read_again" in [event.code for event in events if isinstance(event, Warn)]
    assert "series_read_again" in [warning["code"] for warning in summary["warnings"]]
    assert {row["parcel"] for row in rows(inputs)} == {0, 1, 2, 3, 4}


def test_labels_make_a_series_file_that_training_reads(inputs):
    events: list = []
    result = extract(inputs, events, labels="crop")
    (warning,) = [event for event in events if isinstance(event, Warn) and event.code == "parcels_unlabelled"]
    assert warning.message.startswith("1 of 4 parcels have no class in crop")
    assert "parcels in the series file: 3 of 4" in list(lines(result.summary))
    series = read_series(result.outputs["series_file"])
    assert series.class_names == ("maize", "wheat")
    assert series.label.tolist() == [0, 1, 0]  # the third has no crop
    assert series.bands == BANDS
    table = {(row["parcel"], row["date"]): row for row in rows(inputs)}
    np.testing.assert_allclose(series.values[1, 2], [table[1, DAYS[2]][band] for band in BANDS], rtol=1e-6)
    assert series.valid.all()


@pytest.mark.parametrize(("field", "warned"), [("crop", False), ("name", True)])
def test_an_attribute_that_names_parcels_is_no_class_and_that_is_said(inputs, field, warned):
    names = np.array(["a", "b", None, "d"], object)
    write_polygons(inputs / "named.gpkg", FIELDS, crop=np.array(CROPS, object), name=names)
    events: list = []
    extract(inputs, events, labels=field, parcels=str(inputs / "named.gpkg"))
    assert any(isinstance(event, Warn) and event.code == "labels_all_differ" for event in events) == warned


def test_an_attribute_without_any_value_makes_no_empty_series_file(inputs):
    write_polygons(inputs / "fields.gpkg", FIELDS, crop=np.array([None, "", " ", None], object))
    with pytest.raises(BadInput, match="has a class in crop") as refused:
        extract(inputs, labels="crop")
    assert refused.value.code == "labels_empty"
    assert not (inputs / "out").exists()


def test_a_field_that_is_not_there_is_named_with_those_that_are(inputs):
    with pytest.raises(BadInput, match="no attribute Kultur") as refused:
        extract(inputs, labels="Kultur")
    assert "crop" in refused.value.hint


def test_series_that_no_job_wrote_are_not_replaced(inputs):
    (inputs / "out").mkdir()
    (inputs / "out" / "series.parquet").write_text("mine")
    with pytest.raises(BadInput) as refused:
        extract(inputs, overwrite=True)
    assert refused.value.code == "out_foreign"
    assert (inputs / "out" / "series.parquet").read_text() == "mine"


@pytest.mark.skipif(not (DATA / "demo" / "france_2018").is_dir(), reason="the real France scene is not here")
def test_the_real_scene_gives_series_of_its_parcels(tmp_path):
    scene = DATA / "demo" / "france_2018"
    extract(tmp_path, stack=str(scene), parcels=str(scene / "parcels_2018.gpkg"))
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["parcels"]["total"] == 120
    table = rows(tmp_path)
    red, infrared = (np.array([row[band] for row in table]) for band in ("B04", "B08"))
    assert 0 < np.median(red) < 0.2
    assert np.median(infrared) > np.median(red)
    assert len({row["date"] for row in table}) == len(report["dates_used"])


def write_fiboa(path, year):
    """Field boundaries as fiboa publishes them, determined in some year."""
    others = {
        "id": pa.array([f"field {number}" for number in range(len(FIELDS))]),
        "determination_datetime": pa.array([datetime.datetime(year, 5, 4)] * len(FIELDS)),
        "crop:name": pa.array(CROPS),
        "area": pa.array([1.0] * len(FIELDS)),
    }
    return write_parquet(path, pa.array([shapely.to_wkb(shape) for shape in FIELDS], pa.binary()), others=others)


@pytest.mark.parametrize(("year", "warned"), [(2023, False), (2022, False), (2019, True)])
def test_field_boundaries_of_fiboa(inputs, year, warned):
    layer = write_fiboa(inputs / "fields.parquet", year)
    events: list = []
    result = extract(inputs, events, parcels=str(layer), labels="crop:name")
    assert read_series(result.outputs["series_file"]).class_names == ("maize", "wheat")
    assert [row["id"] for row in rows(inputs, "parcels.parquet")] == [f"field {number}" for number in range(4)]
    said = [event.message for event in events if isinstance(event, Warn) and event.code == "parcels_other_year"]
    assert len(said) == warned
    assert not warned or "determined in 2019, and the stack's dates are of 2023" in said[0]


def no_crs(folder):
    return write_polygons(folder / "bad.gpkg", FIELDS, crs=None)


def no_geometry(folder):
    pq.write_table(pa.table({"crop": ["maize"]}), folder / "bad.parquet")
    return folder / "bad.parquet"


def no_crs_in_metadata(folder):
    return write_parquet(folder / "bad.parquet", crs=None)


def lines_for_parcels(folder):
    wkb = np.array([shapely.to_wkb(FIELDS[0].exterior)], object)
    pyogrio.raw.write(folder / "bad.gpkg", wkb, [np.arange(1)], ["id"], geometry_type="LineString", crs=CRS)
    return folder / "bad.gpkg"


def all_empty(folder):
    return write_polygons(folder / "bad.gpkg", [])


def without_shapes(folder):
    return write_polygons(folder / "bad.gpkg", [None, None])


def elsewhere(folder):
    return write_polygons(folder / "bad.gpkg", [box(5000, 5000, 9, 9)])


def cut_short(folder):
    write_polygons(folder / "bad.gpkg", FIELDS)
    (folder / "bad.gpkg").write_bytes((folder / "bad.gpkg").read_bytes()[:5000])
    return folder / "bad.gpkg"


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (no_crs, "parcels_no_crs"),
        (no_crs_in_metadata, "parcels_no_crs"),
        (no_geometry, "parcels_unreadable"),
        (lines_for_parcels, "parcels_not_polygons"),
        (all_empty, "parcels_empty"),
        (without_shapes, "parcels_empty"),
        (elsewhere, "parcels_no_overlap"),
        (cut_short, "parcels_unreadable"),
        (lambda folder: folder / "bad.gpkg", "parcels_missing"),
    ],
)
def test_parcels_that_cannot_be_used_are_refused_in_words_and_nothing_is_written(inputs, write, code):
    with pytest.raises(BadInput) as refused:
        extract(inputs, parcels=str(write(inputs)), homogeneity=True)
    assert refused.value.code == code
    assert "bad." in refused.value.message
    assert refused.value.message.endswith(".")
    assert refused.value.hint
    assert "--" not in refused.value.hint
    assert not (inputs / "out").exists()


@pytest.mark.parametrize("changes", [{"inner": 1.0}, {"options": {"bands": {"B04": "B04"}}}])
def test_series_with_other_options_are_another_job(inputs, changes):
    extract(inputs)
    before = rows(inputs)
    with pytest.raises(BadInput) as refused:
        extract(inputs, **changes)
    assert (refused.value.code, bool(refused.value.hint)) == ("out_other_job", True)
    assert rows(inputs) == before
    summary = extract(inputs, overwrite=True, **changes).summary
    assert summary["rows_kept"] == 0


def test_series_of_another_stack_are_not_mixed_with_these(inputs):
    extract(inputs)
    for path in (inputs / "stack").iterdir():
        path.unlink()
    write_stack(inputs / "stack", days=DAYS[:3])
    with pytest.raises(BadInput) as refused:
        extract(inputs)
    assert refused.value.code == "out_other_job"
    assert extract(inputs, overwrite=True).summary["rows_kept"] == 0
    assert {row["date"] for row in rows(inputs)} == {*DAYS[:3]}


STAGES_CANCELLED = [("scan", 0), ("scan", 3), ("extract", 0), ("extract", 1)]


@pytest.mark.parametrize("homogeneity", [False, True])
def test_a_cancel_at_any_stage_leaves_what_was_there_and_nothing_half(inputs, homogeneity):
    extract(inputs)
    before = {path.name: path.read_bytes() for path in (inputs / "out").iterdir()}
    write_polygons(inputs / "fields.gpkg", [*FIELDS, box(20, 2, 9, 6)])

    spec = {"job": "extract", "stack": str(inputs / "stack"), "parcels": str(inputs / "fields.gpkg")}
    spec = {**spec, "out": str(inputs / "out"), "homogeneity": homogeneity}
    for stage, done in STAGES_CANCELLED:

        def cancel(event, stage=stage, done=done):
            if isinstance(event, Progress) and event.stage == stage and event.done >= done:
                raise Cancelled

        with pytest.raises(Cancelled):
            run_job(JOB_SPEC.validate_python(spec), cancel)
        after = {path.name: path.read_bytes() for path in (inputs / "out").iterdir() if path.is_file()}
        assert after == before, (stage, done)
        # The finished tile stays.
        assert (inputs / "out" / ".cropmapper").exists() == ((stage, done) == ("extract", 1))
        left = [path for path in (inputs / "out").rglob("*") if path.name.endswith(".part") or path.suffix == ".gpkg"]
        assert left == []
    extract(inputs, homogeneity=homogeneity)
    assert {row["parcel"] for row in rows(inputs)} == {0, 1, 2, 3, 4}


def test_a_full_disk_is_said_and_leaves_what_was_there(inputs, monkeypatch):
    extract(inputs, labels="crop", homogeneity=True)
    before = {path.name: path.read_bytes() for path in (inputs / "out").iterdir()}
    write_polygons(inputs / "fields.gpkg", [*FIELDS, box(20, 2, 9, 6)], crop=np.array([*CROPS, "rye"], object))
    replace = os.replace

    for name in ("series.parquet", "parcels.parquet", "homogeneity.parquet", "series.npz"):

        def full(source, target, name=name):
            if Path(target).name == name:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            replace(source, target)

        monkeypatch.setattr("engine.files.os.replace", full)
        with pytest.raises(Failure) as failed:
            extract(inputs, labels="crop", homogeneity=True)
        monkeypatch.undo()
        assert failed.value.code == "disk"
        assert name in failed.value.message
        assert "the disk is full" in failed.value.message
        assert failed.value.hint
        after = {path.name: path.read_bytes() for path in (inputs / "out").iterdir() if path.is_file()}
        assert after == before, name
    again = extract(inputs, labels="crop", homogeneity=True)
    assert again.summary["parcels"]["with_series"] == 5
