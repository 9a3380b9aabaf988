"""The specs of all jobs: what a job file may say.

Each field is written here and nowhere else: the JSON Schema, the flags of the command line and the definitions that the
plugin reads are made from it. A new job is a class here, its place in `SPECS`, and a module of its name in
`engine.jobs`.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple, Type, Union, get_args

from pydantic import Field, TypeAdapter, model_validator

from engine.contract.message import NUMERIC, SCHEMA_VERSION, Kind, Message, Name, Place, SchemaVersion, Shown, Text
from engine.contract.stack import StackOptions, Stacks

_LONGEST_SIDE = 100_000  # pixels of a simulated scene


# What a map may hold. Each is a module of this name in `engine.outputs`.
Output = Literal["classes", "confidence", "probabilities", "entropy", "margin", "embedding"]
PARCELS = "parcels.gpkg"
FIELDS = "fields.gpkg"
# What may be learned with; teach tries a weighted mean by itself, and more on the features of a base model.
LearnerName = Literal["linear", "quantiles", "trees", "network"]


def raster_of(output: str) -> str:
    """Return the file name of an output's raster."""
    return f"{output}.tif"


class Job(Message):
    """What all jobs have.

    Attributes:
        arguments: the fields that the command line takes without a flag.
        quick: whether it answers at once, so that an engine that is kept open may answer beside a long job.
        writes: names of the files that it may write into its output folder, beside its spec and its report: those of
            all jobs are what a job may replace there. Empty for a job without an output folder.
        example: fields of a job, as the command's help and documents show it.
    """

    arguments: ClassVar[Tuple[str, ...]] = ()
    quick: ClassVar[bool] = False
    writes: ClassVar[Tuple[str, ...]] = ()
    example: ClassVar[Dict[str, Any]] = {}

    schema_version: SchemaVersion = SCHEMA_VERSION

    @classmethod
    def name(cls) -> str:
        """Return what the job is called in job files and on the command line."""
        return cls.model_fields["job"].default


class ScanJob(Job):
    """Say which dates and bands of a stack can be used, and why not."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "out": "season.stack.json"}

    job: Literal["scan"] = "scan"
    stack: Stacks
    options: StackOptions = StackOptions()
    out: Annotated[Optional[Place], Shown("Stack file", "results")] = Field(
        None, description="Where to save the choices as a stack file (*.stack.json)."
    )
    overwrite: Annotated[bool, Shown("Replace the stack file", "results")] = Field(
        False, description="Replace an existing stack file."
    )


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
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the results.")
    parcels: Annotated[Optional[Place], Shown(group="parcels")] = Field(
        None, description="Polygon layer that GDAL can read; each parcel gets its class and confidence."
    )
    parcels_layer: Annotated[Optional[Name], Shown("Layer of the parcels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the parcels file; its only one by default."
    )
    options: StackOptions = StackOptions()
    only_parcels: Annotated[bool, Shown("Map nothing but the parcels", "parcels")] = Field(
        False, description="Map nothing but the parcels; the rest of the rasters is nodata."
    )
    outputs: Annotated[Optional[List[Output]], Shown("Outputs", "results", advanced=True)] = Field(
        None,
        min_length=1,
        description="What the map holds, a raster each; by default classes and confidence, or the embedding of a model "
        "that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature.",
    )
    probabilities: Annotated[bool, Shown("Also write class probabilities", "results")] = Field(
        False, description="Also write one probability band per class: the output probabilities, in short."
    )
    runtime: Annotated[Literal["onnxruntime", "torch", "openvino"], Shown(group="computing", advanced=True)] = Field(
        "onnxruntime", description="The library that computes the model."
    )
    device: Annotated[Literal["auto", "cpu", "cuda"], Shown(group="computing", advanced=True)] = Field(
        "auto", description="Where the model is computed; 'auto' takes a graphics card that can be used."
    )
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
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )

    @model_validator(mode="after")
    def _consistent(self) -> MapJob:
        if self.only_parcels and self.parcels is None:
            raise ValueError("only_parcels needs parcels")
        if self.workers is not None and self.scheduler is not None:
            raise ValueError("workers are of this machine; with a scheduler its own workers are used")
        return self


class ExtractJob(Job):
    """Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (
        "series.parquet",
        "parcels.parquet",
        "series.npz",
        "homogeneity.parquet",
        "homogeneity.gpkg",
    )
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "parcels": "parcels.gpkg", "out": "series/"}

    job: Literal["extract"] = "extract"
    stack: Stacks
    parcels: Annotated[Place, Shown(group="parcels")] = Field(
        description="Layer of polygons or points that GDAL can read; a point is the pixel that it lies in."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(
        description="Folder for the series; what an earlier job has there of the same parcels and dates is kept."
    )
    parcels_layer: Annotated[Optional[Name], Shown("Layer of the parcels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the parcels file; its only one by default."
    )
    options: StackOptions = StackOptions()
    inner: Annotated[float, Field(ge=0, le=100), NUMERIC, Shown("Pixels to leave out at the edge", "parcels")] = Field(
        0.5,
        description="By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels "
        "that would keep too little are left as they are.",
    )
    labels: Annotated[Optional[Name], Shown("Field with the crop", "parcels")] = Field(
        None, description="Attribute with the class of each parcel: writes a series file (.npz) for training, too."
    )
    homogeneity: Annotated[bool, Shown("Look for two crops in a parcel", "parcels")] = Field(
        False,
        description="Say of each parcel whether its pixels look like two crops: the share of the smaller group, how "
        "much better two groups explain the pixels than one, and the line between them as a layer.",
    )
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )


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
    classes: Annotated[
        Optional[Dict[Text, Text]], Shown("Classes of texts", "parcels", True, '{"corn": "maize", "fallow": ""}')
    ] = Field(
        None,
        max_length=100_000,
        description="Text -> name of its class; an empty name leaves it out, and texts that are left out mean "
        "themselves.",
    )
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
    parcels_layer: Annotated[Optional[Name], Shown("Layer of the parcels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the parcels file; its only one by default."
    )
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
    seed: Annotated[int, Field(ge=0, le=2**31 - 1), NUMERIC, Shown(group="model", advanced=True)] = Field(
        0, description="Number that decides what is left to chance."
    )
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )


class ClassifyJob(Job):
    """Classify parcels or points at once: a model on series that were extracted."""

    arguments: ClassVar[Tuple[str, ...]] = ("series",)
    writes: ClassVar[Tuple[str, ...]] = (PARCELS,)
    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "model": "taught/model",
        "out": "classified/",
    }

    job: Literal["classify"] = "classify"
    series: Annotated[Place, Shown("Folder of series")] = Field(
        description="What the extract job wrote: its output folder, or the series.parquet in it."
    )
    parcels: Annotated[Place, Shown(group="parcels")] = Field(
        description="Layer that the series were extracted from, or some of its parcels or points."
    )
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model of parcels, such as teach makes; for points, of pixels."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the results.")
    parcels_layer: Annotated[Optional[Name], Shown("Layer of the parcels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the parcels file; its only one by default."
    )
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )


class DelineateJob(Job):
    """Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (FIELDS,)
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "model": "simulated-s2-boundaries", "out": "fields/"}

    job: Literal["delineate"] = "delineate"
    stack: Stacks
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model package of field boundaries."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the results.")
    options: StackOptions = StackOptions()
    least_area: Annotated[float, Field(ge=0, le=1e6), NUMERIC, Shown("Smallest field, in hectares", "results")] = Field(
        0.1, description="Smaller fields are left out."
    )
    simplify: Annotated[float, Field(ge=0, le=100), NUMERIC, Shown("Simplify by so many pixels", "results")] = Field(
        1.0,
        description="How far an outline may be from the edges of pixels; lines between two fields are simplified once, "
        "so that neighbours stay together. 0 keeps the edges of the pixels.",
    )
    device: Annotated[Literal["auto", "cpu", "cuda"], Shown(group="computing", advanced=True)] = Field(
        "auto", description="Where the model is computed; 'auto' takes a graphics card that can be used."
    )
    threads: Annotated[
        Optional[Annotated[int, Field(ge=1, le=1024), NUMERIC]], Shown("Processor threads", "computing", advanced=True)
    ] = Field(None, description="Processor threads; all by default.")
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )


class LabelledSeriesJob(Job):
    """What jobs have that learn from parcels whose series were extracted, and answer for these parcels."""

    arguments: ClassVar[Tuple[str, ...]] = ("series",)
    writes: ClassVar[Tuple[str, ...]] = (PARCELS,)

    series: Annotated[Place, Shown("Folder of series")] = Field(
        description="What the extract job wrote: its output folder, or the series.parquet in it."
    )
    parcels: Annotated[Place, Shown(group="parcels")] = Field(
        description="Layer that the series were extracted from, or some of its parcels or points."
    )
    field: Annotated[Name, Shown("Field with the crop", "parcels")] = Field(
        description="Attribute with the crop that is declared or labelled, as a text."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the results.")
    parcels_layer: Annotated[Optional[Name], Shown("Layer of the parcels file", "parcels", advanced=True)] = Field(
        None, description="Layer within the parcels file; its only one by default."
    )
    classes: Annotated[
        Optional[Dict[Text, Text]], Shown("Classes of texts", "parcels", True, '{"corn": "maize", "fallow": ""}')
    ] = Field(
        None,
        max_length=100_000,
        description="Text -> name of its class; an empty name leaves it out, and texts that are left out mean "
        "themselves.",
    )
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
        Optional[Literal["linear", "quantiles", "trees", "network", "mean"]], Shown(group="model", advanced=True)
    ] = Field(
        None,
        description="What learns; by default the taught model's learner, without one the mean of linear and quantiles.",
    )
    seed: Annotated[int, Field(ge=0, le=2**31 - 1), NUMERIC, Shown(group="model", advanced=True)] = Field(
        0, description="Number that decides what is left to chance."
    )
    overwrite: Annotated[bool, Shown("Replace another job's results", "results")] = Field(
        False, description="Replace another job's results in the output folder."
    )


Share = Annotated[float, Field(ge=0.0001, le=0.9999), NUMERIC]


class CheckJob(LabelledSeriesJob):
    """Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

    No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.
    """

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "declared",
        "out": "checked/",
    }

    job: Literal["check"] = "check"
    inspected: Annotated[Optional[Name], Shown("Field with the crop found on the ground", "parcels")] = Field(
        None,
        description="Attribute with the crop that an inspection found, where there was one: limits are then chosen, "
        "and errors counted, by these parcels. They should have been drawn by lot.",
    )
    error: Annotated[Share, Shown("Most wrong ones among green", "results")] = Field(
        0.01, description="Of the green parcels, at most this share may have a false declaration."
    )
    false_alarms: Annotated[Share, Shown("Most right ones among red", "results")] = Field(
        0.2, description="Of the red parcels, at most about this share may have a right declaration."
    )
    confidence: Annotated[Share, Shown("Confidence of the sets of crops", "results", advanced=True)] = Field(
        0.95, description="How often the set of crops that cannot be excluded is to hold the true one."
    )
    least_pixels: Annotated[int, Field(ge=1, le=10_000), NUMERIC, Shown("Fewest pixels", "parcels", advanced=True)] = (
        Field(4, description="A parcel with fewer pixels inside is yellow.")
    )
    homogeneity: Annotated[
        Literal["auto", "yes", "no"], Shown("Two crops in a parcel are a reason", "parcels", advanced=True)
    ] = Field(
        "auto",
        description="Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction "
        "looked for two crops.",
    )
    least_dates: Annotated[
        int, Field(ge=1, le=1000), NUMERIC, Shown("Fewest clear dates", "parcels", advanced=True)
    ] = Field(4, description="A parcel with fewer clear dates is yellow.")


class NextJob(LabelledSeriesJob):
    """Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first."""

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "crop",
        "out": "next/",
    }

    job: Literal["next"] = "next"
    count: Annotated[int, Field(ge=1, le=10_000), NUMERIC, Shown("How many to name", "results")] = Field(
        50, description="How many parcels get a rank."
    )


class SuspectsJob(LabelledSeriesJob):
    """Rank labelled parcels by how little their series support the label: the most suspect first."""

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "crop",
        "out": "suspects/",
    }

    job: Literal["suspects"] = "suspects"


class SampleJob(Job):
    """Write a simulated scene: dated rasters and parcels with crops."""

    arguments: ClassVar[Tuple[str, ...]] = ("out",)
    example: ClassVar[Dict[str, Any]] = {"out": "demo/", "seed": 7}

    job: Literal["sample"] = "sample"
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the scene.")
    seed: Annotated[int, Field(ge=0, le=2**63 - 1), NUMERIC] = Field(
        0, description="Number that decides the scene: the same one gives the same scene."
    )
    width: Annotated[int, Field(ge=32, le=_LONGEST_SIDE), NUMERIC] = Field(256, description="Pixels of 10 m.")
    height: Annotated[int, Field(ge=32, le=_LONGEST_SIDE), NUMERIC] = Field(192, description="Pixels of 10 m.")
    year: Annotated[int, Field(ge=1990, le=2100), NUMERIC] = Field(2021, description="Year of the dates.")
    overwrite: Annotated[bool, Shown("Write into a folder that is not empty", "results")] = Field(
        False, description="Write into a folder that is not empty."
    )


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


class DoctorJob(Job):
    """Say whether this engine can work here: versions, runtimes, models."""

    quick: ClassVar[bool] = True

    job: Literal["doctor"] = "doctor"


class ModelsJob(Job):
    """List the bundled model packages, and further ones."""

    quick: ClassVar[bool] = True

    job: Literal["models"] = "models"
    packages: Annotated[Optional[List[Place]], Shown(group="model")] = Field(
        None, max_length=10_000, description="Folders of further model packages, such as taught ones."
    )


SPECS: Tuple[Type[Job], ...] = (
    ScanJob,
    MapJob,
    DelineateJob,
    ExtractJob,
    TeachJob,
    ClassifyJob,
    CheckJob,
    NextJob,
    SuspectsJob,
    SampleJob,
    AssessJob,
    ModelsJob,
    DoctorJob,
)
JOB_SPEC: TypeAdapter = TypeAdapter(Annotated[Union[SPECS], Field(discriminator="job")])
