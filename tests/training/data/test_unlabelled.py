"""Scenes for pre-training: parcels of any vector layer, land use from OpenStreetMap, none at all, PASTIS."""

import json
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from pyproj import Transformer

from engine.errors import BadInput
from engine.sample import SceneSpec, simulate, write_scene
from engine.stack import scan_stack
from training.data.pastis import read_array
from training.data.unlabelled import parcel_ids, pastis_scenes, read_unlabelled
from training.recipe.unlabelled import ParcelLayer

from ..pastis_folder import write_pastis

BANDS = ("B04", "B08", "B11")
TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    write_scene(simulate(SceneSpec(seed=5, year=2021, dates=4, width=80, height=48)), folder)
    return folder


@pytest.fixture(scope="module")
def stack(folder):
    return scan_stack(folder / "scene", bands=BANDS)[0]


def test_parcels_of_a_layer_are_numbered_as_the_simulator_drew_them(folder):
    scene = read_unlabelled("s", folder / "scene", ParcelLayer(path=str(folder / "parcels.gpkg")), BANDS)
    drawn = simulate(SceneSpec(seed=5, year=2021, dates=4, width=80, height=48)).parcel_id
    assert scene.values.shape == (4, 3, 48, 80)
    assert (scene.parcel == drawn - 1).mean() > 0.99
    assert (np.diff(scene.day) > 0).all()


def test_only_polygons_with_a_wanted_value_are_kept(folder, stack):
    table = pyogrio.read_arrow(folder / "parcels.gpkg", read_geometry=False)[1]
    crops = np.array(table.column("crop").to_pylist())
    wanted = tuple(sorted(set(crops))[:2])
    ids = parcel_ids(ParcelLayer(path=str(folder / "parcels.gpkg"), field="crop", values=wanted), stack)
    kept = np.unique(ids[ids >= 0])
    assert len(kept) > 1
    assert set(crops[kept]) <= set(wanted)
    nothing = ParcelLayer(path=str(folder / "parcels.gpkg"), field="crop", values=("moss",))
    with pytest.raises(BadInput, match="moss") as caught:
        parcel_ids(nothing, stack)
    assert caught.value.code == "parcels_none_kept"


def test_an_openstreetmap_extract(stack, tmp_path):
    """Two ways in OSM's XML, which GDAL reads as it does .osm.pbf: farmland on the left half, forest on the right."""
    to_degrees = Transformer.from_crs(stack.grid.crs, "EPSG:4326", always_xy=True)
    left, top = stack.grid.transform[2], stack.grid.transform[5]
    nodes, ways = [], []
    for use, first in (("farmland", 0), ("forest", 40)):
        corners = [(first + 2, 4), (first + 38, 4), (first + 38, 44), (first + 2, 44)]
        refs = []
        for col, row in corners:
            lon, lat = to_degrees.transform(left + 10 * col, top - 10 * row)
            nodes.append(f'<node id="{len(nodes) + 1}" lat="{lat:.9f}" lon="{lon:.9f}" version="1"/>')
            refs.append(f'<nd ref="{len(nodes)}"/>')
        ways.append(f'<way id="{first + 1}" version="1">{"".join([*refs, refs[0]])}<tag k="landuse" v="{use}"/></way>')
    path = tmp_path / "extract.osm"
    path.write_text(f'<?xml version="1.0"?><osm version="0.6">{"".join(nodes + ways)}</osm>')
    uses = ("farmland", "meadow", "orchard", "vineyard")
    ids = parcel_ids(ParcelLayer(path=str(path), layer="multipolygons", field="landuse", values=uses), stack)
    inside = np.zeros((48, 80), bool)
    inside[4:44, 2:38] = True
    assert ((ids >= 0) == inside).mean() > 0.99
    assert len(np.unique(ids[ids >= 0])) == 1


def test_field_and_values_go_together():
    with pytest.raises(ValueError, match="both field and values"):
        ParcelLayer(path="a.gpkg", field="landuse")


def test_without_a_layer_no_pixel_lies_in_a_parcel(folder):
    scene = read_unlabelled("s", folder / "scene", None, BANDS)
    assert scene.parcel.shape == (48, 80)
    assert (scene.parcel == -1).all()


def test_patches_of_pastis_stay_on_disk_in_their_order(tmp_path):
    root = write_pastis(tmp_path / "pastis")
    scenes = pastis_scenes(root, (1, 3), TEN)
    assert [scene.values.shape for scene in scenes] == [(4, 10, 16, 24), (2, 10, 16, 24)]
    # 2019-03-10, 2018-09-24, 2019-06-22, 2018-11-08: the middle of four sorted dates, the third, lies in 2019.
    assert scenes[0].day.tolist() == [68, -99, 172, -54]
    assert set(np.unique(scenes[0].parcel)) == {-1, 1, 2}
    assert scenes[0].valid.all()
    with pytest.raises(BadInput, match="B02, B03") as caught:
        pastis_scenes(root, (1,), BANDS)
    assert caught.value.code == "pastis_bands"


def test_a_window_of_a_patch_is_read_as_it_is_stored(tmp_path):
    root = write_pastis(tmp_path / "pastis")
    (scene,) = pastis_scenes(root, (1,), TEN)
    stored = np.load(root / "DATA_S2" / "S2_10000.npy")
    part = np.array([2, 0]), slice(None), slice(3, 9), slice(10, 14)
    assert np.array_equal(scene.values[part], stored[part])
    assert np.allclose(scene.physical, stored * 1e-4)


@contextmanager
def open_files(most: int):
    """Let no more files be open than that."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_more_patches_than_files_may_be_open(tmp_path):
    """Folds 1 to 4 of PASTIS hold some 1,950 patches, and many systems let 1,024 files be open."""
    root = write_pastis(tmp_path / "pastis")
    features = json.loads((root / "metadata.geojson").read_text())["features"]
    for number in range(90_000, 90_100):
        for name in ("DATA_S2/S2_", "INSTANCE_ANNOTATIONS/INSTANCES_"):
            (root / f"{name}{number}.npy").hardlink_to(root / f"{name}10000.npy")
        features.append({"properties": features[0]["properties"] | {"ID_PATCH": number}})
    (root / "metadata.geojson").write_text(json.dumps({"features": features}))
    with open_files(len(list(Path("/dev/fd").iterdir())) + 40):
        scenes = pastis_scenes(root, (1,), TEN)
        read = [scene.values[:1, :, :2, :2] for scene in scenes]
    assert len(read) == 101


def test_what_the_system_refuses_is_not_called_a_damaged_file(tmp_path):
    path = write_pastis(tmp_path / "pastis") / "DATA_S2" / "S2_10000.npy"
    with open_files(3), pytest.raises(BadInput, match=r"S2_10000\.npy could not be read: Too many open") as caught:
        read_array(path)
    assert caught.value.code == "pastis_unreadable"
    assert "Get the file again" not in caught.value.hint


def test_a_patch_that_is_not_there_is_named(tmp_path):
    root = write_pastis(tmp_path / "pastis")
    (root / "DATA_S2" / "S2_10001.npy").unlink()
    with pytest.raises(BadInput, match="S2_10001") as caught:
        pastis_scenes(root, (2,), TEN)
    assert caught.value.code == "pastis_missing"
