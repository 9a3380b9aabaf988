"""A package on points of another study: mapped from rasters as any user's are, scored beside a forest, and told."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

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
from training.data.points import count_fields
from training.data.series import read_series
from training.leaderboard.left_out import LEFT_OUT
from training.measure.elsewhere import read_elsewhere, score_elsewhere, text_elsewhere
from training.measure.series_scores import FOREST
from training.recipe.read import REPOSITORY
from training.recipe.series import SeriesRecipe, read_fit_recipe
from training.series.data import load_series
from training.series.fit import fit_series, score_package, system_of
from training.systems.cropsts import TITLE

from ..conftest import DATA, SERIES_TRAINING
from ..crops import DATES, NEW_YEAR_2021, crops, write_series

ROWS, COLS = 5, 7
real = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not beside this checkout")


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    """A small recipe, its series, and a stack of other series: maize was called corn there, and rye was grown."""
    folder = tmp_path_factory.mktemp("elsewhere")
    known, other = crops(0, n=48), crops(1, n=ROWS * COLS)
    bands = {"values": known.values[:, :, [6, 8]], "bands": ("nir", "swir")}
    write_series(folder / "known.npz", replace(known, **bands), zone=known.group < "3")
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
            "name": "tiny-elsewhere", "system": "cropsts", "objective": "supervised",
            "sensor": "sentinel-2-l2a", "bands": {"B08": "nir", "B11": "swir"},
            "units": "reflectance", "gsd_m": 10, "series": str(folder / "known.npz"), "unit": "pixel",
            "classes": [
                {"name": "barley", "colour": "#8e44ad", "crops": ["barley"]},
                {"name": "maize", "colour": "#e8b500", "crops": ["maize"]},
                {"name": "sunflower", "colour": "#e80000", "crops": ["sunflower"]},
            ],
            "left_out": ["rye"], "window": 4,
            "training": SERIES_TRAINING,
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
    asked = read_elsewhere(recipe).series
    other = crops(1, n=ROWS * COLS).take(np.arange(ROWS * COLS - 1))
    assert asked.bands == ("B08", "B11")
    assert np.array_equal(asked.label, np.searchsorted([0, 1, 3], other.label))
    assert np.array_equal(asked.valid, other.valid)
    np.testing.assert_allclose(
        asked.values[asked.valid], other.values[:, :, [6, 8]][other.valid], rtol=0, atol=1.6e-4
    )  # fmt: skip


def test_a_point_is_mapped_as_the_classifier_tells_its_series(recipe, fitted):
    series, asked, system = load_series(recipe), read_elsewhere(recipe).series, system_of(recipe)
    classify = system.fit(system.prepare(series.without_labels(), recipe.seed), series, recipe.seed)
    right = (classify(asked.without_labels()).argmax(axis=1) == asked.label).mean()
    compared = score_elsewhere(recipe, TITLE, load_package(fitted / "package"), series, lambda line: None)
    by_method = {each.method: each.accuracies[0] for each in compared.scored}
    assert by_method[TITLE].overall == pytest.approx(right)
    assert {each.n for each in by_method.values()} == {ROWS * COLS - 1}
    assert by_method[FOREST].overall > 0.8


def test_card_and_results_tell_both_scores(recipe, fitted):
    within, beyond = load_package(fitted / "package").card.metrics
    assert (within.name, beyond.name, beyond.level) == ("macro F1", "macro F1 elsewhere", "pixel")
    assert [peer.name for peer in beyond.baselines] == [FOREST]
    assert "Trained once, with the seed 0, on all series" in beyond.split
    assert "scored on 34 points of a made field" in beyond.split
    # Classes come in turn in rows of seven, so that no two of a kind are side by side.
    assert "34 fields (12 of barley, 11 of maize, 11 of sunflower; " in beyond.split
    assert "corn is maize" in beyond.split
    assert "left out: rye. It was made." in beyond.split
    text = (fitted / "RESULTS.md").read_text()
    assert f"| CropSTS | {beyond.value:.3f} |" in text.split("## tiny-elsewhere-elsewhere\n")[1]


def test_the_command_scores_a_package_that_is_there(recipe, fitted, tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(recipe.model_dump_json())

    def invoke(*arguments):
        return CliRunner().invoke(main, ["elsewhere", str(path), *arguments])

    done = invoke("--package", str(fitted / "package"), "--results", str(tmp_path / "R.md"))
    assert done.exit_code == 0, done.output
    assert "scored on 34 points of a made field. They lie on about 34 fields" in done.output
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
        read_elsewhere(unknown)
    assert error.value.code == "crop_unknown"


@real
def test_the_points_in_mato_grosso_are_nowhere_that_the_model_was_trained():
    """Its forest was: 131 series of 23 places, which the other study calls forest too."""
    recipe = read_fit_recipe(REPOSITORY / "training" / "recipes" / "mato-grosso-modis.yaml")
    known = read_series(REPOSITORY / recipe.series)
    asked = read_elsewhere(recipe)
    assert np.bincount(asked.series.label, minlength=9).tolist() == [0, 68, 0, 0, 46, 79, 0, 75, 0]
    # MODIS' sinusoidal grid: metres along the parallel, and along the meridian, of a sphere of 6,371,007 m.
    radian = np.pi / 180 * 6_371_007.181
    x, y = known.lon * radian * np.cos(np.radians(known.lat)), known.lat * radian
    away = np.hypot(asked.points.centre[:, :1] - x, asked.points.centre[:, 1:] - y)
    assert away.min() > 1000


def test_a_class_that_no_point_has_is_refused(recipe):
    """Else the card would tell what it stands for; and where all points are left out, all classes are such."""
    for classes in (recipe.elsewhere.classes | {"oats": "barley"}, {"oats": "barley"}):
        where = recipe.elsewhere.model_copy(update={"classes": classes})
        with pytest.raises(BadInput, match="is of the class oats") as error:
            read_elsewhere(recipe.model_copy(update={"elsewhere": where}))
        assert error.value.code == "classes_unknown"


def test_points_that_no_date_shows_are_no_score(recipe, fitted, tmp_path):
    """Rasters that show the last pixel alone, whose point the recipe leaves out."""
    for path in sorted(Path(recipe.elsewhere.stack).iterdir()):
        shutil.copy(path, tmp_path)
        with rasterio.open(tmp_path / path.name, "r+") as raster:
            shown = np.zeros((2, ROWS, COLS), np.uint16)
            shown[:, -1, -1] = 2000
            raster.write(shown)
    where = recipe.elsewhere.model_copy(update={"stack": str(tmp_path)})
    unseen, package = recipe.model_copy(update={"elsewhere": where}), load_package(fitted / "package")
    with pytest.raises(BadInput, match="No date shows") as error:
        score_elsewhere(unseen, TITLE, package, load_series(recipe), lambda line: None)
    assert error.value.code == "points_unseen"


@pytest.fixture
def other(fitted, tmp_path):
    """The package as another study's: the same graphs, classes and all, by another name."""
    shutil.copytree(fitted / "package", tmp_path / "other")
    card = json.loads((tmp_path / "other" / "card.json").read_text())
    (tmp_path / "other" / "card.json").write_text(json.dumps(card | {"name": "other"}))
    return tmp_path / "other"


def test_a_package_of_another_name_is_not_scored_as_the_recipes(recipe, other):
    with pytest.raises(BadInput, match="other") as error:
        score_package(recipe, load_package(other), other / "RESULTS.md", lambda line: None)
    assert error.value.code == "package_other"
    assert not (other / "RESULTS.md").exists()


def test_no_section_is_written_of_a_package_that_cannot_be(recipe, tmp_path):
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "thesis.txt").write_text("mine")
    with pytest.raises(BadInput) as error:
        fit_series(recipe, tmp_path / "package", tmp_path / "RESULTS.md", lambda line: None)
    assert error.value.code == "folder_in_use"
    assert not (tmp_path / "RESULTS.md").exists()


@real
def test_the_points_in_mato_grosso_lie_on_few_fields_as_the_leaderboard_says_of_them():
    recipe = read_fit_recipe(REPOSITORY / "training" / "recipes" / "mato-grosso-modis.yaml")
    classes = recipe.elsewhere.classes | {"Forest": "forest"}
    where = recipe.elsewhere.model_copy(update={"classes": classes, "left_out": ()})
    asked = read_elsewhere(recipe.model_copy(update={"elsewhere": where}))
    fields = count_fields(asked.points, asked.series.label, 9)
    assert fields.tolist() == [0, 5, 4, 0, 3, 13, 0, 1, 0]
    told = LEFT_OUT["series/mt_modis_2011_12_stack"]
    assert f"its {len(asked.points)} points lie on about {fields.sum()} fields, those of millet all on one" in told


@real
def test_the_bundled_model_is_scored_as_its_card_says(all_trees):
    recipe = read_fit_recipe(REPOSITORY / "training" / "recipes" / "mato-grosso-modis.yaml")
    package = find_package(recipe.name)
    compared = score_elsewhere(recipe, TITLE, package, load_series(recipe), lambda line: None)
    (beyond,) = [metric for metric in package.card.metrics if metric.name == "macro F1 elsewhere"]
    assert beyond.split == text_elsewhere(recipe, compared)
    assert "22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of " in beyond.split
    found = {each.method: each.macro_f1 for each in compared.scored}
    assert found == pytest.approx({TITLE: beyond.value, FOREST: beyond.baselines[0].value}, abs=2e-4)
