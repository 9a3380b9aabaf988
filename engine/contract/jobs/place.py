"""The spec of the place job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import AfterValidator, Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import SeasonThreshold, ShownValues, Smoothing
from engine.contract.message import Kind, Place, Shown, no_nul
from engine.contract.stack import Crs, StackOptions, Stacks

_LONGEST_OUTLINE = 8_000_000  # characters: some 200,000 corners


class PlaceJob(Job):
    """Show one place through the year, and by how much a model's answer for it hangs on each date.

    It says what profile and explain say of the place. An engine that is kept open keeps the stack and the model open,
    too, so that the next place of the same stack is answered at once.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    quick: ClassVar[bool] = True
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "place": "POINT (3.3 43.6)", "place_crs": "EPSG:4326"}

    job: Literal["place"] = "place"
    stack: Stacks
    place: Annotated[
        Optional[Annotated[str, Field(min_length=1, max_length=_LONGEST_OUTLINE), AfterValidator(no_nul)]],
        Kind("text"),
        Shown("Point or polygon", "parcels", example="POINT (3.3 43.6)"),
    ] = Field(
        None,
        description="A point or a polygon as well-known text; without one the stack and the model are only opened.",
    )
    place_crs: Annotated[Crs, Kind("text"), Shown("CRS of the place", "parcels", example="EPSG:4326")] = Field(
        "EPSG:4326", description="Coordinate reference system of the place."
    )
    model: Annotated[Optional[Place], Kind("text"), Shown(group="model")] = Field(
        None, description="Name or path of a model package whose answer for the place is explained; none by default."
    )
    values: ShownValues = "NDVI"
    smoothing: Smoothing = 40
    threshold: SeasonThreshold = 0.2
    options: StackOptions = StackOptions()
