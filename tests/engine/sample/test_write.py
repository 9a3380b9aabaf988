import hashlib
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from engine.sample import BANDS, SceneSpec, simulate, write_scene
from engine.stack import StackReader, scan_stack

SPEC = SceneSpec(seed=2, width=130, height=90, dates=4)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulated")
    scene = simulate(SPEC)
    return scene, folder, write_scene(scene, folder)


def digests(folder):
    return {path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.*")}


def test_files_hold_the_scene(written):
    scene, folder, rasters = written
    assert sorted(path.name for path in (folder / "scene").iterdir()) == [path.name for path in rasters]
    for index, path in enumerate(rasters):
        with rasterio.open(path) as raster:
            np.testing.assert_array_equal(raster.read(range(1, 11)), scene.values[index])
            np.testing.assert_array_equal(raster.read(11), scene.scl[index])


def test_files_are_those_of_a_user(written):
    scene, _, rasters = written
    for path, date in zip(rasters, scene.dates):
        assert path.name == f"simulated_S2_L2A_{date:%Y%m%d}.tif"
        with rasterio.open(path) as raster:
            assert raster.descriptions == (*BANDS, "SCL")
            assert raster.dtypes == ("uint16",) * 11
            assert (raster.width, raster.height, raster.nodata) == (130, 90, 0)
            assert raster.crs.to_epsg() == 32631
            assert raster.profile["tiled"]
            assert raster.compression.name == "deflate"


def test_every_file_says_that_it_is_simulated(written):
    _, folder, rasters = written
    for path in rasters:
        with rasterio.open(path) as raster:
            assert raster.tags()["SIMULATED"] == "yes"
            assert "imulated" in raster.tags()["TIFFTAG_IMAGEDESCRIPTION"]
    metadata = pyogrio.read_info(folder / "parcels.gpkg")["layer_metadata"]
    assert metadata["SIMULATED"] == "yes"
    assert "imulated" in metadata["DESCRIPTION"]


def test_parcels_are_readable(written):
    scene, folder, _ = written
    meta, _, geometry, columns = pyogrio.raw.read(folder / "parcels.gpkg", layer="parcels")
    table = dict(zip(meta["fields"], columns))
    assert meta["crs"] == "EPSG:32631"
    assert table["parcel_id"].tolist() == [parcel.parcel_id for parcel in scene.parcels]
    assert table["crop"].tolist() == [parcel.crop for parcel in scene.parcels]
    assert table["crop_code"].tolist() == [parcel.crop_code for parcel in scene.parcels]
    shapes = shapely.from_wkb(geometry)
    assert all(ours.geometry.equals(theirs) for ours, theirs in zip(scene.parcels, shapes))


def test_written_twice_same_bytes(written, tmp_path):
    _, folder, _ = written
    write_scene(simulate(SPEC), tmp_path)
    assert digests(tmp_path) == digests(folder)


def test_parcels_in_another_crs_are_in_the_same_place(written, tmp_path):
    scene, _, _ = written
    write_scene(simulate(replace(SPEC, dates=1, parcel_crs="EPSG:2154")), tmp_path)
    meta, _, geometry, _ = pyogrio.raw.read(tmp_path / "parcels.gpkg")
    assert meta["crs"] == "EPSG:2154"
    x, y = shapely.get_coordinates(shapely.centroid(shapely.from_wkb(geometry[0])))[0]
    (back_x,), (back_y,) = rasterio.warp.transform("EPSG:2154", "EPSG:32631", [x], [y])
    centre = scene.parcels[0].geometry.centroid
    assert np.hypot(back_x - centre.x, back_y - centre.y) < 0.1


def test_the_scan_finds_all_dates_and_needs_no_guess(written):
    scene, folder, _ = written
    stack, report = scan_stack(folder / "scene")
    assert stack.sensor == "sentinel-2-l2a"
    assert stack.grid == scene.grid
    assert stack.days == scene.days
    assert all(row.used and row.matched_by == "description" for row in report.rows)
    assert report.warnings == ()
    with StackReader(stack, BANDS) as reader:
        np.testing.assert_allclose(reader.scale, 1e-4)
        np.testing.assert_array_equal(reader.offset, 0)
