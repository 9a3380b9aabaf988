"""A package on points of another study: mapped from rasters as any user's are, scored beside a forest, and told."""

from __future__ import annotations

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from click.testing import CliRunner
from rasterio.transform import from_origin

from engine.errors import BadInput
from engine.package import find_package, load_package
from training.__main__ import main
from training.data.recipe_series import load_series
from training.data.series import read_series
from training.evaluate.elsewhere import asked_elsewhere, score_elsewhere
from training.evaluate.protocols import NETWORK
from training.evaluate.series_scores import FOREST
from training.recipe import REPOSITORY
from training.series_fit import fit_series, system_of
from training.series_recipe import SeriesRecipe, read_fit_recipe

from .conftest import DATA
from .systems.conftest import DATES, NEW_YEAR_2021, crops

ROWS, COLS = 5, 7
DESCENT = {"steps": 40, "batch": 16, "learning_rate": 0.005, "weight_decay": 0.01}
real = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not beside this checkout")


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    """A small recipe, its series, and a stack of other series: maize was called corn there, and rye was grown."""
    folder = tmp_path_factory.mktemp("elsewhere")
    known, other = crops(0, n=48), crops(1, n=ROWS * COLS)
    kept = ("values", "valid", "day", "label", "group")
    arrays = {name: getattr(known, name) for name in kept} | {"values": known.values[:, :, [6, 8]]}
    np.savez(
        folder / "known.npz", **arrays, bands=("nir", "swir"), scale=1.0, sensor="sentinel-2-l2a",
        class_names=known.class_names, zone=known.group < "3",
    )  # fmt: skip
    (folder / "stack").mkdir()
    for number, day in enumerate((DATES + NEW_YEAR_2021).astype("datetime64[D]")):
        stored = np.where(other.valid[:, number, None], 1 + 1e4 * other.values[:, number][:, [8, 6]], 0)
        with rasterio.open(
            folder / "stack" / f"S2_L2A_{str(day).replace('-', '')}.tif", "w", driver="GTiff", height=ROWS, width=COLS,
            count=2, dtype="uint16", nodata=0, crs="EPSG:32631", transform=from_origin(5e5, 48e5, 10, 10),
        ) as raster:  # fmt: skip
            raster.write(stored.T.reshape(2, ROWS, COLS).round().astype(np.uint16))
    row, col = np.divmod(np.arange(ROWS * COLS), COLS)
    names = np.array(["barley", "corn", "", "sunflower"], dtype=object)[other.label]
    names[-1] = "rye"
    points = shapely.to_wkb(shapely.points(5e5 + 10 * col + 3, 48e5 - 10 * row - 8))
    pyogrio.raw.write(
        folder / "points.gpkg", points, [names], ["grown"], geometry_type="Point", crs="EPSG:32631"
    )  # fmt: skip
    return SeriesRecipe.model_validate(
        {
            "name": "tiny-elsewhere", "sensor": "sentinel-2-l2a", "bands": {"B08": "nir", "B11": "swir"},
            "units": "reflectance", "gsd_m": 10, "series": str(folder / "known.npz"), "unit": "pixel",
            "classes": [
                {"name": "barley", "colour": "#8e44ad", "crops": ["barley"]},
                {"name": "maize", "colour": "#e8b500", "crops": ["maize"]},
                {"name": "sunflower", "colour": "#e80000", "crops": ["sunflower"]},
            ],
            "left_out": ["rye"], "window": 4,
            "training": {
                "shape": {"width": 16, "depth": 2, "heads": 2, "mixing": "collapse", "dropout": 0.1, "day": 0.3},
                "views": {"light": 0.05, "noise": 0.05, "keep": 0.7, "shift_days": 5},
                "warm_up": {"components": 8, "floor": 0.1, "descent": DESCENT},
                "head": {"floor": 0.03, "landmarks": 20, "sharpness": 1.0, "strength": 10.0},
                "classification": {"unlabelled": 0, "descent": DESCENT, "epochs": 1, "members": 1},
            },
            "evaluation": {"split": "zone", "apart": "two zones", "selection": "None."},
            "elsewhere": {
                "stack": str(folder / "stack"), "bands": {"B11": 1, "B08": 2}, "points": str(folder / "points.gpkg"),
                "field": "grown", "classes": {"barley": "barley", "corn": "maize", "sunflower": "sunflower"},
                "left_out": ["rye"], "data": "points of a made field", "note": "It was made.",
            },
            "card": dict.fromkeys(("title", "version", "data", "data_licence", "attribution", "licence"), "none"),
        }
    )  # fmt: skip


@pytest.fixture(scope="module")
def fitted(recipe, tmp_path_factory):
    folder = tmp_path_factory.mktemp("fit")
    fit_series(recipe, folder / "package", folder / "RESULTS.md", lambda line: None)
    return folder


def test_the_points_are_asked_by_the_recipes_classes_in_its_bands(recipe):
    asked = asked_elsewhere(recipe).series
    other = crops(1, n=ROWS * COLS).take(np.arange(ROWS * COLS - 1))
    assert asked.bands == ("B08", "B11")
    assert np.array_equal(asked.label, np.searchsorted([0, 1, 3], other.label))
    assert np.array_equal(asked.valid, other.valid)
    np.testing.assert_allclose(
        asked.values[asked.valid], other.values[:, :, [6, 8]][other.valid], rtol=0, atol=1.6e-4
    )  # fmt: skip


def test_a_point_is_mapped_as_the_classifier_tells_its_series(recipe, fitted):
    series, asked, system = load_series(recipe), asked_elsewhere(recipe).series, system_of(recipe)
    classify = system.fit(system.prepare(series.without_labels(), recipe.seed), series, recipe.seed)
    right = (classify(asked.without_labels()).argmax(axis=1) == asked.label).mean()
    scored = score_elsewhere(recipe, load_package(fitted / "package"), series, lambda line: None)
    by_method = {each.method: each.accuracies[0] for each in scored}
    assert by_method[NETWORK].overall == pytest.approx(right)
    assert {each.n for each in by_method.values()} == {ROWS * COLS - 1}
    assert by_method[FOREST].overall > 0.8


def test_card_and_results_tell_both_scores(recipe, fitted):
    within, beyond = load_package(fitted / "package").card.metrics
    assert (within.name, beyond.name, beyond.level) == ("macro F1", "macro F1 elsewhere", "pixel")
    assert [peer.name for peer in beyond.baselines] == [FOREST]
    assert "scored on 34 points of a made field" in beyond.split
    assert "corn is maize" in beyond.split
    assert "left out: rye. It was made." in beyond.split
    text = (fitted / "RESULTS.md").read_text()
    assert f"| CropSTS | {beyond.value:.3f} |" in text.split("## tiny-elsewhere-elsewhere\n")[1]


def test_the_command_scores_a_package_that_is_there(recipe, fitted, tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(recipe.model_dump_json())

    def invoke(*arguments):
        return CliRunner().invoke(main, ["elsewhere", str(path), "--results", str(tmp_path / "R.md"), *arguments])

    done = invoke("--package", str(fitted / "package"))
    assert done.exit_code == 0, done.output
    section = (fitted / "RESULTS.md").read_text().split("## tiny-elsewhere-elsewhere\n")[1]
    assert (tmp_path / "R.md").read_text().endswith(section)
    assert "package_other" in invoke("--package", str(find_package("simulated-s2").folder)).stderr
    path.write_text(recipe.model_copy(update={"elsewhere": None}).model_dump_json())
    assert "elsewhere_missing" in invoke("--package", str(fitted / "package")).stderr


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"classes": {"corn": "oats"}}, "oats is no class of the model"),
        ({"left_out": ["corn"]}, "corn stands in classes and in left_out"),
        ({"leftout": []}, "leftout"),
    ],
)
def test_a_correspondence_that_means_nothing_is_refused(recipe, changes, named):
    content = recipe.model_dump()
    content["elsewhere"] = {**content["elsewhere"], **changes}
    with pytest.raises(ValueError, match=named):
        SeriesRecipe.model_validate(content)


def test_a_class_of_the_points_that_the_recipe_does_not_know_is_refused(recipe):
    unknown = recipe.model_copy(update={"elsewhere": recipe.elsewhere.model_copy(update={"left_out": ()})})
    with pytest.raises(BadInput, match="rye") as error:
        asked_elsewhere(unknown)
    assert error.value.code == "crop_unknown"


@real
def test_the_points_in_mato_grosso_are_nowhere_that_the_model_was_trained():
    """Its forest was: 131 series of 23 places, which the other study calls forest too."""
    recipe = read_fit_recipe(REPOSITORY / "training" / "recipes" / "mato-grosso-modis.yaml")
    known = read_series(REPOSITORY / recipe.series)
    asked = asked_elsewhere(recipe)
    assert np.bincount(asked.series.label, minlength=9).tolist() == [0, 68, 0, 0, 46, 79, 0, 75, 0]
    # MODIS' sinusoidal grid: metres along the parallel, and along the meridian, of a sphere of 6,371,007 m.
    radian = np.pi / 180 * 6_371_007.181
    x, y = known.lon * radian * np.cos(np.radians(known.lat)), known.lat * radian
    away = np.hypot(asked.points.centre[:, :1] - x, asked.points.centre[:, 1:] - y)
    assert away.min() > 1000


@real
def test_the_bundled_model_is_scored_as_its_card_says():
    recipe = read_fit_recipe(REPOSITORY / "training" / "recipes" / "mato-grosso-modis.yaml")
    package = find_package(recipe.name)
    scored = score_elsewhere(recipe, package, load_series(recipe), lambda line: None)
    (beyond,) = [metric for metric in package.card.metrics if metric.name == "macro F1 elsewhere"]
    found = {each.method: each.macro_f1 for each in scored}
    assert found == pytest.approx({NETWORK: beyond.value, FOREST: beyond.baselines[0].value}, abs=2e-4)
