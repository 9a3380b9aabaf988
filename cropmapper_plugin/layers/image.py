"""One raster of a stack as an image in natural colours, for people to see where they are."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

# Names of red, green and blue, in lower case, as files call their bands: Sentinel-2's, Landsat's, and in words.
_COLOURS = (("b04", "sr_b4", "red"), ("b03", "sr_b3", "green"), ("b02", "sr_b2", "blue"))


def open_image(path: str, title: str) -> QgsRasterLayer:
    """Open a raster; where its bands are called so, in natural colours.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    layer = QgsRasterLayer(path, title, "gdal")
    if not layer.isValid():
        raise ValueError(f"QGIS cannot open {path}: {layer.error().summary()}")
    provider, renderer = layer.dataProvider(), layer.renderer()
    called = {provider.generateBandName(band).split(":")[-1].strip().lower(): band for band in _bands(layer)}
    numbers = [next((called[name] for name in names if name in called), None) for names in _COLOURS]
    if all(numbers) and hasattr(renderer, "setRedBand"):
        for set_band, number in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), numbers):
            set_band(number)
        layer.setDefaultContrastEnhancement()
    return layer


def _bands(layer: QgsRasterLayer) -> range:
    return range(1, layer.bandCount() + 1)
