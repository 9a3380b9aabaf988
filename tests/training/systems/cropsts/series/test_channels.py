"""Channels, views, components and simulated series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from engine.learn.cropsts.channels import channels_of
from engine.learn.cropsts.components import SeriesComponents, components_of
from engine.learn.cropsts.settings import Settings, Views
from engine.models.dated import Dated
from engine.models.views import view
from training.base.samples import samples_of
from training.base.series import UNLABELLED
from training.systems.cropsts.series.recipe import read_numbers
from training.systems.cropsts.series.simulated import simulated_like

from ....crops import NEW_YEAR_2021, crops


def test_brightness_is_apart_from_the_shape_of_the_spectrum(known):
    """More light adds the same to the last channel everywhere, and nothing to the others."""
    channels = channels_of(samples_of(known))
    bright = replace(known, values=np.where(known.valid[..., None], 1.05 * known.values + 0.001, 0).astype(np.float32))
    change = (
        (channels.standard(samples_of(bright)).values - channels.standard(samples_of(known)).values) * channels.scale
    )[known.valid]
    inside = np.abs(change[:, -1] - np.log(1.05)) < 1e-4
    assert channels.count == len(known.bands) + 1
    assert inside.mean() > 0.8
    assert np.abs(change[inside][:, :-1]).max() < 1e-4


def test_indices_are_left_as_they_are(known):
    named = replace(known, values=known.values[..., :3], bands=("NDVI", "RED", "NIR"))
    assert channels_of(samples_of(named)).reflectance.tolist() == [False, True, True]
    assert channels_of(samples_of(named)).count == 4
    assert channels_of(samples_of(replace(named, values=named.values[..., :2], bands=("EVI", "RED")))).count == 2


def test_days_count_from_the_year_of_the_middle_valid_date(known):
    across = replace(known, day=known.day + 200, valid=known.valid & (np.arange(11) < 2))
    dated = channels_of(samples_of(known))(samples_of(across))
    # The last dates are of 2022, but not valid; the first two are of 2021.
    expected = known.day + 200 - NEW_YEAR_2021
    assert expected.max() > 365
    assert np.array_equal(dated.day.numpy()[across.valid], expected[across.valid])
    # Two dates of 2022 outvote one of 2021.
    later = replace(known, day=across.day, valid=np.broadcast_to(np.isin(np.arange(11), (1, 9, 10)), known.valid.shape))
    dated = channels_of(samples_of(known))(samples_of(later))
    assert np.array_equal(dated.day.numpy()[later.valid], expected[later.valid] - 365)
    assert dated.values.shape == (60, 11, 11)


def test_a_view_moves_all_dates_and_keeps_some_of_them():
    batch = Dated(torch.ones(40, 9, 2), torch.ones(40, 9, dtype=torch.bool), torch.arange(9).expand(40, 9))
    seen = view(batch, Views(light=0.1, noise=0.0, keep=0.5, shift_days=6), torch.Generator().manual_seed(0))
    shift = seen.day - batch.day
    assert (shift == shift[:, :1]).all()
    assert set(shift[:, 0].tolist()) <= set(range(-6, 7))
    assert (seen.valid.sum(dim=1) >= 3).all()
    assert 0.5 < seen.valid.float().mean() < 0.95
    assert (seen.values[~seen.valid] == 0).all()
    first = seen.values[0][seen.valid[0]]
    assert (first == first[0]).all()
    assert first[0, 0] != first[0, 1]


def test_a_view_that_changes_nothing_is_the_series():
    batch = Dated(torch.rand(5, 7, 3), torch.ones(5, 7, dtype=torch.bool), torch.arange(7).expand(5, 7))
    same = view(batch, Views(light=0.0, noise=0.0, keep=1.0, shift_days=0), torch.Generator())
    assert torch.equal(same.values, batch.values)
    assert torch.equal(same.valid, batch.valid)
    assert torch.equal(same.day, batch.day)


def shares(found: SeriesComponents) -> np.ndarray:
    """Variances of components, as shares of the first one's."""
    variance = found.values.var(axis=0)
    return variance / variance[0]


def test_components_are_uncorrelated_and_small_ones_are_raised(known):
    channels = channels_of(samples_of(known)).standard(samples_of(known))
    found = components_of(channels, 4, floor=0.1)
    covariance = np.cov(found.values.T)
    assert np.allclose(covariance - np.diag(np.diag(covariance)), 0, atol=0.05)
    # A floor far above all variances leaves their shares of the first, s; one of 0.1 makes 1.1 s / (s + 0.1) of them.
    share = shares(components_of(channels, 4, floor=1e6))
    assert (np.diff(share) < 0).all()
    assert share[-1] < 0.2
    assert np.allclose(shares(found), 1.1 * share / (share + 0.1), rtol=0.02)
    assert np.allclose(shares(components_of(channels, 4, floor=1e-9)), 1, rtol=0.02)
    assert len(found.which) == len(known)


def test_a_series_without_a_valid_date_has_no_components(known):
    blind = replace(known, valid=known.valid & (np.arange(len(known)) != 8)[:, None])
    found = components_of(channels_of(samples_of(blind)).standard(samples_of(blind)), 3, floor=0.1)
    assert 8 not in found.which.tolist()
    assert len(found.which) == len(known) - 1


def test_a_training_side_that_was_never_seen_is_refused(known):
    blind = replace(known, valid=np.zeros_like(known.valid))
    with pytest.raises(BadInput) as error:
        components_of(samples_of(blind), 3, floor=0.1)
    assert error.value.code == "nothing_seen"


def test_simulated_series_have_the_calendars_and_bands_of_real_ones(known):
    made = simulated_like(known, 25, shift_days=30, noise=0.02, seed=3)
    assert made.values.shape == (25, 11, 10)
    assert made.bands == known.bands
    assert (made.label == UNLABELLED).all()
    assert {row.tobytes() for row in made.valid} <= {row.tobytes() for row in known.valid}
    seen = made.values[made.valid]
    assert (seen > 0).all()
    assert (seen < 1).all()
    assert np.array_equal(simulated_like(known, 25, 30, 0.02, 3).values, made.values)
    assert not np.array_equal(simulated_like(known, 25, 30, 0.02, 4).values, made.values)


def test_simulated_indices_are_those_of_the_simulated_bands():
    real = crops(0, n=40)
    real = replace(real, values=real.values[..., :3], bands=("RED", "NIR", "NDVI"))
    red, near, index = np.moveaxis(simulated_like(real, 40, 0, 0.0, 0).values, -1, 0)
    seen = red > 0
    assert np.allclose(index[seen], ((near - red) / np.where(seen, near + red, 1))[seen], atol=1e-5)


def test_a_recipe_with_a_slip_is_refused(tmp_path):
    path = tmp_path / "slip.yaml"
    path.write_text("shape: {width: 8, depht: 2}\n")
    with pytest.raises(BadInput) as error:
        read_numbers(path)
    assert error.value.code == "recipe_invalid"
    with pytest.raises(BadInput) as error:
        read_numbers(tmp_path / "none.yaml")
    assert error.value.code == "recipe_missing"


def test_the_engine_teaches_with_the_numbers_of_the_recipe():
    assert read_numbers().taught_by == Settings()
