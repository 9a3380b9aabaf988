"""The code of the kernel and GPU benchmarks, on a network too small to say anything about speed."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks import gpu, kernel, networks
from benchmarks.quantised import with_bytes
from engine.models.cropsts.encoder import CropSTSConfig
from engine.runtime import open_runtime

TINY = CropSTSConfig(bands=3, patch=2, grid=(4, 4), width=16, depth=2, heads=2)


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return networks.random_package(TINY, tmp_path_factory.mktemp("networks") / "tiny")


def test_operations_are_those_of_the_products(package):
    batch = networks.random_batch(package, dates=5, tokens=1)
    b, t, n, d, layers = 1, 5, 16, 16, 2
    tokens = b * t * n
    linear = 2 * tokens * d * (3 * (4 * d) - 4 * d + 8 * d)  # per layer: two attentions of 4 d, an MLP of 8 d
    attention = 2 * 2 * tokens * d * (t + n)
    rescaling = 2 * tokens * TINY.heads * (t + n)
    embedding = 2 * tokens * (3 * 2 * 2) * d + 2 * b * t * 17 * d
    assert networks.operations(package, batch) == layers * (linear + attention + rescaling) + embedding


def test_every_engine_has_a_row_and_eager_is_once_as_fast_as_itself(package, tmp_path):
    engines = kernel.open_engines(package, tmp_path / "int8")
    rates = dict.fromkeys(("mkl", "float32", "bfloat16", "int8"), 1.0)
    rows = kernel.network_rows("tiny", package, engines, rates, {kernel.INT8: 0.5}, {3: 1, 5: 0})
    assert all(len(row) == len(kernel.HEADER) for row in rows)
    assert [row[1] for row in rows] == ["3"] * len(engines) + ["5"] * len(engines)
    by_engine = {row[2]: dict(zip(kernel.HEADER, row)) for row in rows[: len(engines)]}
    assert by_engine[kernel.EAGER]["x eager"] == "1.00"
    assert by_engine[kernel.INT8]["same class"] == "50.00%"
    errors = {engine: float(row["rel. error"] or 0) for engine, row in by_engine.items()}
    assert errors["onnxruntime, float32"] < 1e-5 < errors[kernel.INT8] < 0.2


def test_in_int8_too_a_window_does_not_depend_on_those_beside_it(package, tmp_path):
    runtime = open_runtime(with_bytes(package, tmp_path / "int8"), threads=1)
    batch = networks.random_batch(package, dates=4, tokens=400)
    batch.values[1] *= 5
    together = runtime.predict(batch).probabilities
    for window in range(len(batch.values)):
        only = replace(batch, values=batch.values[window, None], valid=batch.valid[window, None])
        assert np.array_equal(runtime.predict(only).probabilities[0], together[window])


def test_the_gpu_benchmark_runs_on_a_processor(tmp_path):
    rows = gpu.device_rows(tmp_path, "cpu", TINY, (2,), rounds=1)
    assert {row[1] for row in rows} >= {"torch, float32", "onnxruntime, float32"}
    assert all(len(row) == len(gpu.HEADER) and row[0] == "2" for row in rows)
    assert all(row[-1] == "100.00%" for row in rows if "float32" in row[1])


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_nothing_is_claimed(tmp_path):
    section = gpu.measure(tmp_path)
    assert "Unmeasured" in section.markdown("")
    assert not section.rows


def test_batches_are_filled_up_to_a_number_of_tokens(package):
    batch = networks.random_batch(package, dates=4, tokens=400)
    assert batch.values.shape == (6, 4, 3, 8, 8)
    assert 0.7 < np.mean(batch.valid) < 0.8
