"""A package of a recipe of series on labelled points of another study, beside a random forest.

The package maps that study's rasters as any map job does, through the engine; the forest learns from the recipe's
series and is given those of the points' pixels.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from engine.contract import MapJob, StackOptions
from engine.errors import BadInput
from engine.jobs.map import run
from engine.judge.accuracy import confusion
from engine.package import ModelPackage
from engine.stack import scan_stack
from training.base.console import Say
from training.base.series import UNLABELLED, Series
from training.data.labels import merge
from training.data.points import Points, count_fields, read_points, series_at
from training.measure.protocols import Scored
from training.measure.series_scores import FOREST
from training.peers.forest import Forest
from training.recipe.read import REPOSITORY
from training.recipe.series import Elsewhere, SeriesRecipe


@dataclass(frozen=True, eq=False)
class Tested:
    """The points that are scored, and the series of their pixels; labels are the recipe's classes.

    Attributes:
        notes: notes on points that the layer has and that could not be read.
    """

    points: Points
    series: Series
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Compared:
    """A package and a random forest on the points.

    Attributes:
        scored: both.
        fields: number of fields of each class that the scored points lie on.
    """

    scored: tuple[Scored, ...]
    fields: tuple[int, ...]


def read_elsewhere(recipe: SeriesRecipe) -> Tested:
    """Read the points that a recipe names, without the classes that it leaves out.

    Raises:
        BadInput: `elsewhere_missing`, the recipe names none; `crop_unknown`, the points have a class that it does not
            know; `classes_unknown`, it has a class of theirs that no point has; what scanning the stack and reading the
            points raise.
    """
    where = _where(recipe)
    stack, _ = scan_stack(REPOSITORY / where.stack, _options(recipe), tuple(recipe.bands), recipe.sensor)
    path = REPOSITORY / where.points
    points, notes = read_points(path, where.field, stack.grid)
    absent = sorted(set(where.classes) - set(points.name.tolist()))
    if absent:
        raise BadInput(
            "classes_unknown",
            f"No point of {path} on the stack is of the class {', '.join(absent)}.",
            "Name the classes of elsewhere as the points do, and none that they lack.",
        )
    class_of = {ours: recipe.class_names.index(theirs) for ours, theirs in where.classes.items()}
    label = merge(points.name.tolist(), class_of, where.left_out, path)
    points, label = points.take(label != UNLABELLED), label[label != UNLABELLED]
    group = np.full(len(points), where.points)
    series = series_at(stack, tuple(recipe.bands), points, label, recipe.class_names, group, path.stem)
    return Tested(points, series, tuple(notes))


def score_elsewhere(recipe: SeriesRecipe, title: str, package: ModelPackage, series: Series, say: Say) -> Compared:
    """Score a package and a random forest on the points; one whose pixel has no map, since no date shows it, is not.

    Args:
        recipe: names the points.
        title: what tables and cards call the recipe's system.
        series: the recipe's, which the package was trained on and the forest is.
        say: called with each score, and which points could not be read.

    Raises:
        BadInput: `package_other`, the package has not the recipe's name or classes; `points_unseen`, no point's pixel
            has a map; what `read_elsewhere` and the map job raise.
    """
    _check_own(recipe, package)
    tested = read_elsewhere(recipe)
    for note in tested.notes:
        say(note)
    code = _mapped(recipe, package, tested.points)
    seen, names = code > 0, np.asarray(tested.series.class_names, dtype=object)
    if not seen.any():
        raise BadInput(
            "points_unseen", f"No date shows a pixel of {tested.series.name}.", "Give rasters that show the points."
        )
    forest = Forest()
    classify = forest.fit(forest.prepare(series.without_labels(), recipe.seed), series, recipe.seed)
    by_code = {entry.code: entry.name for entry in package.card.classes}
    answers = {
        FOREST: names[classify(tested.series.without_labels()).argmax(axis=1)],
        title: np.array([by_code.get(number, "") for number in code.tolist()], dtype=object),
    }
    scored = []
    for method, answer in answers.items():
        matrix = confusion(names[tested.series.label[seen]], answer[seen], tested.series.class_names)
        scored.append(Scored(method, (matrix,), peer=method == FOREST))
        say(f"{method}, elsewhere: macro F1 {scored[-1].macro_f1:.3f} of {seen.sum()} points")
    fields = count_fields(tested.points.take(seen), tested.series.label[seen], len(names))
    return Compared(tuple(scored), tuple(fields.tolist()))


def text_elsewhere(recipe: SeriesRecipe, compared: Compared) -> str:
    """Say what was scored, on how many fields, which class stands for which, and what was left out."""
    where = _where(recipe)
    count = compared.scored[0].matrices[0].counts.sum()
    named = zip(compared.fields, recipe.class_names, strict=True)
    fields = ", ".join(f"{number} of {name}" for number, name in named if number)
    same = ", ".join(f"{theirs} is {ours}" for theirs, ours in where.classes.items())
    lacking = [name for name in recipe.class_names if name not in where.classes.values()]
    none = f" No point is of {', '.join(lacking)}; one mapped as such is an error." if lacking else ""
    out = f" Points left out: {', '.join(where.left_out)}." if where.left_out else ""
    return (
        f"Trained once, with the seed {recipe.seed}, on all series of the recipe, and scored on {count} {where.data}. "
        f"They lie on about {sum(compared.fields)} fields ({fields}; points of one class on pixels side by side are "
        "taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and "
        "a point has the class of its pixel; the forest is trained on the recipe's series and given those of the "
        f"points. Of the points' classes {same}.{none}{out} {where.note}"
    )


def _check_own(recipe: SeriesRecipe, package: ModelPackage) -> None:
    if package.name != recipe.name or tuple(entry.name for entry in package.card.classes) != recipe.class_names:
        raise BadInput(
            "package_other",
            f"The package {package.name} in {package.folder} has another name or other classes than the recipe "
            f"{recipe.name}.",
            "Name the package that this recipe made.",
        )


def _where(recipe: SeriesRecipe) -> Elsewhere:
    if recipe.elsewhere is None:
        raise BadInput(
            "elsewhere_missing",
            f"The recipe {recipe.name} names no points of another study.",
            "Add the section elsewhere; training/recipe/series.py says what stands in it.",
        )
    return recipe.elsewhere


def _options(recipe: SeriesRecipe) -> StackOptions:
    return StackOptions(sensor=recipe.sensor, bands=_where(recipe).bands)


def _mapped(recipe: SeriesRecipe, package: ModelPackage, points: Points) -> NDArray[np.int64]:
    """The class code of each point's pixel on the map, (n); 0 where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        job = MapJob(
            stack=str(REPOSITORY / _where(recipe).stack),
            model=str(package.folder),
            out=str(Path(folder) / "map"),
            options=_options(recipe),
            device="cpu",
            precision="float32",
            threads=1,
        )
        with rasterio.open(run(job, lambda event: None).outputs["classes"]) as raster:
            return raster.read(1)[points.row, points.col].astype(np.int64)
