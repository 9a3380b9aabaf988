"""Training U-TAE and TSViT for a moment, and mapping with them tile by tile.

`python -m benchmarks.baselines.networks NAME CLASSES WEIGHTS STACK.json OUT.tif ROWS` prints the seconds of mapping
the upper rows of a stack, and how many rows they were.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from benchmarks.baselines.forest import THREADS
from benchmarks.baselines.protocol import Fold, Part
from benchmarks.baselines.series import BANDS, Dated, Reader, write_classes
from training.systems.tsvit.network import TSViT
from training.systems.utae.network import UTAE

NETWORKS = {"U-TAE": UTAE, "TSViT": TSViT}
# Crops as large as TSViT's tiles. A moment beside the hundred epochs that the papers give them: the time is what counts
# here, and it does not depend on the weights.
CROP, BATCH, STEPS, RATE = 24, 8, 40, 2e-3
_READ = 256
# Tiles of a forward pass: of 1, 4, 16 and 25, one was the fastest with TSViT on two cores.
_AT_A_TIME = 1


class Standardised(nn.Module):
    """A network behind its bands' statistics; values come as stored.

    Args:
        name: of `NETWORKS`.
    """

    def __init__(self, name: str, classes: int) -> None:
        super().__init__()
        self.network = NETWORKS[name](BANDS, classes)
        self.name, self.classes, self.tile = name, classes, self.network.tile
        self.register_buffer("mean", torch.zeros(BANDS, 1, 1))
        self.register_buffer("std", torch.ones(BANDS, 1, 1))

    def forward(self, values: Tensor, day: Tensor) -> Tensor:
        """Return logits (b, k, h, w) of values (b, t, c, h, w) and days (b, t)."""
        return self.network((values - self.mean) / self.std, day)


def train(name: str, parts: Sequence[Part], classes: int, seed: int = 0) -> Standardised:
    """Train on crops around pixels of the parts' parcels, as many parcels of one class as of another."""
    torch.manual_seed(seed)
    torch.set_num_threads(THREADS)
    rng = np.random.default_rng(seed)
    network = Standardised(name, classes).train()
    mean, std = _statistics(parts)
    network.mean[:, 0, 0], network.std[:, 0, 0] = torch.from_numpy(mean), torch.from_numpy(std)
    targets = [_target(part) for part in parts]
    optimiser = torch.optim.AdamW(network.parameters(), RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=STEPS)
    for _ in range(STEPS):
        number = rng.integers(len(parts))
        values, target = _batch(parts[number], targets[number], rng)
        day = torch.from_numpy(parts[number].site.scene.day.astype(np.int64)).expand(len(values), -1)
        loss = cross_entropy(network(values, day), target, ignore_index=-1)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return network.eval()


def answer(name: str, fold: Fold, classes: int) -> list[NDArray[np.float64]]:
    """Score the tested parcels by the mean probability of their pixels."""
    network = train(name, fold.training, classes)
    scores = []
    for part in fold.tested:
        scene = part.site.scene
        wanted = np.isin(scene.owner, part.parcels)
        scores.append(part.means(predict(network, scene.values, scene.day, wanted)))
    return scores


@torch.inference_mode()
def predict(network: Standardised, values: NDArray, day: NDArray, wanted: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Map an array tile by tile, edge to edge as the authors score their patches: class probabilities (k, h, w).

    Args:
        values: (t, c, h, w) as stored; no smaller than a tile.
        day: (t).
        wanted: tiles without such a pixel are left 0, (h, w).
    """
    size = network.tile
    corners = product(*(starts(length, size) for length in wanted.shape))
    places = [(row, col) for row, col in corners if wanted[row : row + size, col : col + size].any()]
    day = torch.from_numpy(np.asarray(day, np.int64))
    probability = np.zeros((network.classes, *wanted.shape), np.float32)
    for first in range(0, len(places), _AT_A_TIME):
        some = places[first : first + _AT_A_TIME]
        tiles = np.stack([values[:, :, row : row + size, col : col + size] for row, col in some]).astype(np.float32)
        answers = network(torch.from_numpy(tiles), day.expand(len(some), -1)).softmax(dim=1).numpy()
        for (row, col), one in zip(some, answers, strict=True):
            probability[:, row : row + size, col : col + size] = one
    return probability


def starts(length: int, size: int) -> list[int]:
    """Where tiles begin along an axis; the last is moved inwards to fit."""
    return sorted({*range(0, length - size + 1, size), length - size})


def _statistics(parts: Sequence[Part]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    clear = [part.site.scene.values.transpose(1, 0, 2, 3)[:, part.site.scene.valid] for part in parts]
    values = np.concatenate(clear, axis=1).astype(np.float32)
    return values.mean(axis=1), values.std(axis=1)


def _target(part: Part) -> NDArray[np.int64]:
    owner = part.site.scene.owner
    return np.where(np.isin(owner, part.parcels), part.site.scene.label[owner], -1)


def _batch(part: Part, target: NDArray[np.int64], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Cut crops around pixels of parcels drawn by class, each turned and mirrored anyhow."""
    scene = part.site.scene
    values, truth = [], []
    for wanted in rng.choice(np.unique(part.label), BATCH):
        rows, cols = np.nonzero(scene.owner == rng.choice(part.parcels[part.label == wanted]))
        pixel = rng.integers(len(rows))
        corner = np.array([rows[pixel], cols[pixel]]) - rng.integers(CROP, size=2)
        row, col = np.clip(corner, 0, np.array(target.shape) - CROP)
        rows, cols = slice(row, row + CROP), slice(col, col + CROP)
        turns, mirrored = rng.integers(4), rng.integers(2)
        crop, mask = np.rot90(scene.values[:, :, rows, cols], turns, (2, 3)), np.rot90(target[rows, cols], turns)
        values.append(crop[..., ::-1] if mirrored else crop)
        truth.append(mask[..., ::-1] if mirrored else mask)
    return torch.from_numpy(np.stack(values).astype(np.float32)), torch.from_numpy(np.stack(truth))


def save(network: Standardised, path: Path) -> Path:
    """Write the weights for `main`."""
    save_file(network.state_dict(), path)
    return path


def main(name: str, classes: str, weights: str, stack: str, out: str, rows: str) -> None:
    """Map the upper rows of a stack."""
    torch.set_num_threads(THREADS)
    network = Standardised(name, int(classes)).eval()
    network.load_state_dict(load_file(weights))
    dated = Dated.read(stack)
    start = time.perf_counter()
    with Reader(dated) as read, write_classes(out, read.profile) as file:
        height = min(int(rows), read.height)
        for window in _reads(height, read.width, network.tile):
            values, clear = read(window)
            seen = clear.any(axis=0)
            code = 1 + predict(network, values, dated.days, seen).argmax(axis=0)
            file.write(np.where(seen, code, 0).astype(np.uint8), 1, window=window)
    print(time.perf_counter() - start, height)


def _reads(height: int, width: int, tile: int) -> Iterator[Window]:
    """Cover rows and columns with reads of whole tiles, which a last tile moved inwards may widen."""
    step = max(_READ // tile, 1)

    def spans(length: int) -> list[tuple[int, int]]:
        begins = starts(length, tile)
        groups = [begins[i : i + step] for i in range(0, len(begins), step)]
        return [(group[0], group[-1] + tile - group[0]) for group in groups]

    for row, tall in spans(height):
        for col, wide in spans(width):
            yield Window(col, row, wide, tall)


if __name__ == "__main__":
    main(*sys.argv[1:])
