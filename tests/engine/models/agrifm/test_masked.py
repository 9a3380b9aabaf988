"""A masked or padded date never changes an answer of the fit profile; of the faithful one it does, which is shown."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from .small import FAITHFUL, networks, scores, windows

FIT = networks()
DATED = networks(patch=(1, 2, 2))


@settings(max_examples=8, deadline=None, derandomize=True)
@given(seed=st.integers(0, 1000), t=st.integers(1, 7), masked=st.lists(st.integers(0, 7), max_size=3))
def test_masked_dates_anywhere_change_nothing(seed, t, masked):
    inputs = windows(seed=seed, t=t)
    noise = windows(seed=seed + 1, t=1)
    longer = inputs
    for place in masked:
        at = min(place, longer[4].shape[1])
        longer = [torch.cat([part[:, :at], extra, part[:, at:]], dim=1) for part, extra in zip(longer, noise)]
        longer[3][:, at] = False
        longer[4][:, at] = -20
    for pair in (FIT, DATED):
        assert torch.equal(scores(*pair, *longer), scores(*pair, *inputs))


@settings(max_examples=5, deadline=None, derandomize=True)
@given(seed=st.integers(0, 1000), order=st.permutations(range(5)))
def test_order_and_hidden_values_change_nothing(seed, order):
    inputs = windows(seed=seed)
    told = scores(*FIT, *inputs)
    shuffled = [part[:, list(order)] for part in inputs]
    assert torch.equal(scores(*FIT, *shuffled), told)
    values = torch.where(inputs[3][:, :, None], inputs[0], torch.nan)
    assert torch.equal(scores(*FIT, values, *inputs[1:]), told)


def test_days_and_clear_values_do_change_the_answer():
    inputs = windows()
    told = scores(*FIT, *inputs)
    assert not torch.allclose(scores(*FIT, *inputs[:4], inputs[4] + 30), told)
    assert not torch.allclose(scores(*FIT, inputs[0] + 0.1, *inputs[1:]), told)


def test_as_published_absent_dates_are_seen_as_values_of_0():
    pair = networks(**FAITHFUL)
    inputs = windows(t=8)
    told = scores(*pair, *inputs)
    hidden = [*inputs[:3], inputs[3].clone(), inputs[4]]
    hidden[3][:, 7] = False
    zero = [torch.where(hidden[3][:, :, None], inputs[0], 0.1), *inputs[1:3], inputs[3] | ~hidden[3], inputs[4]]
    assert torch.allclose(scores(*pair, *hidden), scores(*pair, *zero), atol=1e-6)
    assert not torch.allclose(scores(*pair, *hidden), told)
    # Nor does it know days.
    assert torch.equal(scores(*pair, *inputs[:4], inputs[4] + 30), told)


def test_a_window_without_a_clear_date_is_unseen_and_a_number():
    encoder, head = FIT
    inputs = windows()
    inputs[3][0] = False
    with torch.no_grad():
        told, seen = head(*encoder(*inputs))
    assert torch.isfinite(told).all()
    assert (seen[0].any().item(), seen[1].any().item()) == (False, True)


@pytest.mark.parametrize("stride", [1, 2, 4])
def test_sensors_are_fused_on_their_own_grids_and_any_may_be_missing(stride):
    pair = networks(sensors=((3, 1), (2, stride)))
    first, second = windows(), windows(bands=2, t=3, h=16 // stride, w=8 // stride, seed=3)
    both = scores(*pair, *first, *second)
    assert both.shape == (2, 3, 16, 8)
    absent = [*second[:3], torch.zeros_like(second[3]), second[4]]
    alone = scores(*pair, *first, *absent)
    assert not torch.allclose(both, alone)
    other = [torch.randn_like(absent[0]), *absent[1:]]
    assert torch.equal(scores(*pair, *first, *other), alone)
    unseen = [*first[:3], torch.zeros_like(first[3]), first[4]]
    assert torch.isfinite(scores(*pair, *unseen, *second)).all()


def test_a_sensor_on_odd_pixels_is_padded_with_masked_ones():
    """5 x 5 pixels of 4: what lies beyond them is not seen."""
    pair = networks(sensors=((3, 1), (2, 4)), side=40)
    first, second = windows(h=40, w=40), windows(bands=2, h=10, w=10)
    assert scores(*pair, *first, *second).shape == (2, 3, 40, 40)


def test_nothing_but_weights_of_products_decays():
    encoder, _ = FIT
    free = {id(parameter) for parameter in encoder.undecayed()}
    decayed = [name for name, parameter in encoder.named_parameters() if id(parameter) not in free]
    assert all(name.endswith("weight") and "norm" not in name for name in decayed)
    assert any(name.endswith("qkv.weight") for name in decayed)
