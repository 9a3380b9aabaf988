"""The spec of the map job, and the outputs that a map may hold."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple, get_args

from pydantic import Field, model_validator

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import PARCELS, Device, Overwrite, ParcelsLayer, ResultsFolder, SetConfidence
from engine.contract.message import NUMERIC, Kind, Place, Shown
from engine.contract.stack import StackOptions, Stacks

# What a map may hold. Each is a module of this name in `engine.outputs`.
Output = Literal["classes", "confidence", "probabilities", "entropy", "margin", "class_set", "unlikeness", "embedding"]


def raster_of(output: str) -> str:
    """Return the file name of an output's raster."""
    return f"{output}.tif"


class MapJob(Job):
    """Map the crops of a stack, and of the parcels in it.

    With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files
    of its first sensor; scan another's by themselves, and give the stack file.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (*map(raster_of, get_args(Output)), PARCELS)
    example: ClassVar[Dict[str, Any]] = {
        "stack": "rasters/",
        "parcels": "parcels.gpkg",
        "model": "france-2018-s2",
        "out": "result/",
    }

    job: Literal["map"] = "map"
    stack: Stacks
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name of a bundled model package (the job models lists them), or the path of one."
    )
    out: ResultsFolder
    parcels: Annotated[Optional[Place], Shown(group="parcels")] = Field(
        None, description="Polygon layer that GDAL can read; each parcel gets its class and confidence."
    )
    parcels_layer: ParcelsLayer = None
    options: StackOptions = StackOptions()
    only_parcels: Annotated[bool, Shown("Map nothing but the parcels", "parcels")] = Field(
        False, description="Map nothing but the parcels; the rest of the rasters is nodata."
    )
    outputs: Annotated[Optional[List[Output]], Shown("Outputs", "results", advanced=True)] = Field(
        None,
        min_length=1,
        description="What the map holds, a raster each; by default classes and confidence, or the embedding of a model "
        "that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. "
        "A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. "
        "Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.",
    )
    confidence: SetConfidence = 0.95
    probabilities: Annotated[bool, Shown("Also write class probabilities", "results")] = Field(
        False, description="Also write one probability band per class: the output probabilities, in short."
    )
    runtime: Annotated[Literal["onnxruntime", "torch", "openvino"], Shown(group="computing", advanced=True)] = Field(
        "onnxruntime", description="The library that computes the model."
    )
    device: Device = "auto"
    precision: Annotated[Literal["auto", "float32", "bfloat16"], Shown(group="computing", advanced=True)] = Field(
        "auto",
        description="Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample "
        "of this stack, and says which.",
    )
    threads: Annotated[
        Optional[Annotated[int, Field(ge=1, le=1024), NUMERIC]], Shown("Processor threads", "computing", advanced=True)
    ] = Field(
        None,
        description="Processor threads; all by default, of a Dask worker as many as it was started with.",
    )
    workers: Annotated[
        Optional[Annotated[int, Field(ge=1, le=256), NUMERIC]],
        Shown("Processes on this machine", "computing", advanced=True),
    ] = Field(None, description="Processes on this machine; one by default.")
    scheduler: Annotated[Optional[Place], Kind("text"), Shown("Dask scheduler", "computing", advanced=True)] = Field(
        None, description="Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786."
    )
    work: Annotated[Optional[Place], Shown("Folder for block files", "computing", advanced=True)] = Field(
        None,
        description="Folder for the block files, which all workers reach: a path or a GDAL address such as "
        "/vsis3/bucket/folder; within the output folder by default.",
    )
    overwrite: Overwrite = False

    @model_validator(mode="after")
    def _consistent(self) -> MapJob:
        if self.only_parcels and self.parcels is None:
            raise ValueError("only_parcels needs parcels")
        if self.workers is not None and self.scheduler is not None:
            raise ValueError("workers are of this machine; with a scheduler its own workers are used")
        return self
