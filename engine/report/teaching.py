"""The learning report as a page: how good a taught model is, where it errs, and what would make it better."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from engine.report.page import Html, element, facts, figure, html, joined, page, paragraph, patch, section, table
from engine.report.plots import Score, bar, curve, matrix, scores

_WHERE = {"here": "blocks of ground", "elsewhere": "other parts of the area"}
# A model that is right less often errs itself where it contradicts a label.
_SURE = 0.8
_PLACES = {"parcel": "parcels", "pixel": "places"}


def teaching_page(report: Mapping[str, Any]) -> str:
    """Return the page for what a teach job has to report, as its report.json has it."""
    model, learned = report["model"], report["learned"]
    heading = element("h1", model["title"])
    about = paragraph(_about(report), kind="soft")
    sections = [
        heading, about, *_summary(report), *_notes(report["warnings"]), _learners(learned), _confusion(learned),
        _classes(learned), *_curve(learned), *_suspects(learned), *_other(learned), _labels(report),
    ]  # fmt: skip
    return page(f"{model['title']}: what was learned", sections, _footer(report))


def _about(report: Mapping[str, Any]) -> Html:
    learned, dates = report["learned"], report["dates_used"]
    what = "a parcel's own series" if learned["unit"] == "parcel" else "each pixel"
    season = f"{dates[0]} to {dates[-1]}" if dates else "no date"
    sensor = element("span", report["sensor_title"], class_="whole")
    return joined([f"A model that answers for {what}, of {len(dates)} dates from {season}, ", sensor, "."])


def _summary(report: Mapping[str, Any]) -> Iterator[Html]:
    learned = report["learned"]
    held, count = learned["held_out"], len(learned["classes"])
    places = _PLACES[learned["unit"]]
    yield facts(
        [
            (_large(held["macro_f1"]), f"macro F1 by {held['counted_by']}, held out, with its 90% interval"),
            (_large(held["accuracy"], percent=True), f"of {places} answered as labelled"),
            (f"{report['labels']['places']:,}", f"labelled {places}"),
            (str(count), "classes"),
        ]
    )
    yield paragraph(learned["why"], kind="lead")
    again = answered_again(learned)
    if again:
        yield paragraph(again, kind="soft")
    every = sum(row["places"] for row in learned["classes"])
    if held["places"] < every:
        yield paragraph(f"Scores are those of {held['places']:,} of {every:,} places, some of each class.", kind="soft")
    if "accuracy_of_groups" in held:
        share = held["accuracy_of_groups"]
        yield paragraph(f"By groups of classes, {share:.0%} of {places} were answered as labelled.")


def _notes(warnings: Sequence[Mapping[str, str]]) -> Iterator[Html]:
    for warning in warnings:
        yield element("div", warning["message"], class_="note")


def _learners(learned: Mapping[str, Any]) -> Html:
    rows = [_score(one["name"], one["macro_f1"], one["chosen"]) for one in learned["learners"]]
    by = learned["unit"]
    where = _WHERE[learned["used"]]
    what = f"Held-out scores of every learner that was tried, counted by {by}, by {where} that it had not seen."
    how = (
        "Lines are 90% intervals. Those that held the true classes likeliest stand first, and the first, in green, is "
        "taken: of few labels this tells more than how often a learner was right. The choice and the calibration were "
        "made on these same answers, so that the score of what was taken is a little too good."
    )
    return section("Which learner, and why", figure(scores(rows, f"macro F1 by {by}, held out"), f"{what} {how}"))


def _confusion(learned: Mapping[str, Any]) -> Html:
    found = learned["held_out"]["confusion"]
    codes = {row["name"]: row["code"] for row in learned["classes"]}
    names = found["classes"]
    drawn = matrix(names, [codes[name] for name in names], found["counts"], "labelled as", "answered, held out")
    caption = (
        "Rows are labels, columns are answers of a model that had not seen the place or its neighbours; numbers are "
        f"the codes of the classes. {_counted(learned)}"
    )
    return section("What is taken for what", figure(drawn, caption))


def _counted(learned: Mapping[str, Any]) -> str:
    """What the figures of held-out answers count, and how often."""
    told = f"Counted by {learned['held_out']['counted_by']}."
    if "other" in learned:
        told = told[:-1] + ", ground outside all parcels by pixel."
    return f"{told} {answered_again(learned)}".strip()


def answered_again(learned: Mapping[str, Any]) -> str:
    """Return the sentence that each place has several held-out answers, all of which count; '' where it has one."""
    held = learned["held_out"]
    if held["ways"] == 1:
        return ""
    often = "twice" if held["ways"] == 2 else f"{held['ways']} times"
    by = held["counted_by"]
    return (
        f"Each {by} is answered {often}, once for each way to leave others out ({learned['left_out']}), by a model "
        f"that had not seen its part, and counts {often}: {held['answers']:,} answers of {held['places']:,} {by}s."
    )


def _classes(learned: Mapping[str, Any]) -> Html:
    why = {entry["class"]: entry["why"] for entry in learned["need_labels"]}
    rows = [
        (
            element("span", patch(row["colour"]), row["name"], class_="whole"),
            str(row["places"]),
            _two(row["precision"]),
            _two(row["recall"]),
            element("span", bar(row["f1"]["value"] or 0, row["colour"]), " ", _range(row["f1"]), class_="whole"),
            f"More labels would help: {why[row['name']]}." if row["name"] in why else "",
        )
        for row in learned["classes"]
    ]
    header = ("class", "labelled", "precision", "recall", "F1 (90% interval)", "")
    about = (
        "Precision: of the places that were answered as this class, so many are labelled so. Recall: of the places "
        "that are labelled so, so many were answered as this class. Intervals are of whole blocks drawn anew; where "
        "all blocks of a class agree, as where all is right, Wilson's for so many blocks: few blocks never make sure. "
    ) + _counted(learned)
    return section("Class by class", table(header, rows, (1, 2, 3)), paragraph(about, kind="soft"))


def _curve(learned: Mapping[str, Any]) -> Iterator[Html]:
    points = [(step["series"], _score("", step["macro_f1"])) for step in learned["curve"] if _drawn(step["macro_f1"])]
    if len(points) < 2:
        return
    by = learned["held_out"]["counted_by"]
    series = "parcels" if learned["unit"] == "parcel" else "pixels"
    drawn = curve(points, f"labelled {series} that were learned from", f"macro F1 by {by}, held out")
    needy = [entry["class"] for entry in learned["need_labels"]]
    more = f"More labels would help most for {_listed(needy)}." if needy else "No class stands out as wanting labels."
    yield section("Would more labels help?", figure(drawn, "The band is the 90% interval."), paragraph(more))


def _suspects(learned: Mapping[str, Any]) -> Iterator[Html]:
    rows = [
        (str(row["fid"]), row["label"], row["answer"], _two(row["probability_of_label"]),
         _two(row["probability_of_answer"]))
        for row in learned["suspects"]
    ]  # fmt: skip
    if rows:
        about = "A model that had not seen these places speaks against their labels: look at them first."
        right = learned["held_out"]["accuracy"]["value"]
        if right is not None and right < _SURE:
            about += (
                f" It answered {right:.0%} of all places as labelled: many of its doubts may be mistakes of its own."
            )
        header = ("feature id", "labelled as", "answered", "probability of label", "probability of answer")
        yield section("Labels that look wrong", paragraph(about), table(header, rows, (3, 4)))


def _other(learned: Mapping[str, Any]) -> Iterator[Html]:
    if "other" in learned:
        found = learned["other"]
        text = (
            f"The class other was learned from {found['pixels']:,} pixels outside all parcels. Of the labelled places "
            f"{found['labelled_places_called_other']:.1%} were answered as other when held out."
        )
        yield section("The rest of the scene", paragraph(text))


def _labels(report: Mapping[str, Any]) -> Html:
    found = report["labels"]
    learned = {row["name"] for row in report["learned"]["classes"]}
    rows = [(row["text"], _meant(row["class"], learned), str(row["places"])) for row in found["texts"]]
    left = [f"{reason}: {count}" for reason, count in found["left_out"].items()]
    parts = [table(("text of the field", "class", "places"), rows, (2,))]
    if left:
        parts.append(paragraph(f"Labelled places that could not be used: {'; '.join(left)}.", kind="soft"))
    return section("What the labels say", *parts)


def _meant(name: str, learned: Collection[str]) -> str:
    if not name:
        return "left out"
    return name if name in learned else f"{name}, of which nothing is learned: none of its labels can be used"


def _footer(report: Mapping[str, Any]) -> Html:
    package = report["model"]
    lines = [
        f"CropMapper {report['engine_version']}; model {package['name']}, its card's SHA-256 {package['sha256'][:16]}…",
        f"Labels: field {report['job']['field']} of {report['job']['labels']}.",
        f"{report['seconds']['total']:.1f} s in all, {report['seconds']['learn']:.1f} s of them to learn.",
    ]
    return joined((html(line) for line in lines), "<br>")


def _score(name: str, interval: Mapping[str, float | None], chosen: bool = False) -> Score:
    return Score(name, interval["value"] or 0.0, interval["low"], interval["high"], chosen)


def _drawn(interval: Mapping[str, float | None]) -> bool:
    return interval["value"] is not None


def _range(interval: Mapping[str, float | None], percent: bool = False) -> str:
    """A score with its interval in brackets."""
    value, low, high = (interval[key] for key in ("value", "low", "high"))

    def written(number: float) -> str:
        return f"{number:.0%}" if percent else f"{number:.2f}"

    if value is None:
        return "unknown"
    sure = "" if low is None or high is None else f" ({written(low)} to {written(high)})"
    return written(value) + sure


def _large(interval: Mapping[str, float | None], percent: bool = False) -> Html:
    """A score in large type, its interval in small."""
    value, _, sure = _range(interval, percent).partition(" ")
    return joined([value, element("i", sure)] if sure else [value])


def _two(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
