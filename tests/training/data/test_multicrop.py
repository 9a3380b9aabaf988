"""Samples of pre-training: a number decides all of a sample; series of unequal length share a batch."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from training.data.multicrop import MultiCrops, collate
from training.data.pastis import BANDS
from training.data.unlabelled import UnlabelledScene, pastis_scenes
from training.dino_recipe import PretrainingRecipe
from training.objectives.selfsupervised import Branch, SelfSupervised
from training.pretrain import build_encoder

from ..pastis_folder import write_pastis
from ..tiny_dino import tiny_dino


def made_up(dates: int, seed: int = 0) -> UnlabelledScene:
    """28 x 40 pixels in fields of 7 x 10, one date wholly unclear, its pixels spoilt."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[:28, :40]
    parcel = (row // 7 * 4 + col // 10).astype(np.int32)
    level = rng.uniform(0.05, 0.5, (dates, 3, 16))
    values = (1e4 * (level[:, :, parcel] + 0.01 * rng.standard_normal((dates, 3, 28, 40)))).astype(np.uint16)
    valid = rng.random((dates, 28, 40)) > 0.1
    valid[1] = False
    values[1] = 65535
    scale, offset = np.full((dates, 3), 1e-4, np.float32), np.zeros((dates, 3), np.float32)
    return UnlabelledScene("made up", values, valid, np.arange(dates, dtype=np.int32) * 30, scale, offset, parcel)


@pytest.fixture(scope="module")
def recipe() -> PretrainingRecipe:
    return tiny_dino()


@pytest.fixture(scope="module")
def samples(recipe) -> MultiCrops:
    return MultiCrops([made_up(8), made_up(4, seed=1)], recipe)


def test_a_number_gives_one_sample(samples):
    first, again, other = samples[3], samples[3], samples[4]
    assert all(np.array_equal(a.values, b.values) for a, b in zip(first.views, again.views, strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(first.hidden, again.hidden, strict=True))
    assert not np.array_equal(first.views[0].values, other.views[0].values)


def test_windows_have_the_recipes_dates_and_none_that_is_cloudy(samples):
    lengths = set()
    for number in range(30):
        view = samples[number].views[0]
        lengths.add(len(view.day))
        assert 30 not in view.day
        assert (np.diff(view.day) > 0).all()
        assert view.values.max() < 1.0
    assert lengths == {5, 3}  # five of eight dates, one of them cloudy; all three clear ones of four


def test_only_masked_views_hide_tokens_and_their_share_is_reported(samples):
    shares = []
    for number in range(30):
        sample = samples[number]
        assert all(used == bool(hidden.any()) for used, hidden in zip(sample.masked, sample.hidden, strict=True))
        # All pixels lie in parcels, so nearly all tokens belong to one. A view that is not masked counts as 0.
        of_parcels, of_all = sample.hidden_share
        assert of_all == pytest.approx(np.mean(sample.hidden))
        assert of_all <= of_parcels <= 0.5 * sample.masked.mean()
        shares.append(sample.hidden_share)
    assert (0.0, 0.0) in shares
    of_parcels, of_all = np.mean(shares, axis=0)
    assert 0.05 < of_all < of_parcels


def test_all_windows_can_be_masked_however_few_parcels_there_are():
    """Windows are 16 x 16 of 28 x 40 pixels, and the one parcel is 7 x 10: many hold nothing of it."""
    scene = made_up(8)
    lone = replace(scene, parcel=np.where(scene.parcel == 5, 5, -1).astype(np.int32))
    samples = MultiCrops([lone], tiny_dino(mask={"share": 1.0}))
    drawn = [samples[number] for number in range(30)]
    assert all(sample.masked.all() for sample in drawn)
    # Of the half that is asked for; where superpixels are small against tokens it is less.
    assert np.mean([sample.hidden_share[0] for sample in drawn]) > 0.2
    parcels = [sample.views[0].parcel for sample in drawn]
    assert all(parcel.min() >= 0 for parcel in parcels)
    assert sum(5 not in parcel for parcel in parcels) >= 5


def test_superpixels_fill_patches_of_pastis_window_by_window(tmp_path):
    root = write_pastis(tmp_path / "pastis", (32, 40))
    path = root / "INSTANCE_ANNOTATIONS" / "INSTANCES_10000.npy"
    parcel = np.zeros((32, 40), np.int64)
    parcel[3:9, 5:12] = 4
    np.save(path, parcel)
    scenes = pastis_scenes(root, (1,), BANDS["S2"])
    samples = MultiCrops(scenes, tiny_dino(bands=list(BANDS["S2"]), mask={"share": 1.0}))
    assert all(samples[number].masked.all() for number in range(20))
    assert np.array_equal(scenes[0].parcel, np.where(parcel, parcel, -1))


def test_padding_changes_no_score(samples, recipe):
    """Shorter series are padded in a batch; the student's scores are those of the series alone."""
    short, long = (
        next(samples[n] for n in range(40) if len(samples[n].views[0].day) == dates) for dates in (3, 5)
    )  # fmt: skip
    alone, together = collate([short], 2), collate([short, long], 2)
    assert together["global"]["values"].shape == (2, 2, 5, 3, 12, 12)
    assert together["hidden"].shape == (2, 2, 5, 6, 6)
    assert not together["global"]["valid"][:, 0, 3:].any()
    torch.manual_seed(0)
    branch = Branch(build_encoder(recipe, samples.scenes), 24).eval()
    scores = [
        branch.scores(*branch.tokens({name: array[0] for name, array in batch["global"].items()}))
        for batch in (alone, together)
    ]
    assert torch.allclose(scores[0][0], scores[1][0], atol=1e-5)


def test_a_hidden_patch_tells_nothing_of_its_values(samples, recipe):
    torch.manual_seed(0)
    branch = Branch(build_encoder(recipe, samples.scenes), 24).eval()
    crops = {name: array[0] for name, array in collate([samples[0]], 2)["global"].items()}
    hidden = torch.zeros(1, crops["day"].shape[1], 6, 6, dtype=bool)
    hidden[:, :, 2, 3] = True
    other = {**crops, "values": crops["values"].clone()}
    other["values"][..., 4:6, 6:8] += 0.3
    token = torch.full((16,), 0.7)
    with torch.no_grad():
        one, two = (branch.tokens(each, hidden, token)[0] for each in (crops, other))
        seen = branch.tokens(other)[0]
        assert torch.equal(one, two)
        assert not torch.allclose(seen, two, atol=1e-3)
        # It keeps the codes of its date and place.
        assert not torch.allclose(one[0, 0, 2, 3], one[0, 1, 2, 3], atol=1e-4)


def test_losses_have_names_and_gradients_reach_the_student_alone(samples, recipe):
    torch.manual_seed(0)
    objective = SelfSupervised(build_encoder(recipe, samples.scenes), recipe)
    losses = objective.losses(collate([samples[n] for n in range(4)], 2))
    assert set(losses) == {"dino"}
    losses["dino"].backward()
    assert objective.mask_token.grad.abs().sum() > 0
    assert objective.student.encoder.embed.weight.grad.abs().sum() > 0
    assert all(parameter.grad is None for parameter in objective.teacher.parameters())
    assert not objective.train().teacher.training


@pytest.mark.parametrize(
    ("scene", "code"),
    [
        (replace(made_up(5), parcel=np.zeros((12, 40), np.int32)), "scene_too_small"),
        (replace(made_up(5), valid=np.zeros((5, 28, 40), bool)), "scene_unclear"),
    ],
)
def test_scenes_without_windows_are_refused(scene, code, recipe):
    with pytest.raises(BadInput, match="made up") as caught:
        MultiCrops([scene], recipe)
    assert caught.value.code == code
