"""Processing level and baseline of an acquisition, as its files tell them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.contract import StackOptions
from engine.stack.facts import BANDS, NOTHING, TABLE, USER, Fact
from engine.stack.find.level import L1C, L2A, agreed, agreed_baseline, baseline_label
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Sensor

_ONLY_L2A = {"SCL", "AOT", "WVP", "MSK_CLDPRB", "MSK_SNWPRB"}
_ONLY_L1C = {"B10", "CIRRUS"}


def level_of_bands(names: Iterable[str]) -> Fact:
    """The level that the names of an acquisition's bands and masks tell.

    A scene classification comes with Level-2A alone, the cirrus band with Level-1C alone.
    """
    found = {name.upper() for name in names}
    return agreed([(L2A if found & _ONLY_L2A else "", BANDS), (L1C if found & _ONLY_L1C else "", BANDS)])


def with_levels(files: Sequence[RasterFile]) -> list[RasterFile]:
    """The files with the level that the bands beside them tell, where neither their names nor their tags do."""
    beside: dict[tuple, set[str]] = defaultdict(set)
    for file in files:
        names = file.descriptions if any(file.descriptions) else file.tokens
        beside[file.folder, file.date] |= {name for name in names if name}
    return [
        file if file.level.value else replace(file, level=level_of_bands(beside[file.folder, file.date]))
        for file in files
    ]


def product_facts(files: Sequence[RasterFile], sensor: Sensor | None, options: StackOptions) -> dict[str, Fact]:
    """Level and baseline of the acquisition in some files, as `Acquisition` takes them."""
    if sensor is None:
        return {}
    if options.sensor:
        level = Fact(sensor.level, USER)
    elif sensor.family:
        level = agreed([(file.level.value, file.level.origin) for file in files])
    else:
        level = Fact(sensor.level, TABLE)
    number, origin = agreed_baseline([(file.baseline, file.baseline_from) for file in files])
    return {"level": level, "baseline": Fact(baseline_label(number), origin) if origin else NOTHING}
