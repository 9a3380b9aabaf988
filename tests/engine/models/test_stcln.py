"""STCLN: the published network to the last parameter, and by default a network that no cloud and no padding changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.encoder import AnyDates, AtMost, PixelContext, WindowContext
from engine.models.inference import for_inference
from engine.models.stcln.encoder import FAITHFUL, STCLN, RankWaves, STCLNConfig
from engine.models.stcln.folded import FoldedSTCLN
from engine.models.stcln.heads import HeadConfig, MaximumHead, SpatiotemporalHead
from engine.models.stcln.stem import MaskedBatchNorm

TINY = STCLNConfig(bands=3, narrow=4, width=16, depth=2, heads=2, hidden=24)
B, T, H, W = 2, 5, 6, 10


def networks(config: STCLNConfig = TINY, window: int = 32, seed: int = 0) -> tuple[STCLN, MaximumHead]:
    """Encoder and head in evaluation, as after a training: attention to places has begun, and norms have counted."""
    torch.manual_seed(seed)
    encoder = STCLN(config, [0.1] * config.bands, [0.3] * config.bands)
    for norm in encoder.stem.norms:
        norm.running_mean.uniform_(-0.5, 0.5)
        norm.running_var.uniform_(0.5, 2.0)
    kind = SpatiotemporalHead if config.attention else MaximumHead
    head = kind(HeadConfig(config.width, 4, window, config.published, config.patch))
    if config.attention:
        nn.init.constant_(head.strength, 0.7)
    return encoder.eval(), head.eval()


def stack(seed: int = 0, dates: int = T, h: int = H, w: int = W) -> dict[str, Tensor]:
    """Stored values, two thirds of them clear."""
    draw = torch.Generator().manual_seed(seed)
    return {
        "values": torch.randint(0, 6000, (B, dates, 3, h, w), generator=draw).float(),
        "scale": torch.full((B, dates, 3), 1e-4),
        "offset": torch.zeros(B, dates, 3),
        "valid": torch.rand(B, dates, h, w, generator=draw) < 2 / 3,
        "day": torch.sort(torch.randint(-20, 380, (B, dates), generator=draw), dim=1).values,
    }


@torch.no_grad()
def logits(pair, inputs: dict[str, Tensor]) -> Tensor:
    """Class scores (b, k, h, w)."""
    encoder, head = pair
    features = encoder(*inputs.values())
    return head(*(getattr(features, name) for name in head.needs))[0]


def with_dates(inputs: dict[str, Tensor], index) -> dict[str, Tensor]:
    return {name: tensor[:, index] for name, tensor in inputs.items()}


def padded(inputs: dict[str, Tensor], further: int = 3) -> dict[str, Tensor]:
    """The same with dates that are nowhere valid and full of noise."""
    noise = stack(seed=99, dates=further, h=inputs["valid"].shape[2], w=inputs["valid"].shape[3])
    noise["valid"][:] = False
    noise["values"][:, 0] = torch.nan
    return {name: torch.cat([inputs[name], noise[name]], dim=1) for name in inputs}


# --- the published network --------------------------------------------------------------------------------------------


def count(*parts: nn.Module) -> int:
    return sum(parameter.numel() for part in parts for parameter in part.parameters())


def test_the_published_network_has_its_parameters():
    with torch.device("meta"):
        encoder, head = STCLN(FAITHFUL), SpatiotemporalHead(HeadConfig(256, 20, 0, True))
    convolutions, norms = encoder.stem.convolutions, encoder.stem.norms
    parts = [
        count(convolutions[:2], norms[:2]),
        count(convolutions[2:], norms[2:]),
        count(encoder.norm),
        count(encoder.layers),
        count(head) - count(head.classify),
        count(head.classify),
    ]
    assert parts == [12_224, 664_576, 512, 2_369_280, 196_609, 5_140]
    assert count(encoder, head) == 3_248_341


PUBLISHED = replace(TINY, published=True, dropout=0.1)


@torch.no_grad()
def test_the_published_network_is_that_of_its_formulas():
    """Written again from torch's own layers: no window, no mask, ranks, attention over the whole image."""
    encoder, head = pair = networks(PUBLISHED, window=0)
    inputs = stack()
    inputs["valid"][:] = True
    x = rearrange((inputs["values"] * 1e-4 - 0.1) / 0.3, "b t c h w -> (b t) c h w")
    for convolution, norm in zip(encoder.stem.convolutions, encoder.stem.norms, strict=True):
        plain = nn.BatchNorm2d(norm.num_features).eval()
        plain.load_state_dict(norm.state_dict())
        x = plain(nn.functional.conv2d(x, convolution.weight, padding=1)).relu()
    series = rearrange(x, "(b t) d h w -> (b h w) d t", b=B)
    z = nn.functional.group_norm(series, 8, encoder.norm.weight, encoder.norm.bias, 1e-5).transpose(1, 2)
    for rank in range(T):
        for j in range(8):  # the width of a head
            angle = torch.tensor(rank / 1000 ** (2 * (j // 2) / 8))
            z[:, rank, [j, j + 8]] += angle.sin() if j % 2 == 0 else angle.cos()
    for layer in encoder.layers:
        plain = nn.TransformerEncoderLayer(16, 2, 24, batch_first=True).eval()
        attention, mlp = layer.attention, layer.mlp
        plain.self_attn.in_proj_weight.copy_(attention.qkv.weight.T)
        plain.self_attn.in_proj_bias.copy_(attention.qkv.bias)
        for theirs, ours in (
            (plain.self_attn.out_proj, attention.proj),
            (plain.linear1, mlp[0]),
            (plain.linear2, mlp[3]),
        ):
            theirs.weight.copy_(ours.weight.T)
            theirs.bias.copy_(ours.bias)
        plain.norm1.load_state_dict(layer.norm.state_dict())
        plain.norm2.load_state_dict(layer.mlp_norm.state_dict())
        z = plain(z)
    f = rearrange(z, "(b n) t d -> b n t d", b=B)
    stem = rearrange(x, "(b t) d h w -> b (h w) t d", b=B)
    q, k = (f @ head.query.weight).flatten(2), (stem @ head.key.weight).flatten(2)
    a = torch.softmax(q @ k.transpose(1, 2) / 4.0, dim=-1)  # the root of the width, 16
    v = f.amax(dim=2) @ head.value.weight
    y = (v + 0.7 * a @ v) @ head.classify.weight + head.classify.bias
    assert torch.allclose(logits(pair, inputs), rearrange(y, "b (h w) k -> b k h w", h=H), atol=2e-5)


def test_published_dates_are_ranks_so_that_one_calendar_is_served():
    encoder, _ = pair = networks(PUBLISHED, window=0)
    assert encoder.dates == AtMost(64, by="rank")
    inputs = stack()
    later = {**inputs, "day": inputs["day"] + 100}
    assert torch.equal(logits(pair, inputs), logits(pair, later))
    # A date more at the end changes the answer, though it is padding.
    assert not torch.allclose(logits(pair, inputs), logits(pair, padded(inputs)), atol=1e-3)


def test_the_code_of_ranks_repeats_for_each_head():
    code = RankWaves(width=16, heads=2)(torch.zeros(1, 4, dtype=torch.int32))[0]
    assert torch.equal(code[:, :8], code[:, 8:])
    assert code[0].tolist() == [0.0, 1.0] * 8
    assert code[3, 2].item() == pytest.approx(torch.tensor(3 / 1000**0.25).sin().item())


# --- fit for use ------------------------------------------------------------------------------------------------------

KINDS = {
    "whole": TINY,
    "no attention": replace(TINY, attention=False),
    "pixels": replace(TINY, kernel=1, attention=False),
    "places of pixels": replace(TINY, kernel=1),
    "patches": replace(TINY, patch=2),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(3))
def test_padding_and_what_stands_under_clouds_change_nothing(kind, seed):
    pair, inputs = networks(KINDS[kind]), stack(seed)
    before = logits(pair, inputs)
    assert torch.allclose(logits(pair, padded(inputs)), before, atol=1e-5)
    cloudy = inputs["values"].masked_fill(~inputs["valid"][:, :, None], torch.nan)
    assert torch.allclose(logits(pair, {**inputs, "values": cloudy}), before, atol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_a_date_that_is_masked_is_as_if_it_were_not_there(kind):
    pair, inputs = networks(KINDS[kind]), stack(4)
    masked = {**inputs, "valid": inputs["valid"].clone()}
    masked["valid"][:, 2] = False
    assert torch.allclose(logits(pair, masked), logits(pair, with_dates(inputs, [0, 1, 3, 4])), atol=1e-5)
    assert not torch.allclose(logits(pair, masked), logits(pair, inputs), atol=1e-3)


def test_the_order_of_dates_does_not_matter_and_their_days_do():
    pair, inputs = networks(), stack(5)
    turned = with_dates(inputs, [3, 0, 4, 2, 1])
    assert torch.allclose(logits(pair, turned), logits(pair, inputs), atol=1e-5)
    assert not torch.allclose(logits(pair, {**inputs, "day": inputs["day"] + 60}), logits(pair, inputs), atol=1e-3)


def test_a_pixel_without_a_clear_date_is_not_seen_and_nobody_looks_at_it():
    encoder, head = pair = networks(KINDS["places of pixels"])
    inputs = stack(6)
    inputs["valid"][:, :, 2, 3] = False
    with torch.no_grad():
        scores, seen = head(*encoder(*inputs.values()))
    assert not seen[:, 2, 3].any()
    assert torch.equal(seen, inputs["valid"].any(dim=1))
    assert torch.isfinite(scores).all()
    # Their number is no part of the softmax: the other pixels answer as if the window ended before them.
    alone = {name: tensor[..., :2, :] if tensor.ndim > 3 else tensor for name, tensor in inputs.items()}
    hidden = {**inputs, "valid": inputs["valid"].clone()}
    hidden["valid"][:, :, 2:] = False
    assert torch.allclose(logits(pair, hidden)[:, :, :2], logits(pair, alone), atol=1e-5)


def test_a_token_is_clear_where_half_of_its_pixels_are():
    pair, inputs = networks(KINDS["patches"]), stack(6)
    of_tokens = rearrange(inputs["valid"].float(), "b t (h p) (w q) -> b t h w (p q)", p=2, q=2).mean(dim=-1) >= 0.5
    with torch.no_grad():
        features = pair[0](*inputs.values())
        scores, seen = pair[1](*features)
    assert torch.equal(features.clear, of_tokens)
    assert scores.shape == (B, 4, H, W)
    whole = of_tokens.any(dim=1).repeat_interleave(2, dim=1).repeat_interleave(2, dim=2)
    assert torch.equal(seen, whole)


def test_a_token_sees_its_pixels_and_what_the_convolutions_reach():
    pair = networks(replace(TINY, patch=2, attention=False))
    inputs = {**stack(9, h=20, w=20), "valid": torch.ones(B, T, 20, 20, dtype=torch.bool)}
    changed = {**inputs, "values": inputs["values"].clone()}
    changed["values"][..., 9, 9] += 2000
    apart = (logits(pair, inputs) != logits(pair, changed)).any(dim=1)[0]
    rows = apart.any(dim=1).nonzero()[:, 0]
    # Of the token of rows 8 and 9; three convolutions reach 6 pixels beyond it, the first a pixel, to the next token.
    assert (int(rows.min()), int(rows.max())) == (2, 17)


def test_without_strength_the_places_are_not_seen_to_the_last_bit():
    encoder, head = networks()
    nn.init.zeros_(head.strength)
    with torch.no_grad():
        series, stem, clear = encoder(*stack().values())
        pixelwise = head.classify(head.value(head.largest(series, clear))).permute(0, 3, 1, 2)
        assert torch.equal(head(series, stem, clear)[0], pixelwise)


def test_places_have_no_order():
    pair, inputs = networks(KINDS["places of pixels"]), stack(7)
    order = torch.randperm(W, generator=torch.Generator().manual_seed(1))
    turned = {name: tensor[..., order] if tensor.ndim > 3 else tensor for name, tensor in inputs.items()}
    assert torch.allclose(logits(pair, turned), logits(pair, inputs)[..., order], atol=1e-5)


def test_places_see_one_another_within_their_window_alone():
    pair, inputs = networks(KINDS["places of pixels"], window=4), stack(8)
    changed = {**inputs, "values": inputs["values"].clone(), "valid": torch.ones_like(inputs["valid"])}
    before = logits(pair, {**changed, "values": inputs["values"]})
    changed["values"][..., 5, 8] += 2000  # rows 4 and 5, and the last column, lie in the last windows
    after = logits(pair, changed)
    same = (before == after).all(dim=1)
    assert not same[:, 4:, 8:].any()
    same[:, 4:, 8:] = True
    assert same.all()
    # A window at the border is what is left of it.
    part = {name: tensor[..., 4:, 8:] if tensor.ndim > 3 else tensor for name, tensor in changed.items()}
    assert torch.allclose(logits(pair, part), after[..., 4:, 8:], atol=1e-5)


def test_attention_to_places_by_hand():
    """One date of one clear pixel more than the other: two places, width 8."""
    head = SpatiotemporalHead(HeadConfig(8, 2)).eval()
    nn.init.constant_(head.strength, 0.5)
    series, stem = torch.randn(2, 1, 2, 1, 2, 8, generator=torch.Generator().manual_seed(0)).unbind(0)
    clear = torch.tensor([[[[True, True]], [[True, False]]]])
    stem = stem * clear[..., None]
    with torch.no_grad():
        q = [[series[0, t, 0, n] @ head.query.weight for t in range(2)] for n in range(2)]
        k = [[stem[0, t, 0, n] @ head.key.weight for t in range(2)] for n in range(2)]
        # Both dates of the first place with itself; with the second one, and of that with itself, the first date.
        scores = torch.tensor(
            [
                [(q[0][0] @ k[0][0] + q[0][1] @ k[0][1]) / (8 * 2 / 40) ** 0.5, q[0][0] @ k[1][0] / (8 / 40) ** 0.5],
                [q[1][0] @ k[0][0] / (8 / 40) ** 0.5, q[1][0] @ k[1][0] / (8 / 40) ** 0.5],
            ]
        )
        largest = torch.stack([series[0, :, 0, 0].amax(dim=0), series[0, 0, 0, 1]])
        v = largest @ head.value.weight
        y = head.classify(v + 0.5 * scores.softmax(dim=1) @ v)
        assert torch.allclose(head(series, stem, clear)[0][0, :, 0].T, y, atol=1e-5)


def test_what_is_seen_of_the_neighbourhood_is_said():
    assert STCLN(TINY).context == WindowContext(32, 4)
    assert STCLN(KINDS["no attention"]).context == WindowContext(32, 4)
    assert STCLN(KINDS["places of pixels"]).context == WindowContext(32, 0)
    assert STCLN(KINDS["patches"]).context == WindowContext(32, 8)
    assert STCLN(KINDS["pixels"]).context == PixelContext()
    assert STCLN(TINY).dates == AnyDates()
    assert STCLN(TINY).features._fields == ("series", "stem", "clear")
    assert STCLN(KINDS["pixels"]).features._fields == MaximumHead.needs == ("series", "clear")


def test_convolutions_reach_four_pixels():
    pair = networks(KINDS["no attention"])
    inputs = stack(9, h=11, w=11)
    inputs["valid"][:] = True
    changed = {**inputs, "values": inputs["values"].clone()}
    changed["values"][..., 5, 5] += 3000
    differs = (logits(pair, inputs) != logits(pair, changed)).any(dim=1)[0]
    assert differs.nonzero().min(dim=0).values.tolist() == [1, 1]
    assert differs.nonzero().max(dim=0).values.tolist() == [9, 9]


@pytest.mark.parametrize("share", [1.0, 0.5])
def test_batch_statistics_are_of_counted_pixels(share):
    torch.manual_seed(0)
    frames = torch.randn(6, 3, 4, 5) * 2 + 1
    counted = torch.rand(6, 1, 4, 5) < share
    ours, theirs = MaskedBatchNorm(3), nn.BatchNorm2d(3)
    chosen = frames.movedim(1, -1)[counted[:, 0]]
    expected = theirs(chosen.T[None, :, :, None])[0, :, :, 0].T
    got = ours(frames, counted).movedim(1, -1)[counted[:, 0]]
    assert torch.allclose(got, expected, atol=1e-5)
    assert torch.allclose(ours.running_mean, theirs.running_mean, atol=1e-6)
    assert torch.allclose(ours.running_var, theirs.running_var, atol=1e-5)


@pytest.mark.parametrize("odd", [{"width": 12}, {"heads": 3}, {"kernel": 5}, {"patch": 2, "published": True}])
def test_an_impossible_shape_is_refused(odd):
    with pytest.raises(ValueError):
        replace(TINY, **odd)


@pytest.mark.parametrize("kind", [*KINDS, "one head"])
@torch.no_grad()
def test_the_form_of_the_graphs_is_the_network_where_a_date_is_clear(kind):
    encoder, head = networks({**KINDS, "one head": replace(TINY, heads=1, patch=2)}[kind])
    for parameter in encoder.parameters():
        parameter.add_(0.2 * torch.randn_like(parameter))
    inputs = stack(10)
    inputs["valid"][:, :, :2, :2] = False
    inputs["values"][:, :, :, :2, :2] = torch.nan
    folded = for_inference(encoder)
    assert isinstance(folded, FoldedSTCLN)
    assert {*encoder.state_dict()} - {*folded.state_dict()} == {
        f"layers.{layer}.attention.{name}.{part}"
        for layer in range(2)
        for name in ("qkv", "proj")
        for part in ("weight", "bias")
    }
    features, expected = folded(**inputs)._asdict(), encoder(**inputs)._asdict()
    clear = expected["clear"]
    assert torch.equal(features["clear"], clear)
    assert not clear[:, :, 0, 0].any()
    for name in {*expected} - {"clear"}:
        torch.testing.assert_close(features[name][clear], expected[name][clear], atol=1e-5, rtol=1e-4)
    (scores, seen), (wanted, wanted_seen) = (head(*given.values()) for given in (features, expected))
    assert torch.equal(seen, wanted_seen)
    torch.testing.assert_close(scores.movedim(1, -1)[seen], wanted.movedim(1, -1)[seen], atol=1e-5, rtol=1e-4)


@torch.no_grad()
def test_the_published_network_is_its_own_graph_form():
    encoder, _ = networks(PUBLISHED, window=0)
    assert type(for_inference(encoder)) is STCLN


def test_the_form_of_the_graphs_heeds_few_clear_dates_however_sharp_its_attention_became():
    """Only the valid dates are normalised to a common size: what a cloud shows may be many times as large."""
    torch.manual_seed(3)
    encoder = STCLN(STCLNConfig(bands=3, narrow=12, width=32, heads=2, hidden=64), [0.2] * 3, [0.1] * 3).eval()
    for layer in encoder.layers:
        layer.attention.qkv.weight.data *= 6
    values, valid = 0.2 + 0.2 * torch.randn(3, 4, 3, 7, 24), torch.rand(3, 4, 7, 24) < 0.6
    factors = (torch.ones(3, 4, 3), torch.zeros(3, 4, 3), valid, torch.tensor([[20, 90, 160, 300]] * 3))
    with torch.inference_mode():
        trained, graph = (form(values, *factors).series[valid] for form in (encoder, for_inference(encoder)))
    # Scores of hundreds, as products of other factors: their last digits are some of the answer's fourth.
    torch.testing.assert_close(graph, trained, atol=3e-4, rtol=1e-4)
