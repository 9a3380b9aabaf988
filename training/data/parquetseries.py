"""Parcels of the WorldCereal reference data, one row a parcel and month in a Parquet file, read as series."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from engine.errors import BadInput
from training.data.series import Series

_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12")
_MISSING = 65535
# The first two of a code's ten digits, which are all that is asked: the file has codes and no legend. The others are of
# fewer than twenty parcels together.
_KINDS = (11, 12, 20, 25)
_REST = 10**8


def read_worldcereal(path: Path) -> Series:
    """Read parcels with monthly Sentinel-2 values; their classes are the kinds of land use, their groups 0.1 degrees.

    Raises:
        BadInput: `series_missing`; `series_invalid`, no such table, or parcels of different months.
    """
    columns = [f"S2-L2A-{band}" for band in _BANDS]
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the path of the file as published.")
    try:
        table = pq.read_table(path, columns=["sample_id", "timestamp", "ewoc_code", "lon", "lat", *columns])
        table = table.sort_by([("sample_id", "ascending"), ("timestamp", "ascending")])
    except (pa.ArrowException, OSError) as error:
        raise BadInput("series_invalid", f"{path} is no such table: {error}.", "Give it as published.") from error
    parcel, months = np.unique(table["sample_id"].to_numpy(), return_counts=True)
    dates = months.max()
    day = table["timestamp"].to_numpy().astype("datetime64[D]").astype(np.int32)
    if (months != dates).any() or (day.reshape(-1, dates) != day[:dates]).any():
        raise BadInput("series_invalid", f"{path} has parcels of different months.", "Give the file as published.")
    stored = np.stack([table[name].to_numpy() for name in columns], axis=1).reshape(len(parcel), dates, len(_BANDS))
    valid = (stored != _MISSING).all(axis=2)
    kind = table["ewoc_code"].to_numpy()[::dates] // _REST
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
        class_names=tuple(f"kind {each}" for each in _KINDS),
        group=np.array([f"{west} {south}" for west, south in block]),
        lon=lon,
        lat=lat,
    )
    return series.take(np.isin(kind, _KINDS))
