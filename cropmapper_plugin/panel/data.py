"""Step 1: the stack."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QDir, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGroupBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

LAST_FOLDER = "cropmapper/last_stack_folder"


class DataStep(QGroupBox):
    """Pick a folder of dated rasters, or a saved stack file."""

    changed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("1  Data", parent)
        self.path = QgsFilterLineEdit()
        self.path.setObjectName("stack")
        self.path.setPlaceholderText("Folder of dated rasters")
        self.path.setToolTip("A folder of dated rasters such as S2_2018-04-18.tif, or a *.stack.json file")
        self.path.textChanged.connect(self.changed)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip("Choose a folder; the arrow also offers a stack file")
        browse.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(browse)
        menu.addAction("Folder…", self._pick_folder)
        menu.addAction("Stack file…", self._pick_file)
        browse.setMenu(menu)
        browse.clicked.connect(self._pick_folder)
        row = QHBoxLayout()
        row.addWidget(self.path)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Stack of dated rasters"))
        column.addLayout(row)

    def stack(self) -> str:
        """Return the path of the stack, or an empty text."""
        return self.path.text().strip()

    def _pick_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, "Folder of dated rasters", self._last()))

    def _pick_file(self) -> None:
        self._take(QFileDialog.getOpenFileName(self, "Stack file", self._last(), "Stack files (*.stack.json)")[0])

    def _last(self) -> str:
        return self.stack() or QgsSettings().value(LAST_FOLDER, QDir.homePath())

    def _take(self, path: str) -> None:
        if path:
            QgsSettings().setValue(LAST_FOLDER, path)
            self.path.setText(QDir.toNativeSeparators(path))
