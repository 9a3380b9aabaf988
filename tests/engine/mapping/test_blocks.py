"""The lattice covers each pixel once, and blending is the same whichever block a pixel falls into."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.mapping.blocks import Blend, BlockPlan, Lattice, plan_blocks, taper
from engine.stack.read.tiles import covering, touched
from engine.stack.types import Window


@st.composite
def plans(draw):
    halo = draw(st.integers(0, 4))
    window = draw(st.integers(max(4 * halo, 1), 4 * halo + 12))
    lattice = Lattice(window, halo)
    size = draw(st.integers(1, 40))  # blocks need not be whole strides
    return BlockPlan(draw(st.integers(1, 45)), draw(st.integers(1, 45)), size, lattice)


@given(plans())
def test_cores_cover_each_pixel_once(plan):
    count = np.zeros((plan.height, plan.width), int)
    for block in plan:
        core = block.core
        count[core.row : core.row + core.height, core.col : core.col + core.width] += 1
    assert (count == 1).all()


@given(plans())
def test_windows_lie_in_what_is_read_and_cover_the_core(plan):
    for block in plan:
        frame = covering(block.windows)
        seen = np.zeros((frame.height, frame.width), bool)
        for window in block.windows:
            row, col = window.row - frame.row, window.col - frame.col
            assert min(row, col) >= 0
            assert row + window.height <= frame.height
            assert col + window.width <= frame.width
            seen[row : row + window.height, col : col + window.width] = True
        row, col = block.core.row - frame.row, block.core.col - frame.col
        assert seen[row : row + block.core.height, col : col + block.core.width].all()


places = st.integers(-40, 700)


@settings(deadline=None)
@given(st.lists(st.builds(Window, places, places, st.integers(1, 150), st.integers(1, 150)), min_size=1, max_size=20))
@example([Window(0, 0, 10, 128), Window(0, 300, 10, 20)])  # the first ends where a tile does
@example([Window(0, 0, 128, 10), Window(300, 0, 20, 10)])
def test_what_is_read_holds_each_window_and_only_tiles_that_one_reaches(windows):
    frame = covering(windows)
    count = np.zeros((frame.height, frame.width), int)
    reached = np.zeros_like(count, bool)
    for part in touched(windows):
        count[part.slices_in(frame)] += 1
    for window in windows:
        assert count[window.slices_in(frame)].all()
        reached[window.slices_in(frame)] = True
    assert count.max() == 1
    rows, cols = np.indices(count.shape)
    tile = (rows + frame.row) // 128 * 1000 + (cols + frame.col) // 128
    assert set(tile[count > 0]) == set(tile[reached])


@given(plans())
def test_a_whole_block_is_read_as_one_rectangle(plan):
    for block in plan:
        assert touched(block.windows) == [covering(block.windows)]


@settings(deadline=None)
@given(plans(), st.integers(0, 2**32 - 1))
def test_wanted_pixels_get_all_windows_that_reach_them_and_no_others(plan, seed):
    for block in plan:
        wanted = np.random.default_rng([seed, block.row, block.col]).random((block.core.height, block.core.width)) > 0.9
        chosen = block.reaching(wanted)
        assert block.count == len(block.windows) >= len(chosen)
        rows, cols = np.nonzero(wanted)
        rows, cols = rows + block.core.row, cols + block.core.col
        for window in block.windows:
            hit = (rows >= window.row) & (rows < window.row + window.height)
            hit &= (cols >= window.col) & (cols < window.col + window.width)
            assert (window in chosen) == hit.any()


def blended(plan, rng):
    """Blend windows whose values depend on their place alone, block by block."""
    whole = np.zeros((2, plan.height, plan.width), np.float32)
    weight = taper(plan.lattice)
    side = plan.lattice.window
    for block in plan:
        blend = Blend(block, 2, weight)
        for window in block.windows:
            local = np.random.default_rng([window.row + 100, window.col + 100, rng])
            blend.add(window, local.random((2, side, side), np.float32), local.random((side, side)) > 0.3)
        core = block.core
        whole[:, core.row : core.row + core.height, core.col : core.col + core.width] = blend.mean()[0]
    return whole


@pytest.mark.parametrize("halo", [0, 2])
def test_blocks_give_what_the_whole_gives_to_the_last_bit(halo):
    lattice = Lattice(12, halo)
    whole = blended(BlockPlan(41, 29, 20 * lattice.stride, lattice), 5)
    for strides in (1, 2, 3):
        np.testing.assert_array_equal(blended(BlockPlan(41, 29, strides * lattice.stride, lattice), 5), whole)


@given(st.integers(0, 6), st.integers(0, 10))
def test_the_ramps_of_neighbours_add_up_to_one(halo, more):
    lattice = Lattice(4 * halo + max(more, 1), halo)
    line = taper(lattice)[lattice.window // 2]
    total = np.zeros(lattice.window + 4 * lattice.stride, np.float32)
    for number in range(5):
        total[number * lattice.stride : number * lattice.stride + lattice.window] += line
    inner = total[2 * halo : len(total) - 2 * halo]
    np.testing.assert_allclose(inner, 1, atol=1e-6)


def test_a_constant_stays_itself_and_the_unseen_stays_unseen():
    plan = BlockPlan(30, 22, 16, Lattice(12, 2))
    block = plan.block(0, 0)
    blend = Blend(block, 1, taper(plan.lattice))
    for window in block.windows:
        seen = np.ones((12, 12), bool)
        if window.row <= 0:
            seen[: 5 - window.row] = False  # the first five rows of the grid
        blend.add(window, np.full((1, 12, 12), 0.25, np.float32), seen)
    mean, seen = blend.mean()
    assert not seen[:5].any()
    assert seen[5:].all()
    np.testing.assert_allclose(mean[0, 5:], 0.25, rtol=1e-6)


def test_what_stands_where_a_window_saw_nothing_does_not_reach_the_window_beside_it():
    """A model may say anything of a pixel that it did not see, and another window may see it."""
    plan = BlockPlan(30, 22, 16, Lattice(12, 2))
    block = plan.block(0, 0)
    blend = Blend(block, 1, taper(plan.lattice))
    for window in block.windows:
        values, seen = np.full((1, 12, 12), 0.25, np.float32), np.ones((12, 12), bool)
        if window.row < 0:
            values[0, -3:], seen[-3:] = np.nan, False
        blend.add(window, values, seen)
    mean, seen = blend.mean()
    assert np.isfinite(mean).all()
    np.testing.assert_allclose(mean[:, seen], 0.25, rtol=1e-6)
    assert seen[9].all()  # the window below has it


def test_a_single_pixel_that_was_not_seen_leaves_no_number_behind():
    block = BlockPlan(5, 7, 8, Lattice(4, 0)).block(0, 0)
    blend = Blend(block, 1, taper(block.lattice))
    blend.put(np.array([1, 2]), np.array([3, 4]), np.array([[np.nan], [0.5]], np.float32), np.array([False, True]))
    mean, seen = blend.mean()
    assert np.argwhere(seen).tolist() == [[2, 4]]
    assert mean[0].sum() == 0.5


@pytest.mark.parametrize("dates", [5, 30, 70])
def test_a_blocks_memory_does_not_depend_on_the_scene(dates):
    lattice = Lattice(32, 4)
    small, tile = (plan_blocks(side, side, lattice, dates * (10 * 2 + 1)) for side in (600, 10_980))
    assert small.size == tile.size
    frame = covering(tile.block(3, 3).windows)
    assert frame.height * frame.width * dates * (10 * 2 + 1) <= 256 * 2**20


def test_a_halo_that_leaves_no_middle_is_refused():
    with pytest.raises(ValueError, match="halos from 0 to 4"):
        Lattice(16, 5)
