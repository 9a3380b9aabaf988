"""What the report of a check holds: lights and their reasons, limits and what they promise, tables, sets of crops."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.contract import CheckJob
from engine.jobs.teaching.labelled import LabelledParcels
from engine.judge.lights import LIGHTS, REASONS, Limits
from engine.judge.limits import Decisions, Expected, FalseShare
from engine.judge.tables import date_counts, row_of, sizes, table_of


@dataclass(frozen=True)
class Inspected:
    """What inspections found.

    Attributes:
        known: (n) whether a parcel was inspected.
        crop: (n) number of the crop found; one more than there are crops where it is none of them.
    """

    known: NDArray[np.bool_]
    crop: NDArray[np.int64]


@dataclass(frozen=True)
class Chosen:
    """Limits, what they were chosen by, and what is to be expected of them."""

    limits: Limits
    by: str
    curve: list[Expected]
    false: FalseShare
    green: Expected | None
    red: Expected | None
    warnings: list[tuple[str, str]]


def counts_of(light: NDArray[np.str_], reasons: NDArray[np.bool_], declared: NDArray[np.bool_]) -> dict[str, Any]:
    """How many parcels are declared, of each light, and have each reason."""
    counts = {name: int((light == name).sum()) for name in LIGHTS}
    return {
        "total": len(light),
        "declared": int(declared.sum()),
        **counts,
        "reasons": {code: int(count) for code, count in zip(REASONS, reasons[declared].sum(axis=0)) if count},
    }


def limits_of(job: CheckJob, chosen: Chosen, inspected: Inspected) -> dict[str, Any]:
    """The limits, what they were chosen by, and what is to be expected of them."""
    return {
        "green": chosen.green.limit if chosen.green else None,
        "red": chosen.red.limit if chosen.red else None,
        "chosen_by": chosen.by,
        "wanted_error": job.error,
        "wanted_false_alarms": job.false_alarms,
        "false_declarations": asdict(chosen.false),
        "expected_of_green": asdict(chosen.green) if chosen.green else None,
        "expected_of_red": asdict(chosen.red) if chosen.red else None,
        "inspected": int(inspected.known.sum()),
        "guarantee": _guarantee(job, chosen),
    }


def _guarantee(job: CheckJob, chosen: Chosen) -> str:
    """What the limits promise, and on what conditions."""
    if chosen.green is None:
        return f"No limit promises that at most {job.error:.2%} of the green parcels are wrong, so that none is green."
    if chosen.by == "inspected parcels":
        return (
            f"At most {job.error:.2%} of the green parcels have a false declaration, with 95 percent certainty, if the "
            "inspected parcels were drawn by lot and are independent of each other."
        )
    return (
        f"At most {chosen.green.wrong_green_at_most:.2%} of the green parcels have a false declaration, whichever "
        "crops are declared falsely, with about 90 percent certainty. Nothing was inspected: this is estimated from "
        "how often a model contradicts declarations that it never saw. It holds if false declarations are as frequent "
        "among parcels that are clearly of one crop, and where the model errs, as among others."
    )


def curve_of(chosen: Chosen, parcels: Decisions, inspected: Inspected) -> list[dict[str, Any]]:
    """Error against share decided, at each candidate."""

    def error(limit: float) -> float | None:
        at = parcels.at(limit) & inspected.known
        return float((parcels.predicted != inspected.crop)[at].mean()) if at.any() else None

    return [{**asdict(each), "inspected_error": error(each.limit)} for each in chosen.curve]


def tables_of(
    parcels: LabelledParcels,
    light: NDArray[np.str_],
    declared: NDArray[np.int64],
    crops: list[str],
    inspected: Inspected,
) -> dict[str, Any]:
    """Lights by crop, size and number of clear dates, and what inspections say of them."""
    false = inspected.known & (inspected.crop != declared)

    def row(kind: str, of_kind: NDArray[np.bool_]) -> Any:
        return row_of(kind, light, inspected.known, false, of_kind & (light != ""))

    judged = light != ""
    by_crop = np.where(judged, np.array([*crops, ""])[declared], "")
    area = parcels.series.parcels.area_ha
    by_size = sizes(area)
    by_dates = date_counts(parcels.series.dates)
    return {
        "all": [asdict(row("all", judged))],
        "crop": [asdict(each) for each in table_of(crops, by_crop, row)],
        "size": [] if np.isnan(area).all() else [asdict(each) for each in table_of(*by_size, row)],  # of points
        "clear_dates": [asdict(each) for each in table_of(*by_dates, row)],
    }


def sets_of(job: CheckJob, parcels: LabelledParcels, sets: NDArray[np.bool_]) -> dict[str, Any]:
    """How large the sets are, and how often they hold the declared crop, class by class."""
    declared_sets, label = sets[parcels.rows], parcels.labelled.label
    holds = declared_sets[np.arange(len(label)), label]
    return {
        "confidence": job.confidence,
        "mean_size": float(declared_sets.sum(axis=1).mean()),
        "holds_declared": {
            name: float(holds[label == number].mean())
            for number, name in enumerate(parcels.names)
            if (label == number).any()
        },
    }


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many of each light and why, the limits, and what they promise."""
    parcels, limits = report["parcels"], report["limits"]
    yield ", ".join(f"{name} {parcels[name]}" for name in LIGHTS) + f", of {parcels['declared']} declared parcels"
    for code, count in parcels["reasons"].items():
        yield f"  {code}: {count}"
    shown = {name: "none" if limits[name] is None else f"{limits[name]:.2f}" for name in ("green", "red")}
    yield f"limits by {limits['chosen_by']}: green from {shown['green']}, red from {shown['red']}"
    yield limits["guarantee"]
    (row,) = report["tables"]["all"]
    if row["inspected"]:
        yield f"inspected green: {row['inspected_green']}, wrong: {row['wrong_green']}"
        yield f"inspected red: {row['inspected_red']}, right: {row['right_red']}"
    yield f"{report['seconds']['total']:.1f} s"
