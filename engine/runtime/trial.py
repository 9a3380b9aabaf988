"""A trial batch: whether the network of a package does what its card says, in bearable memory and time.

It is run once, when a package is opened and before anything is read with it. A network that takes other inputs than the
card lists, or gives other classes, would otherwise be found out by an error, or by a wrong map, hours later.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import numpy as np

from engine.errors import BadInput, Failure
from engine.models.encoder import AtMost, Calendar, Slots
from engine.package import Card, ModelPackage, SensorInput
from engine.report import peak_memory_mb
from engine.runtime.batch import Batch, Prediction, Runtime, first_line, together

# Bytes and seconds that opening a package, and two of its windows, may take.
MOST_MEMORY = 4 * 2**30
MOST_SECONDS = 90.0
# Two, as in a map: runtimes compute a single window in other ways.
_WINDOWS = 2
_DATES = 2
# Tokens of a window up to which nobody looks at smaller ones first: attention among as many takes some 100 MB.
_FEW_TOKENS = 1024

# What a window takes grows so from one size to the next, which is twice as wide: attention among all its places with
# the square of their number, what answers each place for itself with their number.
_GROWTH, _GROWTH_BY_PIXEL = 16, 4

# The bound is the whole process's.
_one_at_a_time = threading.Lock()

Made = TypeVar("Made")


def opened(package: ModelPackage, open_it: Callable[[], Runtime]) -> Runtime:
    """Open a package and try it.

    Raises:
        BadInput: `package_invalid`, it does not compute what its card says, or not within bounds; and what `open_it`
            raises.
    """

    def work() -> Runtime:
        runtime = open_it()
        _try(package, runtime)
        return runtime

    with _one_at_a_time, _bounded_memory(MOST_MEMORY + package.size):
        return _within(MOST_SECONDS, work, package)


def _try(package: ModelPackage, runtime: Runtime) -> None:
    """Run windows of the card's size; where they are large, smaller ones first, to see where that leads."""
    card = package.card
    growth = _GROWTH_BY_PIXEL if card.context.kind == "pixel" else _GROWTH
    before = peak_memory_mb() or 0.0
    for side in sides(card.context.size, card.patch):
        started, busy = time.monotonic(), time.process_time()
        try:
            prediction = runtime.predict(batch_of(package, side))
        except Failure as error:
            if side < card.context.size:
                continue  # made for one size alone, it may be
            raise invalid(package, f"fails on windows of {side} pixels: {first_line(error)}") from error
        if side == card.context.size:
            _check(package, prediction)
            return
        # On a busy machine a sound package waits; where several threads compute, the processor's seconds are more.
        seconds = min(time.monotonic() - started, time.process_time() - busy)
        used = ((peak_memory_mb() or 0.0) - before) * 2**20
        if used * growth > MOST_MEMORY or seconds * growth > MOST_SECONDS:
            raise invalid(
                package,
                f"takes {used / 2**20:,.0f} MB and {seconds:.1f} s for windows of {side} pixels, far too much for the "
                f"{card.context.size} pixels of its card, which is not the window that it was made for",
            )


def sides(window: int, patch: int) -> Iterator[int]:
    """Sides of the windows to try, in pixels, from few tokens on, each twice the one before; the last is `window`."""
    side = window
    tried = [side]
    while (side // patch) ** 2 > _FEW_TOKENS:
        side = max(side // 2 // patch, 1) * patch
        tried.append(side)
    return reversed(tried)


def batch_of(package: ModelPackage, side: int) -> Batch:
    """Make windows of the mean of each band, all clear, at days of the model's season."""
    card = package.card

    def windows(part: SensorInput) -> Batch:
        days = _days(card, part)
        dates, bands, length = len(days), len(part.bands), side // part.stride
        mean = np.array(part.statistics.mean, np.float32)[:, None, None]
        return Batch(
            values=np.broadcast_to(mean, (_WINDOWS, dates, bands, length, length)),
            scale=np.ones((dates, bands), np.float32),
            offset=np.zeros((dates, bands), np.float32),
            valid=np.ones((_WINDOWS, dates, length, length), bool),
            day=np.array(days, np.int32),
        )

    return together([windows(part) for part in card.sensors])


def _days(card: Card, part: SensorInput) -> Sequence[int]:
    """Return days as the card's rule gives them: those of a calendar or of slots, or a few in the season."""
    if isinstance(card.dates, (Calendar, Slots)):
        return card.dates.days
    trained = part.dates_in_training
    dates = trained.min if trained.min == trained.max else min(_DATES, trained.max)  # it may know no other number
    if isinstance(card.dates, AtMost):
        dates = min(dates, card.dates.most)
    return [int(day) for day in np.linspace(*card.season.days, dates)]


def _check(package: ModelPackage, prediction: Prediction) -> None:
    card = package.card
    places = (_WINDOWS, card.context.size, card.context.size)
    wanted = (_WINDOWS, card.channels, card.context.size, card.context.size)
    made = prediction.probabilities
    if made.shape != wanted:
        what = "classes" if card.classes else "values"
        raise invalid(
            package,
            f"gives {_shape(made)} scores; for {card.channels} {what} and windows of {card.context.size} pixels its "
            f"card promises {' x '.join(map(str, wanted))}",
        )
    if prediction.seen.shape != places or prediction.seen.dtype != bool:
        raise invalid(package, f"does not say of each pixel whether it was seen: {_shape(prediction.seen)}")
    if made.dtype.kind != "f":
        raise invalid(package, f"gives scores of the type {made.dtype}")
    clear = made[np.broadcast_to(prediction.seen[:, None], wanted)]
    if not np.isfinite(clear).all():
        raise invalid(package, "gives scores that are no numbers for clear values in the middle of its range")


def _shape(array: np.ndarray) -> str:
    return " x ".join(map(str, array.shape)) or "single"


def invalid(package: ModelPackage, problem: str) -> BadInput:
    """Return the error; `problem` is what the network does, as a clause without a full stop."""
    return BadInput(
        "package_invalid",
        f"The network in {package.folder} is not what its card says: it {problem}.",
        "Get the package again from where it came from, or export it again.",
    )


def _within(seconds: float, work: Callable[[], Made], package: ModelPackage) -> Made:
    """Do some work in a thread that is left behind when it takes too long: no library lets itself be stopped."""
    done: list[Made] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # raised again below
            failed.append(error)

    thread = threading.Thread(target=run, name="trial", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise invalid(package, f"did not open and answer for two windows within {seconds:.0f} s")
    return done[0]


@contextmanager
def _bounded_memory(most: int) -> Iterator[None]:
    """Let this process take no more than so many bytes on top of what it has, where the system can see to that."""
    # A driver's own addresses count too, and are many times the memory there is.
    if sys.platform != "linux" or os.path.exists("/proc/driver/nvidia"):
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = _data_bytes() + most
    if soft != resource.RLIM_INFINITY:
        limit = min(limit, soft)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _data_bytes() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[5]) * os.sysconf("SC_PAGE_SIZE")
