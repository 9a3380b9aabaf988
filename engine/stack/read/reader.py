"""Reading windows of a time stack: native values and which of them are valid, on the stack's grid."""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from engine.stack.read.clouds import unclear
from engine.stack.read.valid import clear
from engine.stack.read.view import View, open_view
from engine.stack.types import Acquisition, MaskRef, RasterRef, TimeStack, Window

# A scene of 70 dates with a file a band has 700 files; operating systems allow about 1,000 open ones.
OPEN_FILES = 200
_ALL = (-np.inf, np.inf)


@dataclass(frozen=True)
class StackBlock:
    """What was read of a window.

    Attributes:
        values: (t, c, h, w) as stored in the files; whatever stands in an invalid pixel means nothing.
        valid: (t, h, w), True where all bands have data and the mask says clear.
        dates: (t,) which of the stack's dates these are, ascending: those with a raster there.
    """

    values: NDArray
    valid: NDArray[np.bool_]
    dates: NDArray[np.intp]


class StackReader:
    """Reads windows of a stack's bands; a context manager, for one thread, and one that helps it to read a window.

    Args:
        stack: the stack; its grid decides where pixels lie, and rasters on other grids are warped on the fly
            (bilinear, or averaged from finer pixels; masks take the nearest pixel).
        bands: which bands, in which order; all of the stack's by default.
        open_files: how many it keeps open.

    Attributes:
        days: days since 1970-01-01 of the stack's dates, ascending.
        scale, offset: (dates, c) float32; physical value = stored value x scale + offset.
    """

    def __init__(self, stack: TimeStack, bands: Sequence[str] | None = None, open_files: int = OPEN_FILES) -> None:
        self.bands = tuple(bands or stack.bands)
        self.grid = stack.grid
        self.days = stack.days
        self._dates = stack.dates
        first = [parts[0].bands for parts in self._dates]
        scaling = np.array([[refs[band].scaling for band in self.bands] for refs in first], np.float32)
        self.scale, self.offset = np.moveaxis(scaling.reshape(len(first), len(self.bands), 2), 2, 0)
        self._dtype = dtype_of(stack, self.bands)
        self._open_files = open_files
        self._open: OrderedDict[str, View] = OrderedDict()
        self._opening = Lock()
        self._apart = _are_apart(self._dates, open_files)
        self._compared = _CloudFinder(stack, open_files, self._open) if stack.comparison is not None else None

    def __enter__(self) -> StackReader:
        return self

    def __exit__(self, *_: object) -> None:
        while self._open:
            self._open.popitem()[1].__exit__()

    def dates_in(self, window: Window) -> NDArray[np.intp]:
        """Which dates may have data in a window, ascending; told by where their rasters lie, without reading any."""
        return np.array([index for index, parts in enumerate(self._dates) if _reaching(parts, window)], np.intp)

    def read(
        self, window: Window, parts: Sequence[Window] | None = None, helping: Executor | None = None
    ) -> StackBlock:
        """Read a window; what lies outside the stack's grid is invalid.

        Args:
            window: the window.
            parts: disjoint rectangles within it, beyond which nothing is read and all is invalid; by default the whole.
            helping: reads some of the dates meanwhile, where no file holds several.

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        parts = [window] if parts is None else parts
        block = self._read(window, parts, self._dates, helping)
        if self._compared is not None and len(block.dates):
            clouds = self._compared.find(window, parts)
            for index, date in enumerate(block.dates):
                found = clouds.get(_key(self._dates[date]))
                if found is not None:
                    block.valid[index] &= ~found
        return block

    def read_unmasked(self, window: Window) -> StackBlock:
        """Read a window as if there were no masks: valid is where all bands have data.

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        unmasked = [[replace(acquisition, masks=()) for acquisition in of_date] for of_date in self._dates]
        return self._read(window, [window], unmasked)

    def read_numbers(self, window: Window) -> StackBlock:
        """Read a window as if there were neither masks nor limits of the sensor: valid is where all bands hold numbers
        that nothing declares as nodata.

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        return self._read(window, [window], [[_unlimited(one) for one in of_date] for of_date in self._dates])

    def _read(
        self,
        window: Window,
        parts: Sequence[Window],
        acquisitions: Sequence[Sequence[Acquisition]],
        helping: Executor | None = None,
    ) -> StackBlock:
        dates = self.dates_in(window)
        # One array for all dates: a list of them would be in memory beside it.
        values = np.empty((len(dates), len(self.bands), window.height, window.width), self._dtype)
        valid = np.zeros((len(dates), window.height, window.width), bool)
        left = deque(enumerate(dates))

        def read() -> None:
            while left:
                try:
                    index, date = left.popleft()
                except IndexError:  # the other has just taken the last
                    return
                for part in parts:
                    rows, cols = part.slices_in(window)
                    within = values[index, :, rows, cols], valid[index, rows, cols]
                    self._read_date(_reaching(acquisitions[date], part), part, *within)

        helped = helping.submit(read) if helping is not None and self._apart else None
        try:
            read()
        finally:
            left.clear()
            if helped is not None:
                helped.result()
        return StackBlock(values, valid, dates)

    def _read_date(
        self, acquisitions: Sequence[Acquisition], window: Window, values: NDArray, valid: NDArray[np.bool_]
    ) -> None:
        """Fill in a window's values (c, h, w) and which of them are valid (h, w), where any acquisition reaches it."""
        for index, acquisition in enumerate(acquisitions):
            if index and valid.all():
                return
            planes, usable = self._read_acquisition(acquisition, window, None if index else values)
            fill = usable & ~valid if index else True
            for band, plane in zip(values, planes):
                if not np.may_share_memory(band, plane):
                    np.copyto(band, plane, where=fill, casting="unsafe")
            valid |= usable

    def _read_acquisition(
        self, acquisition: Acquisition, window: Window, out: NDArray | None
    ) -> tuple[Sequence[NDArray], NDArray[np.bool_]]:
        """Each band's values (h, w), and where they are clear (h, w).

        Args:
            out: (c, h, w), where bands may be put that stand side by side in a file and come as they are stored.
        """
        refs = [acquisition.bands[band] for band in self.bands]
        planes: dict[int, NDArray] = {}
        valid = np.ones((window.height, window.width), bool)
        for path in dict.fromkeys(ref.path for ref in refs):
            indices = [index for index, ref in enumerate(refs) if ref.path == path]
            first, last = indices[0], indices[-1]
            as_stored = last - first + 1 == len(indices) and not any(refs[index].worked_out for index in indices)
            place = out[first : last + 1] if out is not None and as_stored else None
            read, measured = self._view(refs[first]).read([refs[index] for index in indices], window, place)
            valid &= measured
            for index, plane in zip(indices, read):
                planes[index] = _physical(plane, refs[index]) if refs[index].worked_out else plane
        for mask in acquisition.masks:
            read, known = self._view(mask).read([mask], window)
            valid &= known & clear(read[0], mask)
        return [planes[index] for index in range(len(refs))], valid

    def _view(self, ref: RasterRef | MaskRef) -> View:
        # All bands and masks come out of the same file handle and its cache.
        with self._opening:
            if ref.path not in self._open:
                if len(self._open) >= self._open_files:
                    self._open.popitem(last=False)[1].__exit__()
                self._open[ref.path] = open_view(ref, self.grid)
            self._open.move_to_end(ref.path)
            return self._open[ref.path]


class _CloudFinder:
    """Finds the clouds of a stack's dates, by comparing all of them with each other.

    Args:
        stack: the stack, with what its dates are compared with.
        open_files: number of rasters to keep open at most.
        opened: rasters that are open already, and whose tiles GDAL may still hold: what it opens is added.
    """

    def __init__(self, stack: TimeStack, open_files: int, opened: OrderedDict[str, View]) -> None:
        comparison = stack.comparison
        everything = replace(stack, bands=comparison.bands, acquisitions=comparison.acquisitions, comparison=None)
        self._reader = StackReader(everything, comparison.bands, open_files)
        self._reader._open = opened
        self._keys = [_key(date) for date in everything.dates]

    def find(self, window: Window, parts: Sequence[Window]) -> dict[tuple[int, str], NDArray[np.bool_]]:
        """Day and orbit of a date -> where a cloud or its shadow covers the ground in a window, (h, w)."""
        block = self._reader.read(window, parts)
        scale, offset = (
            numbers[block.dates][:, :, None, None] for numbers in (self._reader.scale, self._reader.offset)
        )
        values = block.values * scale + offset
        days = np.array(self._reader.days)[block.dates]
        clouds = unclear(values[:, 0], values[:, 1], values[:, 2], block.valid, days)
        return dict(zip([self._keys[date] for date in block.dates], clouds))


def _are_apart(dates: Sequence[Sequence[Acquisition]], open_files: int) -> bool:
    """Whether two threads may read a date each.

    Then no file is of two dates, nor closed to open another; and none is a cube, whose library serves one thread alone.
    """
    refs = [{ref.path: ref for part in date for ref in (*part.bands.values(), *part.masks)} for date in dates]
    count = Counter(path for of_date in refs for path in of_date)
    cubes = any(ref.place is not None for of_date in refs for ref in of_date.values())
    return not cubes and len(count) <= open_files and max(count.values(), default=0) <= 1


def _key(date: Sequence[Acquisition]) -> tuple[int, str]:
    return date[0].day, date[0].orbit


def comparison_bytes(stack: TimeStack) -> int:
    """Bytes of a pixel of what a stack's dates are compared with, to find clouds: as stored, and as numbers."""
    comparison = stack.comparison
    if comparison is None:
        return 0
    stored = dtype_of(replace(stack, acquisitions=comparison.acquisitions), comparison.bands).itemsize
    return len(comparison.acquisitions) * (len(comparison.bands) * (stored + 4) + 1)


def dtype_of(stack: TimeStack, bands: Sequence[str]) -> np.dtype:
    """The type of the values that are read of some bands: one for all dates, and float32 for what is worked out."""
    refs = [acquisition.bands[band] for acquisition in stack.acquisitions for band in bands]
    kinds = {"float32" if ref.worked_out else ref.dtype for ref in refs}
    return np.result_type(*kinds) if kinds else np.dtype(np.float32)


def _unlimited(acquisition: Acquisition) -> Acquisition:
    bands = {name: replace(ref, limits=_ALL) for name, ref in acquisition.bands.items()}
    return replace(acquisition, masks=(), bands=bands)


def _reaching(parts: Sequence[Acquisition], window: Window) -> list[Acquisition]:
    return [part for part in parts if part.reach is None or part.reach.meets(window)]


def _physical(plane: NDArray, ref: RasterRef) -> NDArray:
    """Numbers that were stored as roots, or linear power as decibels; these are not finite where there is none."""
    if ref.root is not None:
        share = plane.astype(np.float32) / np.float32(ref.root)
        return np.sign(share) * share**2
    with np.errstate(divide="ignore", invalid="ignore"):
        return 10 * np.log10(plane.astype(np.float32) * np.float32(ref.scale) + np.float32(ref.offset))
