"""In which precision a map is computed, and that it says so."""

from __future__ import annotations

import pytest

from engine.contract import MapJob
from engine.errors import BadInput, Cancelled
from engine.jobs import run_job
from engine.jobs.map import run
from engine.package import load_package
from engine.runtime import open_runtime, pytorch

RASTERS = ("classes.tif", "confidence.tif")


def mapped(stack, package, out, **more):
    seen = []
    job = MapJob(stack=str(stack), model=str(package), out=str(out), **more)
    device = run_job(job, seen.append).summary["device"]
    told = next(event.message for event in seen if event.event == "progress" and event.stage == "device")
    return device, told


def contents(out) -> list[bytes]:
    return [(out / name).read_bytes() for name in RASTERS]


@pytest.fixture
def faster(package_folder, monkeypatch):
    """A runtime with a faster precision, whatever it does to this untrained network's classes."""
    pytest.importorskip("torch")
    try:
        open_runtime(load_package(package_folder), "torch", "cpu", 1, "bfloat16")
    except BadInput as error:  # an older processor
        pytest.skip(error.message)
    monkeypatch.setattr("engine.runtime.agreement.LEAST", 0.5)
    return {"runtime": "torch", "device": "cpu", "threads": 1}


def test_the_default_is_float32_as_asked_for_by_name(stack_folder, package_folder, tmp_path):
    chosen, told = mapped(stack_folder, package_folder, tmp_path / "auto")
    asked, told_when_asked = mapped(stack_folder, package_folder, tmp_path / "float32", precision="float32")
    assert chosen["precision"] == asked["precision"] == "float32"
    assert "computes in nothing else" in told
    assert "float32 was asked for" in told_when_asked
    assert contents(tmp_path / "auto") == contents(tmp_path / "float32")


def test_the_choice_is_told_before_the_map_and_kept_with_it(stack_folder, package_folder, tmp_path, faster):
    device, told = mapped(stack_folder, package_folder, tmp_path / "out", **faster)
    assert device["precision"] == device["agreement"]["chosen"] == "bfloat16"
    assert device["agreement"]["sentence"] in told
    assert device["agreement"]["pixels"] > 0
    by_name, _ = mapped(stack_folder, package_folder, tmp_path / "named", precision="bfloat16", **faster)
    assert by_name["agreement"]["equal"] == {}
    assert contents(tmp_path / "out") == contents(tmp_path / "named")


def test_a_precision_that_there_is_not_is_refused_before_anything_is_written(stack_folder, package_folder, tmp_path):
    job = MapJob(stack=str(stack_folder), model=str(package_folder), out=str(tmp_path / "out"), precision="bfloat16")
    with pytest.raises(BadInput) as caught:
        run(job, lambda event: None)
    assert caught.value.code == "precision_missing"
    assert "onnxruntime cannot compute in bfloat16" in caught.value.message
    assert not (tmp_path / "out").exists()


def test_a_map_begun_and_resumed_is_in_the_precision_it_was_begun_in(stack_folder, package_folder, tmp_path, faster):
    mapped(stack_folder, package_folder, tmp_path / "whole", **faster)
    job = MapJob(stack=str(stack_folder), model=str(package_folder), out=str(tmp_path / "resumed"), **faster)

    def cancel_when_mapped(event):
        if event.event == "progress" and event.stage == "write":
            raise Cancelled

    with pytest.raises(Cancelled):
        run(job, cancel_when_mapped)
    result = run_job(job, lambda event: None)
    assert result.summary["blocks"]["reused"] == 1
    assert result.summary["device"]["precision"] == "bfloat16"
    assert contents(tmp_path / "resumed") == contents(tmp_path / "whole")


def test_without_instructions_for_it_auto_is_float32_and_says_why(
    stack_folder, package_folder, tmp_path, faster, monkeypatch
):
    monkeypatch.setattr(pytorch, "computes_bfloat16", lambda device: False)
    device, told = mapped(stack_folder, package_folder, tmp_path / "out", **faster)
    assert device["precision"] == "float32"
    assert "no instructions" in told
