"""Accuracy measures, against scikit-learn and by hand."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics

from engine.judge.accuracy import accuracy, as_json, confusion

NAMES = ("maize", "wheat", "barley", "vineyard")
LABELS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), min_size=1, max_size=60)


@given(LABELS)
def test_measures_are_scikit_learns(pairs):
    reference, mapped = zip(*pairs)
    matrix = confusion(reference, mapped, NAMES)
    ours = accuracy(matrix)

    np.testing.assert_array_equal(matrix.counts, metrics.confusion_matrix(reference, mapped, labels=NAMES))
    assert ours.overall == pytest.approx(metrics.accuracy_score(reference, mapped))
    present = sorted(set(reference))
    theirs = metrics.f1_score(reference, mapped, labels=present, average="macro", zero_division=0)
    assert ours.macro_f1 == pytest.approx(theirs)
    if len(set(reference) | set(mapped)) > 1:
        assert ours.kappa == pytest.approx(metrics.cohen_kappa_score(reference, mapped))
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        reference, mapped, labels=NAMES, zero_division=math.nan
    )
    assert [each.reference for each in ours.classes] == support.tolist()
    np.testing.assert_allclose([each.precision for each in ours.classes], precision)
    np.testing.assert_allclose([each.recall for each in ours.classes], recall)
    np.testing.assert_allclose([each.f1 for each in ours.classes], f1)
    jaccard = metrics.jaccard_score(reference, mapped, labels=NAMES, average=None, zero_division=0)
    np.testing.assert_allclose(np.nan_to_num([each.iou for each in ours.classes]), jaccard)


def test_rows_are_the_reference_and_columns_the_map():
    matrix = confusion(["maize", "maize", "wheat"], ["wheat", "maize", "wheat"], ("maize", "wheat"))
    assert matrix.counts.tolist() == [[1, 1], [0, 1]]


@pytest.mark.parametrize(
    ("reference", "mapped", "name", "precision", "recall", "f1", "iou"),
    [
        ("mmww", "mmww", "m", 1.0, 1.0, 1.0, 1.0),
        ("mmww", "mwww", "m", 1.0, 1 / 2, 2 / 3, 1 / 2),
        ("mmww", "mwww", "w", 2 / 3, 1.0, 4 / 5, 2 / 3),
        ("mmww", "wwww", "m", None, 0.0, 0.0, 0.0),  # the map never gives it
        ("wwww", "mwww", "m", 0.0, None, 0.0, 0.0),  # the reference lacks it
        ("wwww", "wwww", "m", None, None, None, None),  # neither has it
    ],
)
def test_accuracy_of_a_class(reference, mapped, name, precision, recall, f1, iou):
    rows = as_json(confusion(list(reference), list(mapped), ("m", "w")))["classes"]
    row = next(row for row in rows if row["name"] == name)
    assert [row[key] for key in ("precision", "recall", "f1", "iou")] == [
        value if value is None else pytest.approx(value) for value in (precision, recall, f1, iou)
    ]


def test_macro_f1_is_the_mean_over_classes_of_the_reference():
    # wheat has F1 6/7; maize, which only the map gives, and vineyard, which nobody gives, do not enter.
    matrix = confusion(["wheat"] * 4, ["wheat"] * 3 + ["maize"], ("maize", "wheat", "vineyard"))
    assert accuracy(matrix).macro_f1 == pytest.approx(6 / 7)


def test_kappa_of_one_single_class_is_undefined():
    assert math.isnan(accuracy(confusion(["m", "m"], ["m", "m"], ("m", "w"))).kappa)


def test_json_names_the_axes_and_holds_no_nan():
    report = as_json(confusion(["m", "m"], ["m", "m"], ("m", "w")))
    assert report["confusion"]["rows"] == "reference"
    assert report["confusion"]["columns"] == "map"
    assert report["kappa"] is None
    assert json.loads(json.dumps(report, allow_nan=False)) == report


@pytest.mark.parametrize(
    ("reference", "mapped"),
    [(["m"], ["m", "w"]), (["m"], ["rye"]), (["rye"], ["m"])],
    ids=["length", "map", "reference"],
)
def test_labels_that_do_not_fit_are_refused(reference, mapped):
    with pytest.raises(ValueError):
        confusion(reference, mapped, ("m", "w"))


def test_an_empty_comparison_has_no_accuracy():
    with pytest.raises(ValueError):
        accuracy(confusion([], [], ("m", "w")))
