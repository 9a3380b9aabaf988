"""The spec of the areas job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import ClassTable, Overwrite, ResultsFolder
from engine.contract.message import Name, Place, Shown, Text


class AreasJob(Job):
    """Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

    Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments
    that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("map",)
    writes: ClassVar[Tuple[str, ...]] = ("areas.html", "pixelcounts.csv", "estimates.csv")
    example: ClassVar[Dict[str, Any]] = {
        "map": "result/classes.tif",
        "units": "districts.gpkg",
        "unit": "name",
        "out": "areas/",
    }

    job: Literal["areas"] = "areas"
    map: Annotated[Place, Shown("Raster of classes")] = Field(
        description="Raster of classes, such as the classes.tif of a map."
    )
    out: ResultsFolder
    units: Annotated[Optional[Place], Shown("Administrative units", "parcels")] = Field(
        None, description="Layer of polygons in any CRS; by default the whole map is one unit."
    )
    unit: Annotated[Optional[Name], Shown("Field with the unit's name", "parcels")] = Field(
        None, description="Attribute of the units; by default they are called by their feature id."
    )
    segments: Annotated[Optional[Place], Shown("Surveyed segments", "parcels")] = Field(
        None,
        description="Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each "
        "class, named as the class is.",
    )
    surveyed: Annotated[
        Optional[Dict[Text, Text]], Shown("Fields with surveyed hectares", "parcels", True, '{"ha_maize": "maize"}')
    ] = Field(
        None,
        max_length=1000,
        description="Field of the segments -> class whose hectares it holds; by default fields named as classes.",
    )
    strata: Annotated[Optional[Place], Shown("Strata of the survey", "parcels")] = Field(
        None,
        description="Layer of the polygons within which segments were drawn; by default the whole map is one stratum.",
    )
    stratum: Annotated[Optional[Name], Shown("Field with the stratum's name", "parcels")] = Field(
        None, description="Attribute of the strata; by default they are called by their feature id."
    )
    units_layer: Annotated[Optional[Name], Shown("Layer of the units' file", "parcels", advanced=True)] = Field(
        None, description="Layer within the file of units; its only one by default."
    )
    segments_layer: Annotated[Optional[Name], Shown("Layer of the segments' file", "parcels", advanced=True)] = Field(
        None, description="Layer within the file of segments; its only one by default."
    )
    strata_layer: Annotated[Optional[Name], Shown("Layer of the strata's file", "parcels", advanced=True)] = Field(
        None, description="Layer within the file of strata; its only one by default."
    )
    class_table: ClassTable = None
    overwrite: Overwrite = False
