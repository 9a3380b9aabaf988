"""The embedding of a model with classes: what its encoder gives each pixel, in a raster of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract import MapJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.mapping import blocks
from engine.package import load_package
from engine.package.heads import Linear
from engine.package.write import write_alone, write_on_encoder

from ..conftest import BANDS, DAYS, write_raster
from ..package.test_write import FEATURES, alone, fields, linear
from .maps import crew_of_this_process

WIDTH = 16  # features of a place
HEIGHT_OF_SCENE, WIDTH_OF_SCENE = 90, 150


@pytest.fixture(scope="module")
def stack(tmp_path_factory) -> Path:
    """Three dates of several small blocks, with a corner that was never seen and a cloud."""
    folder = tmp_path_factory.mktemp("stack")
    rng = np.random.default_rng(4)
    for number, day in enumerate(DAYS[:3]):
        values = rng.integers(200, 5000, (3, HEIGHT_OF_SCENE, WIDTH_OF_SCENE)).astype(np.uint16)
        values[:, :20, :11] = 0
        values[:, 30 + 9 * number : 60, 40:70] = 0
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS)
    return folder


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks of 64 pixels a side."""
    monkeypatch.setattr(blocks, "_BLOCK_BYTES", 2**18)


def mapped(stack, model, out, emit=lambda event: None, **more):
    outputs = more.pop("outputs", ["classes", "embedding"])
    return run_job(MapJob(stack=str(stack), model=str(model), out=str(out), outputs=outputs, **more), emit)


def features_in(out: Path) -> np.ndarray:
    with rasterio.open(out / "embedding.tif") as dataset:
        assert dataset.count == WIDTH
        return dataset.read()


def test_features_are_those_that_a_head_would_be_given(stack, package_folder, tmp_path):
    """A head that passes on what it is given makes an embedding model of the same encoder: the rasters are the same."""
    encoder = load_package(package_folder)
    same = Linear(np.eye(WIDTH), np.zeros(WIDTH))
    own = fields("passing-on", task="embedding", width=WIDTH, classes=[], activation="none", architecture=None)
    write_on_encoder(tmp_path / "passing", same, encoder, own)
    mapped(stack, tmp_path / "passing", tmp_path / "expected", outputs=["embedding"])
    summary = mapped(stack, package_folder, tmp_path / "out").summary
    found, expected = features_in(tmp_path / "out"), features_in(tmp_path / "expected")
    np.testing.assert_allclose(found, expected, rtol=2e-3, atol=1e-3)  # half precision
    assert np.isnan(found[:, :20, :10]).all()
    assert np.nanstd(found) > 0.1
    with rasterio.open(tmp_path / "out" / "embedding.tif") as dataset:
        assert dataset.descriptions[:2] == ("feature 1", "feature 2")
        assert "the encoder of untrained gives" in dataset.tags(1)["FEATURES"]
        assert "the token that it is in" in dataset.tags(1)["FEATURES"]
    with rasterio.open(tmp_path / "out" / "classes.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1) == 0, np.isnan(found[0]))
    assert set(summary["outputs"]) == {"classes", "embedding", "job", "report"}


def test_the_classes_are_those_of_a_map_without_features(stack, package_folder, tmp_path, small_blocks):
    for name, outputs in (("with", ["classes", "embedding"]), ("without", ["classes"])):
        summary = mapped(stack, package_folder, tmp_path / name, outputs=outputs).summary
        assert summary["blocks"]["size"] == 64
    one, other = (tmp_path / name / "classes.tif" for name in ("with", "without"))
    assert one.read_bytes() == other.read_bytes()


def test_workers_and_a_cancelled_job_that_goes_on_give_the_same_bytes(
    stack, package_folder, tmp_path, small_blocks, monkeypatch
):
    class Stop(Exception):
        pass

    def stop(event):
        if event.event == "progress" and event.stage == "map" and event.done > event.total / 2:
            raise Stop

    mapped(stack, package_folder, tmp_path / "whole")
    with pytest.raises(Stop):
        mapped(stack, package_folder, tmp_path / "again", stop)
    again = mapped(stack, package_folder, tmp_path / "again").summary
    assert 0 < again["blocks"]["reused"] < again["blocks"]["total"]
    monkeypatch.setattr("engine.jobs.map._crew", crew_of_this_process)
    mapped(stack, package_folder, tmp_path / "spread", workers=2)
    whole = (tmp_path / "whole" / "embedding.tif").read_bytes()
    assert (tmp_path / "again" / "embedding.tif").read_bytes() == whole
    assert (tmp_path / "spread" / "embedding.tif").read_bytes() == whole


def test_torch_gives_the_same_features(stack, package_folder, tmp_path):
    pytest.importorskip("torch")
    for kind in ("onnxruntime", "torch"):
        report = mapped(stack, package_folder, tmp_path / kind, runtime=kind).summary
        assert report["device"]["precision"] == "float32"  # of two precisions, classes alone can be compared
    ours, theirs = features_in(tmp_path / "onnxruntime"), features_in(tmp_path / "torch")
    np.testing.assert_allclose(ours, theirs, rtol=2e-3, atol=1e-3)


def test_blocks_are_smaller_so_that_features_fit_in_memory(stack, package_folder, tmp_path, monkeypatch):
    # Three dates of three bands and their validity are 21 bytes a pixel, 16 features 128 more.
    monkeypatch.setattr(blocks, "_BLOCK_BYTES", (256 + 2 * 14) ** 2 * 21)
    sizes = {
        outputs: mapped(stack, package_folder, tmp_path / outputs, outputs=[outputs]).summary["blocks"]["size"]
        for outputs in ("classes", "embedding")
    }
    assert sizes == {"classes": 256, "embedding": 64}


def test_trees_alone_have_no_features(stack, tmp_path):
    write_alone(tmp_path / "package", linear(FEATURES), alone("trees"))
    with pytest.raises(BadInput, match="“trees”, which has no encoder") as refused:
        mapped(stack, tmp_path / "package", tmp_path / "out")
    assert refused.value.code == "output_impossible"
    assert not (tmp_path / "out").exists()
