"""STCLN as systems on series: from scratch, and after hidden dates of the training side's series were reconstructed.

A series is a window of one pixel: the convolutions have kernels of one pixel, and the head attends to no place. Both
systems have the same network and the same training with labels as the networks among the peers.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.models.dated import Dated
from engine.models.stcln.encoder import STCLN, STCLNConfig
from engine.models.stcln.heads import HeadConfig, MaximumHead
from engine.models.threads import threads
from training.base import runner
from training.base.dated import Standard, standard_of
from training.base.loop import NetworkSystem, Training
from training.base.objective import Batch, Objective, TensorStream
from training.base.series import Series
from training.base.step import decayed_alike, one_cycle_plan
from training.systems.stcln.masked.hiding import vegetated
from training.systems.stcln.masked.objective import reconstruction_loss
from training.systems.stcln.masked.recipe import Masking

# Raise it when the answers of the systems change: see `training.base.system.System`.
NUMERICS = 1


@dataclass(frozen=True)
class Reconstructing:
    """How hidden dates are reconstructed before labels are seen.

    Attributes:
        ratio: chance of a date to be hidden.
        steps, batch, learning_rate, clip: settings of the training; series a step are drawn from the training side.
    """

    ratio: float = 0.4
    steps: int = 500
    batch: int = 128
    learning_rate: float = 2e-3
    clip: float = 5.0


@dataclass(frozen=True, eq=False)
class Prepared:
    """What is taken from the training side: statistics, and the encoder's first weights.

    Attributes:
        standard: standardises series.
        encoder: an encoder of fresh weights, or pre-trained; None where each fit draws its own.
    """

    standard: Standard
    encoder: STCLN | None = None

    @property
    def bands(self) -> int:
        """Number of bands."""
        return self.standard.bands

    def standardised(self, series: Series) -> Dated:
        """Standardise the values of each date."""
        return self.standard.standardised(series)

    def placed(self, seen: Dated) -> Dated:
        """Leave the dates as they are."""
        return seen

    def __call__(self, series: Series) -> Dated:
        """Standardise the values of each date."""
        return self.standard(series)


class SeriesNetwork(nn.Module):
    """Encoder and head on series."""

    def __init__(self, encoder: STCLN, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = MaximumHead(HeadConfig(encoder.config.width, classes))

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map standardised values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        return self.head(*encoded(self.encoder, values, valid, day))[0][:, :, 0, 0]


def encoded(encoder: STCLN, values: Tensor, valid: Tensor, day: Tensor) -> tuple[Tensor, Tensor]:
    """Encode standardised series (b, t, c) as windows of one pixel: series (b, t, 1, 1, d), clear (b, t, 1, 1)."""
    return encoder.encode(rearrange(values, "b t c -> b t c 1 1"), rearrange(valid, "b t -> b t 1 1"), day)


def encoder_for(bands: int) -> STCLN:
    """An encoder of single pixels, with fresh weights."""
    return STCLN(STCLNConfig(bands=bands, kernel=1, attention=False))


def build(prepared: Prepared, classes: int) -> SeriesNetwork:
    """Build a network whose encoder begins as it was prepared."""
    encoder = encoder_for(prepared.bands) if prepared.encoder is None else copy.deepcopy(prepared.encoder)
    return SeriesNetwork(encoder, classes)


class Pretrained(NetworkSystem[Prepared]):
    """The network, whose encoder has reconstructed hidden dates of all series of the training side, labels unseen."""

    def __init__(self, name: str, training: Training, reconstructing: Reconstructing) -> None:
        super().__init__(name, NUMERICS, lambda unlabelled: Prepared(standard_of(unlabelled)), build, training)
        self.settings = f"{training!r} {reconstructing!r}"
        self._reconstructing = reconstructing

    def prepare(self, unlabelled: Series, seed: int) -> Prepared:
        """Take the statistics, and pre-train an encoder.

        Raises:
            Failure: `training_diverged`.
        """
        standard = standard_of(unlabelled)
        with threads(1), torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            encoder = encoder_for(standard.bands)
            reconstruct(encoder, standard(unlabelled), usable_dates(unlabelled), self._reconstructing, seed)
        return Prepared(standard, encoder)


def usable_dates(series: Series) -> NDArray[np.bool_]:
    """Dates that may be hidden, (n, t): clear ones that are vegetation where bands tell, else all clear ones."""
    masking = Masking()
    if masking.red in series.bands and masking.nir in series.bands:
        red, nir = (series.values[..., series.bands.index(band)] for band in (masking.red, masking.nir))
        single = (..., None, None)
        return vegetated(red[single], nir[single], series.valid[single], masking.green, masking.share)
    if "NDVI" in series.bands:
        return series.valid & (series.values[..., series.bands.index("NDVI")] > masking.green)
    return series.valid


class HiddenDates(Objective):
    """Hidden dates of series are to be told, all bands of them."""

    def losses(self, model: nn.ModuleDict, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch: values (b, t, c), valid, hidden (b, t) and day (b, t)."""
        token = model["token"].weight[0, 0]
        shown = torch.where(batch["hidden"][..., None], token, batch["values"])
        series, _ = encoded(model["encoder"], shown, batch["valid"], batch["day"])
        told = model["decode"](series)
        hidden, target = (rearrange(batch[name], "b t ... -> b t 1 1 ...") for name in ("hidden", "values"))
        return {"reconstruction": reconstruction_loss(told, target, hidden)}


def reconstruct(encoder: STCLN, series: Dated, usable: NDArray[np.bool_], how: Reconstructing, seed: int) -> None:
    """Pre-train an encoder in place.

    Args:
        series: standardised.
        usable: dates that may be hidden, (n, t).

    Raises:
        Failure: `training_diverged`.
    """
    config = encoder.config
    token = nn.Embedding(1, 1)
    nn.init.zeros_(token.weight)
    decode = nn.Linear(config.width, config.bands)
    model = nn.ModuleDict({"encoder": encoder.train(), "token": token, "decode": decode})
    rng = np.random.default_rng(seed)

    def samples() -> Iterator[dict[str, Tensor]]:
        for _ in range(how.steps):
            drawn = rng.integers(len(series), size=how.batch)
            hidden = usable[drawn] & (rng.random((how.batch, usable.shape[1])) < how.ratio)
            yield {**vars(series[torch.from_numpy(drawn)]), "hidden": torch.from_numpy(hidden)}

    groups_of = partial(decayed_alike, weight_decay=0.0)
    plan = one_cycle_plan(how.steps, how.learning_rate, groups_of, how.clip)
    runner.train(model, HiddenDates(), TensorStream(samples()), plan)
    encoder.eval()


def from_scratch(training: Training | None = None) -> NetworkSystem[Prepared]:
    """The system `stcln-scratch`."""
    taken = training or Training()
    return NetworkSystem("stcln-scratch", NUMERICS, lambda unlabelled: Prepared(standard_of(unlabelled)), build, taken)


def pretrained(training: Training | None = None, reconstructing: Reconstructing | None = None) -> Pretrained:
    """The system `stcln-pretrained`."""
    return Pretrained("stcln-pretrained", training or Training(), reconstructing or Reconstructing())
