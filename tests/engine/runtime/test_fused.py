"""A package of two sensors in every runtime: the same answer, also where one of them saw nothing. Random weights."""

import numpy as np
import onnx
import pytest
from safetensors.torch import load_file

from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import Batch, open_runtime
from engine.runtime.agreement import choose_runtime
from engine.runtime.batch import together, unseen

from .test_runtime import assert_agreement
from .test_runtime import batch as optical


def radar(b=2, t=4, h=16, w=16, seed=1, mean=-16.0) -> Batch:
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
    batches = [
        together([optical(), radar()]),
        together([optical(1, 3, 8, 24), radar(1, 2, 8, 24)]),
        together([unseen(2, 3, 16, 16), radar()]),
        together([optical(), unseen(2, 2, 16, 16)]),
    ]
    assert_agreement(package, ort, kind, batches)


def test_each_sensor_takes_part(ort):
    both = ort.predict(together([optical(), radar()])).probabilities
    for other in (
        together([optical(), radar(seed=9)]),
        together([optical(seed=9), radar()]),
        together([optical(), unseen(2, 2, 16, 16)]),
        together([unseen(2, 3, 16, 16), radar()]),
    ):
        assert np.abs(ort.predict(other).probabilities - both).max() > 0.01


def test_the_package_has_the_inputs_and_the_statistics_of_each_sensor(package):
    graph = onnx.load(package.encoder, load_external_data=False).graph
    shapes = {
        given.name: [axis.dim_param or axis.dim_value for axis in given.type.tensor_type.shape.dim]
        for given in graph.input
    }
    assert shapes["values"] == ["b", "t", 3, "2*h", "2*w"]
    assert shapes["values_2"] == ["b", "t_2", 2, "2*h", "2*w"]
    assert shapes["day_2"] == ["b", "t_2"]
    assert package.card.system == "fused CropSTS"
    assert [(part.statistics.mean, part.statistics.std) for part in package.card.sensors] == [
        ([0.07, 0.05, 0.3], [0.02, 0.02, 0.1]),
        ([-14.0, -20.0], [3.0, 3.0]),
    ]
    assert "encoder.further.0.embed.weight" in load_file(package.weights)
    names = ["values", "scale", "offset", "valid", "day"]
    assert [given.name for given in graph.input] == [*names, *(f"{name}_2" for name in names)]
    assert list(together([optical(), radar()]).inputs()) == [given.name for given in graph.input]


def test_the_windows_a_sensor_did_not_see_are_seen_by_the_other():
    seen_by_radar = np.zeros((2, 16, 16), bool)
    seen_by_radar[1, 2:5, 3:9] = True
    given = Batch(**{**vars(radar()), "valid": np.repeat(seen_by_radar[:, None], 4, axis=1)})
    assert np.array_equal(together([unseen(2, 3, 16, 16), given]).clear, seen_by_radar)
    assert not unseen(2, 3, 16, 16).clear.any()


def test_bfloat16_is_near_float32_and_is_chosen_on_a_sample_of_both_sensors(package, ort, monkeypatch):
    batch = together([optical(), radar()])
    try:
        faster = open_runtime(package, "torch", "cpu", 1, "bfloat16")
    except BadInput as error:  # an older processor
        pytest.skip(error.message)
    difference = np.abs(faster.predict(batch).probabilities - ort.predict(batch).probabilities).max()
    assert 0 < difference < 0.1
    monkeypatch.setattr("engine.runtime.agreement.LEAST", 0.5)
    exact = open_runtime(package, "torch", "cpu", 1)
    _, why = choose_runtime(exact, package, "torch", 1, "auto", lambda: [batch])
    assert why.chosen == "bfloat16"
    assert why.pixels == (ort.predict(batch).seen & batch.clear).sum()
