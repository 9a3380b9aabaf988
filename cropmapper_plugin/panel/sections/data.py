"""Step 1: the stack."""

from __future__ import annotations

import os

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QDir, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGroupBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ...client.jobs import is_address
from ...client.lastfolder import last_folder, remember
from ...client.stackfilters import FILTERS
from ...words import tr
from ..inputreport import InputReport
from ..projectrasters import stacks_of
from ..widgets import debounce, tooltip
from .reading import ReadingOptions
from .sample import SampleBox


class DataStep(QGroupBox):
    """Pick a folder of dated rasters, or any other stack; type or paste an address; see what the scan found there.

    Emits `changed` when the path is another one, `entered` when the user has finished it, and `options_changed`.
    """

    changed = pyqtSignal()
    entered = pyqtSignal()
    options_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("1  Data"), parent)
        self.path = QgsFilterLineEdit()
        self.path.setObjectName("stack")
        self.path.setPlaceholderText(tr("Folder, file or https address"))
        self.path.setToolTip(
            tooltip(
                tr(
                    "A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or "
                    "Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json "
                    "file"
                )
            )
        )
        self._read_so = ""  # the stack that the reading options are of
        self._options_of: dict[str, dict[str, str]] = {}  # of the stacks that were chosen before
        debounce(self.path, self._path_changed)
        self.path.editingFinished.connect(self.entered)
        self.path.editingFinished.connect(self._remember)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Choose a folder; the arrow also offers a file, and the layers of the project"))
        browse.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(browse)
        menu.addAction(tr("Folder…"), self._pick_folder)
        menu.addAction(tr("File…"), self._pick_file)
        self.layers = menu.addMenu(tr("Layers of the project"))
        self.layers.aboutToShow.connect(self._list_layers)
        browse.setMenu(menu)
        browse.clicked.connect(self._pick_folder)
        row = QHBoxLayout()
        row.addWidget(self.path)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Stack of dated rasters")))
        column.addLayout(row)
        self.options = ReadingOptions()
        self.options.changed.connect(self.options_changed)
        column.addWidget(self.options)
        self.sample = SampleBox()
        self.path.textChanged.connect(lambda text: self.sample.offer(not text))
        column.addWidget(self.sample)
        self.report = InputReport()
        column.addWidget(self.report)

    def stack(self) -> str:
        """Return the path or address of the stack, or an empty text."""
        return self.path.text().strip()

    def clear(self) -> None:
        """Choose no stack, and know of none."""
        self.path.clear()
        self.options.set_texts({})
        self._options_of.clear()

    def _path_changed(self) -> None:
        self._exchange_options()
        self.changed.emit()

    def _exchange_options(self) -> None:
        """Give another stack its own reading options: a band map of one is wrong for the next, and nothing says so."""
        before, stack = self._read_so, self.stack()
        self._read_so = stack
        if before != stack and before and (is_address(before) or os.path.exists(before)):
            self._options_of[before] = self.options.texts()
            self.options.set_texts(self._options_of.get(stack, {}))

    def _pick_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, tr("Folder of dated rasters"), self._last()))

    def _pick_file(self) -> None:
        self._take(QFileDialog.getOpenFileName(self, tr("File with all dates"), self._last(), FILTERS)[0])

    def _list_layers(self) -> None:
        self.layers.clear()
        found = stacks_of(QgsProject.instance())
        for text, path in found:
            self.layers.addAction(text, lambda path=path: self._take(path)).setToolTip(path)
        if not found:
            self.layers.addAction(tr("No raster of the project is a file")).setEnabled(False)

    def _last(self) -> str:
        here = "" if is_address(self.stack()) else self.stack()
        return here or last_folder()

    def _remember(self) -> None:
        """Have dialogs begin where a stack is whose path was typed or pasted."""
        if not is_address(self.stack()) and os.path.exists(self.stack()):
            remember(self.stack())

    def _take(self, path: str) -> None:
        if path:
            remember(path)
            self.path.setText(QDir.toNativeSeparators(path))
            self.entered.emit()
