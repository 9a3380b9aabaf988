"""How fast and how small the map job is, beside a random forest on the same stack, in one run.

Both scenes are simulated. Machines differ and are noisy, so what counts are the ratios. Writes benchmarks/RESULTS.md.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
import warnings
from datetime import date
from pathlib import Path

import numpy as np
import onnxruntime
import sklearn
from rasterio.transform import Affine
from sklearn.ensemble import RandomForestClassifier

from engine.parcels import read_parcels
from engine.stack import StackReader, TimeStack, Window, scan_stack

ROOT = Path(__file__).resolve().parent.parent
MODEL = "simulated-s2"
# Both larger than a block, so that the second shows what a larger scene costs and not a fuller block.
SIZES = ((1024, 1024), (2048, 1024))
TREES = 100


def cropmapper(*arguments: object) -> None:
    """Run the command line in a process of its own, so that its peak memory is its own."""
    command = [sys.executable, "-I", "-X", "utf8", str(ROOT / "engine" / "__main__.py"), *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def map_scene(folder: Path, width: int, height: int) -> tuple[Path, dict]:
    """Simulate a scene, map it, return its folder and the map's report."""
    scene = folder / f"{width}x{height}"
    cropmapper("sample", scene, "--width", width, "--height", height, "--seed", 3)
    cropmapper("map", scene / "scene", "--model", MODEL, "--parcels", scene / "parcels.gpkg", "--out", scene / "out")
    return scene, json.loads((scene / "out" / "report.json").read_text())


def forest_seconds(scene: Path) -> float:
    """Seconds that a random forest takes to predict each pixel of the scene, reading it 256 rows at a time."""
    stack, _ = scan_stack(scene / "scene")
    forest = fitted_forest(stack, scene / "parcels.gpkg")
    start = time.perf_counter()
    with StackReader(stack) as reader:
        for row in range(0, stack.grid.height, 256):
            window = Window(row, 0, min(256, stack.grid.height - row), stack.grid.width)
            forest.predict_proba(features(reader, window))
    return time.perf_counter() - start


def features(reader: StackReader, window: Window) -> np.ndarray:
    """(pixels, dates x bands); an unclear date takes the pixel's median over its clear ones."""
    block = reader.read(window)
    values = np.where(block.valid[:, None], block.values, np.nan).astype(np.float32)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "All-NaN slice")  # never clear: 0 will do
        median = np.nan_to_num(np.nanmedian(values, axis=0))
    filled = np.where(np.isnan(values), median[None], values)
    return filled.reshape(filled.shape[0] * filled.shape[1], -1).T


def fitted_forest(stack: TimeStack, layer: Path) -> RandomForestClassifier:
    """A forest of 100 trees, fitted on one clear pixel a parcel."""
    parcels = read_parcels(layer, None, stack.grid)
    inverse = ~Affine(*stack.grid.transform)
    crops = parcels.table.column("crop").to_pylist()
    rows, labels = [], []
    with StackReader(stack) as reader:
        for shape, crop in zip(parcels.shapes, crops):
            if shape is None:
                continue
            point = shape.representative_point()
            col, row = inverse * (point.x, point.y)
            rows.append(features(reader, Window(int(row), int(col), 1, 1))[0])
            labels.append(crop)
    return RandomForestClassifier(TREES, n_jobs=-1, random_state=0).fit(np.stack(rows), labels)


def main() -> None:
    """Measure and write the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        runs = [map_scene(folder, *size) for size in SIZES]
        large, report = runs[-1]
        forest = forest_seconds(large)
    (small, big) = (run[1] for run in runs)
    seconds = report["seconds"]
    slowest = max(seconds[f"busy_{stage}"] for stage in ("reading", "model", "writing"))
    work = big["stack"]["width"] * big["stack"]["height"] * len(big["dates_used"]) / 1e6
    rows = [
        ("map, megapixel-dates a second", f"{work / seconds['map']:.3f}", ""),
        (f"random forest ({TREES} trees), megapixel-dates a second", f"{work / forest:.3f}", ""),
        ("map / random forest, speed", f"{forest / seconds['map']:.2f}", "above 1 is faster than the forest"),
        ("wall time of mapping / its slowest stage alone", f"{seconds['map'] / slowest:.2f}", "1.15"),
        ("peak memory, twice the pixels / once", f"{big['peak_memory_mb'] / small['peak_memory_mb']:.2f}", "flat"),
        ("peak memory of the large scene, MB", f"{big['peak_memory_mb']:.0f}", "2,000"),
    ]
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {date.today().isoformat()}: {os.cpu_count()} cores, {platform.machine()}, "
        f"Python {platform.python_version()}, onnxruntime {onnxruntime.__version__}, "
        f"scikit-learn {sklearn.__version__}. Simulated scenes, {SIZES[0][0]} x {SIZES[0][1]} and "
        f"{SIZES[1][0]} x {SIZES[1][1]} pixels, model `{MODEL}`, {len(big['dates_used'])} dates, 10 bands.",
        "",
        "| what | measured | target |",
        "|---|---|---|",
        *(f"| {what} | {value} | {target} |" for what, value, target in rows),
    ]
    (ROOT / "benchmarks" / "RESULTS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
