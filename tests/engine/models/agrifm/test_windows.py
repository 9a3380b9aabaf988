import numpy as np
import pytest
import torch
from torch.nn.functional import pad

from engine.models.agrifm.block import Block
from engine.models.agrifm.config import AgriFMConfig, SensorShape
from engine.models.agrifm.merge import Merge
from engine.models.agrifm.windows import clipped, partition, published_positions, relative_positions, together


@pytest.mark.parametrize("shift", [(0, 0, 0), (1, 2, 2), (0, 0, 1)])
def test_windows_give_the_field_back(shift):
    field = torch.randn(2, 5, 7, 6, 3)
    cut = partition(field, (2, 4, 4), shift)
    assert torch.equal(together(cut, (5, 7, 6), (2, 4, 4), shift), field)


def test_shifted_windows_hold_the_neighbours_that_a_rolled_field_would():
    """Windows of 4 shifted by 2 on an axis of 6: 0 1, 2 to 5."""
    places = torch.arange(1.0, 7.0).reshape(1, 1, 1, 6, 1)
    cut = partition(places, (1, 1, 4), (0, 0, 2))[..., 0].tolist()
    assert cut == [[0, 0, 1, 2], [3, 4, 5, 6]]


def test_relative_positions_are_those_of_the_table():
    """A row of the table per difference of (step, row, column), counted from the most negative one."""
    rows = relative_positions((1, 2, 2), (2, 2, 2))
    table = np.arange(3 * 3 * 3).reshape(3, 3, 3)
    places = [(0, row, col) for row in range(2) for col in range(2)]
    expected = [[table[1, a[1] - b[1] + 1, a[2] - b[2] + 1] for b in places] for a in places]
    assert rows.tolist() == expected


@pytest.mark.parametrize(
    ("window", "alike"), [((8, 7, 7), True), ((3, 7, 7), True), ((8, 5, 7), False), ((1, 3, 3), False)]
)
def test_published_positions_are_wrong_where_rows_or_columns_are_clipped(window, alike):
    right, published = relative_positions(window, (8, 7, 7)), published_positions(window, (8, 7, 7))
    assert torch.equal(right, published) == alike


def test_a_window_is_no_longer_than_an_axis_and_then_unshifted():
    assert clipped((8, 7, 30), (8, 7, 7), (4, 3, 3)) == ((8, 7, 7), (0, 0, 3))
    assert clipped((2, 5, 8), (8, 7, 7), (4, 3, 3)) == ((2, 5, 7), (0, 0, 3))


def config(**changed):
    return AgriFMConfig((SensorShape(2),), side=16, **{"width": 4, "depths": (1, 1), "heads": (2, 2), **changed})


@torch.no_grad()
def test_a_shifted_block_attends_as_swin_does():
    """Against Swin's own way: roll the padded field, cut it, and mask pairs that were not neighbours."""
    torch.manual_seed(1)
    shape = config(profile="faithful", slots=(0, 70, 8), window=(2, 4, 4))
    block = Block(shape, 4, 2, shifted=True, drop_path=0.0).eval()
    torch.nn.init.normal_(block.bias)
    z = torch.randn(1, 3, 6, 9, 4)
    padded = pad(z, (0, 0, 0, 3, 0, 2, 0, 1))
    shifts = (1, 2, 2)
    rolled = torch.roll(padded, [-shift for shift in shifts], dims=(1, 2, 3))
    regions = torch.zeros(1, 4, 8, 12, 1)
    for number, (d, h, w) in enumerate(
        (d, h, w)
        for d in (slice(0, -2), slice(-2, -1), slice(-1, None))
        for h in (slice(0, -4), slice(-4, -2), slice(-2, None))
        for w in (slice(0, -4), slice(-4, -2), slice(-2, None))
    ):
        regions[:, d, h, w] = number
    cut, of = partition(rolled, (2, 4, 4), (0, 0, 0)), partition(regions, (2, 4, 4), (0, 0, 0))[..., 0]
    query, key, value = block.qkv(cut).reshape(*cut.shape[:2], 3, 2, 2).permute(2, 0, 3, 1, 4)
    bias = block.bias[block.positions].permute(2, 0, 1)
    apart = (of[:, :, None] != of[:, None, :]) * -100.0
    weights = torch.softmax(query @ key.mT * 2**-0.5 + bias + apart[:, None], dim=-1)
    mixed = block.proj((weights @ value).transpose(1, 2).flatten(2))
    back = torch.roll(together(mixed, (4, 8, 12), (2, 4, 4), (0, 0, 0)), shifts, dims=(1, 2, 3))
    expected = back[:, :3, :6, :9]
    assert torch.allclose(block.attention(z, torch.ones(1, 3, 6, 9, dtype=torch.bool)), expected, atol=1e-6)


@torch.no_grad()
def test_a_merge_averages_dates_and_puts_places_side_by_side():
    merge = Merge(1, step=2).eval()
    merge.norm, merge.reduce = torch.nn.Identity(), torch.nn.Identity()
    z = torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])[None, ..., None]  # (b d h w c)
    valid = torch.ones(1, 2, 2, 2, dtype=torch.bool)
    # In the order (0, 0), (1, 0), (0, 1), (1, 1) of (row, column).
    assert merge(z, valid)[0].flatten().tolist() == [3.0, 5.0, 4.0, 6.0]
    valid[0, 1, 0, 0] = False
    assert merge(z, valid)[0].flatten().tolist() == [1.0, 5.0, 4.0, 6.0]
    valid[0, :, 1, 1] = False
    merged, some = merge(z, valid)
    assert (merged.flatten().tolist(), some.item()) == ([1.0, 5.0, 4.0, 0.0], True)


@torch.no_grad()
def test_a_step_of_one_merges_space_alone():
    merge = Merge(1, step=1).eval()
    merge.norm, merge.reduce = torch.nn.Identity(), torch.nn.Identity()
    z = torch.arange(8.0).reshape(1, 2, 2, 2, 1)
    merged, _ = merge(z, torch.ones(1, 2, 2, 2, dtype=torch.bool))
    assert merged[0, :, 0, 0].tolist() == [[0.0, 2.0, 1.0, 3.0], [4.0, 6.0, 5.0, 7.0]]


@torch.no_grad()
def test_windows_moved_by_one_window_move_the_answer():
    """Unshifted blocks and the merge do not know where in the field they are."""
    torch.manual_seed(0)
    block = Block(config(window=(0, 4, 4)), 4, 2, shifted=False, drop_path=0.0).eval()
    z, valid = torch.randn(1, 2, 8, 8, 4), torch.rand(1, 2, 8, 8) < 0.7
    moved = block(torch.roll(z, 4, dims=2), torch.roll(valid, 4, dims=2))
    assert torch.allclose(moved, torch.roll(block(z, valid), 4, dims=2), atol=1e-6)
