"""The table of what is kept of parcels' pixels, so that later dates add to it, and the line between two groups.

`homogeneity.parquet` has a row for each parcel whose pixels are known: `shape`, which tells its outline, `dates`, and
lists of its pixels' `row`, `col`, and of where they stand for each half of the dates, `first` and `second`, in
hundredths of the pixels' noise (see `engine.series.homogeneity`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from engine.files import whole
from engine.reading import Unreadable, require_regular
from engine.series.homogeneity import MOST, Leading, Verdict, together, verdict
from engine.stack.types import Grid
from engine.vectors import write_geopackage

_SCHEMA = pa.schema(
    [
        ("shape", pa.string()),
        ("dates", pa.int32()),
        *((name, pa.list_(pa.int32())) for name in ("row", "col")),
        *((name, pa.list_(pa.int16())) for name in ("first", "second")),
    ]
)
_UNKNOWN = np.iinfo(np.int16).min
_ROWS = 2000
_STRAIGHT = 0.75  # of a pixel's side: along the edges of pixels, a slanting line is a staircase


class Earlier:
    """What an earlier table has of parcels, by their outlines.

    Raises:
        Unreadable: there is none, or it is damaged.
    """

    def __init__(self, path: Path) -> None:
        require_regular(path)
        try:
            self._table = pq.read_table(path, columns=_SCHEMA.names).cast(_SCHEMA).combine_chunks()
        except (pa.ArrowException, KeyError, ValueError, OSError) as error:
            raise Unreadable("it is no table of pixels") from error
        self._place = {shape: place for place, shape in enumerate(self._table["shape"].to_pylist())}

    def __contains__(self, shape: str) -> bool:
        return shape in self._place

    def dates(self, shapes: Sequence[str]) -> NDArray[np.int64]:
        """How many dates are known of each outline, (n)."""
        dates = self._table["dates"].to_numpy()
        return np.array([dates[self._place[shape]] if shape in self._place else 0 for shape in shapes], np.int64)

    def pixels(self, shape: str) -> Leading:
        """Where the pixels of an outline stand."""
        row = self._table.slice(self._place[shape], 1).to_pylist()[0]
        halves = (np.array(row[name], np.float32) for name in ("first", "second"))
        stands = (np.where(values == _UNKNOWN, np.nan, values / 100).astype(np.float32) for values in halves)
        return Leading(np.array(row["row"], np.int32), np.array(row["col"], np.int32), *stands, row["dates"])


@dataclass(frozen=True)
class TwoCrops:
    """Whether each of n parcels holds two crops, and the line between them.

    Attributes:
        share, score: share and score of the smaller group, (n); NaN where nothing is said.
        lines: between the groups, of those parcels that have two.
    """

    share: NDArray[np.float64]
    score: NDArray[np.float64]
    lines: dict[int, shapely.Geometry]


class PixelGroups:
    """Tells of each parcel whether it has two groups, as soon as all walks over it are done, and keeps its pixels.

    Args:
        grid: grid of the stack.
        shapes: (n) what of each parcel was counted.
        outlines: (n) their hashes.
        steps: every how many rows and columns of each count, (n).
        walks: how many walks each parcel is in, (n).
        earlier: what is known from before; None for nothing.
        writer: writer of the table of pixels.
    """

    def __init__(
        self,
        grid: Grid,
        shapes: NDArray[np.object_],
        outlines: Sequence[str],
        steps: NDArray[np.int64],
        walks: NDArray[np.int64],
        earlier: Earlier | None,
        writer: pq.ParquetWriter,
    ) -> None:
        self._grid, self._shapes, self._outlines, self._steps = grid, shapes, outlines, steps
        self._left, self._earlier, self._writer = walks.copy(), earlier, writer
        self._held: dict[int, list[Leading]] = {}
        self._rows: list[dict] = []
        self._written: set[str] = set()
        nothing = np.full(len(shapes), np.nan)
        self.two_crops = TwoCrops(nothing, nothing.copy(), {})

    def add(self, parcel: int, pixels: Leading) -> None:
        """Take what one walk says of a parcel."""
        self._held.setdefault(parcel, []).append(pixels)
        self._left[parcel] -= 1
        if self._left[parcel] == 0:
            self._tell(parcel)

    def close(self) -> None:
        """Tell of parcels that no walk has told of, but an earlier table or a part of the walks; write the rest."""
        for parcel, outline in enumerate(self._outlines):
            known = self._earlier is not None and outline in self._earlier
            if parcel in self._held or (known and np.isnan(self.two_crops.score[parcel])):
                self._tell(parcel)
        self._flush()

    def _tell(self, parcel: int) -> None:
        outline, step = self._outlines[parcel], int(self._steps[parcel])
        before = [self._earlier.pixels(outline)] if self._earlier is not None and outline in self._earlier else []
        pixels = together([*before, *self._held.pop(parcel, [])])
        if outline not in self._written:
            self._written.add(outline)
            self._rows.append(_row(outline, pixels))
        if len(self._rows) >= _ROWS:
            self._flush()
        found = verdict(pixels, step)
        if found is None:
            return
        self.two_crops.share[parcel], self.two_crops.score[parcel] = found.share, found.score
        if found.found:
            self.two_crops.lines[parcel] = line_between(pixels, found, step, self._shapes[parcel], self._grid)

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, _SCHEMA))
            self._rows.clear()


@contextmanager
def writing_pixels(path: Path) -> Iterator[pq.ParquetWriter]:
    """Write a table of pixels, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    with whole(path) as part, pq.ParquetWriter(part, _SCHEMA, compression="zstd") as writer:
        yield writer


def _row(outline: str, pixels: Leading) -> dict:
    halves = {
        name: np.where(np.isnan(values), _UNKNOWN, np.round(values.clip(-MOST, MOST) * 100)).astype(np.int16)
        for name, values in (("first", pixels.first), ("second", pixels.second))
    }
    return {"shape": outline, "dates": pixels.dates, "row": pixels.row, "col": pixels.col, **halves}


def line_between(pixels: Leading, found: Verdict, step: int, shape: shapely.Geometry, grid: Grid) -> shapely.Geometry:
    """The line between the two groups of a parcel's pixels, within its outline, in the grid's CRS."""
    rows, cols = pixels.row // step, pixels.col // step
    top, left = rows.min(), cols.min()
    group = np.full((int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1), -1, np.int8)
    group[rows - top, cols - left] = np.where(found.known, found.smaller, -1)
    across = (group[:, :-1] != group[:, 1:]) & (group[:, :-1] >= 0) & (group[:, 1:] >= 0)
    down = (group[:-1] != group[1:]) & (group[:-1] >= 0) & (group[1:] >= 0)
    row, col = np.nonzero(across)
    upright = np.stack([[col + 1, row], [col + 1, row + 1]], axis=0)
    row, col = np.nonzero(down)
    level = np.stack([[col, row + 1], [col + 1, row + 1]], axis=0)
    ends = np.concatenate([upright, level], axis=2).transpose(2, 0, 1)  # (edges, ends, xy) in steps
    x = (ends[..., 0] + left) * step + (1 - step) / 2
    y = (ends[..., 1] + top) * step + (1 - step) / 2
    edges = shapely.linestrings(np.stack(Affine(*grid.transform) * (x, y), axis=-1))
    side = step * max(abs(grid.transform[0]), abs(grid.transform[4]))
    line = shapely.simplify(shapely.line_merge(shapely.multilinestrings(edges)), _STRAIGHT * side)
    inside = shapely.get_parts(shapely.intersection(line, shape))
    return shapely.multilinestrings(inside[shapely.get_type_id(inside) == shapely.GeometryType.LINESTRING])


def write_lines(path: Path, found: TwoCrops, fids: pa.ChunkedArray, crs: str) -> None:
    """Write the lines between two groups as a GeoPackage; it has no feature where no parcel has two.

    Args:
        fids: (n) feature ids of the parcels.
        crs: CRS of the grid.

    Raises:
        Failure: `disk`, `lines_not_written`.
    """
    parcels = np.array(sorted(found.lines), np.int64)
    table = pa.table(
        {
            "geom": pa.array([shapely.to_wkb(found.lines[parcel]) for parcel in parcels], pa.binary()),
            "parcel": pa.array(parcels),
            "parcel_fid": fids.take(pa.array(parcels)),
            "second_share": pa.array(found.share[parcels].round(4)),
            "second_score": pa.array(found.score[parcels]),
        }
    )
    write_geopackage(
        table,
        path,
        "lines",
        "lines_not_written",
        f"The lines between two groups could not be written to {path}",
        "Extract without looking for two crops.",
        geometry_name="geom",
        geometry_type="MultiLineString",
        crs=crs,
    )
