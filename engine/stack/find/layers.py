"""Which layer of a raster with all dates is which band of which date."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from engine.stack.dates import UNDATED, date_of, reading_of, why_undated

_CLOCK = re.compile(r"[T ][\d:.]*Z?(?![\d:])")


@dataclass(frozen=True)
class Layers:
    """How the layers of one raster are laid out.

    Attributes:
        bands: what each band is called; '' where nothing tells.
        table: date -> the 1-based layer of each band, 0 where the date lacks it.
        undated: the layers that tell no date, and why each does not.
    """

    bands: tuple[str, ...]
    table: Mapping[datetime.date, tuple[int, ...]]
    undated: Mapping[int, str] = field(default_factory=dict)


def by_labels(labels: Sequence[str], pattern: str | None = None) -> Layers | str | None:
    """Tell layers by the dates and band names in their labels, such as 'B04_2018-04-18' or '20180418 B4'.

    Args:
        labels: a text of each layer, '' where it has none; layers without a date are left out.
        pattern: the user's own form of dates, as `date_of` takes it.

    Returns:
        The layout; the reason why it is ambiguous; or None when the labels do not name two dates.
    """
    dated = {
        layer: (date, _words(label, pattern))
        for layer, label in enumerate(labels, 1)
        if (date := date_of(label, pattern)) is not None
    }
    of_dates: dict[datetime.date, list[int]] = defaultdict(list)
    for layer, (date, _) in dated.items():
        of_dates[date].append(layer)
    undated = {layer: why_undated(label, pattern) for layer, label in enumerate(labels, 1) if layer not in dated}
    if len(of_dates) < 2:
        # A label may hold a date and not tell which it is.
        return next((f"layer {layer}: {why}" for layer, why in undated.items() if why != UNDATED), None)
    # What all layers say, such as the satellite, does not tell bands apart.
    common = set.intersection(*(set(words) for _, words in dated.values()))
    names = {layer: "_".join(w for w in words if w not in common) for layer, (_, words) in dated.items()}
    if len(set(names.values())) > 1:
        named = _by_names(names, {layer: date for layer, (date, _) in dated.items()})
        return replace(named, undated=undated) if isinstance(named, Layers) else named
    sizes = {len(layers) for layers in of_dates.values()}
    if len(sizes) > 1:
        return f"its {len(dated)} dated layers do not name bands, and are not as many of each of {len(of_dates)} dates"
    only = "_".join(next(iter(dated.values()))[1])
    bands = (only,) if sizes == {1} else ("",) * sizes.pop()
    return Layers(bands, {date: tuple(layers) for date, layers in sorted(of_dates.items())}, undated)


def by_timeline(labels: Sequence[str], dates: Sequence[datetime.date], order: str | None) -> Layers | str:
    """Tell layers by their number: all bands of the first date first ('date-major'), or the other way round.

    Args:
        labels: a text of each layer, '' where it has none.
        dates: the raster's dates, in its order.
        order: 'date-major' or 'band-major'; None where the labels may tell it.

    Returns:
        The layout, or the reason why it is ambiguous.
    """
    steps = len(dates)
    size, rest = divmod(len(labels), steps)
    if rest or not size:
        layers = "layer" if len(labels) == 1 else "layers"
        return f"its {len(labels)} {layers} cannot be shared out among {steps} dates"
    orders = {"date-major": [range(b + 1, len(labels) + 1, size) for b in range(size)]}
    orders["band-major"] = [range(b * steps + 1, (b + 1) * steps + 1) for b in range(size)]
    periodic = {name: bands for name, columns in orders.items() if (bands := _periodic(labels, columns))}
    if order is None and size > 1 and len(periodic) != 1:
        return (
            f"its {len(labels)} layers are {size} bands at {steps} dates, and nothing tells whether they are sorted "
            "by date or by band"
        )
    order = order or next(iter(periodic), "date-major")
    columns = orders[order]
    bands = periodic.get(order, ("",) * size)
    return Layers(bands, {date: tuple(column[step] for column in columns) for step, date in enumerate(dates)})


def _words(label: str, pattern: str | None) -> list[str]:
    """The words of a label without its date and the hour that follows it."""
    found = reading_of(label, pattern)
    if found:
        rest = label[found.start + len(found.text) :]
        label = f"{label[: found.start]} {_CLOCK.sub('', rest, count=1) if _CLOCK.match(rest) else rest}"
    return [word for word in re.split(r"[\s_:,;|/=.\-]+", label) if word]


def _by_names(names: Mapping[int, str], dates: Mapping[int, datetime.date]) -> Layers | str:
    bands = tuple(dict.fromkeys(names.values()))
    table: dict[datetime.date, list[int]] = {date: [0] * len(bands) for date in sorted(set(dates.values()))}
    for layer, name in names.items():
        row, index = table[dates[layer]], bands.index(name)
        if row[index]:
            return f"its layers {row[index]} and {layer} are both {name or 'unnamed'} of {dates[layer].isoformat()}"
        row[index] = layer
    return Layers(bands, {date: tuple(row) for date, row in table.items()})


def _periodic(labels: Sequence[str], columns: Sequence[range]) -> tuple[str, ...]:
    """The bands' names, if each band's layers are all called the same and other than those of other bands."""
    names = [{labels[layer - 1] for layer in column} for column in columns]
    bands = tuple(next(iter(name)) for name in names if len(name) == 1)
    return bands if len(set(bands)) == len(columns) and all(bands) else ()
