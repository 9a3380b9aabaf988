"""How long a run still takes, from how far it is; and spans of time in words."""

from __future__ import annotations

from collections import deque

from ..words import tr

_WINDOW_S = 20.0  # of which the present speed is taken
_LEAST_SHARE = 0.02  # before that much is done, its speed says nothing


class TimeLeft:
    """Learns the speed of one run.

    Args:
        begun: time of its start, in seconds of a clock that only goes forward.
        expected: seconds that it was expected to take as a whole; None where nobody knows.
    """

    def __init__(self, begun: float, expected: float | None = None) -> None:
        self._begun, self._expected = begun, expected
        self._seen: deque[tuple[float, float]] = deque([(begun, 0.0)])

    def after(self, now: float, share: float) -> float | None:
        """Return how many seconds are left when a share of the run, 0 to 1, is done; None where that is not known."""
        self._seen.append((now, share))
        while len(self._seen) > 2 and now - self._seen[1][0] > _WINDOW_S:
            self._seen.popleft()
        spent = now - self._begun
        if share < _LEAST_SHARE or spent <= 0:
            return None if self._expected is None or spent > self._expected else self._expected - spent
        then, before = self._seen[0]
        lately = (share - before) / (now - then) if now > then else 0.0
        # Stages differ in speed: the mean of the whole run's and of the last moment's is seldom far from both.
        return (1 - share) / ((share / spent + lately) / 2)


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
