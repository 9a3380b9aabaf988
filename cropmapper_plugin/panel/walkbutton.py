"""The button that leads from a result to its parcels, one after the other."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from .widgets import tooltip


class WalkButton(QPushButton):
    """In view while the layer of a result can be walked through; emits `walk` with the layer's id."""

    walk = pyqtSignal(str)

    def __init__(self, name: str, text: str, about: str) -> None:
        super().__init__(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), text)
        self.setObjectName(name)
        self.setToolTip(tooltip(about))
        self._key = ""
        self.clicked.connect(lambda: self.walk.emit(self._key))
        QgsProject.instance().layersRemoved.connect(self._removed)
        self.hide()

    def show_for(self, key: str) -> None:
        """Offer to walk through a layer, by its id; '' for none."""
        self._key = key
        self.setVisible(bool(key))

    def _removed(self, keys: list[str]) -> None:
        if self._key in keys:
            self.show_for("")
