"""Answers for parcels: a network maps a scene as the map job does, and each parcel has the mean of its pixels."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.pipeline import Mapper, Reading
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from engine.parcels.zonal import ParcelSums
from engine.runtime import Batch, Prediction
from engine.runtime.batch import ACTIVATIONS, unchanged
from engine.stack import covering
from training.base.networks import Networks
from training.data.scene import LabelledScene

_BLOCK = 256


@dataclass(frozen=True)
class NetworkRuntime:
    """Runs a network in training where the map job runs a package.

    Attributes:
        activation: turns the head's scores (b, k, h, w) into what is averaged.
    """

    encoder: nn.Module
    head: nn.Module
    activation: Callable[[NDArray], NDArray]
    name: str = "torch"
    version: str = torch.__version__
    device: str = "cpu"
    reason: str = "scored where it is trained"
    precision: str = "float32"
    parallel: int = 1

    @torch.inference_mode()
    def predict(self, batch: Batch) -> Prediction:
        """Run encoder and head on a batch."""
        scores, seen = Networks(self.encoder, self.head)(*map(torch.from_numpy, batch.inputs().values()))
        return Prediction(self.activation(scores.numpy()), seen.numpy())


def parcel_probabilities(
    encoder: nn.Module, head: nn.Module, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Mean probability over the pixels of some parcels of a scene, (len(parcels), k), as the map job has it."""
    return _means(NetworkRuntime(encoder, head, ACTIVATIONS[head.activation]), scene, parcels, lattice)


def parcel_means(
    encoder: nn.Module, head: nn.Module, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Mean of the head's outputs over the pixels of some parcels of a scene, (len(parcels), k)."""
    return _means(NetworkRuntime(encoder, head, unchanged), scene, parcels, lattice)


def as_head(weight: torch.Tensor, bias: torch.Tensor, patch: int) -> SegmentationHead:
    """A segmentation head that gives each pixel of a token the same answer, from (d, k) and (k)."""
    width, outputs = weight.shape
    head = SegmentationHead(SegmentationConfig(width, patch, outputs))
    with torch.no_grad():
        head.classify.weight.copy_(weight.repeat_interleave(patch * patch, dim=1))
        head.classify.bias.copy_(bias.repeat_interleave(patch * patch))
    return head.eval()


def _means(
    runtime: NetworkRuntime, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Average over the pixels of some parcels.

    Dates, windows or single pixels, blending and sums are the map job's; windows that reach no pixel of the parcels are
    left out.

    Args:
        lattice: where the windows lie, for encoders that see more than single pixels.
    """
    encoder, head = runtime.encoder.eval(), runtime.head.eval()
    shown, context = scene.placed(encoder.dates), encoder.context
    pixelwise = context.kind == "pixel"
    if pixelwise:
        lattice = Lattice(context.size, context.halo)
    outputs = head.config.classes
    wanted = np.isin(scene.owner, parcels)
    height, width = scene.owner.shape
    size = max(_BLOCK // lattice.stride, 1) * lattice.stride
    with ThreadPoolExecutor(1) as predicting:
        mapper = Mapper(
            runtime=runtime,
            predicting=predicting,
            lattice=lattice,
            patch=encoder.sensors[0].patch,
            # The map is not looked at, so that its codes say nothing; there may be more outputs than codes.
            codes=np.zeros(outputs, np.uint8),
            sensors=(shown.dates,),
            parcels=scene.index,
            # Single pixels are computed where there are parcels; of windows, those that reach the wanted ones.
            only_parcels=pixelwise,
            pixelwise=pixelwise,
        )
        sums = ParcelSums.none(len(scene.label), outputs)
        for block in BlockPlan(height, width, size, lattice):
            core = block.core
            here = wanted[core.row : core.row + core.height, core.col : core.col + core.width]
            task = replace(mapper.task(block), windows=block.reaching(here))
            if task.windows:
                frame = covering(task.windows)
                reading = Reading(task.windows, frame, [shown.read(frame)])
                sums.add(mapper.map_block(task, reading, lambda windows: None).parcels)
    return sums.probability[parcels] / np.maximum(sums.mapped[parcels], 1)[:, None]
