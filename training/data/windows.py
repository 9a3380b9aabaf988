"""Windows for one step of training: parcels drawn evenly over the classes, and a window around a pixel of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.stack import Window
from training.data.scene import NOBODY, LabelledScene, cut


@dataclass(frozen=True)
class WindowBatch:
    """Windows of one scene, each drawn for one parcel.

    Attributes:
        values: in physical units, (b, t, c, h, w) float32.
        valid: clear pixels, (b, t, h, w).
        day: model days, (b, t) int32.
        target: core pixels of the window's parcel, (b, h, w).
        label: its class, (b) int64.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    target: NDArray[np.bool_]
    label: NDArray[np.int64]


@dataclass(frozen=True)
class WindowSampler:
    """Draws batches from scenes.

    Every class of a scene is as likely as any other, and so is every parcel of a class, whatever its size.

    Args:
        scenes: where from.
        chosen: for each scene, the parcels to draw from.
        window: side in pixels.
        size: windows a batch.
    """

    scenes: Sequence[LabelledScene]
    chosen: Sequence[NDArray[np.integer]]
    window: int
    size: int

    def batches(self, steps: int, rng: np.random.Generator) -> Iterator[WindowBatch]:
        """Draw `steps` batches; scenes in proportion to their parcels."""
        cores = [_core_pixels(scene, parcels) for scene, parcels in zip(self.scenes, self.chosen, strict=True)]
        share = np.array([len(parcels) for parcels in self.chosen], float)
        for _ in range(steps):
            which = rng.choice(len(self.scenes), p=share / share.sum())
            yield self._draw(self.scenes[which], self.chosen[which], cores[which], rng)

    def _draw(
        self,
        scene: LabelledScene,
        parcels: NDArray[np.integer],
        cores: dict[int, NDArray[np.intp]],
        rng: np.random.Generator,
    ) -> WindowBatch:
        label = scene.label[parcels]
        chance = 1.0 / np.bincount(label)[label]
        drawn = rng.choice(parcels, size=self.size, p=chance / chance.sum())
        blocks, targets = [], []
        for parcel in drawn:
            row, col = cores[parcel][rng.integers(len(cores[parcel]))] - rng.integers(self.window, size=2)
            window = Window(int(row), int(col), self.window, self.window)
            blocks.append(scene.read(window))
            core = cut(scene.core, window, False)
            targets.append(core & (cut(scene.owner, window, NOBODY) == parcel))
        values = np.stack([block.values for block in blocks])
        return WindowBatch(
            values=values * scene.scale[..., None, None] + scene.offset[..., None, None],
            valid=np.stack([block.valid for block in blocks]),
            day=np.tile(scene.day, (self.size, 1)),
            target=np.stack(targets),
            label=scene.label[drawn],
        )


def _core_pixels(scene: LabelledScene, parcels: NDArray[np.integer]) -> dict[int, NDArray[np.intp]]:
    return {int(parcel): np.argwhere((scene.owner == parcel) & scene.core) for parcel in parcels}
