"""Probes of frozen tokens as systems: they read an encoder that was warmed up without labels, and change nothing."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from engine.errors import BadInput
from training.__main__ import main
from training.measure import comparison
from training.measure.comparison import offered
from training.measure.probes import linear_probe, weighted_knn
from training.measure.registry import NAMES, PROBED, probe_of
from training.measure.series_probes import NOTE, Probed
from training.systems.cropsts.series.recipe import SeriesNumbers, read_numbers
from training.systems.cropsts.series.system import Pretrained

from ..crops import crops
from .test_command import write

pytestmark = pytest.mark.usefixtures("one_penalty")


def short() -> dict:
    """The shipped recipe with a short warm-up of a narrow encoder."""
    content = read_numbers().model_dump()
    content["shape"] |= {"width": 16}
    content["warm_up"]["descent"] |= {"steps": 70, "batch": 24, "learning_rate": 0.01}
    return content


@pytest.fixture(scope="module")
def warmed():
    recipe = SeriesNumbers.model_validate(short())
    return Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, recipe)


@pytest.fixture(scope="module")
def prepared(warmed):
    return Probed("knn", warmed, weighted_knn).prepare(crops(0).without_labels(), 0)


def _cosine(ours, theirs):
    ours, theirs = (a.astype(np.float64) / np.linalg.norm(a, axis=1, keepdims=True) for a in (ours, theirs))
    return ours @ theirs.T


def test_with_a_label_of_each_class_the_most_alike_has_it(prepared, warmed):
    """All three are among the 20 nearest, and nothing is for the class without a label."""
    known, asked = crops(0).take(np.arange(3)), crops(1, n=31)
    answer = Probed("knn", warmed, weighted_knn).fit(prepared, known, 0)(asked)
    cosine = _cosine(prepared.tokens(asked), prepared.tokens(known))
    assert np.array_equal(answer.argmax(axis=1), known.label[cosine.argmax(axis=1)])
    assert (answer[:, 2] == 0).all()
    assert len(np.unique(answer.argmax(axis=1))) == 3


def test_the_neighbours_are_the_nearest_by_the_angle_between_tokens(prepared, warmed):
    known, asked = crops(0), crops(1, n=11)
    answer = Probed("knn", warmed, weighted_knn).fit(prepared, known, 0)(asked)
    cosine = _cosine(prepared.tokens(asked), prepared.tokens(known))
    weight = np.where(cosine >= np.sort(cosine, axis=1)[:, -20:-19], np.exp(cosine / 0.07), 0)
    votes = weight @ (known.label[:, None] == np.arange(4))
    votes /= votes.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(answer, votes, atol=0.051)  # two that are as near may change places
    assert np.ptp(answer, axis=0).max() > 0.3


def test_a_linear_probe_tells_what_the_tokens_hold_and_leaves_them_as_they_are(prepared, warmed):
    known, asked = crops(0), crops(1, n=31)
    before = {name: tensor.clone() for name, tensor in prepared.prepared.encoder.state_dict().items()}
    answer = Probed("linear", warmed, linear_probe).fit(prepared, known, 0)(asked)
    assert (answer.argmax(axis=1) == asked.label).mean() > 0.9
    np.testing.assert_allclose(
        answer, linear_probe(prepared.tokens(known), known.label, prepared.tokens(asked), 4), atol=1e-6
    )
    after = prepared.prepared.encoder.state_dict()
    assert all(torch.equal(after[name], tensor) for name, tensor in before.items())


def test_five_labels_of_each_class_are_told_apart(prepared, warmed):
    known, asked = crops(0), crops(1, n=31)
    few = np.concatenate([np.flatnonzero(known.label == cls)[:5] for cls in np.unique(known.label)])
    answer = Probed("knn", warmed, weighted_knn).fit(prepared, known.take(few), 0)(asked)
    assert (answer.argmax(axis=1) == asked.label).mean() > 0.8


def test_labels_of_one_class_are_refused(prepared, warmed):
    known = crops(0)
    with pytest.raises(BadInput) as error:
        Probed("knn", warmed, weighted_knn).fit(prepared, known.take(known.label == 1), 0)
    assert error.value.code == "one_class"


def test_a_probe_is_stale_when_the_warm_up_changes(warmed):
    content = short()
    content["warm_up"]["components"] = 8
    other = Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, SeriesNumbers.model_validate(content))
    assert Probed("knn", warmed, weighted_knn).settings != Probed("knn", other, weighted_knn).settings


def test_evaluate_offers_the_probes_beside_the_systems(tmp_path, monkeypatch, warmed):
    monkeypatch.setattr(comparison, "probed", lambda name: Probed(name, warmed, probe_of(name)[1]))
    whole, prepared = Pretrained.prepare, {}

    def prepare(self, unlabelled, seed):  # both probes read the encoder of a seed, and change nothing of it
        if seed not in prepared:
            prepared[seed] = whole(self, unlabelled, seed)
        return prepared[seed]

    monkeypatch.setattr(Pretrained, "prepare", prepare)
    done = CliRunner().invoke(
        main,
        ["evaluate", "--train", str(write(tmp_path / "one.npz")), "--test", str(write(tmp_path / "two.npz", seed=1)),
         "--systems", "logistic-regression,cropsts-pretrained-knn,cropsts-pretrained-linear",
         "--labels-per-class", "1,5", "--seeds", "2", "--out", str(tmp_path / "out")],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    rows = json.loads((tmp_path / "out" / "table.json").read_text())
    assert [(row["system"], row["seed"], row["labels_per_class"]) for row in rows] == [
        (system, seed, labels)
        for system in ("logistic-regression", *PROBED)
        for seed in (0, 1)
        for labels in (1, 5)
    ]  # fmt: skip
    # Three classes far apart: one answer for all would be right for 30 of the 66.
    assert all(row["accuracy"] > (0.5 if row["labels_per_class"] == 1 else 0.9) for row in rows)
    assert NOTE in (tmp_path / "out" / "table.md").read_text()


def test_probes_are_compared_where_they_are_named_alone():
    built, absent = offered((), {})
    told = [system.name for system in built] + [line.split(":")[0] for line in absent]
    assert sorted(told) == sorted(NAMES)
    assert [system.name for system in offered(PROBED, {})[0]] == list(PROBED)
    with pytest.raises(BadInput, match="cropsts-pretrained-svm") as error:
        offered(("cropsts-pretrained-svm",), {})
    assert "cropsts-pretrained-knn" in error.value.hint
