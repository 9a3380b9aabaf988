"""The model on a CUDA device, where there is one; the same code runs on the processor, for the tests."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.networks import S, operations, random_batch, random_package
from benchmarks.report import Section
from benchmarks.timing import batch_seconds, fastest, product_rates
from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTSConfig
from engine.runtime import open_runtime
from engine.runtime.agreement import classes_of

TITLE = "GPU"
HEADER = ("dates", "engine", "megapixel-dates/s", "x the CPU", "of the bfloat16 product", "same class as the CPU")
ENGINES = {
    "torch, float32": ("torch", "float32"),
    "torch, bfloat16 (SDPA)": ("torch", "bfloat16"),
    "onnxruntime, float32": ("onnxruntime", "float32"),
}
TOKENS = 8 * 15 * 256


def measure(scratch: Path) -> Section:
    """Measure CropSTS S on the first CUDA device, or say that there is none."""
    if not torch.cuda.is_available():
        return Section(TITLE, "Unmeasured: there is no GPU in this machine.", HEADER, ())
    setting = f"CropSTS S with random weights on noise, {torch.cuda.get_device_name()}."
    return Section(TITLE, setting, HEADER, device_rows(scratch, "cuda", S, (15, 30, 60), rounds=5))


def device_rows(
    scratch: Path, device: str, config: CropSTSConfig, dates: tuple[int, ...], rounds: int
) -> list[tuple[str, ...]]:
    """Time a network on a device beside onnxruntime on the processor; engines that cannot be used are left out."""
    package = random_package(config, scratch / "network")
    product = product_rates(device, rounds)["bfloat16"]
    cpu = open_runtime(package, "onnxruntime", "cpu")
    engines = {}
    for name, (kind, precision) in ENGINES.items():
        try:
            engines[name] = open_runtime(package, kind, device, None, precision)
        except BadInput as error:
            if error.code not in ("runtime_missing", "precision_missing", "device_missing"):
                raise
    rows = []
    for count in dates:
        batch = random_batch(package, count, TOKENS)
        expected = classes_of(cpu, batch)
        runs = {"CPU": cpu, **engines}
        seconds = fastest({name: partial(batch_seconds, runtime, batch) for name, runtime in runs.items()}, rounds)
        for name, runtime in engines.items():
            same = np.mean((classes_of(runtime, batch) == expected)[expected > 0])
            rows.append(
                (
                    str(count),
                    name,
                    f"{batch.valid.size / seconds[name] / 1e6:.2f}",
                    f"{seconds['CPU'] / seconds[name]:.1f}",
                    f"{operations(package, batch) / seconds[name] / 1e9 / product:.0%}",
                    f"{same:.2%}",
                )
            )
    return rows
