"""Several sensors on one time axis: what each may change, and what it may not. Random weights."""

import json
from dataclasses import replace

import pytest
import torch

from engine.models.cropsts.encoder import CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, FusedCropSTS, SensorConfig, sensors_of
from engine.models.encoder import SensorSpec
from engine.models.inference import for_inference
from engine.models.segmentation import SegmentationConfig, SegmentationHead

FIRST = CropSTSConfig(bands=3, patch=2, grid=(4, 3), width=16, depth=2, heads=2)
CONFIG = FusedConfig(FIRST, (SensorConfig(2), SensorConfig(4, reflectances=(0, 1, 3))))
exact = {"rtol": 0, "atol": 0}
close = {"rtol": 1e-4, "atol": 1e-5}


def network(config=CONFIG, seed=0):
    """An encoder whose weights are large enough that every part matters."""
    torch.manual_seed(seed)
    bands = [config.first.bands, *(own.bands for own in config.further)]
    encoder = FusedCropSTS(config, [[0.1] * count for count in bands], [[0.2] * count for count in bands])
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return encoder.eval()


def series(seed, bands, t, b=2, h=8, w=6, clear=0.6):
    """Values, scale, offset, valid and day of one sensor."""
    rng = torch.Generator().manual_seed(seed)
    return [
        torch.randint(0, 6000, (b, t, bands, h, w), generator=rng).float(),
        torch.full((b, t, bands), 1e-4),
        torch.full((b, t, bands), -0.1),
        torch.rand(b, t, h, w, generator=rng) < clear,
        torch.randint(-100, 500, (b, t), generator=rng, dtype=torch.int32),
    ]


def three(clear=0.6):
    return series(0, 3, 5, clear=clear), series(1, 2, 4, clear=clear), series(2, 4, 3, clear=clear)


def hidden(sensor):
    """The same dates, none of them valid."""
    values, scale, offset, valid, day = sensor
    return [values, scale, offset, torch.zeros_like(valid), day]


ENCODER = network()
torch.manual_seed(1)
HEAD = SegmentationHead(SegmentationConfig(16, 2, classes=4)).eval()


def encode(*sensors, encoder=ENCODER):
    return encoder(*(array for sensor in sensors for array in sensor))


@torch.no_grad()
def test_the_dates_of_all_sensors_stand_on_one_axis():
    """Twelve dates; each token is valid from half of its four pixels, whichever sensor it is of."""
    sensors = three()
    for number, (sensor, clear) in enumerate(zip(sensors, (1, 2, 4))):
        sensor[3][:] = False
        sensor[3][:, 1, :2, :2] = (torch.arange(4) < clear).reshape(2, 2)
        sensor[3][0, number, 6:, 4:] = True
    tokens, valid = encode(*sensors)
    assert tokens.shape == (2, 5 + 4 + 3, 4, 3, 16)
    corner = [False] * 5 + [False, True, False, False] + [False, True, False]
    assert valid[:, :, 0, 0].tolist() == [corner] * 2
    other = [True] + [False] * 4 + [False, True, False, False] + [False, False, True]
    assert valid[:, :, 3, 2].tolist() == [other, [False] * 12]


@torch.no_grad()
def test_dates_of_a_sensor_may_come_in_any_order_if_their_days_come_along():
    first, second, third = three()
    tokens, valid = encode(first, second, third)
    other, other_valid = encode(first, [array[:, [2, 0, 3, 1]] for array in second], third)
    order = [0, 1, 2, 3, 4, 5 + 2, 5 + 0, 5 + 3, 5 + 1, 9, 10, 11]
    torch.testing.assert_close(other, tokens[:, order], **close)
    torch.testing.assert_close(HEAD(other, other_valid)[0], HEAD(tokens, valid)[0], **close)


@torch.no_grad()
def test_sensors_may_come_in_any_order():
    """What tells them apart is their embedding and their code, not their place on the axis."""
    config = FusedConfig(FIRST, (SensorConfig(3), SensorConfig(3)))
    encoder, turned = network(config), network(config)
    turned.sensor.copy_(encoder.sensor[[2, 0, 1]])
    for own, of in zip(turned.embedders, (2, 0, 1)):
        own.embed.load_state_dict(encoder.embedders[of].embed.state_dict())
    a, b, c = series(0, 3, 5), series(1, 3, 4), series(2, 3, 2)
    tokens, valid = encode(a, b, c, encoder=encoder)
    other, other_valid = encode(c, a, b, encoder=turned)
    torch.testing.assert_close(other, tokens[:, [9, 10, 0, 1, 2, 3, 4, 5, 6, 7, 8]], **close)
    torch.testing.assert_close(HEAD(other, other_valid)[0], HEAD(tokens, valid)[0], **close)


@torch.no_grad()
def test_a_date_of_one_sensor_sees_the_others():
    first, second, third = three()
    tokens, _ = encode(first, second, third)
    changed, _ = encode(first, [second[0] + 500, *second[1:]], third)
    assert (changed - tokens)[:, :5].abs().amax(dim=(0, 2, 3, 4)).min() > 1e-3
    later, _ = encode(first, [*second[:4], second[4] + 40], third)
    assert (later - tokens)[:, :5].abs().max() > 1e-3


@pytest.mark.parametrize("mixing", ["alternate", "collapse"])
@torch.no_grad()
def test_a_sensor_without_a_valid_date_leaves_the_pixel_to_the_others(mixing):
    """The map is then that of the first sensor's network, with its code; what the others hold does not matter."""
    encoder = network(replace(CONFIG, first=replace(FIRST, mixing=mixing)))
    first, second, third = three(clear=0.9)
    tokens, valid = encode(first, hidden(second), hidden(third), encoder=encoder)
    embedded, token_valid = encoder.first.embed_patches(*first[:4])
    alone, alone_valid = encoder.first.encode(embedded + encoder.sensor[0], token_valid, first[4])
    torch.testing.assert_close(HEAD(tokens, valid)[0], HEAD(alone, alone_valid)[0], **close)
    noisy = [torch.full_like(second[0], float("nan")), *hidden(second)[1:]]
    torch.testing.assert_close(encode(first, noisy, hidden(third), encoder=encoder)[0], tokens, **exact)
    (radar, radar_valid), empty = encode(hidden(first), second, hidden(third), encoder=encoder), hidden(first)
    assert torch.equal(HEAD(radar, radar_valid)[1], second[3].reshape(2, 4, 4, 2, 3, 2).float().mean((3, 5)).ge(0.5)
                       .any(dim=1).repeat_interleave(2, 1).repeat_interleave(2, 2))  # fmt: skip
    fewer = [array[:, :1] for array in empty]
    got, got_valid = encode(fewer, second, hidden(third), encoder=encoder)
    torch.testing.assert_close(HEAD(got, got_valid)[0], HEAD(radar, radar_valid)[0], **close)


def test_every_parameter_takes_part():
    encoder = network()
    tokens, _ = encode(*three(clear=1.1), encoder=encoder)
    tokens.square().sum().backward()
    assert [name for name, parameter in encoder.named_parameters() if parameter.grad is None] == []
    assert all(parameter.grad.abs().max() > 0 for parameter in encoder.embedders[1].parameters())


def test_no_clear_pixel_at_all_gives_finite_tokens_and_gradients():
    encoder = network()
    tokens, valid = encode(*map(hidden, three()), encoder=encoder)
    tokens.square().sum().backward()
    assert not valid.any()
    assert torch.isfinite(tokens).all()
    assert all(torch.isfinite(p.grad).all() for p in encoder.parameters() if p.grad is not None)


@torch.no_grad()
def test_the_form_for_inference_is_the_network():
    fast = for_inference(ENCODER)
    assert list(fast.state_dict()) == list(ENCODER.state_dict())
    torch.testing.assert_close(encode(*three(), encoder=fast)[0], encode(*three())[0], rtol=1e-4, atol=1e-4)


def test_each_sensor_has_its_own_bands_and_statistics():
    encoder = FusedCropSTS(CONFIG, [[1.0] * 3, [2.0] * 2, [3.0] * 4], [[4.0] * 3, [5.0] * 2, [6.0] * 4])
    assert encoder.sensors == (
        SensorSpec(3, (1.0,) * 3, (4.0,) * 3, patch=2),
        SensorSpec(2, (2.0,) * 2, (5.0,) * 2, patch=2),
        SensorSpec(4, (3.0,) * 4, (6.0,) * 4, patch=2),
    )
    assert sensors_of(encoder) == encoder.embedders
    assert sensors_of(encoder.first) == (encoder.first,)
    with pytest.raises(ValueError, match="2 and 3 sensors, not of 3"):
        FusedCropSTS(CONFIG, [[1.0] * 3, [2.0] * 2], [[4.0] * 3, [5.0] * 2, [6.0] * 4])
    with pytest.raises(ValueError, match="10 inputs, but 3 sensors"):
        encode(*three()[:2])


def test_a_config_survives_json():
    assert FusedConfig(**json.loads(json.dumps(CONFIG.to_dict()))) == CONFIG


@pytest.mark.parametrize(
    ("first", "further", "says"),
    [
        (FIRST, (), "nothing to fuse"),
        (replace(FIRST, time_encoding="index"), (SensorConfig(2),), "fused by day"),
    ],
)
def test_what_cannot_be_fused_is_refused(first, further, says):
    with pytest.raises(ValueError, match=says):
        FusedConfig(first, further)
