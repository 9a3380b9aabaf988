"""STCLN on patches in PASTIS's layout, simulated, with labels of a few crops."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from pydantic import ValidationError

from engine.errors import BadInput
from training.base.runner import Machine
from training.data.pastis import open_pastis, read_patch
from training.pastis.few import some_crops
from training.pastis.protocol import PROTOCOLS, Folds, folds_of
from training.pastis.segment import segment
from training.pastis.segmentation import Segmentation
from training.recipe.pastis import FewLabels, PastisRecipe, PastisRun

from ...pastis_folder import write_pastis
from .tiny import SHAPE

FEW = {"grid": 2, "crops": [[0, 0], [1, 1]], "share": 0.5}
TINY = {
    "name": "tiny-stcln",
    "system": "stcln",
    "objective": "supervised",
    "encoder": SHAPE,
    "labels": FEW,
    "background": False,
    "optimisation": {"epochs": 2, "batch": 2, "learning_rate": 0.01, "weight_decay": 0.0, "validate_every": 2},
    "threads": 1,
}


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return write_pastis(tmp_path_factory.mktemp("pastis") / "pastis")


def test_few_labels_are_those_of_the_crops_and_of_no_other_pixel(root):
    data = open_pastis(root)
    first, second = some_crops(data.of_folds([1]), FewLabels.model_validate(FEW), seed=0)
    whole = read_patch(data, data.of_folds([1])[0])
    for entry, rows, cols in ((first, slice(0, 8), slice(0, 12)), (second, slice(8, 16), slice(12, 24))):
        patch = read_patch(data, entry)
        assert np.array_equal(patch.label, whole.label[rows, cols])
        assert np.array_equal(patch.parcel, whole.parcel[rows, cols])
        assert np.array_equal(patch.values, whole.values[..., rows, cols])


@pytest.mark.parametrize(("crops", "share", "patches"), [(2, 0.0125, 20), (5, 0.05, 32), (2, 0.125, 200)])
def test_so_many_patches_are_drawn_as_make_the_share(root, crops, share, patches):
    entries = open_pastis(root).entries * 40
    labels = FewLabels(grid=4, crops=tuple((i // 4, i % 4) for i in range(crops)), share=share)
    some = some_crops(entries, labels, seed=0)
    assert len(some) == crops * patches
    assert some == some_crops(entries, labels, seed=0)
    if patches < 200:
        assert some != some_crops(entries, labels, seed=1)


@pytest.mark.parametrize(
    ("labels", "told"),
    [({**FEW, "share": 0.6}, "are fewer"), ({**FEW, "crops": [[0, 2]]}, "rows and columns 0 to 1")],
)
def test_crops_that_cannot_be_are_refused(labels, told):
    with pytest.raises(ValidationError, match=told):
        FewLabels.model_validate(labels)


def test_the_protocol_of_few_labels_has_a_fold_for_each_side():
    assert folds_of(PROTOCOLS["C"], 4) == Folds((1,), 2, 4)
    with pytest.raises(BadInput, match="tests fold 4") as caught:
        folds_of(PROTOCOLS["C"], 5)
    assert caught.value.code == "pastis_fold"


def test_background_is_learned_only_where_the_recipe_says_so():
    logits = torch.zeros(1, 19, 1, 3)
    logits[0, 0, 0, 0], logits[0, 2, 0, 1] = 30.0, -30.0
    model = type("Model", (), {"networks": type("N", (), {"scores": lambda self, batch: (logits, None)})()})()
    batch = {"label": torch.tensor([[[0, 2, 19]]])}
    lost = {}
    for background in (True, False):
        recipe = PastisRecipe.model_validate({**TINY, "background": background})
        lost[background] = Segmentation(recipe, 1, 19, lambda: 0.0).losses(model, batch)["pixels"].item()
    # Of the pixel of class 2 the loss is 30 + log(18), of the background's about 0.
    assert lost[False] == pytest.approx(30 + np.log(18), rel=1e-4)
    assert lost[True] == pytest.approx(lost[False] / 2, rel=1e-4)


def test_it_is_trained_on_crops_and_scored_on_whole_patches(root, tmp_path):
    recipe = PastisRecipe.model_validate(TINY)
    said: list[str] = []
    run = PastisRun(recipe=recipe, protocol="C", fold=4)
    measured = segment(root, run, tmp_path / "out", Machine(), 0, False, said.append)
    assert said[0] == "2 crops to train, 2 to validate, 1 patches to test"
    void = 24  # of 384 pixels
    assert measured.matrix.counts.sum() == 16 * 24 - void
    assert len(measured.losses) == 2
    assert np.isfinite(measured.losses).all()
    assert "Protocol C" in (tmp_path / "out" / "table.md").read_text()
