"""Reports of the leaderboard: a section of RESULTS.md, a JSON file and figures, from what the cache holds."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib import metadata
from pathlib import Path

from engine.files import write_whole
from training.base.sections import write_section
from training.leaderboard.left_out import LEFT_OUT
from training.leaderboard.plan import Fit, read, read_broken, repeats, size
from training.leaderboard.reach import comparisons, reach, side_by_side
from training.leaderboard.seen import seen_by_month
from training.leaderboard.tasks import Task, folds_of
from training.leaderboard.verdict import Difference, Verdict, counts, verdicts
from training.measure import plots
from training.measure.fits import HALF, Row, in_words
from training.measure.registry import description_of
from training.measure.sides import in_common
from training.measure.table import Cell, cells, failures, scores_table, write_rows

SECTION, BRIEF = "leaderboard", "leaderboard-taught"
_TRIED, _MISSED = (Path(__file__).with_name(name) for name in ("tried.md", "missed.md"))
_LIBRARIES = ("torch", "scikit-learn", "numpy", "scipy")


@dataclass(frozen=True, eq=False)
class Results:
    """A task with what was fitted of it.

    Attributes:
        planned: the fits that there should be, each once.
        repeated: budgets that draw the labels of a smaller one, and that one; their fits are left out.
        rows: those that there are.
        broken: those that a fault of the program ended; they are made again by the next run.
    """

    task: Task
    planned: tuple[Fit, ...]
    repeated: dict[int | str, int]
    rows: tuple[Row, ...]
    broken: tuple[Row, ...]

    @property
    def table(self) -> list[Cell]:
        """A cell for each system and budget planned, budgets in ascending order; without rows where there are none.

        A budget of which no fit is there is left out.
        """
        made = {(cell.system, cell.labels): cell for cell in cells(self.rows + self.broken)}
        begun = {labels for _, labels in made}
        wanted = Counter((fit.system, fit.labels) for fit in self.planned if fit.labels in begun)
        table = [
            replace(made.get((system, labels), Cell(system, labels, (), (), 0, 0)), planned=count)
            for (system, labels), count in wanted.items()
        ]
        return sorted(table, key=lambda cell: size(cell.labels))


def report(
    fits: Sequence[Fit],
    absent: Sequence[str],
    data: Path,
    cache: Path,
    out: Path,
    results_file: Path | None,
    brief: bool = False,
) -> str:
    """Write `table.json`, `leaderboard.md` and the figures into `out`; return the Markdown.

    Args:
        fits: all that there should be; those that the cache lacks are reported as missing.
        absent: sentences on data sets and systems that are not at hand.
        results_file: Markdown file whose section is replaced, if any.
        brief: whether to tell of all tasks together alone, in a section of its own: how far what teach chooses is from
            its aims, all scores, and what is known of those that are missed.

    Raises:
        Failure: `disk`.
    """
    results = []
    for task in dict.fromkeys(fit.task for fit in fits):
        budgets = list(dict.fromkeys(fit.labels for fit in fits if fit.task == task))
        repeated = repeats(budgets, folds_of(task, data))
        planned = tuple(fit for fit in fits if fit.task == task and fit.labels not in repeated)
        rows = tuple(row for fit in planned if (row := read(cache, fit)) is not None)
        broken = tuple(row for fit in planned if (row := read_broken(cache, fit)) is not None)
        results.append(Results(task, planned, repeated, rows, broken))
    made = [outcome for outcome in results if outcome.rows]
    text = "\n".join(_section(results, absent, data, brief))
    write_rows(out / "table.json", [row for outcome in results for row in outcome.rows])
    write_whole(out / "leaderboard.md", f"# Leaderboard\n\n{text}\n".encode())
    for name in dict.fromkeys(outcome.task.data for outcome in made):
        panels = {outcome.task.title: outcome.table for outcome in made if outcome.task.data == name}
        plots.curves(out / f"curves_{name}.png", panels)
    if made:
        plots.overview(out / "overview.png", {outcome.task.title: outcome.table for outcome in made})
    if results_file is not None:
        write_section(results_file, BRIEF if brief else SECTION, text)
    return text


def _section(results: Sequence[Results], absent: Sequence[str], data: Path, brief: bool) -> list[str]:
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in _LIBRARIES)
    planned, made = sum(len(outcome.planned) for outcome in results), sum(len(outcome.rows) for outcome in results)
    failed = sum("failure" in row for outcome in results for row in outcome.rows)
    missing = "All fits are there" if made == planned else f"{made} of {planned} fits are there; no other is estimated"
    missing += f"; {failed} of them failed, and it is said why." if failed else "."
    compared = dict.fromkeys(fit.system for outcome in results for fit in outcome.planned)
    judged = {outcome.task.title: verdicts(outcome.table) for outcome in results}
    budgets = dict.fromkeys(
        labels for outcome in results for labels in (*(f.labels for f in outcome.planned), *outcome.repeated)
    )
    lines = [
        f"Written by `python -m training leaderboard` on {date.today().isoformat()} with Python "
        f"{platform.python_version()}, {versions}. Asked for: {', '.join(map(in_words, budgets))}. {missing}",
        "",
        "Labelled series, class by class a few labels drawn from the training side, never more than half of a class. "
        "What needs no label sees the whole training side, and nothing sees the test side. "
        "Each seed has its draw of labels and its fold. Points of 100: mean ± standard deviation over the seeds; macro "
        "F1 over the classes of the test side, OA overall accuracy, kappa Cohen's, ECE expected calibration error (15 "
        "bins). Only a system all of whose planned fits with a budget were scored is compared with others, or bold as "
        "the best. The best model system and the best peer of a comparison are chosen by the same scores by which they "
        "are compared. A difference is the mean ± standard deviation over the seeds of the two scores on the same "
        "labels and test side; seeds share folds and series, so that it is no test of significance.",
        "",
        *(f"- {system}: {description_of(system)}" for system in compared),
        *(["", *(f"- {sentence}" for sentence in absent)] if absent else []),
    ]
    together = _reach([(outcome.task, outcome.table) for outcome in results])
    if brief:
        return [*lines, *together, "", _MISSED.read_text(encoding="utf-8").strip()]
    lines += [
        "",
        "No task is made of these others of the data, since they are no evidence of accuracy or have no labels:",
        "",
        *(f"- `{name}`: {why}" for name, why in LEFT_OUT.items()),
        "",
        *_overview(judged),
        *together,
        *(["", _TRIED.read_text(encoding="utf-8").strip()] if _TRIED.is_file() else []),
    ]
    for outcome in results:
        lines += ["", f"### {outcome.task.title}", "", *_task(outcome, data)]
    return lines


def _overview(judged: dict[str, list[Verdict]]) -> list[str]:
    lines = [
        "| data and split | labels a class | best model system | macro F1 | best peer | macro F1 | to the peer "
        "| random forest | to the forest |",
        "|---|---|---|---:|---|---:|---:|---:|---:|",
    ]
    for title, some in judged.items():
        for verdict in some:
            entries = [title, str(verdict.labels)]
            for cell in (verdict.system, verdict.peer):
                entries += ["missing", "missing"] if cell is None else [cell.system, _points(cell)]
            entries += [_signed(verdict.ahead_of_peer), _points(verdict.forest), _signed(verdict.ahead_of_forest)]
            lines.append(f"| {' | '.join(entries)} |")
    counted = counts([verdict for some in judged.values() for verdict in some])
    return lines if counted is None else [*lines, "", counted]


def _reach(tables: Sequence[tuple[Task, Sequence[Cell]]]) -> list[str]:
    sentence = reach(comparisons(tables))
    return [*(["", sentence] if sentence else []), "", "All scores side by side, macro F1:", "", *side_by_side(tables)]


def _task(outcome: Results, data: Path) -> list[str]:
    folds, table = folds_of(outcome.task, data), outcome.table
    first = folds[0]
    head = (
        f"{first.train.valid.shape[1]} dates, {len(first.train.bands)} bands ({', '.join(first.train.bands)}), "
        f"{len(first.train.class_names)} classes. Held out: {outcome.task.held_out}. In the first fold "
        f"{len(first.train)} series are there to be trained on, and {len(first.test)} are scored."
    )
    systems = list(dict.fromkeys(fit.system for fit in outcome.planned))
    notes = (
        *seen_by_month(systems, first.train.without_labels()),
        *(note for fold in folds for note in fold.notes),
        *in_common(folds, outcome.task.split),
    )
    head += "".join(f" {note}" for note in notes)
    if not outcome.rows and not outcome.broken:
        return [f"{head} No fit is there yet."]
    of_numbers = [row for row in outcome.rows if row["labels_per_class"] != HALF]
    capped = dict.fromkeys(name for row in of_numbers for name in row["capped"])
    if capped:
        head += (
            f" In some folds half of a class was fewer labels than asked, and was given instead: {', '.join(capped)}."
        )
    for more, labels in outcome.repeated.items():
        head += f" Asked for {in_words(more)}, every draw is that of {in_words(labels)}: it is told, and counted, once."
    if len(outcome.rows) < len(outcome.planned):
        begun = {row["labels_per_class"] for row in outcome.rows + outcome.broken}
        none = [
            in_words(labels) for labels in dict.fromkeys(fit.labels for fit in outcome.planned) if labels not in begun
        ]
        head += f" {len(outcome.planned) - len(outcome.rows)} of {len(outcome.planned)} fits are missing"
        head += f"; with {' and '.join(none)} there is none." if none else "."
    failed = failures(table)
    return [
        head,
        "",
        *(f"- {verdict.sentence}" for verdict in verdicts(table)),
        "",
        *scores_table(table),
        *(["", "Failed:", "", *failed] if failed else []),
    ]


def _points(cell: Cell | None) -> str:
    return "missing" if cell is None else f"{100 * cell.of('macro_f1')[0]:.1f}"


def _signed(difference: Difference | None) -> str:
    return "missing" if difference is None else str(difference)
