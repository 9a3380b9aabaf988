"""Timing side by side: what is compared takes turns, and the fastest round of each counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import torch

from engine.runtime import Batch, Runtime

SIDE = 2048


def fastest(
    contestants: Mapping[str, Callable[[], float]], rounds: int, patience: float = float("inf")
) -> dict[str, float]:
    """Return the least seconds of each; a contestant runs once and tells what its work took.

    All warm up in a round that counts too, and is slower as a rule. After `patience` seconds no other round begins.
    """
    started = time.perf_counter()
    taken = {name: [run()] for name, run in contestants.items()}
    for _ in range(rounds):
        if time.perf_counter() - started > patience:
            break
        for name, run in contestants.items():
            taken[name].append(run())
    return {name: min(seconds) for name, seconds in taken.items()}


def batch_seconds(runtime: Runtime, batch: Batch) -> float:
    """Seconds a batch takes if as many run at a time as the runtime likes."""
    with ThreadPoolExecutor(runtime.parallel) as threads:
        start = time.perf_counter()
        list(threads.map(runtime.predict, [batch] * runtime.parallel))
        return (time.perf_counter() - start) / runtime.parallel


def product_rates(device: str = "cpu", rounds: int = 5) -> dict[str, float]:
    """GFLOP/s of the product of two square matrices of SIDE, by type; "mkl" is float32 as torch does it by default."""
    a, b = torch.randn(2, SIDE, SIDE, device=device)
    low_a, low_b = a.bfloat16(), b.bfloat16()
    products = {"mkl": lambda: a @ b, "bfloat16": lambda: low_a @ low_b}
    if device == "cpu":
        bytes_a, bytes_b = (matrix.mul(20).clamp(-127, 127).to(torch.int8) for matrix in (a, b))
        products["float32"] = lambda: torch.ops.mkldnn._linear_pointwise(a, b, None, "none", [], "")
        products["int8"] = lambda: torch._int_mm(bytes_a, bytes_b)
    timed = {name: _timed(product, device) for name, product in products.items()}
    return {name: 2 * SIDE**3 / seconds / 1e9 for name, seconds in fastest(timed, rounds).items()}


def _timed(work: Callable[[], object], device: str) -> Callable[[], float]:
    def run() -> float:
        start = time.perf_counter()
        work()
        if device == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter() - start

    return run
