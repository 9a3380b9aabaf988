"""What the warm-up on series predicts: the principal components of each whole series, smoothed, and partly whitened."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.learn.commondates import common_dates_of
from engine.learn.cropsts.principal import principal_of
from engine.learn.samples import Samples

# Deviations beyond which a component is cut: a missed cloud would rule the squared error.
_LARGEST = 5.0
_FEWEST = 2


@dataclass(frozen=True, eq=False)
class SeriesComponents:
    """Targets of the warm-up.

    Attributes:
        which: indices of the series that have a target, (m): those with a valid date.
        values: (m, k), of mean 0 and of deviation 1 over all of them together.
    """

    which: NDArray[np.int64]
    values: NDArray[np.float32]


def components_of(channels: Samples, count: int, floor: float) -> SeriesComponents:
    """Compute the first `count` principal components of series of standardised channels, each divided by its deviation.

    The series are interpolated onto their common calendar and smoothed over three of its dates: a cloud that was missed
    is not the series' business. Whitening gives the small contrasts, in which crops differ, about the same weight as
    greenness; the floor keeps what is only noise from being blown up.

    Args:
        channels: series of channels, as `Channels.standard` makes them.
        floor: added to the components' variances, as a share of the largest.

    Raises:
        BadInput: `nothing_seen`, hardly any series has a valid date.
    """
    which = np.flatnonzero(channels.valid.any(axis=1))
    if len(which) < _FEWEST:
        raise BadInput(
            "nothing_seen",
            f"{len(which)} of {len(channels)} series have a valid date; a warm-up needs {_FEWEST}.",
            "Look at what masks the dates, or learn without a warm-up.",
        )
    placed = common_dates_of(channels).interpolate(channels).astype(np.float64)
    edge = np.pad(placed[which], ((0, 0), (1, 1), (0, 0)), mode="edge")
    smooth = edge[:, :-2] / 4 + edge[:, 1:-1] / 2 + edge[:, 2:] / 4
    flat = smooth.reshape(len(which), -1)
    found = principal_of(flat, min(count, *flat.shape))
    values = found(flat) / np.sqrt(found.variance + floor * found.variance[0])
    values = (values / values.std()).clip(-_LARGEST, _LARGEST)
    return SeriesComponents(which, values.astype(np.float32))
