"""Cards of schema 1, as they stand in files, and how they read as cards of schema 2.

Schema 1 knew one shape of network: one or more sensors on one grid with square patches, tokens and their validity from
the encoder, a softmax over classes from the head. What it leaves unsaid follows from that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, List, Literal, Optional, Union

from pydantic import Field, model_validator

from engine.models.encoder import INPUTS, AnyDates, AtMost, Tokens, WindowContext, input_name
from engine.package.card import (
    ENCODER,
    HEAD,
    WEIGHTS,
    Architecture,
    Card,
    ClassEntry,
    DateCount,
    DatesRule,
    EncoderGraph,
    Graphs,
    Hashes,
    HeadGraph,
    Heading,
    Metric,
    Season,
    SensorBands,
    SensorInput,
    Text,
    TrainedSeason,
    Training,
    check_bands,
    check_classes,
    check_files,
    check_season,
    check_sensors,
)


class FurtherSensor(SensorBands):
    """A sensor that a model takes together with the first."""

    dates: DateCount
    optional: Optional[bool] = None

    @model_validator(mode="after")
    def _consistent(self) -> FurtherSensor:
        check_bands(self.bands, self.statistics, self.value_range, self.dates)
        return self


class CardOfSchema1(SensorBands, Heading):
    """A card of schema 1; the fields from `sensor` to `value_range`, and `dates`, are of its first sensor.

    They stand in a file in this order: heading, first sensor, the rest.
    """

    schema_version: Literal[1] = 1
    window: int = Field(gt=0, le=1024, description="Side of the input in pixels.")
    halo: int = Field(ge=0, le=1024, description="Pixels at each side of a window that overlap its neighbours.")
    patch: int = Field(gt=0, le=1024, description="Side of a token in pixels.")
    day_reference: Text = Field(description="Read and not used.")
    season: Season
    dates: DateCount
    fused_with: List[FurtherSensor] = Field([], max_length=8)
    architecture: Architecture
    classes: List[ClassEntry] = Field(min_length=1, max_length=255)
    training: Training
    metrics: List[Metric] = Field(max_length=100)
    licence: Text = Field(description="Licence of the weights.")
    opset: int = Field(ge=1, le=1000, description="Read and not used.")
    files: Hashes = Field(description="File name -> SHA-256, for every file but this one.")

    @model_validator(mode="after")
    def _consistent(self) -> CardOfSchema1:
        check_bands(self.bands, self.statistics, self.value_range, self.dates)
        check_sensors([self.sensor, *(further.sensor for further in self.fused_with)])
        # The last is what engine.mapping.blocks.Lattice demands.
        if self.window % self.patch or self.halo % self.patch or 4 * self.halo > self.window:
            raise ValueError("window and halo must be multiples of patch, and halo at most a quarter of window")
        check_season(self.season)
        check_classes(self.classes)
        if self.architecture.head.config.get("classes") != len(self.classes):
            raise ValueError("architecture.head.config.classes must be the number of classes")
        check_files(self.files, (ENCODER, HEAD, WEIGHTS))
        return self


def as_card(card: CardOfSchema1) -> Card:
    """Return a card of schema 1 as one of schema 2.

    Raises:
        ValueError: its encoder has learned the places of another window.
    """
    _refuse_other_window(card)
    sensors = [_sensor(part, card.patch, number) for number, part in enumerate((card, *card.fused_with), start=1)]
    taken = ("name", "title", "version", "system", "simulated", "architecture", "classes", "training", "metrics")
    return Card(
        **{name: getattr(card, name) for name in (*taken, "licence", "files")},
        sensors=sensors,
        season=TrainedSeason(first=card.season.first, last=card.season.last),
        dates=_dates(card),
        context=WindowContext(card.window, card.halo),
        task="crop",
        unit="pixel",
        activation="softmax",
        graphs=Graphs(
            encoder=EncoderGraph(gives=list(Tokens._fields)),
            head=HeadGraph(takes=list(Tokens._fields), scores="logits", seen="seen"),
        ),
    )


def _sensor(part: Union[CardOfSchema1, FurtherSensor], patch: int, number: int) -> SensorInput:
    return SensorInput(
        **{name: getattr(part, name) for name in SensorBands.model_fields},
        dates_in_training=part.dates,
        patch=patch,
        inputs={name: input_name(name, number) for name in INPUTS},
        optional=getattr(part, "optional", None),
    )


def _first_encoder(card: CardOfSchema1) -> Mapping[str, Any]:
    """What a card says of its encoder, or of the one that several sensors share."""
    first = card.architecture.encoder.get("first", card.architecture.encoder)
    return first if isinstance(first, Mapping) else {}


def _refuse_other_window(card: CardOfSchema1) -> None:
    """Such a network would stretch its table of places over another window without a word, and map as never trained."""
    encoder = _first_encoder(card)
    if encoder.get("places") != "apart" and encoder.get("grid", 0) not in (0, [card.window // card.patch] * 2):
        raise ValueError(
            f"it says windows of {card.window} pixels and patches of {card.patch}, but its encoder is for "
            f"{str(encoder['grid'])[:60]} patches"
        )


def _dates(card: CardOfSchema1) -> DatesRule:
    """A network of that time coded a date by its day, or, where its configuration says so, by its rank."""
    if _first_encoder(card).get("time_encoding") == "index":
        return AtMost(most=card.dates.max, by="rank")
    return AnyDates()
