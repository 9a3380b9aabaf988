"""How far a run is, and how it ended: a sentence, a link to its folder, and for all runs together a bar."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ..client.runrecords import RunRecord
from ..client.texts import shortened, visible
from ..words import percent_sign, tr
from .log import colour_of
from .widgets import Text, tooltip


class Status(QWidget):
    """The line that says how the run of one section of the dock goes, and how it ended.

    Args:
        name: stands before the names of the widgets.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.status = Text()
        self.status.setObjectName(f"{name}status")
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The only rich text of the dock; all that it holds is made here.
        self._link = QLabel()
        self._link.setOpenExternalLinks(True)
        reached = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self._link.setTextInteractionFlags(reached)
        self._folder = ""  # that the link opens
        self._said: tuple[str, Qgis.MessageLevel] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.status)
        column.addWidget(self._link)
        self.show_status("")

    def show_end(self, text: str, level: Qgis.MessageLevel, folder: str = "", whole: str = "") -> None:
        """Show how the run ended.

        Args:
            text: one sentence.
            level: how grave the sentence is.
            folder: folder that a link opens; '' for no link.
            whole: the text with the paths that were cut out of it, for the tooltip.
        """
        self.show_status(text, level)
        if whole and whole != text:
            self.status.setToolTip(tooltip(whole))
        if folder:
            self._folder = folder
            address = QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
            shown = escape(tr("Open the folder"))
            self._link.setText(f'<a href="{escape(address)}">{shown}</a>')
            self._link.setToolTip(tooltip(folder))
            self._link.show()

    def forget(self, record: RunRecord) -> None:
        """Say nothing any more of a run that was deleted."""
        if self._folder == record.folder:
            self.show_status("")

    def show_status(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a sentence, with long names shortened; the tooltip has them whole."""
        if self._said == (text, level) and not self._folder:
            return  # a run tells many times a second how far it is, and says the same: nothing is to be drawn anew
        self._said = text, level
        colour = colour_of(level, self.palette())
        short = shortened(text)
        self.status.setStyleSheet(f"color: {colour}" if colour else "")
        self.status.setText(short)
        self.status.setToolTip(tooltip(text) if short != visible(text) else "")
        self.status.setVisible(bool(text))
        self._folder = ""
        self._link.hide()


class Progress(Status):
    """The same with a bar, of whatever runs."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}progress")
        self.bar.setFormat(f"%p{percent_sign()}")
        self.layout().insertWidget(0, self.bar)
        self.bar.hide()

    def show_waiting(self, text: str) -> None:
        """Show that something is under way whose end is not known."""
        self.bar.setRange(0, 0)
        self.bar.show()
        self.show_status(text)

    def show_share(self, share: float | None, text: str) -> None:
        """Show how far the run is, 0 to 1, and at which stage; None leaves the bar as it is."""
        if share is not None:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(100 * share))
        self.bar.show()
        self.show_status(text)

    def show_none(self) -> None:
        """Nothing runs any more."""
        self.bar.hide()
