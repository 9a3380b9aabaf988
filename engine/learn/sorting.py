"""Sorting within a graph: tensors of one shape, put in order element by element by a fixed list of comparisons.

ONNX sorts by TopK alone, which goes along one short row after the other and takes about five times as long.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.package.graphwrite import GraphWriter


def exchanges(length: int) -> Iterator[tuple[int, int]]:
    """Pairs of places whose values change places where the first is larger: one after the other, they sort.

    Batcher's merge exchange (Knuth 1998, The Art of Computer Programming 3, 5.2.2, algorithm M).
    """
    first = 1 << max(0, (length - 1).bit_length() - 1)
    part = first if length > 1 else 0
    while part:
        step, rest, apart = first, 0, part
        while True:
            yield from ((place, place + apart) for place in range(length - apart) if place & part == rest)
            if step == part:
                break
            step, rest, apart = step // 2, part, step - part
        part //= 2


def sorted_in(graph: GraphWriter, tensors: Sequence[str]) -> list[str]:
    """Add what sorts tensors of one shape, from the least to the largest value at each of their places."""
    ordered = list(tensors)
    for one, other in exchanges(len(ordered)):
        pair = ordered[one], ordered[other]
        ordered[one], ordered[other] = graph.node("Min", *pair), graph.node("Max", *pair)
    return ordered
