"""The page of an explain job: what decided for each class, and for some parcels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.report.page import Html, element, facts, page, paragraph, patch, section, table
from engine.report.plots import bar

_GREEN, _OCHRE = "47,125,59", "184,116,26"
_PALE = 0.1  # where the largest fall is no larger, no cell has the full colour


def explain_page(report: dict[str, Any], parcels: Sequence[dict[str, Any]], method: str) -> str:
    """The document.

    Args:
        report: what the job reports.
        parcels: what it says of some of them, as `explain.json` has it.
        method: what was done, in sentences.
    """
    footer = f"CropMapper {report['engine_version']}, model {report['model']['name']} {report['model']['version']}"
    return page("What decided", _sections(report, parcels, method), footer)


def _sections(report: dict[str, Any], parcels: Sequence[dict[str, Any]], method: str) -> Iterator[Html]:
    called = "points" if report["kind"] == "point" else "parcels"
    counts, dates = report["parcels"], report["dates_used"]
    yield element("h1", "What decided")
    yield paragraph(f"{report['model']['title']}; {dates[0]} to {dates[-1]}", kind="soft")
    if report["simulated"]:
        yield paragraph("The model was made from simulated scenes, and proves nothing of a real one.", kind="note")
    yield facts([(f"{counts['mapped']} of {counts['total']}", f"{called} explained"), *_firsts(report["decided"])])
    for warning in report["warnings"]:
        yield paragraph(warning["message"], kind="note")
    yield section("How this was told", paragraph(method), paragraph(report["attention"]))
    colours = {entry["name"]: entry["colour"] for entry in report["classes"]}
    for kind, title in (("date", "Dates"), ("band", "Bands")):
        yield section(
            title,
            paragraph(
                f"Mean fall of the probability, over the {called} of each class, when the {kind} is hidden; below 0, "
                "in ochre, hiding it makes the answer surer.",
                kind="soft",
            ),
            _heat(report["by_class"][kind], kind, "fall", colours),
        )
    if report["attended"] is not None:
        yield section(
            "Attention beside occlusion",
            paragraph(report["attended"]["sentence"]),
            *_ranks(report["attended"]["mean_rank_correlation"]),
            paragraph(
                f"Mean share of each date in the model's attention, over the {called} of each class.", kind="soft"
            ),
            _heat(report["by_class"]["attention"], "date", "share", colours),
        )
    shown = "" if len(parcels) == counts["mapped"] else f" The first {len(parcels)} are shown; explain.json has all."
    header = ["feature", "class", "probability", "date", "fall", "", "band", "fall", ""]
    if report["attended"] is not None:
        header += ["most looked at", "share", "decides"]
    yield section(
        called.capitalize(),
        paragraph(f"The most decisive date and band of each.{shown}", kind="soft"),
        table(header, [_row(parcel) for parcel in parcels], [0, 2, 4, 7, 10]),
    )


def _ranks(mean: float | None) -> Iterator[Html]:
    if mean is not None:
        text = f"Spearman's rank correlation of attention and falls over the clear dates: {mean:.2f} on average."
        yield paragraph(text, kind="soft")


def _firsts(decided: dict[str, dict[str, int]]) -> Iterator[tuple[str, str]]:
    for kind, counts in decided.items():
        named = {name: count for name, count in counts.items() if name != "none"}
        if named:
            name = max(named, key=lambda each: named[each])
            yield name, f"most often the decisive {kind} ({named[name]})"
        yield str(counts["none"]), f"without a single decisive {kind}"


def _heat(means: dict[str, Any], kind: str, value: str, colours: dict[str, str]) -> Html:
    """Dates or bands in rows, classes in columns: there may be many dates.

    Args:
        value: 'fall' or 'share', what the means are of.
    """
    classes = means["classes"]
    titles = (element("th", patch(colours[row["class"]]), f"{row['class']} ({row['parcels']})") for row in classes)
    head = element("thead", element("tr", element("th", kind), *titles))
    full = max([_PALE, *(abs(mean) for row in classes for mean in row[value])])
    body = [
        element("tr", element("th", name), *(_cell(row[value][place], full) for row in classes))
        for place, name in enumerate(means[f"{kind}s"])
    ]
    return element("div", element("table", head, element("tbody", *body), class_="matrix"), class_="wide")


def _cell(fall: float, full: float) -> Html:
    share = abs(fall) / full
    ink = "#fff" if share > 0.6 else "#17261c"
    style = f"background:rgba({_GREEN if fall > 0 else _OCHRE},{share:.2f});color:{ink}"
    return element("td", f"{fall:.2f}".replace("-0.00", "0.00"), style=style)


def _row(parcel: dict[str, Any]) -> list[Any]:
    cells: list[Any] = [str(parcel["fid"]), parcel["class"], f"{parcel['probability']:.2f}"]
    for kind in ("date", "band"):
        first = parcel[f"{kind}s"][0]
        cells += [first[kind], f"{first['fall']:.2f}", bar(max(first["fall"], 0))]
    if "attention" in parcel:
        cells += _attention(parcel["attention"])
    return cells


def _attention(found: dict[str, Any] | None) -> list[Any]:
    if found is None:
        return ["", "", ""]
    check = {True: "yes", False: "another date", None: "no single date"}[found["agrees"]]
    return [found["date"], f"{found['share']:.2f}", check]
