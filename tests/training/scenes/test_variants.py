"""Variants of a training, compared seed by seed."""

from dataclasses import dataclass

import numpy as np
import pytest

from engine.errors import BadInput
from training.data.scene import labelled
from training.recipe.variants import Variant, VariantsRecipe
from training.scenes import variants
from training.scenes.variants import DataSet, compare, section, some_parcels

from ..recipe.test_variants import content
from ..tiny_dino import TINY_DINO


@pytest.fixture(scope="module")
def compared():
    groups = {"mixing": {"time first": {}, "joint": {"scenes": {"encoder": {"order": "joint"}}}}}
    groups["start"] = {"none": {}, "masks": {"unlabelled": {}}}
    return VariantsRecipe.model_validate(content(unlabelled=TINY_DINO, groups=groups))


def test_all_are_scored_with_the_same_seeds_and_none_is_made_twice(compared, simulated, tmp_path, monkeypatch):
    trained, begun = [], []

    def train(training, scenes, chosen, seed):
        assert scenes == [simulated]
        trained.append((training.encoder.order, training.encoder.start is not None, seed, [len(p) for p in chosen]))
        return None, []

    def pretrain(before, out, *rest):
        begun.append(before.seed)
        if before.seed == 1:
            raise BadInput("teacher_missing", "The teacher's weights are not there.", "Put them there.")

    monkeypatch.setattr(variants, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(variants, "train", train)
    monkeypatch.setattr(variants, "pretrain", pretrain)
    monkeypatch.setattr(variants, "score", lambda training, networks, held_out: 0.5 + len(trained) / 100)
    first = compare(compared, range(2), tmp_path, lambda line: None)[""].groups
    # What two groups have in common is trained once.
    assert [seed for _, _, seed, _ in trained] == [0, 0, 0, 1, 1]
    assert begun == [0, 1]
    assert [starts for _, starts, _, _ in trained[:3]] == [False, False, True]
    assert len({tuple(parcels) for _, _, seed, parcels in trained if seed == 0}) == 1
    assert first["start"]["masks"].left_out == "The teacher's weights are not there."
    assert first["start"]["none"].scores == first["mixing"]["time first"].scores
    assert first["mixing"]["joint"].scores == {0: 0.52, 1: 0.55}
    count = len(trained)
    again = compare(compared, range(1), tmp_path, lambda line: None)[""].groups
    assert len(trained) == count
    assert again["mixing"]["joint"].scores == {0: 0.52}


def test_parcels_are_drawn_class_by_class_over_all_scenes(simulated):
    every = [labelled(simulated)] * 2
    chosen = some_parcels([simulated, simulated], every, 2, 0)
    label = np.concatenate([simulated.label[parcels] for parcels in chosen])
    assert np.bincount(label).tolist() == [2, 2]
    assert [parcels.tolist() for parcels in chosen] == [p.tolist() for p in some_parcels([simulated] * 2, every, 2, 0)]
    assert [p.tolist() for p in chosen] != [p.tolist() for p in some_parcels([simulated] * 2, every, 2, 5)]


def test_of_one_scene_each_parcel_is_answered_by_a_fit_of_the_other_blocks(simulated, tmp_path, monkeypatch):
    blocks = {"evaluation": {"held_out": [], "blocks": {"folds": 2, "size_m": 200}}}
    elsewhere = {"scenes": {**blocks, "scenes": [{"stack": "../nowhere/scene", "parcels": "../nowhere/parcels.gpkg"}]}}
    few = content(data={"here": {"scenes": blocks}, "nowhere": elsewhere}, labels=None)
    folds = []

    def answers(training, networks, scene, parcels):
        folds[-1].append(parcels.tolist())
        return scene.label[parcels]

    def load(training, say):
        if not training.simulated:
            raise BadInput("stack_missing", "There is no stack.", "Put one there.")
        return [simulated], []

    monkeypatch.setattr(variants, "load_labelled", load)
    monkeypatch.setattr(
        variants, "train", lambda training, scenes, chosen, seed: folds.append([chosen[0].tolist()]) or (0, [])
    )
    monkeypatch.setattr(variants, "answers", answers)
    found = compare(VariantsRecipe.model_validate(few), range(1), tmp_path, lambda line: None)
    assert found["nowhere"].left_out == "There is no stack."
    assert found["here"].groups["mixing"]["time first"].scores == {0: 1.0}
    learned, tested = folds[0]
    assert not set(learned) & set(tested)
    assert sorted(learned + tested) == labelled(simulated).tolist()
    text = section(VariantsRecipe.model_validate(few), found, range(1))
    assert "2 folds of whole blocks of 200 m" in text
    assert "transductive" in text
    assert "### Nowhere\n\nNot run: There is no stack." in text


@dataclass(frozen=True)
class Given:
    """An outcome as a test would have it."""

    operations: float
    scores: dict[int, float]
    left_out: str = ""


def test_the_table_says_differences_by_seed(compared):
    outcomes = {
        "mixing": {
            "time first": Given(50.0, {0: 0.5, 1: 0.7}),
            "joint": Given(49.0, {0: 0.6, 1: 0.6}),
            "collapse": Given(48.0, {}, "No weights."),
        }
    }
    text = section(compared, {"": DataSet(outcomes)}, range(2))
    assert "Simulated scenes" in text
    assert "2 parcels of each class, drawn by the seed, are learned from" in text
    assert "| time first | 50 | 2 | 0.600 ± 0.141 |  |" in text
    # +0.1 and -0.1: no difference, with a standard error of 0.1; Student's t of one degree of freedom is 12.706.
    assert "| joint | 49 | 2 | 0.600 ± 0.000 | +0.000 (-1.271 to +1.271) |" in text
    assert "| collapse | 48 | 0 | not run: No weights. | |" in text


def test_operations_are_those_of_matrix_products(compared, simulated):
    first, joint = (compared.training(variant, 0, Variant()) for variant in compared.groups["mixing"].values())
    apart, together = (variants.operations(training, [simulated]) for training in (first, joint))
    # Tokens: 12 dates of 4 x 4 places, width 16, one layer with an MLP of four widths, one class head of 2 x 2 x 2.
    tokens, d = 12 * 16, 16
    shared = 2 * tokens * (3 * 2 * 2 * d + 8 * d * d) + 2 * 16 * d * 8
    assert together == pytest.approx((shared + 2 * tokens * 4 * d * d + 4 * d * tokens**2) / 1e6, rel=0.03)
    assert apart == pytest.approx((shared + 4 * tokens * 4 * d * d + 4 * d * tokens * (12 + 16)) / 1e6, rel=0.03)
