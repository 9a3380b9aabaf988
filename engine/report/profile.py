"""The page of a profile job: what was seen, how it was told, and the plots of some places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.report.page import Html, element, facts, figure, page, paragraph, section, table
from engine.report.timeline import Timeline, timeline

METHOD = (
    "The curve is a Whittaker smoother through the clear dates (Eilers 2003; Atzberger and Eilers 2011): waves shorter "
    "than {smoothing:g} days are smoothed to less than half. Where nothing was seen for longer, it is a straight line. "
    "The season starts and ends where the curve of {first} passes {threshold:.0%} of its amplitude (Jönsson and "
    "Eklundh 2004). Start, peak and end are told only where the clear dates around them are at most {apart} days "
    "apart, as those of two 16-day composites in a row may be: with longer gaps they are far less sure (Zhang, Friedl "
    "and Schaaf 2009). An event lies between the two dates that are named; nothing was seen between them. Mowing is a "
    "drop of NDVI by at least 0.15 that grows again, bare soil is NDVI of at most 0.3 with little residue, harvest is "
    "the end of the green crop: a crop that stands ripe looks the same. These rules are simple and were held against "
    "simulated fields only."
)


def profile_page(report: dict[str, Any], plots: Sequence[Timeline]) -> str:
    """The document.

    Args:
        report: what the job reports.
        plots: plots of the first places.
    """
    return page("Parcels through the year", _sections(report, plots), f"CropMapper {report['engine_version']}")


def _sections(report: dict[str, Any], plots: Sequence[Timeline]) -> Iterator[Html]:
    places, job = report["places"], report["job"]
    called = "points" if report["kind"] == "point" else "parcels"
    dates = report["dates_used"]
    yield element("h1", f"{called.capitalize()} through the year")
    yield paragraph(f"{', '.join(report['values'])}, {dates[0]} to {dates[-1]}", kind="soft")
    if report.get("simulated"):
        yield paragraph("The rasters say that they were simulated.", kind="note")
    yield facts(
        [
            (f"{places['with_series']} of {places['total']}", f"{called} with clear dates"),
            (str(len(dates)), "dates"),
            (str(places["with_season"]), "with a season"),
            *((str(count), f"with {kind}") for kind, count in places["with_event"].items()),
        ]
    )
    for warning in report["warnings"]:
        yield paragraph(warning["message"], kind="note")
    rows = [
        [kind, str(count), *(str(report["events"][kind][sure]) for sure in ("high", "medium", "low"))]
        for kind, count in ((kind, sum(sure.values())) for kind, sure in report["events"].items())
    ]
    yield section(
        "What happened",
        table(["event", "count", "certain: high", "medium", "low"], rows, [1, 2, 3, 4]),
        paragraph(
            "Certainty is high where the two dates are at most 20 days apart and a further date says the same.",
            kind="soft",
        ),
    )
    shown = "" if len(plots) == places["with_series"] else f" The first {len(plots)} are shown; series.csv has all."
    yield section(
        "Series",
        paragraph(
            "Dots are clear dates, ticks on the axis dates without a clear pixel; the line is the smoothed curve, and "
            f"the tinted part the season.{shown}",
            kind="soft",
        ),
        *(figure(timeline(plot)) for plot in plots),
    )
    apart = report["method"]["most_days_apart"]
    yield section(
        "How this was told",
        paragraph(
            METHOD.format(
                first=report["values"][0], smoothing=job["smoothing"], threshold=job["threshold"], apart=apart
            )
        ),
    )
