"""Both runtimes on one package with random weights: the same answer, the right device, and no library too many."""

import shutil
import subprocess
import sys
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import BadInput
from engine.package import ModelPackage, load_package
from engine.runtime import Batch, Runtime, open_runtime
from engine.runtime.batch import softmax
from engine.runtime.device import choose_device

ROOT = Path(__file__).resolve().parents[3]
# Largest difference of probabilities between onnxruntime and torch: float32 sums in another order.
TOLERANCE = 1e-5


def batch(b=2, t=5, h=16, w=16, seed=0, dtype=np.uint16) -> Batch:
    rng = np.random.default_rng(seed)
    valid = rng.random((b, t, h, w)) < 0.6
    valid[0, :, :4, :6] = False
    return Batch(
        values=rng.integers(0, 6000, (b, t, 3, h, w)).astype(dtype),
        scale=np.full((t, 3), 1e-4, np.float32),
        offset=np.full((t, 3), -0.1, np.float32),
        valid=valid,
        day=np.array([-30, 20, 95, 140, 200, 371])[:t].astype(np.int32),
    )


def test_what_single_precision_does_not_hold_is_no_warning():
    """A nodata value of -1.7e308, as double precision has it, stands in pixels that are not valid."""
    given = batch(dtype=np.float64)
    given.values[:, :, :, 0, 0] = -1.7e308
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        values = given.inputs()["values"]
    assert values.dtype == np.float32
    assert np.isneginf(values[:, :, :, 0, 0]).all()
    assert np.isfinite(values[:, :, :, 1:]).all()


def assert_agreement(package: ModelPackage, ort: Runtime, kind: str, batches: Sequence[Batch]) -> None:
    """Another runtime says of each pixel what onnxruntime says."""
    pytest.importorskip(kind)
    other = open_runtime(package, kind, device="cpu", threads=1)
    for given in batches:
        ours, theirs = ort.predict(given), other.predict(given)
        np.testing.assert_allclose(ours.probabilities, theirs.probabilities, rtol=0, atol=TOLERANCE)
        assert np.array_equal(ours.seen, theirs.seen)
        assert ours.seen.any()


@pytest.fixture(scope="module")
def package(package_folder):
    return load_package(package_folder)


@pytest.fixture(scope="module")
def ort(package):
    return open_runtime(package, threads=1)


@pytest.mark.parametrize("kind", ["torch", "openvino"])
def test_the_runtimes_agree(package, ort, kind):
    assert_agreement(package, ort, kind, [batch(), batch(1, 3, 8, 24)])


def test_a_prediction_is_a_distribution_over_the_classes(ort):
    prediction = ort.predict(batch())
    assert prediction.probabilities.shape == (2, 3, 16, 16)
    assert prediction.probabilities.dtype == np.float32
    np.testing.assert_allclose(prediction.probabilities.sum(axis=1), 1, atol=1e-6)
    assert np.ptp(prediction.probabilities[1], axis=(1, 2)).min() > 1e-4
    assert prediction.seen.dtype == bool
    assert not prediction.seen[0, :4, :6].any()
    assert prediction.seen[1].any()


def test_openvino_without_its_telemetry(package):
    pytest.importorskip("openvino")
    code = """
import sys
from engine.package import load_package
from engine.runtime import open_runtime
open_runtime(load_package(sys.argv[1]), "openvino")
print(sorted(name for name, module in sys.modules.items() if name.startswith("openvino_telemetry") and module))
"""
    done = run_python(code, str(package.folder))
    assert done.stdout == "[]\n", done.stderr


def test_openvino_computes_several_batches_at_a_time(package):
    pytest.importorskip("openvino")
    runtime = open_runtime(package, "openvino", threads=2)
    batches = [batch(b=b, t=t, seed=b) for b, t in ((1, 3), (2, 5), (3, 2), (2, 4))] * 3
    with ThreadPoolExecutor(runtime.parallel) as threads:
        together = list(threads.map(runtime.predict, batches))
    for given, made in zip(batches, together):
        assert np.array_equal(made.probabilities, runtime.predict(given).probabilities)


@pytest.mark.parametrize("dtype", [np.int16, np.int32, np.float32, np.float64])
def test_the_type_of_the_file_does_not_matter(ort, dtype):
    expected = ort.predict(batch())
    assert np.array_equal(ort.predict(batch(dtype=dtype)).probabilities, expected.probabilities)


def test_each_window_is_predicted_for_itself(ort):
    """Not byte for byte: how products are cut into blocks depends on the size of the batch."""
    both = batch()
    for i in range(2):
        alone = Batch(both.values[i : i + 1], both.scale, both.offset, both.valid[i : i + 1], both.day)
        np.testing.assert_allclose(
            ort.predict(alone).probabilities[0], ort.predict(both).probabilities[i], rtol=0, atol=TOLERANCE
        )


@pytest.mark.parametrize("kind", ["onnxruntime", "torch"])
def test_the_same_batch_gives_the_same_bytes_in_another_session(package, kind):
    first, second = (open_runtime(package, kind, threads=1).predict(batch()).probabilities for _ in range(2))
    assert np.array_equal(first, second)


def test_a_runtime_says_what_it_is(package, ort):
    import onnxruntime

    assert (ort.name, ort.version, ort.precision) == ("onnxruntime", onnxruntime.__version__, "float32")
    asked = open_runtime(package, device="cpu", threads=1)
    assert (asked.device, asked.reason) == ("cpu", "The CPU was asked for.")


@pytest.mark.parametrize(
    ("asked", "obstacle", "device", "says"),
    [
        ("cpu", None, "cpu", "asked for"),
        ("cpu", "there is no GPU", "cpu", "asked for"),
        ("auto", None, "cuda", "CUDA device"),
        ("auto", "there is no GPU", "cpu", "there is no GPU"),
        ("cuda", None, "cuda", "asked for"),
    ],
)
def test_the_device_and_the_reason(asked, obstacle, device, says):
    chosen, reason = choose_device(asked, obstacle)
    assert chosen == device
    assert says in reason


@pytest.mark.parametrize("kind", ["onnxruntime", "torch"])
def test_cuda_where_there_is_none_is_an_error_and_auto_says_why_not(package, kind):
    auto = open_runtime(package, kind, threads=1)
    if auto.device == "cuda":
        pytest.skip("this machine has a CUDA device")
    assert auto.reason.startswith("The CPU is used, because ")
    with pytest.raises(BadInput) as caught:
        open_runtime(package, kind, device="cuda")
    assert caught.value.code == "device_missing"


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize(("kind", "module"), [("torch", "pytorch"), ("onnxruntime", "ort"), ("openvino", "openvino")])
def test_a_library_that_is_not_installed_is_named(package, monkeypatch, kind, module):
    monkeypatch.delitem(sys.modules, f"engine.runtime.{module}", raising=False)
    monkeypatch.setitem(sys.modules, kind, None)  # as if it were not installed
    with pytest.raises(BadInput, match=f"import of {kind} halted") as caught:
        open_runtime(package, kind)
    assert caught.value.code == "runtime_missing"


def test_a_library_that_the_network_needs_is_named_too(package, monkeypatch):
    pytest.importorskip("torch")

    def halted(*_):
        raise ImportError("import of einops halted")

    monkeypatch.setattr("engine.runtime.pytorch.build_encoder", halted)
    with pytest.raises(BadInput, match="einops") as caught:
        open_runtime(package, "torch")
    assert caught.value.code == "runtime_missing"


@pytest.mark.parametrize(("kind", "name"), [("onnxruntime", "head.onnx"), ("torch", "weights.safetensors")])
def test_a_file_that_holds_no_network_is_an_invalid_package(package, tmp_path, kind, name):
    """What slips past the hashes when whoever wrote the card made the mistake."""
    folder = tmp_path / "broken"
    shutil.copytree(package.folder, folder)
    broken = type(package)(folder, package.card, package.digest)
    (folder / name).write_bytes(b"not a network")
    with pytest.raises(BadInput) as caught:
        open_runtime(broken, kind, threads=1)
    assert caught.value.code == "package_invalid"
    assert name in caught.value.message


def test_large_scores_do_not_overflow():
    logits = np.array([1000.0, 999.0, -1000.0], np.float32).reshape(1, 3, 1, 1)
    expected = np.exp([0.0, -1.0]) / np.exp([0.0, -1.0]).sum()
    np.testing.assert_allclose(softmax(logits)[0, :, 0, 0], [*expected, 0.0], atol=1e-7)


@pytest.mark.parametrize("kind", ["torch", "openvino"])
def test_bfloat16_is_claimed_only_where_something_is_computed_in_it(package, tmp_path, monkeypatch, kind):
    """A network that names no part for it, and a package that is a head alone."""
    pytest.importorskip(kind)
    if kind == "torch":
        from engine.models.cropsts.encoder import CropSTS

        monkeypatch.setattr("engine.runtime.pytorch.computes_bfloat16", lambda device: True)
        monkeypatch.setattr(CropSTS, "reducible", lambda self: ())
    else:
        package = load_package(package.folder)
        graphs = package.card.graphs.model_copy(update={"encoder": None})
        package = replace(package, card=package.card.model_copy(update={"graphs": graphs}))
    with pytest.raises(BadInput) as caught:
        open_runtime(package, kind, "cpu", 1, "bfloat16")
    assert caught.value.code == "precision_missing"
