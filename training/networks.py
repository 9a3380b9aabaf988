"""Encoder and head of a recipe, fresh or trained."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from lightning import Trainer
from lightning.pytorch.callbacks import EMAWeightAveraging
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset

from engine.models.cropsts import CropSTS, CropSTSConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.augment import augment
from training.data.scene import LabelledScene
from training.data.windows import WindowSampler
from training.initialise import band_statistics, initialise
from training.objectives.supervised import Supervised
from training.recipe import Recipe, Stage

# Independent streams of random numbers from one seed.
_INITIAL, _WINDOWS = range(2)


@dataclass(frozen=True)
class Networks:
    """An encoder and its head."""

    encoder: CropSTS
    head: SegmentationHead


def build(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> Networks:
    """Build encoder and head with fresh weights and the scenes' statistics."""
    shape = recipe.network
    config = CropSTSConfig(
        bands=len(recipe.bands),
        patch=shape.patch,
        grid=(shape.window // shape.patch,) * 2,
        width=shape.width,
        depth=shape.depth,
        heads=shape.heads,
        gamma=shape.gamma_space,
        gamma_time=1.0,
        dropout=shape.dropout,
        drop_path=shape.drop_path,
    )
    torch.manual_seed(seed)
    mean, std = band_statistics(scenes)
    encoder = CropSTS(config, mean.tolist(), std.tolist())
    head = SegmentationHead(SegmentationConfig(shape.width, shape.patch, len(recipe.classes)))
    initialise(encoder, scenes, recipe.initialisation, np.random.default_rng([seed, _INITIAL]))
    return Networks(encoder, head)


def train(
    recipe: Recipe, scenes: Sequence[LabelledScene], chosen: Sequence[NDArray[np.integer]], seed: int
) -> tuple[Networks, list[float]]:
    """Train networks on some parcels of some scenes; the same arguments give the same weights on the same machine.

    Args:
        chosen: for each scene, the parcels whose labels may be used. Statistics and first weights come from all clear
            pixels of the scenes, and from no label.
        seed: of weights, windows and augmentation.

    Returns:
        The networks, ready for inference, with the running average of the weights; and the loss of each step.

    Raises:
        Failure: `training_diverged`.
    """
    torch.set_num_threads(recipe.threads)
    networks = build(recipe, scenes, seed)
    losses: list[float] = []
    for number, stage in enumerate(recipe.optimisation.stages):
        module = Supervised(networks.encoder, networks.head, recipe.optimisation, stage)
        sampler = WindowSampler(scenes, chosen, stage.window, stage.batch)
        batches = _Batches(recipe, sampler, stage, np.random.default_rng([seed, _WINDOWS, number]))
        _run(module, batches, recipe, stage)
        losses += module.losses
    networks.encoder.eval()
    networks.head.eval()
    return networks, losses


class _Batches(IterableDataset):
    """Augmented batches of a stage, as Lightning wants them."""

    def __init__(self, recipe: Recipe, sampler: WindowSampler, stage: Stage, rng: np.random.Generator) -> None:
        self._how, self._sampler, self._steps, self._rng = recipe.augmentation, sampler, stage.steps, rng

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        for batch in self._sampler.batches(self._steps, self._rng):
            changed = augment(batch, self._how, self._rng)
            yield {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in vars(changed).items()}


def _run(module: Supervised, batches: _Batches, recipe: Recipe, stage: Stage) -> None:
    """Fit quietly: no progress bar, no log folder, no advice about hardware that is not there."""
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="lightning")
        trainer = Trainer(
            accelerator="cpu",
            devices=1,
            max_epochs=1,
            max_steps=stage.steps,
            gradient_clip_val=recipe.optimisation.clip,
            deterministic=True,
            callbacks=[EMAWeightAveraging(decay=recipe.optimisation.average)],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
        trainer.fit(module, DataLoader(batches, batch_size=None))
