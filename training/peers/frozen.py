"""Published encoders of monthly series, frozen: what Presto and Galileo have in common, and the probe on top of them.

Both are plain pre-norm transformers over tokens, one for each month and group of bands; what was not observed is left
out of the sequence. Here it stays, and is attended to by no token: the same numbers, in batches of any mixture.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.errors import BadInput
from engine.models.attention import attend
from engine.models.threads import threads
from training.base.series import Series
from training.base.system import Classifier
from training.peers.linear import regression
from training.peers.months import GROUPS, MONTHS_AT_MOST, MonthGrid, Monthly, month_grid, monthly

_EMBEDDED_AT_ONCE = 128
# Parts of a block -> their published names; query, key and value aside.
_PARTS = {"norm1": "norm1", "norm2": "norm2", "proj": "attn.proj", "fc1": "mlp.fc1", "fc2": "mlp.fc2"}


class Block(nn.Module):
    """Pre-norm attention and MLP (Vaswani et al. 2017; Dosovitskiy et al. 2021)."""

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fc1, self.fc2 = nn.Linear(width, hidden), nn.Linear(hidden, width)

    def forward(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, l, d); those not `valid` (b, l) are attended to by no token."""
        three = rearrange(self.qkv(self.norm1(tokens)), "b l (three k e) -> three b k l e", three=3, k=self.heads)
        tokens = tokens + self.proj(rearrange(attend(*three.unbind(0), valid), "b k l e -> b l (k e)"))
        return tokens + self.fc2(nn.functional.gelu(self.fc1(self.norm2(tokens))))


class MonthlyEncoder(nn.Module, ABC):
    """Embed monthly series.

    Args:
        width, depth, heads, hidden: shape of the transformer.
        channels: rows of the table of channels.
        rank_width: width of the codes of ranks.
    """

    month_code: Tensor
    rank_code: Tensor

    def __init__(self, width: int, depth: int, heads: int, hidden: int, channels: int, rank_width: int) -> None:
        super().__init__()
        self.channel = nn.Parameter(torch.zeros(channels, width // 4))
        self.register_buffer("month_code", torch.zeros(12, width // 4))
        self.register_buffer("rank_code", torch.zeros(MONTHS_AT_MOST, rank_width))
        self.embed = nn.ModuleDict({group: nn.Linear(len(bands), width) for group, bands in GROUPS.items()})
        self.embed_place = nn.Linear(3, width)
        self.blocks = nn.ModuleList(Block(width, heads, hidden) for _ in range(depth))
        self.norm = nn.LayerNorm(width)

    def scaled(self, values: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
        """Scale reflectance and NDVI of each group to what the weights expect."""
        return values

    @abstractmethod
    def code(self, month: Tensor) -> Tensor:
        """Code that is added to the tokens of consecutive months (m), 0 for January: (m, groups, d)."""

    @abstractmethod
    def place_code(self) -> Tensor:
        """Code that is added to the token of the place, (d)."""

    @abstractmethod
    def pool(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Make embeddings (b, d) of tokens (b, l, d), of which those count that are valid (b, l)."""

    def forward(self, series: Monthly, month: Tensor) -> Tensor:
        """Return embeddings (b, d)."""
        values = self.scaled(series.values)
        tokens = torch.stack([self.embed[group](values[group]) for group in GROUPS], dim=2) + self.code(month)
        place = self.embed_place(series.place) + self.place_code()
        tokens = torch.cat([place[:, None], rearrange(tokens, "b m g d -> b (m g) d")], dim=1)
        valid = torch.cat([series.placed[:, None], rearrange(series.known, "b m g -> b (m g)")], dim=1)
        for block in self.blocks:
            tokens = block(tokens, valid)
        return self.pool(tokens, valid)


class FrozenSystem:
    """A frozen encoder with logistic regression on its embeddings, as the papers of both encoders score them.

    Args:
        name, numerics: as `training.base.system.System` has them.
        encoder: encoder with its published weights.
        weights: SHA-256 of these.
    """

    def __init__(self, name: str, numerics: int, encoder: MonthlyEncoder, weights: str) -> None:
        self.name, self.numerics, self.settings = name, numerics, weights
        self._encoder = encoder.eval().requires_grad_(False)
        self._embedded: dict[bytes, NDArray[np.float32]] = {}

    def prepare(self, unlabelled: Series, seed: int) -> MonthGrid:
        """Find the months of the training side.

        Raises:
            BadInput: `sensor_unsupported`.
        """
        return month_grid(unlabelled)

    def fit(self, prepared: MonthGrid, labelled: Series, seed: int) -> Classifier:
        """Fit the regression.

        Raises:
            BadInput: `one_class`; `sensor_unsupported`.
        """
        return regression(lambda series: self.embed(series, prepared), labelled, seed)

    def embed(self, series: Series, grid: MonthGrid) -> NDArray[np.float32]:
        """Embed series, (n, d). Each is embedded once and remembered, for no fit changes the encoder."""
        means = monthly(series, grid)
        key = _keys(means, grid)
        new = np.array([index for index, one in enumerate(key) if one not in self._embedded], np.int64)
        with threads(1), torch.inference_mode():
            month = torch.from_numpy(grid.month)
            for start in range(0, len(new), _EMBEDDED_AT_ONCE):
                part = new[start : start + _EMBEDDED_AT_ONCE]
                for index, vector in zip(part, self._encoder(means[part], month).numpy(), strict=True):
                    self._embedded[key[index]] = vector
        return np.stack([self._embedded[one] for one in key])


def _keys(means: Monthly, grid: MonthGrid) -> list[bytes]:
    """Keys of remembered embeddings: hashes of all that the encoder sees of each series."""
    arrays = [*means.values.values(), means.known, means.place, means.placed]
    rows = np.concatenate([array.reshape(len(means), -1).numpy().astype(np.float32) for array in arrays], axis=1)
    return [hashlib.blake2b(row.tobytes() + repr(grid).encode(), digest_size=16).digest() for row in rows]


def weights_of_blocks(
    published: Mapping[str, Tensor], prefix: str, depth: int, qkv: Callable[[str, str], Tensor]
) -> dict[str, Tensor]:
    """The published weights of a transformer's blocks, under the names that they have here.

    Args:
        prefix: what stands before the number of a block there.
        qkv: the weights or biases of query, key and value, one after another, of what an attention is called there.
    """
    weights = {}
    for block in range(depth):
        there = f"{prefix}.{block}"
        for kind in ("weight", "bias"):
            weights[f"blocks.{block}.qkv.{kind}"] = qkv(f"{there}.attn", kind)
            for part, name in _PARTS.items():
                weights[f"blocks.{block}.{part}.{kind}"] = published[f"{there}.{name}.{kind}"]
    return weights


def read_weights(path: Path, sha256: str) -> dict[str, Tensor]:
    """Read published weights, and refuse other files. Nothing but tensors is unpickled.

    Raises:
        BadInput: `weights_missing`; `weights_unexpected`, another file.
    """
    if not path.is_file():
        raise BadInput("weights_missing", f"{path} does not exist.", "Give the path of the published weights.")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise BadInput(
            "weights_unexpected",
            f"{path} has the SHA-256 {found[:12]}..., not {sha256[:12]}...",
            "Give the file as the authors published it.",
        )
    return torch.load(path, map_location="cpu", weights_only=True)
