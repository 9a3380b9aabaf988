"""Writing a series file, which `training.data.series` reads."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np

from engine.files import write_whole
from training.base.series import Series

# Reflectances are kept as whole numbers of it.
_SCALE = 1e-4
_OPTIONAL = ("day", "zone", "year", "lon", "lat", "cloud")


def write_series(series: Series, path: Path) -> None:
    """Write series of reflectances as .npz, whole or not at all; values to four decimals, within -3.2768 to 3.2767.

    Raises:
        Failure: `disk`.
    """
    limits = np.iinfo(np.int16)
    arrays = {
        "values": np.clip(np.rint(series.values / _SCALE), limits.min, limits.max).astype(np.int16),
        "scale": _SCALE,
        "valid": series.valid,
        "day": np.full(series.valid.shape, -1),
        "bands": np.array(series.bands),
        "sensor": series.sensor,
        "label": series.label,
        "class_names": np.array(series.class_names),
        "group": series.group,
    }
    arrays |= {name: array for name in _OPTIONAL if (array := getattr(series, name)) is not None}
    if series.companion is not None:
        arrays |= {f"companion_{name}": np.asarray(value) for name, value in vars(series.companion).items()}
    content = BytesIO()
    np.savez_compressed(content, **arrays)
    write_whole(path, content.getbuffer())
