"""AgriFM's own kinds of packages: field boundaries."""

from __future__ import annotations

from pathlib import Path

from engine.package import ModelPackage
from training.base.console import Say
from training.systems.agrifm.boundary.fit import fit_boundaries
from training.systems.agrifm.boundary.recipe import BoundaryRecipe


def fit(recipe: BoundaryRecipe, out: Path, say: Say) -> ModelPackage:
    """Train a model of field boundaries, score it, and write its package and, beside that, its table of scores."""
    return fit_boundaries(recipe, out, say)
