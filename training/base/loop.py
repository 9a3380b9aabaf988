"""How the peer networks are trained, and the system that any network on dated series becomes so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn.functional import cross_entropy

from engine.models.dated import Dated
from engine.models.threads import threads
from engine.models.views import view
from training.base import runner
from training.base.dated import Preparation
from training.base.objective import Batch, Objective, TensorStream
from training.base.probabilities import classes_among, spread
from training.base.series import Series
from training.base.step import decayed_alike, one_cycle_plan
from training.base.system import Classifier
from training.base.views import Views

P = TypeVar("P", bound=Preparation)
# Standardised series of one step, and the class of each.
Sample = tuple[Dated, torch.Tensor]
_CLASSIFIED_AT_ONCE = 512
# Steps over which the running average follows the weights closely.
_SETTLING = 10


@dataclass(frozen=True)
class Training:
    """How a network is trained: AdamW, its rate rising over a tenth of the steps and then falling; on views.

    Attributes:
        learning_rate: the highest that the schedule reaches.
        weight_decay: decay of all weights.
        batch: series in a step, drawn so that each class comes equally often.
        epochs: each labelled series is seen about so often, within the bounds of `least` and `most` steps.
        clip: largest norm of the gradient.
        views: what is shown of each series at each step; None for the series as they are.
        average: share of the old average that each step keeps: the network ends as the running average of its weights.
            None where it ends as the last step leaves it.
    """

    learning_rate: float = 1e-3
    weight_decay: float = 1e-2
    batch: int = 64
    epochs: int = 20
    least: int = 300
    most: int = 1500
    clip: float = 1.0
    views: Views | None = field(default_factory=Views)
    average: float | None = 0.98

    def steps(self, labelled: int) -> int:
        """Number of steps for so many labelled series."""
        return int(np.clip(round(self.epochs * labelled / self.batch), self.least, self.most))


class NetworkSystem(Generic[P]):
    """A network on dated series as a system. One thread, so that sums always round alike.

    Args:
        name, numerics: as `training.base.system.System` has them.
        prepare: makes the network's input from the training side, labels unseen.
        build: makes a network of fresh weights for prepared input and a number of classes; it maps values (b, t, c),
            valid (b, t) and day (b, t) to logits (b, k).
        training: numbers of its training.
    """

    def __init__(
        self,
        name: str,
        numerics: int,
        prepare: Callable[[Series], P],
        build: Callable[[P, int], nn.Module],
        training: Training,
    ) -> None:
        self.name, self.numerics, self.settings = name, numerics, repr(training)
        self._prepare, self._build, self._training = prepare, build, training

    def prepare(self, unlabelled: Series, seed: int) -> P:
        """Take from the training side what turns series into input."""
        return self._prepare(unlabelled)

    def fit(self, prepared: P, labelled: Series, seed: int) -> Classifier:
        """Train a network on labelled series.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        present = classes_among(labelled)
        label = torch.from_numpy(np.searchsorted(present, labelled.label))
        with threads(1), torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = self._build(prepared, len(present))
            train(network, prepared, labelled, label, self._training, seed)

        def classify(series: Series) -> NDArray[np.float64]:
            with threads(1):
                return spread(probabilities(network, prepared(series)), present, len(series.class_names))

        return classify


class Classes(Objective):
    """The class of each series, told from a view of it: cross entropy.

    Args:
        views: how far a view departs; None for the series as they are.
        placed: puts views on the dates that the network takes.
    """

    def __init__(self, views: Views | None, placed: Callable[[Dated], Dated]) -> None:
        self._views, self._placed = views, placed

    def views(self, sample: Sample, rng: torch.Generator) -> dict[str, torch.Tensor]:
        """Draw a view of each series."""
        seen, label = sample
        shown = seen if self._views is None else view(seen, self._views, rng)
        return {**vars(self._placed(shown)), "label": label}

    def losses(self, model: nn.Module, batch: Batch) -> dict[str, torch.Tensor]:
        """Compute the loss of a batch: values (b, t, c), valid (b, t), day (b, t) and label (b)."""
        return {"classes": cross_entropy(model(batch["values"], batch["valid"], batch["day"]), batch["label"])}


def train(
    network: nn.Module, prepared: Preparation, labelled: Series, label: torch.Tensor, training: Training, seed: int
) -> None:
    """Train a network in place with cross entropy; it is ready for inference afterwards.

    Args:
        prepared: turns the labelled series into input.
        label: (n), from 0, each class present.
        seed: seed of the draws of series and of views; dropout draws from torch's own generator.

    Raises:
        Failure: `training_diverged`.
    """
    steps, inputs = training.steps(len(label)), prepared.standardised(labelled)
    draws = map(torch.from_numpy, balanced(label.numpy(), training.batch, steps, np.random.default_rng(seed)))
    samples: Iterator[Sample] = ((inputs[drawn], label[drawn]) for drawn in draws)
    groups_of = partial(decayed_alike, weight_decay=training.weight_decay)
    plan = one_cycle_plan(
        steps, training.learning_rate, groups_of, training.clip, average=training.average, settling=_SETTLING
    )
    source = TensorStream(samples, torch.Generator().manual_seed(seed))
    runner.train(network.train(), Classes(training.views, prepared.placed), source, plan)
    network.eval()


def balanced(label: NDArray[np.int64], batch: int, steps: int, rng: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Draw batches of indices in which each class comes equally often on average, each (batch)."""
    weight = 1.0 / np.bincount(label)[label]
    for _ in range(steps):
        yield rng.choice(len(label), batch, p=weight / weight.sum())


@torch.inference_mode()
def probabilities(network: nn.Module, inputs: Dated) -> NDArray[np.float64]:
    """Class probabilities of a trained network, (n, k)."""
    parts = [inputs[start : start + _CLASSIFIED_AT_ONCE] for start in range(0, len(inputs), _CLASSIFIED_AT_ONCE)]
    logits = torch.cat([network(part.values, part.valid, part.day) for part in parts])
    return logits.double().softmax(dim=1).numpy()
