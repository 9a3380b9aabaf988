"""The three downstream networks of bimodal BERT: their parts are registered, and masked dates do not count."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.models import build_head
from engine.models.bert.inception import Inception, InceptionConfig
from engine.models.bert.recurrent import Recurrent, RecurrentConfig
from engine.models.bert.transformer import Transformer, TransformerConfig

HEADS = {
    "bidirectional lstm": Recurrent(RecurrentConfig(width=6, classes=3, hidden=5, depth=2)),
    "inception": Inception(InceptionConfig(width=6, classes=3, hidden=8, depth=6, kernel=8)),
    "sequence transformer": Transformer(TransformerConfig(width=6, classes=3, hidden=8, heads=2, depth=2)),
}


@pytest.fixture(params=HEADS)
def head(request):
    torch.manual_seed(0)
    return HEADS[request.param].eval()


def tokens(seed: int = 0):
    torch.manual_seed(seed)
    return torch.randn(2, 12, 3, 2, 6), torch.rand(2, 12, 3, 2) < 0.7


@torch.no_grad()
def test_each_pixel_gets_scores_of_its_own_series(head):
    series, valid = tokens()
    scores, seen = head(series, valid)
    assert scores.shape == (2, 3, 3, 2)
    assert torch.equal(seen, valid.any(dim=1))
    alone, _ = head(series[1:, :, 2:, :1], valid[1:, :, 2:, :1])
    torch.testing.assert_close(alone[0, :, 0, 0], scores[1, :, 2, 0], rtol=1e-5, atol=1e-6)


@torch.no_grad()
def test_what_stands_at_a_masked_date_never_changes_an_answer(head):
    series, valid = tokens()
    scores, _ = head(series, valid)
    other = torch.where(valid[..., None], series, torch.nan)
    assert torch.equal(head(other, valid)[0], scores)
    assert not torch.allclose(head(torch.where(valid[..., None], series.flip(1), series), valid)[0], scores, atol=1e-4)


def test_every_part_is_registered_and_learns(head):
    series, valid = tokens()
    head.train()
    head(series, valid)[0].square().sum().backward()
    assert all(parameter.grad is not None and parameter.grad.abs().sum() > 0 for parameter in head.parameters())


def test_the_registry_builds_each_as_its_card_says(head):
    again = build_head(head.kind, head.config.to_dict())
    again.load_state_dict(head.state_dict())
    assert again.kind == head.kind


def test_inception_has_the_published_parts():
    """By hand: bottleneck, three convolutions, the pooled one and a norm a module; a shortcut for three modules."""
    first = 6 * 2 + 2 * 2 * (9 + 5 + 3) + 6 * 2 + 2 * 8
    further = 8 * 2 + 2 * 2 * (9 + 5 + 3) + 8 * 2 + 2 * 8
    shortcuts = 6 * 8 + 2 * 8 + 8 * 8 + 2 * 8
    counted = sum(parameter.numel() for parameter in HEADS["inception"].parameters())
    assert counted == first + 5 * further + shortcuts + 8 * 3 + 3
    assert len(Inception(InceptionConfig(width=6, classes=3, hidden=8, depth=2, kernel=8)).shortcuts) == 0
    with pytest.raises(ValueError, match="kernel of 8"):
        InceptionConfig(width=6, classes=3, hidden=8, depth=2, kernel=12)


@torch.no_grad()
def test_the_lstm_is_read_by_the_cell_states_of_both_directions_of_all_layers():
    head = HEADS["bidirectional lstm"].eval()
    assert head.classify.weight.shape == (2 * 2 * 5, 3)
    assert not any("bias" in name for name, _ in head.lstm.named_parameters())
    series, valid = tokens()
    reached = head.lstm(head.norm(torch.where(valid[..., None], series, 0.0)[:, :, 0, 0]))[1][1]
    by_hand = head.classify(nn.functional.layer_norm(torch.cat(list(reached), dim=-1), (20,)))
    torch.testing.assert_close(head(series, valid)[0][:, :, 0, 0], by_hand, rtol=1e-5, atol=1e-6)


@torch.no_grad()
def test_the_transformer_reads_the_largest_value_of_valid_dates():
    head = HEADS["sequence transformer"].eval()
    series, valid = tokens()
    valid[:, 7:] = False
    shorter = head(series[:, :7], valid[:, :7])[0]
    torch.testing.assert_close(head(series, valid)[0], shorter, rtol=1e-5, atol=1e-6)
