"""The card of a model package: what a user must know before trusting a model, and an engine before running it.

`Card` is schema 2, and the one view that the engine has: a card of schema 1 is turned into it when it is read, see
`engine.package.schema1`.
"""

# List, Dict and Optional stand here, not list, dict and |, since pydantic reads annotations at run time on Python 3.9.
from __future__ import annotations

import unicodedata
from typing import Annotated, Any, Dict, List, Literal, Optional, Tuple, Union

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from engine.models.encoder import (
    Activation,
    AnyDates,
    AtMost,
    Calendar,
    PixelContext,
    Slots,
    Task,
    Unit,
    WindowContext,
)

CARD = "card.json"
ENCODER = "encoder.onnx"
HEAD = "head.onnx"
# What a package may have beside: shares of dates by its attention, (b, t, h, w) of what its encoder takes.
ATTENTION = "attention.onnx"
WEIGHTS = "weights.safetensors"
# What a taught package remembers of its labelled series; see `engine.learn.remembered`.
LEARNED = "learned.safetensors"
# Which places a taught package learned from; see `engine.learn.labelplaces`.
LABELS = "labels.json"


def quoted(name: str) -> str:
    """Return a model's name as sentences have it: marked, so that no folder of the same name is taken for the model."""
    return f"\N{LEFT DOUBLE QUOTATION MARK}{name}\N{RIGHT DOUBLE QUOTATION MARK}"


def _printable(text: str) -> str:
    # They end in tables, reports and terminals, where a control character would be obeyed.
    if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text):
        raise ValueError("must not hold control characters")
    return text


def _readable(text: str) -> str:
    _printable(text.replace("\r\n", " ").replace("\n", " ").replace("\t", " "))  # an attribution may have several lines
    return text


Text = Annotated[str, Field(max_length=2000), AfterValidator(_readable)]
Name = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_printable)]
Id = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$", max_length=100)]
Day = Annotated[int, Field(ge=-1000, le=1000)]
Bands = Annotated[List[Name], Field(min_length=1, max_length=1000)]
Ground = Annotated[float, Field(gt=0, le=1e6)]
Range = Annotated[List[Tuple[float, float]], Field(max_length=1000)]
Side = Annotated[int, Field(gt=0, le=1024)]
Names = Annotated[List[Name], Field(min_length=1, max_length=100)]
Hashes = Annotated[Dict[Name, str], Field(max_length=100)]
DatesRule = Annotated[Union[AnyDates, AtMost, Calendar, Slots], Field(discriminator="rule")]
Context = Annotated[Union[PixelContext, WindowContext], Field(discriminator="kind")]


class Part(BaseModel):
    """A part of a card: unknown fields are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, defer_build=True)


class ClassEntry(Part):
    """One class of the map."""

    code: int = Field(ge=1, le=255, description="Value in the class raster; 0 is nodata.")
    name: Name
    colour: str = Field(pattern="^#[0-9a-fA-F]{6}$")


class Statistics(Part):
    """Mean and standard deviation per band, in the card's units."""

    mean: List[float] = Field(max_length=1000)
    std: List[Annotated[float, Field(gt=0)]] = Field(max_length=1000)


class DateCount(Part):
    """Fewest and most dates of a series in training."""

    min: int = Field(ge=1, le=10_000)
    max: int = Field(ge=1, le=10_000)


class Season(Part):
    """First and last model day seen in training."""

    first: Day
    last: Day

    @property
    def days(self) -> tuple[int, int]:
        """First and last day, as a pair."""
        return self.first, self.last


class TrainedSeason(Season):
    """The season of training, and how much of it a stack must cover to be like the training data."""

    covered: float = Field(0.5, ge=0, le=1, description="Least share of the season that training series cover.")


class SensorBands(Part):
    """A sensor as a model knows it: its bands, and what their values were in training."""

    sensor: Name
    bands: Bands = Field(description="Names of the input bands, in the model's order.")
    gsd_m: Ground
    units: Text
    statistics: Statistics
    value_range: Range = Field(description="Per band, 1st and 99th percentile in training.")


class SensorInput(SensorBands):
    """One sensor that a model reads."""

    dates_in_training: DateCount
    patch: Side = Field(1, description="Side of a token, in pixels of the sensor's own grid.")
    stride: Side = Field(1, description="Side of a pixel of the sensor's own grid, in pixels of the stack's.")
    inputs: Dict[Literal["values", "scale", "offset", "valid", "day"], Name] = Field(
        description="What the first graph takes of this sensor, and under which name."
    )
    optional: Optional[bool] = Field(
        None, description="Whether stacks without this sensor are mapped with the others; they are refused otherwise."
    )

    @model_validator(mode="after")
    def _consistent(self) -> SensorInput:
        check_bands(self.bands, self.statistics, self.value_range, self.dates_in_training)
        # A graph without scale and offset would take stored values for physical ones.
        if not {"values", "scale", "offset", "valid"} <= set(self.inputs):
            raise ValueError("inputs names values, scale, offset and valid at least")
        return self


class EncoderGraph(Part):
    """The encoder's outputs by name, in the graph's order."""

    gives: Names


class HeadGraph(Part):
    """The head's inputs and outputs by name."""

    takes: Names
    scores: Name = Field("scores", description="(b, k, h, w): k scores, shares or values of each pixel.")
    seen: Name = Field("seen", description="(b, h, w) Boolean: where any date was valid.")


class Graphs(Part):
    """What goes between the graphs: sensors' inputs, encoder, head; without an encoder the head takes the inputs."""

    encoder: Optional[EncoderGraph]
    head: HeadGraph


class HeadArchitecture(Part):
    """Which head, and its configuration."""

    kind: Name
    config: Dict[str, Any]


class Architecture(Part):
    """What the torch runtime builds before it loads the weights."""

    encoder: Dict[str, Any]
    head: HeadArchitecture


class Training(Part):
    """What the weights were made from, and how."""

    data: Text
    licence: Text = Field(description="Licence of the training data.")
    attribution: Text
    seed: int
    recipe: Text
    split: Text = Field(description="How training and test were kept apart.")
    caution: Text = Field("", description="What whoever uses it is told each time; empty where there is nothing.")
    year: Optional[int] = Field(
        None, ge=1900, le=2200, description="Year of the series; empty where they are of several."
    )


class Baseline(Part):
    """What another method reached in the same run."""

    name: Text
    value: float


class Metric(Part):
    """One score, with what it was measured on."""

    name: Text
    value: float
    level: Literal["pixel", "parcel"]
    split: Text
    measured_on: Text = Field("", description="Places, year and what was held out, in a line beside the score.")
    baselines: List[Baseline] = Field([], max_length=100)


class Heading(Part):
    """What a card begins with, whatever its schema."""

    schema_version: int
    name: Id
    title: Name
    version: Name
    system: Name = Field(description="Key of engine.models.ENCODERS; 'none' for a head without an encoder.")
    simulated: bool = Field(description="Trained on simulated scenes; so is every map made with it called.")

    @property
    def called(self) -> str:
        """The name as sentences have it."""
        return quoted(self.name)


class Card(Heading):
    """A card of schema 2, and any card as the engine sees it."""

    schema_version: Literal[2] = 2
    sensors: List[SensorInput] = Field(min_length=1, max_length=9)
    season: TrainedSeason
    dates: DatesRule = Field(description="Which dates the network takes, of each sensor.")
    context: Context = Field(description="What of the neighbourhood a pixel's answer depends on.")
    task: Task = Field(description="What the scores are of.")
    unit: Unit = Field(description="Whether the network answers for pixels, or for a parcel's own series.")
    activation: Activation = Field(description="What turns scores into probabilities or shares.")
    graphs: Graphs
    architecture: Optional[Architecture] = Field(None, description="Absent where only graphs can run the model.")
    classes: List[ClassEntry] = Field(max_length=255, description="What each score is of; none for an embedding.")
    width: Optional[int] = Field(None, ge=1, le=65_536, description="Values of each pixel, of an embedding alone.")
    training: Training
    metrics: List[Metric] = Field(max_length=100)
    licence: Text = Field(description="Licence of the weights.")
    files: Hashes = Field(description="File name -> SHA-256, for every file but this one.")

    @model_validator(mode="after")
    def _consistent(self) -> Card:
        check_sensors([part.sensor for part in self.sensors])
        if self.sensors[0].optional:
            raise ValueError(f"{self.sensors[0].sensor} is the first sensor, which gives the grid, and not optional")
        check_season(self.season)
        check_classes(self.classes)
        check_files(self.files, (HEAD,) if self.graphs.encoder is None else (ENCODER, HEAD, WEIGHTS))
        if (self.task == "embedding") != (self.width is not None) or (self.width is None) != bool(self.classes):
            raise ValueError("an embedding has a width and no classes, any other task has classes and no width")
        for part in self.sensors:
            if self.context.kind == "pixel" and part.patch > 1:
                raise ValueError(f"a token of {part.sensor} is of several pixels, but the context is one pixel")
            cell = part.patch * part.stride
            if self.context.size % cell or self.context.halo % cell:
                raise ValueError(
                    f"the window and its halo must be multiples of {cell} pixels, a token of {part.sensor}"
                )
        taken = [name for part in self.sensors for name in part.inputs.values()]
        given = taken if self.graphs.encoder is None else self.graphs.encoder.gives
        if len(set(taken)) < len(taken) or len(set(given)) < len(given):
            raise ValueError("two inputs, or two outputs, of a graph share a name")
        missing = [name for name in self.graphs.head.takes if name not in given]
        if missing:
            raise ValueError(f"the head takes {missing[0]}, which nothing gives")
        return self

    @property
    def channels(self) -> int:
        """How many scores or values a pixel has."""
        return len(self.classes) or self.width or 0

    @property
    def pixelwise(self) -> bool:
        """Whether the model is given single pixels and no windows."""
        # A sensor on a coarser grid gives several pixels the same value, which takes windows.
        return self.context.kind == "pixel" and all(part.stride == 1 for part in self.sensors)

    @property
    def remembers(self) -> bool:
        """Whether the package holds what new series, of its unit, are compared with."""
        return LEARNED in self.files and self.pixelwise

    @property
    def patch(self) -> int:
        """Side of the smallest token, in pixels of the stack's grid."""
        return min(part.patch * part.stride for part in self.sensors)


# --- what both schemas demand -----------------------------------------------------------------------------------------


def check_bands(bands: List[str], statistics: Statistics, value_range: Range, dates: DateCount) -> None:
    """Raise ValueError where what a card says of a sensor's bands does not fit together."""
    repeated = next((band for band in bands if bands.count(band) > 1), None)
    if repeated is not None:
        raise ValueError(f"bands names {repeated} twice")
    for what, values in (
        ("statistics.mean", statistics.mean),
        ("statistics.std", statistics.std),
        ("value_range", value_range),
    ):
        if len(values) != len(bands):
            raise ValueError(f"{what} has {len(values)} entries for {len(bands)} bands")
    if dates.min > dates.max:
        raise ValueError("dates.min is above dates.max")


def check_sensors(sensors: List[str]) -> None:
    """Raise ValueError where a sensor is named twice."""
    if len(set(sensors)) < len(sensors):
        raise ValueError(f"the card names a sensor twice: {', '.join(sensors)}")


def check_season(season: Season) -> None:
    """Raise ValueError where a season ends before it begins."""
    if season.first > season.last:
        raise ValueError("the days of season must not end before they begin")


def check_classes(classes: List[ClassEntry]) -> None:
    """Raise ValueError where two classes cannot be told apart."""
    for what in ("code", "name"):
        if len({getattr(entry, what) for entry in classes}) < len(classes):
            raise ValueError(f"two classes share a {what}")


def check_files(files: Dict[str, str], wanted: Tuple[str, ...]) -> None:
    """Raise ValueError where a wanted file is not listed, or a listed one could lie elsewhere."""
    for name in wanted:
        if name not in files:
            raise ValueError(f"files does not list {name}")
    for name in files:
        if name in (CARD, ".", "..") or any(sign in name for sign in "/\\:\0"):
            raise ValueError(f"files lists {name!r}, which is not the plain name of a file beside the card")
