"""Logistic regression: the optimum, whatever the features' number and scale; a penalty that fits the labels."""

from __future__ import annotations

import numpy as np
import pytest

from engine.learn.fitted import softmax
from engine.learn.linear import STRENGTHS, fit_weights, probabilities_of, regression


def rows(n: int, features: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Rows of three overlapping classes, of 4 dimensions seen through many features of very different scale."""
    rng = np.random.default_rng(seed)
    label = np.arange(n) % 3
    hidden = rng.normal(0, 1, (n, 4)) + 2 * np.eye(3, 4)[label]
    seen = hidden @ rng.normal(0, 1, (4, features)) + rng.normal(0, 0.5, (n, features))
    return seen * np.geomspace(0.01, 100, features), label


@pytest.mark.parametrize("strength", STRENGTHS)
def test_weights_are_those_of_the_optimum(strength):
    linear_model = pytest.importorskip("sklearn.linear_model")
    found, label = rows(60, 40)
    found = found / found.std(axis=0)
    weight = fit_weights(found, label, strength)
    expected = linear_model.LogisticRegression(C=strength, class_weight="balanced", tol=1e-8, max_iter=5000)
    expected = expected.fit(found, label).predict_proba(found)
    np.testing.assert_allclose(softmax(found @ weight[:-1] + weight[-1]), expected, atol=1e-3)


@pytest.mark.parametrize("features", [30, 300])
def test_features_of_any_scale_and_number_give_a_classifier_of_new_rows(features):
    found, label = rows(180, features)
    head = regression(found[:90], label[:90], np.arange(90).astype(str), 0)
    told = probabilities_of(head)(found[90:].astype(np.float32))
    assert (told.argmax(axis=1) == label[90:]).mean() > 0.6  # at random a third
    scaled = regression(1000 * found[:90], label[:90], np.arange(90).astype(str), 0)
    np.testing.assert_allclose(probabilities_of(scaled)(1000 * found[90:].astype(np.float32)), told, atol=1e-3)


def test_more_rows_than_the_strength_is_chosen_by_are_all_learned_from(monkeypatch):
    found, label = rows(150, 40)
    group, told = np.arange(150).astype(str), []
    monkeypatch.setattr("engine.learn.linear.chosen_strength", lambda *given: 0.01)
    for enough in (600, 50):
        monkeypatch.setattr("engine.learn.linear._ENOUGH", enough)
        told.append(probabilities_of(regression(found, label, group, 0))(found.astype(np.float32)))
    np.testing.assert_allclose(told[1], told[0], atol=1e-3)
