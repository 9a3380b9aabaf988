"""What STCLN's pre-training hides, and what it makes of it."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.models.stcln.encoder import STCLN, STCLNConfig
from engine.models.threads import threads
from training.base.pretrained import CARD, WEIGHTS
from training.base.runner import Machine
from training.data.numbered import side_by_side
from training.recipe.scene import Recipe
from training.recipe.unlabelled import PretrainingRecipe
from training.scenes.train import prepare
from training.systems.stcln.masked.hiding import gate, hide, vegetated
from training.systems.stcln.masked.objective import Masked, Reconstruction, reconstruction_loss
from training.systems.stcln.masked.recipe import MaskedRecipe, Masking
from training.unlabelled.pretrain import pretrain

from ...conftest import refused
from .tiny import WARM_UP, tiny_masked, tiny_stcln

BANDS = ("B04", "B08", "B11")
ENCODER = STCLNConfig(bands=3, narrow=4, width=16, depth=1, heads=2, hidden=16, dropout=0.0)


def window(seed: int = 0, t: int = 7, h: int = 6, w: int = 10) -> SimpleNamespace:
    """A window of fields (0.04 in red, 0.36 in near infrared) that are bare on odd dates, with a cloud on the last."""
    rng = np.random.default_rng(seed)
    values = np.empty((t, 3, h, w), np.float32)
    for date in range(t):
        values[date] = np.array([0.04, 0.36, 0.2] if date % 2 == 0 else [0.2, 0.22, 0.3])[:, None, None]
    values += rng.normal(0, 0.002, values.shape).astype(np.float32)
    valid = np.ones((t, h, w), bool)
    valid[0, 0, :3] = False  # 5 %: still more than 90 % are seen
    valid[t - 1, :2] = False
    return SimpleNamespace(values=values, valid=valid, day=np.arange(t, dtype=np.int32) * 30)


def test_dates_pass_on_which_nearly_all_is_clear_and_vegetation():
    sample = window()
    red, nir = sample.values[:, 0], sample.values[:, 1]
    assert vegetated(red, nir, sample.valid, 0.2, 0.9).tolist() == [True, False, True, False, True, False, False]
    # Of 60 pixels 57 are clear on the first date, 40 on the last.
    assert vegetated(red, nir, sample.valid, 0.2, 0.95).tolist() == [False, False, True, False, True, False, False]
    assert vegetated(red, nir, sample.valid, 0.2, 0.6)[-1]
    assert vegetated(np.zeros((1, 2, 3)), np.zeros((1, 2, 3)), np.ones((1, 2, 3), bool), 0.2, 0.9).tolist() == [False]


def test_the_index_of_standardised_values_passes_other_dates():
    """Around the mean of a season both bands are near 0, and their index is not one of vegetation."""
    sample = window()
    mean, std = sample.values.mean(axis=(0, 2, 3)), sample.values.std(axis=(0, 2, 3))
    on = {kind: gate(sample.values, sample.valid, BANDS, Masking(ndvi_of=kind), mean, std) for kind in KINDS}
    assert on["reflectance"].tolist() == [True, False, True, False, True, False, False]
    assert not on["standardised"][[0, 2, 4]].all()


KINDS = ("reflectance", "standardised")


@pytest.mark.parametrize("axis", ["both", "time", "space"])
@pytest.mark.parametrize("ratio", [0.2, 0.8])
def test_hidden_are_pixels_of_dates_that_pass_and_clear_ones(axis, ratio):
    masking, rng = Masking(axis=axis, ratio=ratio), np.random.default_rng(1)
    sample = window(t=8, h=20, w=30)
    usable = gate(sample.values, sample.valid, BANDS, masking, np.zeros(3), np.ones(3))
    drawn = np.stack([hide(usable, sample.valid, masking, rng) for _ in range(200)])
    assert not drawn[:, ~usable].any()
    assert not drawn[:, ~sample.valid].any()
    clear = drawn[:, usable][:, :, 5:]
    assert clear.mean() == pytest.approx(ratio, abs=0.04)
    whole_dates = clear.all(axis=(2, 3)) | ~clear.any(axis=(2, 3))
    same_places = (clear == clear[:, :1]).all(axis=(1, 2, 3))
    assert whole_dates.all() == (axis == "time")
    assert same_places.all() == (axis == "space")


def test_each_window_of_a_batch_has_a_draw_of_its_own():
    valid = np.ones((6, 4, 9, 9), bool)
    for axis in ("both", "time", "space"):
        hidden = hide(np.ones((6, 4), bool), valid, Masking(axis=axis, ratio=0.5), np.random.default_rng(2))
        assert len({one.tobytes() for one in hidden}) > 1


def test_the_loss_by_hand():
    told, target = torch.zeros(1, 2, 1, 2, 2), torch.tensor([1.0, 2.0]).expand(1, 2, 1, 2, 2).clone()
    target[0, 1, 0, 1] = torch.tensor([3.0, 0.0])
    hidden = torch.tensor([[[[True, False]], [[False, True]]]])
    # (1 + 4) of one hidden pixel, 9 + 0 of the other; four numbers.
    assert reconstruction_loss(told, target, hidden).item() == pytest.approx(14 / 4)
    assert reconstruction_loss(told, target, torch.zeros_like(hidden)).item() == 0.0


def model(seed: int = 0) -> Reconstruction:
    torch.manual_seed(seed)
    return Reconstruction(STCLN(ENCODER, [0.1, 0.25, 0.25], [0.1, 0.1, 0.1])).eval()


@torch.no_grad()
def test_each_pixel_of_a_token_is_told_at_its_own_place():
    torch.manual_seed(0)
    encoder = STCLN(replace(ENCODER, patch=2), [0.1, 0.25, 0.25], [0.1, 0.1, 0.1])
    network, batch = Reconstruction(encoder).eval(), hidden_batch()
    network.decode.weight.zero_()
    network.decode.bias.copy_(torch.arange(12.0))  # three bands of four pixels each
    reconstructed, target = network(batch)
    assert reconstructed.shape == target.shape
    expected = torch.tensor([[[0.0, 4.0, 8.0], [1.0, 5.0, 9.0]], [[2.0, 6.0, 10.0], [3.0, 7.0, 11.0]]])
    assert torch.equal(reconstructed[1, 2, 2:4, 4:6], expected)


def hidden_batch(seed: int = 0) -> dict[str, torch.Tensor]:
    objective = Masked(Masking(share=0.5), BANDS, model().encoder)
    rng = np.random.default_rng(seed)
    return side_by_side([objective.views(window(1), rng), objective.views(window(2, t=5), rng)])


@torch.no_grad()
def test_what_is_hidden_tells_nothing_but_its_day():
    network, batch = model(), hidden_batch()
    before, _ = network(batch)
    other = {**batch, "values": torch.where(batch["hidden"][:, :, None], 7.0, batch["values"])}
    assert torch.equal(network(other)[0], before)
    network.token.fill_(2.0)
    assert not torch.allclose(network(batch)[0], before, atol=1e-3)


@torch.no_grad()
def test_padding_of_a_batch_changes_no_reconstruction():
    network, batch = model(), hidden_batch()
    assert batch["valid"].shape == (2, 7, 6, 10)
    assert not batch["hidden"][1, 5:].any()
    alone = {name: tensor[1:, :5] for name, tensor in batch.items()}
    assert torch.allclose(network(batch)[0][1:, :5], network(alone)[0], atol=1e-5)


def test_without_hidden_pixels_nothing_is_learned():
    network, batch = model().train(), hidden_batch()
    objective = Masked(Masking(), BANDS, network.encoder)
    losses = objective.losses(network, {**batch, "hidden": torch.zeros_like(batch["hidden"])})
    losses["reconstruction"].backward()
    assert losses["reconstruction"].item() == 0.0
    assert all(parameter.grad is None or not parameter.grad.any() for parameter in network.parameters())
    assert objective.after_step(network)["hidden"].item() == 0.0


@pytest.mark.parametrize(("green", "warned"), [(0.9, 1), (0.2, 0)])
def test_a_gate_that_lets_nothing_be_hidden_is_warned_of_once(green, warned):
    """A training that learns nothing looks like one whose loss is small."""
    objective, network = Masked(Masking(green=green, share=0.5), BANDS, model().encoder), model()
    rng = np.random.default_rng(0)
    with threads(1), torch.no_grad(), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(41):
            objective.losses(network, side_by_side([objective.views(window(t=5, h=4, w=5), rng)]))
            objective.after_step(network)
    said = [str(warning.message) for warning in caught if "were hidden" in str(warning.message)]
    assert len(said) == warned
    assert all(text.startswith("Only 0.00% of the clear pixels") for text in said)


def test_pixels_are_learned_to_be_told():
    """Fields whose level is one number: what is hidden follows from what is not."""
    torch.manual_seed(0)
    network, rng = model().train(), np.random.default_rng(0)
    objective = Masked(Masking(share=0.5), BANDS, network.encoder)
    optimiser, losses = torch.optim.Adam(network.parameters(), lr=0.01), []
    with threads(1):
        for _ in range(30):
            loss = objective.losses(network, side_by_side([objective.views(window(t=5), rng)]))
            optimiser.zero_grad()
            loss["reconstruction"].backward()
            optimiser.step()
            losses.append(loss["reconstruction"].item())
    assert np.mean(losses[-5:]) < 0.3 * np.mean(losses[:3])


def quietly(recipe: PretrainingRecipe, out, **how):
    return pretrain(recipe, out, Machine(), 0, how.get("resume", False), lambda line: None)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    """Folder of an encoder that was pre-trained on a simulated scene."""
    out = tmp_path_factory.mktemp("masked") / "out"
    _, history = quietly(MaskedRecipe.model_validate(tiny_masked()), out)
    return out, history


def test_a_pre_training_writes_an_encoder_and_says_what_it_did(encoder):
    out, history = encoder
    assert len(history) == 4
    assert set(history[0]) == {"reconstruction", "loss", "hidden"}
    assert 0 < np.mean([step["hidden"] for step in history]) < 0.4
    card = json.loads((out / CARD).read_text())
    assert (card["system"], card["simulated"]) == ("STCLN", True)
    assert card["training"]["objective"].startswith("hidden pixels reconstructed, 40%")


def test_a_training_with_labels_starts_from_it(encoder, simulated):
    start = str(encoder[0] / WEIGHTS)
    recipe = Recipe.model_validate(tiny_stcln(start=start))
    networks = prepare(recipe, [simulated], 0).networks
    fresh = prepare(Recipe.model_validate(tiny_stcln()), [simulated], 0).networks
    pre_trained = load_file(start)
    assert all(torch.equal(tensor, pre_trained[name]) for name, tensor in networks.encoder.state_dict().items())
    assert not torch.equal(networks.encoder.layers[0].mlp[0].weight, fresh.encoder.layers[0].mlp[0].weight)


def test_a_warm_up_on_the_recipes_scenes_moves_the_encoder_and_not_the_head(simulated):
    warmed = prepare(Recipe.model_validate({**tiny_stcln(), "pretraining": WARM_UP}), [simulated], 0)
    fresh = prepare(Recipe.model_validate(tiny_stcln()), [simulated], 0)
    assert len(warmed.losses) == 4
    ours, theirs = warmed.networks, fresh.networks
    assert not torch.equal(ours.encoder.stem.convolutions[0].weight, theirs.encoder.stem.convolutions[0].weight)
    assert torch.equal(ours.head.classify.weight, theirs.head.classify.weight)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"mask": {"ratio": 1.0}}, "mask.ratio"),
        ({"mask": {"axis": "depth"}}, "mask.axis"),
        ({"mask": {"red": "B02"}}, "B02 is not among the bands"),
        ({"dates": 2}, "dates"),
        ({"encoder": {"published": True, "max_dates": 4}}, "more than the encoder's max_dates"),
        ({"encoder": {"width": 12}}, "not a multiple"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(changes, told, tmp_path):
    assert told in refused(tiny_masked(**changes), tmp_path, MaskedRecipe)


def test_a_warm_up_without_the_bands_of_its_index_is_refused(tmp_path):
    recipe = {**tiny_stcln(), "pretraining": {**WARM_UP, "mask": {"nir": "B09"}}}
    assert "B09 is not among the bands" in refused(recipe, tmp_path)
    assert "whose decoder it reads" in refused(
        {**tiny_stcln(), "pretraining": WARM_UP, "head": {}, "optimisation": {}}, tmp_path
    )
