"""Reports of probes of frozen encoders: a table, what was scored in which way, and figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from engine.files import write_whole
from engine.learn.commondates import STEP_DAYS
from training.base.sections import write_section
from training.measure import plots
from training.measure.fits import ALL, in_words
from training.measure.frozen import window_of
from training.measure.probes import NEIGHBOURS
from training.measure.scene_probes import PROBES, Measured, of_pretrained, of_untrained
from training.measure.scores import mean_and_deviation
from training.measure.table import Cell, cells, classes_table, scores_table
from training.peers.forest import TREES, Forest


def report(measured: Measured, out: Path, results: Path | None) -> None:
    """Write `table.md` and the figures, and replace a section of a file of results, if one is named.

    Raises:
        Failure: `disk`.
    """
    recipe, table = measured.probing.recipe, cells(measured.rows)
    text, names = "\n".join(_lines(measured, table)), measured.parcels.series.class_names
    write_whole(out / "table.md", f"# Probes of {recipe.name}\n\n{text}\n".encode())
    plots.curves(out / "few_shot.png", {f"{recipe.name}{', simulated' if recipe.simulated else ''}": table})
    for cell in _last(table):
        title = f"{cell.system}, {_in_words(cell.labels)}"
        plots.confusion(out / f"confusion_{cell.system}.png", cell.confusion, names, title)
    if results is not None:
        write_section(results, f"{recipe.name}-probe", text)


def _lines(measured: Measured, table: Sequence[Cell]) -> list[str]:
    recipe, last = measured.probing.recipe, _last(table)
    capped = dict.fromkeys(name for row in measured.rows for name in row["capped"] if row["labels_per_class"] != "half")
    return [
        *(["Simulated scenes: these figures say nothing about real crops.", ""] if recipe.simulated else []),
        f"{_split(measured)} An encoder's token of a parcel is the mean of its tokens over the valid dates and then "
        "over the parcel's pixels. An encoder reads a scene in windows of the size that its table of places is for, "
        "the window of its pre-training's recipe; its pre-training showed it views cut from such windows and resized, "
        "whose grids of tokens may be others than the one it is probed on. No encoder is trained here. 'all' is every "
        "label of the training side; smaller draws never take more than half of a class.",
        "",
        *_encoders(measured),
        f"- {Forest.name}: {TREES} trees on each parcel's mean series, date by date; where scenes do not share their "
        f"dates, on series interpolated to every {STEP_DAYS} days.",
        "",
        f"kNN is the vote of the {NEIGHBOURS} nearest by cosine similarity, or of all where there are fewer, each "
        "weighing exp(similarity / 0.07) (Caron et al. 2021); of few labels a plain majority, by which published "
        "evaluations go with many, would give all parcels one answer. The linear probe is logistic "
        f"regression on standardised tokens, by L-BFGS. {' '.join(_spread(measured))} ECE is the expected calibration "
        "error (15 bins).",
        *(
            [f"In some draws half of a class was fewer labels than asked, and was given instead: {', '.join(capped)}."]
            if capped
            else []
        ),
        "",
        *scores_table(table),
        "",
        f"Pre-trained less untrained, points of macro F1{_of_differences(measured)}:",
        "",
        *_gains(measured, table),
        "",
        f"F1 of each class, {_in_words(last[0].labels)}:",
        "",
        *classes_table(last, measured.parcels.series.class_names),
    ]


def _last(table: Sequence[Cell]) -> list[Cell]:
    """The cells of the last budget."""
    return [cell for cell in table if cell.labels == table[-1].labels]


def _in_words(labels: int | str) -> str:
    return "1 label a class" if labels == 1 else in_words(labels)


def _encoders(measured: Measured) -> Iterator[str]:
    for name, frozen in measured.encoders.items():
        encoder = frozen.encoder
        millions = sum(weight.numel() for weight in encoder.parameters()) / 1e6
        views = [f"{side} x {side}" for side in frozen.views]
        shown = f", and was pre-trained on views of {' and '.join(views)}" if views else ""
        yield (
            f"- {of_pretrained(encoder, name, '...')}: {measured.seen[name]}. It has {millions:.2f} M parameters. It "
            f"is probed with windows of {window_of(encoder)} x {window_of(encoder)} pixels{shown}."
        )
        fresh = of_untrained(encoder, name, "...")
        yield f"- {fresh}: an encoder of that shape with random weights, others for each seed."


def _spread(measured: Measured) -> Iterator[str]:
    """Sentences on what the figures are means of, and what causes their spread."""
    seeds, everything = measured.probing.seeds, ALL in measured.probing.budgets
    if seeds == 1:
        yield "Points of 100, of one fit each; the labels are the same for all systems."
        return
    yield (
        f"Points of 100: mean ± standard deviation over {seeds} fits, one for each seed, which has a draw of labels of "
        "its own, the same for all systems, and random weights and trees of its own."
    )
    if everything:
        yield (
            "Of 'all' labels there is one draw: with it the spread is of random weights or of trees alone, and a "
            "pre-trained encoder has one fit and no spread."
        )
    yield "Of each pre-training there is one, so that no spread says anything of another one."


def _of_differences(measured: Measured) -> str:
    if measured.probing.seeds == 1:
        return ""
    alone = "; with all labels over the random weights alone" if ALL in measured.probing.budgets else ""
    return f", mean ± standard deviation of the difference over the seeds{alone}"


def _split(measured: Measured) -> str:
    recipe, parcels = measured.probing.recipe, measured.parcels
    tested, blocks = len(parcels.tested), recipe.evaluation.blocks
    if blocks is not None:
        return (
            f"Cross-validated: {blocks.folds} folds of whole {blocks.size_m:g} m spatial blocks, pooled; each of "
            f"{tested} parcels is answered by fits that saw no label of its fold."
        )
    kind = "simulated " if recipe.simulated else ""
    return (
        f"Labels are of {len(parcels.series) - tested} parcels of {_count(len(recipe.scenes), f'{kind}scene')}; scored "
        f"are all {tested} parcels of {_count(len(recipe.evaluation.held_out), 'other')}, which no encoder was "
        "pre-trained on."
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _gains(measured: Measured, table: Sequence[Cell]) -> list[str]:
    """How far each probe of an encoder is ahead of the same probe of random weights, with each budget."""
    budgets = list(dict.fromkeys(cell.labels for cell in table))
    score = {(cell.system, cell.labels): [100 * row["macro_f1"] for row in cell.rows] for cell in table}
    lines = [f"| probe | {' | '.join(map(_in_words, budgets))} |", "|---|" + "---:|" * len(budgets)]
    for name, frozen in measured.encoders.items():
        encoder = frozen.encoder
        for kind in PROBES:
            gains = []
            for labels in budgets:
                ours, theirs = (score[of(encoder, name, kind), labels] for of in (of_pretrained, of_untrained))
                # With all labels a pre-trained encoder has one fit, for all seeds of the random weights.
                mean, deviation = mean_and_deviation(np.subtract(ours, theirs).tolist())
                gains.append(f"{mean:+.1f}" + ("" if measured.probing.seeds == 1 else f" ± {deviation:.1f}"))
            lines.append(f"| {name}, {kind} | {' | '.join(gains)} |")
    return lines
