from dataclasses import replace

import pytest
import torch
from torch.nn import functional
from torch.nn.functional import adaptive_avg_pool2d

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.upernet import UPerNetConfig, UPerNetHead, pool, quartile_blocks

TINY = UPerNetConfig(width=8, patch=2, classes=3, channels=6, heads=2)
ENCODER = CropSTSConfig(bands=3, grid=(4, 5), width=8, depth=4, heads=2)


def head(seed=0):
    torch.manual_seed(seed)
    return UPerNetHead(TINY).eval()


def tokens(b=2, t=3, h=4, w=5, seed=0):
    torch.manual_seed(seed)
    valid = torch.rand(b, t, h, w) < 0.7
    valid[0, :, -1, 1] = False
    return torch.randn(b, t, h, w, 4 * TINY.width), valid


def scrambled():
    """A head whose batch norms are not those of a fresh one."""
    made = head()
    for module in made.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.running_mean, -0.5, 0.5)
            torch.nn.init.uniform_(module.running_var, 0.5, 2.0)
            torch.nn.init.uniform_(module.weight, 0.5, 2.0)
            torch.nn.init.uniform_(module.bias, -0.5, 0.5)
    return made


def plain_upernet(weights, maps):
    """UPerNet step by step (Xiao et al. 2018, figure 4), from the map of each tap, (b, d, h, w), on its pyramid.

    Returns:
        Scores, (b, k, 4 h, 4 w).
    """

    def norm(name, x):
        mean, variance = weights[f"{name}.running_mean"], weights[f"{name}.running_var"]
        return functional.batch_norm(x, mean, variance, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def conv(name, x):
        weight = weights[f"{name}.0.weight"]
        return functional.relu(norm(f"{name}.1", functional.conv2d(x, weight, padding=weight.shape[-1] // 2)))

    def doubled(name, x):
        return functional.conv_transpose2d(x, weights[f"{name}.weight"], weights[f"{name}.bias"], stride=2)

    def like(other, x):
        return functional.interpolate(x, size=other.shape[2:], mode="bilinear", align_corners=False)

    # The pyramid on a plain encoder: four times, twice, once and half the grid of the tokens.
    c2 = doubled("pyramid.0.3", functional.gelu(norm("pyramid.0.1", doubled("pyramid.0.0", maps[0]))))
    c3 = doubled("pyramid.1", maps[1])
    c4 = maps[2]
    c5 = functional.max_pool2d(maps[3], 2, ceil_mode=True)
    # Pyramid pooling on the coarsest.
    pooled = [conv(f"pooled.{i}", adaptive_avg_pool2d(c5, bins)) for i, bins in enumerate((1, 2, 3, 6))]
    p5 = conv("bottleneck", torch.cat([c5, *(like(c5, each) for each in pooled)], dim=1))
    # From top to bottom.
    p4 = conv("lateral.2", c4) + like(c4, p5)
    p3 = conv("lateral.1", c3) + like(c3, p4)
    p2 = conv("lateral.0", c2) + like(c2, p3)
    # All levels at the size of the finest.
    smooth = conv("smooth.0", p2), conv("smooth.1", p3), conv("smooth.2", p4), p5
    fused = conv("fuse", torch.cat([like(c2, each) for each in smooth], dim=1))
    return functional.conv2d(fused, weights["classify.weight"], weights["classify.bias"])


@pytest.mark.parametrize(("h", "w"), [(5, 3), (7, 12), (4, 9), (1, 2)])
@torch.no_grad()
def test_the_head_is_upernet_as_published_on_any_grid(h, w):
    made = scrambled()
    given, valid = tokens(h=h, w=w)
    maps = []
    for tap in given.split(TINY.width, dim=-1):
        series = tap.permute(0, 2, 3, 1, 4).reshape(2 * h * w, 3, TINY.width)
        pooled = made.ltae(series, valid.permute(0, 2, 3, 1).reshape(2 * h * w, 3))
        maps.append(pooled.reshape(2, h, w, TINY.width).permute(0, 3, 1, 2))
    expected = plain_upernet(made.state_dict(), maps)
    torch.testing.assert_close(made.score(given, valid), expected, rtol=1e-4, atol=1e-5)
    larger = functional.interpolate(expected, size=(2 * h, 2 * w), mode="bilinear", align_corners=False)
    torch.testing.assert_close(made(given, valid)[0], larger, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("tap", range(4))
@torch.no_grad()
def test_the_finest_level_alone_still_hears_of_every_tap_from_above(tap):
    made = scrambled()
    made.fuse[0].weight[:, TINY.channels :] = 0
    given, valid = tokens()
    changed = given.clone()
    changed[..., tap * TINY.width : (tap + 1) * TINY.width] += torch.randn(TINY.width)
    assert (made(changed, valid)[0] - made(given, valid)[0]).abs().max() > 1e-4


@torch.no_grad()
def test_pyramid_pooling_lets_the_east_hear_of_the_west():
    made = scrambled()
    given, _ = tokens(b=1, h=13, w=24)
    valid = torch.ones(1, 3, 13, 24, dtype=torch.bool)
    changed = given.clone()
    changed[:, :, :, :8] += torch.randn(4 * TINY.width)

    def heard():
        return (made(changed, valid)[0] - made(given, valid)[0])[..., -8:].abs().max()

    assert heard() > 1e-4
    made.bottleneck[0].weight[:, TINY.width :] = 0
    assert heard() < 1e-6


def test_the_published_size_has_as_many_parameters_as_its_description():
    with torch.device("meta"):
        published = UPerNetHead(UPerNetConfig(width=384, patch=16, classes=20))
    ltae = sum(p.numel() for p in published.ltae.parameters())
    assert ltae / 1e6 == pytest.approx(0.32, abs=0.005)
    assert (sum(p.numel() for p in published.parameters()) - ltae) / 1e6 == pytest.approx(30.9, abs=0.05)


@pytest.mark.parametrize(("h", "w"), [(6, 12), (7, 9), (3, 2), (1, 5), (14, 13)])
@pytest.mark.parametrize("bins", [1, 2, 3, 6])
def test_pooling_by_matrices_is_adaptive_pooling(h, w, bins):
    torch.manual_seed(h)
    level = torch.randn(2, 3, h, w)
    torch.testing.assert_close(pool(level, bins), adaptive_avg_pool2d(level, bins), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("depth", "expected"), [(12, (3, 5, 7, 11)), (4, (0, 1, 2, 3)), (8, (1, 3, 5, 7)), (6, (0, 2, 3, 5))]
)
def test_the_taps_are_published_at_12_layers_and_quartiles_elsewhere(depth, expected):
    assert quartile_blocks(depth) == expected


def test_fewer_than_four_layers_have_no_four_depths():
    with pytest.raises(ValueError, match="has 3"):
        quartile_blocks(3)


@pytest.mark.parametrize(("h", "w"), [(4, 5), (1, 2), (7, 3)])
@torch.no_grad()
def test_every_pixel_is_scored_on_any_grid(h, w):
    logits, seen = head()(*tokens(h=h, w=w))
    assert logits.shape == (2, 3, 2 * h, 2 * w)
    assert seen.shape == (2, 2 * h, 2 * w)
    assert torch.isfinite(logits).all()


@torch.no_grad()
def test_seen_is_where_any_date_was_valid():
    given, valid = tokens()
    _, seen = head()(given, valid)
    assert torch.equal(seen, valid.any(dim=1).repeat_interleave(2, dim=1).repeat_interleave(2, dim=2))
    assert not seen[0, 6:8, 2:4].any()


@torch.no_grad()
def test_padding_with_dates_that_are_not_valid_changes_nothing():
    given, valid = tokens()
    padded = torch.cat([given, torch.full((2, 2, *given.shape[2:]), 1e4)], dim=1)
    padded_valid = torch.cat([valid, torch.zeros(2, 2, 4, 5, dtype=torch.bool)], dim=1)
    torch.testing.assert_close(head()(padded, padded_valid)[0], head()(given, valid)[0], rtol=1e-4, atol=1e-5)


@torch.no_grad()
def test_every_tap_has_a_say():
    given, valid = tokens()
    logits, _ = head()(given, valid)
    for tap in range(4):
        changed = given.clone()
        changed[..., tap * TINY.width : (tap + 1) * TINY.width] += torch.randn(TINY.width)
        assert (head()(changed, valid)[0] - logits).abs().max() > 1e-4


@torch.no_grad()
def test_an_encoder_with_taps_gives_the_outputs_of_those_layers_side_by_side():
    torch.manual_seed(0)
    tapped = CropSTS(replace(ENCODER, taps=(0, 1, 2, 3))).eval()
    plain = CropSTS(ENCODER).eval()
    plain.load_state_dict(tapped.state_dict())
    batch = {
        "values": torch.randn(2, 3, 3, 8, 10),
        "scale": torch.ones(2, 3, 3),
        "offset": torch.zeros(2, 3, 3),
        "valid": torch.rand(2, 3, 8, 10) < 0.8,
        "day": torch.tensor([[10, 60, 200]] * 2),
    }
    given, valid = tapped(**batch)
    expected, expected_valid = plain(**batch)
    assert given.shape == (2, 3, 4, 5, 32)
    torch.testing.assert_close(plain.norm(given[..., 24:]), expected)
    assert torch.equal(valid, expected_valid)
    assert (given[..., :8] - given[..., 8:16]).abs().max() > 1e-3


@pytest.mark.parametrize("wrong", [{"taps": (0, 4)}, {"taps": (0,), "mixing": "collapse"}])
def test_taps_are_layers_that_are_there_and_keep_their_dates(wrong):
    with pytest.raises(ValueError, match="taps"):
        replace(ENCODER, **wrong)
