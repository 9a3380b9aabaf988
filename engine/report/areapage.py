"""The areas of a map's classes as a page: pixel counts by unit, and estimates from surveyed segments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.report.page import Html, element, facts, figure, html, joined, page, paragraph, patch, section, table
from engine.report.plots import Range, bar, ranges

_MOST_UNITS = 500  # rows of the page; the table of CSV has them all


def areas_page(report: Mapping[str, Any]) -> str:
    """Return the page for what an areas job has to report."""
    name = Path(report["job"]["map"]).name
    estimates = report["estimates"]
    sections = [
        element("h1", f"Areas of {name}"),
        paragraph(_about(report), kind="soft"),
        *_summary(report),
        *(element("div", warning["message"], class_="note") for warning in report["warnings"]),
        *(_total(report, estimates) if estimates else ()),
        *(_strata(estimates) if estimates else ()),
        _whole(report),
        *_units(report),
        _method(estimates),
    ]
    return page(f"Areas of {name}", sections, _footer(report))


def _about(report: Mapping[str, Any]) -> str:
    kind = "This map was made with a simulated model. " if report["simulated"] else ""
    units = report["job"]["units"]
    where = f"By the units of {Path(units).name}." if units else "Of the whole map."
    return f"{kind}{where}"


def _summary(report: Mapping[str, Any]) -> Iterator[Html]:
    counts, estimates = report["pixel_counts"], report["estimates"]
    total = sum(row["hectares"] for row in counts["whole"])
    pairs: list[tuple[Any, str]] = [(_number(total), "hectares with a class"), (str(len(report["classes"])), "classes")]
    if counts["units"]:
        pairs.append((f"{len(counts['units']):,}", "units"))
    if estimates:
        pairs.append((f"{sum(row['segments'] for row in estimates['strata']):,}", "surveyed segments"))
    yield facts(pairs)
    lead = (
        "Estimates come from the surveyed segments, and the map makes them surer. Pixel counts below are what the map "
        "says, and no estimates."
        if estimates
        else "These are pixel counts: what the map says, with all that it takes for something else. They are no "
        "estimates of areas. For these, survey segments or inspect places that were drawn by lot."
    )
    yield paragraph(lead, kind="lead")


def _total(report: Mapping[str, Any], estimates: Mapping[str, Any]) -> Iterator[Html]:
    colours = {row["name"]: row["colour"] for row in report["classes"]}
    drawn, rows = [], []
    for row in estimates["total"]:
        best = row["regression"] if row["regression"]["hectares"] is not None else row["survey"]
        if best["hectares"] is not None:
            ends = best["interval"] or (None, None)
            drawn.append(Range(row["name"], best["hectares"], *ends, row["pixel_count_hectares"], colours[row["name"]]))
        rows.append(
            (
                element("span", patch(colours[row["name"]]), row["name"], class_="whole"),
                _estimate(row["regression"]),
                _estimate(row["survey"]),
                _two(row["relative_efficiency"]),
                _number(row["pixel_count_hectares"]),
            )
        )
    caption = (
        "Dots are estimates by regression, or of the survey alone where no line could be fitted; lines are their 95% "
        "intervals. Upright ticks are pixel counts."
    )
    header = ("class", "regression on the map", "survey alone", "relative efficiency", "pixel count")
    plot = [figure(ranges(drawn, "hectares"), caption)] if drawn else []
    yield section("How many hectares", *plot, table(header, rows, (1, 2, 3, 4)))


def _strata(estimates: Mapping[str, Any]) -> Iterator[Html]:
    several = len(estimates["strata"]) > 1
    # With one stratum the estimates stand above already.
    header = ("class", "segments", *(("regression on the map", "survey alone") if several else ()))
    header += ("coefficient", "correlation", "efficiency")
    for stratum in estimates["strata"]:
        rows = [
            (
                row["name"],
                str(row["segments"]),
                *((_estimate(row["regression"]), _estimate(row["survey"])) if several else ()),
                _with_error(row["coefficient"], row["coefficient_standard_error"]),
                _two(row["correlation"]),
                _two(row["relative_efficiency"]),
            )
            for row in stratum["classes"]
        ]
        about = (
            f"{_number(stratum['hectares'])} ha, {stratum['segments']} segments, which cover "
            f"{stratum['sampled_share']:.2%} of it. The coefficient, with its standard error, says how many surveyed "
            "hectares go with one mapped hectare more."
        )
        title = f"Stratum {stratum['name']}" if several else "Survey and map"
        yield section(title, paragraph(about, kind="soft"), table(header, rows, range(1, len(header))))


def _whole(report: Mapping[str, Any]) -> Html:
    counts = report["pixel_counts"]["whole"]
    colours = {row["name"]: row["colour"] for row in report["classes"]}
    total = sum(row["hectares"] for row in counts) or 1
    rows = [
        (
            element("span", patch(colours[row["name"]]), row["name"], class_="whole"),
            f"{row['pixels']:,}",
            _number(row["hectares"]),
            element("span", bar(row["hectares"] / total, colours[row["name"]]), f" {row['hectares'] / total:.1%}",
                    class_="whole"),
        )
        for row in counts
    ]  # fmt: skip
    header = ("class", "pixels", "hectares (pixel count)", "share of the map")
    return section("Pixel counts of the whole map", table(header, rows, (1, 2)))


def _units(report: Mapping[str, Any]) -> Iterator[Html]:
    counts = report["pixel_counts"]
    if not counts["units"]:
        return
    names = [row["name"] for row in report["classes"]]
    rows: list[Sequence[Any]] = []
    for unit in counts["units"][:_MOST_UNITS]:
        mark = "" if unit["on_the_map"] and not unit["reaches_beyond"] else " *"
        cells = [_number(row["hectares"]) for row in unit["classes"]]
        rows.append((f"{unit['name']}{mark}", *cells, _number(unit["without_class_hectares"])))
    rows.append(("in no unit", *(_number(counts["in_no_unit_hectares"][name]) for name in names), ""))
    parts = [table(("unit", *names, "without a class"), rows, range(1, len(names) + 2))]
    if len(counts["units"]) > _MOST_UNITS:
        parts.append(paragraph(f"The first {_MOST_UNITS} units; the table beside this page has all.", kind="soft"))
    if any(not unit["on_the_map"] or unit["reaches_beyond"] for unit in counts["units"]):
        parts.append(paragraph("* Lies in part, or wholly, outside the map: counted is the part within.", kind="soft"))
    yield section("Pixel counts by unit, in hectares", *parts)


def _method(estimates: Mapping[str, Any] | None) -> Html:
    text = (
        "A pixel counts where its centre lies, by its area on the ellipsoid, so that neither the projection nor the "
        "latitude matters."
    )
    if estimates:
        text += (
            " Regression estimates (Cochran 1977, chapter 7; Gallego 2004, International Journal of Remote Sensing 25: "
            "3019-3047) correct the segments' mean for how much the map says they differ from their stratum. The "
            "relative efficiency says how many times as many segments the survey alone would need to be as sure. "
            "Intervals are Student's, 95%; they hold where segments were drawn by lot."
        )
    return section("How this was computed", paragraph(text))


def _footer(report: Mapping[str, Any]) -> Html:
    job = report["job"]
    texts = [f"CropMapper {report['engine_version']}.", f"Map: {job['map']}."]
    texts += [f"{name}: {job[key]}." for name, key in (("Units", "units"), ("Segments", "segments"),
                                                       ("Strata", "strata")) if job[key]]  # fmt: skip
    return joined((html(text) for text in texts), "<br>")


def _estimate(estimate: Mapping[str, Any]) -> Html:
    if estimate["hectares"] is None:
        return joined(["not known"])
    ends = estimate["interval"]
    sure = [] if ends is None else [element("div", " to ".join(map(_number, ends)), class_="soft whole")]
    return joined([_number(estimate["hectares"]), *sure])


def _with_error(value: float | None, error: float | None) -> str:
    return "–" if value is None or error is None else f"{value:.2f} ± {error:.2f}"


def _two(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _number(value: float | None) -> str:
    if value is None:
        return "not known"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.1f}"
