"""Plot-wise masks: interiors first, edges never, half of the parcel tokens; superpixels where there are no parcels."""

from pathlib import Path

import numpy as np
import pytest
from numpy.random import default_rng
from scipy.ndimage import label

from training.data.superpixels import plots, superpixels
from training.systems.cropsts.dino.plotmask import distance_to_edge, plot_mask, tokens_of_parcels

MASKS = Path(__file__).resolve().parents[6] / "shared" / "data" / "series" / "pastis_masks"

# 12 x 20 pixels, tokens of 2: a parcel of 10 x 10, one of 8 x 6, and one that no token fits into.
PARCELS = np.full((12, 20), -1)
PARCELS[0:10, 0:10] = 4
PARCELS[2:10, 12:18] = 9
PARCELS[11:12, 3:15] = 7


def test_distances_count_from_the_boundary():
    parcel = np.zeros((5, 7), int)
    parcel[:, 0] = 1
    # Columns 0 and 1 touch the edge; the border of the raster is none.
    assert distance_to_edge(parcel).tolist() == [[0, 0, 1, 2, 3, 4, 5]] * 5


def test_corners_touch_and_nobody_has_no_distance():
    parcel = np.zeros((4, 5), int)
    parcel[0, 0] = -1
    assert distance_to_edge(parcel)[:2, :3].tolist() == [[0, 0, 1], [0, 0, 1]]


def test_a_token_belongs_to_the_parcel_with_most_of_its_pixels():
    parcel = np.array([[3, 3, 5, -1], [3, 8, -1, -1]])
    tokens = tokens_of_parcels(parcel, 2)
    assert tokens.owner[0, 0] == 3
    assert tokens.share.tolist() == [[0.75, 0.25]]
    assert tokens.interior.tolist() == [[0.0, 0.0]]  # all their pixels touch another


def test_scores_are_mean_distances():
    parcel = np.zeros((2, 6), int)
    parcel[:, 0] = 1
    # Distances by column: 0 0 | 1 2 | 3 4.
    assert tokens_of_parcels(parcel, 2).score[0].tolist()[1:] == [1.5, 3.5]


@pytest.mark.parametrize("seed", range(6))
def test_half_of_the_parcel_tokens_are_hidden_and_none_on_an_edge(seed):
    mask = plot_mask(PARCELS, 2, 3, 0.3, default_rng(seed))
    parcel_tokens = mask.parcel_tokens
    assert parcel_tokens.sum() == 5 * 5 + 4 * 3
    assert mask.hidden.shape == (3, 6, 10)
    assert (mask.hidden.sum(axis=(1, 2)) == round(0.3 * 37)).all()
    assert mask.of_parcels == pytest.approx(11 / 37)
    assert mask.of_all == pytest.approx(11 / 60)
    # The raster's border is no edge: of the first parcel 4 x 4 tokens are interior, of the second 2 x 1.
    allowed = np.zeros((6, 10), bool)
    allowed[0:4, 0:4] = allowed[2:4, 7] = True
    assert not (mask.hidden & ~allowed).any()


def test_small_parcels_give_less_than_the_ratio():
    mask = plot_mask(PARCELS, 2, 2, 1.0, default_rng(0))
    assert mask.hidden[0].sum() == 18
    assert mask.of_parcels == pytest.approx(18 / 37)
    nobody = plot_mask(np.full((4, 6), -1), 2, 2, 0.5, default_rng(0))
    assert not nobody.hidden.any()
    assert nobody.of_parcels == 0.0


def test_parcels_come_in_random_order_each_from_its_middle():
    first = {tuple(np.argwhere(plot_mask(PARCELS, 2, 1, 1 / 37, default_rng(seed)).hidden[0])[0]) for seed in range(20)}
    # The corner of the first parcel is farthest from its edges; both tokens of the second are equally far.
    assert first == {(0, 0), (2, 7)}


def test_tubes_and_dates_of_their_own_are_about_equally_many():
    tubes = 0
    for seed in range(60):
        hidden = plot_mask(PARCELS, 2, 5, 0.1, default_rng(seed)).hidden
        tubes += (hidden == hidden[0]).all()
    assert 18 <= tubes <= 42


def test_the_same_seed_gives_the_same_mask():
    one, same, other = (plot_mask(PARCELS, 2, 4, 0.3, default_rng(seed)).hidden for seed in (3, 3, 4))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


@pytest.mark.skipif(not MASKS.is_dir(), reason="needs ../shared/data/series/pastis_masks")
@pytest.mark.parametrize(("patch", "least"), [(2, 0.46), (8, 0.42)])
def test_real_fields_are_hidden_to_nearly_half(patch, least):
    shares = []
    for path in sorted(MASKS.glob("ParcelIDs_*.npy")):
        parcel = np.load(path).astype(int)[:, :96]
        parcel[parcel == 0] = -1
        mask = plot_mask(parcel, patch, 2, 0.5, default_rng(0))
        assert (mask.hidden.sum(axis=(1, 2)) <= round(0.5 * mask.parcel_tokens.sum())).all()
        shares.append(mask.of_parcels)
    assert len(shares) == 9
    assert np.mean(shares) > least


def test_superpixels_keep_to_what_they_see():
    rng = default_rng(0)
    fields = np.zeros((30, 42), int)
    fields[:, 17:] = 1
    fields[13:, 17:] = 2
    colours = np.array([[0.1, 0.5, 0.3], [0.4, 0.2, 0.6]])
    mean = colours[:, fields] + 0.01 * rng.standard_normal((2, 30, 42))
    parts = superpixels(mean, np.ones((30, 42), bool), 8)
    assert parts.shape == (30, 42)
    assert set(np.unique(parts)) == set(range(parts.max() + 1))
    assert parts.max() + 1 >= 12
    pure = [len(np.unique(fields[parts == part])) == 1 for part in range(parts.max() + 1)]
    assert np.mean(pure) > 0.9


def test_superpixels_of_nothing_are_squares():
    parts = superpixels(np.zeros((3, 12, 18)), np.ones((12, 18), bool), 6)
    assert parts.max() + 1 == 6
    assert np.bincount(parts.ravel()).tolist() == [36] * 6


def test_noise_does_not_tear_superpixels_apart():
    """Nothing but noise in ten bands: they stay patches that have an interior."""
    mean = default_rng(0).standard_normal((10, 36, 60))
    parts = superpixels(mean, np.ones((36, 60), bool), 12)
    assert (distance_to_edge(parts) > 0).mean() > 0.3


def test_no_part_of_a_superpixel_is_left_that_is_small():
    """Noise in one band tears many pixels out of their superpixels; parts below a quarter of a cell join others."""
    parts = superpixels(default_rng(1).standard_normal((1, 30, 54)), np.ones((30, 54), bool), 10)
    assert np.bincount(parts.ravel()).min() >= 10 * 10 / 4


def series(t: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Values (t, 2, 24, 34), the left unlike the right, and their clear pixels; the last date is spoilt."""
    values = np.zeros((t, 2, 24, 34), np.float32)
    values[..., 16:] = np.array([0.3, -0.1])[:, None, None]
    values += 0.01 * default_rng(0).standard_normal(values.shape).astype(np.float32)
    valid = np.ones((t, 24, 34), bool)
    values[-1], valid[-1] = 50 * default_rng(1).standard_normal((2, 24, 34)), False
    return values, valid


def test_superpixels_fill_what_parcels_leave_and_cross_none():
    parcel = np.full((24, 34), -1, np.int32)
    parcel[2:11, 3:12] = 5
    parcel[:, 20:22] = 2  # a strip from edge to edge
    filled = plots(parcel, *series(), 8)
    assert filled.dtype == np.int32
    assert np.array_equal(filled[parcel >= 0], parcel[parcel >= 0])
    others = np.unique(filled[parcel < 0])
    assert others.tolist() == list(range(6, 6 + len(others)))
    assert len(others) >= 6
    # Each in one piece, so on one side of the strip.
    assert all(label(filled == number)[1] == 1 for number in others)


def test_superpixels_see_clear_dates_only():
    values, valid = series()
    filled = plots(np.full((24, 34), -1, np.int32), values, valid, 8)
    assert filled.min() == 0
    assert np.array_equal(filled, plots(np.full((24, 34), -1, np.int32), values[:2], valid[:2], 8))
    # None lies left and right of the change.
    assert not set(filled[:, :16].ravel()) & set(filled[:, 16:].ravel())


def test_clouds_draw_no_edges():
    """A bright date that every other pixel lacks, of ground that is the same all over."""
    values = np.full((2, 3, 12, 18), 0.1, np.float32)
    values[1] = 0.5
    valid = np.ones((2, 12, 18), bool)
    valid[1] = default_rng(0).random((12, 18)) < 0.5
    filled = plots(np.full((12, 18), -1, np.int32), values, valid, 6)
    assert np.bincount(filled.ravel()).tolist() == [36] * 6


def test_what_grows_in_parcels_moves_no_superpixel():
    """Ground that is the same all over, of dates that some pixels lack, around a parcel that is bright on one date."""
    parcel = np.full((12, 18), -1, np.int32)
    parcel[2:9, 5:12] = 0
    values = np.full((2, 3, 12, 18), 0.1, np.float32)
    values[1][:, parcel == 0] = 0.6
    valid = np.ones((2, 12, 18), bool)
    valid[1] = default_rng(0).random((12, 18)) < 0.5
    bare = plots(parcel, np.full_like(values, 0.1), np.ones_like(valid), 6)
    assert np.array_equal(plots(parcel, values, valid, 6), bare)


def test_parcels_everywhere_leave_nothing_to_superpixels():
    parcel = np.repeat(np.array([[4, 9]], np.int32), 17, axis=1).repeat(24, axis=0)
    assert np.array_equal(plots(parcel, *series(), 8), parcel)
