"""Bimodal BERT's encoder: its published size, and what an answer may not depend on."""

from __future__ import annotations

import pytest
import torch

from engine.models import build_encoder
from engine.models.bert.encoder import FAITHFUL, SMALL, BERTConfig, SeriesBERT
from engine.models.encoder import INPUTS

DAY = BERTConfig(bands=3, width=8, depth=2, heads=2)
SLOTS = BERTConfig(bands=3, width=8, depth=2, heads=2, time="slots", slots=5)
QUERIES = BERTConfig(bands=3, width=8, depth=1, queries=3)


def network(config: BERTConfig) -> SeriesBERT:
    torch.manual_seed(0)
    built = SeriesBERT(config, [0.1, 0.2, 0.3], [0.1, 0.2, 0.1]).eval()
    with torch.no_grad():
        for parameter in built.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return built


def stack(dates: int = 5) -> dict[str, torch.Tensor]:
    torch.manual_seed(1)
    tensors = {
        "values": 0.3 * torch.rand(2, dates, 3, 2, 4),
        "scale": torch.ones(2, dates, 3),
        "offset": torch.zeros(2, dates, 3),
        "valid": torch.rand(2, dates, 2, 4) < 0.6,
        "day": torch.arange(2 * dates).reshape(2, dates) * 31,
    }
    assert tuple(tensors) == INPUTS
    return tensors


def parameters(module: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def test_the_published_encoder_has_as_many_parameters_as_counted():
    with torch.device("meta"):
        assert parameters(SeriesBERT(FAITHFUL)) == 25_313_536
    assert (FAITHFUL.slots, FAITHFUL.bands) == (144, 12)


def test_the_small_one_stays_small_and_comes_back_from_its_card():
    built = SeriesBERT(SMALL)
    assert parameters(built) < 200_000
    again = build_encoder("bimodal BERT", SMALL.to_dict())
    assert {name: part.shape for name, part in again.state_dict().items()} == {
        name: part.shape for name, part in built.state_dict().items()
    }


@pytest.mark.parametrize("config", [DAY, SLOTS, QUERIES], ids=["day", "slots", "queries"])
@torch.no_grad()
def test_what_stands_under_a_mask_never_changes_an_answer(config):
    encoder, seen = network(config), stack()
    tokens, valid = encoder(**seen)
    hidden = torch.where(seen["valid"][:, :, None], seen["values"], torch.nan)
    again, _ = encoder(**{**seen, "values": hidden})
    assert torch.equal(tokens, again)
    assert torch.equal(valid, seen["valid"].any(dim=1, keepdim=True) if config.queries else seen["valid"])
    clear = torch.where(seen["valid"][:, :, None], seen["values"] + 0.1, seen["values"])
    assert not torch.allclose(encoder(**{**seen, "values": clear}).tokens, tokens, atol=1e-3)


@pytest.mark.parametrize("config", [DAY, QUERIES], ids=["day", "queries"])
@torch.no_grad()
def test_padding_never_changes_an_answer(config):
    encoder, seen = network(config), stack()
    tokens, _ = encoder(**seen)
    padded = {name: torch.cat([part, torch.zeros_like(part[:, :2])], dim=1) for name, part in seen.items()}
    padded["day"][:, 5:] = 77
    padded["values"][:, 5:] = 9.0
    torch.testing.assert_close(encoder(**padded).tokens[:, :5], tokens, rtol=1e-5, atol=1e-6)


@torch.no_grad()
def test_dates_are_known_by_their_day_and_not_by_their_order():
    encoder, seen = network(DAY), stack()
    order = torch.tensor([3, 0, 4, 1, 2])
    turned = {name: part[:, order] for name, part in seen.items()}
    torch.testing.assert_close(encoder(**turned).tokens, encoder(**seen).tokens[:, order], rtol=1e-5, atol=1e-6)
    later = {**seen, "day": seen["day"] + 90}
    assert not torch.allclose(encoder(**later).tokens, encoder(**seen).tokens, atol=1e-3)


@torch.no_grad()
def test_queries_make_one_token_of_the_dates_whatever_their_order():
    encoder, seen = network(QUERIES), stack()
    tokens, known = encoder(**seen)
    assert (tokens.shape[1], known.shape[1]) == (1, 1)
    order = torch.tensor([3, 0, 4, 1, 2])
    turned = {name: part[:, order] for name, part in seen.items()}
    torch.testing.assert_close(encoder(**turned).tokens, tokens, rtol=1e-5, atol=1e-6)
    assert not torch.allclose(encoder(**{**seen, "day": seen["day"] + 90}).tokens, tokens, atol=1e-3)


@torch.no_grad()
def test_slots_are_known_by_their_place_alone():
    encoder, seen = network(SLOTS), stack()
    assert torch.equal(encoder(**{**seen, "day": seen["day"] + 90}).tokens, encoder(**seen).tokens)
    assert encoder.dates.days == (36, 109, 182, 255, 328)
    with pytest.raises(ValueError, match="4 dates, but the table has 5 slots"):
        encoder(**stack(dates=4))


@pytest.mark.parametrize("config", [DAY, SLOTS, QUERIES], ids=["day", "slots", "queries"])
@torch.no_grad()
def test_no_pixel_sees_another(config):
    encoder, seen = network(config), stack()
    tokens, _ = encoder(**seen)
    alone = {name: part[..., 1:, 2:3] if name in ("values", "valid") else part for name, part in seen.items()}
    torch.testing.assert_close(encoder(**alone).tokens, tokens[:, :, 1:, 2:3], rtol=1e-5, atol=1e-6)
    assert encoder.context.kind == "pixel"


@pytest.mark.parametrize("config", [DAY, QUERIES], ids=["day", "queries"])
@torch.no_grad()
def test_a_pixel_without_a_clear_date_gives_numbers(config):
    encoder, seen = network(config), stack()
    tokens, _ = encoder(**{**seen, "valid": torch.zeros_like(seen["valid"])})
    assert torch.isfinite(tokens).all()


def test_codes_do_not_decay():
    for config, names in ((DAY, {"class_token"}), (SLOTS, {"class_token", "table"})):
        encoder = SeriesBERT(config)
        kept = {id(parameter) for parameter in encoder.undecayed()}
        named = {name for name, parameter in encoder.named_parameters() if id(parameter) in kept}
        assert names <= named
        assert not {"embed.weight", "layers.0.attention.qkv.weight"} & named


def test_a_shape_that_cannot_be_is_refused():
    with pytest.raises(ValueError, match="not a multiple of 3 heads"):
        BERTConfig(width=8, heads=3)
    with pytest.raises(ValueError, match="'slots' or 'day'"):
        BERTConfig(time="rank")
    with pytest.raises(ValueError, match="queries sum up dates by their day"):
        BERTConfig(time="slots", queries=4)
