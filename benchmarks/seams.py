"""Where a model's windows meet: whether a map shows it, by the halo that they overlap by at each side."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from benchmarks.report import Section
from engine.contract import MapJob
from engine.jobs import run_job
from engine.package import CARD, ModelPackage, find_package
from engine.sample import SceneSpec, simulate, write_scene

FRANCE = Path(__file__).resolve().parents[2] / "shared" / "data" / "demo" / "france_2018"
MODELS = ("france-2018-s2", "simulated-s2-stcln")
SIMULATED = SceneSpec(seed=42, width=512, height=512, year=2022, dates=12)
HEADER = ("package", "halo, pixels", "shipped", "apart at seams", "elsewhere", "pixels of another class")


def measure(scratch: Path) -> Section:
    """Map the real scene, or a simulated one, with several halos."""
    write_scene(simulate(SIMULATED), scratch / "simulated")
    rows = []
    for name in MODELS:
        package = find_package(name)
        stack = scratch / "simulated" / "scene" if package.card.simulated else FRANCE
        rows += _rows(package, stack, scratch) if stack.is_dir() else [(f"`{name}`", "unmeasured", "", "", "", "")]
    return Section(
        "Seams",
        "Apart: mean difference of class probabilities between neighbouring tokens, where windows meet or overlap and "
        "everywhere else; seams show where they are further apart. Another class: than with the largest halo that the "
        "window allows, whose seams are farthest from what counts. `france-2018-s2` maps its scene, untiled, and "
        f"models of simulated crops a simulated one of {SIMULATED.height} x {SIMULATED.width} pixels.",
        HEADER,
        rows,
    )


def _rows(package: ModelPackage, stack: Path, scratch: Path) -> Iterator[tuple[str, ...]]:
    patch, size, shipped = package.card.patch, package.card.context.size, package.card.context.halo
    widest = size // 4 // patch * patch
    expected, _ = _mapped(package, widest, stack, scratch)
    for halo in sorted({0, patch, 2 * patch, shipped}):
        classes, probability = _mapped(package, halo, stack, scratch)
        probability[:, classes == 0] = np.nan
        at_seams, elsewhere = jumps(probability, patch, size - 2 * halo, halo)
        unlike = np.mean((classes != expected)[expected > 0])
        yield (
            f"`{package.name}`",
            str(halo),
            "yes" if halo == shipped else "",
            f"{at_seams:.3f}",
            f"{elsewhere:.3f}",
            f"{unlike:.1%}",
        )


def _mapped(package: ModelPackage, halo: int, stack: Path, scratch: Path) -> tuple[NDArray, NDArray]:
    """Classes (h, w) and probabilities (k, h, w) of a package whose card has another halo."""
    folder = shutil.copytree(package.folder, scratch / f"{package.name}_{halo}")
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    card.get("context", card)["halo"] = halo
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    out = scratch / f"{package.name}_{halo}_map"
    names = ["classes", "probabilities"]
    run_job(MapJob(stack=str(stack), model=str(folder), out=str(out), outputs=names, threads=2), lambda event: None)
    with rasterio.open(out / "classes.tif") as classes, rasterio.open(out / "probabilities.tif") as probability:
        return classes.read(1), probability.read().astype(np.float64) * probability.scales[0]


def jumps(probability: NDArray, patch: int, stride: int, halo: int) -> tuple[float, float]:
    """Mean difference between neighbouring tokens, at the seams of windows and elsewhere.

    Args:
        probability: (k, h, w); NaN where nothing is known.
        stride: pixels from window to window.
    """
    apart: dict[bool, list[NDArray]] = {True: [], False: []}
    for plane in (probability, probability.swapaxes(1, 2)):
        edges = np.arange(patch, plane.shape[2], patch)
        jump = np.abs(plane[:, :, edges] - plane[:, :, edges - 1]).mean(axis=0)
        # Windows overlap from a halo before each multiple of the stride to a halo behind it.
        last = (plane.shape[2] - 1) // stride * stride
        seam = ((edges + halo) % stride <= 2 * halo) & (edges > halo) & (edges <= last + halo)
        for is_seam in apart:
            apart[is_seam].append(jump[:, seam == is_seam].ravel())
    return float(np.nanmean(np.concatenate(apart[True]))), float(np.nanmean(np.concatenate(apart[False])))
