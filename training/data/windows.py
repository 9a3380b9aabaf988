"""Batches for one step of training: parcels drawn evenly over the classes, and of each a window, or single pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from engine.models.encoder import Encoder
from engine.stack import Window
from training.data.scene import NOBODY, LabelledScene, cut


@dataclass(frozen=True)
class DatedBatch:
    """Windows of one scene.

    Attributes:
        values: values in physical units, (b, t, c, h, w) float32.
        valid: clear pixels, (b, t, h, w).
        day: model days, (b, t) int32.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]


@dataclass(frozen=True)
class WindowBatch(DatedBatch):
    """Windows of one scene, each drawn for one parcel; single pixels are windows of one pixel.

    Attributes:
        target: core pixels of the window's parcel, (b, h, w).
        label: class of the parcel, (b) int64.
    """

    target: NDArray[np.bool_]
    label: NDArray[np.int64]


@dataclass(frozen=True)
class ParcelDraws:
    """Draws the parcels of each step from scenes.

    Every class of a scene is as likely as any other, and so is every parcel of a class, whatever its size.

    Attributes:
        scenes: scenes to draw from, each on the dates that the encoder takes.
        chosen: for each scene, the parcels to draw from.
        size: parcels a step.
    """

    scenes: Sequence[LabelledScene]
    chosen: Sequence[NDArray[np.integer]]
    size: int

    def steps(
        self, steps: int, rng: np.random.Generator
    ) -> Iterator[tuple[LabelledScene, NDArray[np.integer], list[NDArray[np.intp]]]]:
        """Draw a scene, some of its parcels, (size), and their core pixels, (n, 2) row and column, for each step.

        Scenes are drawn in proportion to their parcels.
        """
        cores = [_core_pixels(scene, parcels) for scene, parcels in zip(self.scenes, self.chosen, strict=True)]
        share = np.array([len(parcels) for parcels in self.chosen], float)
        for _ in range(steps):
            index = rng.choice(len(self.scenes), p=share / share.sum())
            label = self.scenes[index].label[self.chosen[index]]
            chance = 1.0 / np.bincount(label)[label]
            drawn = rng.choice(self.chosen[index], size=self.size, p=chance / chance.sum())
            yield self.scenes[index], drawn, [cores[index][int(parcel)] for parcel in drawn]


def batches(
    draws: ParcelDraws, encoder: Encoder, window: int, steps: int, rng: np.random.Generator
) -> Iterator[WindowBatch]:
    """Draw `steps` batches as an encoder is trained with them: windows, or single pixels if it sees no neighbours.

    Args:
        window: side of a window in pixels; of a parcel as many pixels are drawn as a window has.
    """
    single = encoder.context.kind == "pixel"
    return pixels(draws, window**2, steps, rng) if single else windows(draws, window, steps, rng)


def windows(draws: ParcelDraws, window: int, steps: int, rng: np.random.Generator) -> Iterator[WindowBatch]:
    """Draw a window around a core pixel of each parcel, that pixel anywhere in it."""
    for scene, parcels, cores in draws.steps(steps, rng):
        blocks, targets = [], []
        for parcel, core_pixels in zip(parcels, cores, strict=True):
            row, col = core_pixels[rng.integers(len(core_pixels))] - rng.integers(window, size=2)
            frame = Window(int(row), int(col), window, window)
            blocks.append(scene.read(frame))
            targets.append(cut(scene.core, frame, False) & (cut(scene.owner, frame, NOBODY) == parcel))
        values = np.stack([block.values for block in blocks])
        yield WindowBatch(
            values=values * scene.scale[..., None, None] + scene.offset[..., None, None],
            valid=np.stack([block.valid for block in blocks]),
            day=np.tile(scene.day, (len(parcels), 1)),
            target=np.stack(targets),
            label=scene.label[parcels],
        )


def pixels(draws: ParcelDraws, count: int, steps: int, rng: np.random.Generator) -> Iterator[WindowBatch]:
    """Draw `count` core pixels of each parcel, anywhere in it, again and again where it has fewer: (size x count, ...).

    The map job gives such encoders single pixels, too.
    """
    for scene, parcels, cores in draws.steps(steps, rng):
        row, col = np.concatenate([core[rng.integers(len(core), size=count)] for core in cores]).T
        values = rearrange(scene.values[:, :, row, col], "t c n -> n t c") * scene.scale + scene.offset
        yield WindowBatch(
            values=values[..., None, None],
            valid=rearrange(scene.valid[:, row, col], "t n -> n t 1 1"),
            day=np.tile(scene.day, (len(row), 1)),
            target=np.ones((len(row), 1, 1), bool),
            label=scene.label[parcels].repeat(count),
        )


def windows_anywhere(
    scenes: Sequence[LabelledScene], window: int, batch: int, steps: int, rng: np.random.Generator
) -> Iterator[DatedBatch]:
    """Draw `steps` batches of windows anywhere in a scene, whatever lies there: no label is asked for.

    Scenes are drawn in proportion to their area; one that is smaller than a window is seen with pixels beyond it.
    """
    area = np.array([scene.owner.size for scene in scenes], float)
    for _ in range(steps):
        scene = scenes[rng.choice(len(scenes), p=area / area.sum())]
        free = [max(length - window, 0) + 1 for length in scene.owner.shape]
        frames = [Window(*(int(rng.integers(count)) for count in free), window, window) for _ in range(batch)]
        blocks = [scene.read(frame) for frame in frames]
        values = np.stack([block.values for block in blocks])
        yield DatedBatch(
            values=(values * scene.scale[..., None, None] + scene.offset[..., None, None]).astype(np.float32),
            valid=np.stack([block.valid for block in blocks]),
            day=np.tile(scene.day, (batch, 1)),
        )


def _core_pixels(scene: LabelledScene, parcels: NDArray[np.integer]) -> dict[int, NDArray[np.intp]]:
    return {int(parcel): np.argwhere((scene.owner == parcel) & scene.core) for parcel in parcels}
