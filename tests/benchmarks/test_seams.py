"""Seams of windows are found where they are, and what is unknown beside them counts nowhere."""

import numpy as np
import pytest

from benchmarks.seams import jumps


@pytest.mark.parametrize("halo", [0, 2])
def test_windows_that_differ_are_apart_at_their_seams_alone(halo):
    stride = 16 - 2 * halo
    first = np.arange(3 * stride) // stride
    probability = ((first[:, None] + first) / 8.0)[None]
    at_seams, elsewhere = jumps(probability, 2, stride, halo)
    # Of the edges within an overlap one, at its middle, has the step.
    assert at_seams == pytest.approx(1 / 8 / (halo + 1))
    assert elsewhere == 0


def test_unknown_pixels_count_nowhere():
    probability = np.zeros((1, 32, 32))
    probability[:, 30:] = np.nan
    assert jumps(probability, 2, 16, 0) == (0, 0)
