"""A fifth model system is a folder, a recipe and a line in the registry: it is trained, packaged and maps a scene."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

import engine.models
from engine.contract import MapJob
from engine.jobs import run_job
from engine.package import load_package
from engine.sample import SceneSpec, simulate, write_scene
from training.recipe.scene import Recipe
from training.scenes.fit import fit
from training.systems import registry

from ..conftest import refused, tiny
from .seasonal.network import EncoderConfig, HeadConfig, Linear, SeasonalMeans

FOLDER = Path(__file__).parent / "seasonal"
RECIPE = tiny(
    name="fifth",
    system="seasonal",
    objective="seasons",
    encoder={"window": 8, "hidden": 12},
    optimisation={"stages": [{"window": 2, "batch": 32, "steps": 30, "learning_rate": 0.02}]},
)


@pytest.fixture(scope="module")
def registered():
    """One line in the registry of training, one for each network in the engine's."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(registry.SYSTEMS, "seasonal", "tests.training.systems.seasonal")
        patched.setitem(engine.models.ENCODERS, "seasonal means", _encoder)
        patched.setitem(engine.models.HEADS, "linear", lambda config: Linear(HeadConfig(**config)))
        yield


def _encoder(config):
    shape = EncoderConfig(**config)
    return SeasonalMeans(shape, [0.0] * shape.bands, [1.0] * shape.bands)


@pytest.fixture(scope="module")
def package(registered, tmp_path_factory):
    folder = tmp_path_factory.mktemp("fifth")
    recipe = Recipe.model_validate(RECIPE)
    return fit(recipe, folder / "fifth", folder / "RESULTS.md", lambda line: None)


def test_it_is_a_folder_of_under_80_lines():
    lines = [line for path in FOLDER.glob("*.py") for line in path.read_text().splitlines() if line.strip()]
    assert len(lines) < 80


def test_its_card_is_of_schema_2_and_says_what_its_encoder_says(package):
    content = json.loads((package.folder / "card.json").read_text())
    assert content["schema_version"] == 2
    card = load_package(package.folder).card
    assert card.context.kind == "pixel"
    assert card.dates.rule == "any"
    assert (card.graphs.encoder.gives, card.graphs.head.takes) == (["hidden", "clear"], ["hidden", "clear"])
    assert (card.system, card.activation, card.task) == ("seasonal means", "softmax", "crop")
    assert card.sensors[0].bands == ["B04", "B08", "B11"]
    # It has learned something, beside what chance would have: two classes.
    assert card.metrics[0].value > 0.6


def test_both_runtimes_map_a_scene_alike(package, tmp_path):
    write_scene(simulate(SceneSpec(seed=5, year=2022, dates=7, width=72, height=48)), tmp_path / "scene")
    maps = {}
    for runtime in ("onnxruntime", "torch"):
        out = tmp_path / runtime
        job = MapJob(
            stack=str(tmp_path / "scene" / "scene"),
            model=str(package.folder),
            out=str(out),
            runtime=runtime,
            device="cpu",
        )
        run_job(job, lambda event: None)
        with rasterio.open(out / "classes.tif") as raster:
            maps[runtime] = raster.read(1)
    assert maps["torch"].shape == (48, 72)
    assert set(np.unique(maps["torch"])) == {1, 2}
    assert np.array_equal(maps["torch"], maps["onnxruntime"])


def test_what_a_system_does_not_have_is_said(registered, tmp_path):
    warm = {"components": 8, "window": 8, "batch": 4, "steps": 12, "learning_rate": 0.003}
    assert "seasonal has no such section" in refused({**RECIPE, "pretraining": warm}, tmp_path)
    assert "supervision is none of supervised, seasons" in refused({**RECIPE, "objective": "supervision"}, tmp_path)
    assert "hidden" in refused({**RECIPE, "encoder": {"window": 8}}, tmp_path)
    assert f"sixth is none of {', '.join(sorted(registry.SYSTEMS))}" in refused({**RECIPE, "system": "sixth"}, tmp_path)
    assert "a head of its own" in refused({**RECIPE, "decoder": {"head": "upernet"}}, tmp_path)
