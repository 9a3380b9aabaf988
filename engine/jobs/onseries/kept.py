"""Series that a job needs, kept in a folder: what is there is not read again, whoever put it there.

    folder/            what the extract job left, if it did: read, and never touched
    folder/ROOM/       what such jobs read themselves, one room for parcels and one for pixels

A room keeps what it has of other places, too, as long as the dates are the same: labels come and go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import ExtractJob
from engine.errors import BadInput, Cancelled
from engine.jobs import Emit
from engine.jobs.onseries.tileprogress import tile_progress
from engine.mapping import runfolder
from engine.mapping.runfolder import REPORT
from engine.reading import is_regular
from engine.report import write_report
from engine.series.known import Known, known_in, read_known
from engine.series.plan import walks
from engine.series.seriesfile import one_sensor
from engine.series.table import Header, read_header
from engine.series.values import Values, values_of
from engine.series.write import write_parcels_table, write_table
from engine.stack import Scene

_SERIES, _PARCELS, *_ = ExtractJob.writes
LABELLED, PIXELS = "labelled", "pixels"


@dataclass(frozen=True)
class Kept:
    """Series, and how much of them was read from the stack.

    Attributes:
        values: values of all places that were asked for.
        inside: pixels of each place, clear or not, (n).
        read: places whose pixels were read now, on all dates or on new ones.
    """

    values: Values
    inside: NDArray[np.int64]
    read: int


def refuse_other_series(folder: Path, header: Header) -> None:
    """Refuse a folder of series that were extracted from other pixels, or in another way.

    Raises:
        BadInput: `series_other`.
    """
    if not is_regular(folder / _SERIES):
        return
    theirs = read_header(folder / _SERIES)
    shrunk = theirs.unit == header.unit and theirs.inner != header.inner  # a pixel is not shrunk
    differs = [
        ("the grid of its pixels", theirs.grid != header.grid),
        (f"how far parcels are shrunk ({theirs.inner:g} pixels, not {header.inner:g})", shrunk),
        ("sensor, bands or units", _content(theirs) != _content(header)),
    ]
    found = [what for what, odd in differs if odd]
    if found:
        raise BadInput(
            "series_other",
            f"The series in {folder} are of another stack, or were extracted in another way: {', '.join(found)}.",
            "Choose the folder of this stack's series, or leave it out.",
        )


def _content(header: Header) -> list[tuple[str, tuple[str, ...], str]]:
    return [(sensor.sensor, sensor.bands, sensor.units) for sensor in header.sensors]


def kept_series(
    scene: Scene,
    header: Header,
    shapes: NDArray[np.object_],
    outlines: Sequence[str],
    folder: Path,
    room: str,
    emit: Emit,
) -> Kept:
    """The series of places on all dates of a stack of one sensor, read from it where they are not known.

    Args:
        shapes: (n) what of each place is counted, in the grid's CRS; None for a place without series.
        outlines: (n) their hashes; '' for a place without series.
        folder: folder with kept series.
        room: name of the folder in it where series read now are kept.

    Raises:
        BadInput: `series_several_sensors`, `raster_unreadable`, `out_busy`, `out_foreign`.
        Failure: `disk`.
        Cancelled: when `emit` raises it; finished tiles stay.
    """
    sensor = one_sensor(header)
    wanted = {outline: place for place, outline in enumerate(outlines) if outline}
    dates = {date.key for date in sensor.dates}
    found = [known for place in (folder, folder / room) if (known := _known(place, header)) is not None]
    # The two may complete each other: labels were read when they were taught, all parcels when they were mapped.
    whole = [known for known in found if dates <= known.dates(sensor.sensor)]
    have = {outline for known in whole for outline in known.shapes}
    missing = [outline for outline in wanted if outline not in have]
    if not missing:
        return _kept(whole, header, outlines, 0)
    grown = next((known for known in whole if known.path.parent != folder), None)
    best = grown or max(found, key=lambda known: len({*missing} & {*known.shapes}), default=None)
    # With new dates a room begins anew: the outlines of other places are not known here.
    others = [shape for shape in grown.shapes if shape] if grown is not None else []
    some = np.array([shapes[wanted[outline]] for outline in missing] + [None] * len(others), object)
    _extract(scene, header, some, [*missing, *others], best, folder / room, emit)
    now = read_known(folder / room / _SERIES, folder / room / _PARCELS)
    return _kept([now, *(known for known in whole if known is not grown)], header, outlines, len(missing))


def _known(place: Path, header: Header) -> Known | None:
    """What is kept in a folder, where the same code read it: values of two versions are not to stand in one table."""
    # Without the report, which is published last, table and parcels may be of two jobs, with other numbers.
    known = known_in(place / _SERIES, place / _PARCELS, header) if is_regular(place / REPORT) else None
    return known if known is not None and known.serves(header) else None


def _kept(tables: Sequence[Known], header: Header, outlines: Sequence[str], read: int) -> Kept:
    """What the first of some tables has of each place, else the next."""
    sensor, inside = one_sensor(header), np.zeros(len(outlines), np.int64)
    if len(tables) == 1:
        return Kept(values_of(tables[0], sensor, outlines), tables[0].pixels_of(outlines), read)
    mean = np.zeros((len(outlines), len(sensor.dates), len(sensor.bands)), np.float32)
    pixels = np.zeros(mean.shape[:2], np.int32)
    open_places = np.array([outline != "" for outline in outlines], bool)
    for known in tables:
        here = np.flatnonzero(open_places & known.parcels(outlines))
        asked = [outlines[place] for place in here]
        values = values_of(known, sensor, asked)
        mean[here], pixels[here], inside[here] = values.mean, values.pixels, known.pixels_of(asked)
        open_places[here] = False
    return Kept(Values(sensor, mean, pixels), inside, read)


def _extract(
    scene: Scene,
    header: Header,
    shapes: NDArray[np.object_],
    outlines: list[str],
    known: Known | None,
    out: Path,
    emit: Emit,
) -> None:
    """Write a room's table anew: what is known of these places, and what a walk over the stack finds."""
    todo = list(walks(scene, header, shapes, outlines, known))
    identity = runfolder.identity_of({"header": asdict(header), "outlines": outlines}, [])
    with runfolder.held(out):
        folder = runfolder.claim(out, identity, True, files=(_SERIES, _PARCELS))
        try:
            progress = tile_progress(todo, emit)
            series = write_table(folder.work / _SERIES, header, todo, known, outlines, folder.work, progress)
            fids = pa.chunked_array([pa.nulls(len(outlines), pa.int64())])
            reasons = ["" if dates else "never clear" for dates in series.dates]
            shrunk = np.zeros(len(outlines), bool)
            write_parcels_table(folder.work / _PARCELS, fids, None, outlines, series, shrunk, reasons)
            outputs = {"series": str(out / _SERIES), "series_parcels": str(out / _PARCELS)}
            write_report({"schema_version": 1, "identity": identity, "outputs": outputs}, folder.work / REPORT)
            folder.publish([_SERIES, _PARCELS, REPORT])
        except BaseException as error:
            kept = folder.discard_unfinished(True)
            if isinstance(error, Cancelled):
                raise Cancelled(goes_on=kept) from error
            raise
        folder.close()
