"""Contrastive pre-training on two sensors: the same place is to be nearer than all others (NT-Xent, Chen et al. 2020).

Of single dates, as the published bimodal BERT is compared with; or of whole series, as in its ablation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize

from engine.models.bert.encoder import SeriesBERT
from training.base.objective import Batch, Objective
from training.systems.bert.pairs import NONE, Pairs
from training.systems.bert.resmlp import ResMLP

TEMPERATURE = 0.07
# Share of the channels that are another sample's, in half of the inputs.
_CORRUPTED = 0.2


def nt_xent(one: Tensor, other: Tensor, temperature: float = TEMPERATURE) -> Tensor:
    """Tell each vector's partner from all other vectors of both sensors.

    Args:
        one, other: partners at the same place, (b, d) each, of any length.
    """
    unit = normalize(torch.cat([one, other]), dim=1)
    likeness = (unit @ unit.T / temperature).fill_diagonal_(float("-inf"))
    b = len(one)
    partner = torch.cat([torch.arange(b, 2 * b), torch.arange(b)]).to(one.device)
    return cross_entropy(likeness, partner)


def corrupted_channels(values: Tensor, rng: torch.Generator) -> Tensor:
    """Replace, in half of the samples, a fifth of the channels by those of another sample; (b, ..., c), a copy.

    The values that are given stay as they are: a view that changes them would change the other view, too.
    """
    b, channels = len(values), values.shape[-1]
    shape = (b, *[1] * (values.ndim - 2))
    chosen = torch.rand((*shape, channels), generator=rng) < _CORRUPTED
    some = torch.rand((*shape, 1), generator=rng) < 0.5
    return torch.where(chosen & some, values.roll(1, dims=0), values)


class Projector(nn.Sequential):
    """Linear layer, ReLU, batch norm, linear layer: before the loss, and thrown away after it."""

    def __init__(self, width: int) -> None:
        super().__init__(nn.Linear(width, width), nn.ReLU(), nn.BatchNorm1d(width), nn.Linear(width, width))


class OfDates(nn.Module):
    """Two perceptrons of single dates, one a sensor; the first is kept."""

    def __init__(self, bands: int, numbers: int, width: int, blocks: int) -> None:
        super().__init__()
        self.first, self.second = ResMLP(bands, width, blocks), ResMLP(numbers, width, blocks)
        self.project_first, self.project_second = Projector(width), Projector(width)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Project both sensors' dates of a batch."""
        return self.project_first(self.first(batch["values"])), self.project_second(self.second(batch["target"]))


class OfSeries(nn.Module):
    """Two encoders of series, one a sensor, whose tokens are averaged; the first is kept."""

    def __init__(self, first: SeriesBERT, second: SeriesBERT) -> None:
        super().__init__()
        self.first, self.second = first, second
        self.project_first, self.project_second = Projector(first.config.width), Projector(second.config.width)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Project the mean token of both sensors' series of a batch."""
        means = []
        for encoder, prefix in ((self.first, ""), (self.second, "other_")):
            values, valid, day = (batch[f"{prefix}{name}"] for name in ("values", "valid", "day"))
            tokens = encoder.encode(values[..., None, None], valid[..., None, None], day).tokens[:, :, 0, 0]
            weight = valid[..., None].to(tokens.dtype)
            means.append((tokens * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1))
        return self.project_first(means[0]), self.project_second(means[1])


class Contrastive(Objective):
    """Both sensors' samples of a batch, each with some channels of others."""

    def views(self, sample: Mapping[str, Tensor], rng: torch.Generator) -> Mapping[str, Tensor]:
        """Corrupt what both sensors saw."""
        changed = {
            name: corrupted_channels(sample[name], rng)
            for name in ("values", "target", "other_values")
            if name in sample
        }
        return {**sample, **changed}

    def losses(self, model: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        """Compare the places of a batch."""
        return {"contrast": nt_xent(*model(batch))}


@dataclass(frozen=True, eq=False)
class Dates:
    """Draws single dates of pairs that both sensors have."""

    pairs: Pairs
    clear: bool

    def __call__(self, batch: int, steps: int, seed: int) -> Iterator[Mapping[str, Tensor]]:
        """Draw batches: values (b, c) and target (b, numbers), standardised."""
        usable = (self.pairs.clear if self.clear else self.pairs.present) & (self.pairs.stamps[..., 0] != NONE)
        series, date = usable.nonzero(as_tuple=True)
        rng = torch.Generator().manual_seed(seed)
        for _ in range(steps):
            drawn = torch.randint(len(series), (batch,), generator=rng)
            row, at = series[drawn], date[drawn]
            seen = self.pairs.companion[row, self.pairs.stamps[row, at, 0]].float()
            yield {
                "values": self.pairs.values[row, at],
                "target": (seen - self.pairs.middle) / self.pairs.spread,
            }


@dataclass(frozen=True, eq=False)
class WholeSeries:
    """Draws whole series of pairs; the second sensor's days are known by their place, one slot each."""

    pairs: Pairs
    clear: bool

    def __call__(self, batch: int, steps: int, seed: int) -> Iterator[Mapping[str, Tensor]]:
        """Draw batches: values (b, t, c), valid (b, t) and day (b, t) of the first sensor; other_... of the second."""
        pairs, rng = self.pairs, torch.Generator().manual_seed(seed)
        days = torch.arange(pairs.companion.shape[1])
        for _ in range(steps):
            drawn = torch.randperm(len(pairs), generator=rng)[:batch]
            valid = (pairs.clear if self.clear else pairs.present)[drawn]
            seen = (pairs.companion[drawn].float() - pairs.middle) / pairs.spread
            yield {
                "values": torch.where(valid[..., None], pairs.values[drawn], 0.0),
                "valid": valid,
                "day": pairs.day[drawn],
                "other_values": seen,
                "other_valid": torch.ones(seen.shape[:2], dtype=torch.bool),
                "other_day": days.expand(len(drawn), -1),
            }
