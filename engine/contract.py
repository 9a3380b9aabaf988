"""The contract between the engine and whoever starts it: job specs in, events out, both as JSON.

This is all that the plugin and the engine share. A job names paths, never arrays; every event is one JSON object on
one line. Unknown fields are refused, so that a typing error in a job file is said and not ignored.
"""

# Optional[...] and Union[...] stand here instead of `|`: pydantic evaluates annotations, and Python 3.9 cannot.
from __future__ import annotations

import datetime
import json
import re
from collections.abc import Sequence
from typing import Annotated, Any, Dict, List, Literal, Optional, Tuple, Union

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from engine.errors import BadInput

SCHEMA_VERSION = 1


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


# What no sound job exceeds. A value beyond is a typing error or an attack, and would end as a crash, a hang or a full
# memory far from where it was given.
_LONGEST_PATH, _LONGEST_NAME = 4096, 255  # bytes, as the file systems have it
_LONGEST_ADDRESS = 16_384
_MOST_STACKS = 10_000
_MOST_DATES = 100_000
_MOST_BANDS = 10_000
_HIGHEST_BIT = 62  # of 64 the highest is the sign
_LARGEST_COORDINATE = 1e12
_LONGEST_SIDE = 100_000  # pixels of a simulated scene
# Beyond, a value of 32 bits times the scale leaves single precision.
_LARGEST_SCALE, _SMALLEST_SCALE = 1e15, 1e-15


def _is_address(place: str) -> bool:
    return "://" in place or place.startswith("/vsi")


def _no_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError("a NUL character cannot be part of it")
    return text


def _short_enough(place: str) -> str:
    if _is_address(place):
        return place
    if len(place.encode()) > _LONGEST_PATH:
        raise ValueError(f"a path has at most {_LONGEST_PATH} bytes")
    if any(len(part.encode()) > _LONGEST_NAME for part in re.split(r"[/\\]", place)):
        raise ValueError(f"the name of a file or folder has at most {_LONGEST_NAME} bytes")
    return place


# How pydantic calls the forms of a value that may have several.
_FORM = re.compile(r"(function-after|list|constrained-str|constrained-int)(\[|$)|str$|int$")
_OTHER_FORM = "Input should be a valid"


def sound_bits(kind: str, bad: Sequence[int]) -> None:
    """Refuse bits that no integer of a mask raster has.

    Args:
        kind: of a mask; only of 'bits' are the numbers in `bad` positions of bits.
    """
    if kind == "bits" and not all(0 <= bit <= _HIGHEST_BIT for bit in bad):
        raise ValueError(f"bits are numbered from 0 to {_HIGHEST_BIT}")


# An empty path would mean the current folder, which nobody means.
Place = Annotated[
    str, Field(min_length=1, max_length=_LONGEST_ADDRESS), AfterValidator(_no_nul), AfterValidator(_short_enough)
]
Name = Annotated[str, Field(min_length=1, max_length=1024), AfterValidator(_no_nul)]
Text = Annotated[str, Field(max_length=1024)]
Stacks = Annotated[
    Union[Place, Annotated[List[Place], Field(min_length=1, max_length=_MOST_STACKS)]],
    Field(
        description="Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT "
        "with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. "
        "Or several of these, brought to one grid."
    ),
]
Coordinate = Annotated[float, Field(ge=-_LARGEST_COORDINATE, le=_LARGEST_COORDINATE)]
# Any text that PROJ understands; a definition written out as WKT or PROJJSON is long.
Crs = Annotated[str, Field(min_length=1, max_length=65_536), AfterValidator(_no_nul)]
BandNumber = Annotated[int, Field(ge=1, le=1_000_000)]


class Extent(_Message):
    """A rectangle in a coordinate reference system."""

    xmin: Coordinate
    ymin: Coordinate
    xmax: Coordinate
    ymax: Coordinate
    crs: Crs = Field(description="Any text that PROJ understands, such as EPSG:32631.")

    @model_validator(mode="after")
    def _not_empty(self) -> Extent:
        if not (self.xmin < self.xmax and self.ymin < self.ymax):
            raise ValueError("xmin must be below xmax, and ymin below ymax")
        return self


class StackOptions(_Message):
    """What the user knows better than the scan can guess; every field may be left out."""

    sensor: Optional[Place] = Field(
        None, description="Name in the sensor table, such as sentinel-2-l2a, or the path of your own *.sensor.json."
    )
    bands: Optional[Dict[Name, Union[BandNumber, Name]]] = Field(
        None,
        min_length=1,
        max_length=_MOST_BANDS,
        description="Band name -> its description in the files, or its 1-based number.",
    )
    date_pattern: Optional[Name] = Field(
        None, description="Regular expression with the groups year, month and day, or year and doy, for file names."
    )
    dates: Optional[List[datetime.date]] = Field(
        None,
        min_length=1,
        max_length=_MOST_DATES,
        description="The dates of one raster that holds them all, in its order.",
    )
    order: Optional[Literal["date-major", "band-major"]] = Field(
        None,
        description="Of the layers of one raster with all dates: all bands of the first date first, or all dates of "
        "the first band.",
    )
    scale: Optional[float] = Field(
        None,
        ge=-_LARGEST_SCALE,
        le=_LARGEST_SCALE,
        description="Physical value = stored value x scale + offset.",
    )
    offset: Optional[float] = Field(
        None, ge=-_LARGEST_SCALE, le=_LARGEST_SCALE, description="In physical units, added after scaling."
    )
    nodata: Optional[float] = None
    mask: Optional[Place] = Field(
        None, description="'none', one mask raster for all dates, or a folder of dated mask rasters."
    )
    mask_values: Optional[List[Annotated[int, Field(ge=-(2**31), le=2**32 - 1)]]] = Field(
        None, max_length=4096, description="Mask values that mean: not clear."
    )
    also_read: Optional[Annotated[List[Place], Field(min_length=1, max_length=1000)]] = Field(
        None,
        description="Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as "
        "/data/archive, https://example.org or /vsis3/bucket.",
    )
    duplicates: Literal["mosaic", "reject"] = Field(
        "mosaic", description="Two files of one date: fill the gaps of the first from the second, or reject the second."
    )
    start: Optional[datetime.date] = Field(None, description="First date to use.")
    end: Optional[datetime.date] = Field(None, description="Last date to use.")
    extent: Optional[Extent] = None
    crs: Optional[Crs] = Field(None, description="Of the map; that of most rasters by default.")
    pixel_size: Optional[float] = Field(
        None, ge=1e-9, le=1e9, description="Of the map, in its CRS's units; the finest by default."
    )

    @model_validator(mode="after")
    def _sound(self) -> StackOptions:
        if self.scale is not None and abs(self.scale) < _SMALLEST_SCALE:
            raise ValueError(f"scale must not be 0, nor nearer to it than {_SMALLEST_SCALE:g}")
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
    out: Optional[Place] = Field(None, description="Where to save the stack file (*.stack.json).")
    overwrite: bool = False


class MapJob(_Message):
    """Map the crops of a stack, and of the parcels in it."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["map"] = "map"
    stack: Stacks
    model: Place = Field(description="Name of a bundled model package, or the path of one.")
    out: Place = Field(description="Folder for the results.")
    parcels: Optional[Place] = Field(None, description="Polygon layer that GDAL can read.")
    parcels_layer: Optional[Name] = Field(None, description="Layer within the parcels file; its only one by default.")
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
    threads: Optional[int] = Field(None, ge=1, le=1024, description="Processor threads; all by default.")
    workers: Optional[int] = Field(None, ge=1, le=256, description="Processes on this machine; one by default.")
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
    seed: int = Field(0, ge=0, le=2**63 - 1)
    width: int = Field(256, ge=32, le=_LONGEST_SIDE, description="Pixels of 10 m.")
    height: int = Field(192, ge=32, le=_LONGEST_SIDE, description="Pixels of 10 m.")
    year: int = Field(2021, ge=1990, le=2100)
    overwrite: bool = False


class AssessJob(_Message):
    """Compare mapped parcels with the crops a reference field names."""

    schema_version: Literal[1] = SCHEMA_VERSION
    job: Literal["assess"] = "assess"
    parcels: Place = Field(description="A parcels.gpkg that the map job wrote.")
    field: Name = Field(description="Attribute with the reference class name.")
    out: Optional[Place] = Field(None, description="Where to save the accuracy report (JSON).")
    classes: Optional[Dict[Text, Text]] = Field(
        None,
        max_length=100_000,
        description="Reference name -> class name of the model; names left out are not scored.",
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


def read_job(content: Union[bytes, str], source: str) -> Any:
    """Parse a job file.

    Args:
        content: the JSON, in UTF-8.
        source: the file's name, for the error's sentence.

    Raises:
        BadInput: `job_invalid`, with the first fields that are wrong.
    """
    try:
        # Editors on Windows begin a file with a mark of its encoding.
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
    except UnicodeDecodeError as error:
        raise BadInput(
            "job_invalid", f"{source} is not a valid job: it is not UTF-8 text.", "Save it as UTF-8."
        ) from error
    try:
        job = JOB_SPEC.validate_json(text)
        # Only now: pydantic bounds how deep JSON may be nested, and this parser does not.
        json.loads(text, object_pairs_hook=_without_repetition)
    except ValidationError as error:
        raise _invalid(source, describe(error)) from error
    except ValueError as error:
        raise _invalid(source, str(error)) from error
    return job


def _invalid(source: str, problem: str) -> BadInput:
    return BadInput(
        "job_invalid",
        f"{source} is not a valid job: {problem}.",
        "Compare it with resources/schema/job.schema.json.",
    )


def _without_repetition(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    """Make a JSON object; of two values of one name, nobody knows which was meant."""
    made: Dict[str, Any] = {}
    for name, value in pairs:
        if name in made:
            raise ValueError(f"{_short(name)} is given twice")
        made[name] = value
    return made


def describe(error: ValidationError) -> str:
    """Say in one line which fields are wrong and why; at most three of them."""
    lines = []
    for place, reason in problems(error):
        named = ".".join(_short(part) for part in place)
        lines.append(f"{named}: {reason}" if named else reason)
    return "; ".join(lines)


def problems(error: ValidationError) -> List[Tuple[Tuple[str, ...], str]]:
    """Return the fields that are wrong, at most three, each with what is wrong with it.

    Of a field that may have several forms, it is what is wrong with the form that its value has.
    """
    found: Dict[Tuple[str, ...], str] = {}
    for problem in error.errors(include_url=False, include_input=False):
        own = problem["type"] == "extra_forbidden"
        place = tuple(str(part) for part in problem["loc"] if own or not _FORM.match(str(part)))
        if found.get(place, _OTHER_FORM).startswith(_OTHER_FORM):
            found[place] = _short(problem["msg"].removeprefix("Value error, "), 300)
    return list(found.items())[:3]


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def schemas() -> Dict[str, Dict[str, Any]]:
    """Return the JSON Schemas of jobs and events, by file name, as `resources/schema` holds them."""
    return {"job.schema.json": JOB_SPEC.json_schema(), "event.schema.json": EVENT.json_schema()}
