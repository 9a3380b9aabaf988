"""What people see a place by: one raster of a stack in natural colours, and parcels as outlines over it."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsRasterLayer, QgsSimpleFillSymbolLayer, QgsSingleSymbolRenderer, QgsVectorLayer

from ..words import tr

# Names of red, green and blue, in lower case, as files call their bands: Sentinel-2's, Landsat's, and in words.
_COLOURS = (("b04", "sr_b4", "red"), ("b03", "sr_b3", "green"), ("b02", "sr_b2", "blue"))


def open_image(path: str, title: str) -> QgsRasterLayer:
    """Open a raster; where its bands are called so, in natural colours.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    layer = QgsRasterLayer(path, title, "gdal")
    if not layer.isValid():
        raise ValueError(tr("QGIS cannot open {path}: {summary}").format(path=path, summary=layer.error().summary()))
    provider, renderer = layer.dataProvider(), layer.renderer()
    called = {provider.generateBandName(band).split(":")[-1].strip().lower(): band for band in _bands(layer)}
    numbers = [next((called[name] for name in names if name in called), None) for names in _COLOURS]
    if all(numbers) and hasattr(renderer, "setRedBand"):
        for set_band, number in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), numbers):
            set_band(number)
        layer.setDefaultContrastEnhancement()
    return layer


def outline(layer: QgsVectorLayer) -> None:
    """Draw polygons as outlines, so that the image below them is seen: white on dark, for every ground."""
    dark, light = (
        {"style": "no", "outline_color": colour, "outline_width": width}
        for colour, width in (("#1f1f1f", "0.5"), ("#ffffff", "0.2"))
    )
    symbol = QgsFillSymbol.createSimple(dark)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(light))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _bands(layer: QgsRasterLayer) -> range:
    return range(1, layer.bandCount() + 1)
