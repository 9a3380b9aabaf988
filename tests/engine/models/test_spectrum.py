import math

import pytest
import torch

from engine.models.spectrum import Spectrum

# An index and two reflectances: log(0.08 + 0.02) and log(0.38 + 0.02), whose mean is log(0.2).
PIXEL = torch.tensor([0.7, 0.08, 0.38])[None, None, :, None, None]


def test_reflectances_become_contrasts_and_brightness_behind_the_index():
    channels = Spectrum(3, [1, 2])(PIXEL).flatten()
    assert channels.tolist() == pytest.approx([0.7, -math.log(2), math.log(2), math.log(0.2)], abs=1e-6)


def test_without_reflectances_each_band_is_a_channel():
    assert Spectrum(3, [])(PIXEL).flatten().tolist() == pytest.approx([0.7, 0.08, 0.38])


def test_channels_are_standardised_and_cut_at_five_deviations():
    spectrum = Spectrum(3, [])
    spectrum.mean.copy_(torch.tensor([0.5, 0.0, 1.0]))
    spectrum.std.copy_(torch.tensor([0.4, 0.01, 0.1]))
    assert spectrum(PIXEL).flatten().tolist() == pytest.approx([0.5, 5.0, -5.0])


def test_reflectance_below_zero_is_black():
    dark = torch.tensor([-0.3, 0.0])[None, None, :, None, None]
    assert Spectrum(2, [0, 1])(dark).flatten().tolist() == pytest.approx([0.0, 0.0, math.log(0.02)], abs=1e-6)
