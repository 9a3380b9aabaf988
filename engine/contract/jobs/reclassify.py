"""The spec of the reclassify job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple, get_args

from pydantic import Field, model_validator

from engine.contract.jobs.base import Job
from engine.contract.jobs.map import raster_of
from engine.contract.jobs.shared import (
    PARCELS,
    ClassTable,
    Overwrite,
    ParcelsLayer,
    ResultsFolder,
    SetConfidence,
)
from engine.contract.message import NUMERIC, Place, Shown, Text

# What can be had of probabilities alone. Each is a module of this name in `engine.outputs`.
Derived = Literal["classes", "confidence", "probabilities", "entropy", "margin", "class_set"]
_LARGEST_WINDOW = 101
Smoothness = Annotated[float, Field(gt=0, le=1e6), NUMERIC]


class ReclassifyJob(Job):
    """Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

    The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve,
    parcels.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("map",)
    writes: ClassVar[Tuple[str, ...]] = (*map(raster_of, get_args(Derived)), PARCELS)
    example: ClassVar[Dict[str, Any]] = {
        "map": "result/probabilities.tif",
        "window": 7,
        "minimum_hectares": 0.25,
        "out": "smoothed/",
    }

    job: Literal["reclassify"] = "reclassify"
    map: Annotated[Place, Shown("Probabilities of a map")] = Field(
        description="The probabilities.tif of a map, or its folder: what map writes where it is asked for the output "
        "probabilities."
    )
    out: ResultsFolder
    window: Annotated[Optional[Annotated[int, Field(ge=3, le=_LARGEST_WINDOW), NUMERIC]], Shown("Smoothing window")] = (
        Field(
            None,
            description="Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many "
            "pixels a side, an odd number such as 7; not at all by default.",
        )
    )
    share: Annotated[float, Field(ge=0.01, le=1), NUMERIC, Shown("Share of the neighbours", advanced=True)] = Field(
        0.5, description="Part of the neighbours that count, those with the highest probability of the class."
    )
    smoothness: Annotated[float, Field(ge=0.0001, le=1e6), NUMERIC, Shown(advanced=True)] = Field(
        20.0, description="How much neighbours count: the variance that a class's logits are thought to have."
    )
    class_smoothness: Annotated[
        Optional[Dict[Text, Smoothness]], Shown("Smoothness of classes", "data", True, '{"maize": 10, "grass": 40}')
    ] = Field(None, max_length=255, description="Class -> its own smoothness, where it is another.")
    minimum_hectares: Annotated[
        Optional[Annotated[float, Field(ge=1e-9, le=1e9), NUMERIC]], Shown("Minimum mapping unit (ha)")
    ] = Field(
        None,
        description="Areas of one class that are smaller become part of their largest neighbour; none by default.",
    )
    connectivity: Annotated[Literal["4", "8"], Shown("Pixels of one area touch at", advanced=True)] = Field(
        "4", description="Whether pixels of one area touch at their sides (4), or also at their corners (8)."
    )
    outputs: Annotated[Optional[List[Derived]], Shown("Outputs", "results")] = Field(
        None, min_length=1, description="What is written, a raster each; by default classes and confidence."
    )
    confidence: SetConfidence = 0.95
    parcels: Annotated[Optional[Place], Shown(group="parcels")] = Field(
        None,
        description="Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its "
        "confidence as its weight.",
    )
    parcels_layer: ParcelsLayer = None
    class_table: ClassTable = None
    overwrite: Overwrite = False

    @model_validator(mode="after")
    def _sound(self) -> ReclassifyJob:
        if self.window is not None and self.window % 2 == 0:
            raise ValueError(
                f"window must be odd, to have a pixel in its middle: {self.window - 1} or {self.window + 1}"
            )
        return self
