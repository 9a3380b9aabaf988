"""Precisions: what each runtime can do, and which one a sample speaks for. Random weights."""

from dataclasses import replace

import numpy as np
import pytest

import engine.runtime.agreement as agreement
from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import Batch, open_runtime
from engine.runtime.agreement import choose_runtime, open_first


def windows(seed=0, clear=0.7) -> Batch:
    rng = np.random.default_rng(seed)
    return Batch(
        values=rng.integers(0, 6000, (3, 4, 3, 16, 16)).astype(np.uint16),
        scale=np.full((4, 3), 1e-4, np.float32),
        offset=np.full((4, 3), -0.1, np.float32),
        valid=rng.random((3, 4, 16, 16)) < clear,
        day=np.array([20, 95, 140, 200], np.int32),
    )


def choose(package, kind, precision, sample):
    first = open_first(package, kind, "cpu", 1, precision)
    return choose_runtime(first, package, kind, 1, precision, sample)


@pytest.fixture(scope="module")
def package(package_folder):
    return load_package(package_folder)


@pytest.fixture(scope="module", params=["torch", "openvino"])
def kind(request, package):
    """A runtime that has bfloat16 here."""
    pytest.importorskip(request.param)
    try:
        open_runtime(package, request.param, "cpu", 1, "bfloat16")
    except BadInput as error:  # an older processor
        pytest.skip(error.message)
    return request.param


def test_bfloat16_is_near_float32_and_is_not_it(package, kind):
    runtime = open_runtime(package, kind, "cpu", 1, "bfloat16")
    exact = open_runtime(package, "onnxruntime", "cpu", 1).predict(windows())
    made = runtime.predict(windows())
    assert runtime.precision == "bfloat16"
    assert made.probabilities.dtype == np.float32
    assert 0 < np.abs(made.probabilities - exact.probabilities).max() < 0.05
    assert np.array_equal(made.seen, exact.seen)


def test_in_bfloat16_a_window_does_not_depend_on_those_beside_it(package, kind):
    runtime, batch = open_runtime(package, kind, "cpu", 1, "bfloat16"), windows()
    together = runtime.predict(batch).probabilities
    for window in range(3):
        only = replace(batch, values=batch.values[window, None], valid=batch.valid[window, None])
        assert np.array_equal(runtime.predict(only).probabilities[0], together[window])


def test_onnxruntime_has_float32_alone(package):
    with pytest.raises(BadInput) as caught:
        open_runtime(package, "onnxruntime", "cpu", 1, "bfloat16")
    assert caught.value.code == "precision_missing"
    assert "onnxruntime cannot compute in bfloat16" in caught.value.message


def test_a_sample_that_agrees_speaks_for_the_faster_precision(package, kind, monkeypatch):
    monkeypatch.setattr(agreement, "LEAST", 0.5)
    runtime, why = choose(package, kind, "auto", lambda: [windows(0), windows(1)])
    assert runtime.precision == why.chosen == "bfloat16"
    assert 0.5 <= why.equal["bfloat16"] <= 1
    assert f"{why.equal['bfloat16']:.2%} of {why.pixels} pixels" in why.sentence


def test_a_sample_that_does_not_agree_leaves_float32(package, kind, monkeypatch):
    monkeypatch.setattr(agreement, "LEAST", 1.01)
    runtime, why = choose(package, kind, "auto", lambda: [windows()])
    assert runtime.precision == why.chosen == "float32"
    assert "bfloat16" in why.equal


def test_pixels_never_clear_do_not_count(package, kind):
    given = windows(clear=0.3)
    _, why = choose(package, kind, "auto", lambda: [given])
    seen = open_runtime(package, "onnxruntime", "cpu", 1).predict(given).seen & given.valid.any(axis=1)
    assert why.pixels == seen.sum() < seen.size
    nothing = replace(given, valid=np.zeros_like(given.valid))
    runtime, why = choose(package, kind, "auto", lambda: [nothing])
    assert (runtime.precision, why.pixels) == ("float32", 0)


def test_where_there_is_nothing_to_choose_the_stack_is_not_read(package):
    def unread():
        raise AssertionError("read")

    runtime, why = choose(package, "onnxruntime", "auto", unread)
    assert runtime.precision == "float32"
    assert why.sentence == "float32. The runtime onnxruntime computes in nothing else."
    _, why = choose(package, "onnxruntime", "float32", unread)
    assert why.sentence == "float32 was asked for."


def test_the_same_sample_gives_the_same_choice(package, kind):
    first, second = (choose(package, kind, "auto", lambda: [windows()])[1] for _ in range(2))
    assert first == second
