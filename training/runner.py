"""Running an objective with Lightning: quiet, deterministic, with a running average of the weights."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import torch
from lightning import LightningModule, Trainer
from lightning.pytorch.callbacks import EMAWeightAveraging
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset


class _Stream(IterableDataset):
    """Batches, each a frozen dataclass of arrays, as dictionaries of tensors."""

    def __init__(self, batches: Iterable[Any]) -> None:
        self._batches = batches

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        for batch in self._batches:
            yield {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in vars(batch).items()}


def run(objective: LightningModule, batches: Iterable[Any], steps: int, clip: float, average: float) -> None:
    """Train an objective in place, one step a batch; at the end it holds the running average of its weights.

    No progress bar, no log folder, no advice about hardware that is not there.

    Args:
        clip: largest norm of the gradient.
        average: share of the old average that each step keeps.
    """
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="lightning")
        trainer = Trainer(
            accelerator="cpu",
            devices=1,
            max_epochs=1,
            max_steps=steps,
            gradient_clip_val=clip,
            deterministic=True,
            callbacks=[EMAWeightAveraging(decay=average)],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
        trainer.fit(objective, DataLoader(_Stream(batches), batch_size=None))
