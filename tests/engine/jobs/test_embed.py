"""Features of pixels as half precision and as bytes, and of parcels as a table."""

from __future__ import annotations

import numpy as np
import pyarrow.parquet as pq
import pytest
import rasterio

from engine.contract import EmbedJob, MapJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.package.write import write_alone

from ..conftest import box, write_polygons, write_stack
from ..package.test_write import FEATURES, alone, linear


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_stack(tmp_path_factory.mktemp("embed") / "stack")


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A model that gives three features a pixel, in torchless graphs."""
    folder = tmp_path_factory.mktemp("package") / "ours"
    write_alone(folder, linear(FEATURES), alone("ours", task="embedding", width=3, classes=[], activation="none"))
    return folder


@pytest.fixture(scope="module")
def mapped(folder, package, tmp_path_factory):
    """The features as a map has them, (d, h, w)."""
    out = tmp_path_factory.mktemp("mapped") / "out"
    job = MapJob(stack=str(folder), model=str(package), out=str(out), outputs=["embedding"], precision="float32")
    run_job(job, lambda event: None)
    with rasterio.open(out / "embedding.tif") as dataset:
        return dataset.read(), (out / "embedding.tif").read_bytes()


def embed(folder, package, out, **more):
    return run_job(EmbedJob(stack=str(folder), model=str(package), out=str(out), **more), lambda event: None)


def test_half_precision_is_the_maps_raster(folder, package, mapped, tmp_path):
    result = embed(folder, package, tmp_path / "out")
    assert (tmp_path / "out" / "embedding.tif").read_bytes() == mapped[1]
    assert result.summary["features"] == len(mapped[0])
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"embedding.tif", "job.json", "report.json"}


def test_bytes_times_their_scales_are_the_features(folder, package, mapped, tmp_path):
    result = embed(folder, package, tmp_path / "out", numbers="int8")
    with rasterio.open(tmp_path / "out" / "embedding.tif") as dataset:
        stored, scale = dataset.read(), np.array(dataset.scales)
        assert (dataset.dtypes[0], dataset.nodata, dataset.offsets[0]) == ("int8", -128, 0)
    seen = np.isfinite(mapped[0]).all(axis=0)
    assert (stored[:, ~seen] == -128).all()
    assert 0 < seen.mean() < 1
    assert (np.abs(stored[:, seen].astype(int)).max(axis=1) == 127).all()
    error = np.abs(stored * scale[:, None, None] - mapped[0])[:, seen]
    assert (error.max(axis=1) <= scale / 2 + 1e-6).all()
    assert result.summary["largest_error"] == pytest.approx(scale.max() / 2)


def test_parcels_have_the_means_of_their_pixels(folder, package, mapped, tmp_path):
    layer = write_polygons(tmp_path / "parcels.gpkg", [box(20, 10, 6, 9), box(0, 0, 4, 4)])
    result = embed(folder, package, tmp_path / "out", parcels=str(layer))
    table = pq.read_table(tmp_path / "out" / "embedding.parquet").to_pydict()
    assert table["fid"] == [1, 2]
    assert table["pixels"] == [54, 0]  # the second lies in the hole
    means = mapped[0][:, 20:26, 10:19].mean(axis=(1, 2))
    np.testing.assert_allclose([table[f"feature_{place + 1}"][0] for place in range(len(means))], means, atol=1e-5)
    assert table["feature_1"][1] is None
    assert result.summary["parcels"] == {"total": 2, "with_features": 1}
    assert not (tmp_path / "out" / "embedding.tif").exists()


def test_models_without_features_are_refused(folder, tmp_path):
    write_alone(tmp_path / "crops", linear(FEATURES), alone("crops"))
    with pytest.raises(BadInput) as refused:
        embed(folder, tmp_path / "crops", tmp_path / "out")
    assert refused.value.code == "output_impossible"
    assert not (tmp_path / "out").exists()
