"""The spec of the assess job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import ClassTable, Overwrite
from engine.contract.message import Name, Place, Shown, Text


class AssessJob(Job):
    """Compare a map, as mapped parcels or a raster of classes, with what is true.

    The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot,
    such as sample-reference draws them, it estimates accuracy and areas for the whole map.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("parcels",)
    writes: ClassVar[Tuple[str, ...]] = ("accuracy.html", "confusion.csv", "classes.csv", "strata.csv")
    example: ClassVar[Dict[str, Any]] = {"parcels": "result/parcels.gpkg", "field": "crop"}

    job: Literal["assess"] = "assess"
    parcels: Annotated[Place, Shown("Map: mapped parcels or classes", "parcels")] = Field(
        description="A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif."
    )
    field: Annotated[Optional[Name], Shown("Reference field", "parcels")] = Field(
        None,
        description="Attribute with the reference class name, of the mapped parcels or of the reference layer; not "
        "with a reference raster.",
    )
    reference: Annotated[Optional[Place], Shown("Reference layer or raster", "parcels")] = Field(
        None,
        description="Polygons, points or a raster with what is true, in any CRS; by default the field is one of the "
        "mapped parcels.",
    )
    reference_layer: Annotated[Optional[Name], Shown("Layer of the reference file", "parcels", advanced=True)] = Field(
        None, description="Layer within the reference file; its only one by default."
    )
    drawn: Annotated[Literal["auto", "strata", "map", "none"], Shown("How references were drawn by lot", "parcels")] = (
        Field(
            "auto",
            description="'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': "
            "anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground "
            "without references. 'auto' takes strata where the layer has these fields, else 'none'.",
        )
    )
    out: Annotated[Optional[Place], Shown("Accuracy report", "results")] = Field(
        None,
        description="Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an "
        "ending, such as accuracy.json, for the JSON alone.",
    )
    classes: Annotated[
        Optional[Dict[Text, Text]], Shown("Classes of references", "parcels", True, '{"corn": "maize"}')
    ] = Field(
        None,
        max_length=100_000,
        description="Reference name -> class name of the model; names left out are not scored.",
    )
    class_table: ClassTable = None
    overwrite: Overwrite = False
