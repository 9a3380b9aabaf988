"""The downstream networks by their numbers: sections of recipes, and how ten configurations of each are drawn.

The published comparison takes ten trials of a search, of each network and task, and uses them for every encoder. Here
they are drawn by a seed and stored in the recipe, so that everybody compares the same ten.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Union

import numpy as np
from pydantic import Field

from engine.models.bert.inception import Inception, InceptionConfig
from engine.models.bert.recurrent import Recurrent, RecurrentConfig
from engine.models.bert.sequence import SequenceHead
from engine.models.bert.transformer import Transformer, TransformerConfig
from training.recipe.section import Count, Positive, Section, Share


class LSTMShape(Section):
    """A bidirectional LSTM; see `engine.models.bert.recurrent`."""

    network: Literal["lstm"]
    hidden: Count
    depth: Count
    dropout: Share

    def head(self, width: int, classes: int) -> SequenceHead:
        """Build it with fresh weights."""
        return Recurrent(RecurrentConfig(width, classes, self.hidden, self.depth, self.dropout))


class InceptionShape(Section):
    """InceptionTime; see `engine.models.bert.inception`."""

    network: Literal["inception"]
    hidden: Annotated[int, Field(gt=0, multiple_of=4)]
    depth: Count
    kernel: Annotated[int, Field(gt=0, multiple_of=8)]

    def head(self, width: int, classes: int) -> SequenceHead:
        """Build it with fresh weights."""
        return Inception(InceptionConfig(width, classes, self.hidden, self.depth, self.kernel))


class TransformerShape(Section):
    """A transformer with sinusoidal places; see `engine.models.bert.transformer`."""

    network: Literal["transformer"]
    hidden: Count
    heads: Count
    depth: Count
    dropout: Share

    def head(self, width: int, classes: int) -> SequenceHead:
        """Build it with fresh weights."""
        return Transformer(TransformerConfig(width, classes, self.hidden, self.heads, self.depth, self.dropout))


class LSTM(LSTMShape):
    """A bidirectional LSTM and its learning rate."""

    learning_rate: Positive


class InceptionTime(InceptionShape):
    """InceptionTime and its learning rate."""

    learning_rate: Positive


class SequenceTransformer(TransformerShape):
    """A transformer and its learning rate."""

    learning_rate: Positive


Downstream = Annotated[Union[LSTMShape, InceptionShape, TransformerShape], Field(discriminator="network")]
Configuration = Annotated[Union[LSTM, InceptionTime, SequenceTransformer], Field(discriminator="network")]
NETWORKS = ("lstm", "inception", "transformer")

# What is drawn of each number: from a list evenly; a pair of floats is a range, of learning rates in logarithms.
Space = Mapping[str, Mapping[str, Any]]
_PUBLISHED_RATE = (1e-5, 1e-3)
PUBLISHED: Space = {
    "lstm": {
        "learning_rate": _PUBLISHED_RATE,
        "hidden": [32, 64, 128, 256],
        "depth": [2, 3, 4, 5, 6],
        "dropout": (0.0, 0.6),
    },
    "inception": {
        "learning_rate": _PUBLISHED_RATE,
        "hidden": [128, 256, 512, 1024],
        "depth": [2, 4, 8],
        "kernel": [40, 80, 120, 136],
    },
    "transformer": {
        "learning_rate": _PUBLISHED_RATE,
        "hidden": [32, 64, 128],
        "heads": [2, 4, 8],
        "depth": [2, 3, 4, 5, 6],
        "dropout": (0.0, 0.6),
    },
}
# For a processor: narrower, and quicker to learn.
_SMALL_RATE = (1e-3, 1e-2)
SMALL: Space = {
    "lstm": {"learning_rate": _SMALL_RATE, "hidden": [8, 16, 24], "depth": [1, 2], "dropout": (0.0, 0.3)},
    "inception": {"learning_rate": _SMALL_RATE, "hidden": [16, 24], "depth": [2, 3], "kernel": [8, 16]},
    "transformer": {
        "learning_rate": _SMALL_RATE,
        "hidden": [16, 24],
        "heads": [2, 4],
        "depth": [1, 2],
        "dropout": (0.0, 0.3),
    },
}
SPACES = {"published": PUBLISHED, "small": SMALL}


def drawn(space: str, task: int, count: int, seed: int) -> list[dict[str, Any]]:
    """Draw configurations of each network for a task; recipes store them, and a test draws them again."""
    rng = np.random.default_rng([seed, task])
    return [
        {"network": network, **{name: _one(name, choice, rng) for name, choice in SPACES[space][network].items()}}
        for network in NETWORKS
        for _ in range(count)
    ]


def _one(name: str, choice: Sequence[Any], rng: np.random.Generator) -> float | int:
    if isinstance(choice, list):
        return choice[int(rng.integers(len(choice)))]
    low, high = choice
    if name == "learning_rate":
        return float(f"{math.exp(rng.uniform(math.log(low), math.log(high))):.3g}")
    return round(float(rng.uniform(low, high)), 2)
