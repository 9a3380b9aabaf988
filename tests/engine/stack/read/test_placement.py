"""Where a series' dates go, by the rule of a model's card."""

import datetime

import numpy as np
import pytest

from engine.models.encoder import AnyDates, AtMost, Calendar, Slots
from engine.stack import SceneReader, StackBlock, Window
from engine.stack.read.placement import place_dates, place_series, place_values
from engine.stack.types import Acquisition, Grid, Scene, TimeStack

from ...conftest import BANDS, CLOUD, DAYS, HEIGHT, WIDTH, write_stack

SEASON = (1, 365)
ALL = Window(0, 0, HEIGHT, WIDTH)
ORDINALS = [(day - datetime.date(2023, 1, 1)).days for day in DAYS]


@pytest.mark.parametrize(
    ("rule", "days", "sources"),
    [
        (AnyDates(), (5, 40, 200), ((0,), (1,), (2,))),
        (AtMost(3), (5, 40, 200), ((0,), (1,), (2,))),
        (AtMost(2), (5, 200), ((0,), (2,))),
        (AtMost(1), (5,), ((0,),)),
        (Calendar((0, 10, 200), 5), (0, 10, 200), ((0,), (), (2,))),  # 5 is as near to 0 as to 10; 40 is near to none
        (Calendar((3, 45), 200), (3, 45), ((0,), (1, 2))),  # 200 is nearest to 45
        (Calendar((3, 45), 160), (3, 45), ((0,), (1, 2))),
        (Calendar((3, 45), 154), (3, 45), ((0,), (1,))),
        (Slots(0, 99, 2), (25, 75), ((1, 0), ())),  # 40 is nearer to the middle, 25, than 5; 200 lies in no slot
        (Slots(1, 365, 5), (37, 110, 183, 256, 329), ((1, 0), (), (2,), (), ())),
    ],
)
def test_each_date_has_one_place_at_most(rule, days, sources):
    placed = place_dates((5, 40, 200), rule)
    assert (placed.days, placed.sources) == (days, sources)
    flat = [source for found in placed.sources for source in found]
    assert len(set(flat)) == len(flat)
    assert placed.used == tuple(sorted(flat))
    assert placed.filled == sum(map(bool, sources))


def test_thinned_dates_are_spread_evenly_and_keep_both_ends():
    kept = place_dates(range(0, 300, 3), AtMost(12)).days
    assert len(kept) == 12
    assert (kept[0], kept[-1]) == (0, 297)
    assert np.ptp(np.diff(kept)) <= 3


def test_by_rank_nothing_is_left_out():
    with pytest.raises(ValueError, match="4 dates"):
        place_dates((1, 2, 3, 4), AtMost(3, by="rank"))


def test_slots_are_equally_long_and_hold_the_day_they_are_told_by():
    rule = Slots(-30, 335, 37)
    for slot, day in enumerate(rule.days):
        assert place_dates((day,), rule).sources[slot] == (0,)
    held = [sum(map(len, place_dates(range(-30, 336), rule).sources))]
    assert held == [366]


def test_a_pixel_takes_the_nearest_acquisition_that_is_clear_there():
    values = np.array([[[7, 7, 7]], [[9, 9, 9]], [[4, 4, 4]]], np.uint16)  # (t, c, pixels)
    valid = np.array([[True, True, False], [True, False, False], [True, True, True]])
    placed, clear = place_values(values, valid, place_dates((12, 10, 90), Calendar((10, 50), 5)))
    assert placed.dtype == np.uint16
    assert placed[:, 0].tolist() == [[9, 7, 0], [0, 0, 0]]
    assert clear.tolist() == [[True, True, False], [False, False, False]]


@pytest.mark.parametrize("rule", [Slots(0, 99, 3), Calendar((10, 50, 200), 9), AtMost(3), AtMost(9), AnyDates()])
def test_a_series_is_placed_as_a_pixel_of_a_stack_whatever_the_order_of_its_dates(rule):
    rng = np.random.default_rng(5)
    values, valid = rng.normal(size=(8, 5, 2)).astype(np.float32), rng.random((8, 5)) < 0.6
    first, second = np.array([3, 12, 14, 60, 190]), np.array([-20, 48, 52, 99, 100])
    days = np.where((np.arange(8) % 3 == 0)[:, None], first, second)
    order = rng.permuted(np.tile(np.arange(5), (8, 1)), axis=1)
    mixed = (np.take_along_axis(array, order, axis=1) for array in (valid, days))
    placed, clear, told = place_series(np.take_along_axis(values, order[..., None], axis=1), *mixed, rule)
    for number in range(8):
        placement = place_dates(days[number].tolist(), rule)
        pixel, seen = place_values(values[number][..., None, None], valid[number][:, None, None], placement)
        assert np.array_equal(placed[number], pixel[..., 0, 0])
        assert np.array_equal(clear[number], seen[:, 0, 0])
        assert told[number].tolist() == list(placement.days)


def read(folder, rule, window=ALL) -> tuple[SceneReader, StackBlock]:
    from engine.stack import scan_stack

    stack, _ = scan_stack(str(folder))
    with SceneReader(Scene(stack.grid, (stack,)), [BANDS], SEASON, rule) as reader:
        (block,) = reader.read(window)
        return reader, block


def test_a_calendar_of_the_stacks_own_days_is_the_stack(stack_folder):
    _, plain = read(stack_folder, AnyDates())
    reader, placed = read(stack_folder, Calendar(tuple(ORDINALS), 0))
    assert reader.sensors[0].day.tolist() == ORDINALS
    assert np.array_equal(placed.valid, plain.valid)
    shown = np.broadcast_to(plain.valid[:, None], plain.values.shape)
    assert placed.values.dtype == plain.values.dtype
    assert np.array_equal(placed.values[shown], plain.values[shown])


def test_a_cloud_is_filled_by_another_date_of_the_slot_and_by_no_other(stack_folder):
    """The second date is cloudy; it lies nearer to the calendar's day than the first."""
    _, plain = read(stack_folder, AnyDates())
    day = ORDINALS[1]
    _, placed = read(stack_folder, Calendar((day, ORDINALS[3]), ORDINALS[1] - ORDINALS[0]))
    cloud = (slice(None), *CLOUD)
    assert placed.valid[(0, *CLOUD)].all()
    assert np.array_equal(placed.values[0][cloud], plain.values[0][cloud])
    outside = placed.values[0][:, 30:, :20]
    assert np.array_equal(outside, plain.values[1][:, 30:, :20])
    _, strict = read(stack_folder, Calendar((day, ORDINALS[3]), 3))
    assert not strict.valid[(0, *CLOUD)].any()


def test_dates_are_the_same_in_every_window(stack_folder):
    rule = Slots(1, 365, 6)
    _, whole = read(stack_folder, rule)
    part = Window(8, 28, 16, 20)
    _, cut = read(stack_folder, rule, part)
    rows, cols = slice(8, 24), slice(28, 48)
    assert len(whole.values) == len(cut.values) == 6
    assert np.array_equal(cut.valid, whole.valid[:, rows, cols])
    assert np.array_equal(cut.values, whole.values[:, :, rows, cols])


def test_a_window_keeps_all_dates_of_a_fixed_number_and_only_clear_ones_of_any(stack_folder):
    free, block = read(stack_folder, AnyDates())
    fixed, _ = read(stack_folder, AtMost(9))
    cloudy = block.valid[(slice(None), *CLOUD)]
    assert free.sensors[0].needed(cloudy).tolist() == [0, 2, 3, 4]
    assert fixed.sensors[0].needed(cloudy).tolist() == [0, 1, 2, 3, 4]


def test_dates_of_other_scaling_are_placed_in_physical_units(tmp_path):
    from dataclasses import replace

    from engine.stack import scan_stack

    stack, _ = scan_stack(str(write_stack(tmp_path / "stack")))
    bands = {name: replace(ref, scale=2e-4, offset=-0.1) for name, ref in stack.acquisitions[0].bands.items()}
    other = replace(stack, acquisitions=(replace(stack.acquisitions[0], bands=bands), *stack.acquisitions[1:]))
    with SceneReader(Scene(stack.grid, (stack,)), [BANDS], SEASON) as reader:
        (plain,) = reader.read(ALL)
    with SceneReader(Scene(stack.grid, (other,)), [BANDS], SEASON, Calendar((ORDINALS[1],), 40)) as reader:
        (placed,) = reader.read(ALL)
        assert (reader.sensors[0].scale == 1).all()
        assert (reader.sensors[0].offset == 0).all()
    row, col = 15, 35  # under the cloud of the second date
    assert placed.values[0, :, row, col] == pytest.approx(plain.values[0, :, row, col] * 2e-4 - 0.1, rel=1e-5)
    assert placed.values[0, :, 40, 40] == pytest.approx(plain.values[1, :, 40, 40] * 1e-4, rel=1e-5)


def test_a_sensor_without_a_date_near_the_calendar_has_all_days_and_nothing_clear():
    grid = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), 9, 7)
    dated = Acquisition(datetime.date(2023, 2, 19), "a.tif", {})  # day 49
    late = Acquisition(datetime.date(2023, 9, 1), "b.tif", {})
    scene = Scene(grid, (TimeStack("a", (), grid, (dated,)), TimeStack("b", ("VV",), grid, (late,))))
    rule = Calendar((10, 50), tolerance=5)
    with SceneReader(scene, [(), ("VV",)], (1, 100), rule) as reader:
        assert [dates.day.tolist() for dates in reader.sensors] == [[10, 50], [10, 50]]
        block = reader.read(Window(0, 0, 7, 9))[1]
    assert block.values.shape == (2, 1, 7, 9)
    assert not block.valid.any()
