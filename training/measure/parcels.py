"""Answers for parcels and pixels: a network maps a scene as the map job does; a parcel has the mean of its pixels."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.pipeline import Mapper
from engine.mapping.reading import Reading
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from engine.parcels.zonal import ParcelSums
from engine.runtime import Batch, Prediction
from engine.runtime.batch import ACTIVATIONS, unchanged
from engine.stack import covering
from training.base.networks import Networks
from training.data.scene import NOBODY, LabelledScene

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
    return parcel_map(encoder, head, scene, parcels, lattice)[0]


def parcel_map(
    encoder: nn.Module, head: nn.Module, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Map a scene where some of its parcels lie, as the map job does.

    Returns:
        Mean probability over the pixels of each parcel, (len(parcels), k); and the likeliest class of each pixel,
        (H, W), -1 where nothing was seen, or where no window that reaches these parcels lies.
    """
    runtime = NetworkRuntime(encoder, head, ACTIVATIONS[head.activation])
    codes = np.arange(1, head.config.classes + 1, dtype=np.uint8)
    means, mapped = _means(runtime, scene, parcels, lattice, codes)
    return means, np.where(mapped > 0, mapped.astype(np.int64) - 1, NOBODY)


def parcel_means(
    encoder: nn.Module, head: nn.Module, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Mean of the head's outputs over the pixels of some parcels of a scene, (len(parcels), k)."""
    # The map is not looked at, so that its codes say nothing; there may be more outputs than codes.
    codes = np.zeros(head.config.classes, np.uint8)
    return _means(NetworkRuntime(encoder, head, unchanged), scene, parcels, lattice, codes)[0]


def as_head(weight: torch.Tensor, bias: torch.Tensor, patch: int) -> SegmentationHead:
    """A segmentation head that gives each pixel of a token the same answer, from (d, k) and (k)."""
    width, outputs = weight.shape
    head = SegmentationHead(SegmentationConfig(width, patch, outputs))
    with torch.no_grad():
        head.classify.weight.copy_(weight.repeat_interleave(patch * patch, dim=1))
        head.classify.bias.copy_(bias.repeat_interleave(patch * patch))
    return head.eval()


def _means(
    runtime: NetworkRuntime,
    scene: LabelledScene,
    parcels: NDArray[np.integer],
    lattice: Lattice,
    codes: NDArray[np.uint8],
) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Average over the pixels of some parcels.

    Dates, windows or single pixels, blending and sums are the map job's; windows that reach no pixel of the parcels are
    left out.

    Args:
        lattice: where the windows lie, for encoders that see more than single pixels.
        codes: number of each output, for the map of the highest one.

    Returns:
        The means, (len(parcels), k), and that map, (H, W), 0 where there is none.
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
            codes=codes,
            sensors=(shown.dates,),
            parcels=scene.index,
            # Single pixels are computed where there are parcels; of windows, those that reach the wanted ones.
            only_parcels=pixelwise,
            pixelwise=pixelwise,
        )
        sums, classes = ParcelSums.none(len(scene.label), outputs), np.zeros((height, width), np.uint8)
        for block in BlockPlan(height, width, size, lattice):
            core = block.core
            here = wanted[core.row : core.row + core.height, core.col : core.col + core.width]
            task = replace(mapper.task(block), windows=block.reaching(here))
            if task.windows:
                frame = covering(task.windows)
                reading = Reading(task.windows, frame, [shown.read(frame)])
                result = mapper.map_block(task, reading, lambda windows: None)
                sums.add(result.parcels)
                classes[core.row : core.row + core.height, core.col : core.col + core.width] = result.outputs["classes"]
    return sums.probability[parcels] / np.maximum(sums.mapped[parcels], 1)[:, None], classes
