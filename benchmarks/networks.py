"""Packages to be timed: published and shipped architectures, with random weights where only speed is asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from engine.models import build_encoder
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.inference import for_inference
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from engine.package import ModelPackage
from engine.runtime import Batch
from training.package.export import export_package

CLASSES = 19
# As published but for the calendar: ViT-S on 16 x 16 tokens of 8 pixels.
S = CropSTSConfig(patch=8, width=384, depth=12, heads=6)


def random_package(config: CropSTSConfig, folder: Path) -> ModelPackage:
    """Export an architecture with random weights."""
    torch.manual_seed(0)
    encoder = CropSTS(config, mean=[0.15] * config.bands, std=[0.08] * config.bands)
    head = SegmentationHead(SegmentationConfig(config.width, config.patch, CLASSES))
    fields = {
        "name": folder.name,
        "title": "Random weights",
        "version": "1",
        "simulated": True,
        "sensor": "sentinel-2-l2a",
        "bands": [f"band {number}" for number in range(config.bands)],
        "gsd_m": 10.0,
        "units": "reflectance",
        "value_range": [(0.0, 0.5)] * config.bands,
        "window": config.grid[0] * config.patch,
        "halo": config.patch,
        "day_reference": "1 January of the middle date's year",
        "season": {"first": 1, "last": 365},
        "dates": {"min": 1, "max": 64},
        "classes": [{"code": code, "name": f"{code}", "colour": "#808080"} for code in range(1, CLASSES + 1)],
        "training": dict.fromkeys(("data", "licence", "attribution", "recipe", "split"), "none") | {"seed": 0},
        "metrics": [],
        "licence": "CC0-1.0",
    }
    return export_package(encoder, head, fields, folder)


def random_batch(package: ModelPackage, dates: int, tokens: int) -> Batch:
    """Draw windows with noise, three quarters of it clear: as many as have `tokens` tokens, one at least."""
    card = package.card
    side, bands = card.context.size, len(card.sensors[0].bands)
    count = max(1, tokens // (dates * (side // card.patch) ** 2))
    rng = np.random.default_rng(0)
    return Batch(
        values=rng.integers(200, 5000, (count, dates, bands, side, side)).astype(np.uint16),
        scale=np.full((dates, bands), 1e-4, np.float32),
        offset=np.zeros((dates, bands), np.float32),
        valid=rng.random((count, dates, side, side)) < 0.75,
        day=np.linspace(20, 340, dates).astype(np.int32),
    )


def operations(package: ModelPackage, batch: Batch) -> int:
    """Floating-point operations of the encoder's products and attentions, a multiplication and an addition as two."""
    shapes = {name: (array.shape, array.dtype) for name, array in batch.inputs().items()}
    with torch.device("meta"):
        encoder = for_inference(build_encoder(package.card.system, package.card.architecture.encoder))
        # The counter asks each weight that a layer is given for its gradient.
        encoder.requires_grad_(False)
        types = {"float32": torch.float32, "int32": torch.int32, "bool": torch.bool}
        inputs = {name: torch.empty(shape, dtype=types[str(dtype)]) for name, (shape, dtype) in shapes.items()}
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            encoder(**inputs)
    return counter.get_total_flops()
