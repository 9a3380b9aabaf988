"""Scoring parcels: a network maps a scene as the map job does, and each parcel takes the mean of its pixels."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from engine.mapping.blocks import BlockPlan, Lattice, covering
from engine.mapping.pipeline import Mapper, Reading
from engine.parcels.zonal import ParcelSums
from engine.runtime import Batch, Prediction
from engine.runtime.batch import softmax
from engine.stack import SensorDates
from training.base.networks import Networks
from training.data.scene import LabelledScene

_BLOCK = 256


@dataclass(frozen=True)
class NetworkRuntime:
    """A network in training as the map job's runtime.

    Attributes:
        squash: turns the head's output (b, k, h, w) into what is averaged.
    """

    networks: Networks
    squash: Callable[[NDArray], NDArray] = softmax
    name: str = "torch"
    version: str = torch.__version__
    device: str = "cpu"
    reason: str = "scored where it is trained"
    precision: str = "float32"
    parallel: int = 1

    @torch.inference_mode()
    def predict(self, batch: Batch) -> Prediction:
        """Run encoder and head on a batch."""
        inputs = {name: torch.from_numpy(array) for name, array in batch.inputs().items()}
        logits, seen = self.networks.head(*self.networks.encoder(**inputs))
        return Prediction(self.squash(logits.numpy()), seen.numpy())


def parcel_probabilities(
    networks: Networks, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Mean probability over the pixels of some parcels of a scene, (len(parcels), k), as the map job has it."""
    return _means(NetworkRuntime(networks), scene, parcels, lattice)


def parcel_means(
    networks: Networks, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Mean of the head's outputs over the pixels of some parcels of a scene, (len(parcels), k)."""
    return _means(NetworkRuntime(networks, squash=lambda outputs: outputs), scene, parcels, lattice)


def _means(
    runtime: NetworkRuntime, scene: LabelledScene, parcels: NDArray[np.integer], lattice: Lattice
) -> NDArray[np.float64]:
    """Average over the pixels of some parcels.

    Windows, blending and sums are the map job's; windows that reach no pixel of the parcels are left out.
    """
    networks = runtime.networks
    networks.encoder.eval()
    networks.head.eval()
    outputs = networks.head.config.classes
    wanted = np.isin(scene.owner, parcels)
    height, width = scene.owner.shape
    size = max(_BLOCK // lattice.stride, 1) * lattice.stride
    with ThreadPoolExecutor(1) as predicting:
        mapper = Mapper(
            runtime=runtime,
            predicting=predicting,
            lattice=lattice,
            patch=networks.encoder.sensors[0].patch,
            # Of the map, which is not looked at; there may be more outputs than codes.
            codes=np.zeros(outputs, np.uint8),
            sensors=(SensorDates(scene.day, scene.scale, scene.offset),),
            parcels=scene.index,
        )
        sums = ParcelSums.none(len(scene.label), outputs)
        for block in BlockPlan(height, width, size, lattice):
            core = block.core
            here = wanted[core.row : core.row + core.height, core.col : core.col + core.width]
            task = replace(mapper.task(block), windows=block.reaching(here))
            if task.windows:
                frame = covering(task.windows)
                reading = Reading(task.windows, frame, [scene.read(frame)])
                sums.add(mapper.map_block(task, reading, lambda windows: None).parcels)
    return sums.probability[parcels] / np.maximum(sums.mapped[parcels], 1)[:, None]
