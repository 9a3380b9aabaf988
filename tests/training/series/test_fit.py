"""A model of series end to end: the bytes repeat, and the package maps pixels as the classifier tells series."""

import json
from dataclasses import replace

import numpy as np
import pytest
from click.testing import CliRunner

from engine.errors import BadInput, EngineError
from engine.package import load_package
from engine.runtime import Batch, open_runtime
from training.__main__ import main
from training.measure.series_scores import FOREST
from training.package.attention import with_attention
from training.recipe.series import SeriesRecipe, read_fit_recipe
from training.series.data import load_series
from training.series.fit import fit_series, system_of
from training.systems.cropsts import TITLE
from training.systems.cropsts.series.package import networks_of

from ..conftest import SERIES_TRAINING
from ..crops import DATES, crops, write_series

# Probabilities of the classifier, in float64 from torch's logits, against those of a runtime.
TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def known():
    """Two reflectances and something that is called an index, of 48 series."""
    series = crops(0, n=48)
    return replace(series, values=series.values[:, :, [2, 6, 8]], bands=("NDVI", "nir", "swir"))


@pytest.fixture(scope="module")
def content(known, tmp_path_factory):
    """A small recipe as YAML would give it, with its series file."""
    path = write_series(tmp_path_factory.mktemp("series") / "known.npz", known, zone=known.group < "3")
    return {
        "name": "tiny-series",
        "system": "cropsts",
        "objective": "supervised",
        "sensor": "sentinel-2-l2a",
        "bands": {"B08": "nir", "NDVI": "NDVI", "B11": "swir"},
        "units": "reflectance and index",
        "gsd_m": 10,
        "series": str(path),
        "unit": "pixel",
        "classes": [
            {"name": "winter", "colour": "#8e44ad", "crops": ["barley"]},
            {"name": "summer", "colour": "#e8b500", "crops": ["maize", "sunflower"]},
        ],
        "left_out": ["rye"],
        "window": 8,
        "training": SERIES_TRAINING,
        "evaluation": {"split": "zone", "apart": "two zones", "selection": "None."},
        "card": dict.fromkeys(("title", "version", "data", "data_licence", "attribution", "licence"), "none"),
    }


@pytest.fixture(scope="module")
def recipe(content):
    return SeriesRecipe.model_validate(content)


@pytest.fixture(scope="module")
def fitted(recipe, tmp_path_factory):
    """The recipe fitted into a folder, with the graph of attention that the command adds."""
    folder = tmp_path_factory.mktemp("fit")
    with_attention(fit_series(recipe, folder / "package", folder / "RESULTS.md", lambda line: None))
    return folder


@pytest.fixture(scope="module")
def classify(recipe):
    """The recipe's classifier of series."""
    series, system = load_series(recipe), system_of(recipe)
    return system.fit(system.prepare(series.without_labels(), 0), series, 0)


def test_the_command_fits_the_recipe_again_to_the_same_bytes(fitted, content, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tiny.yaml").write_text(json.dumps(content))
    done = CliRunner().invoke(main, ["fit", "tiny.yaml", "--out", "package", "--results", "RESULTS.md"])
    assert done.exit_code == 0, done.output
    assert {p.name for p in tmp_path.iterdir()} == {"tiny.yaml", "package", "RESULTS.md"}
    assert "48 series of 11 dates and 3 bands: 16 winter, 32 summer" in done.output
    assert read_fit_recipe(tmp_path / "tiny.yaml") == SeriesRecipe.model_validate(content)
    first, second = ({p.name: p.read_bytes() for p in (at / "package").iterdir()} for at in (fitted, tmp_path))
    assert first == second
    assert (fitted / "RESULTS.md").read_bytes() == (tmp_path / "RESULTS.md").read_bytes()


@pytest.mark.parametrize("kind", ["onnxruntime", "torch", "openvino"])
def test_a_pixel_is_told_as_its_series(fitted, recipe, classify, kind):
    """Five by seven series laid out as a raster, stored with a scale and an offset."""
    pytest.importorskip(kind)
    asked = load_series(recipe).take(np.arange(35))
    stored = (asked.values + 0.1) / 1e-4
    batch = Batch(
        values=stored.reshape(5, 7, 11, 3).transpose(2, 3, 0, 1)[None],
        scale=np.full((11, 3), 1e-4, np.float32),
        offset=np.full((11, 3), -0.1, np.float32),
        valid=asked.valid.reshape(5, 7, 11).transpose(2, 0, 1)[None],
        day=DATES,
    )
    got = open_runtime(load_package(fitted / "package"), kind, device="cpu", threads=1).predict(batch)
    expected = classify(asked).reshape(5, 7, 2).transpose(2, 0, 1)
    assert np.ptp(expected) > 0.2
    np.testing.assert_allclose(got.probabilities[0], expected, rtol=0, atol=TOLERANCE)
    assert got.seen.all()


def test_where_a_package_may_not_go_is_told_before_anything_is_read_or_trained(recipe, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    for out, code in ((tmp_path, "folder_in_use"), (tmp_path / "notes.txt" / "package", "out_forbidden")):
        said = []
        with pytest.raises(EngineError) as error:
            fit_series(recipe, out, tmp_path / "RESULTS.md", said.append)
        assert error.value.code == code
        assert said == []
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_the_card_tells_what_was_done(fitted, known):
    card = load_package(fitted / "package").card
    nir = known.values[:, :, 1][known.valid]
    assert card.sensors[0].bands == ["B08", "NDVI", "B11"]
    assert (card.context.size, card.context.halo, card.patch) == (8, 0, 1)
    assert [entry.name for entry in card.classes] == ["winter", "summer"]
    assert card.architecture.encoder["reflectances"] == [0, 2]
    assert card.sensors[0].statistics.mean[0] == pytest.approx(nir.mean(), rel=1e-4)
    assert card.sensors[0].value_range[0] == pytest.approx(np.percentile(nir, (1, 99)), abs=1e-4)
    assert (card.season.first, card.season.last) == (12, 344)
    assert card.sensors[0].dates_in_training.max == known.valid.sum(axis=1).max()
    assert card.metrics[0].level == "pixel"
    assert [baseline.name for baseline in card.metrics[0].baselines] == [FOREST]
    assert "two zones" in card.training.split


def test_the_results_name_both_methods(fitted):
    text = (fitted / "RESULTS.md").read_text()
    assert "## tiny-series" in text
    assert "48 series of pixels." in text
    assert all(f"| {method} |" in text for method in (TITLE, FOREST))


def test_bands_come_in_the_models_order_and_classes_merged(recipe, known):
    series = load_series(recipe)
    assert series.bands == ("B08", "NDVI", "B11")
    assert np.array_equal(series.values, known.values[:, :, [1, 0, 2]])
    assert np.array_equal(series.label, (known.label != 0).astype(int))


@pytest.mark.parametrize(
    ("changes", "code", "named"),
    [
        ({"bands": {"B08": "nir", "B04": "red"}}, "bands_missing", "has no band red"),
        ({"left_out": []}, "classes_unknown", "rye"),
        ({"left_out": ["rye", "oats"]}, "classes_unknown", "oats"),
        ({"series": "none.npz"}, "series_missing", "none.npz"),
    ],
)
def test_what_does_not_fit_the_file_is_named(content, changes, code, named):
    with pytest.raises(BadInput, match=named) as caught:
        load_series(SeriesRecipe.model_validate({**content, **changes}))
    assert caught.value.code == code


def test_a_legend_promises_no_class_without_series(content):
    classes = [*content["classes"], {"name": "rye", "colour": "#000000", "crops": ["rye"]}]
    recipe = SeriesRecipe.model_validate({**content, "classes": classes, "left_out": []})
    series, system = load_series(recipe), system_of(recipe)
    with pytest.raises(BadInput, match="no series of the classes rye") as caught:
        networks_of(system.fit(system.prepare(series.without_labels(), 0), series, 0), series)
    assert caught.value.code == "class_unlabelled"


@pytest.mark.parametrize(
    ("section", "changes", "named"),
    [
        ("classes", [{"name": "all", "colour": "#8e44ad", "crops": ["barley"]}], "at least two"),
        ("bands", {"B08": "nir", "B8A": "nir"}, "the same one of the file"),
        ("trainings", {}, "trainings"),
    ],
)
def test_a_recipe_that_means_nothing_is_refused(content, tmp_path, section, changes, named):
    (tmp_path / "odd.yaml").write_text(json.dumps({**content, section: changes}))
    with pytest.raises(BadInput, match=named) as caught:
        read_fit_recipe(tmp_path / "odd.yaml")
    assert caught.value.code == "recipe_invalid"


def test_several_networks_are_no_package(content, tmp_path):
    several = json.loads(json.dumps(content))
    several["training"]["classification"]["members"] = 3
    (tmp_path / "several.yaml").write_text(json.dumps(several))
    with pytest.raises(BadInput, match="a package holds one network"):
        read_fit_recipe(tmp_path / "several.yaml")
