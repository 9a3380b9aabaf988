"""From a recipe of field boundaries to a package that both runtimes run, and that delineates a simulated scene."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.contract import DelineateJob, MapJob
from engine.jobs import run_job
from engine.mapping import blocks
from engine.sample import SceneSpec, simulate, write_scene
from training.boundaries.fit import fit_boundaries
from training.recipe.boundary import BoundaryRecipe

SCENE = {"width": 48, "height": 40, "dates": 3}
RECIPE = {
    "name": "tiny-boundaries",
    "system": "agrifm",
    "objective": "boundary",
    "sensor": "sentinel-2-l2a",
    "bands": ["B04", "B08", "B11"],
    "units": "reflectance",
    "gsd_m": 10,
    "scenes": [{"seed": 3, "year": 2021, **SCENE}],
    "held_out": [{"seed": 4, "year": 2022, **SCENE}],
    "encoder": {
        **{"window": 16, "halo": 4, "width": 4, "depths": [1, 1], "heads": [1, 1], "patch": 4, "decoder": 8},
        "attended": [0, 4, 4],
    },
    "augmentation": {"drop_dates": 0.2, "shift_days": 5},
    "optimisation": {"stages": [{"window": 16, "batch": 4, "steps": 25, "learning_rate": 0.01}]},
    "card": dict.fromkeys(("title", "version", "data", "data_licence", "attribution", "licence"), "Tiny boundaries"),
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    write_scene(simulate(SceneSpec(seed=5, year=2022, dates=4, width=56, height=40)), folder)
    return folder / "scene"


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    said, folder = [], tmp_path_factory.mktemp("package")
    recipe = BoundaryRecipe.model_validate(RECIPE)
    made = fit_boundaries(recipe, folder / "tiny-boundaries", folder / "RESULTS.md", said.append)
    assert "| Sobel |" in (folder / "RESULTS.md").read_text().split("## tiny-boundaries")[1]
    assert [line.split("|")[1].strip() for line in said if line.startswith("| ")][1:] == ["AgriFM", "Sobel", "SLIC"]
    return made


def test_its_card_says_what_it_is_for(package):
    card = package.card
    assert (card.task, card.dates.rule, card.context.size, card.context.halo) == ("boundary", "any", 16, 4)
    assert card.simulated
    assert [entry.name for entry in card.classes] == ["field interior", "field boundary", "other"]
    assert {metric.name: {peer.name for peer in metric.baselines} for metric in card.metrics} == {
        "boundary F1, tolerance 1 px": {"Sobel", "SLIC"},
        "fields, F1 at IoU 0.5": {"Sobel", "SLIC"},
    }


LAST_DIGIT = 0.0011  # a thousandth, and what float32 makes of it


def shares_of(package, scene, out, runtime="onnxruntime") -> np.ndarray:
    """Share of each class in each pixel, (k, h, w), rounded to thousandths."""
    job = MapJob(
        stack=str(scene),
        model=str(package.folder),
        out=str(out),
        outputs=["probabilities"],
        runtime=runtime,
        device="cpu",
    )
    run_job(job, lambda event: None)
    with rasterio.open(out / "probabilities.tif") as raster:
        return raster.read()


@pytest.fixture(scope="module")
def whole(package, scene, tmp_path_factory):
    """The shares of the scene in one block."""
    return shares_of(package, scene, tmp_path_factory.mktemp("whole") / "out")


def test_where_blocks_lie_changes_no_pixel(package, scene, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(blocks, "SIZES", (16,))
    np.testing.assert_array_equal(shares_of(package, scene, tmp_path / "pieces"), whole)
    assert json.loads((tmp_path / "pieces" / "report.json").read_text())["blocks"]["total"] > 1


def test_a_date_more_that_is_nowhere_clear_changes_no_pixel(package, scene, whole, tmp_path):
    folder = tmp_path / "scene"
    shutil.copytree(scene, folder)
    path = folder / "simulated_S2_L2A_20220702.tif"
    shutil.copy(min(folder.glob("*.tif")), path)
    with rasterio.open(path, "r+") as added:
        added.write(np.full((added.count, *added.shape), added.nodata or 0, added.dtypes[0]))
    again = shares_of(package, folder, tmp_path / "out")
    assert np.abs(again - whole).max() <= LAST_DIGIT


def test_both_runtimes_give_the_same_shares_and_fields_are_drawn(package, scene, whole, tmp_path):
    torchs = shares_of(package, scene, tmp_path / "torch", "torch")
    assert torchs.shape == (3, 40, 56)
    assert np.ptp(torchs) > 0.1
    assert np.abs(torchs - whole).max() <= LAST_DIGIT
    job = DelineateJob(stack=str(scene), model=str(package.folder), out=str(tmp_path / "fields"), least_area=0)
    result = run_job(job, lambda event: None)
    assert pyogrio.read_info(result.outputs["fields"])["geometry_type"] == "Polygon"
    report = json.loads((tmp_path / "fields" / "report.json").read_text())
    assert report["simulated"]
    assert report["fields"]["count"] == pyogrio.read_info(result.outputs["fields"])["features"]
