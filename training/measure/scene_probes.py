"""What pre-trained encoders are worth on the labelled scenes of a recipe: probes of their frozen tokens, and peers.

An encoder is never trained here. Beside its probes stand those of an encoder of the same shape with random weights,
and a random forest that sees the parcels' series and no encoder at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.models.encoder import Encoder
from engine.models.threads import threads
from training.base.console import Say
from training.data.coverage import load_labelled
from training.data.splits import Split
from training.measure.fits import ALL, Row, drawn, measured
from training.measure.frozen import Frozen, check_dates, parcel_tokens, read_frozen, untrained
from training.measure.parcelset import ParcelSet, parcel_set
from training.measure.probes import linear_probe, weighted_knn
from training.measure.registry import UNTRAINED
from training.measure.scores import score
from training.package.provenance import check_start, read_provenance, seen_text
from training.peers.forest import Forest
from training.recipe.scene import Recipe
from training.recipe.sources import SceneSource, SimulatedScene

PROBES = {"knn": weighted_knn, "linear": linear_probe}
# A part of the split, the parcels of its training side whose labels may be used, a seed -> class probabilities of the
# part's test side (m, k).
Answer = Callable[[Split, NDArray[np.int64], int], NDArray[np.float64]]


@dataclass(frozen=True)
class Probing:
    """Which encoders are probed, on which scenes and with which labels.

    Attributes:
        encoders: weights of pre-trained encoders, by the name that they have in the table.
        budgets: numbers of labels a class, or names of `training.measure.fits`.
        seeds: number of seeds, from 0; each draws other labels, random weights and trees.
    """

    recipe: Recipe
    encoders: Mapping[str, Path]
    budgets: tuple[int | str, ...]
    seeds: int


@dataclass(frozen=True, eq=False)
class Measured:
    """The rows of a probing, and what their report needs beside them.

    Attributes:
        encoders: the encoders by their names.
        seen: title of each encoder and what it was pre-trained on, in words.
        rows: one for each system, budget and seed; but see `rows_of`.
    """

    probing: Probing
    parcels: ParcelSet
    encoders: Mapping[str, Frozen]
    seen: Mapping[str, str]
    rows: Sequence[Row]


def probe(probing: Probing, done: Callable[[Sequence[Row]], None], say: Say) -> Measured:
    """Score probes of frozen encoders, and their peers, by the recipe's own split.

    All files are read, dates are checked and all labels are drawn before the first fit.

    Args:
        done: called with all rows so far, after each.

    Raises:
        BadInput: what `read_frozen` and `check_dates` raise; `start_saw_test`, an encoder was pre-trained on a scene
            that is held out; what loading the scenes, checking their classes and drawing labels raise.
    """
    recipe = probing.recipe
    seen, encoders = {}, {}
    for name, path in probing.encoders.items():
        check_start(_starting(recipe, path))
        encoders[name] = read_frozen(path, recipe)
        seen[name] = seen_text(read_provenance(path), recipe)
    scenes, held_out = load_labelled(recipe, say)
    names = [_called(scene) for scene in (*recipe.scenes, *recipe.evaluation.held_out)]
    for name, path in probing.encoders.items():
        check_dates(path, encoders[name].encoder, zip(names, (*scenes, *held_out), strict=True))
    parcels = parcel_set(recipe, scenes, held_out)
    check_draws(parcels, probing.budgets, probing.seeds)
    rows: list[Row] = []
    with threads(recipe.threads):
        of_name = {name: frozen.encoder for name, frozen in encoders.items()}
        for row in rows_of(of_name, parcels, probing.budgets, probing.seeds):
            rows.append(row)
            done(rows)
            say(_line(row))
    return Measured(probing, parcels, encoders, seen, rows)


def check_draws(parcels: ParcelSet, budgets: Sequence[int | str], seeds: int) -> None:
    """Draw all labels once, so that labels that cannot be drawn are named before the first fit.

    Raises:
        BadInput: `too_few_labels`, a training side has one parcel of a class; `one_class`.
    """
    for part in parcels.parts:
        for labels in budgets:
            for seed in range(seeds):
                drawn(parcels.series.take(part.train), labels, seed)


def rows_of(
    encoders: Mapping[str, Encoder], parcels: ParcelSet, budgets: Sequence[int | str], seeds: int
) -> Iterator[Row]:
    """Score each system with each budget and seed; the parts of the split are pooled.

    A pre-trained encoder with all labels is scored once, with the seed 0: there is one such draw, and the probes have
    no chance in them.

    Raises:
        BadInput: what drawing labels raises.
    """
    pretrained = {of_pretrained(encoder, name, kind) for name, encoder in encoders.items() for kind in PROBES}
    for system, seed, answer in _systems(encoders, parcels, range(seeds)):
        again = seed and system in pretrained
        for labels in budgets:
            if again and labels == ALL:
                continue
            yield _row(system, answer, parcels, labels, seed)


def of_pretrained(encoder: Encoder, name: str, probe: str) -> str:
    """Name that the probe of a pre-trained encoder has in tables: its system, its name and the probe."""
    return f"{encoder.system.lower().replace(' ', '-')}-{name}-{probe}"


def of_untrained(encoder: Encoder, name: str, probe: str) -> str:
    """Name that the probe of an encoder of the same shape, with random weights, has in tables."""
    return f"{UNTRAINED}{name}-{probe}"


def _systems(
    encoders: Mapping[str, Encoder], parcels: ParcelSet, seeds: Sequence[int]
) -> Iterator[tuple[str, int, Answer]]:
    """Name, seed and answer of each system, one after another, so that one encoder's tokens are held at a time."""
    for seed in seeds:
        yield Forest.name, seed, _by_forest(parcels)
    for name, encoder in encoders.items():
        tokens = tokens_of(encoder, parcels)
        for kind in PROBES:
            for seed in seeds:
                yield of_pretrained(encoder, name, kind), seed, _by_probe(kind, tokens, parcels)
        for seed in seeds:
            tokens = tokens_of(untrained(encoder, seed), parcels)
            for kind in PROBES:
                yield of_untrained(encoder, name, kind), seed, _by_probe(kind, tokens, parcels)


def tokens_of(encoder: Encoder, parcels: ParcelSet) -> NDArray[np.float64]:
    """Mean token of each parcel, (n, d); scenes do not see each other."""
    return np.concatenate([parcel_tokens(encoder, scene, some) for scene, some in parcels.scenes])


def _by_probe(kind: str, tokens: NDArray[np.float64], parcels: ParcelSet) -> Answer:
    label, classes = parcels.series.label, len(parcels.series.class_names)
    return lambda part, known, seed: PROBES[kind](tokens[known], label[known], tokens[part.test], classes)


def _by_forest(parcels: ParcelSet) -> Answer:
    series, forest = parcels.series, Forest()

    def answer(part: Split, known: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
        prepared = forest.prepare(series.take(part.train).without_labels(), seed)
        return forest.fit(prepared, series.take(known), seed)(series.take(part.test).without_labels())

    return answer


def _row(system: str, answer: Answer, parcels: ParcelSet, labels: int | str, seed: int) -> Row:
    """Fit on labels of each part's training side, answer its test side, and score all answers together."""
    series, tested = parcels.series, parcels.tested
    probability = np.zeros((len(series), len(series.class_names)))
    counts, capped = [], {}
    for part in parcels.parts:
        draw = drawn(series.take(part.train), labels, seed)
        probability[part.test] = answer(part, part.train[draw.index], seed)
        counts.append(len(draw.index))
        capped |= dict.fromkeys(draw.capped)
    return {
        "system": system,
        "labels_per_class": labels,
        "seed": seed,
        "labels": round(float(np.mean(counts))),
        "capped": list(capped),
        **measured(score(probability[tested], series.label[tested], series.class_names)),
    }


def _line(row: Row) -> str:
    return (
        f"{row['system']}, {row['labels_per_class']}, seed {row['seed']}: macro F1 {100 * row['macro_f1']:.1f}, "
        f"accuracy {100 * row['accuracy']:.1f}"
    )


def _called(scene: SceneSource) -> str:
    if isinstance(scene, SimulatedScene):
        return f"simulated scene of seed {scene.seed} and year {scene.year}"
    return f"scene {scene.stack}"


def _starting(recipe: Recipe, path: Path) -> Recipe:
    """The recipe as if it started from an encoder, for what is checked of such recipes."""
    return recipe.model_copy(update={"encoder": recipe.encoder.model_copy(update={"start": str(path.resolve())})})
