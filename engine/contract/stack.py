"""What a job says of its stack: where it is, and what the user knows better than the scan can guess."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated, Dict, List, Literal, Optional, Union

from pydantic import AfterValidator, Field, model_validator

from engine.contract.message import NUMERIC, Kind, Message, Name, Place, Shown, no_nul

# What the option mask may say instead of naming rasters.
NO_MASK, DETECT = "none", "detect"
_MOST_STACKS = 10_000
_MOST_DATES = 100_000
_MOST_BANDS = 10_000
_HIGHEST_BIT = 62  # of 64 the highest is the sign
_LARGEST_COORDINATE = 1e12
# Beyond, a value of 32 bits times the scale leaves single precision.
_LARGEST_SCALE, _SMALLEST_SCALE = 1e15, 1e-15

Stacks = Annotated[
    Union[Place, Annotated[List[Place], Field(min_length=1, max_length=_MOST_STACKS)]],
    Kind("stack"),
    Field(
        description="Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT "
        "with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. "
        "A job file and the command line also take several of these, and bring them to one grid."
    ),
]
Coordinate = Annotated[float, Field(ge=-_LARGEST_COORDINATE, le=_LARGEST_COORDINATE), NUMERIC]
# Any text that PROJ understands; a definition written out as WKT or PROJJSON is long.
Crs = Annotated[str, Field(min_length=1, max_length=65_536), AfterValidator(no_nul)]
BandNumber = Annotated[int, Field(ge=1, le=1_000_000), NUMERIC]
Factor = Annotated[float, Field(ge=-_LARGEST_SCALE, le=_LARGEST_SCALE), NUMERIC]


def sound_bits(kind: str, bad: Sequence[int]) -> None:
    """Refuse bits that no integer of a mask raster has.

    Args:
        kind: what a mask's values are; only with 'bits' are the numbers in `bad` positions of bits.
    """
    if kind == "bits" and not all(0 <= bit <= _HIGHEST_BIT for bit in bad):
        raise ValueError(f"bits are numbered from 0 to {_HIGHEST_BIT}")


class Extent(Message):
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


class StackOptions(Message):
    """What the user knows better than the scan can guess; every field may be left out."""

    sensor: Annotated[Optional[Place], Kind("text"), Shown(advanced=True, example="sentinel-2-l2a")] = Field(
        None,
        description="Sensor, if the files do not tell it: its name in the sensor table, or the path of your own "
        "*.sensor.json.",
    )
    bands: Annotated[
        Optional[Dict[Name, Union[BandNumber, Name]]],
        Shown("Band map", advanced=True, example='{"B04": 3}'),
    ] = Field(
        None,
        min_length=1,
        max_length=_MOST_BANDS,
        description="Band name -> its description in the files, or its 1-based number.",
    )
    date_pattern: Annotated[Optional[Name], Shown(advanced=True, example=r"(?P<year>\d{4})(?P<doy>\d{3})")] = Field(
        None, description="Regular expression with the groups year, month and day, or year and doy, for file names."
    )
    dates: Annotated[
        Optional[List[datetime.date]], Shown("Dates of layers", advanced=True, example="2023-03-01,2023-03-11")
    ] = Field(
        None,
        min_length=1,
        max_length=_MOST_DATES,
        description="The dates of one raster that holds them all, in its order.",
    )
    order: Annotated[Optional[Literal["date-major", "band-major"]], Shown("Order of layers", advanced=True)] = Field(
        None,
        description="Of the layers of one raster with all dates: all bands of the first date first, or all dates of "
        "the first band.",
    )
    scale: Annotated[Optional[Factor], Shown(advanced=True, example="0.0001")] = Field(
        None,
        description="Physical value = stored value x scale + offset.",
    )
    offset: Annotated[Optional[Factor], Shown(advanced=True)] = Field(
        None,
        description="In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.",
    )
    nodata: Annotated[Optional[Annotated[float, NUMERIC]], Shown("No-data value", advanced=True)] = Field(
        None, description="Stored value that means: no data."
    )
    mask: Annotated[Optional[Place], Kind("text"), Shown(advanced=True)] = Field(
        None,
        description="'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds "
        "and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.",
    )
    mask_values: Annotated[
        Optional[List[Annotated[int, Field(ge=-(2**31), le=2**32 - 1), NUMERIC]]],
        Shown(advanced=True, example="0,1,3,8,9,10"),
    ] = Field(None, max_length=4096, description="Mask values that mean: not clear.")
    also_read: Annotated[
        Optional[Annotated[List[Place], Field(min_length=1, max_length=1000)]], Shown("May lead to", advanced=True)
    ] = Field(
        None,
        description="Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as "
        "/data/archive, https://example.org or /vsis3/bucket.",
    )
    duplicates: Annotated[Literal["mosaic", "reject"], Shown("Files of one date", advanced=True)] = Field(
        "mosaic", description="Two files of one date: fill the gaps of the first from the second, or reject the second."
    )
    start: Annotated[Optional[datetime.date], Shown("First date to use", example="2023-03-01")] = Field(
        None, description="First date to use."
    )
    end: Annotated[Optional[datetime.date], Shown("Last date to use", example="2023-10-31")] = Field(
        None, description="Last date to use."
    )
    extent: Annotated[Optional[Extent], Shown(example="500000,4800000,510000,4810000,EPSG:32631")] = Field(
        None, description="What part of the stack to use: xmin, ymin, xmax, ymax and their CRS."
    )
    crs: Annotated[Optional[Crs], Shown("Map CRS", advanced=True, example="EPSG:32631")] = Field(
        None, description="Of the map; that of most rasters by default."
    )
    pixel_size: Annotated[
        Optional[Annotated[float, Field(ge=1e-9, le=1e9), NUMERIC]], Shown("Map pixel size", advanced=True)
    ] = Field(None, description="Of the map, in its CRS's units; the finest by default.")

    @property
    def mask_rasters(self) -> Optional[str]:
        """The path of the user's own masks; None where the option names none."""
        return None if self.mask in (None, NO_MASK, DETECT) else self.mask

    @model_validator(mode="after")
    def _sound(self) -> StackOptions:
        if self.scale is not None and abs(self.scale) < _SMALLEST_SCALE:
            raise ValueError(f"scale must not be 0, nor nearer to it than {_SMALLEST_SCALE:g}")
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"start {self.start} is after end {self.end}")
        if self.mask == DETECT and self.mask_values is not None:
            raise ValueError("mask_values are of a mask's raster, and with 'detect' there is none")
        if self.dates is not None and len(set(self.dates)) != len(self.dates):
            raise ValueError("dates names a date twice")
        return self
