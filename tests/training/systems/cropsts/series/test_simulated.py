"""Series simulated like real ones; the numbers of the recipe; days that series of two years are counted from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.errors import BadInput
from engine.learn.cropsts.channels import channels_of
from engine.learn.cropsts.settings import Settings
from training.base.samples import samples_of
from training.base.series import UNLABELLED
from training.data.simulatedseries import simulated_like
from training.systems.cropsts.series.recipe import read_numbers

from ....crops import NEW_YEAR_2021, crops


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
