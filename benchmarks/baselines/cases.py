"""What the peers are compared on: the real scene where its data is there, simulated scenes everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
from einops import rearrange
from rasterio.transform import Affine
from sklearn.metrics import f1_score

from benchmarks.baselines.protocol import Fold, Part, Site, write_filled
from benchmarks.baselines.series import Dated, Reader, filled, windows
from engine.sample import SceneSpec, simulate, write_scene
from training.data.load import load_scenes
from training.data.scene import LabelledScene, labelled, read_scene
from training.data.splits import blocks_of, folds_of
from training.measure.baselines import STEP_DAYS
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe

TIMES = 4
# Of the simulated scene that is mapped for time; it is no scene of the recipe.
SIMULATED = SceneSpec(seed=42, width=768, height=512, year=2022, dates=12)
# Pixels of a parcel that a forest learns from. With all of France's 15,863 it scored no better on the folds and took
# several times as long to grow; the simulated scenes have many more parcels.
FRANCE_PIXELS, SIMULATED_PIXELS = 30, 8

# Map a stack and its parcels with a package: (stack, parcels or None, package, out) -> nothing.
Mapping = Callable[[Path, Path | None, str, Path], object]


@dataclass(frozen=True)
class Case:
    """A stack to map for time, and parcels to learn and to ask.

    Attributes:
        data: what it is, in a word.
        package: that CropMapper ships for it.
        stack: folder to map.
        dated: the same for the peers, its usable dates alone.
        shape: of the stack, height and width.
        gapless: the stack without gaps, in one raster.
        whole: all that may be learnt, for the peers that are timed.
        f1, f1_from: CropMapper's score on the parcels asked in `folds`, and where it comes from.
        about, notes: sentences about the parcels, and about the score.
    """

    data: str
    package: str
    classes: int
    stack: Path
    dated: Dated
    shape: tuple[int, int]
    gapless: Path
    folds: Sequence[Fold]
    whole: Sequence[Part]
    f1: float
    f1_from: str
    about: str
    notes: tuple[str, ...]

    @property
    def work(self) -> float:
        """Megapixel-dates of the stack."""
        return self.shape[0] * self.shape[1] * len(self.dated.files) / 1e6


def recipe_of(package: str) -> Recipe:
    """Read the recipe that a shipped package was trained by."""
    return read_recipe(REPOSITORY / "training" / "recipes" / f"{package}.yaml", Recipe)


def france(scratch: Path) -> Case | None:
    """The France scene tiled 4 x 4 for time, its 500 m blocks in the recipe's five folds for the score."""
    package = "france-2018-s2"
    recipe = recipe_of(package)
    source = REPOSITORY / recipe.scenes[0].stack
    if not source.is_dir():
        return None
    stack = tiled(source, scratch / "france_tiled")
    scene = load_scenes(recipe, recipe.scenes)[0]
    site = Site("france", scene, scene.day, FRANCE_PIXELS)
    how, parcels = recipe.evaluation.blocks, labelled(scene)
    block = blocks_of(scene.centre[parcels], how.size_m, how.origin_m)
    fold = folds_of(block, scene.label[parcels], how.folds, how.seed)
    card = REPOSITORY / "resources" / "models" / package / "card.json"
    metric = json.loads(card.read_text(encoding="utf-8"))["metrics"][0]
    dated = dated_folder(stack, None)
    gapless = scratch / "france_gapless.tif"
    return Case(
        data="The France scene (2018) tiled 4 x 4",
        package=package,
        classes=len(recipe.classes),
        stack=stack,
        dated=dated,
        shape=write_gapless(dated, gapless),
        gapless=gapless,
        whole=[Part(site, parcels)],
        folds=[
            Fold((Part(site, parcels[fold != one]),), (Part(site, parcels[fold == one]),)) for one in range(how.folds)
        ],
        f1=metric["value"],
        f1_from="shipped package; F1 of its card",
        about=f"F1 is of the {len(parcels)} parcels of the scene untiled, each asked of a fit without its 500 m block: "
        f"{how.folds} folds, pooled.",
        notes=(
            "CropMapper's F1 was not measured in this run, but by `make weights` on the same parcels and folds, mean "
            f"of {len(recipe.evaluation.seeds)} seeds: its {how.folds} fits take minutes. With all pixels, that run's "
            f"own random forest had {metric['baselines'][0]['value']:.3f}. CropMapper's settings were chosen on "
            "other folds of these parcels, so its score is a little optimistic. Of the peers' settings, only "
            "the forests' pixels a parcel were looked at on these folds (10, 30 and all), not tuned.",
        ),
    )


def simulated(scratch: Path, mapping: Mapping) -> Case:
    """A simulated scene for time; for the score, the scenes that the recipe holds out, trained on its others."""
    package = "simulated-s2"
    recipe = recipe_of(package)
    write_scene(simulate(SIMULATED), scratch / "simulated")
    steps = np.arange(STEP_DAYS // 2, 366, STEP_DAYS, dtype=np.int32)
    known = [
        Site(f"train{i}", scene, steps, SIMULATED_PIXELS) for i, scene in enumerate(load_scenes(recipe, recipe.scenes))
    ]
    held_out, truth, mapped_as = [], [], []
    for number, spec in enumerate(recipe.evaluation.held_out):
        folder = scratch / f"held_out{number}"
        write_scene(simulate(SceneSpec(**spec.model_dump())), folder)
        held_out.append(Site(f"held_out{number}", _read(folder, recipe), steps, SIMULATED_PIXELS))
        mapping(folder / "scene", folder / "parcels.gpkg", package, folder / "out")
        mapped = pyogrio.read_arrow(folder / "out" / "parcels.gpkg", columns=["crop", "class_name"])[1]
        truth += mapped["crop"].to_pylist()
        mapped_as += [name or "" for name in mapped["class_name"].to_pylist()]
    stack = scratch / "simulated" / "scene"
    dated = dated_folder(stack, steps)
    gapless = scratch / "simulated_gapless.tif"
    fold = Fold(tuple(map(_whole, known)), tuple(map(_whole, held_out)))
    return Case(
        data="A simulated scene",
        package=package,
        classes=len(recipe.classes),
        stack=stack,
        dated=dated,
        shape=write_gapless(dated, gapless),
        gapless=gapless,
        whole=fold.training,
        folds=[fold],
        f1=float(f1_score(truth, mapped_as, labels=sorted(set(truth)), average="macro")),
        f1_from="shipped package: all of the same scenes",
        about=f"Simulated scenes: F1 says nothing about real crops. Trained on the parcels of {len(known)} scenes, "
        f"asked for the {len(truth)} of {len(held_out)} others.",
        notes=("The real scene, on which the target is set, is not on this machine.",),
    )


def _whole(site: Site) -> Part:
    return Part(site, labelled(site.scene))


def _read(folder: Path, recipe: Recipe) -> LabelledScene:
    return read_scene(folder / "scene", folder / "parcels.gpkg", "crop", recipe)


def tiled(source: Path, folder: Path) -> Path:
    """Repeat each raster of a folder 4 x 4 times, as tiled and compressed GeoTIFFs; return the new folder."""
    folder.mkdir()
    for path in sorted(source.glob("*.tif")):
        with rasterio.open(path) as file:
            values = np.tile(file.read(), (1, TIMES, TIMES))
            profile, names = file.profile, file.descriptions
        profile.update(height=values.shape[1], width=values.shape[2], interleave="band", compress="deflate")
        profile.update(tiled=True, blockxsize=256, blockysize=256)
        with rasterio.open(folder / path.name, "w", **profile) as file:
            file.write(values)
            file.descriptions = names
    return folder


def dated_folder(folder: Path, steps: np.ndarray | None) -> Dated:
    """List a folder's rasters with a clear pixel, by the date in their names.

    Args:
        steps: days of a series without gaps; the dates' own when None.
    """
    files = []
    for path in sorted(folder.glob("*.tif")):
        with Reader(Dated((str(path),), (0,), (0,))) as read:
            if any(read(window)[1].any() for window in windows(read.height, read.width, 512)):
                files.append(path)
    dates = [date.fromisoformat(re.search(r"\d{8}", path.name).group()) for path in files]
    reference = date(dates[len(dates) // 2].year, 1, 1)
    days = tuple((day - reference).days for day in dates)
    return Dated(tuple(map(str, files)), days, days if steps is None else tuple(steps.tolist()))


def write_gapless(dated: Dated, path: Path) -> tuple[int, int]:
    """Write a stack's series without gaps as one raster; return its height and width."""
    days, steps = np.array(dated.days), np.array(dated.steps)
    with Reader(dated) as read:
        series = np.empty((len(steps) * 10, read.height, read.width), np.float32)
        for window in windows(read.height, read.width, 256):
            values, clear = read(window)
            one = filled(rearrange(values, "t c h w -> t c (h w)"), rearrange(clear, "t h w -> t (h w)"), days, steps)
            rows, cols = window.toslices()
            series[:, rows, cols] = rearrange(one, "(h w) f -> f h w", h=window.height)
        profile = read.profile
    place = {name: profile[name] for name in ("width", "height", "crs")}
    write_filled(path, series, {"driver": "GTiff", "transform": Affine(*profile["transform"][:6]), **place})
    return series.shape[1:]
