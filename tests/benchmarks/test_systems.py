"""What the table of systems counts is what a package holds and what a batch is."""

from __future__ import annotations

from safetensors.numpy import load_file

from benchmarks.networks import random_batch
from benchmarks.systems import operations, parameters
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
