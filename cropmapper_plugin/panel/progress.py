"""How far a run is, and how it ended: a bar, a sentence, a link to its folder."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ..client.events import stage_text
from ..client.parameters import share_done
from ..client.texts import shortened, visible
from .log import colour_of
from .widgets import Text, tooltip


class Progress(QWidget):
    """Of one section of the dock.

    Args:
        job: name of the job that the section runs.
        name: stands before the names of the widgets.
    """

    def __init__(self, job: str, name: str = "") -> None:
        super().__init__()
        self._job = job
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}progress")
        self.status = Text()
        self.status.setObjectName(f"{name}status")
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The only rich text of the dock; all that it holds is made here.
        self._link = QLabel()
        self._link.setOpenExternalLinks(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.bar, self.status, self._link):
            column.addWidget(widget)
        self.bar.hide()
        self.show_status("")

    def show_waiting(self, text: str) -> None:
        """Show that something is under way whose end is not known."""
        self.bar.setRange(0, 0)
        self.bar.show()
        self.show_status(text)

    def show_progress(self, event: dict) -> None:
        """Show how far the run is, and at which stage; another job that it needs first is named by the event."""
        job = event.get("job", self._job)
        share = share_done(job, event)
        if share is not None:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(100 * share))
        self.bar.show()
        self.show_status(stage_text(job, event))

    def show_end(self, text: str, level: Qgis.MessageLevel, folder: str = "") -> None:
        """Show how the run ended.

        Args:
            text: one sentence.
            level: of the sentence.
            folder: that a link opens; '' for no link.
        """
        self.bar.hide()
        self.show_status(text, level)
        if folder:
            address = QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self._link.setText(f'<a href="{escape(address)}">Open the folder</a>')
            self._link.setToolTip(tooltip(folder))
            self._link.show()

    def show_status(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a sentence, with long names shortened; the tooltip has them whole."""
        colour = colour_of(level, self.palette())
        short = shortened(text)
        self.status.setStyleSheet(f"color: {colour}" if colour else "")
        self.status.setText(short)
        self.status.setToolTip(tooltip(text) if short != visible(text) else "")
        self.status.setVisible(bool(text))
        self._link.hide()
