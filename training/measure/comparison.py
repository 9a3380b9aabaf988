"""Compares systems: trained on one series file and scored on another, or within one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from engine.errors import BadInput, Failure
from engine.files import disk_errors, write_whole
from training.base.console import Say
from training.base.system import System
from training.data.series import read_series
from training.measure import plots
from training.measure.fits import Row, drawn, in_words, rows_of
from training.measure.folds import Fold, fold_of_files, folds_of_split, seeds_of
from training.measure.registry import NAMES, PROBED, systems
from training.measure.series_probes import NOTE, probed
from training.measure.sides import in_common
from training.measure.table import cells, classes_table, failures, scores_table, write_rows


@dataclass(frozen=True)
class Comparison:
    """A comparison, as the command line asks for it.

    Attributes:
        train: series file.
        test: series file, or None with a `split` of the first.
        split: as `training.measure.folds.folds_of_split` takes it, or None.
        systems: names, those of probes among them; empty for every one that is at hand but the probes, which warm the
            same encoder up again.
        budgets: numbers of labels a class, or names of `training.measure.fits`.
        seeds: number of seeds, from 0, as `training.measure.folds.seeds_of` rounds it. Seed s has the fold s modulo the
            folds.
        weights: paths of published weights, by system.
        out: folder of the tables and figures.
    """

    train: Path
    test: Path | None
    split: str | None
    systems: tuple[str, ...]
    budgets: tuple[int | str, ...]
    seeds: int
    weights: Mapping[str, Path]
    out: Path


def compare(comparison: Comparison, say: Say) -> list[Row]:
    """Fit and score every system, and write `table.json`, `table.md` and the figures.

    All draws are made and the folder is tried before the first fit. `table.json` is written again after each: what was
    computed is kept when a later fit is interrupted. An earlier table stays until the first row of the new one.

    Raises:
        BadInput: what reading, pairing, splitting and drawing raise; `split_unclear`; `system_unknown`,
            `weights_missing`.
        Failure: `disk`; `no_fit`, not one system could be scored.
    """
    folds = _folds(comparison)
    chosen, absent = offered(comparison.systems, comparison.weights)
    notes = _notes(comparison, folds)
    for note in notes + absent:
        say(note)
    folds_by_seed = {seed: folds[seed % len(folds)] for seed in seeds_of(comparison.seeds, len(folds))}
    for seed, fold in folds_by_seed.items():
        for labels in comparison.budgets:
            drawn(fold.train, labels, seed)
    try_folder(comparison.out)
    rows: list[Row] = []
    for system in chosen:
        for seed, fold in folds_by_seed.items():
            for row in rows_of(system, fold, comparison.budgets, seed):
                rows.append(row | {"split": fold.name})
                write_rows(comparison.out / "table.json", rows)
                say(_line(rows[-1]))
    if all("failure" in row for row in rows):
        raise Failure("no_fit", f"No system could be scored: {rows[0]['failure']}", "Mend that first.")
    _write(comparison, folds, len(folds_by_seed), rows, notes, absent)
    return rows


def offered(names: Sequence[str], weights: Mapping[str, Path]) -> tuple[list[System], list[str]]:
    """Build the systems named, probes of frozen tokens among them; without names, those at hand, but no probes.

    Raises:
        BadInput: `system_unknown`; what `at_hand` raises.
    """
    unknown = [name for name in names if name not in (*NAMES, *PROBED)]
    if unknown:
        known = ", ".join((*NAMES, *PROBED))
        raise BadInput("system_unknown", f"There is no system {unknown[0]!r}.", f"Known are {known}.")
    if not names:
        return at_hand((), weights)
    return [probed(name) if name in PROBED else at_hand([name], weights)[0][0] for name in names], []


def at_hand(names: Sequence[str], weights: Mapping[str, Path]) -> tuple[list[System], list[str]]:
    """Build the systems named; without names, all that are at hand, with a sentence on each that is not.

    Raises:
        BadInput: what `training.measure.registry.systems` raises.
    """
    unknown = [name for name in weights if name not in NAMES]
    if unknown:
        raise BadInput("system_unknown", f"There is no system {unknown[0]!r}.", f"Known are {', '.join(NAMES)}.")
    if names:
        return systems(names, weights), []
    built, absent = [], []
    for name in NAMES:
        try:
            built += systems([name], weights)
        except BadInput as error:
            if error.code != "weights_missing" or name in weights:
                raise
            absent.append(f"{name}: not at hand, its weights were not given.")
    return built, absent


def _folds(comparison: Comparison) -> list[Fold]:
    if (comparison.test is None) == (comparison.split is None):
        raise BadInput("split_unclear", "Neither or both of --test and --split are given.", "Give one of the two.")
    train = read_series(comparison.train)
    if comparison.test is not None:
        return [fold_of_files(train, read_series(comparison.test))]
    return folds_of_split(train, comparison.split)


def try_folder(out: Path) -> None:
    """Make a folder, and see whether it can be written to; nothing in it changes."""
    with disk_errors(out):
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=out):
            pass


def _notes(comparison: Comparison, folds: Sequence[Fold]) -> list[str]:
    notes = list(dict.fromkeys(note for fold in folds for note in fold.notes))
    return notes if comparison.split is None else notes + in_common(folds, comparison.split)


def _line(row: Row) -> str:
    line = f"{row['system']}, {in_words(row['labels_per_class'])}, seed {row['seed']}"
    if "failure" in row:
        return f"{line}: failed. {row['failure']}"
    return f"{line}: macro F1 {100 * row['macro_f1']:.1f}, accuracy {100 * row['accuracy']:.1f}, {row['seconds']:.1f} s"


def _write(
    comparison: Comparison,
    folds: Sequence[Fold],
    seeds: int,
    rows: Sequence[Row],
    notes: Sequence[str],
    absent: Sequence[str],
) -> None:
    table, class_names = cells(rows), folds[0].test.class_names
    last = [cell for cell in table if cell.labels == comparison.budgets[-1]]
    if comparison.test is not None:
        sizes = len(folds[0].train), len(folds[0].test)
        held_out = (
            f"Trained on {comparison.train.name} ({sizes[0]} series), scored on {comparison.test.name} ({sizes[1]})."
        )
    else:
        used = [fold.name for fold in folds[:seeds]]
        held_out = f"{comparison.train.name}, split by {comparison.split}; held out in turn: {', '.join(used)}."
    capped = dict.fromkeys(name for row in rows for name in row["capped"] if row["labels_per_class"] != "half")
    few = [f"Classes with fewer labels than asked, which gave half of them: {', '.join(capped)}."] if capped else []
    of_probes = [NOTE] if any(cell.system in PROBED for cell in table) else []
    failed = failures(table)
    lines = [
        f"# {comparison.train.stem} {f'to {comparison.test.stem}' if comparison.test else f'by {comparison.split}'}",
        "",
        held_out,
        f"Points of 100: mean ± standard deviation over {seeds} seeds, each with a draw of labels of its own.",
        "ECE is the expected calibration error (15 bins).",
        *notes, *few, *of_probes, *absent, "",
        *scores_table(table), "",
        *(["Failed:", "", *failed, ""] if failed else []),
        f"F1 of each class, {in_words(comparison.budgets[-1])}:", "",
        *classes_table(last, class_names),
    ]  # fmt: skip
    write_whole(comparison.out / "table.md", ("\n".join(lines) + "\n").encode())
    plots.curves(comparison.out / "few_shot.png", {lines[0][2:]: table})
    for cell in last:
        if cell.rows:
            title = f"{cell.system}, {in_words(cell.labels)}"
            plots.confusion(comparison.out / f"confusion_{cell.system}.png", cell.confusion, class_names, title)
