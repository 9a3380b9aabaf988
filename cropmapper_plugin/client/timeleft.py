"""How long a run still takes, from how far it is; and spans of time in words."""

from __future__ import annotations

from collections import deque

from ..words import tr

_WINDOW_S = 20.0  # of which the present speed is taken
# Before a stage has done that much of the run, in that time, its speed says nothing.
_LEAST_SHARE, _LEAST_S = 0.05, 3.0
_MOST_LATER = 1 / 3  # share of the run in later stages, each of which has a speed of its own that nobody knows yet


class TimeLeft:
    """Learns the speed of one run.

    Args:
        begun: time of its start, in seconds of a clock that only goes forward.
        expected: seconds that it was expected to take as a whole; None where nobody knows.
    """

    def __init__(self, begun: float, expected: float | None = None) -> None:
        self._begun, self._expected = begun, expected
        self._end = 0.0  # of the present stage
        self._seen: deque[tuple[float, float]] = deque()
        self._stage = begun, 0.0  # time and share at which it began

    def after(self, now: float, share: float, end: float) -> float | None:
        """Return how many seconds are left; None where that is not known.

        Args:
            now: time, of the clock of `begun`.
            share: how much of the run is done, 0 to 1.
            end: how much is done when the present stage ends.
        """
        if end != self._end:
            self._end, self._stage = end, (now, share)
            self._seen.clear()
        self._seen.append((now, share))
        while len(self._seen) > 2 and now - self._seen[1][0] > _WINDOW_S:
            self._seen.popleft()
        begun, before = self._stage
        spent, done = now - begun, share - before
        if 1 - end > _MOST_LATER or done < _LEAST_SHARE or spent < _LEAST_S:
            left = None if self._expected is None else self._begun + self._expected - now
            return left if left is None or left >= 0 else None
        self._expected = None  # what is measured is better
        then, was = self._seen[0]
        lately = (share - was) / (now - then) if now > then else 0.0
        # The mean of the whole stage's speed and of the last moment's is seldom far from both.
        return (1 - share) / ((done / spent + lately) / 2)


def duration(seconds: float) -> str:
    """Return a span of time as people say it, in two digits at the most."""
    if seconds < 5:
        return tr("a few seconds")
    if seconds < 55:
        return tr("{seconds:.0f} s").format(seconds=round(seconds, -1) if seconds >= 10 else seconds)
    if seconds < 3570:
        return tr("{minutes:.0f} min").format(minutes=seconds / 60)
    hours, minutes = divmod(round(seconds / 60), 60)
    return (
        tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if minutes and hours < 10
        else tr("{hours} h").format(hours=round(seconds / 3600))
    )
