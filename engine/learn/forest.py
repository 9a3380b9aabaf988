"""Extra trees (Geurts, Ernst and Wehenkel 2006), all of a forest grown at once, level by level.

At each node a threshold is drawn for each of some features, between the least and the largest value there, and the one
that parts the classes best is taken: that of the least Gini impurity, each class weighing the same. scikit-learn's do
the same; of thirty series each of its trees takes milliseconds to begin with, and to choose a learner takes thousands
of trees. With thousands of series neither is faster.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.package.heads import Trees

# Leaves of all trees at most, or about so: a package's graph has its bounds.
_LEAVES = 600_000
# Values of members x features that are looked at together.
_AT_ONCE = 2**19
# Parts of a forest that grow at the same time; a part's trees do not depend on it.
_THREADS = 2
# How often other features are drawn for a node where none of those drawn parts it.
_TRIES = 8


def grow(rows: NDArray[np.float32], label: NDArray[np.int64], trees: int, seed: int) -> Trees:
    """Grow extra trees in which each class weighs the same.

    Args:
        rows: (n, f).
        label: (n).

    Returns:
        their mean, for the classes that are there, ascending.
    """
    n, f = rows.shape
    number = np.unique(label, return_inverse=True)[1]
    changing = np.flatnonzero(np.ptp(rows, axis=0) > 0)
    forest = _Forest(
        rows=np.ascontiguousarray(rows, np.float32),
        label=number.ravel(),
        weight=(n / np.bincount(number.ravel())).astype(np.float32),
        changing=changing,
        drawn=max(1, int(np.sqrt(f))),
        least=1 + n * trees // _LEAVES,
    )
    size = max(1, min(_AT_ONCE // (n * forest.drawn), -(-trees // _THREADS)))
    sizes = [min(size, trees - start) for start in range(0, trees, size)]
    drawing = [np.random.default_rng(own) for own in np.random.SeedSequence(seed).spawn(len(sizes))]
    with ThreadPoolExecutor(_THREADS) as threads:
        parts = list(threads.map(forest.grow, sizes, drawing))
    return _together(parts, f, trees)


@dataclass(frozen=True, eq=False)
class _Forest:
    """What all trees share.

    Attributes:
        rows: (n, f).
        label: (n) from 0.
        weight: weight of a row of each class, (k).
        changing: features that are not the same everywhere.
        drawn: how many features a node looks at.
        least: rows of a leaf.
    """

    rows: NDArray[np.float32]
    label: NDArray[np.int64]
    weight: NDArray[np.float32]
    changing: NDArray[np.int64]
    drawn: int
    least: int

    def grow(self, trees: int, rng: np.random.Generator) -> Trees:
        """Grow some trees."""
        k = len(self.weight)
        # Members of each open node, node by node and within it class by class.
        member = np.tile(np.argsort(self.label, kind="stable"), trees)
        count = np.tile(np.bincount(self.label, minlength=k), (trees, 1))
        node, tree, tries = np.arange(trees), np.arange(trees), np.zeros(trees, np.int64)
        all_tree, all_value = [tree], [count]
        feature, threshold = np.full(trees, -1), np.zeros(trees, np.float32)
        left, right = np.full(trees, -1), np.full(trees, -1)
        closed = self._closed(count)
        member, node, tree, tries, count = _keep(~closed, member, node, tree, tries, count)
        while len(node):
            best, cut, goes_left, found = self._parted(member, count, rng)
            of = np.repeat(np.arange(len(node)), count.sum(axis=1))
            feature[node[found]], threshold[node[found]] = best[found], cut[found]
            children = len(feature) + np.arange(2 * found.sum()).reshape(-1, 2)
            left[node[found]], right[node[found]] = children.T
            # Those that were parted give way to their children; the others stay, until they were tried often enough.
            place = np.full((len(node), 2), -1)
            place[found] = np.arange(2 * found.sum()).reshape(-1, 2)
            waits = ~found & (tries + 1 < _TRIES)
            place[waits] = (2 * found.sum() + np.arange(waits.sum()))[:, None]
            to = place[of, np.where(goes_left, 0, 1)]
            order = np.argsort(to, kind="stable")
            order = order[to[order] >= 0]
            member, to = member[order], to[order]
            total = 2 * found.sum() + waits.sum()
            count = np.bincount(to * k + self.label[member], minlength=total * k).reshape(total, k)
            born = 2 * int(found.sum())
            node = np.concatenate([children.ravel(), node[waits]])
            tree = np.concatenate([np.repeat(tree[found], 2), tree[waits]])
            tries = np.concatenate([np.zeros(born, np.int64), tries[waits] + 1])
            all_tree.append(tree[:born])
            all_value.append(count[:born])
            feature = np.concatenate([feature, np.full(born, -1)])
            threshold = np.concatenate([threshold, np.zeros(born, np.float32)])
            left, right = (np.concatenate([side, np.full(born, -1)]) for side in (left, right))
            closed = self._closed(count)
            member, node, tree, tries, count = _keep(~closed, member, node, tree, tries, count)
        return self._in_order(np.concatenate(all_tree), np.concatenate(all_value), feature, threshold, left, right)

    def _closed(self, count: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which nodes stay leaves: of one class, or too small."""
        return ((count > 0).sum(axis=1) < 2) | (count.sum(axis=1) < 2 * self.least)

    def _parted(
        self, member: NDArray[np.int64], count: NDArray[np.int64], rng: np.random.Generator
    ) -> tuple[NDArray, NDArray, NDArray[np.bool_], NDArray[np.bool_]]:
        """Part nodes by the best of some features.

        Returns:
            of each node the feature and the threshold; of each member whether it goes to the left; and of each node
            whether any feature parts it.
        """
        nodes, size = len(count), count.sum(axis=1)
        if not len(self.changing):
            return np.zeros(nodes, int), np.zeros(nodes), np.zeros(len(member), bool), np.zeros(nodes, bool)
        drawn = self.changing[rng.integers(0, len(self.changing), (nodes, self.drawn))]
        of = np.repeat(np.arange(nodes), size)
        first = np.cumsum(size) - size
        # Without bounds to check this takes half the time, and most of what growing takes.
        values = self.rows.ravel().take(drawn[of] + (member * self.rows.shape[1])[:, None], mode="clip")
        low, high = (kind.reduceat(values, first, axis=0) for kind in (np.minimum, np.maximum))
        cut = low + rng.random(low.shape, np.float32) * (high - low)
        cut = np.where(cut >= high, low, cut)
        left = values <= cut[of]
        # Segments of one class within a node, none of them empty.
        node, cls = np.nonzero(count)
        length = count[node, cls]
        on_left = np.add.reduceat(left, np.cumsum(length) - length, axis=0, dtype=np.int32)
        starts = np.flatnonzero(np.diff(node, prepend=-1))
        number = np.add.reduceat(on_left, starts, axis=0)
        weight = self.weight[cls][:, None]
        purity = np.zeros(low.shape, np.float32)
        for some in (on_left, length[:, None] - on_left):
            weighed = some * weight
            total = np.add.reduceat(weighed, starts, axis=0)
            purity += np.add.reduceat(weighed * weighed, starts, axis=0) / np.maximum(total, np.float32(1e-12))
        possible = (high > low) & (number >= self.least) & (size[:, None] - number >= self.least)
        purity = np.where(possible, purity, -1)
        best = purity.argmax(axis=1)
        every = np.arange(nodes)
        return drawn[every, best], cut[every, best], left[np.arange(len(member)), best[of]], possible[every, best]

    def _in_order(
        self, tree: NDArray, count: NDArray, feature: NDArray, threshold: NDArray, left: NDArray, right: NDArray
    ) -> Trees:
        """Put nodes tree after tree; within one they stand behind their parents already."""
        order = np.argsort(tree, kind="stable")
        place = np.empty(len(order), np.int64)
        place[order] = np.arange(len(order))
        starts = np.flatnonzero(np.diff(tree[order], prepend=-1))
        base = starts[tree]
        left, right = (np.where(side < 0, -1, place[side] - base) for side in (left, right))
        weighed = count * self.weight
        value = weighed / weighed.sum(axis=1, keepdims=True)
        return Trees(
            starts, feature[order], threshold[order], left[order], right[order], value[order], self.rows.shape[1]
        )


def _keep(
    which: NDArray[np.bool_], member: NDArray, node: NDArray, tree: NDArray, tries: NDArray, count: NDArray
) -> tuple[NDArray, NDArray, NDArray, NDArray, NDArray]:
    """Keep some of the open nodes, with their members."""
    return member[np.repeat(which, count.sum(axis=1))], node[which], tree[which], tries[which], count[which]


def _together(parts: list[Trees], features: int, trees: int) -> Trees:
    """Join parts of a forest."""
    sizes = np.array([len(part.feature) for part in parts])
    before = np.cumsum(sizes) - sizes
    return Trees(
        starts=np.concatenate([part.starts + start for part, start in zip(parts, before)]),
        feature=np.concatenate([part.feature for part in parts]),
        threshold=np.concatenate([part.threshold for part in parts]),
        left=np.concatenate([part.left for part in parts]),
        right=np.concatenate([part.right for part in parts]),
        value=np.concatenate([part.value for part in parts]) / trees,
        features=features,
    )
