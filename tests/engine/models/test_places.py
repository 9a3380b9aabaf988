"""Places apart: an encoder that sees each place as in a window of its own, so that a pixel is a series."""

import json
from dataclasses import replace

import pytest
import torch
from einops import rearrange

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig

APART = CropSTSConfig(bands=3, patch=1, grid=(1, 1), width=16, depth=3, heads=2, places="apart", reflectances=(1, 2))


def encoder_of(config):
    torch.manual_seed(0)
    encoder = CropSTS(config)
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return encoder.eval()


def batch(b=2, t=5, h=3, w=4):
    rng = torch.Generator().manual_seed(1)
    return {
        "values": torch.rand(b, t, 3, h, w, generator=rng),
        "scale": torch.ones(b, t, 3),
        "offset": torch.zeros(b, t, 3),
        "valid": torch.rand(b, t, h, w, generator=rng) < 0.6,
        "day": torch.randint(-100, 500, (b, t), generator=rng),
    }


@pytest.mark.parametrize("mixing", ["alternate", "collapse"])
@torch.no_grad()
def test_each_place_is_encoded_as_in_a_window_of_its_own(mixing):
    together = replace(APART, mixing=mixing, places="together")
    seen = batch()
    b, _, h, w = seen["valid"].shape
    tokens, token_valid = encoder_of(replace(together, places="apart"))(**seen)
    alone, alone_valid = encoder_of(together)(
        rearrange(seen["values"], "b t c h w -> (b h w) t c 1 1"),
        *(seen[name].repeat_interleave(h * w, dim=0) for name in ("scale", "offset")),
        rearrange(seen["valid"], "b t h w -> (b h w) t 1 1"),
        seen["day"].repeat_interleave(h * w, dim=0),
    )
    back = {"b": b, "h": h, "w": w}
    torch.testing.assert_close(tokens, rearrange(alone, "(b h w) t 1 1 d -> b t h w d", **back), rtol=1e-4, atol=1e-5)
    assert torch.equal(token_valid, rearrange(alone_valid, "(b h w) t 1 1 -> b t h w", **back))


@pytest.mark.parametrize(("places", "changed"), [("apart", [(1, 2)]), ("together", None)])
@torch.no_grad()
def test_a_neighbour_matters_only_together(places, changed):
    encoder, seen = encoder_of(replace(APART, places=places, mixing="collapse")), batch()
    seen["valid"][:, :, 1, 2] = True
    before = encoder(**seen)[0]
    seen["values"][:, :, :, 1, 2] += 0.3
    moved = (encoder(**seen)[0] - before).abs().amax(dim=(0, 1, 4)) > 1e-5
    where = [tuple(place) for place in moved.nonzero().tolist()]
    assert where == changed if changed else len(where) > 6


def test_what_is_as_before_there_was_a_choice_is_not_told():
    told = APART.to_dict()
    assert (told["places"], told["reflectances"]) == ("apart", [1, 2])
    assert CropSTSConfig(**json.loads(json.dumps(told))) == APART
    plain = CropSTSConfig(bands=3).to_dict()
    assert not {"places", "reflectances", "taps"} & set(plain)
    assert CropSTSConfig(**plain) == CropSTSConfig(bands=3)


@pytest.mark.parametrize("wrong", [{"places": "near"}, {"reflectances": (1, 3)}])
def test_what_means_nothing_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(APART, **wrong)
