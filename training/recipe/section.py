"""What every recipe is made of: sections that refuse what they do not know, and names that the registry knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from training.systems.registry import SYSTEMS, section_of

Share = Annotated[float, Field(ge=0, lt=1)]
Positive = Annotated[float, Field(gt=0)]
NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=1)]
# Steps of a training whose learning rate rises and falls, which takes three.
Steps = Annotated[int, Field(ge=3)]
# Names of recipes are names of folders, too.
Name = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]


def _known_system(name: str) -> str:
    if name not in SYSTEMS:
        raise ValueError(f"{name} is none of {', '.join(sorted(SYSTEMS))}")
    return name


System = Annotated[str, AfterValidator(_known_system)]


class Section(BaseModel):
    """A part of a recipe: frozen, and without entries that it does not know."""

    # Python's own True and False aside, YAML has no type that pydantic would have to bend: 1e-3 is a string to YAML
    # 1.1, so numbers are written 0.001.
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class SensorRecipe(Section):
    """A training on one sensor's rasters.

    Attributes:
        system: name of a model system, see `training.systems.registry`; it owns some of the sections.
        objective: name of what is learned.
        sensor: name, in the engine's table, of the sensor whose rasters the model reads.
        bands: names of the bands, in the model's order.
        units, gsd_m: units and ground sampling distance in metres of those rasters.
    """

    name: Name
    system: System
    objective: str
    sensor: str
    bands: Annotated[tuple[str, ...], Field(min_length=1)]
    units: str
    gsd_m: Positive


def owned(info: ValidationInfo, name: str, content: Any) -> Any:
    """Read a section as the class that the recipe's system has for it; to be called before the section is checked.

    Raises:
        ValueError: the system has no such section; ValidationError, the section is not as the system has it.
    """
    system = info.data.get("system")
    if system is None or content is None or isinstance(content, Section):
        return content
    kind = section_of(system, name)
    if kind is None:
        raise ValueError(f"the model system {system} has no such section")
    return kind.model_validate(content)


def check_objective(objective: str, known: Sequence[str]) -> None:
    """Refuse an objective that the recipe's system does not have.

    Raises:
        ValueError
    """
    if objective not in known:
        raise ValueError(f"objective: {objective} is none of {', '.join(known)}")


def check_patches(patch: int, sides: Sequence[tuple[str, int]]) -> None:
    """Refuse sides, in pixels, that are no multiple of the patch; each stands after the name of its field.

    Raises:
        ValueError
    """
    for field, pixels in sides:
        if pixels % patch:
            raise ValueError(f"{field}: {pixels} is not a multiple of the patch, {patch}")
