"""The objective `bimodal`: from corrupted Sentinel-2 series tell what another sensor saw, the month, and the clouds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

import torch
from torch import Tensor, nn

from engine.models.bert.encoder import SeriesBERT
from training.base.objective import Batch, Objective
from training.systems.bert import losses
from training.systems.bert.corruption import HIDDEN, UNTOUCHED, Shares, corrupted, kinds
from training.systems.bert.pairs import LEVELS, STAMPS

Target = Literal["companion", "own", "shuffled"]


@dataclass(frozen=True)
class Task:
    """The questions of the pre-training, their targets and their weights.

    Attributes:
        target: "companion", what the second sensor saw of the same place; "own", what Sentinel-2 itself saw, without a
            second sensor; or "shuffled", what the second sensor saw of another place.
        stamps: days of the second sensor that are asked: the acquisition's own, and those before it.
        reflectance, month, cloud: weights of the losses; one of 0 is not asked.
        reduction, auxiliary: as `training.systems.bert.losses` has them.
        shares: shares of what becomes of the acquisitions.
        clouds: "hidden", the encoder sees clear acquisitions alone, as it does when it maps; or "kept", all, as
            published.
    """

    target: Target = "companion"
    stamps: int = STAMPS
    reflectance: float = 1.0
    month: float = 1.0
    cloud: float = 1.0
    reduction: losses.Reduction = "mean"
    auxiliary: losses.Auxiliary = "classes"
    shares: Shares = field(default_factory=Shares)
    clouds: Literal["hidden", "kept"] = "hidden"


class Bimodal(nn.Module):
    """The encoder, and one linear layer for each question; only the encoder is kept.

    The questions are of dates. Where the encoder's queries sum these up, a small perceptron tells each date's token
    from the sum and from the date itself, and is not kept either.

    Args:
        encoder: trained in place.
        numbers: numbers that the second sensor has on a day: pixels times bands.
        task: what is asked.
    """

    def __init__(self, encoder: SeriesBERT, numbers: int, task: Task) -> None:
        super().__init__()
        width, bands = encoder.config.width, encoder.config.bands
        self.encoder = encoder
        self.hidden = nn.Parameter(torch.zeros(bands))
        self.output_shape = (1, bands) if task.target == "own" else (task.stamps, numbers)
        classes = task.auxiliary == "classes"
        self.reflectance = nn.Linear(width, self.output_shape[0] * self.output_shape[1])
        self.month = nn.Linear(width, losses.MONTHS if classes else 1)
        self.cloud = nn.Linear(width, LEVELS if classes else 1)
        self.reader = Reader(width) if encoder.config.queries else None

    def tokens(self, batch: Batch) -> Tensor:
        """Encode a batch as `BimodalObjective.views` makes it, (b, t, d)."""
        hidden = (batch["kind"] == HIDDEN)[..., None]
        values = torch.where(hidden, self.hidden, batch["values"])[..., None, None]
        seen = (values, batch["valid"][..., None, None], batch["day"])
        if self.reader is None:
            return self.encoder.encode(*seen).tokens[:, :, 0, 0]
        dates, valid = self.encoder.embedded(*seen)
        return self.reader(dates, self.encoder.summed(dates, valid))[:, 0]

    def undecayed(self) -> Iterator[nn.Parameter]:
        """Parameters without weight decay."""
        yield from self.encoder.undecayed()
        yield self.hidden
        answering = (self.reflectance, self.month, self.cloud, *(self.reader.children() if self.reader else ()))
        yield from (layer.bias for layer in answering)


class Reader(nn.Module):
    """Tell a date's token from what is there of the date and from what queries summed up of all dates."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.of_date, self.of_series = (nn.Linear(width, 2 * width) for _ in range(2))
        self.to_token = nn.Linear(2 * width, width)

    def forward(self, dates: Tensor, series: Tensor) -> Tensor:
        """Map tokens of a pixel's dates (b, 1, t, d) and of its series (b, 1, 1, d) to tokens of dates."""
        return self.to_token(torch.relu(self.of_date(dates) + self.of_series(series)))


class BimodalObjective(Objective):
    """The three questions of bimodal BERT, as the module describes them."""

    def __init__(self, task: Task) -> None:
        self.task = task

    def views(self, sample: Mapping[str, Tensor], rng: torch.Generator) -> Mapping[str, Tensor]:
        """Corrupt a batch of pairs, as `Pairs.batch` gives it."""
        task = self.task
        usable = sample["clear"] if task.clouds == "hidden" else sample["present"]
        kind = kinds(sample["present"], task.shares, rng)
        # A cloudy acquisition that is not hidden is not seen, and so not asked for.
        kind = torch.where(usable | (kind == HIDDEN), kind, UNTOUCHED)
        target, known = sample["target"][:, :, : task.stamps], sample["known"][:, :, : task.stamps]
        if task.target == "own":
            target, known = sample["values"][:, :, None], usable[..., None]
        elif task.target == "shuffled":
            # Each pair's acquisitions may be others', so that a stamp counts where that pair has one.
            target, known = target.roll(1, dims=0), known & known.roll(1, dims=0)
        corrupted_dates = (kind != UNTOUCHED) & (kind != HIDDEN)
        return {
            **corrupted(sample["values"], usable, kind, rng),
            "kind": kind,
            "day": sample["day"],
            "month": sample["month"],
            "level": sample["level"],
            "target": target,
            "known": known & corrupted_dates[..., None],
        }

    def losses(self, model: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        """Ask the three questions."""
        task, z = self.task, model.tokens(batch)
        named = {}
        if task.reflectance:
            predicted = model.reflectance(z).unflatten(-1, model.output_shape)
            loss = losses.reflectance_loss(predicted, batch["target"], batch["known"], task.reduction)
            named["reflectance"] = task.reflectance * loss
        if task.month:
            means, there = losses.month_means(z, batch["month"], batch["valid"])
            named["month"] = task.month * losses.month_loss(model.month(means), there, task.auxiliary)
        if task.cloud:
            hidden = batch["kind"] == HIDDEN
            named["cloud"] = task.cloud * losses.cloud_loss(model.cloud(z), batch["level"], hidden, task.auxiliary)
        return named
