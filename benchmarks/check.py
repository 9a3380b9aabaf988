"""Are lights and sets as announced? Simulated scenes with a known share of false declarations, and real series."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
from numpy.typing import NDArray

from benchmarks.labelled import DATA, at_hand, read, some
from benchmarks.report import Section
from benchmarks.stacks import simulated
from engine.contract import JOB_SPEC, CheckJob
from engine.jobs import run_job
from engine.jobs.check import inspected_of, judged
from engine.jobs.teaching.labelled import FOLDS, held_out_of, labelled_parcels
from engine.jobs.teaching.learners import DEFAULT
from engine.judge.conformal import not_excluded
from engine.learn.folds import whole_groups
from engine.learn.heldout import cross_calibrated
from engine.learn.prototypes import with_prototypes
from engine.learn.threads import single_threaded
from engine.sample.write import PARCELS

# So few that they bind: these crops are told apart well.
WANTED = (0.001, 0.002, 0.01)
FALSE = (0.02, 0.05, 0.1)
CONFIDENCES = (0.8, 0.9, 0.95)
_SIDE, _DATES, _SEEDS = 640, 5, 2
_SERIES, _PROCESSES = 600, 2
_NAMES = ("s2_cdl_california_2021", "br_mt_1_8K_9classes_6bands")


@dataclass(frozen=True)
class Lit:
    """What one check announced, and what is true.

    Attributes:
        wanted: most wrong ones among the green.
        green, wrong: green parcels, and those of them whose declaration is false.
        red, right: red parcels, and those of them whose declaration is right.
        false: false declarations.
        promised: bound of the share of wrong ones among the green.
        found, right_red, right_red_at_most: as announced: share of the false declarations that are red; share of the
            red ones that are right, and its bound.
    """

    wanted: float
    green: int
    wrong: int
    red: int
    right: int
    false: int
    promised: float
    found: float
    right_red: float
    right_red_at_most: float


def measure(scratch: Path) -> Section:
    """Check simulated scenes with 2, 5 and 10 percent of false declarations, and count coverage on real blocks."""
    stack = simulated(scratch, _SIDE, _SIDE, _DATES)
    _run("extract", stack=stack, parcels=scratch / PARCELS, out=scratch / "series")
    draws = [(str(scratch), share, seed) for share in FALSE for seed in range(_SEEDS)]
    there = [name for name in _NAMES if at_hand(name)]
    # Not forked: other benchmarks have left threads of their libraries in this process.
    with ProcessPoolExecutor(_PROCESSES, multiprocessing.get_context("spawn")) as pool:
        checked = list(pool.map(lights_of, *zip(*draws)))
        covered = list(pool.map(coverage_of, there, range(len(there))))
    rows = [
        row for share in FALSE for row in _light_rows(share, [c for draw, c in zip(draws, checked) if draw[1] == share])
    ]
    rows += [row for name, each in zip(there, covered) for row in _coverage_rows(name, *each)]
    parcels = pyogrio.read_info(scratch / PARCELS)["features"]
    return Section("Checked declarations", _setting(parcels), ("what", "announced", "true", "within"), rows)


# --- simulated scenes -------------------------------------------------------------------------------------------------


def lights_of(folder: str, share: float, seed: int) -> list[Lit]:
    """Declare some parcels falsely, learn once, and ask for the lights with each wanted error."""
    scratch = Path(folder)
    layer, false = _declared(scratch, share, seed)
    spec = {"job": "check", "series": str(scratch / "series"), "parcels": str(layer), "field": "declared"}
    jobs = [JOB_SPEC.validate_python({**spec, "out": str(scratch / "none"), "error": wanted}) for wanted in WANTED]
    parcels = labelled_parcels(jobs[0], None, (jobs[0].least_pixels, jobs[0].least_dates))
    with single_threaded():
        probability = held_out_of(parcels, jobs[0].seed, lambda event: None)
    found = []
    for job in jobs:
        columns, report, _ = judged(job, parcels, inspected_of(job, parcels), probability)
        found.append(_lit(job, np.array(columns["light"].to_pylist()), false, report["limits"]))
    return found


def _lit(job: CheckJob, light: NDArray[np.str_], false: NDArray[np.bool_], limits: dict) -> Lit:
    green, red = light == "green", light == "red"
    of_green, of_red = limits["expected_of_green"] or {}, limits["expected_of_red"] or {}
    return Lit(
        wanted=job.error,
        green=int(green.sum()),
        wrong=int((green & false).sum()),
        red=int(red.sum()),
        right=int((red & ~false).sum()),
        false=int(false.sum()),
        promised=of_green.get("wrong_green_at_most", np.nan),
        found=of_red.get("found", np.nan),
        right_red=of_red.get("right_red", np.nan),
        right_red_at_most=of_red.get("right_red_at_most", np.nan),
    )


def _declared(scratch: Path, share: float, seed: int) -> tuple[Path, NDArray[np.bool_]]:
    """Write the parcels with a declared crop, some of them false, and say which."""
    meta, _, shapes, values = pyogrio.raw.read(scratch / PARCELS)
    crop = values[list(meta["fields"]).index("crop")].astype(object)
    rng = np.random.default_rng(seed)
    declared, names = crop.copy(), sorted({*crop})
    for row in some(np.arange(len(crop)), round(share * len(crop)), rng):
        declared[row] = rng.choice([name for name in names if name != crop[row]])
    layer = scratch / f"declared_{share}_{seed}.gpkg"
    kind = {"geometry_type": meta["geometry_type"], "crs": meta["crs"]}
    pyogrio.raw.write(layer, shapes, [declared], ["declared"], **kind)
    return layer, declared != crop


def _light_rows(share: float, checked: Sequence[list[Lit]]) -> Iterator[tuple[str, ...]]:
    for number, wanted in enumerate(WANTED):
        lits = [each[number] for each in checked]
        green, wrong, red, right, false = (
            sum(getattr(lit, name) for lit in lits) for name in ("green", "wrong", "red", "right", "false")
        )
        kind = f"{share:.0%} declared falsely, wanted error {wanted:.1%}"
        most = max((lit.promised for lit in lits if lit.green), default=None)
        yield (
            f"{kind}: wrong ones among {green:,} green",
            "no limit keeps it" if most is None else f"at most {most:.1%}",
            f"{wrong / max(green, 1):.1%}",
            _yes(wrong <= wanted * green + 2 * np.sqrt(wanted * green)),
        )
        found, announced = (false and (red - right) / false), np.mean([lit.found for lit in lits])
        yield (
            f"{kind}: red ones among the {false:,} false",
            f"{announced:.0%}",
            f"{found:.0%}",
            _yes(
                abs(found - announced)
                <= 2 * np.sqrt(max(announced * (1 - announced), 0.25 / max(false, 1)) / max(false, 1))
            ),
        )
        alarms = right / max(red, 1)
        low, high = np.mean([lit.right_red for lit in lits]), max(lit.right_red_at_most for lit in lits)
        error = 2 * np.sqrt(0.25 / max(red, 1))
        yield (
            f"{kind}: right ones among {red:,} red",
            f"{low:.0%}, at most {high:.0%}",
            f"{alarms:.0%}",
            _yes(low - error <= alarms <= high + error),
        )


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "**no**"


# --- real series ------------------------------------------------------------------------------------------------------


def coverage_of(name: str, seed: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Count the parcels of each class in blocks kept aside, and the share whose set holds it, (k, c).

    Returns:
        counts; shares; standard errors of the shares, by blocks.
    """
    data, rng = read(name), np.random.default_rng(seed)
    data = data.take(np.sort(some(np.arange(len(data)), 2 * _SERIES, rng)))
    held = whole_groups(data.label, data.group, 2, seed) == 1
    labelled, block = data.take(~held), np.unique(data.group, return_inverse=True)[1].ravel()
    with single_threaded():
        fold = whole_groups(labelled.label, labelled.group, FOLDS, seed)
        judged_by = np.zeros(len(data), np.int64)  # what has no label is judged by those of all folds but the first
        judged_by[~held] = fold
        learner = with_prototypes(DEFAULT, labelled)
        own = np.flatnonzero(~held)
        probability = cross_calibrated(labelled, learner, fold, data.samples, judged_by, own, seed)
    label, rows = np.where(held, -1, data.label), np.flatnonzero(held)
    holds = np.stack(
        [not_excluded(probability, label, block, each)[rows, data.label[rows]] for each in CONFIDENCES], axis=1
    )
    classes = len(data.class_names)
    own = [data.label[rows] == number for number in range(classes)]
    shares, errors = np.full((2, classes, len(CONFIDENCES)), np.nan)
    for number, each in enumerate(own):
        if each.any():
            shares[number], errors[number] = holds[each].mean(axis=0), _error(holds[each], block[rows][each])
    return np.array([each.sum() for each in own]), shares, errors


def _error(holds: NDArray[np.bool_], block: NDArray[np.int64]) -> NDArray[np.float64]:
    """Standard error of a share by whole blocks, whose parcels are alike."""
    beyond = np.zeros((int(block.max()) + 1, holds.shape[1]))
    np.add.at(beyond, block, holds - holds.mean(axis=0))
    return np.sqrt((beyond**2).sum(axis=0)) / len(holds)


def _coverage_rows(
    name: str, counts: NDArray[np.int64], shares: NDArray[np.float64], errors: NDArray[np.float64]
) -> Iterator[tuple[str, ...]]:
    for cls in np.flatnonzero(counts):
        count = counts[cls]
        yield (
            f"{DATA[name].title}, {read(name).class_names[cls]}, {count} series: sets that hold it",
            ", ".join(f"{each:.0%}" for each in CONFIDENCES),
            ", ".join(f"{share:.0%} ± {error:.0%}" for share, error in zip(shares[cls], errors[cls])),
            _yes(bool((shares[cls] >= np.array(CONFIDENCES) - 2 * errors[cls]).all())),
        )


def _run(job: str, **spec: object) -> None:
    run_job(JOB_SPEC.validate_python({"job": job, **{k: str(v) for k, v in spec.items()}}), lambda event: None)


def _setting(parcels: int) -> str:
    return (
        f"A simulated scene of {_SIDE} x {_SIDE} pixels and {_DATES} dates, {parcels:,} parcels, of which a known "
        f"share is declared as another crop by lot, {_SEEDS} draws of each share; judged as the job `check` does, "
        f"from the declarations alone. Within: no further off than two standard errors, or below the bound. Sets of "
        f"crops: real series, half of the blocks with labels and half without, {_SERIES} of each; counted are the "
        "latter, whose labels neither learning nor calibration saw. ± is the standard error by blocks; a class is "
        "within if its share is no more than two of them below the confidence."
    )


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(Path(folder)).rows, indent=1))
