"""Heads that a package may have without torch: a linear layer, and an ensemble of decision trees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Union

import numpy as np
from numpy.typing import NDArray

from engine.package import onnxproto
from engine.package.graphwrite import GraphWriter


@dataclass(frozen=True)
class Linear:
    """Scores = features x weight + bias.

    Attributes:
        weight: (features, k).
        bias: (k).
    """

    weight: NDArray
    bias: NDArray

    def __post_init__(self) -> None:
        if self.weight.ndim != 2 or self.bias.shape != self.weight.shape[1:]:
            raise ValueError(f"a weight of {self.weight.shape} has no bias of {self.bias.shape}")

    @property
    def features(self) -> int:
        """How many it takes."""
        return self.weight.shape[0]

    @property
    def channels(self) -> int:
        """How many scores it gives."""
        return self.weight.shape[1]

    def score(self, graph: GraphWriter, rows: str) -> str:
        """Add it to a graph.

        Args:
            rows: name of a tensor (n, features).

        Returns:
            name of a tensor (n, k).
        """
        product = graph.node("MatMul", rows, graph.constant(self.weight))
        return graph.node("Add", product, graph.constant(self.bias))


@dataclass(frozen=True)
class Trees:
    """Binary decision trees, whose leaves are added up: node by node, tree after tree, each from its root on.

    Children stand behind their parent. A row goes to the left where its feature is at most the threshold.

    Attributes:
        starts: (trees) first node of each tree.
        feature: (nodes) which feature a node asks for; anything in a leaf.
        threshold: (nodes).
        left, right: (nodes) the children, counted from the first node of their tree; -1 in a leaf.
        value: (nodes, k) what a leaf adds.
        features: how many there are.
    """

    starts: NDArray
    feature: NDArray
    threshold: NDArray
    left: NDArray
    right: NDArray
    value: NDArray
    features: int

    @property
    def channels(self) -> int:
        """How many values they give."""
        return self.value.shape[1]

    def __call__(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """What the trees give for rows (n, features), (n, k)."""
        node = np.repeat(self.starts[None], len(rows), axis=0)
        first, row = self.starts[None], np.arange(len(rows))[:, None]
        while True:
            left = self.left[node]
            if (left < 0).all():
                return self.value[node].sum(axis=1, dtype=np.float64)
            goes_left = rows[row, np.maximum(self.feature[node], 0)] <= self.threshold[node]
            node = np.where(left < 0, node, first + np.where(goes_left, left, self.right[node]))

    @property
    def used(self) -> NDArray[np.int64]:
        """The features that any node asks for, ascending."""
        return np.unique(self.feature[self.left >= 0])

    def of(self, features: NDArray[np.int64]) -> Trees:
        """The same trees on some of the features alone, the used ones among them, ascending."""
        return replace(self, feature=np.searchsorted(features, self.feature), features=len(features))

    def score(self, graph: GraphWriter, rows: str) -> str:
        """Add them to a graph, as `Linear.score`; `rows` comes out of a Reshape to a constant number of columns."""
        count = len(self.feature)
        sizes = np.diff(self.starts, append=count)
        tree = np.repeat(np.arange(len(self.starts)), sizes)
        node = np.arange(count) - np.repeat(self.starts, sizes)
        leaf = self.left < 0
        modes = np.where(leaf, "LEAF", "BRANCH_LEQ")
        value = np.where(leaf[:, None], self.value, 0).astype(np.float32)
        # Most leaves add to one class alone; the first of a leaf stays, whatever it adds, for no leaf is without any.
        adds = value != 0
        adds[:, 0] |= leaf & ~adds.any(axis=1)
        giving, target = np.nonzero(adds)
        return graph.node(
            onnxproto.TREES,
            rows,
            domain=onnxproto.TREES_DOMAIN,
            nodes_treeids=tree,
            nodes_nodeids=node,
            nodes_featureids=np.where(leaf, 0, self.feature).astype(int),
            nodes_truenodeids=np.where(leaf, 0, self.left).astype(int),
            nodes_falsenodeids=np.where(leaf, 0, self.right).astype(int),
            nodes_values=np.where(leaf, 0, _at_most(self.threshold)).astype(np.float32),
            nodes_modes=modes.tolist(),
            target_treeids=tree[giving],
            target_nodeids=node[giving],
            target_ids=target,
            target_weights=value[giving, target],
            n_targets=self.channels,
            aggregate_function="SUM",
            post_transform="NONE",
        )


@dataclass(frozen=True)
class Tempered:
    """A linear head whose probabilities are tempered; it gives logarithms of probabilities, up to a constant.

    Attributes:
        linear: the head that gives the scores.
        least: added to each probability.
        temperature: divisor of the logarithms of the probabilities.
    """

    linear: Linear
    least: float
    temperature: float

    @property
    def features(self) -> int:
        """How many it takes."""
        return self.linear.features

    @property
    def channels(self) -> int:
        """How many scores it gives."""
        return self.linear.channels

    def score(self, graph: GraphWriter, rows: str) -> str:
        """Add it to a graph, as `Linear.score`."""
        shares = graph.node("Softmax", self.linear.score(graph, rows), axis=1)
        return tempered(graph, shares, self.least, self.temperature)


def tempered(graph: GraphWriter, shares: str, least: float, temperature: float) -> str:
    """Add scores of tempered probabilities to a graph, from probabilities (n, k)."""
    logarithm = graph.node("Log", graph.node("Add", shares, graph.constant(least)))
    return graph.node("Mul", logarithm, graph.constant(1 / temperature))


Head = Union[Linear, Trees, Tempered]


def _at_most(threshold: NDArray) -> NDArray:
    """Return the largest float32 numbers that are not above the thresholds: float32 values fall on the same sides."""
    rounded = np.asarray(threshold).astype(np.float32)
    return np.where(rounded > threshold, np.nextafter(rounded, np.float32(-np.inf)), rounded)
