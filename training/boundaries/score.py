"""A model of field boundaries beside edges that need none, on scenes that neither has seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.mapping.blocks import Lattice
from training.base.networks import Networks
from training.boundaries.mapped import shares
from training.data.boundaries import BOUNDARY, INTERIOR, boundary_classes
from training.data.unlabelled import UnlabelledScene
from training.measure.boundaries import TOLERANCES, BoundaryScores, score_boundaries, tolerant_f1
from training.measure.edges import SHARES, season_of, slic_edges, sobel_strength, strongest
from training.recipe.boundary import BoundaryRecipe
from training.systems.registry import title_of

# The share of strongest edges is chosen with one pixel of tolerance.
_CHOSEN_BY = 1


def scored(
    recipe: BoundaryRecipe, networks: Networks, scenes: Sequence[UnlabelledScene], held_out: Sequence[UnlabelledScene]
) -> dict[str, BoundaryScores]:
    """Mean scores over the scenes held out, of the model and of the edges beside it.

    Args:
        scenes: those of the training, on which the share of strongest edges is chosen.
    """
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
    share = _best_share(recipe, scenes)
    rows: dict[str, list[BoundaryScores]] = {}
    for scene in held_out:
        truth = boundary_classes(scene.parcel)
        season = _season(recipe, scene)
        mapped = shares(networks, scene, lattice).argmax(axis=0)
        edges = {"Sobel": strongest(sobel_strength(season), share), "SLIC": slic_edges(season)}
        answers = {title_of(recipe.system): (mapped == BOUNDARY, mapped == INTERIOR)}
        answers.update({name: (edge, ~edge) for name, edge in edges.items()})
        for name, (boundary, interior) in answers.items():
            score = score_boundaries(truth == BOUNDARY, boundary, truth == INTERIOR, interior)
            rows.setdefault(name, []).append(score)
    return {name: mean(scores) for name, scores in rows.items()}


def mean(scores: Sequence[BoundaryScores]) -> BoundaryScores:
    """The mean of several scores."""
    f1 = tuple(float(np.mean([score.f1[place] for score in scores])) for place in range(len(TOLERANCES)))
    return BoundaryScores(
        f1, *(float(np.mean([getattr(score, name) for score in scores])) for name in ("iou", "objects"))
    )


def table(rows: dict[str, BoundaryScores]) -> list[str]:
    """The scores as lines of a Markdown table."""
    heads = [f"boundary F1, {tolerance} px" for tolerance in TOLERANCES]
    lines = [f"| | {' | '.join([*heads, 'boundary IoU', 'fields, F1 at IoU 0.5'])} |", "|---|" + "---:|" * 5]
    for name, score in rows.items():
        numbers = [*score.f1, score.iou, score.objects]
        lines.append(f"| {name} | {' | '.join(f'{number:.3f}' for number in numbers)} |")
    return lines


def _season(recipe: BoundaryRecipe, scene: UnlabelledScene) -> NDArray[np.float64]:
    bands = list(recipe.bands)
    return season_of(scene.physical, scene.valid, bands.index("B04"), bands.index("B08"))


def _best_share(recipe: BoundaryRecipe, scenes: Sequence[UnlabelledScene]) -> float:
    strengths = [sobel_strength(_season(recipe, scene)) for scene in scenes]
    truths = [boundary_classes(scene.parcel) == BOUNDARY for scene in scenes]
    reached = [
        np.mean(
            [tolerant_f1(truth, strongest(strength, share), _CHOSEN_BY) for truth, strength in zip(truths, strengths)]
        )
        for share in SHARES
    ]
    return SHARES[int(np.argmax(reached))]
