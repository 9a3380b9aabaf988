"""The spec of the teach job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import Classes, Overwrite, ParcelsLayer, Seed
from engine.contract.message import NUMERIC, Kind, Name, Place, Shown
from engine.contract.stack import StackOptions, Stacks

# What may be learned with; teach tries a weighted mean by itself, and more on the features of a base model.
LearnerName = Literal["linear", "quantiles", "trees", "network", "kernel"]


class TeachJob(Job):
    """Learn a model of this place from labelled parcels or points, and say how good it is.

    The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = ("report.html", "heldout.parquet")
    example: ClassVar[Dict[str, Any]] = {
        "stack": "rasters/",
        "labels": "labels.gpkg",
        "field": "crop",
        "out": "taught/",
    }

    job: Literal["teach"] = "teach"
    stack: Stacks
    labels: Annotated[Place, Shown(group="parcels")] = Field(
        description="Layer of polygons or points that GDAL can read, with the crop of each in a field."
    )
    field: Annotated[Name, Shown("Field with the crop", "parcels")] = Field(
        description="Attribute with the crop as a text; places without one are not learned from."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(
        description="Folder for the model, its report and its held-out answers."
    )
    labels_layer: Annotated[Optional[Name], Shown("Layer of the labels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the labels file; its only one by default."
    )
    classes: Classes = None
    class_table: Annotated[Optional[Place], Shown("Table of classes", "parcels", advanced=True)] = Field(
        None,
        description="CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels "
        "of other classes are left out.",
    )
    parcels: Annotated[Optional[Place], Shown("All parcels", "parcels")] = Field(
        None,
        description="Polygon layer with the parcels of the place: points label the parcel that they lie in, and what "
        "lies outside all parcels may be learned as the class other.",
    )
    parcels_layer: ParcelsLayer = None
    options: StackOptions = StackOptions()
    unit: Annotated[Literal["auto", "parcel", "pixel"], Shown("What the model answers for", "model")] = Field(
        "auto",
        description="A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes "
        "parcels where the labels are polygons, or points within parcels.",
    )
    used: Annotated[Literal["here", "elsewhere"], Shown("Where the model will be used", "model")] = Field(
        "here",
        description="What is best on the next field is not best in the next province: 'here' chooses by blocks of "
        "ground that are left out, 'elsewhere' by halves of the area.",
    )
    groups: Annotated[Optional[Name], Shown("Field with groups", "parcels", advanced=True)] = Field(
        None,
        description="Attribute of the labels with what may not be split between learning and test, such as the farm; "
        "squares of 100 pixels by default.",
    )
    base: Annotated[Optional[Place], Kind("text"), Shown("Model to stand on", "model", advanced=True)] = Field(
        None,
        description="Name or path of a model package of this sensor, on whose features one more learner is tried.",
    )
    learners: Annotated[Optional[List[LearnerName]], Shown("Learners", "model", advanced=True)] = Field(
        None,
        min_length=1,
        description="Which learners are tried; by default those that take seconds. 'network' also learns from parcels "
        "or pixels without labels, takes minutes, and needs torch.",
    )
    other: Annotated[Literal["auto", "yes", "no"], Shown("Learn the class other", "model", advanced=True)] = Field(
        "auto",
        description="Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the "
        "parcels are given.",
    )
    title: Annotated[Optional[Name], Shown("Name of the model", "model")] = Field(
        None, max_length=100, description="What the model is called; that of the output folder by default."
    )
    series: Annotated[Optional[Place], Shown("Folder of series", "results", advanced=True)] = Field(
        None,
        description="Folder of series that were extracted from this stack, or where they are to be kept; within the "
        "output folder by default.",
    )
    inner: Annotated[
        float, Field(ge=0, le=100), NUMERIC, Shown("Pixels to leave out at the edge", "parcels", advanced=True)
    ] = Field(0.5, description="By how many pixels parcels are shrunk, as in extract.")
    seed: Seed = 0
    overwrite: Overwrite = False
