"""Simulated patches in the published layout of PASTIS: noise about a level for each class, never satellite data."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

# Dates of S2, not in order: a reader that does not sort is found out.
DATES = (20190310, 20180924, 20190622, 20181108)
FOLDS = (1, 2, 3, 4, 5)


def write_pastis(root: Path, size=(16, 24)) -> Path:
    """One patch of each fold, numbered from 10000; patch i has i dates fewer than all, but at least two."""
    for folder in ("DATA_S2", "DATA_S1A", "DATA_S1D", "ANNOTATIONS", "INSTANCE_ANNOTATIONS"):
        (root / folder).mkdir(parents=True)
    rng = np.random.default_rng(0)
    h, w = size
    features = []
    for i, fold in enumerate(FOLDS):
        n, shown = 10_000 + i, DATES[: max(2, len(DATES) - i)]
        parcel = np.zeros(size, np.int64)
        parcel[1 : h // 2, 1 : w // 2], parcel[h // 2 : h - 1, w // 2 : w - 1] = 1, 2
        label = np.choose(parcel, [0, 3, 8]).astype(np.uint8)
        label[0] = 19
        level = np.choose(parcel, [500, 2000, 4000])
        values = (level + rng.normal(0, 50, (len(shown), 10, h, w))).astype(np.int16)
        values += np.array([date % 100 for date in shown], np.int16)[:, None, None, None]
        np.save(root / "DATA_S2" / f"S2_{n}.npy", values)
        for sensor in ("S1A", "S1D"):
            np.save(root / f"DATA_{sensor}" / f"{sensor}_{n}.npy", rng.normal(-12, 3, (3, 3, h, w)).astype(np.float16))
        np.save(root / "ANNOTATIONS" / f"TARGET_{n}.npy", np.stack([label, parcel, parcel]).astype(np.uint8))
        np.save(root / "INSTANCE_ANNOTATIONS" / f"INSTANCES_{n}.npy", parcel)
        told = {
            "ID_PATCH": n,
            "Fold": fold,
            "TILE": "t30uxv",
            "dates-S2": {str(j): date for j, date in enumerate(shown)},
        }
        told |= {f"dates-{sensor}": {"0": 20180902, "1": 20190101, "2": 20190601} for sensor in ("S1A", "S1D")}
        features.append({"type": "Feature", "properties": told, "geometry": None})
    (root / "metadata.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    for sensor, mean, std, bands in (("S2", 1000.0, 100.0, 10), ("S1A", -2.0, 0.5, 3), ("S1D", -3.0, 0.25, 3)):
        norm = {f"Fold_{fold}": {"mean": [mean * fold] * bands, "std": [std * fold] * bands} for fold in FOLDS}
        (root / f"NORM_{sensor}_patch.json").write_text(json.dumps(norm))
    return root
