"""CropMapper beside its peers: the same stack, the same labels, one run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks import process
from benchmarks.baselines import forest, networks, otb
from benchmarks.baselines.cases import Case, france, simulated
from benchmarks.baselines.protocol import macro_f1
from benchmarks.report import Section

ROOT = Path(__file__).resolve().parent.parent
HEADER = ("system", "megapixel-dates / s", "CropMapper / it", "target", "peak, MB", "macro F1", "trained")
OTB = "Orfeo ToolBox, random forest"
TARGET = {"U-TAE": "3", "TSViT": "3"}
# The networks are timed on the upper part of the stack: every tile costs the same, and the whole takes minutes.
SHARE = {"U-TAE": 1 / 4, "TSViT": 1 / 8}
_ENVIRONMENT = {"OMP_NUM_THREADS": str(forest.THREADS), "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True)
class Row:
    """A system on a case: megapixel-dates a second, peak memory in MB, macro F1, and what its labels were."""

    system: str
    speed: float
    peak_mb: float
    f1: float
    trained: str


def measure(scratch: Path) -> Section:
    """Time and score all systems on the France scene, or on simulated scenes where its data is absent."""
    case = france(scratch) or simulated(scratch, map_with_cropmapper)
    rows = compare(case, scratch)
    report = json.loads((scratch / "cropmapper" / "report.json").read_text(encoding="utf-8"))
    return Section(
        "Peers: the same stack, the same labels, one run",
        _setting(case),
        HEADER,
        _table(rows),
        _notes(case, report),
    )


def _setting(case: Case) -> str:
    height, width = case.shape
    return (
        f"{case.data}: {height} x {width} pixels, 10 bands, {len(case.dated.files)} usable dates, "
        f"{case.work:.1f} megapixel-dates; {forest.THREADS} threads each. {case.about} "
        "CropMapper and Orfeo ToolBox are timed as whole commands, from start to exit, CropMapper twice, first and "
        "last (the mean); the others from first read to last write, without start, loading and fits. Each runs in a "
        "process of its own, whose largest resident memory is given. Forests have series filled linearly over unclear "
        "dates; Orfeo ToolBox is given them in one uncompressed raster, whose making is not counted. U-TAE and TSViT "
        "have their published sizes, float32, and tiles edge to edge (128 and 24 pixels), as their authors score them; "
        "they are timed on the upper quarter and eighth of the stack, with untrained weights."
    )


def _table(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    ours = rows[0].speed
    table = [
        (
            row.system,
            f"{row.speed:.2f}",
            f"{ours / row.speed:.2f}" if number else "",
            TARGET.get(row.system, "above 1") if number else "",
            f"{row.peak_mb:.0f}",
            f"{row.f1:.3f}",
            row.trained,
        )
        for number, row in enumerate(rows)
    ]
    return table if otb.installed() else [*table, (OTB, "not installed", "", "above 1", "", "", "")]


def _notes(case: Case, report: dict) -> list[str]:
    busy = {name.removeprefix("busy_"): each for name, each in report["seconds"].items() if name.startswith("busy_")}
    return [
        "Target in F1: CropMapper ahead of both forests. What a network makes of a moment's training says nothing "
        "about what it makes of a hundred epochs.",
        f"Seconds of CropMapper's stages in its last run, which overlap: "
        f"{', '.join(f'{name} {each:.1f}' for name, each in busy.items())}.",
        *case.notes,
    ]


def compare(case: Case, scratch: Path) -> list[Row]:
    """Run all systems, CropMapper first and last."""
    first = _cropmapper(case, scratch)
    rows = [_forest(case, scratch), *(_network(name, case, scratch) for name in networks.NETWORKS)]
    if otb.installed():
        rows.insert(0, _otb(case, scratch))
    last = _cropmapper(case, scratch)
    mean = Row(first.system, 2 / (1 / first.speed + 1 / last.speed), first.peak_mb, case.f1, case.f1_from)
    return [mean, *rows]


def map_with_cropmapper(stack: Path, parcels: Path | None, package: str, out: Path) -> process.Usage:
    """Run the real command line, with its default precision and as many threads as the peers."""
    command = [sys.executable, "-I", "-X", "utf8", ROOT / "engine" / "__main__.py", "map", stack]
    command += [
        "--model",
        package,
        "--out",
        out,
        "--overwrite",
        "--threads",
        forest.THREADS,
        *(["--parcels", parcels] if parcels else []),
    ]
    return process.run(command)


def _cropmapper(case: Case, scratch: Path) -> Row:
    usage = map_with_cropmapper(case.stack, None, case.package, scratch / "cropmapper")
    return Row(f"CropMapper, {case.package}", case.work / usage.seconds, usage.peak_mb, case.f1, case.f1_from)


def _otb(case: Case, scratch: Path) -> Row:
    folder = scratch / "otb"
    folder.mkdir()
    otb.train(case.whole, folder / "model.txt", folder)
    usage = otb.classify(case.gapless, folder / "model.txt", folder / "map.tif")
    return Row(
        OTB,
        case.work / usage.seconds,
        usage.peak_mb,
        _score(case, otb.answer),
        f"{forest.TREES} trees, at most {otb.DEPTH} levels",
    )


def _forest(case: Case, scratch: Path) -> Row:
    samples = [part.samples() for part in case.whole]
    features, label = (np.concatenate(each) for each in zip(*samples, strict=True))
    np.savez(scratch / "samples.npz", features=features, label=label)
    usage = _child("forest", _stack(case, scratch), scratch / "samples.npz", scratch / "forest.tif")
    return Row(
        "scikit-learn, random forest",
        case.work / float(usage.output),
        usage.peak_mb,
        _score(case, forest.answer),
        f"{forest.TREES} trees",
    )


def _network(name: str, case: Case, scratch: Path) -> Row:
    trained = networks.Standardised(name, case.classes).eval()
    weights = networks.save(trained, scratch / f"{name}.safetensors")
    rows = max(round(case.shape[0] * SHARE[name]), trained.tile)
    usage = _child("networks", name, case.classes, weights, _stack(case, scratch), scratch / f"{name}.tif", rows)
    seconds, mapped = map(float, usage.output.split())
    return Row(
        name,
        case.work * mapped / case.shape[0] / seconds,
        usage.peak_mb,
        _score(case, partial(networks.answer, name, classes=case.classes)),
        f"**briefly**: {networks.STEPS} steps of {networks.BATCH} crops of {networks.CROP} pixels",
    )


def _child(module: str, *arguments: object) -> process.Usage:
    command = [sys.executable, "-m", f"benchmarks.baselines.{module}", *arguments]
    return process.run(command, _ENVIRONMENT)


def _stack(case: Case, scratch: Path) -> Path:
    return case.dated.write(scratch / "stack.json")


def _score(case: Case, answer: Callable) -> float:
    return macro_f1(case.folds, answer)
