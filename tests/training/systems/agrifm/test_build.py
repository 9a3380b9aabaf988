"""With which weights AgriFM begins."""

import torch

from engine.models.linear import Projection
from training.systems.agrifm.build import networks_of
from training.systems.agrifm.shape import Shape


def deviations(shape: Shape) -> dict[str, tuple[int, float]]:
    """Inputs and deviation of the weights of each projection of an encoder that has just begun."""
    encoder = networks_of(shape, 16, 3, 0, [[0.0] * 10], [[1.0] * 10]).encoder
    parts = {name: part.weight for name, part in encoder.named_modules() if isinstance(part, Projection)}
    return {name: (len(weight), float(weight.detach().std())) for name, weight in parts.items()}


def test_projections_begin_as_published_or_so_that_a_narrow_network_says_something():
    published, scaled = (deviations(Shape(initialisation=kind)) for kind in ("published", "scaled"))
    assert Shape().initialisation == "published"
    assert published.keys() == scaled.keys()
    # Cut at two deviations, a normal distribution keeps 0.88 of its deviation.
    assert all(abs(found / (0.88 * 0.02) - 1) < 0.15 for _, found in published.values())
    assert all(abs(found * inputs**0.5 / 0.88 - 1) < 0.15 for inputs, found in scaled.values())


def test_the_same_seed_begins_with_the_same_weights():
    one, other = (
        networks_of(Shape(initialisation="scaled"), 16, 3, 7, [[0.0] * 2], [[1.0] * 2]).encoder for _ in range(2)
    )
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))
