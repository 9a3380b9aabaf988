"""Which product a STAC item is of, and what it says of level, baseline and offset."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from engine.contract import StackOptions
from engine.stack.facts import BANDS, STAC, Fact
from engine.stack.find.detect import by_path, of_level
from engine.stack.find.level import (
    L1C,
    L2A,
    agreed,
    agreed_baseline,
    baseline_number,
    baseline_of_name,
    is_before_offset,
    is_harmonised,
    level_of_path,
    level_of_text,
    made_before_offset,
)
from engine.stack.find.sensors import Sensor, sensor_named, sensors
from engine.stack.find.sources.assets import Layer

if TYPE_CHECKING:
    import pystac

# Endings of the names of properties, with whatever prefix a catalogue gives them.
_COLLECTIONS = ("odc:product", "eodag:product_type", "providers")
_NAMES = ("product_uri", "product_id", "product:id", "productidentifier")
_LEVELS = ("product_type", "product:type", "producttype", "processing:level", "processinglevel", "processing_level")
_BASELINES = ("processing_baseline", "processingbaseline", "processing:version", "processing:baseline", "eopf:baseline")
_MOMENTS = ("generation_time", "processing:datetime")
_LONGEST = 500  # characters of a text that are looked at


@dataclass(frozen=True)
class Product:
    """What an item says of its product.

    Attributes:
        baseline: such as 509; None where nothing tells it.
        offset_removed: whether the stored values have no offset, whatever the baseline.
    """

    sensor: Sensor | None
    level: Fact
    baseline: int | None
    offset_removed: bool


def product_of(item: pystac.Item, found: Sequence[Layer], options: StackOptions) -> Product:
    """Tell an item's product by its id, its collection or its files; the satellite alone tells none.

    Args:
        found: its layers.
    """
    table, level = sensors(), _level(item, found)
    if options.sensor:
        sensor = sensor_named(options.sensor)
    else:
        row = _named(item, table) or _by_files(found, table) or _by_satellite(item, found, table)
        sensor = of_level(row, level.value, table) if row else None
    names = [item.id, *_told(item, _NAMES)]
    numbers = [*map(baseline_number, _told(item, _BASELINES)), *map(baseline_of_name, names)]
    baseline, _ = agreed_baseline((number, STAC) for number in numbers)
    removed = (
        any(text.lower() == "true" for text in _told(item, ("boa_offset_applied",)))
        or any(map(is_before_offset, _told(item, _MOMENTS)))
        or any(map(made_before_offset, names))
        or is_harmonised(f"{item.collection_id} {item.id}")
    )
    return Product(sensor, level, baseline, removed)


def _level(item: pystac.Item, found: Sequence[Layer]) -> Fact:
    texts = [*_told(item, (*_LEVELS, *_NAMES)), item.id, *_collections(item)]
    level = agreed((level_of_text(text), STAC) for text in texts)
    if not level.value:
        level = agreed((level_of_path(_path(layer)), STAC) for layer in found)
    if not level.value:
        called = {text.upper() for layer in found for text in layer.texts}
        level = agreed([(L2A if "SCL" in called else "", BANDS), (L1C if called & {"B10", "CIRRUS"} else "", BANDS)])
    return level


def _named(item: pystac.Item, table: Sequence[Sensor]) -> Sensor | None:
    """The sensor that the id or the collection names."""
    by_id = by_path(item.id, table)
    if by_id and not by_id.family:
        return by_id
    collections = _collections(item)
    rows = [row for row in table for text in collections if _is_collection(text, row)]
    if rows:
        return _of_satellite(item, rows) or rows[0]
    named = (row for text in collections if (row := by_path(text, table)))
    # That a collection is somehow of Sentinel-2 does not say that it is as the agency made it: mosaics are not.
    row_named = next((row for row in named if not row.family or any(map(level_of_text, collections))), None)
    return by_id or row_named


def _by_files(found: Sequence[Layer], table: Sequence[Sensor]) -> Sensor | None:
    """The sensor of most of the layers' files, by their names."""
    counts = Counter(row.name for layer in found if (row := by_path(_path(layer).rpartition("/")[2], table)))
    if not counts:
        return None
    name = counts.most_common(1)[0][0]
    return next(row for row in table if row.name == name)


def _by_satellite(item: pystac.Item, found: Sequence[Layer], table: Sequence[Sensor]) -> Sensor | None:
    """The product of the satellite whose own band names the layers have: at least two, or all."""
    for row in table:
        if not row.telling or not _is_of_satellite(item, row):
            continue
        names = {name.upper() for name in row.telling_names}
        layers = [layer for layer in found if any(text.upper() in names for text in layer.texts)]
        if len(layers) >= min(2, len(found)) and layers:
            return row
    return None


def _of_satellite(item: pystac.Item, rows: Sequence[Sensor]) -> Sensor | None:
    return next((row for row in rows if _is_of_satellite(item, row)), None)


def _is_of_satellite(item: pystac.Item, row: Sensor) -> bool:
    """Whether the item's platform, or constellation, is one of those that make a row's products."""
    texts = (str(item.properties.get(name) or "") for name in ("platform", "constellation"))
    called = {re.sub(r"[^a-z0-9]", "", text[:_LONGEST].lower()) for text in texts}
    return any(text == satellite or text[:-1] == satellite for text in called for satellite in row.satellites)


def _is_collection(text: str, row: Sensor) -> bool:
    return text.lower() == row.name or any(pattern.fullmatch(text) for pattern in row.collections)


def _collections(item: pystac.Item) -> list[str]:
    """What the item's collection is called, and who provides it."""
    return [text[:_LONGEST] for text in (item.collection_id or "", *_told(item, _COLLECTIONS)) if text]


def _told(item: pystac.Item, endings: tuple[str, ...]) -> list[str]:
    """The texts and numbers of properties whose names end so."""
    return [
        str(value)[:_LONGEST]
        for name, value in item.properties.items()
        if str(name).lower().endswith(endings) and isinstance(value, (str, int, float))
    ]


def _path(layer: Layer) -> str:
    return urlsplit(layer.asset.href).path
