"""What the table of systems counts is what a package holds and what a batch is."""

from __future__ import annotations

import numpy as np
from safetensors.numpy import load_file

from benchmarks.networks import random_batch
from benchmarks.systems import operations, parameters, pixels_batch
from engine.mapping import pixelbatches
from engine.package import find_package

STATISTICS = {"encoder.mean", "encoder.std"}


def test_parameters_are_those_of_the_weights_file():
    package = find_package("simulated-s2")
    weights = load_file(package.weights)
    assert parameters(package) == sum(part.size for key, part in weights.items() if key not in STATISTICS)


def test_operations_of_encoder_and_head_grow_with_the_windows():
    package = find_package("simulated-s2-boundaries")
    side = package.card.context.size
    tokens = 5 * (side // package.card.patch) ** 2
    one, three = (operations(package, random_batch(package, 5, windows * tokens)) for windows in (1, 3))
    assert three == 3 * one
    # More than a convolution of the head, of 3 x 3 pixels from eight channels to one, has alone.
    assert one > 2 * 9 * 8 * side**2


def test_single_pixels_are_measured_in_batches_as_a_map_makes_them():
    batch = pixels_batch(find_package("simulated-s2-bert"))
    pixels, clear, _, *side = batch.values.shape
    assert pixels == pixelbatches._BATCH_DATES // clear // pixelbatches._EVEN * pixelbatches._EVEN
    assert side == [1, 1]
    assert batch.valid.all()
    # Each with days of its own, in order.
    assert (np.diff(batch.day, axis=1) > 0).all()
    assert len(np.unique(batch.day, axis=0)) > pixels / 2
