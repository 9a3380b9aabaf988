"""The scores of a training on PASTIS as JSON, Markdown and a figure. They say what they were measured on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.files import write_whole
from engine.judge.accuracy import Confusion
from training.data.pastis import BACKGROUND, CLASSES, Pastis, read_patch
from training.measure import plots
from training.measure.boundaries import TOLERANCES
from training.measure.segmentation import Counts, Scores, patch_scores, scores, without
from training.measure.tokens import PROBES
from training.pastis.protocol import PROTOCOLS, Folds
from training.recipe.pastis import PastisRun

MEASURES = {
    "miou": "mIoU",
    "macro_f1": "F1",
    "precision": "precision",
    "recall": "recall",
    "overall_accuracy": "OA",
}
Row = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Measured:
    """What came of a training.

    Attributes:
        seen: a sentence on what a pre-trained encoder was trained on; "" for random weights.
        patches: how many train, validate and are tested.
        pixels: counts of pixels, a matrix (k, k) for each test patch.
        parcels: counts of parcels over all test patches.
        boundaries: F1 of boundaries between classes for each of `TOLERANCES`, a tuple for each test patch.
        probes: scores by the probe's name, one for each seed; probed is the encoder as training began with it.
        unprobed: why there are no probes; else "".
        losses: one a step.
        validated: mIoU on the validation fold, each time that it was measured.
        parameters: how many each network has.
    """

    run: PastisRun
    data: Pastis
    folds: Folds
    seen: str
    patches: Mapping[str, int]
    pixels: Sequence[Counts]
    parcels: Confusion
    boundaries: Sequence[tuple[float, ...]]
    probes: Mapping[str, Sequence[Scores]]
    unprobed: str
    losses: Sequence[float]
    validated: Sequence[float]
    parameters: Mapping[str, int]

    @property
    def matrix(self) -> Confusion:
        """Pixels of all test patches."""
        return Confusion(self.parcels.classes, np.sum(self.pixels, axis=0))

    @property
    def _fixture(self) -> str:
        height, width = read_patch(self.data, self.data.entries[0]).label.shape
        return f"{len(self.data.entries)} patches of {height} x {width} pixels"

    @property
    def evidence(self) -> str:
        """What the figures are worth, in a sentence or two."""
        tested = f"Measured on fold {self.folds.test} of {self.data.root.name}, patches: {self.patches['test']}."
        tested = f"{tested} {self.seen}".rstrip()
        if self.data.fixture:
            return (
                f"{tested} This folder is a format fixture of {self._fixture}, without dates and official folds: the "
                "figures show that the command runs, and are not evidence."
            )
        return tested


def rows(measured: Measured) -> list[Row]:
    """A row for each level, with the background and without it; then the probes."""
    table = []
    for level, matrix in (("pixel", measured.matrix), ("parcel", measured.parcels)):
        for kind, part in (("19, with background", matrix), ("18, without", _crops(matrix))):
            if part.counts.any():
                table.append({"level": level, "classes": kind, **_as_row([scores(part)])})
    names = measured.parcels.classes
    crops = [_crops(Confusion(names, counts)).counts for counts in measured.pixels]
    for kind, counts in (("19, with background", measured.pixels), ("18, without", crops)):
        of_patches = patch_scores(counts, names)
        if of_patches:
            table.append({"level": "patch, mean", "classes": kind, **_as_row(of_patches)})
    for name in PROBES:
        measures = _as_row(measured.probes[name]) if measured.probes else _missing(measured.unprobed)
        table.append({"level": f"token, {name}", "classes": "19, with background", **measures})
    return table


def _crops(matrix: Confusion) -> Confusion:
    return without(matrix, CLASSES[BACKGROUND])


def _as_row(some: Sequence[Scores]) -> Row:
    """Means over several scores, their number, and their standard deviation where there are several."""
    row: Row = {"of": len(some), "n": sum(scored.n for scored in some)}
    for measure in MEASURES:
        values = [getattr(scored, measure) for scored in some]
        row[measure] = float(np.mean(values))
        row[f"{measure}_deviation"] = float(np.std(values, ddof=1)) if len(values) > 1 else None
    return row


def _missing(reason: str) -> Row:
    measures = [f"{measure}{suffix}" for measure in MEASURES for suffix in ("", "_deviation")]
    return {"of": 0, "n": 0, **dict.fromkeys(measures), "missing": reason}


def write_tables(measured: Measured, out: Path) -> None:
    """Write `table.json`, `table.md` and `confusion.png`.

    Raises:
        Failure: `disk`.
    """
    table = rows(measured)
    write_whole(out / "table.json", (json.dumps(_content(measured, table), indent=1, allow_nan=False) + "\n").encode())
    write_whole(out / "table.md", ("\n".join(_lines(measured, table)) + "\n").encode())
    title = f"{measured.run.name}: pixels" + (" of a format fixture" if measured.data.fixture else "")
    plots.confusion(out / "confusion.png", measured.matrix.counts, measured.matrix.classes, title)


def _content(measured: Measured, table: Sequence[Row]) -> dict[str, Any]:
    matrix = measured.matrix
    return {
        "evidence": measured.evidence,
        "fixture": measured.data.fixture,
        "run": measured.run.model_dump(mode="json"),
        "protocol": _protocol(measured.run),
        "folds": vars(measured.folds),
        "patches": dict(measured.patches),
        "parameters": dict(measured.parameters),
        "rows": list(table),
        "classes": list(scores(matrix).per_class),
        "confusion": {
            "rows": "reference",
            "columns": "map",
            "classes": matrix.classes,
            "counts": matrix.counts.tolist(),
        },
        "boundaries": {f"f1_within_{tolerance}_px": value for tolerance, value in _boundaries(measured)},
        "losses": list(measured.losses),
        "validation_miou": list(measured.validated),
    }


def _lines(measured: Measured, table: Sequence[Row]) -> list[str]:
    run = measured.run
    encoder, head = (measured.parameters[name] / 1e6 for name in ("encoder", "head"))
    trained = "frozen" if run.recipe.decoder.fine_tune == "frozen" else "trained"
    sensors, start = " with ".join(run.recipe.encoder.sensors), run.recipe.encoder.start
    start = "random weights" if start is None else f"{start}, whose bands' means and deviations replace the protocol's"
    return [
        f"# PASTIS: {run.name}",
        "",
        measured.evidence,
        f"Protocol {run.protocol}: {_protocol(run)}. Void pixels count nowhere.",
        f"Encoder of {sensors}: {encoder:.2f} M parameters, {trained}, from {start}.",
        f"Decoder {run.recipe.decoder.head}: {head:.2f} M parameters.",
        "Points of 100. Means are over the classes that the reference has; without background, a crop mapped as",
        "background is a miss. A parcel takes the class of its highest mean probability. Token rows are of the encoder",
        "as training began with it, mean over ten draws of patches.",
        *([f"They are missing: {measured.unprobed}"] if measured.unprobed else []),
        "",
        f"| level | classes | {' | '.join(MEASURES.values())} | n |",
        "|---|---|" + "---:|" * (len(MEASURES) + 1),
        *(
            f"| {' | '.join([row['level'], row['classes'], *(_points(row, name) for name in MEASURES)])} | {row['n']} |"
            for row in table
        ),
        "",
        "Boundaries between classes, void pixels and those beside them left out, mean F1 over the patches: "
        + ", ".join(f"{100 * value:.1f} within {tolerance} px" for tolerance, value in _boundaries(measured))
        + ".",
        "",
        "| class | IoU | F1 | precision | recall | pixels |",
        "|---|" + "---:|" * 5,
        *(
            f"| {row['name']} | {100 * row['iou']:.1f} | {100 * row['f1']:.1f} | {100 * row['precision']:.1f} | "
            f"{100 * row['recall']:.1f} | {row['reference']} |"
            for row in scores(measured.matrix).per_class
        ),
    ]


def _boundaries(measured: Measured) -> list[tuple[int, float]]:
    """Each tolerance in pixels, and the mean F1 over the test patches."""
    return list(zip(TOLERANCES, np.mean(measured.boundaries, axis=0).tolist(), strict=True))


def _protocol(run: PastisRun) -> str:
    text = PROTOCOLS[run.protocol].text
    if run.protocol == "B" and run.recipe.decoder.fine_tune != "frozen":
        return f"{text}; beyond the protocol, whose encoders are frozen, this one was trained with its decoder"
    return text


def _points(row: Row, measure: str) -> str:
    if row[measure] is None:
        return "missing"
    deviation = row[f"{measure}_deviation"]
    return f"{100 * row[measure]:.1f}" + ("" if deviation is None else f" ± {100 * deviation:.1f}")
