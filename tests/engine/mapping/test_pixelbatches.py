"""Models of context pixel are given the wanted pixels, each with its own dates, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.features import geometry_mask

from engine.contract import MapJob
from engine.jobs import run_job
from engine.mapping.pixelbatches import pixel_batches
from engine.package.write import write_alone
from engine.runtime.ort import OnnxRuntime
from engine.stack import SensorDates, StackBlock, Window

from ..conftest import BANDS, DAYS, box, write_polygons, write_raster
from ..package.test_write import FEATURES, alone, linear

FRAME = Window(10, 20, 9, 13)
HEIGHT, WIDTH = 230, 170


def sensor(dates, bands, fixed):
    rng = np.random.default_rng(dates)
    day = np.arange(dates, dtype=np.int32) * 10
    return SensorDates(day, *rng.random((2, dates, bands)).astype(np.float32), fixed)


def read(dates, bands, seed):
    """Values that name their date, band, row and column."""
    shape = (dates, bands, FRAME.height, FRAME.width)
    values = np.arange(np.prod(shape)).reshape(shape)
    valid = np.random.default_rng(seed).random((dates, FRAME.height, FRAME.width)) > 0.6
    valid[:, 4, 5] = False
    return StackBlock(values, valid, np.arange(dates))


@pytest.mark.parametrize("fixed", [False, True])
def test_each_wanted_pixel_comes_once_with_its_dates_in_order(fixed):
    sensors = [sensor(5, 3, fixed), sensor(4, 2, False)]
    data = [read(5, 3, 1), read(4, 2, 2)]
    wanted = np.zeros((6, 7), bool)
    wanted[1:, 2:] = True
    window = Window(12, 22, 6, 7)
    found = set()
    for pixels in pixel_batches(wanted, window, sensors, data, FRAME):
        assert len(pixels.batch.values) % 64 == 0
        for n, (row, col) in enumerate(zip(pixels.rows, pixels.cols)):
            assert (row, col) not in found
            found.add((row, col))
            for own, dates, batch in zip(data, sensors, (pixels.batch, *pixels.batch.fused_with)):
                valid = own.valid[:, row - FRAME.row, col - FRAME.col]
                expected = np.arange(len(valid)) if dates.fixed else np.flatnonzero(valid)
                if not len(expected):
                    assert not batch.valid[n].any()
                    continue
                values = own.values[expected, :, row - FRAME.row, col - FRAME.col]
                np.testing.assert_array_equal(batch.values[n, :, :, 0, 0], values)
                np.testing.assert_array_equal(batch.valid[n, :, 0, 0], valid[expected])
                np.testing.assert_array_equal(batch.day[n], dates.day[expected])
                np.testing.assert_array_equal(batch.scale[n], dates.scale[expected])
    rows, cols = np.nonzero(wanted)
    there = {(row + 12, col + 22) for row, col in zip(rows, cols)}
    seen = {
        (row, col) for row, col in there if any(own.valid[:, row - FRAME.row, col - FRAME.col].any() for own in data)
    }
    assert found == seen
    assert (14, 25) not in found


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    """Five dates with clouds of their own."""
    folder = tmp_path_factory.mktemp("pixels") / "stack"
    rng = np.random.default_rng(4)
    for day in DAYS:
        values = rng.integers(1, 6000, (3, HEIGHT, WIDTH)).astype(np.uint16)
        values[:, rng.random((HEIGHT, WIDTH)) < 0.3] = 0
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS, tiled=True, blockxsize=64, blockysize=64)
    return folder


def test_a_pixel_of_a_parcel_is_computed_alone_and_comes_out_as_in_the_full_map(stack, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.mapping.blocks.SIZES", (64,))
    package = tmp_path / "package"
    write_alone(package, linear(FEATURES), alone("linear"))
    rng = np.random.default_rng(0)
    shapes = [box(row, col, 3, 2) for row, col in zip(rng.integers(0, 225, 120), rng.integers(0, 165, 120))]
    layer = write_polygons(tmp_path / "p.gpkg", shapes)
    given, predict = [], OnnxRuntime.predict

    def recorded(runtime, batch):
        given.append(batch.values.shape)
        return predict(runtime, batch)

    monkeypatch.setattr(OnnxRuntime, "predict", recorded)
    shares, counts = [], []
    for name, only in (("full", False), ("only", True)):
        given.clear()
        out = tmp_path / name
        more = {"parcels": str(layer), "only_parcels": only, "probabilities": True}
        run_job(MapJob(stack=str(stack), model=str(package), out=str(out), **more), lambda event: None)
        counts.append(sum(shape[0] for shape in given if shape[-2:] == (1, 1)))
        with rasterio.open(out / "probabilities.tif") as dataset:
            shares.append(dataset.read())
            inside = geometry_mask(shapes, dataset.shape, dataset.transform, invert=True)
    full, only = shares
    np.testing.assert_array_equal(full[:, inside], only[:, inside])
    assert (only[:, ~inside] == -1).all()
    assert (full[:, ~inside] >= 0).mean() > 0.9
    assert counts[0] >= HEIGHT * WIDTH * 0.95
    # A few more than there are in parcels, since batches are filled up.
    blocks = 4 * 3
    assert counts[1] <= inside.sum() + 64 * blocks
