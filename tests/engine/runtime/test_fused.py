"""A package of two sensors in every runtime: the same answer, also where one of them saw nothing. Random weights."""

import numpy as np
import onnx
import pytest

from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import Batch, open_runtime
from engine.runtime.agreement import choose_runtime
from engine.runtime.batch import together, unseen

TOLERANCE = 1e-5


def optical(b=3, t=5, h=16, w=16, seed=0) -> Batch:
    rng = np.random.default_rng(seed)
    return Batch(
        values=rng.integers(0, 6000, (b, t, 3, h, w)).astype(np.uint16),
        scale=np.full((t, 3), 1e-4, np.float32),
        offset=np.full((t, 3), -0.1, np.float32),
        valid=rng.random((b, t, h, w)) < 0.6,
        day=np.array([-30, 20, 95, 140, 200])[:t].astype(np.int32),
    )


def radar(b=3, t=4, h=16, w=16, seed=1, mean=-16.0) -> Batch:
    rng = np.random.default_rng(seed)
    return Batch(
        values=rng.normal(mean, 3, (b, t, 2, h, w)).astype(np.float32),
        scale=np.ones((t, 2), np.float32),
        offset=np.zeros((t, 2), np.float32),
        valid=rng.random((b, t, h, w)) < 0.9,
        day=np.array([10, 60, 110, 160])[:t].astype(np.int32),
    )


@pytest.fixture(scope="module")
def package(fused_folder):
    return load_package(fused_folder)


@pytest.fixture(scope="module")
def ort(package):
    return open_runtime(package, threads=1)


@pytest.mark.parametrize("kind", ["torch", "openvino"])
def test_the_runtimes_agree(package, ort, kind):
    pytest.importorskip(kind)
    other = open_runtime(package, kind, device="cpu", threads=1)
    for batch in (
        together([optical(), radar()]),
        together([optical(1, 3, 8, 24), radar(1, 2, 8, 24)]),
        together([unseen(3, 3, 16, 16), radar()]),
        together([optical(), unseen(3, 2, 16, 16)]),
    ):
        ours, theirs = ort.predict(batch), other.predict(batch)
        np.testing.assert_allclose(ours.probabilities, theirs.probabilities, rtol=0, atol=TOLERANCE)
        assert np.array_equal(ours.seen, theirs.seen)
        assert ours.seen.any()


def test_each_sensor_takes_part(ort):
    both = ort.predict(together([optical(), radar()])).probabilities
    for other in (
        together([optical(), radar(seed=9)]),
        together([optical(seed=9), radar()]),
        together([optical(), unseen(3, 2, 16, 16)]),
        together([unseen(3, 3, 16, 16), radar()]),
    ):
        assert np.abs(ort.predict(other).probabilities - both).max() > 0.01


def test_the_graph_names_the_inputs_of_each_sensor(package, fused_folder):
    graph = onnx.load(fused_folder / "encoder.onnx", load_external_data=False).graph
    names = ["values", "scale", "offset", "valid", "day"]
    assert [given.name for given in graph.input] == [*names, *(f"{name}_2" for name in names)]
    assert list(together([optical(), radar()]).inputs()) == [given.name for given in graph.input]


def test_the_windows_a_sensor_did_not_see_are_seen_by_the_other():
    seen_by_radar = np.zeros((3, 16, 16), bool)
    seen_by_radar[1, 2:5, 3:9] = True
    given = Batch(**{**vars(radar()), "valid": np.repeat(seen_by_radar[:, None], 4, axis=1)})
    assert np.array_equal(together([unseen(3, 3, 16, 16), given]).clear, seen_by_radar)
    assert not unseen(3, 3, 16, 16).clear.any()


def test_bfloat16_is_near_float32_and_is_chosen_on_a_sample_of_both_sensors(package, ort, monkeypatch):
    batch = together([optical(), radar()])
    try:
        faster = open_runtime(package, "torch", "cpu", 1, "bfloat16")
    except BadInput as error:  # an older processor
        pytest.skip(error.message)
    difference = np.abs(faster.predict(batch).probabilities - ort.predict(batch).probabilities).max()
    assert 0 < difference < 0.1
    monkeypatch.setattr("engine.runtime.agreement.LEAST", 0.5)
    _, why = choose_runtime(package, "torch", "cpu", 1, "auto", lambda: [batch])
    assert why.chosen == "bfloat16"
    assert why.pixels == (ort.predict(batch).seen & batch.clear).sum()
