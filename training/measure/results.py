"""The scores of a training as text: a section of RESULTS.md for each recipe, and the card's metrics."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.judge.accuracy import Confusion
from engine.learn.commondates import STEP_DAYS
from training.base.sections import write_section
from training.measure.baselines import FOREST
from training.measure.protocols import Scored
from training.package.provenance import start_text
from training.recipe.scene import Recipe


def metrics(recipe: Recipe, scored: Sequence[Scored]) -> list[dict[str, Any]]:
    """Return the card's metrics: the network's score, and its peers' from the same run."""
    name = "simulated macro F1" if recipe.simulated else "macro F1"
    return [metric(name, "parcel", split_text(recipe), scored, recipe.card.measured_on)]


def metric(name: str, level: str, split: str, scored: Sequence[Scored], measured_on: str = "") -> dict[str, Any]:
    """One of a card's metrics.

    Args:
        name: what the card calls the measure, which is the mean macro F1 over the seeds.
        level: "pixel" or "parcel".
        split: how training and test were kept apart.
        measured_on: places, year and what was held out, in a line.
    """
    network, peers = _parted(scored)
    return {
        "name": name,
        "value": round(network.macro_f1, 4),
        "level": level,
        "split": split,
        "measured_on": measured_on,
        "baselines": [{"name": peer.method, "value": round(peer.macro_f1, 4)} for peer in peers],
    }


def split_text(recipe: Recipe) -> str:
    """Say how training and test were kept apart, and how the recipe's numbers were chosen.

    Raises:
        BadInput: `start_unreadable`, of the encoder that the recipe starts from.
    """
    evaluation, seeds = recipe.evaluation, recipe.evaluation.seeds
    of_seeds = f"Mean over the training seeds {', '.join(map(str, seeds))}. " if len(seeds) > 1 else ""
    if evaluation.blocks is not None:
        blocks = evaluation.blocks
        return (
            f"Cross-validated: {blocks.folds} folds of whole {blocks.size_m:g} m spatial blocks, pooled; a parcel lies "
            "in the block of its centroid. The weights are of a fit on all parcels, which no score measures. "
            f"{_seen_unlabelled(recipe)}{start_text(recipe)}{of_seeds}{evaluation.selection}"
        )
    kind = "simulated " if recipe.simulated else ""
    return (
        f"Trained on {len(recipe.scenes)} {kind}scenes, scored on {len(evaluation.held_out)} others. The peers have "
        f"series interpolated to every {STEP_DAYS} days, and the forest at most {evaluation.forest_pixels} pixels of a "
        f"training parcel. {start_text(recipe)}{of_seeds}{evaluation.selection}"
    )


def _seen_unlabelled(recipe: Recipe) -> str:
    """Say for what the pixels of held-out parcels were seen; a pre-trained encoder brings statistics and weights."""
    uses = "" if recipe.encoder.start else "statistics and first weights"
    if recipe.pretraining is not None:
        uses = "the warm-up" if recipe.encoder.start else "statistics and the warm-up"
    return f"The pixels of held-out parcels were seen without their labels, for {uses}. " if uses else ""


def write_results(recipe: Recipe, scored: Sequence[Scored], parcels: int, path: Path) -> None:
    """Write or replace the recipe's section of a file; other sections stay."""
    simulated = "Simulated scenes: these figures say nothing about real crops. " if recipe.simulated else ""
    text = f"{simulated}{split_text(recipe)} {parcels} parcels."
    write_section(path, recipe.name, section(text, scored, FOREST, recipe.evaluation.seeds[0]))


def section(text: str, scored: Sequence[Scored], forest: str, seed: int) -> str:
    """The section of one recipe, without its heading.

    Args:
        text: what was scored, and in which way.
        forest: the method whose counts stand beside the network's.
        seed: the first.
    """
    network, peers = _parted(scored)
    names = network.matrices[0].classes
    lines = [
        text,
        "",
        f"| method | macro F1 | by seed | overall accuracy | {' | '.join(f'F1 {name}' for name in names)} |",
        "|---" * (4 + len(names)) + "|",
        *(_row(method) for method in (network, *peers)),
        "",
        f"{network.method}, seed {seed}:",
        "",
        *_counts(network.matrices[0]),
        "",
        f"The random forest, seed {seed}:",
        "",
        *_counts(next(peer for peer in peers if peer.method == forest).matrices[0]),
    ]
    return "\n".join(lines)


def _row(scored: Scored) -> str:
    accuracies = scored.accuracies
    by_class = list(zip(*(one.classes for one in accuracies), strict=True))
    mean = [sum(one.f1 for one in some) / len(some) if some[0].reference else None for some in by_class]
    cells = [
        scored.method,
        f"{scored.macro_f1:.3f}",
        ", ".join(f"{one.macro_f1:.3f}" for one in accuracies),
        f"{sum(one.overall for one in accuracies) / len(accuracies):.3f}",
        *("-" if f1 is None else f"{f1:.2f}" for f1 in mean),
    ]
    return f"| {' | '.join(cells)} |"


def _counts(matrix: Confusion) -> list[str]:
    return [
        f"| | {' | '.join(matrix.classes)} |",
        "|---" * (1 + len(matrix.classes)) + "|",
        *(f"| {name} | {' | '.join(map(str, row))} |" for name, row in zip(matrix.classes, matrix.counts, strict=True)),
    ]


def _parted(scored: Sequence[Scored]) -> tuple[Scored, list[Scored]]:
    """The recipe's own system, and its peers."""
    (network,) = [method for method in scored if not method.peer]
    return network, [method for method in scored if method.peer]
