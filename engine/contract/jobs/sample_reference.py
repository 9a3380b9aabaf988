"""The spec of the sample-reference job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import ClassTable, Overwrite, ResultsFolder, Seed
from engine.contract.message import NUMERIC, Place, Shown, Text

Share = Annotated[float, Field(ge=0.01, le=0.99), NUMERIC]


class SampleReferenceJob(Job):
    """Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

    The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("map",)
    writes: ClassVar[Tuple[str, ...]] = ("places.gpkg", "allocation.csv")
    example: ClassVar[Dict[str, Any]] = {"map": "result/classes.tif", "out": "places/"}

    job: Literal["sample-reference"] = "sample-reference"
    map: Annotated[Place, Shown("Raster of classes")] = Field(
        description="Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none."
    )
    out: ResultsFolder
    count: Annotated[Optional[int], Field(ge=1, le=1_000_000), NUMERIC, Shown("How many places")] = Field(
        None, description="How many places to draw; by default as many as the standard error needs."
    )
    standard_error: Annotated[float, Field(ge=0.0001, le=0.5), NUMERIC, Shown("Standard error of overall accuracy")] = (
        Field(
            0.02,
            description="How sure the overall accuracy is to be, where the number of places is not given: 0.02 is "
            "4 points on either side, at 95 percent.",
        )
    )
    least: Annotated[int, Field(ge=1, le=100_000), NUMERIC, Shown("Fewest places of a class")] = Field(
        50, description="At least so many places of each class; all pixels of a class with fewer."
    )
    allocation: Annotated[Literal["proportional", "equal"], Shown("How places are parted")] = Field(
        "proportional",
        description="Among classes in proportion to their area, which is best for the overall accuracy, or equally, "
        "which is best for the precision of rare classes.",
    )
    expected: Annotated[Share, Shown("Expected precision", advanced=True)] = Field(
        0.85, description="Share of what the map calls a class that is expected to be it: decides the number of places."
    )
    expected_of: Annotated[
        Optional[Dict[Text, Share]], Shown("Expected precision of classes", "data", True, '{"maize": 0.9}')
    ] = Field(None, max_length=1000, description="The same of single classes.")
    class_table: ClassTable = None
    seed: Annotated[Seed, Shown("Seed", "data", advanced=True)] = 0
    overwrite: Overwrite = False
