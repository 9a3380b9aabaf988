"""Peers learn from nothing that they are asked for, and a command's memory is its own."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from benchmarks import process
from benchmarks.baselines import forest
from benchmarks.baselines.cases import recipe_of
from benchmarks.baselines.protocol import Fold, Part, Site, macro_f1
from benchmarks.baselines.series import BANDS, Dated, Reader, windows
from engine.sample import SceneSpec, simulate, write_scene
from training.data.scene import labelled, read_scene


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Site:
    folder = tmp_path_factory.mktemp("site")
    write_scene(simulate(SceneSpec(seed=5, width=128, height=96, dates=5, year=2022)), folder)
    scene = read_scene(folder / "scene", folder / "parcels.gpkg", "crop", recipe_of("simulated-s2"))
    return Site("simulated", scene, scene.day, 10)


def test_a_forest_knows_the_parcels_it_was_given_and_is_asked_for_others_by_parcel(site, monkeypatch):
    monkeypatch.setattr(forest, "TREES", 10)
    parcels = labelled(site.scene)
    everything = Part(site, parcels)
    known = macro_f1([Fold((everything,), (everything,))], forest.answer)
    halves = [Fold((Part(site, parcels[1 - k :: 2]),), (Part(site, parcels[k::2]),)) for k in range(2)]
    assert known > 0.95
    assert macro_f1(halves[:1], lambda fold: [np.eye(8)[part.label] for part in fold.tested]) == 1
    assert 0 < macro_f1(halves, lambda fold: [np.eye(8)[part.label * 0] for part in fold.tested]) < 0.2


def test_the_mean_of_a_parcel_is_of_its_own_pixels(site):
    part = Part(site, labelled(site.scene)[2:5])
    owner = site.scene.owner
    means = part.means(np.stack([owner, owner * 0 + 3]).astype(float))
    np.testing.assert_allclose(means, np.column_stack([part.parcels, np.full(3, 3)]))


def test_a_forest_learns_from_a_bounded_number_of_pixels_of_each_parcel(site):
    part = Part(site, labelled(site.scene))
    features, label = part.samples()
    assert features.shape == (len(label), len(site.steps) * BANDS)
    assert part.parcels.size < len(label) <= 10 * part.parcels.size


def test_windows_cover_each_pixel_once():
    seen = np.zeros((70, 45), int)
    for window in windows(70, 45, 32):
        seen[window.toslices()] += 1
    assert (seen == 1).all()


def test_clouds_and_missing_values_are_not_clear(tmp_path):
    values = np.full((BANDS + 1, 6, 8), 500, np.uint16)
    values[BANDS] = 4
    values[BANDS, 0, 0] = 9
    values[3, 1, 1] = 0
    profile = {"driver": "GTiff", "width": 8, "height": 6, "count": BANDS + 1, "dtype": "uint16"}
    path = tmp_path / "20200101.tif"
    with rasterio.open(path, "w", **profile, crs="EPSG:32631", transform=from_origin(0, 60, 10, 10)) as file:
        file.write(values)
    with Reader(Dated((str(path),), (0,), (0,))) as read:
        clear = read(Window(0, 0, 8, 6))[1]
    assert np.argwhere(~clear).tolist() == [[0, 0, 0], [0, 1, 1]]


def test_the_peak_is_the_childs_own_and_not_its_parents():
    ballast = np.ones(40_000_000)  # 320 MB here
    small = process.run([sys.executable, "-I", "-c", "print('ready')"])
    large = process.run([sys.executable, "-I", "-c", "x = b'1' * 200_000_000"])
    assert ballast.all()
    assert small.output.strip() == "ready"
    assert small.peak_mb < 60
    assert 180 < large.peak_mb - small.peak_mb < 230


def test_a_command_that_fails_is_an_error():
    with pytest.raises(subprocess.CalledProcessError):
        process.run([sys.executable, "-I", "-c", "raise SystemExit(3)"])
