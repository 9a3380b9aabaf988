"""The peers are what their papers describe, and the series that they are given are what the rasters hold."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from benchmarks.baselines.networks import Standardised, starts
from benchmarks.baselines.series import filled


def test_a_network_learns_nothing_from_the_unit_of_its_values():
    torch.manual_seed(0)
    peer = Standardised("TSViT", 3).eval()
    values, day = torch.rand(1, 2, 10, 24, 24), torch.tensor([[40, 200]])
    with torch.inference_mode():
        known = peer(values, day)
        peer.mean += 7
        peer.std *= 100
        torch.testing.assert_close(peer(values * 100 + 7, day), known, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(
    ("length", "size", "expected"),
    [(24, 24, [0]), (48, 24, [0, 24]), (50, 24, [0, 24, 26]), (130, 128, [0, 2])],
)
def test_tiles_lie_edge_to_edge_and_the_last_is_moved_inwards(length, size, expected):
    assert starts(length, size) == expected


def test_a_gap_is_filled_on_the_line_between_its_neighbours_and_level_beyond_them():
    days = np.array([0, 10, 40])
    values = np.array([[[1.0, 5.0, 3.0]], [[2.0, 99.0, 99.0]], [[8.0, 9.0, 99.0]]])  # t, c, n
    clear = np.array([[True, True, True], [True, False, False], [True, True, False]])
    expected = [[1, 2, 8], [5, 6, 9], [3, 3, 3]]
    np.testing.assert_allclose(filled(values, clear, days, days), expected, rtol=1e-6)


def test_what_was_never_clear_is_zero_and_other_days_are_read_off_the_line():
    values, clear = np.array([[[4.0, 4.0]], [[8.0, 8.0]]]), np.array([[True, False], [True, False]])
    got = filled(values, clear, np.array([100, 120]), np.array([90, 105, 120]))
    np.testing.assert_allclose(got, [[4, 5, 8], [0, 0, 0]])
