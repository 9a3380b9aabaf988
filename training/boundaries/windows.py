"""Windows of scenes with the class of every pixel, drawn anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from engine.stack import Window
from training.data.boundaries import boundary_classes
from training.data.dense import VOID, DenseBatch
from training.data.scene import cut
from training.data.unlabelled import UnlabelledScene


def windows(
    scenes: Sequence[UnlabelledScene], side: int, batch: int, steps: int, rng: np.random.Generator
) -> Iterator[DenseBatch]:
    """Draw batches of windows of one scene each, in proportion to the scenes' pixels.

    Args:
        side: side of a window in pixels; what reaches beyond a scene is invalid, and of no class.
        batch: windows of a batch.
    """
    targets = [boundary_classes(scene.parcel) for scene in scenes]
    share = np.array([scene.parcel.size for scene in scenes], float)
    for _ in range(steps):
        number = rng.choice(len(scenes), p=share / share.sum())
        scene, target = scenes[number], targets[number]
        height, width = target.shape
        corners = [
            (rng.integers(max(height - side, 0) + 1), rng.integers(max(width - side, 0) + 1)) for _ in range(batch)
        ]
        frames = [Window(int(row), int(col), side, side) for row, col in corners]
        values = np.stack([cut(scene.values[:], frame, 0) for frame in frames])
        yield DenseBatch(
            values=(values * scene.scale[..., None, None] + scene.offset[..., None, None]).astype(np.float32),
            valid=np.stack([cut(scene.valid, frame, False) for frame in frames]),
            day=np.tile(scene.day, (batch, 1)),
            target=np.stack([cut(target, frame, VOID) for frame in frames]),
            label=np.zeros(batch, np.int64),
        )
