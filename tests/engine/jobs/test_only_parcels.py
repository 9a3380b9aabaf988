"""Parcel mode: nothing but the parcels is mapped, and they as the full map has them."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from engine.errors import BadInput
from engine.jobs.map import run

from ..conftest import BANDS, DAYS, box, write_polygons, write_raster
from .maps import RASTERS, in_process, job_of

HEIGHT, WIDTH = 300, 190


@pytest.fixture(scope="module")
def cloudy(tmp_path_factory):
    """Four dates, clouds here and there, in small tiles; several blocks in parcel mode."""
    folder = tmp_path_factory.mktemp("cloudy") / "stack"
    folder.mkdir()
    rng = np.random.default_rng(4)
    for day in DAYS[:4]:
        values = rng.integers(1, 6000, (3, HEIGHT, WIDTH)).astype(np.uint16)
        for row, col in zip(rng.integers(0, HEIGHT, 20), rng.integers(0, WIDTH, 20)):
            values[:, row : row + 25, col : col + 20] = 0
        profile = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS, **profile)
    return folder


SHAPES = [
    box(115, 115, 25, 25),  # over the corner of four blocks
    box(10, 10, 40, 11),
    box(40, 15, 10, 30),  # over the one before
    box(200, 150, 1, 1),
    box(220, 50, 40, 3),
    shapely.transform(box(250, 100, 1, 1), lambda xy: (xy - xy.mean(axis=0)) * 0.2 + xy.mean(axis=0) + 3),  # no centre
    box(290, 180, 40, 40),  # over the border of the stack
]


def test_each_parcel_is_mapped_as_the_full_map_has_it(cloudy, package_folder, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.mapping.blocks.SIZES", (64,))  # some without any parcel
    layer = write_polygons(tmp_path / "p.gpkg", SHAPES)
    more = {"parcels": str(layer), "probabilities": True}
    full, _ = in_process(job_of(cloudy, package_folder, tmp_path / "full", **more))
    only, _ = in_process(job_of(cloudy, package_folder, tmp_path / "only", only_parcels=True, **more))
    tables = [pyogrio.read_arrow(tmp_path / name / "parcels.gpkg")[1].to_pylist() for name in ("full", "only")]
    assert tables[0] == tables[1]
    assert [row["reason"] for row in tables[0]].count("fewer than two pixels") == 2
    with rasterio.open(tmp_path / "full" / "classes.tif") as dataset:
        shapes = [shape for shape in SHAPES if shape is not None]
        inside = rasterio.features.geometry_mask(shapes, dataset.shape, dataset.transform, invert=True)
    for name in RASTERS:
        with rasterio.open(tmp_path / "full" / name) as a, rasterio.open(tmp_path / "only" / name) as b:
            np.testing.assert_array_equal(a.read()[:, inside], b.read()[:, inside])
            assert (b.read()[:, ~inside] == b.nodata).all()
    blocks = only.summary["blocks"]
    assert blocks["wanted"] < blocks["total"]
    areas = only.summary["hectares"]
    assert areas["unmapped_pixels"] + sum(row["pixels"] for row in areas["classes"]) == HEIGHT * WIDTH
    assert areas["unmapped_pixels"] > full.summary["hectares"]["unmapped_pixels"]


@pytest.fixture(scope="module")
def damaged(tmp_path_factory):
    """Two dates; one of them is damaged where the scan takes no sample."""
    folder = tmp_path_factory.mktemp("damaged") / "stack"
    folder.mkdir()
    for day in DAYS[:2]:
        values = np.random.default_rng(0).integers(1, 6000, (3, 1100, 1000)).astype(np.uint16)
        profile = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
        path = write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS, **profile)
    content = bytearray(path.read_bytes())
    content[len(content) // 3 : len(content) // 3 + 40_000] = bytes(40_000)
    path.write_bytes(content)
    return folder


@pytest.mark.parametrize("how", ["nothing", "parcels", "extent"])
def test_what_nobody_wants_is_not_read(damaged, package_folder, tmp_path, how):
    """A raster that is damaged elsewhere does no harm."""
    layer = write_polygons(tmp_path / "p.gpkg", [box(900, 10, 40, 40), box(20, 700, 40, 40)])
    extent = {"xmin": 600_100, "ymin": 4_990_500, "xmax": 600_600, "ymax": 4_991_100, "crs": "EPSG:32631"}
    wanted = {"nothing": {}, "parcels": {"only_parcels": True}, "extent": {"options": {"extent": extent}}}[how]
    job = job_of(damaged, package_folder, tmp_path / "out", **({"parcels": str(layer)} | wanted))
    if how == "nothing":
        with pytest.raises(BadInput) as raised:
            run(job, lambda event: None)
        assert raised.value.code == "raster_unreadable"
        assert f"S2_{DAYS[1]:%Y%m%d}.tif" in raised.value.message
        assert raised.value.hint
        assert not (tmp_path / "out" / "classes.tif").exists()
        return
    result, _ = in_process(job)
    assert sum(row["pixels"] for row in result.summary["hectares"]["classes"]) >= 40 * 40
