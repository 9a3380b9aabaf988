"""Parcels of the WorldCereal reference data, one row a parcel and month in a Parquet file, read as series."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from engine.errors import BadInput
from training.base.series import Series

_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12")
_MISSING = 65535
_TYPES = {
    "sample_id": pa.string(),
    "timestamp": pa.timestamp("ns"),
    "ewoc_code": pa.int64(),
    "lon": pa.float64(),
    "lat": pa.float64(),
    **{f"S2-L2A-{band}": pa.uint16() for band in _BANDS},
}
# The first two of a code's ten digits, which are all that is asked: the file has codes and no legend. The others are of
# fewer than twenty parcels together.
_KINDS = (11, 12, 20, 25)
_REST = 10**8


def read_worldcereal(path: Path) -> Series:
    """Read parcels with monthly Sentinel-2 values; their classes are the kinds of land use, their groups 0.1 degrees.

    Raises:
        BadInput: `series_missing`; `series_invalid`, no such table, one with gaps, parcels of different months or of
            codes that change, or no parcel of a kind of land use that is asked.
    """
    table = _table(path)
    parcel, months = np.unique(table["sample_id"].to_numpy(), return_counts=True)
    dates = months.max()
    day = table["timestamp"].to_numpy().astype("datetime64[D]").astype(np.int32)
    if (months != dates).any() or (day.reshape(-1, dates) != day[:dates]).any():
        raise _invalid(path, "has parcels of different months")
    code = table["ewoc_code"].to_numpy().reshape(-1, dates)
    changing = parcel[(code != code[:, :1]).any(axis=1)]
    if len(changing):
        raise _invalid(path, f"has parcels whose ewoc_code changes, such as {changing[0]}")
    kind = code[:, 0] // _REST
    if not np.isin(kind, _KINDS).any():
        raise _invalid(path, f"has no parcel whose ewoc_code begins with {', '.join(map(str, _KINDS))}")
    stored = np.stack([table[f"S2-L2A-{band}"].to_numpy() for band in _BANDS], axis=1)
    stored = stored.reshape(len(parcel), dates, len(_BANDS))
    valid = (stored != _MISSING).all(axis=2)
    lon, lat = (table[name].to_numpy()[::dates] for name in ("lon", "lat"))
    block = np.floor(10 * np.stack([lon, lat], axis=1)).astype(int)
    series = Series(
        name=path.stem,
        values=np.where(valid[..., None], stored * np.float32(1e-4), np.float32(0)),
        valid=valid,
        day=day.reshape(valid.shape),
        bands=_BANDS,
        sensor="sentinel-2-l2a",
        label=np.searchsorted(_KINDS, kind),
        class_names=tuple(f"kind {code}" for code in _KINDS),
        group=np.array([f"{west} {south}" for west, south in block]),
        lon=lon,
        lat=lat,
    )
    return series.take(np.isin(kind, _KINDS))


def _table(path: Path) -> pa.Table:
    """The columns that are read, each in its type, by parcel and month."""
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the path of the file as published.")
    try:
        table = pq.read_table(path, columns=list(_TYPES)).select(list(_TYPES)).cast(pa.schema(_TYPES))
        table = table.sort_by([("sample_id", "ascending"), ("timestamp", "ascending")])
    except (pa.ArrowException, KeyError, OSError) as error:
        raise _invalid(path, f"is no such table: {error}") from error
    if not len(table):
        raise _invalid(path, "has no rows")
    gaps = [name for name in _TYPES if table[name].is_null(nan_is_null=True).to_numpy().any()]
    if gaps:
        raise _invalid(path, f"has rows without {', '.join(gaps)}")
    return table


def _invalid(path: Path, what: str) -> BadInput:
    return BadInput("series_invalid", f"{path} {what}.", "Give the file as published.")
