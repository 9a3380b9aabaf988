"""The contract of a model system: what an encoder and a head say of themselves, and what goes between them.

Whoever maps, trains or exports a model reads this, and nothing of the network itself. Importing it imports no torch.

    Encoder   sensors, dates, context; undecayed(); forward(tensors of each sensor) -> Features, named tensors
    Head      needs, names of features; forward(those features) -> scores (b, k, h, w) and seen (b, h, w); activation
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Protocol, Tuple, Union

if TYPE_CHECKING:
    from torch import Tensor, nn

# What an encoder takes of each sensor, in this order: values as stored (b, t, c, h, w); scale and offset, with which
# physical value = stored value x scale + offset, (b, t, c); valid, the clear pixels, (b, t, h, w) bool; and day,
# integers counted from 1 January of the reference year, (b, t). h and w are of the sensor's own grid.
INPUTS = ("values", "scale", "offset", "valid", "day")

Activation = Literal["softmax", "sigmoid", "none"]
Task = Literal["crop", "boundary", "fraction", "embedding"]
Unit = Literal["pixel", "parcel"]

_LAST_DAY = 1000
_MOST_DATES = 10_000
# Pixels a side of the windows in which a model that sees single pixels is run.
_PIXELS_AT_ONCE = 64


def input_name(name: str, sensor: int) -> str:
    """Name an input of an encoder: as it is for the first sensor, `values_2` and so on for the others."""
    return name if sensor == 1 else f"{name}_{sensor}"


# --- which dates a model takes ----------------------------------------------------------------------------------------

# Cards hold these rules as JSON; a field that a rule does not have is an error.
_STRICT = {"extra": "forbid"}


@dataclass(frozen=True)
class AnyDates:
    """Any number of dates on any days: the network knows each date by its day.

    Dates that are clear nowhere in a window may be left out of it.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    rule: Literal["any"] = "any"


@dataclass(frozen=True)
class AtMost:
    """Up to `most` dates.

    Attributes:
        by: "day", the network knows each date by its day, so that a longer series may be thinned evenly; or "rank",
            it knows them by their place in the series, which serves the one calendar that it was trained on.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    most: int
    by: Literal["day", "rank"] = "day"
    rule: Literal["at most"] = "at most"

    def __post_init__(self) -> None:
        if not 1 <= self.most <= _MOST_DATES:
            raise ValueError(f"most is from 1 to {_MOST_DATES}, not {self.most}")


@dataclass(frozen=True)
class Calendar:
    """The days of a calendar, always all of them; a day without an acquisition near it is an invalid date.

    Attributes:
        days: ascending, counted from 1 January of the reference year.
        tolerance: days that an acquisition may be away from the day whose place it takes.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    days: Tuple[int, ...]
    tolerance: int
    rule: Literal["calendar"] = "calendar"

    def __post_init__(self) -> None:
        object.__setattr__(self, "days", tuple(self.days))
        if not 1 <= len(self.days) <= _MOST_DATES or not 0 <= self.tolerance <= _LAST_DAY:
            raise ValueError("a calendar has at least one day, and a tolerance of no or more days")
        if any(abs(day) > _LAST_DAY for day in self.days) or any(a >= b for a, b in zip(self.days, self.days[1:])):
            raise ValueError(f"the days of a calendar ascend, from {-_LAST_DAY} to {_LAST_DAY}")


@dataclass(frozen=True)
class Slots:
    """`count` slots of equal length that cover the days from `first` to `last`; one without a clear date is invalid.

    Each slot is told to the network by the day in its middle.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    first: int
    last: int
    count: int
    rule: Literal["slots"] = "slots"

    @property
    def days(self) -> Tuple[int, ...]:
        """The day in the middle of each slot."""
        length = self.last - self.first + 1
        return tuple(self.first + (2 * slot + 1) * length // (2 * self.count) for slot in range(self.count))

    def __post_init__(self) -> None:
        if not -_LAST_DAY <= self.first <= self.last <= _LAST_DAY:
            raise ValueError(f"slots do not end before they begin, and lie in {-_LAST_DAY} to {_LAST_DAY}")
        if not 1 <= self.count <= self.last - self.first + 1:
            raise ValueError("slots are at least a day long, and there is at least one")


DatesRule = Union[AnyDates, AtMost, Calendar, Slots]
# What is assumed where nothing says which dates a model takes.
ANY_DATES = AnyDates()


# --- what of the neighbourhood an answer depends on -------------------------------------------------------------------


@dataclass(frozen=True)
class PixelContext:
    """A pixel's answer depends on that pixel alone: windows may have any size, and need not overlap."""

    __pydantic_config__: ClassVar[Any] = _STRICT
    kind: Literal["pixel"] = "pixel"

    @property
    def size(self) -> int:
        """Side, in pixels, of the windows in which such a model is run."""
        return _PIXELS_AT_ONCE

    @property
    def halo(self) -> int:
        """Pixels by which windows overlap: none."""
        return 0


@dataclass(frozen=True)
class WindowContext:
    """A pixel's answer depends on the window around it.

    Attributes:
        size: side of a window in pixels, as in training.
        halo: pixels at each side that overlap the neighbouring windows.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    size: int
    halo: int
    kind: Literal["window"] = "window"

    def __post_init__(self) -> None:
        # The last is what engine.mapping.blocks.Lattice demands.
        if not 0 < self.size <= 1024 or self.halo < 0 or 4 * self.halo > self.size:
            raise ValueError("a window has 1 to 1024 pixels a side, and a halo of at most a quarter of them")


Context = Union[PixelContext, WindowContext]


# --- the two networks -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SensorSpec:
    """What an encoder takes of one sensor.

    Attributes:
        bands: how many.
        mean, std: per band in physical units.
        patch: side of a token, in pixels of the sensor's own grid.
        stride: side of a pixel of the sensor's own grid, in pixels of the stack's; 1 where they are the same.
    """

    bands: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    patch: int = 1
    stride: int = 1


class Tokens(NamedTuple):
    """The features of an encoder that makes one token per date and patch.

    Attributes:
        tokens: (b, t, h, w, d), h and w in tokens.
        token_valid: (b, t, h, w) bool.
    """

    tokens: Tensor
    token_valid: Tensor


# A NamedTuple of tensors: its field names are the names between the graphs, in the order of the encoder's outputs.
# One of them is Boolean and says where the others mean something.
Features = Tuple[Any, ...]


class Encoder(Protocol):
    """What makes features of the dated rasters of one or more sensors: a torch module.

    Attributes:
        system: key of `engine.models.ENCODERS`.
        config: a frozen dataclass; its `to_dict` gives what a card's `architecture.encoder` holds.
        features: the NamedTuple that `forward` returns.
    """

    system: str
    config: Any
    features: type[Features]

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of each sensor, in the order of its inputs."""
        ...

    @property
    def dates(self) -> DatesRule:
        """Which dates it takes; the same rule for each sensor."""
        ...

    @property
    def context(self) -> Context:
        """What of the neighbourhood a pixel's features depend on."""
        ...

    def undecayed(self) -> Iterable[nn.Parameter]:
        """Parameters without weight decay: biases, norms, scalars, and tables of codes."""
        ...

    def reducible(self) -> Iterable[nn.Module]:
        """Parts whose matrix products may be computed in bfloat16; none where that was never compared."""
        ...

    def forward(self, *inputs: Tensor) -> Features:
        """Encode: takes the tensors of `INPUTS` of the first sensor, then those of the second, and so on."""
        ...


class Head(Protocol):
    """What makes scores of features: a torch module.

    Attributes:
        kind: key of `engine.models.HEADS`.
        config: a frozen dataclass; its `to_dict` gives what a card's `architecture.head.config` holds.
        needs: names of the features that it takes, in the order of `forward`.
        activation: what turns its scores into probabilities or shares.
    """

    kind: str
    config: Any
    needs: tuple[str, ...]
    activation: Activation

    def undecayed(self) -> Iterable[nn.Parameter]:
        """Parameters without weight decay."""
        ...

    def forward(self, *features: Tensor) -> tuple[Tensor, Tensor]:
        """Return scores (b, k, h, w), and seen (b, h, w) bool, True where any date was valid."""
        ...
