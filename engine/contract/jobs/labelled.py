"""What the specs of jobs have that learn from extracted series."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import (
    PARCELS,
    Classes,
    Overwrite,
    ParcelsLayer,
    ParcelsOfSeries,
    ResultsFolder,
    Seed,
    SeriesFolder,
)
from engine.contract.message import Kind, Name, Place, Shown


class LabelledSeriesJob(Job):
    """What jobs have that learn from parcels whose series were extracted, and answer for these parcels."""

    arguments: ClassVar[Tuple[str, ...]] = ("series",)
    writes: ClassVar[Tuple[str, ...]] = (PARCELS,)

    series: SeriesFolder
    parcels: ParcelsOfSeries
    field: Annotated[Name, Shown("Field with the crop", "parcels")] = Field(
        description="Attribute with the crop that is declared or labelled, as a text."
    )
    out: ResultsFolder
    parcels_layer: ParcelsLayer = None
    classes: Classes = None
    class_table: Annotated[Optional[Place], Shown("Table of classes", "parcels", advanced=True)] = Field(
        None,
        description="CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops "
        "of other classes are left out.",
    )
    groups: Annotated[Optional[Name], Shown("Field with groups", "parcels", advanced=True)] = Field(
        None,
        description="Attribute with what may not be split between learning and judging, such as the farm; squares of "
        "100 pixels by default.",
    )
    model: Annotated[Optional[Place], Kind("text"), Shown("Taught model", "model")] = Field(
        None, description="Path of a model that was taught here: its learner is used, and learns anew."
    )
    learner: Annotated[
        Optional[Literal["linear", "quantiles", "trees", "network", "mean", "kernel"]],
        Shown(group="model", advanced=True),
    ] = Field(
        None,
        description="What learns; by default the taught model's learner, without one the mean of linear and quantiles.",
    )
    seed: Seed = 0
    overwrite: Overwrite = False
