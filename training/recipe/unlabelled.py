"""A recipe for training an encoder without labels: what every objective's recipe has."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, SerializeAsAny, model_validator

from training.recipe.read import read_recipe, read_yaml
from training.recipe.section import Count, Section, SensorRecipe, check_objective
from training.recipe.sources import (
    LandCoverPatch,
    OutlinedScene,
    PairsFile,
    RecipeOfScenes,
    SimulatedPairs,
    SimulatedScene,
)
from training.systems.registry import SYSTEMS, section_of


class ParcelLayer(Section):
    """Polygons whose interiors are hidden: declared parcels, or land use from an OpenStreetMap extract.

    Attributes:
        path: relative to the repository; GeoPackage, GeoJSON, .osm.pbf or what else GDAL reads.
        layer: name of the layer, where the file has several; "multipolygons" in an extract.
        field, values: the polygons kept are those whose attribute has one of the values; all, where none are named.
    """

    path: str
    layer: str | None = None
    field: str | None = None
    values: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _both(self) -> ParcelLayer:
        if (self.field is None) != (not self.values):
            raise ValueError("give both field and values, or none of them")
        return self


class UnlabelledStack(Section):
    """A stack of dated rasters, as a path relative to the repository; superpixels stand in for absent parcels."""

    stack: str
    parcels: ParcelLayer | None = None


class PastisPatches(Section):
    """Patches of PASTIS, with their parcels.

    Attributes:
        pastis: folder of the data set, relative to the repository; see `training.data.pastis`.
        folds: official ones that are trained on. Those that a model is tested on do not belong here.
    """

    pastis: str
    folds: Annotated[tuple[int, ...], Field(min_length=1)]


class PretrainingCard(Section):
    """What the card of the encoder says and no file tells."""

    title: str
    data: str
    data_licence: str
    attribution: str
    licence: str


class PretrainingEncoder(Section):
    """What every system's encoder section has: the side in pixels of the windows that are drawn."""

    window: Count

    @property
    def by_rank(self) -> bool:
        """Whether the encoder tells dates by their rank, so that a window's are spread evenly over a series."""
        return False


class Batches(Section):
    """What every objective's schedule has.

    Attributes:
        batch: windows a step, over all devices and accumulated parts.
        accumulate: parts that a step is computed in, to save memory.
    """

    batch: Count
    accumulate: Count = 1


class Schedule(Batches):
    """What the schedule of an objective on scenes has: how many steps it takes does not depend on the data."""

    @property
    @abstractmethod
    def steps(self) -> int:
        """All steps."""


class UnlabelledRecipe(SensorRecipe):
    """A training without labels, but for what it sees; each objective adds the sections that it owns.

    Attributes:
        objective: one that the system has, which decides what else a recipe has.
        optimisation: how the weights move; a section that the objective owns.
        checkpoint: steps between two checkpoints.
        threads: how many torch computes with; sums come out differently with another number.
    """

    optimisation: SerializeAsAny[Batches]
    checkpoint: Count = 100
    seed: int = 0
    threads: Count = 2
    card: PretrainingCard

    @property
    def weights(self) -> tuple[str, ...]:
        """Paths of the weights that it learns from, relative to the repository."""
        return ()

    @model_validator(mode="after")
    def _has_objective(self) -> UnlabelledRecipe:
        check_objective(self.objective, tuple(section_of(self.system, "PRETRAININGS") or ()))
        return self


class PretrainingRecipe(RecipeOfScenes, UnlabelledRecipe):
    """A training on scenes without labels.

    Attributes:
        dates: most dates of a window; of a longer series as many are drawn.
        encoder: shape of the network; a section that the objective owns.
    """

    scenes: Annotated[
        tuple[UnlabelledStack | SimulatedScene | OutlinedScene | LandCoverPatch | PastisPatches, ...],
        Field(min_length=1),
    ]
    dates: Annotated[int, Field(ge=3)]
    encoder: SerializeAsAny[PretrainingEncoder]


class PairsRecipe(UnlabelledRecipe):
    """A training on pairs of series, of two sensors, without labels.

    Attributes:
        pairs: sources of pairs, each with one calendar of days of the second sensor; bands are those of the first
            sensor.
        encoder: shape of the network; a section that the objective owns.
    """

    pairs: Annotated[tuple[PairsFile | SimulatedPairs, ...], Field(min_length=1)]
    encoder: SerializeAsAny[Section]

    @property
    def simulated(self) -> bool:
        """Whether any pairs are simulated."""
        return any(isinstance(source, SimulatedPairs) for source in self.pairs)


def read_pretraining(path: str | Path) -> UnlabelledRecipe:
    """Read a recipe as its system and its objective have it.

    Raises:
        BadInput: `recipe_missing`, `recipe_invalid`.
    """
    return read_recipe(path, kind_of(read_yaml(path)))


def kind_of(content: Any) -> type[UnlabelledRecipe]:
    """The class of a recipe's content; where that does not tell, the one that will say what is missing."""
    system, objective = (content.get(name) if isinstance(content, dict) else None for name in ("system", "objective"))
    if not isinstance(system, str) or system not in SYSTEMS:
        return PretrainingRecipe
    return (section_of(system, "PRETRAININGS") or {}).get(objective, PretrainingRecipe)
