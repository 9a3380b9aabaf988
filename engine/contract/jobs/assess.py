"""The spec of the assess job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.message import Name, Place, Shown, Text


class AssessJob(Job):
    """Compare mapped parcels with the crops that a reference field names."""

    arguments: ClassVar[Tuple[str, ...]] = ("parcels",)
    example: ClassVar[Dict[str, Any]] = {"parcels": "result/parcels.gpkg", "field": "crop"}

    job: Literal["assess"] = "assess"
    parcels: Annotated[Place, Shown("Mapped parcels", "parcels")] = Field(
        description="A parcels.gpkg that the map job wrote."
    )
    field: Annotated[Name, Shown("Reference field", "parcels")] = Field(
        description="Attribute with the reference class name."
    )
    out: Annotated[Optional[Place], Shown("Accuracy report", "results")] = Field(
        None, description="Where to save the accuracy report (JSON)."
    )
    classes: Annotated[
        Optional[Dict[Text, Text]], Shown("Classes of references", "parcels", True, '{"corn": "maize"}')
    ] = Field(
        None,
        max_length=100_000,
        description="Reference name -> class name of the model; names left out are not scored.",
    )
