"""Step 2: the parcels."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsMapLayerType,
    QgsProject,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...client.lastfolder import last_folder, remember
from ...client.texts import visible
from ...layers.image import outline
from ...layers.parcels import READ
from ...words import tr
from ..widgets import LayerChoice, SelectedOnly, tooltip

_ABOUT = tr("Each parcel gets a class, a confidence and a runner-up")


class ParcelStep(QGroupBox):
    """Pick a polygon layer of the project, or a file, whose layer is then added to the project; or none."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("2  Parcels"), parent)
        self._watched: QgsVectorLayer | None = None
        self._selected = SelectedOnly()
        self._selected.setObjectName("parcelsSelected")
        self._selected.toggled.connect(self.changed)
        self.layers = LayerChoice()
        self.layers.setObjectName("parcels")
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layers.setAllowEmptyLayer(True, tr("No parcels, pixels only"))
        self.layers.setLayer(None)
        self.layers.setToolTip(_ABOUT)
        self.layers.currentIndexChanged.connect(self._describe)
        browse = QToolButton()
        browse.setText("…")
        browse.setObjectName("parcelsBrowse")
        browse.setToolTip(tr("Choose a polygon file"))
        browse.clicked.connect(self._pick)
        row = QHBoxLayout()
        row.addWidget(self.layers, 1)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Polygon layer (optional)")))
        column.addLayout(row)
        column.addWidget(self._selected)

    def only_selected(self) -> bool:
        """Say whether only the selected features of the layer count."""
        return self._selected.isChecked()

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer of the project that is chosen."""
        return self.layers.currentLayer()

    def file(self) -> str | None:
        """Return the file that is chosen, when no layer is."""
        text = self.layers.currentText()
        return text if self.layer() is None and text in self.layers.additionalItems() else None

    def clear(self) -> None:
        """Choose no parcels, and offer no file."""
        self.layers.setAdditionalItems([])
        self.layers.setLayer(None)

    def set_file(self, path: str) -> None:
        """Choose a file: its layer of polygons is added to the project, where QGIS can open it; the engine reads more.

        Of several layers the user chooses one.
        """
        project, found = QgsProject.instance(), polygons_in(path)
        if len(found) > 1:
            names = [f"{number}: {visible(part.name())}" for number, part in enumerate(found, 1)]
            name, chosen = QInputDialog.getItem(self, tr("Parcels"), tr("Layer of the file"), names, 0, False)
            if not chosen:
                return
            found = [found[names.index(name)]]
        layer = found[0].toLayer(QgsProviderSublayerDetails.LayerOptions(project.transformContext())) if found else None
        if layer is not None and layer.isValid():
            layer.setName(visible(layer.name() or Path(path).stem))
            if not layer.loadDefaultStyle()[1]:  # a look of the user's own stays
                outline(layer)
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer)  # else it goes into the group that is chosen, such as a run's
            self.layers.setLayer(layer)
            return
        self.layers.setAdditionalItems([path])
        self.layers.setCurrentText(path)

    def _describe(self) -> None:
        chosen = self.layers.currentText()
        self.layers.setToolTip(tooltip(f"{chosen}. {_ABOUT}") if self.layer() or self.file() else _ABOUT)
        self._selected.watch(self.layer())
        self._watch(self.layer())
        self.changed.emit()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Follow the fields and the CRS of the chosen layer."""
        if layer is self._watched:
            return
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.updatedFields.disconnect(self.changed)
            self._watched.crsChanged.disconnect(self.changed)
        self._watched = layer
        if layer is not None:
            layer.updatedFields.connect(self.changed)
            layer.crsChanged.connect(self.changed)

    def _pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Parcels"), last_folder(), file_filters())
        if path:
            remember(path)
            self.set_file(path)


def file_filters() -> str:
    """Return the kinds of files that are offered: those that the engine reads, then all that QGIS knows."""
    read = " ".join(f"*{suffix}" for suffix in READ)
    return f"{tr('Parcels')} ({read});;{QgsProviderRegistry.instance().fileVectorFilters()}"


def polygons_in(path: str) -> list[QgsProviderSublayerDetails]:
    """Return the layers of polygons of a file; none where QGIS cannot read it."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return [
        part
        for part in QgsProviderRegistry.instance().querySublayers(path)
        if part.type() == QgsMapLayerType.VectorLayer and QgsWkbTypes.geometryType(part.wkbType()) == polygon
    ]
