"""Tiny recipes of STCLN, on small simulated scenes."""

from __future__ import annotations

from copy import deepcopy

from ...conftest import tiny

SHAPE = {"narrow": 4, "width": 16, "depth": 1, "heads": 2, "hidden": 16, "attended": 8, "dropout": 0.0}
WARM_UP = {"window": 8, "batch": 4, "steps": 4, "learning_rate": 0.002}
MASKED = {
    "name": "tiny-masked",
    "system": "stcln",
    "objective": "masked",
    "sensor": "sentinel-2-l2a",
    "bands": ["B04", "B08", "B11"],
    "units": "reflectance",
    "gsd_m": 10,
    "scenes": [{"seed": 1, "year": 2021, "dates": 6, "width": 96, "height": 64}],
    "dates": 5,
    "encoder": {"window": 8, **SHAPE},
    "mask": {"share": 0.5},
    "optimisation": {"epochs": 2, "windows": 8, "batch": 4, "learning_rate": 0.002},
    "checkpoint": 2,
    "threads": 1,
    "card": dict.fromkeys(("title", "data", "data_licence", "attribution", "licence"), "none"),
}


def tiny_stcln(**encoder) -> dict:
    """The tiny recipe of scenes, with some entries of its encoder changed."""
    stages = [{"window": 2, "batch": 32, "steps": 25, "learning_rate": 0.01}]
    stages.append({"window": 8, "batch": 4, "steps": 4, "learning_rate": 0.001})
    return tiny(
        name="tiny-stcln",
        system="stcln",
        encoder={"window": 16, **SHAPE, **encoder},
        optimisation={"stages": stages},
    )


def tiny_masked(**changes) -> dict:
    """The tiny recipe of a pre-training, with some of its sections' entries changed."""
    whole = deepcopy(MASKED)
    for name, value in changes.items():
        whole[name] = {**whole[name], **value} if isinstance(whole.get(name), dict) else value
    return whole
