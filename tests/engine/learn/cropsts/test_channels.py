"""Channels of series, and the components that a warm-up predicts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.errors import BadInput
from engine.learn.cropsts.channels import channels_of
from engine.learn.cropsts.components import SeriesComponents, components_of

from ..fields import BANDS, parcels

KNOWN = parcels(0, cloud=0.1).samples


def test_brightness_is_apart_from_the_shape_of_the_spectrum():
    """More light adds the same to the last channel everywhere, and nothing to the others."""
    channels = channels_of(KNOWN)
    bright = replace(KNOWN, values=np.where(KNOWN.valid[..., None], 1.05 * KNOWN.values + 0.001, 0).astype(np.float32))
    change = ((channels.standard(bright).values - channels.standard(KNOWN).values) * channels.scale)[KNOWN.valid]
    inside = np.abs(change[:, -1] - np.log(1.05)) < 1e-4
    assert channels.count == len(BANDS) + 1
    assert inside.mean() > 0.8
    assert np.abs(change[inside][:, :-1]).max() < 1e-4


def test_indices_are_left_as_they_are():
    named = replace(KNOWN, values=KNOWN.values[..., :3], bands=("NDVI", "RED", "NIR"))
    assert channels_of(named).reflectance.tolist() == [False, True, True]
    assert channels_of(named).count == 4
    assert channels_of(replace(named, values=named.values[..., :2], bands=("EVI", "RED"))).count == 2


def shares(found: SeriesComponents) -> np.ndarray:
    """Variances of components, as shares of the first one's."""
    variance = found.values.var(axis=0)
    return variance / variance[0]


def test_components_are_uncorrelated_and_small_ones_are_raised():
    channels = channels_of(KNOWN).standard(KNOWN)
    found = components_of(channels, 4, floor=0.1)
    covariance = np.cov(found.values.T)
    assert np.allclose(covariance - np.diag(np.diag(covariance)), 0, atol=0.05)
    # A floor far above all variances leaves their shares of the first, s; one of 0.1 makes 1.1 s / (s + 0.1) of them.
    share = shares(components_of(channels, 4, floor=1e6))
    assert (np.diff(share) < 0).all()
    assert share[-1] < 0.2
    assert np.allclose(shares(found), 1.1 * share / (share + 0.1), rtol=0.02)
    assert np.allclose(shares(components_of(channels, 4, floor=1e-9)), 1, rtol=0.02)
    assert len(found.which) == len(KNOWN)


def test_a_series_without_a_valid_date_has_no_components():
    blind = replace(KNOWN, valid=KNOWN.valid & (np.arange(len(KNOWN)) != 8)[:, None])
    found = components_of(channels_of(blind).standard(blind), 3, floor=0.1)
    assert 8 not in found.which.tolist()
    assert len(found.which) == len(KNOWN) - 1


def test_a_training_side_that_was_never_seen_is_refused():
    blind = replace(KNOWN, valid=np.zeros_like(KNOWN.valid))
    with pytest.raises(BadInput) as error:
        components_of(blind, 3, floor=0.1)
    assert error.value.code == "nothing_seen"
