"""Reading recipe files. What is misspelt in one is refused, not ignored."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from engine.contract import describe
from engine.errors import BadInput
from training.recipe.section import Section

# Paths in recipes are relative to it.
REPOSITORY = Path(__file__).resolve().parents[2]
Kind = TypeVar("Kind", bound=Section)


def read_yaml(path: str | Path) -> Any:
    """Read a recipe file as it stands.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, it is no YAML.
    """
    path = Path(path)
    if not path.is_file():
        raise BadInput("recipe_missing", f"{path} does not exist.", "Recipes are in training/recipes.")
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        where = " ".join(str(error).split())
        raise BadInput("recipe_invalid", f"{path} is not YAML: {where}.", "Mend the line that it names.") from error


def read_recipe(path: str | Path, kind: type[Kind]) -> Kind:
    """Read a recipe file.

    Args:
        kind: the class of its recipe.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, with the first fields that are wrong.
    """
    content = read_yaml(path)
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        raise BadInput(
            "recipe_invalid",
            f"{path} is not a valid recipe: {describe(error)}.",
            f"Compare it with those in training/recipes and with {kind.__module__.replace('.', '/')}.py.",
        ) from error
