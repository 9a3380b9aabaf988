"""Whether a tree ensemble in a graph can be run without harm: it ends, and reads and writes within its arrays.

Runtimes follow what a node says without looking at it again. So every child has to stand behind its parent, every
feature has to be a column of the node's input, and every weight has to be of a node and a target that there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

_NODES = (
    "nodes_treeids",
    "nodes_nodeids",
    "nodes_featureids",
    "nodes_truenodeids",
    "nodes_falsenodeids",
    "nodes_values",
    "nodes_modes",
)
_WEIGHTS = ("target_treeids", "target_nodeids", "target_ids", "target_weights")
_OTHERS = ("n_targets", "aggregate_function", "post_transform")
_BRANCH, _LEAF = b"BRANCH_LEQ", b"LEAF"
_MOST_TARGETS = 65_536
_INT64 = 7


def problem_of(node: Any, graph: Any) -> str | None:
    """Return what is wrong with a tree ensemble, as a clause that follows the file's name; None where nothing is.

    Args:
        node: one of the operator `onnxproto.TREES`.
        graph: where it stands.
    """
    given = {attribute.name.decode("utf-8", "replace"): attribute for attribute in node.attribute}
    if len(given) < len(node.attribute) or not {*_NODES, *_WEIGHTS} <= set(given) <= {*_NODES, *_WEIGHTS, *_OTHERS}:
        return "holds a tree ensemble with other attributes than it needs"
    columns = _columns(node, graph)
    if columns is None:
        return "holds a tree ensemble whose input is not reshaped to a fixed number of columns"
    return _of_nodes(given, columns) or _of_weights(given)


def _columns(node: Any, graph: Any) -> int | None:
    """How many columns a tree ensemble's input has: what a Reshape before it says in a constant, [-1, columns]."""
    makers = [maker for maker in graph.node if node.input and node.input[0] in maker.output]
    if len(makers) != 1 or makers[0].op_type != b"Reshape" or makers[0].domain or len(makers[0].input) != 2:
        return None
    shapes = [tensor for tensor in graph.initializer if tensor.name == makers[0].input[1]]
    if len(shapes) != 1 or shapes[0].data_type != _INT64 or list(shapes[0].dims) != [2] or shapes[0].external_data:
        return None
    numbers = shapes[0].int64_data or np.frombuffer(shapes[0].raw_data[:16], "<i8")
    shape = [int(number) for number in numbers]
    return shape[1] if len(shape) == 2 and shape[0] == -1 and shape[1] > 0 else None


def _of_nodes(given: Mapping[str, Any], columns: int) -> str | None:
    trees, ids, features, yes, no = (np.array(given[name].ints, np.int64) for name in _NODES[:5])
    values, modes = given["nodes_values"].floats, list(given["nodes_modes"].strings)
    if len({len(column) for column in (trees, ids, features, yes, no, values, modes)}) > 1 or not len(ids):
        return "holds a tree ensemble whose nodes are described in part"
    if not set(modes) <= {_BRANCH, _LEAF}:
        return "holds a tree ensemble with other branches than 'at most'"
    branch = np.array([mode == _BRANCH for mode in modes])
    start = np.flatnonzero(np.diff(trees, prepend=trees[0] - 1))
    counts = np.diff(start, append=len(trees))
    if (
        trees[0] != 0
        or not np.isin(np.diff(trees), (0, 1)).all()
        or not np.array_equal(ids, np.arange(len(ids)) - np.repeat(start, counts))
    ):
        return "holds a tree ensemble whose nodes are not numbered from 0 on, tree by tree"
    size = np.repeat(counts, counts)
    for child in (yes[branch], no[branch]):
        if (child <= ids[branch]).any() or (child >= size[branch]).any():
            return "holds a tree ensemble in which a node does not stand behind its parent"
    children = np.concatenate([child[branch] + np.repeat(start, counts)[branch] for child in (yes, no)])
    if len(np.unique(children)) < len(children):
        return "holds a tree ensemble in which a node has two parents"
    if (features[branch] < 0).any() or (features[branch] >= columns).any():
        return f"holds a tree ensemble that takes other features than the {columns} that there are"
    return None


def _of_weights(given: Mapping[str, Any]) -> str | None:
    trees, nodes, targets = (np.array(given[name].ints, np.int64) for name in _WEIGHTS[:3])
    count = given["n_targets"].i if "n_targets" in given else 1
    if len({len(column) for column in (trees, nodes, targets, given["target_weights"].floats)}) > 1 or not len(trees):
        return "holds a tree ensemble whose weights are described in part"
    if not 1 <= count <= _MOST_TARGETS or (targets < 0).any() or (targets >= count).any():
        return "holds a tree ensemble that answers for more targets than there are"
    places = zip(given["nodes_treeids"].ints, given["nodes_nodeids"].ints, given["nodes_modes"].strings)
    leaves = {(tree, node) for tree, node, mode in places if mode == _LEAF}
    if not set(zip(trees.tolist(), nodes.tolist())) <= leaves:
        return "holds a tree ensemble with weights of nodes that are no leaves"
    return None
