"""A package of STCLN: its graphs are the network on shapes never traced, and it maps scenes in both runtimes."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch

from engine.contract import MapJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.suitability import refuse_unmappable
from engine.mapping import blocks
from engine.models.encoder import AnyDates, WindowContext
from engine.models.stcln.encoder import STCLN, STCLNConfig
from engine.models.stcln.heads import HeadConfig, SpatiotemporalHead
from engine.package import load_package
from engine.sample import SceneSpec, simulate, write_scene
from training.package.export import export_package

from ....engine.conftest import card_of

CONFIG = STCLNConfig(bands=3, narrow=4, width=16, depth=1, heads=2, hidden=16, window=16)
FIELDS = card_of(Path("stcln"), bands=["B04", "B08", "B11"], value_range=[(0.0, 0.6)] * 3, window=16, halo=4)


def networks(published: bool = False) -> tuple[STCLN, SpatiotemporalHead]:
    """Networks with random weights, whose places see one another."""
    torch.manual_seed(3)
    config = CONFIG if not published else STCLNConfig(**{**CONFIG.to_dict(), "published": True})
    encoder = STCLN(config, [0.1, 0.25, 0.25], [0.05, 0.1, 0.1])
    head = SpatiotemporalHead(HeadConfig(16, 3, 0 if published else 8, published))
    torch.nn.init.constant_(head.strength, 0.5)
    return encoder.eval(), head.eval()


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return export_package(*networks(), FIELDS, tmp_path_factory.mktemp("stcln") / "stcln")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    write_scene(simulate(SceneSpec(seed=5, year=2022, dates=6, width=72, height=48)), folder)
    return folder / "scene"


def test_its_card_says_what_goes_between_the_graphs_and_what_is_seen(package):
    card = load_package(package.folder).card
    assert (card.schema_version, card.system) == (2, "STCLN")
    assert card.graphs.encoder.gives == card.graphs.head.takes == ["series", "stem", "clear"]
    assert (card.context, card.dates) == (WindowContext(16, 4), AnyDates())
    assert package.size < 200_000


@pytest.mark.parametrize(("b", "t", "h", "w"), [(1, 7, 16, 16), (2, 3, 11, 29)])
def test_the_graphs_are_the_network_on_shapes_never_traced(package, b, t, h, w):
    rng = np.random.default_rng(b)
    inputs = {
        "values": rng.integers(0, 6000, (b, t, 3, h, w)).astype(np.float32),
        "scale": np.full((b, t, 3), 1e-4, np.float32),
        "offset": np.zeros((b, t, 3), np.float32),
        "valid": rng.random((b, t, h, w)) < 0.6,
        "day": rng.integers(-60, 420, (b, t), dtype=np.int32),
    }
    encoder, head = networks()
    with torch.no_grad():
        scores, seen = head(*encoder(**{name: torch.from_numpy(array) for name, array in inputs.items()}))
    features = onnxruntime.InferenceSession(package.encoder).run(None, inputs)
    given = dict(zip(("series", "stem", "clear"), features, strict=True))
    got, got_seen = onnxruntime.InferenceSession(package.head).run(None, given)
    np.testing.assert_allclose(got, scores, rtol=0, atol=1e-4)
    assert np.array_equal(got_seen, seen)
    assert np.ptp(got) > 0.1


def mapped(package, scene, out, **how) -> dict[str, np.ndarray]:
    job = MapJob(stack=str(scene), model=str(package.folder), out=str(out), device="cpu", **how)
    run_job(job, lambda event: None)
    rasters = {}
    for name in ("classes", "confidence"):
        with rasterio.open(out / f"{name}.tif") as raster:
            rasters[name] = raster.read(1)
    return rasters


@pytest.fixture(scope="module")
def whole(package, scene, tmp_path_factory):
    """The map of the scene in one block."""
    return mapped(package, scene, tmp_path_factory.mktemp("whole") / "out")


def test_both_runtimes_map_a_scene_alike(package, scene, whole, tmp_path):
    torchs = mapped(package, scene, tmp_path / "torch", runtime="torch")
    assert whole["classes"].shape == (48, 72)
    assert len(np.unique(whole["classes"])) > 1
    assert (whole["classes"] == torchs["classes"]).mean() > 0.999


def test_where_blocks_lie_changes_no_pixel(package, scene, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(blocks, "SIZES", (32,))
    pieces = mapped(package, scene, tmp_path / "pieces")
    assert np.array_equal(pieces["classes"], whole["classes"])
    assert np.array_equal(pieces["confidence"], whole["confidence"])


def test_a_date_more_that_is_nowhere_clear_changes_no_pixel(package, scene, whole, tmp_path):
    folder = tmp_path / "scene"
    shutil.copytree(scene, folder)
    shutil.copy(next(folder.glob("*_20220427.tif")), folder / "simulated_S2_L2A_20220702.tif")
    with rasterio.open(folder / "simulated_S2_L2A_20220702.tif", "r+") as added:
        added.write(np.full((added.count, *added.shape), added.nodata or 0, added.dtypes[0]))
    again = mapped(package, folder, tmp_path / "out")
    assert np.array_equal(again["classes"], whole["classes"])
    assert np.allclose(again["confidence"], whole["confidence"], atol=1e-5)


def test_a_model_that_counts_dates_is_refused(package):
    card = package.card.model_copy(update={"dates": networks(published=True)[0].dates})
    with pytest.raises(BadInput, match="by their rank") as caught:
        refuse_unmappable(card)
    assert caught.value.code == "model_calendar"
