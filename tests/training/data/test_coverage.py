"""A class that nothing could be learned of is named before a training, with the fold where that is so."""

from dataclasses import replace

import numpy as np
import pytest

from engine.errors import BadInput
from training.data.coverage import check_classes, parcel_folds
from training.recipe.scene import Recipe
from training.scenes.fit import fit
from training.scenes.train import prepare, train

from ..conftest import NAMES, tiny

CLASSES = [
    {"name": name, "colour": "#8e44ad", "crops": crops}
    for name, crops in (("winter", NAMES[:2]), ("oats", NAMES[2:3]), ("summer", NAMES[3:]))
]
WARM = {"components": 8, "window": 8, "batch": 4, "steps": 4, "learning_rate": 0.003}


def three(**changes) -> Recipe:
    """The tiny recipe with a third class, in the middle."""
    return Recipe.model_validate(tiny(classes=CLASSES, **changes))


@pytest.fixture
def laid_out(known):
    """Parcels in a row, two to a block of 200 m; parcel i has class `label[i]`."""

    def of(label):
        label = np.asarray(label)
        return replace(known, label=label, centre=np.column_stack([100.0 * np.arange(len(label)), 0 * label]))

    return of


def test_a_class_without_parcels_is_named_wherever_it_stands(laid_out):
    for label, name in (([0, 2, -1, 0, 2], "oats"), ([0, 1, -1, 0, 1], "summer"), ([-1, 1, 2], "winter")):
        with pytest.raises(BadInput, match=f"no parcel of {name};") as error:
            check_classes(three(), [laid_out(label)])
        assert error.value.code == "class_unlabelled"
    # Of several scenes it is enough that one has it.
    held = three(evaluation={"held_out": [{"seed": 2, "year": 2022, "dates": 5}], "selection": "None."})
    check_classes(held, [laid_out([0, 2]), laid_out([1, -1, 0])])


def test_a_class_with_fewer_parcels_than_folds_is_named(laid_out):
    scene = laid_out([0, 2, 0, 2, 0, 1, -1, -1])
    with pytest.raises(BadInput, match=r"oats has fewer parcels \(1\) than there are folds \(2\)") as error:
        check_classes(three(), [scene])
    assert error.value.code == "too_few_parcels"


def test_a_class_whose_parcels_lie_in_one_fold_is_named_with_it(laid_out):
    scene = laid_out([0, 2, 1, 1, 0, 2, 0, 2])
    with pytest.raises(BadInput, match=r"parcels of oats lie in the blocks of fold [12] of 2") as error:
        check_classes(three(), [scene])
    assert error.value.code == "class_unlabelled"
    apart = laid_out([0, 1, 2, 1, 0, 2, 0, 2])
    fold = parcel_folds(three(), apart, np.arange(8))
    assert set(fold[[1, 3]]) == {0, 1}
    assert all(set(apart.label[fold == number]) == {0, 1, 2} for number in (0, 1))


def test_a_training_that_would_lack_a_class_does_not_begin(tmp_path):
    none = {"name": "rice", "colour": "#e8b500", "crops": ["rice"]}
    said = []
    with pytest.raises(BadInput, match="no parcel of rice"):
        fit(Recipe.model_validate(tiny(classes=[*CLASSES, none])), tmp_path / "p", tmp_path / "RESULTS.md", said.append)
    assert said == []


def test_a_head_names_the_class_that_it_has_no_parcels_of(simulated):
    recipe = three(pretraining=WARM, head={"strength": 0.3}, optimisation={})
    start = prepare(recipe, [simulated], 0)
    # Two classes there, 0 and 1: none of the third.
    with pytest.raises(BadInput, match="no parcel of summer") as error:
        train(recipe, [simulated], [np.flatnonzero(simulated.label >= 0)], 0, start)
    assert error.value.code == "class_unlabelled"
