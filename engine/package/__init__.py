"""A model package: a folder with an encoder and a head as ONNX, their weights once, and a card that vouches for them.

Anyone can inspect it: the card is JSON, the weights are safetensors, and no file is a pickle. The card lists the
SHA-256 of every other file, and the SHA-256 of the card names the package. That does not say that whoever made it meant
well: so sizes are bounded, and the graphs are checked before a runtime loads them.
"""

# List and Dict stand here, not list and dict, as in the contract.
from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Dict, List, Literal, Tuple, Union

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from engine.contract import describe
from engine.errors import BadInput
from engine.package.graphfile import Unacceptable, check_graph
from engine.package.weightsfile import read_header
from engine.reading import Unreadable, is_regular, read_bytes, require_regular

CARD = "card.json"
ENCODER = "encoder.onnx"
HEAD = "head.onnx"
WEIGHTS = "weights.safetensors"
BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models"
# What a runtime could load: one of these that the card does not list has been slipped in.
LOADABLE = (".onnx", ".safetensors")
# Bytes of a card, of a graph, whose weights lie beside it, and of all that a package holds.
LARGEST_CARD = 2**20
LARGEST_GRAPH = 64 * 2**20
LARGEST_PACKAGE = 4 * 2**30
_PIECE = 2**20


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
Day = Annotated[int, Field(ge=-1000, le=1000)]
Bands = Annotated[List[Name], Field(min_length=1, max_length=1000)]
Ground = Annotated[float, Field(gt=0, le=1e6)]
Range = Annotated[List[Tuple[float, float]], Field(max_length=1000)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class ClassEntry(_Part):
    """One class of the map."""

    code: int = Field(ge=1, le=255, description="Value in the class raster; 0 is nodata.")
    name: Name
    colour: str = Field(pattern="^#[0-9a-fA-F]{6}$")


class Statistics(_Part):
    """Mean and standard deviation per band, in the card's units."""

    mean: List[float] = Field(max_length=1000)
    std: List[Annotated[float, Field(gt=0)]] = Field(max_length=1000)


class Season(_Part):
    """First and last model day seen in training."""

    first: Day
    last: Day

    @property
    def days(self) -> tuple[int, int]:
        """Both."""
        return self.first, self.last


class Dates(_Part):
    """Fewest and most dates of a series in training."""

    min: int = Field(ge=1, le=10_000)
    max: int = Field(ge=1, le=10_000)


class SensorInput(_Part):
    """One sensor that a model reads."""

    sensor: Name
    bands: Bands = Field(description="In the order of the input.")
    gsd_m: Ground
    units: Text
    statistics: Statistics
    value_range: Range = Field(description="Per band, 1st and 99th percentile in training.")
    dates: Dates

    @model_validator(mode="after")
    def _consistent(self) -> SensorInput:
        _check_input(self)
        return self


class HeadArchitecture(_Part):
    """Which head, and its configuration."""

    kind: Name
    config: Dict[str, Any]


class Architecture(_Part):
    """What the torch runtime builds before it loads the weights."""

    encoder: Dict[str, Any]
    head: HeadArchitecture


class Training(_Part):
    """What the weights were made from, and how."""

    data: Text
    licence: Text = Field(description="Of the training data.")
    attribution: Text
    seed: int
    recipe: Text
    split: Text = Field(description="How training and test were kept apart.")


class Baseline(_Part):
    """What another method reached in the same run."""

    name: Text
    value: float


class Metric(_Part):
    """One score, with what it was measured on."""

    name: Text
    value: float
    level: Literal["pixel", "parcel"]
    split: Text
    baselines: List[Baseline] = Field([], max_length=100)


class Card(_Part):
    """What a user must know before trusting a model, and an engine before running it."""

    schema_version: Literal[1] = 1
    name: str = Field(pattern="^[a-z0-9][a-z0-9_.-]*$", max_length=100)
    title: Name
    version: Name
    system: Name = Field(description="Key of engine.models.ENCODERS.")
    simulated: bool = Field(description="Trained on simulated scenes; so is every map made with it called.")
    sensor: Name
    bands: Bands = Field(description="In the order of the input.")
    gsd_m: Ground
    units: Text
    statistics: Statistics
    value_range: Range = Field(description="Per band, 1st and 99th percentile in training.")
    window: int = Field(gt=0, le=1024, description="Side of the input in pixels.")
    halo: int = Field(ge=0, le=1024, description="Pixels at each side of a window that overlap its neighbours.")
    patch: int = Field(gt=0, le=1024, description="Side of a token in pixels.")
    day_reference: Text
    season: Season
    dates: Dates
    fused_with: List[SensorInput] = Field(
        [],
        max_length=8,
        description="Further sensors that the model takes together with the first, which the fields above are of.",
    )
    architecture: Architecture
    classes: List[ClassEntry] = Field(min_length=1, max_length=255)
    training: Training
    metrics: List[Metric] = Field(max_length=100)
    licence: Text = Field(description="Of the weights.")
    opset: int = Field(ge=1, le=1000)
    files: Dict[Name, str] = Field(max_length=100, description="File name -> SHA-256, for every file but this one.")

    @model_validator(mode="after")
    def _consistent(self) -> Card:
        _check_input(self)
        sensors = [self.sensor, *(further.sensor for further in self.fused_with)]
        if len(set(sensors)) < len(sensors):
            raise ValueError(f"fused_with names a sensor twice: {', '.join(sensors)}")
        # The last is what engine.mapping.blocks.Lattice demands.
        if self.window % self.patch or self.halo % self.patch or 4 * self.halo > self.window:
            raise ValueError("window and halo must be multiples of patch, and halo at most a quarter of window")
        if self.season.first > self.season.last:
            raise ValueError("the days of season must not end before they begin")
        for what in ("code", "name"):
            if len({getattr(entry, what) for entry in self.classes}) < len(self.classes):
                raise ValueError(f"two classes share a {what}")
        if self.architecture.head.config.get("classes") != len(self.classes):
            raise ValueError("architecture.head.config.classes must be the number of classes")
        for name in (ENCODER, HEAD, WEIGHTS):
            if name not in self.files:
                raise ValueError(f"files does not list {name}")
        for name in self.files:
            if name in (CARD, ".", "..") or any(sign in name for sign in "/\\:\0"):
                raise ValueError(f"files lists {name!r}, which is not the plain name of a file beside the card")
        return self

    @property
    def inputs(self) -> Tuple[Input, ...]:
        """The sensors that the model reads, in the order in which its graph takes them: of the first the card tells."""
        return (self, *self.fused_with)


# What says of a sensor how the model reads it.
Input = Union[Card, SensorInput]


def _check_input(part: Input) -> None:
    bands = len(part.bands)
    repeated = next((band for band in part.bands if part.bands.count(band) > 1), None)
    if repeated is not None:
        raise ValueError(f"bands names {repeated} twice")
    for what, values in (
        ("statistics.mean", part.statistics.mean),
        ("statistics.std", part.statistics.std),
        ("value_range", part.value_range),
    ):
        if len(values) != bands:
            raise ValueError(f"{what} has {len(values)} entries for {bands} bands")
    if part.dates.min > part.dates.max:
        raise ValueError("dates.min is above dates.max")


@dataclass(frozen=True)
class ModelPackage:
    """A verified package.

    Attributes:
        folder: where it lies.
        card: what it says of itself.
        digest: SHA-256 of the card's bytes, which hold the hashes of all other files.
    """

    folder: Path
    card: Card
    digest: str

    @property
    def name(self) -> str:
        """The card's name."""
        return self.card.name

    @property
    def encoder(self) -> Path:
        """The encoder's graph."""
        return self.folder / ENCODER

    @property
    def head(self) -> Path:
        """The head's graph."""
        return self.folder / HEAD

    @property
    def weights(self) -> Path:
        """The weights of both, named encoder.* and head.*."""
        return self.folder / WEIGHTS

    @property
    def size(self) -> int:
        """Bytes of the card and all files it lists."""
        return sum((self.folder / name).stat().st_size for name in (CARD, *self.card.files))


def load_package(path: Union[str, os.PathLike[str]]) -> ModelPackage:
    """Read a package's card and verify every file against it.

    Raises:
        BadInput: `package_missing`, no folder with a card; `package_invalid`, the card cannot be used;
            `package_tampered`, a file is absent, differs from its hash, lies elsewhere or is not listed.
    """
    folder = Path(path)
    if folder.suffix.lower() == ".zip" and is_regular(folder):
        raise BadInput("package_invalid", f"{folder} is a ZIP file, not a folder.", "Unpack it and give the folder.")
    card_file = folder / CARD
    if not os.path.lexists(card_file):
        raise BadInput(
            "package_missing",
            f"{folder} is not a model package: it has no {CARD}.",
            "Choose the folder that holds the card, or a bundled model by its name.",
        )
    try:
        content = read_bytes(card_file, LARGEST_CARD)
    except Unreadable as error:
        raise _invalid(card_file, f"cannot be used: {error.reason}") from error
    try:
        card = Card.model_validate_json(content)
    except ValidationError as error:
        raise _invalid(card_file, f"is not a valid card: {describe(error)[:1000]}") from error
    try:
        _verify(folder, card)
        _check_networks(folder)
    except OSError as error:
        raise _invalid(folder, f"cannot be read: {error.strerror or error}") from error
    return ModelPackage(folder, card, hashlib.sha256(content).hexdigest())


def find_package(name_or_path: str) -> ModelPackage:
    """Load a bundled package by its name, or any by its folder; a bundled name wins."""
    bundled = _bundled()
    if name_or_path in bundled:
        return load_package(bundled[name_or_path])
    if not os.path.exists(name_or_path):  # unlike Path.exists, also says so of a name that is too long
        raise BadInput(
            "package_missing",
            f"There is no model package {name_or_path}, neither bundled nor as a folder.",
            f"Bundled are: {', '.join(bundled) or 'none'}.",
        )
    return load_package(name_or_path)


def check_packages() -> Iterator[tuple[str, Union[ModelPackage, BadInput]]]:
    """Load all bundled packages, one after the other: name, and the package or why it cannot be used."""
    for name, folder in _bundled().items():
        try:
            yield name, load_package(folder)
        except BadInput as error:
            yield name, error


def list_packages() -> list[ModelPackage]:
    """Load the bundled packages that can be used, by name."""
    return [package for _, package in check_packages() if isinstance(package, ModelPackage)]


def _bundled() -> dict[str, Path]:
    # A name with a dot in front is a package being written.
    return {card.parent.name: card.parent for card in sorted(BUNDLED.glob(f"[!.]*/{CARD}"))}


def _verify(folder: Path, card: Card) -> None:
    home, total = folder.resolve(), 0
    sizes = {}
    for name in card.files:
        file = folder / name
        try:
            sizes[name] = require_regular(file).st_size
        except Unreadable as error:
            raise _tampered(file, f"is listed in the card, but {error.reason}") from error
        if file.resolve().parent != home:
            raise _tampered(file, "is a link that leads out of the package")
        total += sizes[name]
    if total > LARGEST_PACKAGE:
        raise _invalid(folder, f"holds {total / 2**30:,.1f} GB, more than the {LARGEST_PACKAGE >> 30} GB of a package")
    for name, expected in card.files.items():
        if _sha256(folder / name, sizes[name]) != expected:
            raise _tampered(folder / name, "is not the file that the card was written for: its SHA-256 differs")
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() in LOADABLE and file.name not in card.files:
            raise _tampered(file, "is not listed in the card")


def _sha256(file: Path, size: int) -> str:
    """Hash a file piece by piece; no further than it was long a moment ago, should somebody write on it."""
    found = hashlib.sha256()
    with file.open("rb") as opened:
        for start in range(0, size, _PIECE):
            found.update(opened.read(min(_PIECE, size - start)))
    return found.hexdigest()


def _check_networks(folder: Path) -> None:
    """Refuse weights and graphs that are none, and graphs that take data from elsewhere."""
    weights = folder / WEIGHTS
    try:
        read_header(weights)
    except ValueError as error:
        raise _invalid(weights, str(error)) from error
    for name in (ENCODER, HEAD):
        try:
            check_graph(read_bytes(folder / name, LARGEST_GRAPH), WEIGHTS, weights.stat().st_size)
        except Unreadable as error:
            raise _invalid(folder / name, f"cannot be used: {error.reason}") from error
        except Unacceptable as error:
            raise _invalid(folder / name, str(error)) from error


def _invalid(file: Path, problem: str) -> BadInput:
    return BadInput(
        "package_invalid",
        f"{file} {problem}.",
        "Get the package again from where it came from, or export it again.",
    )


def _tampered(file: Path, problem: str) -> BadInput:
    return BadInput(
        "package_tampered", f"{file} {problem}.", "Do not use this package; get it again from where it came from."
    )
