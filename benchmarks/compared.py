"""The four systems side by side: what a package of each costs, and what pre-training gives it on each labelled set.

Nothing is measured here: the table is put together from what the benchmark `systems` and commands of training wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.report import RESULTS, Section
from benchmarks.systems import DATES, HEADER
from benchmarks.tables import Table, find, read_tables
from training.leaderboard.tasks import TASKS

TRAINING = RESULTS.parent.parent / "training" / "RESULTS.md"
PACKAGES = {
    "CropSTS": "simulated-s2",
    "STCLN": "simulated-s2-stcln",
    "AgriFM": "simulated-s2-agrifm",
    "bimodal BERT": "simulated-s2-bert",
}
# How a system is called on labelled series, without pre-training and with it.
ON_SERIES = {
    "CropSTS": ("cropsts-scratch", "cropsts-pretrained"),
    "STCLN": ("stcln-scratch", "stcln-pretrained"),
    "bimodal BERT": ("bert-scratch", "bert-pretrained-simulated"),
}
# Trainings on scenes: section, system, last part of a table's title, and its rows without pre-training and with it.
_ON_SCENES = (
    ("simulated-s2-pretraining", "STCLN", "STCLN", ("without pre-training", "pre-trained")),
    ("simulated-s2-pretraining", "bimodal BERT", "Bimodal BERT", ("without pre-training", "pre-trained")),
    ("cropsts-claims", "CropSTS", "Pre-training", ("none", "plot-wise masks")),
    ("stcln-ablation", "STCLN", "Parts", ("without pre-training", "whole")),
    ("agrifm-pretraining", "AgriFM", "Pre-training", ("none", "shares of land cover")),
)
_BUDGETS = {"10": "10 labels a class", "100": "100 labels a class", "half": "half of each class"}


def measure(scratch: Path) -> Section:
    """Put the table together."""
    costs, learned = read_tables(RESULTS), read_tables(TRAINING)
    return Section(
        title="The four systems",
        setting=f"A package of each system, all four of the same simulated scenes, as `python -m benchmarks systems` "
        f"measured them with {DATES} dates: see Systems; CPU seconds are of a megapixel-date. Below, macro F1 in "
        "points of 100 without pre-training → with it, from training/RESULTS.md, where data, splits and seeds are "
        "described: of labelled series from its sections leaderboard-pretraining, which has all systems on the same "
        "seed, and leaderboard; of scenes from the sections in brackets: the packages' own trainings "
        "(simulated-s2-pretraining), and few labels (cropsts-claims, stcln-ablation, agrifm-pretraining). An empty "
        "cell was not measured.",
        header=("", *PACKAGES),
        rows=[*package_rows(find(costs, "Systems")), *score_rows(learned)],
        notes=NOTES,
    )


NOTES = (
    "On series CropSTS and STCLN are pre-trained with the training side's real series, labels unseen (of CropSTS its "
    "warm-up and the teaching by unlabelled series together), bimodal BERT with simulated pairs, since no labelled set "
    "has a second sensor. On scenes CropSTS by DINO with masks of whole plots, STCLN by hidden pixels of the scenes "
    "that it learns from, bimodal BERT by simulated pairs of other scenes.",
    "AgriFM has no row of labelled series: it reads windows, and a series has no neighbours. Its package and that of "
    "CropSTS are trained without pre-training. On scenes AgriFM is pre-trained on shares of land cover of other, "
    "simulated scenes.",
    "Rows of one seed are of one draw of labels and one fold, `python -m training pretraining --labels-per-class "
    "10,100 --seeds 1`: a difference of a few points there may be chance.",
)


def package_rows(systems: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, ...]]:
    """Rows of what the packages are and cost, from the table of the benchmark `systems`."""
    row_of = {row["package"].strip("`"): row for row in systems}
    yield ("package", *(f"`{name}`" for name in PACKAGES.values()))
    for column in HEADER[2:]:
        yield (column, *(row_of.get(name, {}).get(column, "") for name in PACKAGES.values()))


def score_rows(tables: Sequence[Table]) -> Iterator[tuple[str, ...]]:
    """Rows of macro F1 without and with pre-training, one for each labelled set, budget and number of seeds."""
    for task in TASKS:
        paired = [row for row in find(tables, "leaderboard-pretraining") if row["task"] == task.name]
        alone = find(tables, "leaderboard", task.title)
        for budget, words in _BUDGETS.items():
            for seeds, scores in (*_paired(paired, budget), *_alone(alone, budget)):
                yield (f"{task.title}: {words}, {_counted(seeds)}", *(scores.get(name, "") for name in PACKAGES))
    of_scenes: dict[str, dict[str, str]] = {}
    for section, system, title, variants in _ON_SCENES:
        for table in tables:
            heading, _, last = table.title.rpartition(" / ")
            row_of = {row.get("variant"): row for row in table.rows if row.get("seeds") != "0"}
            if (table.section, last) == (section, title) and all(variant in row_of for variant in variants):
                seeds, *_ = (row_of[variant]["seeds"] for variant in variants)
                words = f"{heading or 'Simulated scenes'} ({section}): {_counted(seeds)}"
                scores = " → ".join(_points(row_of[variant]["macro F1"]) for variant in variants)
                of_scenes.setdefault(words, {})[system] = scores
    for words, by_system in of_scenes.items():
        yield (words, *(by_system.get(name, "") for name in PACKAGES))


def _paired(rows: Sequence[Mapping[str, str]], budget: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Numbers of seeds, and the scores of each system, from the table in which both trainings stand side by side."""
    of_seeds: dict[str, dict[str, str]] = {}
    for row in rows:
        for system, (_, pretrained) in ON_SERIES.items():
            if (row["labels a class"], row["pre-trained"]) == (budget, pretrained):
                scores = of_seeds.setdefault(row["seeds"], {})
                scores[system] = f"{row['from scratch']} → {row['pre-trained first']}"
    yield from of_seeds.items()


def _alone(rows: Sequence[Mapping[str, str]], budget: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Scores from a task's table of the leaderboard, where each training is a row of its own."""
    of_system = {row["system"]: row for row in rows if row["labels a class"] == budget}
    of_seeds: dict[str, dict[str, str]] = {}
    for system, pair in ON_SERIES.items():
        if all(name in of_system for name in pair):
            without, pretrained = (of_system[name] for name in pair)
            if without["fits"] == pretrained["fits"]:
                scores = of_seeds.setdefault(without["fits"], {})
                scores[system] = f"{without['macro F1']} → {pretrained['macro F1']}"
    yield from of_seeds.items()


def _counted(seeds: str) -> str:
    return f"{seeds} seed" + ("" if seeds == "1" else "s")


def _points(score: str) -> str:
    """A score of at most 1, in points of 100."""
    return f"{100 * float(score.split()[0]):.1f}"
