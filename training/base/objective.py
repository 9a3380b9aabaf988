"""What a model learns: the one thing that the trainer knows of a training beside how its weights move."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

import numpy as np
import torch
from lightning import Trainer
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset

Batch = Mapping[str, Any]


class Objective(ABC):
    """Base of all objectives: views of samples, the losses of a batch, and what follows a step.

    An objective has no state that a checkpoint would have to keep: weights, teachers, averages and counts are the
    model's.
    """

    def views(self, sample: Any, rng: Any) -> Any:
        """Return what the model is shown of a sample; the sample itself unless an objective changes it.

        Args:
            sample: as its source draws it: a whole batch, or one window of a batch.
            rng: generator of all that is drawn.
        """
        return sample

    @abstractmethod
    def losses(self, model: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        """Return the losses of a batch by name; their sum is what the model learns from."""

    def after_step(self, model: nn.Module) -> Mapping[str, Tensor]:
        """Do what follows a step of the weights, and return figures that are noted beside its losses."""
        return {}


class Source(Protocol):
    """Where the samples of a training come from."""

    def batches(self, objective: Objective, trainer: Trainer) -> Iterable[Batch]:
        """Return the batches of an objective's views, from the step on that the trainer is at."""
        ...


class Stream:
    """A source whose samples are whole batches, drawn one after another.

    Args:
        samples: frozen dataclasses of arrays; the objective's views of them are, too.
        rng: generator of the views. Where the samples draw from the same one, draws of samples and views take turns.
    """

    def __init__(self, samples: Iterable[Any], rng: np.random.Generator) -> None:
        self.samples, self.rng = samples, rng

    def batches(self, objective: Objective, trainer: Trainer) -> DataLoader:
        """Return the batches as dictionaries of tensors."""
        return DataLoader(_Tensors(objective.views(sample, self.rng) for sample in self.samples), batch_size=None)


class TensorStream:
    """A source like `Stream`, whose samples are tensors already, so that the objective's views of them are batches.

    Args:
        samples: whatever the objective makes batches of.
        rng: generator of the views.
    """

    def __init__(self, samples: Iterable[Any], rng: Any = None) -> None:
        self.samples, self.rng = samples, rng

    def batches(self, objective: Objective, trainer: Trainer) -> Iterator[Batch]:
        """Draw a sample and its views, one after another."""
        for sample in self.samples:
            yield objective.views(sample, self.rng)


class _Tensors(IterableDataset):
    def __init__(self, batches: Iterable[Any]) -> None:
        self._batches = batches

    def __iter__(self) -> Iterable[Batch]:
        for batch in self._batches:
            yield {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in vars(batch).items()}
