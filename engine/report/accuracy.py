"""The accuracy of a map as a page: how often it is right, what it takes for what, and how large its classes are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.report.page import Html, element, facts, figure, html, joined, page, paragraph, patch, section, table
from engine.report.plots import Range, bar, matrix, ranges

_COUNTED = {
    "parcel": "mapped parcels",
    "place": "places",
    "polygon": "reference polygons",
    "pixel": "pixels",
}
_GREY = "#9aa89f"


def accuracy_page(report: Mapping[str, Any]) -> str:
    """Return the page for what an assess job has to report."""
    name = Path(report["job"]["parcels"]).name
    adjusted = report["area_adjusted"]
    sections = [
        element("h1", f"Accuracy of {name}"),
        paragraph(_about(report), kind="soft"),
        *_trained_on(report),
        *_summary(report),
        *_notes(report),
        *(_areas(report, adjusted) if adjusted else ()),
        _confusion(report),
        *(_proportions(adjusted) if adjusted else ()),
        _classes(report),
        *(_strata(adjusted) if adjusted else ()),
        _left_out(report),
        _method(report),
    ]
    return page(f"Accuracy of {name}", sections, _footer(report))


def _about(report: Mapping[str, Any]) -> str:
    job = report["job"]
    true = f"the field {job['field']}" if job["field"] else "the classes"
    where = job["reference"] or job["parcels"]
    kind = "This map was made with a simulated model. " if report["simulated"] else ""
    return f"{kind}Compared with {true} of {Path(where).name}."


def _summary(report: Mapping[str, Any]) -> Iterator[Html]:
    adjusted = report["area_adjusted"]
    whole = "of the area" if adjusted and adjusted["unit"] == "hectares" else f"of {_COUNTED[report['unit']]}"
    overall = _large(report["overall_accuracy"], report["intervals"]["overall_accuracy"], percent=True)
    yield facts(
        [
            (overall, f"{whole} mapped rightly (overall accuracy), 95% interval"),
            (_large(report["macro_f1"], None), "macro F1"),
            (_large(report["kappa"], report["intervals"]["kappa"]), "kappa"),
            (f"{report['n']:,}", f"{_COUNTED[report['unit']]} compared"),
        ]
    )
    if adjusted:
        yield paragraph(
            "Places were drawn by lot within strata, and each stands for its part of its stratum: the figures are "
            "estimates for the whole map.",
            kind="lead",
        )
    else:
        yield paragraph(
            "The figures are of what was compared. Nothing says that it was drawn by lot, so that nothing is estimated "
            "for ground without references, and no areas.",
            kind="lead",
        )


def _trained_on(report: Mapping[str, Any]) -> Iterator[Html]:
    """Before all figures: whether they are of places that the model learned from."""
    if report["trained_on"]:
        kind = "soft" if report["trained_on"]["shared"] == 0 else "note"
        yield element("div", report["trained_on"]["sentence"], class_=kind)


def _notes(report: Mapping[str, Any]) -> Iterator[Html]:
    for warning in report["warnings"]:
        yield element("div", warning["message"], class_="note")


def _areas(report: Mapping[str, Any], adjusted: Mapping[str, Any]) -> Iterator[Html]:
    unit = adjusted["unit"]
    colours = {row["name"]: row["colour"] or _GREY for row in report["classes"]}
    rows = [
        Range(row["name"], row["estimate"], *(row["interval"] or (None, None)), row["mapped"], colours[row["name"]])
        for row in adjusted["areas"]
        if row["estimate"] is not None
    ]
    cells = [
        (
            element("span", patch(colours[row["name"]]), row["name"], class_="whole"),
            _number(row["estimate"]),
            _number(row["standard_error"]),
            "not known" if row["interval"] is None else " to ".join(map(_number, row["interval"])),
            _number(row["mapped"]),
        )
        for row in adjusted["areas"]
    ]
    mapped = "pixels counted" if unit == "hectares" else "counted"
    caption = (
        f"Dots are estimates from the inspected places, lines their 95% intervals. Upright ticks are {mapped} on the "
        "map, which is no estimate: what the map takes for something else is missing from it."
    )
    header = ("class", f"estimated {unit}", "standard error", "95% interval", f"on the map ({mapped})")
    drawn = [figure(ranges(rows, unit), caption)] if rows else []
    yield section(f"How many {unit}", *drawn, table(header, cells, (1, 2, 3, 4)))


def _confusion(report: Mapping[str, Any]) -> Html:
    found = report["confusion"]
    names = found["classes"]
    drawn = matrix(names, range(1, len(names) + 1), found["counts"], "reference", "map", _whole)
    caption = (
        f"Rows are the reference, columns the map; both have the numbers before the names. Counted are "
        f"{_COUNTED[report['unit']]}; the shade is the share of the row."
    )
    return section("What is taken for what", figure(drawn, caption))


def _proportions(adjusted: Mapping[str, Any]) -> Iterator[Html]:
    found = adjusted["proportions"]
    names, shares = found["classes"], found["shares"]
    if any(cell is None for row in shares for cell in row):
        return
    drawn = matrix(names, range(1, len(names) + 1), shares, "reference", "map", _percent)
    caption = "Rows are the reference, columns the map. Cells are percent of the whole, estimated from the places."
    yield section("The same, per area" if adjusted["unit"] == "hectares" else "The same, per stratum",
                  figure(drawn, caption))  # fmt: skip


def _classes(report: Mapping[str, Any]) -> Html:
    rows = [
        (
            element("span", patch(row["colour"] or _GREY), row["name"], class_="whole"),
            f"{row['reference']:,}",
            f"{row['mapped']:,}",
            _range(row, "precision"),
            _range(row, "recall"),
            joined([bar(row["f1"] or 0, row["colour"] or _GREY), " ", _range(row, "f1")]),
            _range(row, "iou"),
        )
        for row in report["classes"]
    ]
    header = ("class", "in reference", "on map", "precision", "recall", "F1", "IoU")
    about = (
        "Precision (user's accuracy): of what the map calls so, so much is. Recall (producer's accuracy): of what is "
        "so, so much the map calls so. IoU: of what either calls so, so much both do. Below each is its 95% interval."
    )
    return section("Class by class", table(header, rows, (1, 2)), paragraph(about, kind="soft"))


def _strata(adjusted: Mapping[str, Any]) -> Iterator[Html]:
    rows = [
        (row["name"], _number(row["size"]), f"{row['share']:.1%}", str(row["inspected"]), str(row["not_inspected"]))
        for row in adjusted["strata"]
    ]
    header = ("stratum", adjusted["unit"], "share", "inspected places", "not inspected")
    yield section("Strata", table(header, rows, (1, 2, 3, 4)))


def _left_out(report: Mapping[str, Any]) -> Html:
    found = report["left_out"]
    told = [f"without a reference: {found['no_reference']:,}"] if found["no_reference"] else []
    told += [
        f"reference {name}, which is no class of the map: {count:,}" for name, count in found["not_a_class"].items()
    ]
    told += [f"{reason}: {count:,}" for reason, count in found["not_mapped"].items()]
    text = f"{'; '.join(told)}." if told else "Nothing was left out."
    return section("What was left out", paragraph(text[0].upper() + text[1:]))


def _method(report: Mapping[str, Any]) -> Html:
    unit = report["unit"]
    if report["area_adjusted"]:
        text = (
            "Estimates of a stratified random sample after Olofsson et al. 2014, Remote Sensing of Environment 148: "
            "42-57, and, where strata are not the classes of this map, Stehman 2014, International Journal of Remote "
            "Sensing 35: 4923-4939. Intervals are 1.96 standard errors on either side; where all places agree they "
            "are Wilson's."
        )
    elif unit == "pixel":
        text = (
            f"Pixels of one {'polygon' if report['job']['field'] else 'square of 100 x 100 pixels'} are alike, so "
            f"that intervals are those of {report['units_scored']:,} clusters (ratio estimator, Cochran 1977). They "
            "tell how much the clusters differ, and hold for other ground only as far as it is like this."
        )
    else:
        text = (
            f"Intervals are Wilson's, of {_COUNTED[unit]} that are taken for independent. Neighbours commonly are "
            "alike, which makes true intervals wider."
        )
    return section("How sure this is", paragraph(text))


def _footer(report: Mapping[str, Any]) -> Html:
    job = report["job"]
    texts = [f"CropMapper {report['engine_version']}." if "engine_version" in report else "CropMapper."]
    texts.append(f"Map: {job['parcels']}. Reference: {job['reference'] or job['parcels']}.")
    return joined((html(text) for text in texts), "<br>")


def _large(value: float | None, ends: Sequence[float] | None, percent: bool = False) -> Html:
    if value is None:
        return joined(["unknown"])
    sure = [] if ends is None else [element("i", f"({_share(ends[0], percent)} to {_share(ends[1], percent)})")]
    return joined([_share(value, percent), *sure])


def _share(value: float, percent: bool) -> str:
    return f"{value:.1%}" if percent else f"{value:.2f}"


def _range(row: Mapping[str, Any], name: str) -> Html:
    value, ends = row[name], row["intervals"][name]
    if value is None:
        return joined(["–"])
    sure = [] if ends is None else [element("div", f"{ends[0]:.2f} to {ends[1]:.2f}", class_="soft whole")]
    return joined([f"{value:.2f}", *sure])


def _number(value: float | None) -> str:
    if value is None:
        return "not known"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.1f}"


def _whole(count: float) -> str:
    return f"{count:,}"


def _percent(share: float) -> str:
    return f"{100 * share:.2f}"
