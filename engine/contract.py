"""The contract between the engine and whoever starts it: job specs in, events out, both as JSON.

This is all that the plugin and the engine share. A job names paths, never arrays; every event is one JSON object on
one line. Unknown fields are refused, so that a typing error in a job file is said and not ignored.
"""

# Optional[...] and Union[...] stand here instead of `|`: pydantic evaluates annotations, and Python 3.9 cannot.
from __future__ import annotations

import datetime
from typing import Annotated, Any, Dict, List, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from engine.errors import BadInput

SCHEMA_VERSION = 1


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


# An empty path would mean the current folder, which nobody means.
Place = Annotated[str, Field(min_length=1)]
Stacks = Annotated[
    Union[Place, Annotated[List[Place], Field(min_length=1)]],
    Field(
        description="Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT "
        "with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. "
        "Or several of these, brought to one grid."
    ),
]


class Extent(_Message):
    """A rectangle in a coordinate reference system."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str = Field(description="Any text that PROJ understands, such as EPSG:32631.")

    @model_validator(mode="after")
    def _not_empty(self) -> Extent:
        if not (self.xmin < self.xmax and self.ymin < self.ymax):
            raise ValueError("xmin must be below xmax, and ymin below ymax")
        return self


class StackOptions(_Message):
    """What the user knows better than the scan can guess; every field may be left out."""

    sensor: Optional[str] = Field(
        None, description="Name in the sensor table, such as sentinel-2-l2a, or the path of your own *.sensor.json."
    )
    bands: Optional[Dict[str, Union[int, str]]] = Field(
        None, description="Band name -> its description in the files, or its 1-based number."
    )
    date_pattern: Optional[str] = Field(
        None, description="Regular expression with the groups year, month and day, or year and doy, for file names."
    )
    dates: Optional[List[datetime.date]] = Field(
        None, description="The dates of one raster that holds them all, in its order."
    )
    order: Optional[Literal["date-major", "band-major"]] = Field(
        None,
        description="Of the layers of one raster with all dates: all bands of the first date first, or all dates of "
        "the first band.",
    )
    scale: Optional[float] = Field(None, description="Physical value = stored value x scale + offset.")
    offset: Optional[float] = Field(None, description="In physical units, added after scaling.")
    nodata: Optional[float] = None
    mask: Optional[str] = Field(
        None, description="'none', one mask raster for all dates, or a folder of dated mask rasters."
    )
    mask_values: Optional[List[int]] = Field(None, description="Mask values that mean: not clear.")
    duplicates: Literal["mosaic", "reject"] = Field(
        "mosaic", description="Two files of one date: fill the gaps of the first from the second, or reject the second."
    )
    start: Optional[datetime.date] = Field(None, description="First date to use.")
    end: Optional[datetime.date] = Field(None, description="Last date to use.")
    extent: Optional[Extent] = None
    crs: Optional[str] = Field(None, description="Of the map; that of most rasters by default.")
    pixel_size: Optional[float] = Field(
        None, gt=0, description="Of the map, in its CRS's units; the finest by default."
    )

    @model_validator(mode="after")
    def _sound(self) -> StackOptions:
        if self.scale == 0:
            raise ValueError("scale must not be 0")
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"start {self.start} is after end {self.end}")
        if self.dates is not None and len(set(self.dates)) != len(self.dates):
            raise ValueError("dates names a date twice")
        return self


class ScanJob(_Message):
    """Look at a stack and say which dates and bands can be used."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["scan"] = "scan"
    stack: Stacks
    options: StackOptions = StackOptions()
    out: Optional[str] = Field(None, description="Where to save the stack file (*.stack.json).")
    overwrite: bool = False


class MapJob(_Message):
    """Map the crops of a stack, and of the parcels in it."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["map"] = "map"
    stack: Stacks
    model: Place = Field(description="Name of a bundled model package, or the path of one.")
    out: Place = Field(description="Folder for the results.")
    parcels: Optional[Place] = Field(None, description="Polygon layer that GDAL can read.")
    parcels_layer: Optional[str] = Field(None, description="Layer within the parcels file; its only one by default.")
    options: StackOptions = StackOptions()
    only_parcels: bool = Field(False, description="Map nothing but the parcels; the rest of the rasters is nodata.")
    probabilities: bool = Field(False, description="Also write one probability band per class.")
    runtime: Literal["onnxruntime", "torch", "openvino"] = "onnxruntime"
    device: Literal["auto", "cpu", "cuda"] = "auto"
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        "auto",
        description="Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample "
        "of this stack, and says which.",
    )
    threads: Optional[int] = Field(None, ge=1, description="Processor threads; all by default.")
    workers: Optional[int] = Field(None, ge=1, description="Processes on this machine; one by default.")
    scheduler: Optional[Place] = Field(
        None, description="Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786."
    )
    work: Optional[Place] = Field(
        None,
        description="Folder for the block files, which all workers reach: a path or a GDAL address such as "
        "/vsis3/bucket/folder; within the output folder by default.",
    )
    overwrite: bool = Field(False, description="Replace another job's results in the output folder.")

    @model_validator(mode="after")
    def _consistent(self) -> MapJob:
        if self.only_parcels and self.parcels is None:
            raise ValueError("only_parcels needs parcels")
        if self.workers is not None and self.scheduler is not None:
            raise ValueError("workers are of this machine; with a scheduler its own workers are used")
        return self


class SampleJob(_Message):
    """Write a simulated scene: dated rasters and parcels with crops."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["sample"] = "sample"
    out: Place
    seed: int = Field(0, ge=0)
    width: int = Field(256, ge=32, description="Pixels of 10 m.")
    height: int = Field(192, ge=32, description="Pixels of 10 m.")
    year: int = Field(2021, ge=1990, le=2100)
    overwrite: bool = False


class AssessJob(_Message):
    """Compare mapped parcels with the crops a reference field names."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["assess"] = "assess"
    parcels: str = Field(description="A parcels.gpkg that the map job wrote.")
    field: str = Field(description="Attribute with the reference class name.")
    out: Optional[str] = Field(None, description="Where to save the accuracy report (JSON).")
    classes: Optional[Dict[str, str]] = Field(
        None, description="Reference name -> class name of the model; names left out are not scored."
    )


class DoctorJob(_Message):
    """Say whether this engine can work here: versions, runtimes, models."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["doctor"] = "doctor"


JobSpec = Annotated[Union[ScanJob, MapJob, SampleJob, AssessJob, DoctorJob], Field(discriminator="job")]
JOB_SPEC: TypeAdapter = TypeAdapter(JobSpec)


class Hello(_Message):
    """The first event of every process."""

    event: Literal["hello"] = "hello"
    schema_version: Literal[1] = SCHEMA_VERSION
    engine_version: str
    job: str
    pid: int


class Progress(_Message):
    """How far a stage is; `total` 0 means unknown."""

    event: Literal["progress"] = "progress"
    stage: str
    done: int = Field(ge=0)
    total: int = Field(ge=0)
    message: str = ""


class Warn(_Message):
    """Something the user should know, that does not stop the job."""

    event: Literal["warning"] = "warning"
    code: str
    message: str


class Result(_Message):
    """The last event of a job that succeeded."""

    event: Literal["result"] = "result"
    outputs: Dict[str, str] = Field(default_factory=dict, description="Role (classes, parcels, report...) -> path.")
    summary: Dict[str, Any] = Field(default_factory=dict, description="The job's own report, as JSON.")


class Error(_Message):
    """The last event of a job that failed or was cancelled."""

    event: Literal["error"] = "error"
    code: str
    message: str
    hint: str


Event = Annotated[Union[Hello, Progress, Warn, Result, Error], Field(discriminator="event")]
EVENT: TypeAdapter = TypeAdapter(Event)


def read_job(text: str, source: str) -> Any:
    """Parse a job file.

    Args:
        text: the JSON.
        source: the file's name, for the error's sentence.

    Raises:
        BadInput: `job_invalid`, with the first fields that are wrong.
    """
    try:
        return JOB_SPEC.validate_json(text)
    except ValidationError as error:
        raise BadInput(
            "job_invalid",
            f"{source} is not a valid job: {describe(error)}.",
            "Compare it with resources/schema/job.schema.json.",
        ) from error


def describe(error: ValidationError) -> str:
    """Say in one line which fields are wrong and why; at most three of them."""
    lines = []
    for problem in error.errors()[:3]:
        place = ".".join(str(part) for part in problem["loc"])
        lines.append(f"{place}: {problem['msg']}" if place else problem["msg"])
    return "; ".join(lines)


def schemas() -> Dict[str, Dict[str, Any]]:
    """Return the JSON Schemas of jobs and events, by file name, as `resources/schema` holds them."""
    return {"job.schema.json": JOB_SPEC.json_schema(), "event.schema.json": EVENT.json_schema()}
