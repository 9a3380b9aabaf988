"""What is said of an accuracy in a sentence or two."""

from __future__ import annotations

from typing import Any

from ..words import decimal, grouped, joined, tr

# What is compared, and whether it is simulated -> how many.
_COMPARED = {
    ("parcel", False): tr("{count} parcels compared."),
    ("parcel", True): tr("{count} simulated parcels compared."),
    ("place", False): tr("{count} places compared."),
    ("place", True): tr("{count} simulated places compared."),
    ("pixel", False): tr("{count} pixels compared."),
    ("pixel", True): tr("{count} simulated pixels compared."),
    ("polygon", False): tr("{count} polygons compared."),
    ("polygon", True): tr("{count} simulated polygons compared."),
}


def headline_of(summary: dict[str, Any]) -> str:
    """Return how often the map is right, of how many, and whether that holds for the whole map."""
    accuracy, ends = summary["overall_accuracy"], summary["intervals"]["overall_accuracy"]
    known = tr("not known") if accuracy is None else decimal(accuracy, ".1%")
    if accuracy is not None and ends:
        low, high = (decimal(end, ".1%") for end in ends)
        known = tr("{accuracy} (95%: {low}–{high})").format(accuracy=known, low=low, high=high)
    adjusted = summary["area_adjusted"] is not None
    overall = (
        tr("Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.")
        if adjusted
        else tr("Overall accuracy {accuracy}.")
    )
    sentences = [
        trained_on(summary.get("trained_on")),
        overall.format(accuracy=known),
        tr("Macro F1 {f1}.").format(f1=score(summary["macro_f1"])),
        _COMPARED[summary["unit"], bool(summary.get("simulated"))].format(count=grouped(summary["n"])),
        "" if adjusted else tr("No estimate for other ground."),
    ]
    return joined(*sentences)


def trained_on(found: dict[str, Any] | None) -> str:
    """Return whether the model learned from the very places that the figures are of."""
    if found is None:
        return ""
    if found["shared"] is None:
        return tr("These figures are too high if the model learned from these places, which is not known.")
    if found["shared"] == 0:
        # Labels that were drawn otherwise, such as parcels around these points, have other middles.
        return tr("By their middles, none of these places is one that the model learned from.")
    text = tr("Training accuracy: the model learned from {shared} of these {compared} places.")
    return text.format(**{name: grouped(found[name]) for name in ("shared", "compared")})


def score(value: float | None) -> str:
    """Return a score with two decimals, a dash where there is none."""
    return "–" if value is None else decimal(value)
