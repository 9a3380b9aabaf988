"""How an output's raster looks to whoever opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from engine.outputs.overviews import NEAREST
from engine.package import ClassEntry

Colour = tuple[int, int, int, int]


class Legend(Protocol):
    """What the looks of a map's rasters need to know of it: a model's card says it, and so does a finished map."""

    @property
    def classes(self) -> Sequence[ClassEntry]:
        """The classes, in the order of their probabilities."""
        ...

    @property
    def simulated(self) -> bool:
        """Whether the model was trained on simulated scenes."""
        ...

    @property
    def remembers(self) -> bool:
        """Whether the model's answers for labels that it had not seen decide which classes a pixel may have."""
        ...


@dataclass(frozen=True)
class Look:
    """Type, names and colours of a raster.

    Attributes:
        dtype: type of its values, as numpy calls it; GDAL reads float16 as float32.
        nodata: the value of pixels without an answer.
        bands: a description of each band.
        resampling: how its overviews are made, MODE or NEAREST.
        colours: red, green, blue and opacity of each value; of rasters of classes alone.
        tags: the first band's tags.
        categories: content of the `.aux.xml` file beside the raster; None for no such file.
    """

    dtype: str
    nodata: float
    bands: tuple[str, ...]
    resampling: str = NEAREST
    colours: Mapping[int, Colour] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    categories: bytes | None = None


def title_of(what: str, simulated: bool) -> str:
    """Name a band; a map made with a model of simulated scenes is called simulated wherever it is seen."""
    return f"{what} (simulated model)" if simulated else what
