"""What a recipe of CropSTS builds."""

from __future__ import annotations

import pytest
import torch

from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTS
from training.base.pretrained import CARD, WEIGHTS, start_alike, write_pretrained
from training.recipe.scene import Recipe
from training.systems.cropsts.build import IN_NO_WEIGHT, encoder_config

from ...conftest import TINY, tiny


def config(**shape):
    section = Recipe.model_validate(tiny(encoder={**TINY["encoder"], **shape})).encoder
    return encoder_config(section, 3, section.window, gamma=section.gamma_space)


@pytest.mark.parametrize(
    "shape",
    [
        {"mlp": "none", "proj": False},
        {"mlp": "two", "gamma_time": 0.3, "gamma_space": 0.7},
        {"order": "joint", "dropout": 0.2},
        {"order": "space first", "mlp": "two"},
    ],
)
def test_what_a_recipe_names_of_the_shape_reaches_the_encoder(shape):
    built = config(**shape)
    named = {"gamma_space": "gamma"}
    assert {name: getattr(built, named.get(name, name)) for name in shape} == shape
    tokens, valid = CropSTS(built)(
        torch.rand(2, 4, 3, 8, 4),
        torch.ones(2, 4, 3),
        torch.zeros(2, 4, 3),
        torch.ones(2, 4, 8, 4) > 0,
        torch.ones(2, 4),
    )
    assert (tokens.shape, valid.shape) == ((2, 4, 4, 2, 16), (2, 4, 4, 2))


def test_without_such_names_the_shape_is_as_it_was():
    assert (config().mlp, config().proj, config().order) == ("one", True, "time first")
    assert (config().gamma, config().gamma_time, config().dropout) == (1.0, 1.0, 0.0)


@pytest.mark.parametrize(("changed", "named"), [({"order": "space first"}, "order"), ({"heads": 4}, "heads")])
def test_weights_of_another_network_of_the_same_sizes_are_refused(tmp_path, changed, named):
    write_pretrained(CropSTS(config()), {}, tmp_path)
    start_alike(CropSTS(config()), tmp_path / WEIGHTS, IN_NO_WEIGHT)
    with pytest.raises(BadInput, match=named) as caught:
        start_alike(CropSTS(config(**changed)), tmp_path / WEIGHTS, IN_NO_WEIGHT)
    assert caught.value.code == "start_mismatch"
    # Without a card nothing tells.
    (tmp_path / CARD).unlink()
    start_alike(CropSTS(config(**changed)), tmp_path / WEIGHTS, IN_NO_WEIGHT)
