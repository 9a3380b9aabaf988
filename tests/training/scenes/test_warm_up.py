"""The warm-up tells whitened series and sees no label; the head on it is the regression, composed into one layer."""

import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression

from engine.mapping.blocks import Lattice
from training.base.step import one_cycle
from training.data.load import load_scenes
from training.data.scene import labelled
from training.measure.parcels import as_head, parcel_means
from training.recipe.scene import Augmentation, Recipe
from training.recipe.sources import SimulatedScene
from training.scenes.train import prepare, train
from training.systems.cropsts.build import build
from training.systems.cropsts.components import ComponentSampler, whitened_components
from training.systems.cropsts.whitened import component_loss

from ..conftest import tiny

WARM = {"components": 8, "window": 8, "batch": 4, "steps": 12, "learning_rate": 0.003}


@pytest.fixture(scope="module")
def warm() -> Recipe:
    return Recipe.model_validate(tiny(pretraining=WARM, head={"strength": 0.3}, optimisation={}))


@pytest.fixture(scope="module")
def scene(warm):
    return load_scenes(warm, [SimulatedScene(seed=1, year=2021, dates=5, width=96, height=64)])[0]


@pytest.fixture(scope="module")
def components(warm, scene):
    return whitened_components(scene, build(warm, [scene], 0).encoder, 8)


def test_components_have_mean_0_deviation_1_and_are_uncorrelated(components):
    told = components.values[components.complete].astype(np.float64)
    assert len(told) > 200
    assert np.allclose(told.mean(axis=0), 0, atol=0.06)  # but for values cut at five deviations
    assert np.allclose(np.cov(told.T), np.eye(8), atol=0.12)


def test_tokens_with_a_date_missing_are_no_target(components, scene):
    clear = scene.valid.reshape(5, 32, 2, 48, 2).mean(axis=(2, 4)) >= 0.5
    assert np.array_equal(components.complete, clear.all(axis=0))
    assert (components.values[~components.complete] == 0).all()


def test_targets_lie_on_the_tokens_of_their_window(warm, scene, components):
    sampler = ComponentSampler(scene, components, warm.pretraining, Augmentation(drop_dates=0.3))
    batch = next(iter(sampler.batches(np.random.default_rng(0))))
    assert batch.values.shape == (4, 5, 3, 8, 8)
    for window, target in zip(batch.values, batch.target, strict=True):
        places = np.argwhere(
            [[np.array_equal(scene.physical[:, :, r : r + 8, c : c + 8], window) for c in range(0, 89, 2)]
             for r in range(0, 57, 2)]
        )  # fmt: skip
        ((row, col),) = places
        assert np.array_equal(components.values[row : row + 4, col : col + 4], target)
    hidden = ~batch.valid.any(axis=(2, 3))
    assert hidden.any()


def test_the_loss_is_the_mean_square_over_counted_tokens():
    told, target = torch.zeros(1, 1, 2, 2), torch.tensor([[[[1.0, 3.0], [100.0, 100.0]]]])
    assert component_loss(told, target, torch.tensor([[[True, False]]])).item() == pytest.approx(5.0)
    assert component_loss(told, target, torch.zeros(1, 1, 2, dtype=torch.bool)).item() == 0.0


def test_the_head_is_decoder_and_regression_in_one_layer(warm, scene):
    parcels = labelled(scene)
    start = prepare(warm, [scene], 0)
    networks, _ = train(warm, [scene], [parcels], 0, start)
    lattice = Lattice(8, 2)
    decoder = start.decoder
    told = parcel_means(start.networks.encoder, as_head(decoder.weight.T, decoder.bias, 2), scene, parcels, lattice)
    model = LogisticRegression(C=0.3, class_weight="balanced", max_iter=10_000).fit(told, scene.label[parcels])
    scores = parcel_means(networks.encoder, networks.head, scene, parcels, lattice)
    assert np.allclose(scores[:, 1] - scores[:, 0], model.decision_function(told), atol=1e-4)


def test_the_warm_up_sees_no_label_and_repeats(warm, scene):
    first = prepare(warm, [scene], 0)
    before = scene.label.copy()
    try:
        scene.label[labelled(scene)] = 0
        second = prepare(warm, [scene], 0)
    finally:
        scene.label[:] = before
    assert first.losses == second.losses
    assert len(first.losses) == WARM["steps"]
    weights = zip(first.networks.encoder.parameters(), second.networks.encoder.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in weights)


def test_fitting_a_head_leaves_what_the_folds_share_as_it_was(warm, scene):
    start = prepare(warm, [scene], 0)
    before = [parameter.clone() for parameter in start.networks.encoder.parameters()]
    train(warm, [scene], [labelled(scene)], 0, start)
    assert all(torch.equal(a, b) for a, b in zip(before, start.networks.encoder.parameters(), strict=True))


@pytest.mark.parametrize("rise", [0, 1, 5])
def test_the_rate_rises_to_its_highest_and_falls_in_three_steps_or_more(rise):
    for steps in (3, 10, 40):
        optimiser = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        schedule = one_cycle(optimiser, 0.5, steps, min(rise, steps - 1) / steps)
        rates = []
        for _ in range(steps):
            rates.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            schedule.step()
        highest = int(np.argmax(rates))
        assert rates[highest] == pytest.approx(0.5)
        assert (np.diff(rates[: highest + 1]) > 0).all()
        assert (np.diff(rates[highest:]) < 0).all()
        assert 0 < highest <= max(rise, 1)


def test_a_warm_up_of_fewer_than_three_steps_is_refused():
    with pytest.raises(ValueError, match=r"pretraining\.steps"):
        Recipe.model_validate(tiny(pretraining=WARM | {"steps": 2}))
