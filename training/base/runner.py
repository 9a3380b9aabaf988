"""The one trainer: an objective run with Lightning, quietly and repeatably; resumable where it keeps checkpoints."""

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
from lightning.pytorch.callbacks import EMAWeightAveraging, WeightAveraging
from lightning.pytorch.utilities.exceptions import MisconfigurationException
from torch import Tensor, nn

from engine.errors import BadInput
from engine.files import whole
from engine.models.averaging import ema_decay
from training.base.divergence import FiniteGradient, finite_loss
from training.base.objective import Batch, Objective, Source
from training.base.step import Plan
from training.base.streams import NOISE


@dataclass(frozen=True)
class Machine:
    """Where a training runs; the fields are those of Lightning's `Trainer`."""

    accelerator: str = "cpu"
    devices: int = 1
    strategy: str = "auto"
    precision: str = "32-true"


@dataclass(frozen=True)
class Trained:
    """What came of a training beside the model's weights.

    Attributes:
        history: a row a step: its losses by name, their sum as "loss", and the objective's figures.
        writes: whether this process is the one, of those that train together, that may write what comes of it.
    """

    history: list[dict[str, float]]
    writes: bool


def train(
    model: nn.Module,
    objective: Objective,
    source: Source,
    plan: Plan,
    machine: Machine = Machine(),
    checkpoints: Checkpoints | None = None,
) -> Trained:
    """Train a model in place: the one loop of all trainings.

    Args:
        source: draws the samples that the objective makes views of.
        plan: how the weights move.
        checkpoints: where the last one is kept; the training goes on from it where it is there already.

    Raises:
        BadInput: `machine_unavailable`.
        Failure: `disk`, `training_diverged`; and what the objective raises.
    """
    run = _Run(model, objective, plan, "" if checkpoints is None else checkpoints.recipe)
    callbacks: list[Callback] = [] if plan.average is None else [_averaging(plan.average, plan.settling)]
    path = None
    if checkpoints is not None:
        callbacks.append(_Writer(checkpoints))
        path = checkpoints.path if checkpoints.path.is_file() else None
    with _quiet():
        trainer = _trainer(
            machine,
            plan.steps,
            plan.clip,
            callbacks,
            # Few operations have no deterministic form on other devices than processors; they do not stop a training.
            deterministic=True if machine.accelerator == "cpu" else "warn",
            accumulate_grad_batches=plan.accumulate,
            use_distributed_sampler=False,
        )
        trainer.fit(run, datamodule=_Batches(objective, source), ckpt_path=path, weights_only=True)
    return Trained(run.history, trainer.is_global_zero)


def _averaging(kept: float, settling: int) -> WeightAveraging:
    """A running average of the weights, and of what norms count, which becomes the model's at the end."""
    if not settling:
        return EMAWeightAveraging(decay=kept)

    def moved(average: Tensor, weight: Tensor, steps: Tensor | int) -> Tensor:
        past = ema_decay(int(steps), kept, settling)
        return past * average + (1 - past) * weight

    return WeightAveraging(use_buffers=True, avg_fn=moved)


class _Run(LightningModule):
    """A model, what it learns and how its weights move, as Lightning wants them."""

    def __init__(self, model: nn.Module, objective: Objective, plan: Plan, recipe: str) -> None:
        super().__init__()
        self.model, self.objective, self.plan, self.recipe = model, objective, plan, recipe
        self.history: list[dict[str, float]] = []
        self._parts: list[dict[str, Tensor]] = []

    def training_step(self, batch: Batch, number: int) -> Tensor:
        """Return the sum of a batch's losses.

        Raises:
            Failure: `training_diverged`, it is no number.
        """
        if self.plan.noise is not None:
            key = [self.plan.noise, NOISE, number, self.global_rank]
            torch.manual_seed(int(np.random.SeedSequence(key).generate_state(1)[0]))
        losses = self.objective.losses(self.model, batch)
        total = sum(losses.values(), start=torch.zeros((), device=self.device))
        self._parts.append({name: loss.detach() for name, loss in losses.items()} | {"loss": total.detach()})
        return finite_loss(total, self.global_step)

    def configure_optimizers(self) -> dict:
        """Ask the plan."""
        optimiser, schedule = self.plan.optimise(self.model)
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def configure_gradient_clipping(self, optimizer: Any, gradient_clip_val: Any = None, **_: Any) -> None:
        """Clip the gradient's norm; parameters that are held have none."""
        for parameter in self.plan.held(self.model, self.global_step):
            parameter.grad = None
        self.clip_gradients(optimizer, gradient_clip_val, "norm")

    def optimizer_step(self, epoch: int, number: int, optimizer: Any, closure: Any = None) -> None:
        """Take the step, let the objective follow, and note both."""
        super().optimizer_step(epoch, number, optimizer, closure)
        losses = {name: torch.stack([part[name] for part in self._parts]).mean() for name in self._parts[0]}
        figures = losses | dict(self.objective.after_step(self.model))
        reduce = self.trainer.strategy.reduce
        self.history.append({name: float(reduce(value, reduce_op="mean")) for name, value in figures.items()})
        self._parts.clear()

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep the losses so far, and what recipe they are of."""
        checkpoint["history"], checkpoint["recipe"] = self.history, self.recipe

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Take up the losses."""
        self.history = checkpoint["history"]


class _Batches(LightningDataModule):
    """The batches of a source, asked for once the trainer knows from which step on."""

    def __init__(self, objective: Objective, source: Source) -> None:
        super().__init__()
        self.objective, self.source = objective, source

    def train_dataloader(self) -> Iterable[Batch]:
        """Load the batches."""
        return self.source.batches(self.objective, self.trainer)


def check_machine(machine: Machine) -> None:
    """Refuse a machine that is not there, before the work that goes ahead of a training is done for nothing.

    Raises:
        BadInput: `machine_unavailable`.
    """
    with _quiet():
        _trainer(machine, steps=1, clip=0.0, callbacks=[])


@dataclass(frozen=True)
class Checkpoints:
    """Where and when a training keeps its last checkpoint, whole or not at all.

    Attributes:
        path: file of the checkpoint; each one replaces the one before.
        every: steps between two; the last step has one, too.
        recipe: what is trained, in full; a checkpoint of another is refused, see `training.base.outputs`.
        report: called with the step of each checkpoint and the history up to it.
    """

    path: Path
    every: int
    recipe: str
    report: Callable[[int, list[dict[str, float]]], None]


class _Writer(Callback):
    def __init__(self, checkpoints: Checkpoints) -> None:
        self.checkpoints = checkpoints

    def on_train_batch_end(self, trainer: Trainer, run: LightningModule, *_: Any) -> None:
        """Write a checkpoint, if a step has ended that gets one."""
        step = trainer.global_step
        stepped = trainer.fit_loop.epoch_loop.batch_progress.current.ready % trainer.accumulate_grad_batches == 0
        if not stepped or (step % self.checkpoints.every and step != trainer.max_steps):
            return
        # All processes take part in gathering the state; one writes it.
        with whole(self.checkpoints.path) if trainer.is_global_zero else nullcontext(self.checkpoints.path) as part:
            trainer.save_checkpoint(part)
        if trainer.is_global_zero:
            self.checkpoints.report(step, run.history)


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
