"""The architecture of AgriFM, encoder and decoder, as a card stores it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Optional, Union

from engine.models.encoder import Slots

PROFILES = ("fit", "faithful")
FUSIONS = ("mean", "cat")
# How a decoder joins sensors.
JOINED = ("mean", "concatenate")
INDICES = ("clipped", "published")


@dataclass(frozen=True)
class SensorShape:
    """A sensor that an encoder takes: number of bands, and side of its pixel in pixels of the stack's grid."""

    bands: int
    stride: int = 1


@dataclass(frozen=True)
class AgriFMConfig:
    """Sizes and switches of the encoder; the defaults but for `sensors` and `side` are the published ones.

    Attributes:
        sensors: each has an embedding of its own before the one backbone; the first is on the stack's grid.
        side: side in pixels of the windows that it is run on.
        width: width of a token in the first stage; each further stage doubles it.
        depths, heads: number of blocks, and of heads of an attention, in each stage.
        patch: dates, rows and columns of a token.
        window: steps, rows and columns within which tokens attend to one another; 0 steps for all there are, which the
            published window is at its number of dates.
        step: dates that a merge averages; 1 merges as Swin does, in space alone.
        mlp_ratio: hidden width of an MLP, in widths.
        drop_path: share of the last block's branches that are dropped in training; it rises linearly from 0.
        profile: "fit" heeds what is valid: masked dates, clouds and padding are keys to nobody and in no mean, and
            days are coded. "faithful" is as published: no dates, no masks, absent dates and padding are values of 0.
        fusion: how the steps that are left are merged: "mean", or "cat", which puts them side by side and needs
            `slots`.
        index: how relative positions are numbered in windows that a small grid clips: from the "clipped" window, or as
            "published", which is wrong where rows or columns are clipped. Of the faithful profile; the fit one never
            clips.
        slots: first and last day of the season, and number of slots that dates are put on; of the faithful profile.
    """

    sensors: tuple[SensorShape, ...]
    side: int
    width: int = 128
    depths: tuple[int, ...] = (2, 2, 18, 2)
    heads: tuple[int, ...] = (4, 8, 16, 32)
    patch: tuple[int, int, int] = (4, 2, 2)
    window: tuple[int, int, int] = (8, 7, 7)
    step: int = 2
    mlp_ratio: int = 4
    drop_path: float = 0.2
    profile: str = "fit"
    fusion: str = "mean"
    index: str = "clipped"
    slots: Optional[tuple[int, int, int]] = None

    def __post_init__(self) -> None:
        for name in ("depths", "heads", "patch", "window", "slots"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, tuple(getattr(self, name)))
        object.__setattr__(self, "sensors", tuple(map(_shape, self.sensors)))
        for name, known in (("profile", PROFILES), ("fusion", FUSIONS), ("index", INDICES)):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is one of {', '.join(known)}, not {getattr(self, name)!r}")
        if len(self.depths) != len(self.heads) or len(self.depths) < 2:
            raise ValueError("depths and heads name the same stages, two at least")
        if self.patch[1] != self.patch[2]:
            raise ValueError("a token has as many rows as columns")
        if any(self.width * 2**stage % heads for stage, heads in enumerate(self.heads)):
            raise ValueError("the width of each stage is a multiple of its heads")
        if not self.sensors or self.sensors[0].stride != 1:
            raise ValueError("the first sensor is on the stack's grid, with stride 1")
        if (self.slots is None) == (self.profile == "faithful"):
            raise ValueError("the faithful profile has slots, the fit one takes any dates")
        if self.fusion == "cat" and self.slots is None:
            raise ValueError("fusion 'cat' needs slots: the number of its channels depends on them")
        if self.profile == "faithful" and not self.window[0]:
            raise ValueError("the faithful profile has no days: its windows have a number of steps")
        if self.index == "published" and self.profile != "faithful":
            raise ValueError("the published index is of the faithful profile; the fit one never clips a window")

    @property
    def cell(self) -> int:
        """Side in pixels of a token of the last stage."""
        return self.patch[1] * 2 ** (len(self.depths) - 1)

    @property
    def rule(self) -> Optional[Slots]:
        """The slots that dates are put on, if any."""
        return None if self.slots is None else Slots(*self.slots)

    def steps(self, dates: int) -> tuple[int, ...]:
        """Steps in time after the embedding and after each merge, for a number of dates."""
        steps = [-(-dates // self.patch[0])]
        for _ in self.depths[1:]:
            steps.append(-(-steps[-1] // self.step))
        return tuple(steps)

    @property
    def channels(self) -> tuple[int, ...]:
        """Channels of what the head takes of a sensor, the finest level first: embedding, stages 1 to n - 2, the last.

        The published encoder also gives what comes out of the stage before the last; no decoder uses it.
        """
        widths = [self.width * 2**stage for stage in range(len(self.depths))]
        if self.fusion == "mean" or self.slots is None:
            return tuple(widths)
        return tuple(width * steps for width, steps in zip(widths, self.steps(self.slots[2])))

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `AgriFMConfig(**d)` takes it back."""
        content = asdict(self)
        return {name: list(value) if isinstance(value, tuple) else value for name, value in content.items()}


@dataclass(frozen=True)
class PyramidConfig:
    """Sizes of the decoder.

    Attributes:
        channels: channels of each level of a sensor's maps, the finest first; the same for all sensors.
        strides: for each sensor, side of its pixel in pixels of the stack's grid.
        classes: how many.
        width: channels of the decoder; 1024 as published.
        patch: side in pixels of a place of the finest level.
        fusion: how the sensors are merged: "mean" over those that saw a place, after a projection of each map, so that
            any of them may be missing; "concatenate", as published, without such a projection.
        skips: for each sensor, how many levels it takes part in, counted from the coarsest; all by default. A coarse
            sensor has nothing to tell of fine ones.
    """

    channels: tuple[int, ...]
    strides: tuple[int, ...]
    classes: int
    width: int = 256
    patch: int = 2
    fusion: str = "mean"
    skips: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        for name in ("channels", "strides", "skips"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        if not self.skips:
            object.__setattr__(self, "skips", (len(self.channels),) * len(self.strides))
        if self.fusion not in JOINED:
            raise ValueError(f"fusion is one of {', '.join(JOINED)}, not {self.fusion!r}")
        if len(self.skips) != len(self.strides) or not all(1 <= skip <= len(self.channels) for skip in self.skips):
            raise ValueError(f"skips has a number from 1 to {len(self.channels)} for each sensor")
        if self.skips[0] != len(self.channels):
            raise ValueError("the first sensor takes part in all levels")

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `PyramidConfig(**d)` takes it back."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}


def _shape(content: Union[SensorShape, Mapping[str, Any]]) -> SensorShape:
    return content if isinstance(content, SensorShape) else SensorShape(**content)
