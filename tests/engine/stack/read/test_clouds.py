"""Clouds that nobody masked, found by how a pixel differs from its own other dates."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest

from engine.contract import ExtractJob, StackOptions, Warn
from engine.errors import BadInput
from engine.jobs import run_job
from engine.stack import SceneReader, StackReader, Window, scan_scene, scan_stack
from engine.stack.find import stackfile
from engine.stack.read import clouds
from engine.stack.read.clouds import unclear

from ...conftest import box, write_polygons, write_raster

DAYS = np.array([0, 12, 25, 40, 51, 66, 80])
BANDS = ("B02", "B04", "B08")
ROWS, COLS = 34, 47
CLOUD = (slice(5, 15), slice(8, 30))  # on the fourth date
SHADOW = (slice(18, 26), slice(12, 33))


def series(**changes):
    """A meadow's blue, red and near infrared on seven dates; `changes`: date -> its three values."""
    values = np.tile(np.array([0.04, 0.05, 0.32]), (7, 1)) + np.linspace(0, 0.006, 7)[:, None]
    for date, changed in changes.items():
        values[int(date[1:])] = changed
    return [*values.T[:, :, None, None]]


def found(valid=None, days=DAYS, **changes):
    valid = np.ones((7, 1, 1), bool) if valid is None else valid
    return np.flatnonzero(unclear(*series(**changes), valid, days)).tolist()


@pytest.mark.parametrize(
    ("changes", "dates"),
    [
        ({}, []),
        ({"d3": (0.35, 0.36, 0.45)}, [3]),
        ({"d0": (0.35, 0.36, 0.45)}, [0]),
        ({"d6": (0.35, 0.36, 0.45)}, [6]),
        ({"d2": (0.35, 0.36, 0.45), "d3": (0.5, 0.5, 0.55)}, [2, 3]),
        # A thin veil is within what the ground may do in so many days.
        ({"d3": (0.07, 0.08, 0.33)}, []),
        # Ploughed for good, and a crop that is cut: red rises more than blue.
        ({f"d{date}": (0.09, 0.16, 0.2) for date in range(3, 7)}, []),
        ({"d3": (0.1, 0.2, 0.2)}, []),
        # A shadow darkens all bands; at the end it must darken all of them much.
        ({"d3": (0.03, 0.03, 0.1)}, [3]),
        ({"d6": (0.015, 0.02, 0.06)}, [6]),
        ({"d6": (0.039, 0.045, 0.1)}, []),
        # Harvested for good: near infrared falls and stays.
        ({f"d{date}": (0.05, 0.09, 0.15) for date in range(4, 7)}, []),
    ],
)
def test_clouds_and_shadows_are_told_from_what_fields_do(changes, dates):
    assert found(**changes) == dates


def test_what_has_no_data_is_neither_clouded_nor_compared_with():
    valid = np.ones((7, 1, 1), bool)
    valid[[2, 4]] = False
    assert found(valid, d2=(0.9, 0.9, 0.9), d3=(0.35, 0.36, 0.45), d4=(0.9, 0.9, 0.9)) == [3]
    few = [band[:3] for band in series(d1=(0.35, 0.36, 0.45))]
    assert not unclear(*few, np.ones((3, 1, 1), bool), DAYS[:3]).any()


def unclear_by_loops(blue, red, near, valid, days):
    """The rule of the module, date by date, of one pixel."""
    cloud = np.zeros(len(days), bool)

    def beside(date, clear):
        before = [other for other in range(date - 1, -1, -1) if clear[other]][:2]
        after = [other for other in range(date + 1, len(days)) if clear[other]][:2]
        return before, after

    for _ in range(3):
        clear, found = valid & ~cloud, np.zeros(len(days), bool)
        for date in range(len(days)):
            before, after = beside(date, clear)
            others = before + after
            if others and valid[date]:
                apart = min(np.abs(days[others] - days[date]).mean(), 30)
                rise = blue[date] - np.median(blue[others])
                found[date] = rise > 0.03 * (1 + apart / 30) and red[date] - np.median(red[others]) <= 1.5 * rise
        if (found == cloud).all():
            break
        cloud = found
    clear, shadow = valid & ~cloud, np.zeros(len(days), bool)
    for date in range(len(days)):
        before, after = beside(date, clear)
        if (before or after) and valid[date]:
            share = 1 if before and after else 0.65
            lower = min(near[each[0]] for each in (before, after) if each)
            fallen = all(band[date] <= share * np.median(band[before + after]) for band in (blue, red))
            shadow[date] = near[date] < 0.65 * lower and fallen
    return cloud | shadow


@pytest.mark.parametrize(("dates", "share"), [(4, 1.0), (5, 0.8), (9, 1.0), (14, 0.6)])
def test_all_pixels_at_once_are_those_of_the_rule_one_by_one(dates, share):
    rng = np.random.default_rng(dates)
    days = np.sort(rng.choice(300, dates, replace=False))
    blue = rng.normal(0.05, 0.004, (dates, 6, 11)) + (rng.random((dates, 6, 11)) < 0.1) * 0.1
    red = blue + rng.normal(0.02, 0.02, blue.shape)
    near = rng.normal(0.3, 0.01, blue.shape) * np.where(rng.random(blue.shape) < 0.1, 0.5, 1)
    blue, red, near = (band.astype(np.float32) for band in (blue, red, near))
    valid = rng.random(blue.shape) < share
    found = unclear(blue, red, near, valid, days)
    assert found.any()
    for row in range(6):
        for col in range(11):
            own = (slice(None), row, col)
            expected = unclear_by_loops(blue[own], red[own], near[own], valid[own], days)
            np.testing.assert_array_equal(found[own], expected)


def test_each_pixel_is_judged_by_itself(monkeypatch):
    rng = np.random.default_rng(2)
    bands = [np.float32(0.05 + 0.2 * rng.random((7, 9, 11)) ** 3) for _ in range(3)]
    valid = rng.random((7, 9, 11)) > 0.2
    whole = unclear(*bands, valid, DAYS)
    assert 0.02 < whole.mean() < 0.5
    monkeypatch.setattr(clouds, "_NUMBERS", 7)
    np.testing.assert_array_equal(unclear(*bands, valid, DAYS), whole)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Seven dates without masks: a cloud and its shadow on the fourth."""
    folder, rng = tmp_path_factory.mktemp("bare"), np.random.default_rng(4)
    for number, day in enumerate(DAYS):
        values = np.tile(np.array([400, 500, 3200])[:, None, None], (1, ROWS, COLS)) + rng.normal(
            0, 15, (3, ROWS, COLS)
        )
        if number == 3:
            values[(slice(None), *CLOUD)] = np.array([3500, 3600, 4500])[:, None, None]
            values[(slice(None), *SHADOW)] *= 0.4
        date = datetime.date(2023, 4, 2) + datetime.timedelta(int(day))
        write_raster(folder / f"S2_L2A_{date:%Y%m%d}.tif", values.astype(np.uint16), BANDS)
    return folder


DETECT = StackOptions(mask="detect")


def truth():
    covered = np.zeros((ROWS, COLS), bool)
    covered[CLOUD] = covered[SHADOW] = True
    return covered


def test_a_stack_without_masks_is_read_without_its_clouds_and_the_report_tells_of_them(folder):
    stack, report = scan_stack(folder, DETECT, ("B04", "B08"))
    with StackReader(stack) as reader:
        block = reader.read(stack.grid.frame)
        assert reader.read_unmasked(stack.grid.frame).valid.all()
    np.testing.assert_array_equal(block.valid[3], ~truth())
    assert block.valid[[0, 1, 2, 4, 5, 6]].all()
    row = report.rows[3]
    assert row.clear_share == pytest.approx(1 - truth().mean())
    assert "comparing" in row.mask
    (told,) = [text for code, text in report.warnings if code == "mask_detected"]
    assert f"{row.date} ({truth().mean():.0%})" in told
    assert "mask_none" not in dict(report.warnings)
    assert "mask_none" in dict(scan_stack(folder)[1].warnings)


def test_blocks_and_some_dates_alone_have_the_mask_of_the_whole(folder):
    scene, _ = scan_scene(folder, DETECT)
    (stack,) = scene.stacks
    with StackReader(stack) as reader:
        whole = reader.read(stack.grid.frame).valid
        for window in (Window(3, 5, 9, 20), Window(20, 25, 30, 40)):
            inside = window.within(stack.grid.frame)
            part = reader.read(window).valid[:, : inside.height, : inside.width]
            np.testing.assert_array_equal(part, whole[(slice(None), *inside.slices_in(stack.grid.frame))])

    alone = replace(stack, acquisitions=stack.acquisitions[3:4])
    with StackReader(alone) as reader:
        np.testing.assert_array_equal(reader.read(stack.grid.frame).valid[0], whole[3])
    with SceneReader(scene, [("B08",)], (1, 365)) as reader:
        (block,) = reader.read(stack.grid.frame)
        np.testing.assert_array_equal(block.valid, whole)


def test_what_cannot_be_compared_is_refused_in_a_sentence(folder, stack_folder, tmp_path):
    with pytest.raises(BadInput, match="blue band") as refused:  # B03, B04, B08
        scan_stack(stack_folder, DETECT)
    assert refused.value.code == "mask_undetectable"
    few = StackOptions(mask="detect", end=datetime.date(2023, 4, 28))
    with pytest.raises(BadInput, match="3 usable dates"):
        scan_stack(folder, few)
    with pytest.raises(ValueError, match="mask_values"):
        StackOptions(mask="detect", mask_values=[3])


def test_a_stack_file_can_be_asked_for_it(folder, tmp_path):
    stack, _ = scan_stack(folder)
    path = tmp_path / "bare.stack.json"
    stackfile.save(stack.acquisitions, path)
    again, _ = scan_stack(path, DETECT)
    with StackReader(again) as reader:
        np.testing.assert_array_equal(reader.read(again.grid.frame).valid[3], ~truth())


def test_series_are_read_again_where_clouds_are_found_by_other_dates(folder, tmp_path):
    parcels = write_polygons(tmp_path / "parcels.gpkg", [box(6, 9, 8, 12), box(28, 3, 5, 7)])
    job = {"stack": str(folder), "parcels": str(parcels), "out": str(tmp_path / "series"), "inner": 0}
    events = []
    shorter = {"mask": "detect", "end": "2023-06-10"}
    run_job(ExtractJob(**job, options=shorter), events.append)
    assert any(isinstance(event, Warn) and event.code == "mask_detected" for event in events)
    more = run_job(ExtractJob(**job, options={"mask": "detect"}, overwrite=True), lambda event: None).summary
    again = run_job(ExtractJob(**{**job, "out": str(tmp_path / "new")}, options={"mask": "detect"}), lambda event: None)
    kept, fresh = ((tmp_path / name / "series.parquet").read_bytes() for name in ("series", "new"))
    assert kept == fresh
    assert more["parcels"] == again.summary["parcels"]
