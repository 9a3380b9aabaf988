"""The check job: parcels with a declared crop, each of them green, yellow or red."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import CheckJob, Result
from engine.errors import BadInput
from engine.jobs import Emit, Stage
from engine.jobs.checkreport import Chosen, Inspected, counts_of, curve_of, limits_of, lines, sets_of, tables_of
from engine.jobs.teaching.labelled import Judged, LabelledParcels, held_out_of, places_of, run_on_labelled, texts
from engine.judge.conformal import not_excluded
from engine.judge.lights import (
    FEW_DATES,
    FEW_PIXELS,
    HINDRANCES,
    NO_SERIES,
    REASONS,
    TWO_CROPS,
    UNLIKE,
    Facts,
    Limits,
    Ranked,
    by_group,
    lights,
    ranked,
    reasons_of,
    sentence,
)
from engine.judge.limits import (
    Decisions,
    candidates,
    could_promise,
    expected,
    false_share,
    false_share_inspected,
    green_limit,
    green_limit_inspected,
    red_limit,
    red_limit_inspected,
)
from engine.judge.unlike import distance_to_learned, outside
from engine.labels import CropClass, labels_of, read_classes
from engine.parcels import likeliest

__all__ = ["STAGES", "lines", "run"]

STAGES = (
    Stage("read", "Reading series and labels", 0.1),
    Stage("learn", "Learning, one fold left out at a time", 0.8),
    Stage("write", "Writing the parcels", 0.1),
    Stage("done", "Done", 0.0),
)
# A limit that no probability reaches.
_NEVER = float("inf")
# Of fewer labelled parcels elsewhere nothing can be learned of a crop.
_LEAST_ELSEWHERE = 2


def run(job: CheckJob, emit: Emit) -> Result:
    """Check the declared crops of parcels whose series were extracted.

    The layer gets `light`, `reasons`, `sentence`, the three likeliest crops and the set of those that cannot be
    excluded; parcels without a declared crop get no light.

    Raises:
        BadInput: as `run_on_labelled`; from the field with inspections; `homogeneity_missing`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    return run_on_labelled(job, emit, "Declared crops, checked", _judge, (job.least_pixels, job.least_dates))


def _judge(job: CheckJob, parcels: LabelledParcels, emit: Emit) -> Judged:
    if job.homogeneity == "yes" and parcels.series.two_crops is None:
        raise BadInput(
            "homogeneity_missing",
            f"The series in {job.series} do not say which parcels look like two crops.",
            "Extract them once more, and have it look for two crops.",
        )
    inspected = inspected_of(job, parcels)
    return judged(job, parcels, inspected, held_out_of(parcels, job.seed, emit))


def judged(job: CheckJob, parcels: LabelledParcels, inspected: Inspected, probability: NDArray[np.float64]) -> Judged:
    """Lights, reasons, sets and what the report says of them, by what the learner says of each parcel.

    Args:
        inspected: what was found on the ground, if anything was.
        probability: (n, k), by a learner that saw neither the parcel nor its block; 0 without series.
    """
    crops, crop_of = _crops(parcels.labels.classes)
    likely = ranked(by_group(probability, crop_of))
    is_declared = parcels.labels.index >= 0
    declared = np.where(is_declared, crop_of[parcels.labels.index], -1)
    learned = np.where(_elsewhere(parcels, declared, len(crops)) >= _LEAST_ELSEWHERE, declared, -1)
    hindered = _hindered(job, parcels)
    free = reasons_of(likely, learned, hindered, Limits(_NEVER, _NEVER))
    decided = ~free[:, [REASONS.index(code) for code in HINDRANCES]].any(axis=1)
    rows = np.flatnonzero(is_declared & (learned >= 0))
    decisions = Decisions(likely.sure, decided, likely.first, learned, parcels.block)
    chosen = _choose(job, decisions.take(rows), inspected, rows)
    reasons = reasons_of(likely, learned, hindered, chosen.limits)
    light = np.where(is_declared, lights(reasons), "")
    label = np.full(len(parcels), -1)
    label[parcels.rows] = parcels.labelled.label
    sets = not_excluded(probability, label, parcels.block, job.confidence)
    written = _Sentences(crops, likely, parcels, declared, reasons, chosen.limits)
    columns = {
        "light": texts(light.tolist()),
        "reasons": texts([", ".join(written.codes(n)) if on else "" for n, on in enumerate(is_declared)]),
        "sentence": texts([written.sentence(n) if on else "No crop is declared." for n, on in enumerate(is_declared)]),
        **likeliest(probability, parcels.names, parcels.seen),
        "not_excluded": texts(
            [", ".join(np.array(parcels.names)[members]) if on else "" for members, on in zip(sets, parcels.seen)]
        ),
        "pixels": pa.array(parcels.series.pixels, pa.int32()),
        "valid_obs": pa.array(parcels.series.dates, pa.int32()),
        **parcels.series.homogeneity,
    }
    report = {
        "parcels": counts_of(light, reasons, is_declared),
        "limits": limits_of(job, chosen, inspected),
        "curve": curve_of(chosen, decisions, inspected),
        "tables": tables_of(parcels, light, declared, crops, inspected),
        "sets": sets_of(job, parcels, sets),
    }
    return columns, report, chosen.warnings


def inspected_of(job: CheckJob, parcels: LabelledParcels) -> Inspected:
    """What inspections found, in the numbers of the declared crops."""
    crops, _ = _crops(parcels.labels.classes)
    if job.inspected is None:
        return Inspected(np.zeros(len(parcels), bool), np.full(len(parcels), -1))
    table = read_classes(job.class_table) if job.class_table else ()
    found = labels_of(parcels.series.parcels, job.inspected, job.classes, table)
    # A class that nobody declared may still be of a group that is.
    names = [one.group or one.name for one in found.classes]
    crop = np.array([crops.index(name) if name in crops else len(crops) for name in names], np.int64)
    at = found.index >= 0
    if not (at & (parcels.labels.index >= 0)).any():
        raise BadInput(
            "inspected_none",
            f"No parcel with a declared crop has an inspected one in the field {job.inspected} of {job.parcels}.",
            "Choose the field with the crops that were found, or leave it out.",
        )
    return Inspected(at, np.where(at, crop[found.index], -1))


def _crops(classes: tuple[CropClass, ...]) -> tuple[list[str], NDArray[np.int64]]:
    """What is told apart: groups of classes, and classes without one; and which of them each class is."""
    names = [one.group or one.name for one in classes]
    crops = list(dict.fromkeys(names))
    return crops, np.array([crops.index(name) for name in names], np.int64)


def _elsewhere(parcels: LabelledParcels, declared: NDArray[np.int64], crops: int) -> NDArray[np.int64]:
    """How many parcels of its declared crop each parcel's fold was learned from, (n)."""
    counts = np.zeros((int(parcels.fold.max()) + 1, crops), np.int64)
    np.add.at(counts, (parcels.fold[parcels.rows], declared[parcels.rows]), 1)
    others = counts.sum(axis=0) - counts
    return np.where(declared >= 0, others[parcels.fold, declared], 0)


def _hindered(job: CheckJob, parcels: LabelledParcels) -> dict[str, NDArray[np.bool_]]:
    seen, learned = parcels.seen, np.zeros(len(parcels), bool)
    learned[parcels.rows] = True
    unlike = np.zeros(len(parcels), bool)
    places = places_of(parcels.labelled.samples, parcels.series.samples.take(seen), learned[seen])
    unlike[seen] = outside(distance_to_learned(places, learned[seen], parcels.block[seen]), learned[seen])
    return {
        NO_SERIES: ~seen,
        FEW_PIXELS: parcels.series.pixels < parcels.series.least_pixels(job.least_pixels),
        FEW_DATES: parcels.series.dates < job.least_dates,
        TWO_CROPS: parcels.series.two_groups & (job.homogeneity != "no"),
        UNLIKE: unlike,
    }


def _choose(job: CheckJob, parcels: Decisions, inspected: Inspected, rows: NDArray[np.int64]) -> Chosen:
    """Choose the limits for the wanted errors, by inspected parcels where these are enough."""
    known = inspected.known[rows]
    seen, found = parcels.take(known), inspected.crop[rows][known]
    false = false_share_inspected(parcels, found) if len(known) and known.all() else false_share(parcels)
    curve = [expected(parcels, false, limit) for limit in candidates(parcels)]
    enough = could_promise(seen, job.error)
    warnings = []
    if known.any() and not enough:
        warnings.append(
            (
                "inspected_too_few",
                f"The {int(known.sum())} inspected parcels are too few to promise that at most {job.error:.2%} of the "
                "green ones are wrong. The limits are chosen by held-out declarations; the inspected parcels are "
                "counted in the report.",
            )
        )
    if enough:
        limit, red_at = (
            choose(seen, found, wanted)
            for choose, wanted in ((green_limit_inspected, job.error), (red_limit_inspected, job.false_alarms))
        )
        green, red = (None if at is None else expected(parcels, false, at) for at in (limit, red_at))
    else:
        green, red = green_limit(curve, job.error), red_limit(curve, job.false_alarms)
    if green is None:
        least = min((each.wrong_green_at_most for each in curve), default=1.0)
        best = "" if enough else f" The least that can be promised is {least:.2%}."
        warnings.append(
            (
                "error_not_reached",
                f"No limit promises that at most {job.error:.2%} of the green parcels are wrong, so that none is "
                f"green.{best} More parcels, dates or inspections would help.",
            )
        )
    if red is None and curve:
        red = min(curve[len(curve) // 2 :], key=lambda each: each.right_red_at_most)
        if not math.isnan(red.right_red_at_most):  # else no parcel is red there, so that nothing is to be warned of
            warnings.append(
                (
                    "false_alarms_not_reached",
                    f"At no limit at most {job.false_alarms:.2%} of the red parcels are right, as far as can be told. "
                    f"A strict one is taken, of whose red ones up to {red.right_red_at_most:.0%} may be right.",
                )
            )
    limits = Limits(green.limit if green else _NEVER, red.limit if red else _NEVER)
    by = "inspected parcels" if enough else "held-out declarations"
    return Chosen(limits, by, curve, false, green, red, warnings)


@dataclass(frozen=True)
class _Sentences:
    """What the layer says of each parcel, in codes and in a sentence."""

    crops: list[str]
    likely: Ranked
    parcels: LabelledParcels
    declared: NDArray[np.int64]
    reasons: NDArray[np.bool_]
    limits: Limits

    def codes(self, parcel: int) -> list[str]:
        return [code for code, on in zip(REASONS, self.reasons[parcel]) if on]

    def sentence(self, parcel: int) -> str:
        likely = self.likely
        facts = Facts(
            self.crops[self.declared[parcel]],
            self.crops[likely.first[parcel]],
            self.crops[likely.second[parcel]],
            float(likely.sure[parcel]),
            float(likely.next_sure[parcel]),
            int(self.parcels.series.pixels[parcel]),
            int(self.parcels.series.dates[parcel]),
            0.0 if self.parcels.series.two_crops is None else float(self.parcels.series.two_crops[0][parcel]),
        )
        return sentence(self.codes(parcel), facts, self.limits)
