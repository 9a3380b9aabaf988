"""Multi-crop of a series: what belongs together stays together."""

from dataclasses import fields

import numpy as np
import pytest
from numpy.random import default_rng

from training.systems.cropsts.dino.recipe import MultiCrop
from training.systems.cropsts.dino.views import (
    Box,
    View,
    blur,
    change_light,
    change_look,
    crop,
    draw_box,
    multi_crop,
    solarise,
    some_dates,
)

HOW = MultiCrop(global_size=12, local_size=6)


@pytest.fixture
def window() -> View:
    """7 dates, 3 bands, 20 x 28 pixels; values tell row and column, plus ten times the date and the band."""
    t, c, h, w = 7, 3, 20, 28
    row, col = np.mgrid[:h, :w]
    base = 0.01 * row + 0.001 * col
    values = base + 0.1 * np.arange(1, t + 1)[:, None, None, None] + 0.03 * np.arange(c)[:, None, None]
    valid = np.ones((t, h, w), bool)
    valid[2, :, :9] = False
    valid[5] = False
    day = np.array([-20, 10, 60, 100, 170, 240, 380], np.int32)
    return View(values.astype(np.float32), valid, day, (row // 5 * 10 + col // 7).astype(np.int32))


@pytest.mark.parametrize("scale", [(0.4, 1.0), (0.05, 0.4)])
def test_boxes_lie_in_the_window_with_the_area_asked_for(scale):
    rng = default_rng(0)
    for _ in range(200):
        box = draw_box(40, 64, scale, rng)
        assert box.row >= 0
        assert box.col >= 0
        assert box.row + box.height <= 40
        assert box.col + box.width <= 64
        assert scale[0] - 0.05 <= box.height * box.width / (40 * 64) <= scale[1] + 0.05


def test_a_crop_of_the_same_size_is_the_window_itself(window):
    cut = crop(window, Box(3, 5, 12, 12), 12, flip=False)
    clear = window.valid[:, 3:15, 5:17]
    assert np.array_equal(cut.valid, clear)
    expected = np.where(clear[:, None], window.values[:, :, 3:15, 5:17], 0)
    assert np.allclose(cut.values, expected, atol=1e-6)
    assert np.array_equal(cut.parcel, window.parcel[3:15, 5:17])


def test_a_flip_flips_all_alike(window):
    box = Box(2, 4, 10, 20)
    plain, flipped = (crop(window, box, 8, flip) for flip in (False, True))
    for name in ("values", "valid", "parcel"):
        assert np.array_equal(getattr(flipped, name), getattr(plain, name)[..., ::-1])
    assert not np.array_equal(flipped.parcel, plain.parcel)
    assert np.array_equal(flipped.day, window.day)


def test_a_crop_that_shrinks_averages_clear_pixels_alone(window):
    spoilt = np.where(window.valid[:, None], window.values, 1e6).astype(np.float32)
    cloudy = View(spoilt, window.valid, window.day, window.parcel)
    cut = crop(cloudy, Box(0, 0, 20, 28), 4, flip=False)
    assert cut.values.max() < 2
    assert not cut.valid[5].any()
    assert cut.valid[2].any()
    assert not cut.valid[2].all()
    # Along rows of a plane the average of 5 rows is the value of the middle one.
    assert cut.values[0, 0, 1, 1] == pytest.approx(0.1 + 0.01 * 7 + 0.001 * 10, abs=0.006)


def test_local_views_keep_a_third_to_two_thirds_of_the_dates_seen(window):
    left = Box(0, 0, 20, 8)  # dates 2 and 5 see nothing there
    counts = set()
    for seed in range(40):
        view = some_dates(window, left, default_rng(seed))
        assert not {60, 240} & set(view.day.tolist())
        assert (np.diff(view.day) > 0).all()
        place = [window.day.tolist().index(day) for day in view.day]
        assert np.array_equal(view.values, window.values[place])
        counts.add(len(view.day))
    assert counts == {2, 3}


def test_light_is_one_for_all_dates(window):
    how = HOW.model_copy(update={"gain": 0.2, "band_gain": 0.1, "offset": 0.05})
    changed = change_light(window, how, default_rng(1))
    clear = window.valid
    slopes = []
    for band in range(3):
        slope, offset = np.polyfit(window.values[:, band][clear], changed.values[:, band][clear], 1)
        assert np.allclose(slope * window.values[:, band][clear] + offset, changed.values[:, band][clear], atol=1e-5)
        assert abs(offset) <= 0.05
        slopes.append(slope)
    assert len({round(slope, 4) for slope in slopes}) == 3
    assert np.ptp(slopes) / np.mean(slopes) < 0.25


def test_blur_takes_nothing_from_clouds(window):
    values = np.where(window.valid[:, None], np.float32(0.3), np.float32(9))
    blurred = blur(View(values, window.valid, window.day, window.parcel), 1.5)
    assert np.allclose(blurred.values[np.broadcast_to(window.valid[:, None], values.shape)], 0.3, atol=1e-5)


def test_blur_smooths_each_date_for_itself(window):
    values = np.zeros_like(window.values)
    values[3, 1, 10, 12] = 1.0
    blurred = blur(View(values, np.ones_like(window.valid), window.day, window.parcel), 1.0).values
    assert blurred[3, 1].sum() == pytest.approx(1.0, abs=1e-4)
    assert blurred[3, 1, 10, 12] == pytest.approx(1 / (2 * np.pi), abs=0.01)
    assert not np.delete(blurred, 3, axis=0).any()


def test_solarising_mirrors_each_band_at_its_quantile_and_leaves_unclear_pixels():
    # Of the clear values the medians are 0.3 and 30; a cloud of 9 counts nowhere, and 0.8 would fall below the least.
    one, ten = [0.1, 0.2, 0.3, 0.4, 0.8, 9.0], [10, 20, 30, 40, 45, 0]
    values = np.array([one, ten], np.float32).reshape(1, 2, 1, 6)
    valid = np.array([[[True] * 5 + [False]]])
    seen = solarise(View(values, valid, np.zeros(1, np.int32), np.zeros((1, 6), np.int32)), 0.5).values
    assert seen[0, 0, 0].tolist() == pytest.approx([0.1, 0.2, 0.3, 0.2, 0.1, 9.0])
    assert seen[0, 1, 0].tolist() == pytest.approx([10, 20, 30, 20, 15, 0])


def test_by_rank_local_views_keep_the_places_of_their_dates(window):
    by_day, by_rank = (multi_crop(window, HOW, default_rng(5), by_rank=how) for how in (False, True))
    for short, long in zip(by_day[2:], by_rank[2:], strict=True):
        assert long.day.tolist() == window.day.tolist()
        kept = np.flatnonzero(long.valid.any(axis=(1, 2)))
        assert long.day[kept].tolist() == short.day.tolist()
        assert np.array_equal(long.values[kept], short.values)
    assert all(np.array_equal(a.values, b.values) for a, b in zip(by_day[:2], by_rank[:2], strict=True))


def test_two_large_views_and_six_small_ones(window):
    views = multi_crop(window, HOW, default_rng(5))
    assert [view.values.shape[2:] for view in views] == [(12, 12)] * 2 + [(6, 6)] * 6
    assert [len(view.day) for view in views[:2]] == [7, 7]
    assert all(2 <= len(view.day) <= 4 for view in views[2:])
    assert all(view.valid.shape == (len(view.day), *view.parcel.shape) for view in views)


def test_the_same_seed_gives_the_same_views(window):
    def drawn(seed: int) -> list[View]:
        rng = default_rng(seed)
        return [change_look(view, number, HOW, rng) for number, view in enumerate(multi_crop(window, HOW, rng))]

    same = zip(drawn(3), drawn(3), strict=True)
    assert all(np.array_equal(getattr(a, f.name), getattr(b, f.name)) for a, b in same for f in fields(View))
    assert any(not np.array_equal(a.values, b.values) for a, b in zip(drawn(3), drawn(4), strict=True))


def test_all_global_views_but_the_first_look_alike_and_the_local_ones_otherwise(window):
    three = MultiCrop(global_views=3, local_views=1, global_size=12, local_size=6, solarise=0.5)
    two = three.model_copy(update={"global_views": 2})
    bright = View(3 * window.values, window.valid, window.day, window.parcel)

    def looks(number: int, how: MultiCrop) -> list[np.ndarray]:
        return [change_look(bright, number, how, default_rng(seed)).values for seed in range(12)]

    first, second, third, local = (looks(number, three) for number in range(4))
    assert all(map(np.array_equal, third, second))
    assert all(map(np.array_equal, local, looks(2, two)))
    assert not all(map(np.array_equal, second, first))
    assert not all(map(np.array_equal, third, local))
    assert len(multi_crop(bright, three, default_rng(0))) == 4
