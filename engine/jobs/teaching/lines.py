"""What a person reads of a teaching at its end, from its report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.report.teaching import answered_again


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how good each learner was, the classes, and what would help."""
    learned = report["learned"]
    if report["simulated"]:
        yield "This model was learned from a simulated scene."
    for one in learned["learners"]:
        mark = "*" if one["chosen"] else " "
        yield f"{mark} {one['name']:40} macro F1 by {learned['unit']} {range_of(one['macro_f1'])}"
    yield learned["why"]
    held = learned["held_out"]
    by = held["counted_by"]
    right, mean = range_of(held["accuracy"]), range_of(held["macro_f1"])
    yield f"held out, by {by}: macro F1 {mean}, accuracy {right}, of {held['places']} {by}s"
    again = answered_again(learned)
    if again:
        yield again
    yield f"by {by}:"
    yield f"{'class':32} {'labelled':>8} {'precision':>9} {'recall':>7}  F1"
    for row in learned["classes"]:
        precision, recall = ("-" if row[key] is None else f"{row[key]:.2f}" for key in ("precision", "recall"))
        yield f"{row['name'][:32]:32} {row['places']:8} {precision:>9} {recall:>7}  {range_of(row['f1'])}"
    for entry in learned["need_labels"]:
        yield f"more labels of {entry['class']} would help: {entry['why']}"
    if "other" in learned:
        share = learned["other"]["labelled_places_called_other"]
        yield f"labelled places that were answered as other: {share:.1%}"
    if learned["suspects"]:
        named = ", ".join(str(row["fid"]) for row in learned["suspects"][:6])
        yield f"labels that look wrong, by feature id: {named}"
    yield f"{report['seconds']['total']:.1f} s, {report['seconds']['learn']:.1f} s of them to learn"


def range_of(interval: dict[str, float | None]) -> str:
    """A score with its interval, as text."""
    value, low, high = (interval[key] for key in ("value", "low", "high"))
    sure = "" if low is None or high is None else f" ({low:.2f} to {high:.2f})"
    return "-" if value is None else f"{value:.2f}{sure}"
