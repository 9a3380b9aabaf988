"""The bundled packages, system by system: their size, what they compute, how long it takes, and what they score."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from benchmarks.networks import random_batch
from benchmarks.report import Section
from benchmarks.timing import fastest
from engine.models import build_encoder, build_head
from engine.models.inference import for_inference
from engine.package import ModelPackage, bundled_folders, find_package
from engine.runtime import Batch, Runtime, open_runtime

DATES = 15
ROUNDS = 4
RUNTIMES = ("onnxruntime", "torch")
# Pixels of a map that a batch of windows is about.
_PIXELS = 128 * 128
# Single pixels: clear dates of each, and pixels of a batch, as `engine.mapping.pixelbatches` makes them of 15 dates.
_CLEAR = 11
_BATCH = 704
_BATCHES = 24
HEADER = (
    "package", "system", "computed in windows of", "parameters", "kFLOP a pixel and date",
    *(f"{name}, CPU s" for name in RUNTIMES), "macro F1", "random forest",
)  # fmt: skip


def measure(scratch: Path) -> Section:
    """Measure every bundled package."""
    packages = [find_package(name) for name in bundled_folders()]
    return Section(
        title="Systems",
        setting=f"Every bundled package, encoder and head, with {DATES} dates of noise, three quarters of it clear. "
        "Operations are of products, convolutions and attentions, a multiplication and an addition as two. Seconds are "
        "the processor's, of one thread and a megapixel-date of the map, the least of "
        f"{ROUNDS + 1} rounds in turns; what windows overlap is computed twice and counts, reading and writing do not. "
        "Of models of single pixels a map computes each pixel's clear dates alone, and so does this. "
        "The scores are the cards' own, of parcels or series, beside the forest's on the same; those of simulated "
        "scenes say nothing about real crops. A model of boundaries has no macro F1.",
        header=HEADER,
        rows=[row(package, runtimes(package)) for package in packages],
    )


def runtimes(package: ModelPackage) -> dict[str, Runtime]:
    """Open a package in both runtimes."""
    return {name: open_runtime(package, name, device="cpu", threads=1) for name in RUNTIMES}


def row(package: ModelPackage, engines: dict[str, Runtime]) -> tuple[str, ...]:
    """Measure a package: a row of the table."""
    card = package.card
    if card.context.kind == "pixel":
        batch, calls, pixels = pixels_batch(package), _BATCHES, _BATCH
    else:
        batch = random_batch(package, DATES, _windows(package) * DATES * (card.context.size // card.patch) ** 2)
        calls, pixels = 1, len(batch.values) * _step(package) ** 2
    megapixel_dates = pixels * DATES / 1e6
    seconds = fastest({name: partial(_cpu_seconds, engine, batch, calls) for name, engine in engines.items()}, ROUNDS)
    side, halo = card.context.size, card.context.halo
    windows = f"{side} x {side} pixels" + (f", {halo} of them overlapping at each side" if halo else "")
    return (
        f"`{package.name}`",
        card.system,
        "single pixels, their clear dates alone" if card.context.kind == "pixel" else windows,
        f"{parameters(package):,}",
        f"{operations(package, batch) / megapixel_dates / 1e9:.1f}",
        *(f"{taken / megapixel_dates:.2f}" for taken in seconds.values()),
        *_scores(package),
    )


def parameters(package: ModelPackage) -> int:
    """Number of a package's weights, its statistics left out."""
    networks = _networks(package)
    return sum(weight.numel() for network in networks for weight in network.parameters())


def operations(package: ModelPackage, batch: Batch) -> int:
    """Floating-point operations of encoder and head on a batch."""
    # The counter asks each weight that a layer is given for its gradient.
    encoder, head = (for_inference(network).requires_grad_(False) for network in _networks(package))
    types = {"float32": torch.float32, "int32": torch.int32, "bool": torch.bool}
    with torch.device("meta"), torch.inference_mode(), FlopCounterMode(display=False) as counter:
        inputs = {
            name: torch.empty(array.shape, dtype=types[str(array.dtype)]) for name, array in batch.inputs().items()
        }
        features = encoder(**inputs)._asdict()
        head(*[features[need] for need in head.needs])
    return counter.get_total_flops()


def pixels_batch(package: ModelPackage) -> Batch:
    """Draw pixels with noise, as a map gathers them: each with its own clear dates."""
    bands, rng = len(package.card.sensors[0].bands), np.random.default_rng(0)
    days = np.linspace(20, 340, DATES).astype(np.int32)
    of_pixel = np.sort(rng.permuted(np.tile(days, (_BATCH, 1)), axis=1)[:, :_CLEAR], axis=1)
    return Batch(
        values=rng.integers(200, 5000, (_BATCH, _CLEAR, bands, 1, 1)).astype(np.uint16),
        scale=np.full((_BATCH, _CLEAR, bands), 1e-4, np.float32),
        offset=np.zeros((_BATCH, _CLEAR, bands), np.float32),
        valid=np.ones((_BATCH, _CLEAR, 1, 1), bool),
        day=of_pixel,
    )


def _cpu_seconds(engine: Runtime, batch: Batch, calls: int) -> float:
    """Seconds of the processor for a batch, which other work on the machine changes less than those of the clock."""
    start = time.process_time()
    for _ in range(calls):
        engine.predict(batch)
    return (time.process_time() - start) / calls


def _networks(package: ModelPackage) -> tuple[torch.nn.Module, torch.nn.Module]:
    architecture = package.card.architecture
    with torch.device("meta"):
        encoder = build_encoder(package.card.system, architecture.encoder)
        return encoder, build_head(architecture.head.kind, architecture.head.config)


def _step(package: ModelPackage) -> int:
    """Side, in pixels, of what a window adds to a map."""
    return package.card.context.size - 2 * package.card.context.halo


def _windows(package: ModelPackage) -> int:
    return max(1, round(_PIXELS / _step(package) ** 2))


def _scores(package: ModelPackage) -> tuple[str, str]:
    scores = [metric for metric in package.card.metrics if metric.name in ("macro F1", "simulated macro F1")]
    if not scores:
        return "", ""
    forest = next(peer.value for peer in scores[0].baselines if peer.name.startswith("random forest"))
    return f"{scores[0].value:.3f}{', simulated' if package.card.simulated else ''}", f"{forest:.3f}"
