"""Bimodal BERT as systems on series: from scratch, and after pre-training on simulated pairs.

No real series has a second sensor beside it, so the pairs are simulated, on the dates and with the gaps of the training
side's series. Labelled series are trained on as the peer networks are: the same views, steps and schedule.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.models.bert.encoder import SeriesBERT
from engine.models.dated import Dated
from engine.models.linear import Projection
from engine.models.masked import masked_mean
from engine.models.threads import threads
from training.base import runner
from training.base.dated import Standard, standard_of
from training.base.loop import probabilities, train
from training.base.probabilities import classes_among, spread
from training.base.series import Series
from training.base.step import groups, one_cycle_plan
from training.data.simulatedseries import paired_like
from training.systems.bert.objective import Bimodal, BimodalObjective
from training.systems.bert.pairs import pairs_of
from training.systems.bert.series.recipe import SeriesTraining
from training.systems.bert.unlabelled import NumberedPairs

# Raise it when the answers of the two systems change: see `training.base.system.System`.
NUMERICS = 1


class Classified(nn.Module):
    """The encoder on series, and one linear layer on the mean of its tokens over the valid dates."""

    def __init__(self, encoder: SeriesBERT, classes: int) -> None:
        super().__init__()
        self.encoder, self.classify = encoder, Projection(encoder.config.width, classes)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map standardised values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        tokens = self.encoder.encode(values[..., None, None], valid[..., None, None], day).tokens[:, :, 0, 0]
        return self.classify(masked_mean(tokens, valid))


@dataclass(frozen=True, eq=False)
class Prepared:
    """The training side's statistics, and an encoder to begin with; None for fresh weights."""

    standard: Standard
    encoder: SeriesBERT | None = None


@dataclass(frozen=True, eq=False)
class Fitted:
    """A classifier of series, which `training.systems.bert.series.package` takes apart."""

    network: Classified
    standard: Standard
    present: NDArray[np.int64]

    def __call__(self, series: Series) -> NDArray[np.float64]:
        """Class probabilities, (n, k)."""
        with threads(1):
            seen: Dated = self.standard(series)
            return spread(probabilities(self.network, seen), self.present, len(series.class_names))


class OnSeries:
    """The encoder, trained on views of labelled series.

    Args:
        name: name in tables.
        numbers: numbers of shape and trainings.
        pretrained: whether it begins with an encoder that was pre-trained on simulated pairs.
    """

    numerics = NUMERICS

    def __init__(self, name: str, numbers: SeriesTraining, pretrained: bool) -> None:
        self.name, self.settings = name, numbers.model_dump_json()
        self._numbers, self._pretrained = numbers, pretrained

    def prepare(self, unlabelled: Series, seed: int) -> Prepared:
        """Take the statistics of the training side; pre-train on pairs that are simulated on its dates.

        Raises:
            Failure: `training_diverged`.
        """
        standard = standard_of(unlabelled)
        if not self._pretrained:
            return Prepared(standard)
        numbers = self._numbers.pretraining
        with threads(1), torch.random.fork_rng(devices=[]):
            series = paired_like(unlabelled, numbers.series, numbers.shift_days, numbers.noise, seed)
            torch.manual_seed(seed)
            encoder = self._encoder(standard.bands)
            # Simulated values have statistics of their own, as far from the real ones as the simulator is.
            own = standard_of(series)
            pairs = pairs_of(series, encoder.dates, own.mean, own.std)
            model = Bimodal(encoder, pairs.companion.shape[2], numbers.questions.task)
            plan = one_cycle_plan(
                numbers.steps, numbers.learning_rate, partial(groups, weight_decay=numbers.weight_decay), clip=1.0
            )
            source = NumberedPairs(pairs, numbers.batch, seed)
            runner.train(model, BimodalObjective(numbers.questions.task), source, plan)
        return Prepared(standard, encoder.eval())

    def fit(self, prepared: Prepared, labelled: Series, seed: int) -> Fitted:
        """Train encoder and linear layer.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        present = classes_among(labelled)
        label = torch.from_numpy(np.searchsorted(present, labelled.label))
        with threads(1), torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = Classified(self._encoder(prepared.standard.bands), len(present))
            if prepared.encoder is not None:
                network.encoder.load_state_dict(prepared.encoder.state_dict())
            train(network, prepared.standard, labelled, label, self._numbers.training, seed)
        return Fitted(network, prepared.standard, present)

    def _encoder(self, bands: int) -> SeriesBERT:
        return SeriesBERT(self._numbers.shape.config(bands))


def from_scratch() -> OnSeries:
    """The system `bert-scratch`."""
    return OnSeries("bert-scratch", SeriesTraining(), pretrained=False)


def pretrained_simulated() -> OnSeries:
    """The system `bert-pretrained-simulated`."""
    return OnSeries("bert-pretrained-simulated", SeriesTraining(), pretrained=True)
