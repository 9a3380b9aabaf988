"""A tiny pre-training on a small simulated scene."""

from __future__ import annotations

from copy import deepcopy

from training.systems.cropsts.dino.recipe import DINORecipe

TINY_DINO = {
    "name": "tiny-dino",
    "system": "cropsts",
    "objective": "dino",
    "sensor": "sentinel-2-l2a",
    "bands": ["B02", "B03", "B04"],
    "units": "reflectance",
    "gsd_m": 10,
    "scenes": [{"seed": 1, "year": 2021, "dates": 6, "width": 64, "height": 48}],
    "dates": 5,
    "encoder": {"window": 16, "patch": 2, "width": 16, "depth": 2, "heads": 2, "drop_path": 0.2},
    "views": {"local_views": 2, "global_size": 12, "local_size": 6},
    "optimisation": {
        "epochs": 3,
        "windows": 8,
        "batch": 4,
        "learning_rate": 0.05,
        "warm_up": 0.5,
        "prototypes": 24,
        "momentum": 0.9,
    },
    "checkpoint": 3,
    "threads": 1,
    "card": dict.fromkeys(("title", "data", "data_licence", "attribution", "licence"), "none"),
}


def tiny_dino(**changes) -> DINORecipe:
    """The tiny recipe with some of its sections' entries changed."""
    whole = deepcopy(TINY_DINO)
    for name, value in changes.items():
        whole[name] = {**whole[name], **value} if isinstance(whole.get(name), dict) else value
    return DINORecipe.model_validate(whole)
