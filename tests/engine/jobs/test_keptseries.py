"""Series that are kept in a folder: no place is read twice."""

from __future__ import annotations

import numpy as np
import pytest

from engine.contract import Progress
from engine.errors import BadInput, Cancelled
from engine.jobs.onseries.kept import kept_series, refuse_other_series
from engine.series.gather import gather
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.stack import scan_scene

from .fields import DAYS, crops_of, run, shape_of, write_fields, write_scene

ROOM = "labelled"


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    write_scene(folder, crops_of())
    return folder


@pytest.fixture
def gathered(monkeypatch):
    """How many dates of how many places were read, walk by walk."""
    found = []

    def noting(stack, shapes, *rest):
        found.append((len(stack.days), sum(shape is not None for shape in shapes)))
        return gather(stack, shapes, *rest)

    monkeypatch.setattr("engine.series.write.gather", noting)
    return found


def keep(scene, folder, numbers, emit=lambda event: None, stack=None):
    stack, _ = scan_scene(str(stack or scene / "stack"))
    shapes = np.array([None if number is None else shape_of(number) for number in numbers], object)
    inner = inner_of(shapes, stack.grid, 0.5).shapes
    return kept_series(stack, header_of(stack, 0.5), inner, outline_hashes(inner, stack.grid), folder, ROOM, emit)


def test_more_places_read_only_what_is_new_and_fewer_nothing(scene, tmp_path, gathered):
    first = keep(scene, tmp_path, [1, 2, 3])
    second = keep(scene, tmp_path, [9, 3, None, 1])
    assert gathered == [(len(DAYS), 3), (len(DAYS), 1)]
    assert (first.read, second.read) == (3, 1)
    assert second.values.mean[3] == pytest.approx(first.values.mean[0])
    assert second.values.pixels[2].tolist() == [0] * len(DAYS)
    assert second.inside.tolist() == [49, 49, 0, 49]
    # A place that was not asked for in between is still there.
    third = keep(scene, tmp_path, [2])
    assert len(gathered) == 2
    assert third.values.mean[0] == pytest.approx(first.values.mean[1])


def test_what_was_extracted_is_taken_from_there_and_left_as_it_is(scene, tmp_path, gathered):
    write_fields(tmp_path, "fields.gpkg", range(6))
    run("extract", stack=scene / "stack", parcels=tmp_path / "fields.gpkg", out=tmp_path / "series")
    before = {path.name: path.read_bytes() for path in (tmp_path / "series").iterdir()}
    gathered.clear()
    assert keep(scene, tmp_path / "series", [4, 2]).read == 0
    assert not (tmp_path / "series" / ROOM).exists()
    more = keep(scene, tmp_path / "series", [4, 20])
    assert (gathered, more.read) == ([(len(DAYS), 1)], 1)
    assert {path.name: path.read_bytes() for path in (tmp_path / "series").iterdir() if path.is_file()} == before
    expected = keep(scene, tmp_path / "alone", [4, 20])
    assert more.values.mean == pytest.approx(expected.values.mean)


def test_what_was_extracted_and_what_was_read_for_labels_complete_each_other(scene, tmp_path, gathered):
    """Drawn places are taught, all parcels are extracted to be mapped, one of them is corrected: none is read again."""
    drawn = keep(scene, tmp_path / "series", [40, 41])
    write_fields(tmp_path, "fields.gpkg", range(6))
    run("extract", stack=scene / "stack", parcels=tmp_path / "fields.gpkg", out=tmp_path / "series")
    gathered.clear()
    again = keep(scene, tmp_path / "series", [40, 3, 41])
    assert (gathered, again.read) == ([], 0)
    assert again.values.mean[[0, 2]] == pytest.approx(drawn.values.mean)
    assert again.values.mean == pytest.approx(keep(scene, tmp_path / "alone", [40, 3, 41]).values.mean)
    assert (again.inside > 0).all()
    gathered.clear()
    assert keep(scene, tmp_path / "series", [40, 3, 42]).read == 1
    assert gathered == [(len(DAYS), 1)], "a third one that is drawn is read alone"


def test_new_dates_are_read_of_all_places_and_old_ones_stay(tmp_path, gathered):
    write_scene(tmp_path, crops_of(), DAYS[:4])
    keep(tmp_path, tmp_path / "series", [1, 2, 3])
    write_scene(tmp_path, crops_of(), DAYS[4:])
    gathered.clear()
    later = keep(tmp_path, tmp_path / "series", [2, 8])
    assert sorted(gathered) == [(3, 1), (7, 1)]
    assert later.read == 2, "the one whose new dates were read counts, too"
    assert later.values.valid.all()
    # Those that were not asked for have no series on the new dates, so they are not kept.
    gathered.clear()
    keep(tmp_path, tmp_path / "series", [1, 2])
    assert gathered == [(7, 1)]


def test_what_another_version_read_is_read_again(scene, tmp_path, gathered, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("engine.series.plan.READ_BY", "CropMapper 0.0.1, numerics 0")
        keep(scene, tmp_path, [1, 2])
    gathered.clear()
    keep(scene, tmp_path, [1, 2])
    assert gathered == [(len(DAYS), 2)]


def test_a_cancelled_walk_leaves_what_was_there(scene, tmp_path):
    first = keep(scene, tmp_path, [1, 2])

    def cancel(event):
        if isinstance(event, Progress) and event.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        keep(scene, tmp_path, [1, 2, 5], cancel)
    assert keep(scene, tmp_path, [1, 2]).values.mean == pytest.approx(first.values.mean)
    assert keep(scene, tmp_path, [1, 2, 5]).values.valid.all()


def test_series_of_another_stack_are_refused_with_what_differs(scene, tmp_path):
    write_fields(tmp_path, "fields.gpkg", range(3))
    run("extract", stack=scene / "stack", parcels=tmp_path / "fields.gpkg", out=tmp_path / "series", inner=1.0)
    stack, _ = scan_scene(str(scene / "stack"))
    refuse_other_series(tmp_path / "series", header_of(stack, 1.0))
    refuse_other_series(tmp_path / "none", header_of(stack, 0.5))
    with pytest.raises(BadInput, match=r"shrunk \(1 pixels, not 0\.5\)") as refused:
        refuse_other_series(tmp_path / "series", header_of(stack, 0.5))
    assert refused.value.code == "series_other"
