"""From a recipe of scenes, and from labelled series, to packages that both runtimes map with."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch

from engine.contract import MapJob
from engine.jobs import run_job
from engine.mapping import blocks
from engine.package import load_package
from engine.sample import SceneSpec, simulate, write_scene
from training.base.networks import Networks, encode
from training.package.export import export_package
from training.recipe.decoder import Decoder
from training.recipe.scene import Recipe
from training.scenes.fit import fit
from training.systems.bert.build import build
from training.systems.bert.recipe import SceneEncoder
from training.systems.bert.scenes import prepare
from training.systems.bert.sections import Shape
from training.systems.bert.series.package import networks_of
from training.systems.bert.series.recipe import SeriesTraining
from training.systems.bert.series.system import OnSeries

from ...conftest import refused, tiny
from .conftest import made_up

PAIRS = {"seed": 3, "year": 2020, "dates": 6, "width": 64, "height": 48, "pixels": 16}
RECIPE = tiny(
    name="bert-tiny",
    system="bert",
    encoder={"window": 8, "width": 8, "depth": 1, "heads": 2},
    pretraining={"pairs": [PAIRS], "optimisation": {"batch": 8, "epochs": 1, "warm_up": 1}},
    optimisation={"stages": [{"window": 2, "batch": 32, "steps": 30, "learning_rate": 0.01}]},
)
FIELDS = {
    "name": "made-up", "title": "t", "version": "1", "sensor": "sentinel-2-l2a", "bands": ["B04", "B08", "B11"],
    "gsd_m": 10, "units": "reflectance", "value_range": [(0.0, 1.0)] * 3, "simulated": True, "window": 32, "halo": 0,
    "season": {"first": 0, "last": 364}, "dates": {"min": 1, "max": 12}, "day_reference": "d",
    "classes": [{"code": code, "name": f"crop {code}", "colour": "#112233"} for code in (1, 2)],
    "training": {"data": "d", "licence": "l", "attribution": "a", "seed": 0, "recipe": "r", "split": "s"},
    "metrics": [], "licence": "l",
}  # fmt: skip


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    write_scene(simulate(SceneSpec(seed=5, year=2022, dates=6, width=56, height=40)), folder)
    return folder / "scene"


def mapped(package, scene, out, runtime: str) -> np.ndarray:
    job = MapJob(stack=str(scene), model=str(package.folder), out=str(out), runtime=runtime, device="cpu")
    run_job(job, lambda event: None)
    with rasterio.open(out / "classes.tif") as raster:
        return raster.read(1)


def test_a_recipe_of_scenes_becomes_a_package_that_both_runtimes_map_with_alike(scene, tmp_path, monkeypatch):
    package = fit(Recipe.model_validate(RECIPE), tmp_path / "bert-tiny", tmp_path / "RESULTS.md", lambda line: None)
    card = load_package(package.folder).card
    assert (card.system, card.context.kind, card.dates.rule) == ("bimodal BERT", "pixel", "any")
    maps = [mapped(package, scene, tmp_path / name, name) for name in ("onnxruntime", "torch")]
    assert set(np.unique(maps[0])) <= {0, 1, 2}
    # A pixel of two all but equally likely crops may fall either way, by the processor.
    assert np.mean(maps[0] != maps[1]) < 0.005
    # Where blocks lie changes no pixel.
    monkeypatch.setattr(blocks, "SIZES", (32,))
    assert np.array_equal(mapped(package, scene, tmp_path / "pieces", "onnxruntime"), maps[0])
    assert json.loads((tmp_path / "pieces" / "report.json").read_text())["blocks"]["total"] > 1


DOWNSTREAM = {
    "lstm": {"network": "lstm", "hidden": 4, "depth": 2, "dropout": 0.0},
    "inception": {"network": "inception", "hidden": 8, "depth": 3, "kernel": 8},
    "transformer": {"network": "transformer", "hidden": 8, "heads": 2, "depth": 1, "dropout": 0.0},
}


@pytest.mark.parametrize("network", DOWNSTREAM)
def test_each_published_network_becomes_a_package_of_slots(network, scene, tmp_path):
    """The export compares onnxruntime with torch on two shapes that it was not traced with."""
    content = {"window": 8, "width": 8, "depth": 1, "heads": 2, "time": "slots", "slots": 12}
    section = SceneEncoder.model_validate({**content, "downstream": DOWNSTREAM[network]})
    networks = build(section, section.downstream, Decoder(), [0.1, 0.3, 0.2], [0.1, 0.1, 0.1], 2, seed=0)
    package = export_package(networks.encoder, networks.head, FIELDS, tmp_path / network)
    assert package.card.schema_version == 2
    assert (package.card.dates.rule, package.card.dates.count) == ("slots", 12)
    assert package.card.context.kind == "pixel"
    found = mapped(package, scene, tmp_path / "out", "onnxruntime")
    assert found.shape == (40, 56)
    assert set(np.unique(found)) <= {0, 1, 2}


def test_pretraining_moves_the_encoder_and_the_recipe_without_it_does_not(monkeypatch):
    from training.data.load import load_scenes

    plain = Recipe.model_validate({**RECIPE, "pretraining": None})
    scenes = load_scenes(plain, plain.scenes)
    fresh, warmed = prepare(plain, scenes, 0), prepare(Recipe.model_validate(RECIPE), scenes, 0)
    assert not torch.equal(fresh.networks.encoder.embed.weight, warmed.networks.encoder.embed.weight)
    assert torch.equal(fresh.networks.head.classify.weight, warmed.networks.head.classify.weight)
    assert (len(fresh.losses), len(warmed.losses)) == (0, 2)


def test_what_a_recipe_cannot_mean_is_said(tmp_path):
    encoder = RECIPE["encoder"]
    day = {**encoder, "downstream": DOWNSTREAM["lstm"]}
    assert "so encoder.time is slots" in refused({**RECIPE, "encoder": day}, tmp_path)
    assert "this encoder sees single pixels" in refused({**RECIPE, "encoder": {**encoder, "halo": 2}}, tmp_path)
    assert "this encoder sees single pixels" in refused({**RECIPE, "decoder": {"head": "upernet"}}, tmp_path)
    pooled = {"head": "light", "pool": "ltae", "ltae_heads": 3}
    assert "not a multiple of 3" in refused({**RECIPE, "decoder": pooled}, tmp_path)
    summed = {**encoder, "queries": 2}
    pooled = {"head": "light", "pool": "ltae", "ltae_heads": 2}
    assert "encoder.queries sum up the dates" in refused({**RECIPE, "encoder": summed, "decoder": pooled}, tmp_path)
    slots = {**encoder, "time": "slots", "queries": 2}
    assert "queries sum up dates by their day" in refused({**RECIPE, "encoder": slots}, tmp_path)


def few(pretrained: bool) -> OnSeries:
    labels = {"batch": 16, "least": 24, "most": 24, "learning_rate": 0.01}
    content = {
        "shape": {"width": 8, "depth": 1, "heads": 2}, "labels": labels,
        "pretraining": {"series": 24, "shift_days": 30, "batch": 8, "steps": 6},
    }  # fmt: skip
    return OnSeries("few", SeriesTraining.model_validate(content), pretrained)


def real(seed: int = 0):
    return replace(made_up(places=24, seed=seed), companion=None, cloud=None)


@pytest.mark.parametrize("pretrained", [False, True])
def test_series_without_a_second_sensor_are_learned_and_the_package_answers_as_the_classifier(pretrained, tmp_path):
    system, known, asked = few(pretrained), real(), real(seed=1)
    fitted = system.fit(system.prepare(known.without_labels(), 0), known, 0)
    told = fitted(asked)
    assert (told.argmax(axis=1) == asked.label).mean() > 0.9
    networks = networks_of(fitted, known)
    batch = {
        "values": torch.from_numpy(asked.values)[..., None, None],
        "valid": torch.from_numpy(asked.valid)[..., None, None],
        "day": torch.from_numpy(asked.model_day),
    }
    with torch.no_grad():
        logits, _ = Networks.scores(networks, batch)
        assert encode(networks.encoder, batch).tokens.shape == (24, 12, 1, 1, 8)
    np.testing.assert_allclose(logits[:, :, 0, 0].double().softmax(dim=1).numpy(), told, atol=1e-5)


def test_the_test_side_and_labels_are_not_seen_by_pretraining():
    known = real()
    before = few(True).prepare(known.without_labels(), 0)
    shuffled = replace(known, label=known.label[::-1].copy())
    again = few(True).prepare(shuffled.without_labels(), 0)
    assert torch.equal(before.encoder.embed.weight, again.encoder.embed.weight)
    assert Shape(width=8, heads=2).time == "day"
