"""How results look: every colour of a class comes from the class table that travels with the result."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..words import decimal, tr

LOW_CONFIDENCE = 0.5
_PALE = 0.55  # how opaque the decisions of pixels are beside those of parcels

# Dark where the map is unsure, light where it is sure; the lightness alone tells it (after "lajolla", Crameri 2018).
SURENESS_RAMP = ((0.0, "#40191b"), (0.25, "#a03c43"), (0.5, "#dc6f4d"), (0.75, "#efb95a"), (1.0, "#fdf7c8"))


def style_classes(layer: QgsRasterLayer, classes: list[dict], band: int = 1, under_parcels: bool = False) -> None:
    """Give each code of a class raster its colour and name.

    Args:
        layer: a raster layer with a band of codes.
        classes: `code`, `name` and `colour` (#rrggbb) of each class.
        band: number of that band.
        under_parcels: parcels of the same classes lie over it: then it is paler than they are, to tell one decision
            from the other.
    """
    entries = [
        QgsPalettedRasterRenderer.Class(entry["code"], QColor(entry["colour"]), entry["name"]) for entry in classes
    ]
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), band, entries)
    renderer.setOpacity(_PALE if under_parcels else 1.0)
    layer.setRenderer(renderer)


def style_share(layer: QgsRasterLayer, sure: float = 1.0, whole: float = 1.0) -> None:
    """Give a raster of shares or percentiles a ramp with a legend of five steps.

    Args:
        layer: one band of them.
        sure: the value where the map is surest, 0 or the largest.
        whole: the largest value, 1 of shares and 100 of percentiles.
    """
    steps = [(abs(whole - sure - whole * value), colour) for value, colour in SURENESS_RAMP]
    digits = 2 if whole == 1.0 else 0
    ramp = QgsColorRampShader(0.0, whole)  # interpolates by default
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), decimal(value, f".{digits}f"))
            for value, colour in sorted(steps)
        ]
    )
    shader = QgsRasterShader(0.0, whole)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(whole)
    layer.setRenderer(renderer)


def style_counts(layer: QgsRasterLayer, most: int) -> None:
    """Give the number of classes that a pixel may have a colour and a name, light where it has one alone.

    Sets that follow from held-out answers may be empty.

    Args:
        layer: its first band has these numbers.
        most: how many classes there are.
    """
    colours = [colour for _, colour in reversed(SURENESS_RAMP)]
    entries = [QgsPalettedRasterRenderer.Class(0, QColor("#7d8ca3"), tr("Like none of the classes"))]
    entries += [
        QgsPalettedRasterRenderer.Class(
            number,
            QColor(colours[min(number, len(colours)) - 1]),
            tr("{number} of {most}").format(number=number, most=most) if number > 1 else tr("One class"),
        )
        for number in range(1, most + 1)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_places(layer: QgsVectorLayer, classes: list[str]) -> None:
    """Give places to inspect a ring that hides nothing, and their form a list of the classes for what is true there.

    Places that have been inspected are filled. Nothing shows what the map says of a place: whoever inspects it is not
    to know.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for rule, colour, name in (
        ('"reference" IS NULL OR "reference" = \'\'', "255,255,255,0", tr("To be inspected")),
        ("\"reference\" <> ''", "47,125,59,255", tr("Inspected")),
    ):
        ring = {"name": "circle", "color": colour, "outline_color": "23,38,28,255", "outline_width": "0.5", "size": "3"}
        root.appendChild(_rule(QgsMarkerSymbol.createSimple(ring), rule, name))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    place = layer.fields().indexOf("reference")
    layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": [{name: name} for name in classes]}))


# The year round, winter to winter: cool, green, warm, brown, cool.
_YEAR_RAMP = ((1, "#4c5fa8"), (91, "#6fb36f"), (182, "#f0d24a"), (274, "#b8641a"), (366, "#4c5fa8"))


def style_days(layer: QgsRasterLayer) -> None:
    """Give a raster of days of year a ramp around the year.

    Args:
        layer: one band of days, 1 to 366.
    """
    ramp = QgsColorRampShader(1.0, 366.0)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(day, QColor(colour), tr("day {day}").format(day=day))
            for day, colour in _YEAR_RAMP
        ]
    )
    shader = QgsRasterShader(1.0, 366.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(1.0)
    renderer.setClassificationMax(366.0)
    layer.setRenderer(renderer)


def style_parcels(
    layer: QgsVectorLayer, classes: list[dict], code: str = "class_code", confidence: str = "confidence"
) -> None:
    """Fill parcels with their class's colour; hatch those of low confidence, and outline those without a class.

    Args:
        layer: the mapped parcels.
        classes: `code`, `name` and `colour` (#rrggbb) of each class.
        code: name of the column with the class code.
        confidence: name of the column with the confidence.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for entry in classes:
        root.appendChild(_rule(_filled(layer, entry["colour"]), f'"{code}" = {int(entry["code"])}', entry["name"]))
    low = f'"{confidence}" < {LOW_CONFIDENCE}'
    root.appendChild(
        _rule(
            _hatched(layer),
            low,
            tr("Confidence below {low_confidence}").format(low_confidence=decimal(LOW_CONFIDENCE, ".1f")),
        )
    )
    root.appendChild(_rule(_outlined(layer), f'"{code}" IS NULL', tr("No class (see the reason)")))
    layer.setRenderer(QgsRuleBasedRenderer(root))


# Apart in lightness, too, for those who see no red or no green.
LIGHTS = (
    ("red", "#b2182b", tr("Red: another crop")),
    ("yellow", "#f4d03f", tr("Yellow: open")),
    ("green", "#3a8f4d", tr("Green")),
)


def style_lights(layer: QgsVectorLayer, light: str) -> None:
    """Fill checked parcels with their light; outline those that were not judged.

    Args:
        layer: the checked parcels.
        light: name of the column with green, yellow or red.
    """
    style_texts(layer, light, LIGHTS, tr("No crop declared"))


# How sure it is between which dates a parcel was harvested.
HARVESTS = (
    ("high", "#8c6d1f", tr("Harvest, certainty high")),
    ("medium", "#d9b648", tr("Harvest, certainty medium")),
    ("low", "#f3e3ae", tr("Harvest, certainty low")),
)


def style_texts(layer: QgsVectorLayer, column: str, rows: Sequence[tuple[str, str, str]], without: str) -> None:
    """Fill parcels or points by a text; outline those without one.

    Args:
        column: name of the column with the text.
        rows: text, colour and label of each.
        without: label of those whose column is empty.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for text, colour, label in rows:
        root.appendChild(_rule(_filled(layer, colour), f"\"{column}\" = '{text}'", label))
    root.appendChild(_rule(_outlined(layer), f'"{column}" IS NULL', without))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def style_lines(layer: QgsVectorLayer) -> None:
    """Draw lines between two crops, dark on a light edge, so that they show on every parcel.

    Args:
        layer: a vector layer of lines.
    """
    symbol = QgsLineSymbol.createSimple({"line_color": "#ffffff", "line_width": "1.4"})
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor("#6a1b9a"), 0.7))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_fields(layer: QgsVectorLayer) -> None:
    """Draw delineated fields as outlines, so that the rasters below show.

    Args:
        layer: the fields, polygons.
    """
    settings = {"style": "no", "outline_color": "#ffd54f", "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(settings)))


def style_ranks(layer: QgsVectorLayer, rank: str, ranked: int) -> None:
    """Fill ranked parcels, those first in the ranking darkest; outline the others.

    Args:
        layer: a layer of parcels.
        rank: name of the column with the rank, from 1.
        ranked: how many parcels have one.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    after = 0
    for share, colour in ((0.1, "#7f2704"), (0.3, "#d94801"), (0.6, "#fd8d3c"), (1.0, "#fdd0a2")):
        last = max(after + 1, round(share * ranked))
        if after < ranked:
            rule = f'"{rank}" > {after} AND "{rank}" <= {last}'
            root.appendChild(
                _rule(
                    _filled(layer, colour),
                    rule,
                    tr("{after} to {last}").format(after=after + 1, last=min(last, ranked)),
                )
            )
        after = last
    root.appendChild(_rule(_outlined(layer), f'"{rank}" IS NULL', tr("Not ranked")))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _rule(symbol: QgsSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)


def _of_points(layer: QgsVectorLayer) -> bool:
    return layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


def _filled(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    look = {"color": colour, "outline_color": QColor(colour).darker(220).name(), "outline_width": "0.3"}
    if _of_points(layer):
        return QgsMarkerSymbol.createSimple({**look, "size": "2.6"})
    return QgsFillSymbol.createSimple(look)


def _outlined(layer: QgsVectorLayer) -> QgsSymbol:
    look = {"outline_color": "#6b6b6b", "outline_width": "0.3", "outline_style": "dash"}
    if _of_points(layer):
        return QgsMarkerSymbol.createSimple({**look, "color": "transparent", "size": "2.6"})
    return QgsFillSymbol.createSimple({**look, "style": "no"})


# Dark lines on wider light ones show on every class, and in the legend on a light and on a dark theme.
_EDGED = (("#ffffff", 0.7), ("#1f1f1f", 0.25))


def _hatched(layer: QgsVectorLayer) -> QgsSymbol:
    if _of_points(layer):  # a ring around the point: there is no room for lines
        light, dark = (
            {"color": "transparent", "outline_color": colour, "outline_width": str(width), "size": "4"}
            for colour, width in _EDGED
        )
        ring = QgsMarkerSymbol.createSimple(light)
        ring.appendSymbolLayer(QgsSimpleMarkerSymbolLayer.create(dark))
        return ring
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    for colour, width in _EDGED:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(45)
        hatch.setDistance(2.4)
        hatch.subSymbol().changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(colour), width))
        symbol.appendSymbolLayer(hatch)
    return symbol
