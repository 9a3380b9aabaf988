"""Variants of a training, compared seed by seed."""

from dataclasses import dataclass

import numpy as np
import pytest

from engine.errors import BadInput
from training.base.networks import Networks
from training.data.scene import labelled
from training.recipe.variants import Variant, VariantsRecipe, changed
from training.scenes import variants
from training.scenes.variants import DataSet, Measured, compare, some_parcels
from training.scenes.variants_table import section

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
        out.mkdir()
        if before.seed == 1:
            raise BadInput("teacher_missing", "The teacher's weights are not there.", "Put them there.")

    monkeypatch.setattr(variants, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(variants, "train", train)
    monkeypatch.setattr(variants, "pretrain", pretrain)
    monkeypatch.setattr(variants, "measured", lambda *args: Measured(0.5 + len(trained) / 100, (0.1, 0.2, 0.3)))
    first = compare(compared, range(2), tmp_path, lambda line: None)[""].groups
    # What two groups have in common is trained once, and what cannot be trained is not tried again.
    assert [seed for _, _, seed, _ in trained] == [0, 0, 0, 1, 1]
    assert begun == [0, 1]
    assert [starts for _, starts, _, _ in trained[:3]] == [False, False, True]
    assert len({tuple(parcels) for _, _, seed, parcels in trained if seed == 0}) == 1
    assert first["start"]["masks"].left_out == "The teacher's weights are not there."
    assert first["start"]["none"].scores == first["mixing"]["time first"].scores
    assert {seed: score.macro_f1 for seed, score in first["mixing"]["joint"].scores.items()} == {0: 0.52, 1: 0.55}
    count = len(trained)
    again = compare(compared, range(1), tmp_path, lambda line: None)[""].groups
    assert len(trained) == count
    assert again["mixing"]["joint"].scores == {0: Measured(0.52, (0.1, 0.2, 0.3))}


def test_data_sets_have_one_pre_training_and_labels_of_their_own(compared, simulated, tmp_path, monkeypatch):
    begun, starts, learned = [], [], []

    def pretrain(before, out, *rest):
        begun.append(before.seed)
        out.mkdir()

    def train(training, scenes, chosen, seed):
        starts.append(training.encoder.start)
        learned.append(sum(map(len, chosen)))
        return None, []

    monkeypatch.setattr(variants, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(variants, "train", train)
    monkeypatch.setattr(variants, "pretrain", pretrain)
    monkeypatch.setattr(variants, "measured", lambda *args: Measured(0.5, None))
    groups = {"start": {"none": {}, "masks": {"unlabelled": {}}}}
    few = content(unlabelled=TINY_DINO, groups=groups, data={"few": {"labels": 1}, "more": {}})
    recipe = VariantsRecipe.model_validate(few)
    text = section(recipe, compare(recipe, range(1), tmp_path, lambda line: None), range(1))
    assert begun == [0]
    assert learned == [2, 2, 4, 4]
    assert starts[0] is starts[2] is None
    assert starts[1] == starts[3]
    assert "How many parcels are learned from stands with each data set. Macro F1" in text
    assert "Learned from are 1 of each class's parcels, drawn by the seed, or as many as there are." in text
    assert "Learned from are 2 of each class's parcels, drawn by the seed, or as many as there are." in text


def test_a_changed_recipe_is_not_answered_from_what_is_kept(compared, simulated, tmp_path, monkeypatch):
    trained = []
    monkeypatch.setattr(variants, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(variants, "train", lambda training, *rest: (trained.append(training.encoder.width), []))
    monkeypatch.setattr(variants, "measured", lambda *args: Measured(0.5, None))
    mixing = {"mixing": compared.groups["mixing"]}
    for labels, width, title in ((2, 16, "One"), (2, 16, "Other"), (3, 16, "One"), (3, 8, "One")):
        changes = {"data": {"here": {"scenes": {"encoder": {"width": width}, "card": {"title": title}}}}}
        compare(
            VariantsRecipe.model_validate(content(labels=labels, groups=mixing, **changes)),
            range(1),
            tmp_path,
            lambda line: None,
        )
    assert trained == [16, 16, 16, 16, 8, 8]


def test_a_teacher_of_other_weights_is_not_answered_from_what_is_kept(simulated, tmp_path, monkeypatch):
    taught, teacher = [], tmp_path / "teacher.safetensors"

    def pretrain(before, out, *rest):
        taught.append(teacher.read_text())
        out.mkdir()

    monkeypatch.setattr(variants, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(variants, "pretrain", pretrain)
    monkeypatch.setattr(variants, "train", lambda *args: (None, []))
    monkeypatch.setattr(variants, "measured", lambda *args: Measured(0.5, None))
    distilled = {"unlabelled": {"distillation": {"teacher": str(teacher), "size": 12}}}
    recipe = VariantsRecipe.model_validate(
        content(unlabelled=TINY_DINO, groups={"start": {"none": {}, "distilled": distilled}})
    )
    for weights in ("one", "one", "other"):
        teacher.write_text(weights)
        compare(recipe, range(1), tmp_path / "kept", lambda line: None)
    assert taught == ["one", "other"]


def test_parcels_are_drawn_class_by_class_over_all_scenes(simulated):
    every = [labelled(simulated)] * 2
    chosen = some_parcels([simulated, simulated], every, 2, 0)
    label = np.concatenate([simulated.label[parcels] for parcels in chosen])
    assert np.bincount(label).tolist() == [2, 2]
    assert [parcels.tolist() for parcels in chosen] == [p.tolist() for p in some_parcels([simulated] * 2, every, 2, 0)]
    assert [p.tolist() for p in chosen] != [p.tolist() for p in some_parcels([simulated] * 2, every, 2, 5)]


def test_of_one_scene_each_seed_holds_out_the_next_fold_of_blocks(simulated, tmp_path, monkeypatch):
    blocks = {"evaluation": {"held_out": [], "blocks": {"folds": 2, "size_m": 200}}}
    elsewhere = {"scenes": {**blocks, "scenes": [{"stack": "../nowhere/scene", "parcels": "../nowhere/parcels.gpkg"}]}}
    few = content(data={"here": {"scenes": blocks}, "nowhere": elsewhere}, labels=None)
    learned, tested = [], []

    def measured(training, networks, some):
        ((scene, parcels),) = some
        assert scene is simulated
        tested.append(parcels.tolist())
        return Measured(1.0, None)

    def load(training, say):
        if not training.simulated:
            raise BadInput("stack_missing", "There is no stack.", "Put one there.")
        return [simulated], []

    monkeypatch.setattr(variants, "load_labelled", load)
    monkeypatch.setattr(
        variants, "train", lambda training, scenes, chosen, seed: (learned.append(chosen[0].tolist()), [])
    )
    monkeypatch.setattr(variants, "measured", measured)
    found = compare(VariantsRecipe.model_validate(few), range(3), tmp_path, lambda line: None)
    assert found["nowhere"].left_out == "There is no stack."
    assert found["here"].groups["mixing"]["time first"].scores[0] == Measured(1.0, None)
    # Both variants of a seed hold out the same; the third seed begins again.
    assert tested[0] == tested[1] == tested[4] != tested[2]
    for known, held in zip(learned, tested, strict=True):
        assert sorted(known + held) == labelled(simulated).tolist()
    text = section(VariantsRecipe.model_validate(few), found, range(3))
    assert "one of 2 folds of whole blocks of 200 m" in text
    assert "The band statistics of fresh weights, and nothing else that needs no label, have seen the whole" in text
    assert "transductive" in text
    # One that is pre-trained on the scored stack has seen it, too.
    few = changed(few, {"unlabelled": {**TINY_DINO, "scenes": [{"stack": "../nowhere/scene"}]}})
    few["groups"] = {"start": {"none": {}, "masks": {"unlabelled": {}}}}
    few["data"] = {"nowhere": elsewhere}
    seen = section(VariantsRecipe.model_validate(few), {"nowhere": DataSet(6, {})}, range(3))
    assert "What needs no label has seen the whole scene" in seen
    assert "Too few of its pixels lie on boundaries" in text
    assert "### Nowhere\n\nNot run: There is no stack." in text


def test_a_map_that_is_right_scores_one_within_parcels_and_on_boundaries(recipe, simulated, monkeypatch):
    parcels = labelled(simulated)

    def mapped(encoder, head, scene, some, lattice):
        right = np.where(scene.owner >= 0, scene.label[scene.owner], -1)
        return np.eye(len(recipe.classes))[scene.label[some]], np.roll(right, shift, axis=1)

    monkeypatch.setattr(variants, "parcel_map", mapped)
    monkeypatch.setattr(variants, "_FEWEST_EDGES", 1)
    networks = Networks(None, None)
    shift = 0
    assert variants.measured(recipe, networks, [(simulated, parcels)]) == Measured(1.0, (1.0, 1.0, 1.0))
    shift = 1
    apart = variants.measured(recipe, networks, [(simulated, parcels)])
    assert apart.macro_f1 == 1
    assert apart.boundaries[0] < apart.boundaries[1]
    # All pixels are on boundaries: those that are there are found, among others that are not.
    exact, near, _ = variants.floor([(simulated, parcels)])
    assert 0 < exact < near < 1
    monkeypatch.setattr(variants, "_FEWEST_EDGES", 10**6)
    assert variants.floor([(simulated, parcels)]) is None
    assert variants.measured(recipe, networks, [(simulated, parcels)]) == Measured(1.0, None)


@dataclass(frozen=True)
class Given:
    """An outcome as a test would have it."""

    operations: float
    scores: dict[int, Measured]
    left_out: str = ""


def given(operations, *scores):
    return Given(operations, {seed: Measured(score, (0.0, score / 2, 1.0)) for seed, score in enumerate(scores)})


def test_the_table_says_differences_by_seed(compared):
    outcomes = {
        "mixing": {
            "time first": given(50.0, 0.5, 0.7),
            "joint": given(49.0, 0.6, 0.6),
            "late": given(49.0, 0.3, 0.5),
            "collapse": Given(48.0, {}, "No weights."),
        }
    }
    found = {"": DataSet(5, outcomes, (0.1, 0.25, 0.3))}
    text = section(compared.model_copy(update={"caveats": "They are small."}), found, range(2))
    assert "nothing but boundaries would have a boundary F1 of 0.250." in text
    assert "Simulated scenes" in text
    assert "Learned from are 2 of each class's parcels, drawn by the seed" in text
    assert "They are small." in text
    assert "| variant | operations, M | seeds | macro F1 | difference | boundary F1, 1 px | difference |" in text
    assert "| time first | 50 | 2 | 0.600 ± 0.141 |  | 0.300 ± 0.071 |  |" in text
    # +0.1 and -0.1: no difference, with a standard error of 0.1; Student's t of one degree of freedom is 12.706.
    row = "| joint | 49 | 2 | 0.600 ± 0.000 | +0.000 (-1.271 to +1.271) | 0.300 ± 0.000 | +0.000 (-0.635 to +0.635) |"
    assert row in text
    assert "| collapse | 48 | 0 | not run: No weights. |  |  |  |" in text
    assert "- joint, against time first: macro F1 not told apart (the scenes); boundary F1, 1 px not told apart" in text
    assert "- late, against time first: macro F1 behind (the scenes); boundary F1, 1 px behind (the scenes)." in text
    assert "collapse, against" not in text


def test_operations_are_those_of_matrix_products(compared, simulated):
    first, joint = (compared.training(variant, 0, Variant()) for variant in compared.groups["mixing"].values())
    apart, together = (variants.operations(training, [simulated]) for training in (first, joint))
    # Tokens: dates of 4 x 4 places, width 16, one layer with an MLP of four widths, one class head of 2 x 2 x 2.
    dates = len(simulated.day)
    tokens, d = dates * 16, 16
    shared = 2 * tokens * (3 * 2 * 2 * d + 8 * d * d) + 2 * 16 * d * 8
    assert together == pytest.approx((shared + 2 * tokens * 4 * d * d + 4 * d * tokens**2) / 1e6, rel=0.03)
    assert apart == pytest.approx((shared + 4 * tokens * 4 * d * d + 4 * d * tokens * (dates + 16)) / 1e6, rel=0.03)
