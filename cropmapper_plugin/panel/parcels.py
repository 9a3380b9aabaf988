"""Step 2: the parcels."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QFileDialog, QGroupBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget


class ParcelStep(QGroupBox):
    """Pick a polygon layer of the project, or a file; or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("2  Parcels", parent)
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("parcels")
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layers.setAllowEmptyLayer(True, "No parcels, pixels only")
        self.layers.setLayer(None)
        self.layers.setMinimumContentsLength(10)
        self.layers.setToolTip("Each parcel gets a class, a confidence and a runner-up")
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip("Choose a polygon file")
        browse.clicked.connect(self._pick)
        row = QHBoxLayout()
        row.addWidget(self.layers, 1)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Polygon layer (optional)"))
        column.addLayout(row)

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer of the project that is chosen."""
        return self.layers.currentLayer()

    def file(self) -> str | None:
        """Return the file that is chosen, when no layer is."""
        text = self.layers.currentText()
        return text if self.layer() is None and text in self.layers.additionalItems() else None

    def set_file(self, path: str) -> None:
        """Choose a file."""
        self.layers.setAdditionalItems([path])
        self.layers.setCurrentText(path)

    def _pick(self) -> None:
        filters = QgsProviderRegistry.instance().fileVectorFilters()
        path, _ = QFileDialog.getOpenFileName(self, "Parcels", "", filters)
        if path:
            self.set_file(path)
