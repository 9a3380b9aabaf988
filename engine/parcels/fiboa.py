"""Columns that field boundaries are published with: https://fiboa.org, the specification of core 0.2 and 0.3.

Attributes of any name are kept and may be chosen as a crop, `crop:code` and `crop:name` as well as others. Two columns
mean something to an extraction by themselves: `id`, which a GeoParquet file tells its features apart by, since it has
no feature ids, and `determination_datetime`, the day on which an outline was determined.
"""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from engine.parcels.read import Parcels

_ID, _DETERMINED = "id", "determination_datetime"


def own_ids(parcels: Parcels) -> pa.ChunkedArray | None:
    """The layer's own `id` of each feature as a text, (n); None where it has none, or one that comes twice."""
    ids = _column(parcels, _ID)
    if ids is None or ids.null_count or not (pa.types.is_integer(ids.type) or _is_text(ids.type)):
        return None
    return ids.cast(pa.string()) if pc.count_distinct(ids).as_py() == len(ids) else None


def years_determined(parcels: Parcels) -> set[int]:
    """The years in which outlines were determined; empty where the layer does not say."""
    days = _column(parcels, _DETERMINED)
    if days is None:
        return set()
    if pa.types.is_timestamp(days.type) or pa.types.is_date(days.type):
        # By UTC: other zones need a table of zones, which Windows does not have.
        years = pc.year(days.cast(pa.timestamp(getattr(days.type, "unit", "ms"))))
        return {year for year in pc.unique(years).to_pylist() if year is not None}
    if not _is_text(days.type):
        return set()
    return {int(text[:4]) for text in pc.unique(days).to_pylist() if text and text[:4].isdigit() and text[4:5] == "-"}


def _column(parcels: Parcels, name: str) -> pa.ChunkedArray | None:
    layout = parcels.layout
    own = layout.renamed.get(name, name)
    return layout.table[own] if own in layout.table.column_names else None


def _is_text(kind: pa.DataType) -> bool:
    return pa.types.is_string(kind) or pa.types.is_large_string(kind)
