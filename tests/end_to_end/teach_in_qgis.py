"""What runs inside QGIS desktop while a test teaches there, beside what all such scripts share."""

from __future__ import annotations

from listening import ARGUMENTS, FOLDER, KEPT, hide_docks, listen, resize
from qgis.core import QgsFillSymbol, QgsProject, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDockWidget, QLineEdit
from qgis.utils import iface


def prepare() -> dict:
    """Fill the window with a small screen's content: the image, the declared parcels, the dock with stack and output.

    Returns:
        Nothing; the dock's list of models follows.
    """
    window = iface.mainWindow()
    resize(ARGUMENTS["size"])
    hide_docks()
    project = QgsProject.instance()
    project.setFileName(str(FOLDER / "place.qgz"))
    image = QgsRasterLayer(ARGUMENTS["image"], "An image of the summer")
    renderer = image.renderer()
    for set_band, band in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), ARGUMENTS["colours"]):
        set_band(band)
    image.setDefaultContrastEnhancement()
    parcels = QgsVectorLayer(ARGUMENTS["parcels"], ARGUMENTS["called"], "ogr")
    outline = {"style": "no", "outline_color": "#ffffff", "outline_width": "0.2"}
    parcels.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    for layer in (image, parcels):
        assert layer.isValid(), layer.source()
        project.addMapLayer(layer)
    project.setCrs(image.crs())
    window.findChild(QAction, "cropmapperAction").trigger()
    dock = window.findChild(QDockWidget, "cropmapperDock")
    window.resizeDocks(
        [window.findChild(QDockWidget, "Layers"), dock], [200, ARGUMENTS.get("panel", 330)], Qt.Orientation.Horizontal
    )
    dock.findChild(QLineEdit, "stack").setText(ARGUMENTS["stack"])
    dock.findChild(QLineEdit, "out").setText(ARGUMENTS["out"])
    dock.findChild(QComboBox, "parcels").setLayer(parcels)
    iface.mapCanvas().setExtent(iface.mapCanvas().fullExtent())
    KEPT["parcels"] = parcels.id()
    return {}


def colours() -> dict[str, float]:
    """Return the share of the map that each light's colour covers."""
    from cropmapper.layers.styles import LIGHTS

    image = iface.mapCanvas().grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    seen = [image.pixelColor(x, y).name() for x, y in places]
    return {light: seen.count(colour) / len(seen) for light, colour, _ in LIGHTS}


listen(prepare, colours)
