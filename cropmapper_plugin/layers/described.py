"""What the layer of a result says about itself: its columns' names in words, map tips, metadata and attribution."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsEditorWidgetSetup, QgsExpression, QgsLayerMetadata, QgsMapLayer, QgsVectorLayer

from ..client.names import card_of, short_title
from ..client.texts import visible
from ..words import joined, tr, trn
from .answers import column_of, titles_of

# Answer of the engine -> what its column is called for people. The user's own columns keep their names.
ALIASES = {
    "class_code": tr("Code of the class"),
    "class_name": tr("Class"),
    "confidence": tr("Confidence"),
    "runner_up": tr("Runner-up"),
    "margin": tr("Margin"),
    "pixels": tr("Pixels"),
    "valid_obs": tr("Clear dates"),
    "clear_dates": tr("Clear dates"),
    "area_ha": tr("Area (ha)"),
    "reason": tr("Why no answer"),  # QGIS shows NULL for most parcels, which have one
    "light": tr("Light"),
    "reasons": tr("Reasons (codes)"),
    "sentence": tr("Why"),
    "crop_1": tr("Likeliest"),
    "probability_1": tr("Probability of the likeliest"),
    "crop_2": tr("Second"),
    "probability_2": tr("Probability of the second"),
    "crop_3": tr("Third"),
    "probability_3": tr("Probability of the third"),
    "not_excluded": tr("Cannot be excluded"),
    "class_set": tr("Possible classes"),
    "unlikeness": tr("Unlikeness (percentile)"),
    "homogeneity": tr("Homogeneity"),
    "rank": tr("Rank"),
    "support": tr("Support"),
    "explanation": tr("What decided"),
    "attention_date": tr("Date of most attention"),
    "attention_share": tr("Its share of the attention"),
    "attention_rank_correlation": tr("Rank correlation of attention and occlusion"),
    "attention_agrees": tr("Attention and occlusion agree"),
    "stays_from": tr("Stays from"),
    "season_start": tr("Start of season"),
    "season_peak": tr("Peak of season"),
    "season_end": tr("End of season"),
    "season_start_within": tr("Start of season, within days"),
    "season_end_within": tr("End of season, within days"),
    "season_amplitude": tr("Amplitude of the season"),
    "harvest_count": tr("Harvests"),
    "harvest_from": tr("Harvest, after"),
    "harvest_to": tr("Harvest, by"),
    "harvest_certainty": tr("Harvest, certainty"),
    "mowing_count": tr("Mowings"),
    "mowing_from": tr("Mowing, after"),
    "mowing_to": tr("Mowing, by"),
    "mowing_certainty": tr("Mowing, certainty"),
    "bare_soil_count": tr("Times of bare soil"),
    "bare_soil_from": tr("Bare soil, after"),
    "bare_soil_to": tr("Bare soil, by"),
    "bare_soil_certainty": tr("Bare soil, certainty"),
}
# The same of answers that there are several of, in results of these roles.
_SEVERAL = ("explained", "seasonal")
_NUMBERED = {
    re.compile(r"date_(\d)"): tr("Decisive date {which}"),
    re.compile(r"date_(\d)_fall"): tr("Fall without decisive date {which}"),
    re.compile(r"band_(\d)"): tr("Decisive band {which}"),
    re.compile(r"band_(\d)_fall"): tr("Fall without decisive band {which}"),
    re.compile(r"class_(\d{4})(\d\d)(\d\d)"): tr("Class as of {which}"),
    re.compile(r"confidence_(\d{4})(\d\d)(\d\d)"): tr("Confidence as of {which}"),
}
_CLASSES = ("class_name", "runner_up")  # and the class as of each date
_SHARES = ("confidence", "margin", "probability_1", "probability_2")
# Key of a role -> the answers that its map tip shows; the first is its headline.
_TIPS = {
    "parcels": ("class_name", "confidence", "runner_up", "reason"),
    "explained": ("class_name", "confidence", "explanation", "reason"),
    "seasonal": ("class_name", "confidence", "stays_from", "reason"),
    "checked": ("light", "sentence"),
    "next": ("rank", "sentence"),
    "suspects": ("rank", "sentence"),
    "profiled": ("season_start", "season_end", "harvest_from", "harvest_to", "harvest_certainty", "reason"),
}


def describe(layer: QgsMapLayer, key: str, result: dict[str, Any]) -> None:
    """Give a layer of a result its words.

    Args:
        layer: styled, so that it knows the columns of its answers.
        key: what tells the layer's role from others, as `ROLES` has it.
        result: what the run ended with: outputs and summary.
    """
    if isinstance(layer, QgsVectorLayer):
        for answer, alias in ALIASES.items():
            column = column_of(layer, answer)
            if column:
                layer.setFieldAlias(layer.fields().lookupField(column), alias)
        for index, name in enumerate(layer.fields().names() if key in _SEVERAL else ()):
            answer = name.removeprefix("cropmapper_")
            for pattern in _NUMBERED:
                found = pattern.fullmatch(answer)
                if found and column_of(layer, answer) == name:
                    layer.setFieldAlias(index, _NUMBERED[pattern].format(which="-".join(found.groups())))
        show_titles(layer)
        tip = map_tip(layer, _TIPS.get(key, ()))
        if tip:
            layer.setMapTipTemplate(tip)
    layer.setMetadata(metadata_of(layer, result))


def show_titles(layer: QgsVectorLayer) -> None:
    """Have forms, tables and Identify show the titles of classes, where they differ from the names in the file."""
    titles = titles_of(layer)
    if all(name == title for name, title in titles.items()):
        return
    shown = QgsEditorWidgetSetup("ValueMap", {"map": [{title: name} for name, title in titles.items()]})
    for index, column in enumerate(layer.fields().names()):
        answer = column.removeprefix("cropmapper_")
        if (answer in _CLASSES or re.fullmatch(r"class_\d{8}", answer)) and column_of(layer, answer) == column:
            layer.setEditorWidgetSetup(index, shown)


def map_tip(layer: QgsVectorLayer, answers: tuple[str, ...]) -> str:
    """Return the HTML of a map tip, a line an answer; one that a parcel lacks takes no line.

    Args:
        answers: names; those without a column are left out.
    """
    lines = []
    for answer in answers:
        column = column_of(layer, answer)
        if not column:
            continue
        value = QgsExpression.quotedColumnRef(column)
        if answer in _CLASSES:
            value = _titled(value, titles_of(layer))
        value = f"round(100 * {value}) || '\N{NO-BREAK SPACE}%'" if answer in _SHARES else f"to_string({value})"
        value = f"replace(replace({value}, '&', '&amp;'), '<', '&lt;')"
        before = "<br>" + visible(ALIASES[answer]) + ": "
        before, after = ("<b>", "</b>") if not lines else (before, "")
        shown = f"{QgsExpression.quotedString(before)} || {value} || {QgsExpression.quotedString(after)}"
        lines.append(f"[% coalesce({shown}, '') %]")
    return "".join(lines)


def _titled(value: str, titles: dict[str, str]) -> str:
    """Return the expression of the title of the class whose name another expression gives."""
    pairs = [QgsExpression.quotedString(text) for pair in titles.items() if len({*pair}) == 2 for text in pair]
    return f"coalesce(map_get(map({', '.join(pairs)}), {value}), {value})" if pairs else value


def metadata_of(layer: QgsMapLayer, result: dict[str, Any]) -> QgsLayerMetadata:
    """Return what a layer is, what it was made from and by what, and whose data the model has seen."""
    summary, metadata = result["summary"], QgsLayerMetadata(layer.metadata())
    model, days = summary.get("model") or {}, summary.get("dates_used") or []
    sentences = []
    if model.get("title"):
        title = f"{short_title(str(model['title']))} ({visible(str(model.get('name', '')))})"
        sentences.append(tr("Made by the model {title}.").format(title=title))
    if days:
        dates = trn("From one date, {first}.", "From {count} dates, {first} to {last}.", len(days))
        sentences.append(dates.format(count=len(days), first=days[0], last=days[-1]))
    if summary.get("simulated"):
        sentences.append(tr("The model knows nothing but simulated scenes: this proves nothing of real ones."))
    metadata.setTitle(layer.name())
    metadata.setAbstract(joined(*sentences))
    metadata.setCrs(layer.crs())
    history = tr("Made by CropMapper {version}, job {job}. The file report.json beside it says how.")
    metadata.setHistory([history.format(version=summary.get("engine_version", ""), job=summary["job"]["job"])])
    card = card_of(str(model.get("name") or ""), str(summary["job"].get("model") or ""))
    attribution = visible(str((card.get("training") or {}).get("attribution") or ""))
    if attribution:
        metadata.setRights([tr("The model was trained on: {attribution}").format(attribution=attribution)])
    if card.get("licence"):
        metadata.setLicenses([tr("The model's licence: {licence}").format(licence=visible(str(card["licence"])))])
    return metadata
