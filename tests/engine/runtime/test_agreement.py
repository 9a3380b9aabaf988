"""Precisions: what each runtime can do, and which one a sample speaks for. Random weights, wide enough for int8."""

from dataclasses import replace

import numpy as np
import pytest

import engine.runtime.agreement as agreement
from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import Batch, open_runtime
from engine.runtime.agreement import choose_runtime


def windows(seed=0, clear=0.7) -> Batch:
    rng = np.random.default_rng(seed)
    return Batch(
        values=rng.integers(0, 6000, (3, 4, 3, 16, 16)).astype(np.uint16),
        scale=np.full((4, 3), 1e-4, np.float32),
        offset=np.full((4, 3), -0.1, np.float32),
        valid=rng.random((3, 4, 16, 16)) < clear,
        day=np.array([20, 95, 140, 200], np.int32),
    )


@pytest.fixture(scope="module")
def wide(wide_package_folder):
    return load_package(wide_package_folder)


@pytest.fixture(scope="module")
def narrow(package_folder):
    return load_package(package_folder)


def test_a_wide_package_has_an_int8_graph_and_a_narrow_one_does_not(wide, narrow):
    assert wide.encoder_int8.is_file()
    assert wide.encoder_int8.stat().st_size < wide.weights.stat().st_size / 2
    assert narrow.encoder_int8 is None


@pytest.mark.parametrize(
    ("kind", "precision", "tolerance"),
    [("onnxruntime", "int8", 0.1), ("torch", "bfloat16", 0.02), ("openvino", "bfloat16", 0.05)],
)
def test_a_faster_precision_is_near_float32_and_is_not_it(wide, kind, precision, tolerance):
    pytest.importorskip(kind)
    try:
        runtime = open_runtime(wide, kind, "cpu", 1, precision)
    except BadInput as error:  # an older processor
        pytest.skip(error.message)
    exact = open_runtime(wide, "onnxruntime", "cpu", 1).predict(windows())
    made = runtime.predict(windows())
    assert runtime.precision == precision
    assert made.probabilities.dtype == np.float32
    difference = np.abs(made.probabilities - exact.probabilities).max()
    assert 0 < difference < tolerance
    assert np.array_equal(made.seen, exact.seen)


@pytest.mark.parametrize(
    ("kind", "precision", "says"),
    [
        ("onnxruntime", "bfloat16", "products"),
        ("onnxruntime", "int8", "untrained has no int8 graph"),
        ("torch", "int8", "made for onnxruntime"),
        ("openvino", "int8", "made for onnxruntime"),
    ],
)
def test_what_cannot_be_computed_is_said(narrow, kind, precision, says):
    pytest.importorskip(kind)
    with pytest.raises(BadInput) as caught:
        open_runtime(narrow, kind, "cpu", 1, precision)
    assert caught.value.code == "precision_missing"
    assert says in caught.value.message
    assert precision in caught.value.message


def test_a_sample_that_agrees_speaks_for_the_faster_precision(wide, monkeypatch):
    monkeypatch.setattr(agreement, "LEAST", 0.5)
    runtime, why = choose_runtime(wide, "onnxruntime", "cpu", 1, "auto", lambda: [windows(0), windows(1)])
    assert runtime.precision == why.chosen == "int8"
    assert 0.5 <= why.equal["int8"] <= 1
    assert f"{why.equal['int8']:.2%} of {why.pixels} pixels" in why.sentence


def test_a_sample_that_does_not_agree_leaves_float32(wide, monkeypatch):
    monkeypatch.setattr(agreement, "LEAST", 1.01)
    runtime, why = choose_runtime(wide, "onnxruntime", "cpu", 1, "auto", lambda: [windows()])
    assert runtime.precision == why.chosen == "float32"
    assert "int8" in why.equal


def test_pixels_never_clear_do_not_count(wide):
    _, why = choose_runtime(wide, "onnxruntime", "cpu", 1, "auto", lambda: [windows(clear=0.3)])
    given = windows(clear=0.3)
    seen = open_runtime(wide, "onnxruntime", "cpu", 1).predict(given).seen & given.valid.any(axis=1)
    assert why.pixels == seen.sum() < seen.size
    nothing = replace(given, valid=np.zeros_like(given.valid))
    runtime, why = choose_runtime(wide, "onnxruntime", "cpu", 1, "auto", lambda: [nothing])
    assert (runtime.precision, why.pixels) == ("float32", 0)


def test_where_there_is_nothing_to_choose_the_stack_is_not_read(narrow):
    def unread():
        raise AssertionError("read")

    runtime, why = choose_runtime(narrow, "onnxruntime", "cpu", 1, "auto", unread)
    assert runtime.precision == "float32"
    assert "no int8 graph" in why.sentence
    runtime, why = choose_runtime(narrow, "onnxruntime", "cpu", 1, "float32", unread)
    assert why.sentence == "float32 was asked for."


def test_the_same_sample_gives_the_same_choice(wide):
    first, second = (choose_runtime(wide, "onnxruntime", "cpu", 1, "auto", lambda: [windows()])[1] for _ in range(2))
    assert first == second
