"""A whole scene mapped in training, window by window, as the engine lays them out."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from engine.mapping.blocks import Lattice
from training.base.networks import Networks
from training.data.scene import cut
from training.data.unlabelled import UnlabelledScene


@torch.inference_mode()
def shares(networks: Networks, scene: UnlabelledScene, lattice: Lattice) -> NDArray[np.float32]:
    """Share of each class in each pixel, (k, H, W), by the window in whose inner part the pixel lies."""
    networks.eval()
    height, width = scene.parcel.shape
    physical, halo = scene.physical, lattice.halo
    day = torch.from_numpy(scene.day)[None]
    made = np.zeros((networks.head.config.classes, height, width), np.float32)
    for row in range(-(-height // lattice.stride)):
        for col in range(-(-width // lattice.stride)):
            frame = lattice.placed(row, col)
            values, valid = cut(physical, frame, 0), cut(scene.valid, frame, False)
            batch = {
                "values": torch.from_numpy(values)[None].float(),
                "valid": torch.from_numpy(valid)[None],
                "day": day,
            }
            scores, _ = networks.scores(batch)
            inner = torch.softmax(scores[0], dim=0)[:, halo : lattice.window - halo, halo : lattice.window - halo]
            top, left = frame.row + halo, frame.col + halo
            rows, cols = min(lattice.stride, height - top), min(lattice.stride, width - left)
            made[:, top : top + rows, left : left + cols] = inner[:, :rows, :cols].numpy()
    return made
