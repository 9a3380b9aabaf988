"""Probes of frozen encoders told: the table with what was scored and how, and figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.files import write_whole
from training.evaluate import plots
from training.evaluate.fits import in_words
from training.evaluate.probed import VOTES
from training.evaluate.probing import PROBES, Measured, of_pretrained, of_untrained
from training.evaluate.scores import mean_and_deviation
from training.evaluate.table import Cell, cells, classes_table, scores_table
from training.sections import write_section
from training.systems.calendar import STEP_DAYS
from training.systems.forest import TREES, Forest


def report(measured: Measured, out: Path, results: Path | None) -> None:
    """Write `table.md` and the figures, and replace a section of a file of results, if one is named.

    Raises:
        Failure: `disk`.
    """
    recipe, table = measured.asked.recipe, cells(measured.rows)
    text, names = "\n".join(_lines(measured, table)), measured.parcels.series.class_names
    write_whole(out / "table.md", f"# Probes of {recipe.name}\n\n{text}\n".encode())
    plots.curves(out / "few_shot.png", {f"{recipe.name}{', simulated' if recipe.simulated else ''}": table})
    for cell in _last(table):
        title = f"{cell.system}, {in_words(cell.labels)}"
        plots.confusion(out / f"confusion_{cell.system}.png", cell.confusion, names, title)
    if results is not None:
        write_section(results, f"{recipe.name}-probe", text)


def _lines(measured: Measured, table: Sequence[Cell]) -> list[str]:
    recipe, last = measured.asked.recipe, _last(table)
    capped = dict.fromkeys(name for row in measured.rows for name in row["capped"] if row["labels_per_class"] != "half")
    return [
        *(["Simulated scenes: these figures say nothing about real crops.", ""] if recipe.simulated else []),
        f"{_split(measured)} An encoder's token of a parcel is the mean of its tokens over the valid dates and then "
        "over the parcel's pixels. No encoder is trained here. 'all' is every label of the training side; smaller "
        "draws never take more than half of a class.",
        "",
        *(
            f"- {of_pretrained(name, '...')}: {seen}. It has {measured.parameters[name] / 1e6:.2f} M parameters.\n"
            f"- {of_untrained(name, '...')}: an encoder of that shape with random weights, others for each seed."
            for name, seen in measured.seen.items()
        ),
        f"- {Forest.name}: {TREES} trees on each parcel's mean series, date by date; where scenes do not share their "
        f"dates, on series interpolated to every {STEP_DAYS} days.",
        "",
        f"{VOTES} The linear probe is logistic regression on standardised tokens, by L-BFGS. Points of 100: mean ± "
        f"standard deviation over {measured.asked.seeds} seeds, each with a draw of labels of its own, which is the "
        "same for all systems. Of each pre-trained encoder there is one, so that the spread says nothing of another "
        "pre-training. ECE is the expected calibration error (15 bins).",
        *([f"Classes with fewer labels than asked, which gave half of them: {', '.join(capped)}."] if capped else []),
        "",
        *scores_table(table),
        "",
        "Pre-trained less untrained, points of macro F1, mean ± standard deviation of the difference over the seeds:",
        "",
        *_gains(measured, table),
        "",
        f"F1 of each class, {in_words(last[0].labels)}:",
        "",
        *classes_table(last, measured.parcels.series.class_names),
    ]


def _last(table: Sequence[Cell]) -> list[Cell]:
    """The cells of the last budget."""
    return [cell for cell in table if cell.labels == table[-1].labels]


def _split(measured: Measured) -> str:
    recipe, parcels = measured.asked.recipe, measured.parcels
    tested, blocks = len(parcels.tested), recipe.evaluation.blocks
    if blocks is not None:
        return (
            f"Cross-validated: {blocks.folds} folds of whole {blocks.size_m:g} m spatial blocks, pooled; each of "
            f"{tested} parcels is answered by fits that saw no label of its fold."
        )
    kind = "simulated " if recipe.simulated else ""
    return (
        f"Labels are of {len(parcels.series) - tested} parcels of {len(recipe.scenes)} {kind}scenes; scored are all "
        f"{tested} parcels of {len(recipe.evaluation.held_out)} others, which no encoder was pre-trained on."
    )


def _gains(measured: Measured, table: Sequence[Cell]) -> list[str]:
    """How far each probe of an encoder is ahead of the same probe of random weights, with each budget."""
    budgets = list(dict.fromkeys(cell.labels for cell in table))
    score = {(cell.system, cell.labels): [100 * row["macro_f1"] for row in cell.rows] for cell in table}
    lines = [f"| probe | {' | '.join(map(in_words, budgets))} |", "|---|" + "---:|" * len(budgets)]
    for name in measured.seen:
        for kind in PROBES:
            told = []
            for labels in budgets:
                ours, theirs = (score[system(name, kind), labels] for system in (of_pretrained, of_untrained))
                mean, deviation = mean_and_deviation([a - b for a, b in zip(ours, theirs, strict=True)])
                told.append(f"{mean:+.1f}" + ("" if measured.asked.seeds == 1 else f" ± {deviation:.1f}"))
            lines.append(f"| {name}, {kind} | {' | '.join(told)} |")
    return lines
