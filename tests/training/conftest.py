"""Small recipes on small simulated scenes; and a scene made by hand, in which every pixel is known."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
import shapely
import yaml
from matplotlib.figure import Figure
from matplotlib.image import imsave

from engine.errors import BadInput
from engine.parcels.zonal import ParcelIndex
from engine.sample import CROPS
from engine.stack import Grid, TimeStack
from training.data.load import load_scenes
from training.data.scene import LabelledScene, cores, owners
from training.package import export
from training.peers import forest, linear
from training.recipe.read import read_recipe
from training.recipe.scene import Recipe

from ..traced import traced_once

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
NAMES = [crop.name for crop in CROPS]
TINY = {
    "name": "tiny",
    "system": "cropsts",
    "objective": "supervised",
    "sensor": "sentinel-2-l2a",
    "bands": ["B04", "B08", "B11"],
    "units": "reflectance",
    "gsd_m": 10,
    "scenes": [{"seed": 1, "year": 2021, "dates": 6, "width": 96, "height": 64}],
    "classes": [
        {"name": "winter", "colour": "#8e44ad", "crops": NAMES[:3]},
        {"name": "summer", "colour": "#e8b500", "crops": NAMES[3:]},
    ],
    "encoder": {"window": 8, "halo": 2, "width": 16, "depth": 1, "heads": 2},
    "augmentation": {"gain": 0.05, "band_gain": 0.03, "noise": 0.002, "drop_dates": 0.2, "shift_days": 10},
    "optimisation": {
        "stages": [
            {"window": 2, "batch": 32, "steps": 16, "learning_rate": 0.01},
            {"window": 8, "batch": 4, "steps": 4, "learning_rate": 0.0003},
        ],
        "label_smoothing": 0.05,
    },
    "evaluation": {"blocks": {"folds": 2, "size_m": 200}, "trees": 5, "selection": "None."},
    "threads": 1,
    "card": dict.fromkeys(("title", "version", "data", "data_licence", "attribution", "licence"), "none"),
}
_DESCENT = {"steps": 24, "batch": 16, "learning_rate": 0.005, "weight_decay": 0.01}
# Of a small recipe of series.
SERIES_TRAINING = {
    "shape": {"width": 16, "depth": 2, "heads": 2, "mixing": "collapse", "dropout": 0.1, "day": 0.3},
    "views": {"light": 0.05, "noise": 0.05, "keep": 0.7, "shift_days": 5},
    "warm_up": {"components": 8, "floor": 0.1, "descent": _DESCENT},
    "head": {"floor": 0.03, "landmarks": 20, "sharpness": 1.0, "strength": 10.0},
    "classification": {"unlabelled": 8, "descent": _DESCENT, "epochs": 1, "members": 1},
}


def tiny(**changes) -> dict:
    """The tiny recipe as YAML would give it, with some of its fields changed."""
    return {**deepcopy(TINY), **changes}


def pretrained_card(*scenes: dict) -> dict:
    """What the card of a pre-trained encoder tells of its training."""
    training = {"data": "Scenes.", "licence": "CC-BY-4.0", "attribution": "Whoever.", "recipe": {"scenes": scenes}}
    return {"title": "Pre-trained", "simulated": any("seed" in scene for scene in scenes), "training": training}


def refused(content, folder: Path, kind=Recipe) -> str:
    """What is said of a recipe when its file is read."""
    path = folder / "odd.yaml"
    path.write_text(yaml.safe_dump(content))
    with pytest.raises(BadInput) as error:
        read_recipe(path, kind)
    assert error.value.code == "recipe_invalid"
    assert str(path) in error.value.message
    return error.value.message


_TRACE, _TREES, _DRAW = export.trace, forest.TREES, Figure.savefig


@pytest.fixture(scope="session", autouse=True)
def _graphs_of_before():
    with traced_once():
        yield


@pytest.fixture(scope="session", autouse=True)
def _few_trees():
    """A forest of as many trees as elsewhere takes most of a tiny training's time, which is compared with it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forest, "TREES", 30)
        yield


@pytest.fixture(scope="session", autouse=True)
def _figures_of_a_pixel():
    """Figures are made, and saved as one grey pixel: drawing them takes longer than what they show."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Figure, "savefig", lambda figure, png, **options: imsave(png, [[0.5]], cmap="gray"))
        yield


@pytest.fixture
def one_penalty(monkeypatch):
    """Logistic regression tries one penalty: choosing among six takes nearly all of a small fit's time."""
    monkeypatch.setattr(linear, "STRENGTHS", (0.1,))


@pytest.fixture
def drawn(monkeypatch):
    """Figures as they are outside of these tests."""
    monkeypatch.setattr(Figure, "savefig", _DRAW)


@pytest.fixture
def all_trees(monkeypatch):
    """Forests as they are outside of these tests."""
    monkeypatch.setattr(forest, "TREES", _TREES)


@pytest.fixture
def traced_anew(monkeypatch):
    """Trace also what was traced before."""
    monkeypatch.setattr(export, "trace", _TRACE)


@pytest.fixture(scope="session")
def recipe() -> Recipe:
    return Recipe.model_validate(TINY)


@pytest.fixture(scope="session")
def simulated(recipe) -> LabelledScene:
    return load_scenes(recipe, recipe.scenes)[0]


@pytest.fixture(scope="session")
def known() -> LabelledScene:
    """3 dates, 2 bands, 20 x 30 pixels; three parcels, one of 2 x 3 pixels, and two that overlap in a column."""
    grid = Grid("EPSG:32631", (10.0, 0.0, 500_000.0, 0.0, -10.0, 4_800_000.0), 30, 20)
    stack = TimeStack("sentinel-2-l2a", ("B04", "B08"), grid, ())

    def rectangle(row: int, col: int, height: int, width: int):
        left, top = 500_000 + 10 * col, 4_800_000 - 10 * row
        return shapely.box(left, top - 10 * height, left + 10 * width, top)

    shapes = np.array([rectangle(2, 2, 8, 10), rectangle(2, 11, 8, 10), rectangle(14, 3, 2, 3)], dtype=object)
    owner = owners(shapes, stack)
    rng = np.random.default_rng(0)
    valid = rng.random((3, 20, 30)) > 0.2
    centroid = shapely.centroid(shapes)
    return LabelledScene(
        stack=stack,
        values=rng.integers(100, 4000, (3, 2, 20, 30)).astype(np.uint16),
        valid=valid,
        day=np.array([30, 120, 200], np.int32),
        scale=np.full((3, 2), 1e-4, np.float32),
        offset=np.full((3, 2), -0.1, np.float32),
        index=ParcelIndex(shapes, grid),
        label=np.array([0, 1, 0]),
        centre=np.column_stack([shapely.get_x(centroid), shapely.get_y(centroid)]),
        owner=owner,
        core=cores(owner, 8),
    )
