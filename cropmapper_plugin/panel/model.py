"""Step 3: the model."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


class ModelStep(QGroupBox):
    """Pick one of the packages that the engine lists, or the folder of another."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("3  Model", parent)
        self.models = QComboBox()
        self.models.setObjectName("model")
        self.models.setMinimumContentsLength(10)
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.currentIndexChanged.connect(self._describe)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip("Choose the folder of another model package")
        browse.clicked.connect(self._pick)
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._about)
        self.wait("Waiting for the engine…")

    def wait(self, text: str) -> None:
        """Show that the list is not there yet, or why it will not come."""
        self.models.clear()
        self._about.setText(text)
        self._about.show()

    def fill(self, models: list[dict]) -> None:
        """Show the packages that the engine lists."""
        self.models.clear()
        for model in models:
            self.models.addItem(model["name"], model)

    def model(self) -> str:
        """Return the name or path of the chosen package, or an empty text."""
        chosen = self.models.currentData()
        return (chosen.get("path") if chosen.get("other") else chosen["name"]) if chosen else ""

    def _describe(self) -> None:
        self._about.setText(describe(self.models.currentData() or {}))
        self.changed.emit()

    def _pick(self) -> None:
        path = QFileDialog.getExistingDirectory(self, "Folder of a model package")
        if path:
            self.models.addItem(path, {"name": path, "path": path, "other": True})
            self.models.setCurrentIndex(self.models.count() - 1)


def describe(model: dict) -> str:
    """Say in a line what a package maps, and from what."""
    classes = [entry["name"] if isinstance(entry, dict) else str(entry) for entry in model.get("classes", ())]
    parts = [model.get("sensor", ""), model.get("system", ""), ", ".join(classes)]
    return " · ".join(part for part in parts if part)
