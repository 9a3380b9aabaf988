"""Clouds that are found by comparing dates (mask 'detect'), beside the scene classification, and maps with them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from benchmarks.report import Section
from engine.contract import MapJob, SampleJob, StackOptions
from engine.jobs import run_job
from engine.stack import StackReader, TimeStack, scan_stack
from engine.stack.read.view import open_view
from engine.stack.types import MaskRef

FRANCE = Path(__file__).resolve().parents[2] / "shared" / "data" / "demo" / "france_2018"
SEEDS = (11,)
_ROUNDS = 5  # of reading; the fastest counts
_CLASSES = {
    "winter_durum_hard_wheat": "wheat",
    "winter_common_soft_wheat": "wheat",
    "vineyards_wine_vine_rebland_grapes": "vineyard",
    "pasture_meadow_grassland_grass": "pasture",
    "fallow_land_not_crop": "fallow",
    "unmaintained": "fallow",
}
_CLOUDS, _SHADOW, _UNSURE = (8, 9, 10), (3,), (0, 1, 7)  # of SCL
_MASKS = (("none", "none"), ("SCL", None), ("detect", "detect"))


@dataclass(frozen=True)
class Case:
    """A scene with parcels whose crops are known, and a model for it.

    Attributes:
        crops: text of the parcels -> class of the model; empty where they are the same.
        date: the one date that counts, for scenes of which one date is looked at; '' for all.
    """

    name: str
    stack: Path
    parcels: Path
    model: str
    crops: Mapping[str, str]
    date: str = ""


def measure(scratch: Path) -> Section:
    """Measure masks against SCL, and maps without a mask, with SCL and with what is found."""
    cases = []
    if FRANCE.is_dir():
        parcels = FRANCE / "parcels_2018.gpkg"
        cases = [
            Case("France 2018", FRANCE, parcels, "france-2018-s2", _CLASSES),
            Case("France, 5 October alone", FRANCE, parcels, "", _CLASSES, "2018-10-05"),
        ]
    for seed in SEEDS:
        folder = scratch / f"simulated{seed}"
        run_job(SampleJob(out=str(folder), seed=seed), lambda _: None)
        cases.append(Case(f"simulated, seed {seed}", folder / "scene", folder / "parcels.gpkg", "simulated-s2", {}))
    rows = [(case.name, *_masks(case), *_maps(case, scratch), _slower(case)) for case in cases]
    header = ("scene", "SCL not clear", "found not clear", "recall of clouds", "recall of shadows",
              "precision of clear", "clear kept", *(f"macro F1, {name}" for name, _ in _MASKS),
              "reading time, detect / SCL")  # fmt: skip
    return Section("Clouds found by comparing dates", _SETTING, header, rows, _NOTES)


def _masks(case: Case) -> list[str]:
    """Shares of the pixels with data and a sure SCL."""
    stack, _ = scan_stack(case.stack, StackOptions(mask="detect"))
    classes = _scl(scan_stack(case.stack)[0])
    with StackReader(stack) as reader:
        frame = stack.grid.frame
        clear, valid = reader.read(frame).valid, reader.read_unmasked(frame).valid
    wanted = np.array([case.date in ("", date[0].date.isoformat()) for date in stack.dates])
    classes, clear, valid = classes[wanted], clear[wanted], valid[wanted]
    sure = valid & ~np.isin(classes, _UNSURE)
    cloud, shadow = (sure & np.isin(classes, which) for which in (_CLOUDS, _SHADOW))
    truly = sure & ~cloud & ~shadow
    return [
        _share(cloud | shadow, sure),
        _share(sure & ~clear, sure),
        _share(cloud & ~clear, cloud),
        _share(shadow & ~clear, shadow),
        _share(truly & clear, sure & clear),
        _share(truly & clear, truly),
    ]


def _slower(case: Case) -> str:
    """Processor time of reading the scene while clouds are found, over that of reading it with SCL."""
    spent = []
    for mask in ("detect", None):
        stack, _ = scan_stack(case.stack, StackOptions(mask=mask))
        seconds = []
        for _ in range(_ROUNDS):
            started = time.process_time()
            with StackReader(stack) as reader:  # opened anew, so that GDAL holds no tile of it
                reader.read(stack.grid.frame)
            seconds.append(time.process_time() - started)
        spent.append(min(seconds))
    return f"{spent[0] / spent[1]:.2f}"


def _share(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> str:
    return f"{part.sum() / whole.sum():.3f}" if whole.any() else "-"


def _scl(stack: TimeStack) -> NDArray[np.uint8]:
    """The scene classification of each date, (t, h, w)."""
    planes = []
    for acquisition in stack.acquisitions:
        (mask,) = acquisition.masks
        planes.append(_plane(stack, mask))
    return np.stack(planes)


def _plane(stack: TimeStack, mask: MaskRef) -> NDArray[np.uint8]:
    with open_view(mask, stack.grid) as view:
        return view.read([mask], stack.grid.frame)[0][0]


def _maps(case: Case, scratch: Path) -> list[str]:
    """Macro F1 over parcels of maps without a mask, with SCL, and with what is found."""
    if not case.model:
        return ["-"] * len(_MASKS)
    found = []
    for name, mask in _MASKS:
        out = scratch / f"{case.stack.parent.name}_{name}"
        options = {} if mask is None else {"mask": mask}
        job = MapJob(
            stack=str(case.stack), parcels=str(case.parcels), model=case.model, only_parcels=True, options=options,
            out=str(out),
        )  # fmt: skip
        run_job(job, lambda _: None)
        about, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
        columns = dict(zip(about["fields"], values))
        true = [case.crops.get(crop, "" if case.crops else crop) for crop in columns["crop"]]
        scored = [number for number, crop in enumerate(true) if crop]
        predicted = [columns["class_name"][number] or "none" for number in scored]
        right = [true[number] for number in scored]
        found.append(f"{f1_score(right, predicted, labels=sorted({*right}), average='macro'):.3f}")
    return found


_SETTING = (
    "Clouds and shadows that `--mask detect` finds, pixel by pixel, beside classes 3, 8, 9 and 10 of the scene "
    "classification (SCL); pixels of classes 0, 1 and 7 are left out. SCL is no truth: the simulator's is made to err "
    "as Sen2Cor does, and thin cirrus (10) is most of what is missed there. Precision of clear: of the pixels that are "
    "left as clear, the share that SCL calls clear. Macro F1: over the parcels of a map, those without an answer being "
    "wrong; `france-2018-s2` learned from these very parcels, with SCL, so that its figures flatter SCL's mask; the "
    "simulated scenes are others than `simulated-s2` learned from. Reading time: processor time of "
    "opening and reading all bands of the whole scene."
)
_NOTES = (
    "France 2018: SCL calls 20 percent of 28 January and 6 percent of 23 January cloud or shadow, nearly all on ground "
    "that is no brighter (median blue 0.034 for class 8, 0.032 to 0.035 for classes 4 and 5 on 28 January) and hardly "
    "darker than the rest, so that recall over all dates measures SCL there. On 5 October it has real clouds (median "
    "blue 0.39 and 0.53) and shadows (median near infrared 0.04).",
    "Reading took eight times as long before on the French scene. Where few pixels are clouded most are found calm at "
    "once; where nearly each is on some date, all are compared, two or three times over, and that costs about as much "
    "as unpacking ten bands.",
    "s2cloudless was not taken as an extra: it needs B10 (cirrus) of Level-1C reflectance, which no Level-2A stack "
    "has.",
)
