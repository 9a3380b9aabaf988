"""Running an objective with Lightning: quiet, deterministic; with a running average of the weights, or resumable."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning import Callback, LightningDataModule, LightningModule, Trainer
from lightning.pytorch.callbacks import EMAWeightAveraging
from lightning.pytorch.utilities.exceptions import MisconfigurationException
from threadpoolctl import threadpool_limits
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset

from engine.errors import BadInput
from engine.files import whole
from training.base.divergence import FiniteGradient

CHECKPOINT = "last.ckpt"


@dataclass(frozen=True)
class Machine:
    """Where a training runs; the fields are those of Lightning's `Trainer`."""

    accelerator: str = "cpu"
    devices: int = 1
    strategy: str = "auto"
    precision: str = "32-true"


class _Stream(IterableDataset):
    """Batches, each a frozen dataclass of arrays, as dictionaries of tensors."""

    def __init__(self, batches: Iterable[Any]) -> None:
        self._batches = batches

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        for batch in self._batches:
            yield {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in vars(batch).items()}


def run(objective: LightningModule, batches: Iterable[Any], steps: int, clip: float, average: float) -> None:
    """Train an objective in place, one step a batch; at the end it holds the running average of its weights.

    Args:
        clip: largest norm of the gradient.
        average: share of the old average that each step keeps.

    Raises:
        Failure: `training_diverged`; and what the objective raises.
    """
    loader = DataLoader(_Stream(batches), batch_size=None)
    with _quiet():
        trainer = _trainer(Machine(), steps, clip, [EMAWeightAveraging(decay=average)], deterministic=True)
        trainer.fit(objective, loader)


def run_resumable(
    objective: LightningModule,
    data: LightningDataModule,
    steps: int,
    clip: float,
    machine: Machine,
    checkpoints: Checkpoints,
    accumulate: int,
) -> bool:
    """Train an objective in place, from its last checkpoint where there is one, and write further ones.

    Args:
        data: gives the batches from the trainer's `global_step` on.
        steps: of the optimiser, in all.
        clip: largest norm of the gradient.
        accumulate: batches a step.

    Returns:
        Whether this process is the one, of those that train together, that may write what comes of it.

    Raises:
        BadInput: `machine_unavailable`.
        Failure: `disk`, `training_diverged`; and what the objective raises.
    """
    path = checkpoints.path
    with _quiet():
        trainer = _trainer(
            machine,
            steps,
            clip,
            [checkpoints],
            # Few operations have no deterministic form on other devices than processors; they do not stop a training.
            deterministic=True if machine.accelerator == "cpu" else "warn",
            accumulate_grad_batches=accumulate,
            use_distributed_sampler=False,
        )
        trainer.fit(objective, datamodule=data, ckpt_path=path if path.is_file() else None, weights_only=True)
    return trainer.is_global_zero


def check_machine(machine: Machine) -> None:
    """Refuse a machine that is not there, before the work that goes ahead of a training is done for nothing.

    Raises:
        BadInput: `machine_unavailable`.
    """
    with _quiet():
        _trainer(machine, steps=1, clip=0.0, callbacks=[])


class Checkpoints(Callback):
    """Keeps the last checkpoint of a training, whole or not at all.

    Args:
        path: of the checkpoint; each replaces the one before.
        every: steps between two; the last step has one, too.
        said: told the step of each.
    """

    def __init__(self, path: Path, every: int, said: Callable[[int], None]) -> None:
        self.path, self.every, self.said = path, every, said

    def on_train_batch_end(self, trainer: Trainer, objective: LightningModule, *_: Any) -> None:
        """Write a checkpoint, if a step has ended that gets one."""
        step = trainer.global_step
        stepped = trainer.fit_loop.epoch_loop.batch_progress.current.ready % trainer.accumulate_grad_batches == 0
        if not stepped or (step % self.every and step != trainer.max_steps):
            return
        # All processes take part in gathering the state; one writes it.
        with whole(self.path) if trainer.is_global_zero else nullcontext(self.path) as part:
            trainer.save_checkpoint(part)
        if trainer.is_global_zero:
            self.said(step)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Use so many threads in torch and in numpy's linear algebra: with others, sums round otherwise."""
    torch.set_num_threads(count)
    with threadpool_limits(count):
        yield


def _trainer(machine: Machine, steps: int, clip: float, callbacks: list[Callback], **options: Any) -> Trainer:
    """Make a trainer without progress bar and log folder.

    Raises:
        BadInput: `machine_unavailable`, there is no such accelerator here, or strategy, or not so many devices.
    """
    try:
        return Trainer(
            **vars(machine),
            **options,
            max_epochs=1,
            max_steps=steps,
            gradient_clip_val=clip,
            callbacks=[FiniteGradient(), *callbacks],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
    # Of a strategy or an accelerator whose package is not installed, Lightning tells by an ImportError.
    except (MisconfigurationException, ValueError, ImportError) as error:
        raise BadInput(
            "machine_unavailable",
            f"Nothing can train here on accelerator {machine.accelerator}, devices {machine.devices}, with strategy "
            f"{machine.strategy}: {str(error).rstrip('.!')}.",
            "Ask for what this machine has; the accelerator cpu with the strategy auto runs anywhere.",
        ) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """No advice about hardware that is not there."""
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="lightning")
        yield
