"""The dock of one place: click on a parcel, see its season, and which dates decided its class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface, QgsDockWidget, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ..client.events import sentence, stage_text
from ..client.lastfolder import last_folder, remember
from ..client.session import Session
from ..client.texts import visible, without_folders
from ..maptools.pickplace import PickPlace
from ..panel.flow import Flow
from ..panel.keyboard import prepare
from ..panel.log import colour_of
from ..panel.widgets import Choice, Headline
from ..words import joined, tr
from .chart import COLOURS, Chart
from .place import Place, place_at
from .placeprofile import PlaceProfile
from .question import JOB, PlaceQuestion

_VALUES = ("NDVI", "NDWI", "NDRE", "EVI")
_MOST_KEPT = len(COLOURS) - 1
_HEIGHT = 320  # pixels, of a window that is low
_LINES = 3  # of the answer that always have room, so that no answer moves the map under the pointer
_BAR = 4  # pixels that the bar is high
_MOMENT_MS = 400  # an answer that comes sooner needs no progress
_NO_STACK = tr("Choose a stack of dated rasters in the CropMapper panel first.")
_PICK = tr("Click on a parcel, or on any place of the stack.")


@dataclass(frozen=True)
class Chosen:
    """What the panel says of the stack and of the model.

    Attributes:
        stack: path or address; '' for none.
        options: how the stack is read.
        model: name or path of a package; '' where none is chosen, or where it does not fit the stack.
        parcels: layer of the project, or none.
    """

    stack: str
    options: dict
    model: str
    parcels: QgsVectorLayer | None


class ProfileDock(QgsDockWidget):
    """Shows the place that was clicked last, and those that were kept beside it.

    Args:
        iface: the window of QGIS.
        chosen: tells what the panel has chosen now.
    """

    def __init__(self, iface: QgisInterface, chosen: Callable[[], Chosen]) -> None:
        super().__init__(tr("CropMapper profile"), iface.mainWindow())
        self.setObjectName("cropmapperProfile")
        self._iface, self._chosen = iface, chosen
        self._session = Session(self)
        self._question: PlaceQuestion | None = None
        self._answered = False  # something of what the open question asks
        self._opened: tuple = ()  # stack, options and model that the engine has open, or is opening
        self._place: Place | None = None
        self._profile: PlaceProfile | None = None
        self._kept: list[PlaceProfile] = []
        self._tool: PickPlace | None = None
        self._outline: QgsRubberBand | None = None
        self._outlined = ""  # stack that the outline is of
        self._build()
        QgsProject.instance().cleared.connect(self._empty)

    def abandon(self) -> None:
        """Leave nothing on the map, and no engine: the plugin is being unloaded."""
        self.release_engine()
        self._forget_outline()
        self._lay_aside()
        QgsProject.instance().cleared.disconnect(self._empty)

    def release_engine(self) -> None:
        """Let go of the engine before it is replaced or removed."""
        self._drop()
        self._session.close()
        self._opened = ()

    def hideEvent(self, event) -> None:
        """Lay the tool aside, and take the outline off the map."""
        super().hideEvent(event)
        self._forget_outline()
        self._lay_aside()

    def pick(self) -> None:
        """Open the dock, with the tool in hand."""
        if self.isHidden():  # else it has the height that the user gave it
            self.show()
            self._iface.mainWindow().resizeDocks([self], [_HEIGHT], Qt.Orientation.Vertical)
        self.setUserVisible(True)
        if self._tool is None:
            self._tool = PickPlace(self._iface.mapCanvas())
            self._tool.picked.connect(self.ask_at)
        self._iface.mapCanvas().setMapTool(self._tool)
        self._open_stack()

    def refresh(self) -> None:
        """Ask for a stack until one is chosen, and outline no place of one that was chosen before."""
        if self.about.text() == _NO_STACK and self._chosen().stack:
            self._say(_PICK)
        if self._outline is not None and self._chosen().stack != self._outlined:
            self._forget_outline()

    def _empty(self) -> None:
        """Show nothing of a project that has been closed."""
        self._drop()
        self._forget_outline()
        self._place = self._profile = None
        self._forget()
        self._say(_NO_STACK)

    def ask_at(self, point: QgsPointXY) -> None:
        """Ask for the parcel or the point at a place of the map."""
        canvas = self._iface.mapCanvas()
        self._ask(place_at(point, canvas.mapSettings().destinationCrs(), self._chosen().parcels))

    def _lay_aside(self) -> None:
        if self._tool is not None:
            self._iface.mapCanvas().unsetMapTool(self._tool)
            self._tool.deleteLater()
            self._tool = None

    def _open_stack(self) -> None:
        """Have stack and model open before the first click, unless they are, or a place is being asked about."""
        chosen = self._chosen()
        key = chosen.stack, repr(chosen.options), chosen.model
        if not chosen.stack:
            self._say(_NO_STACK)
        elif key != self._opened and self._question is None:
            self._begin(None, chosen)

    def _ask(self, place: Place) -> None:
        self._place = place
        chosen = self._chosen()
        self._draw_outline(place, chosen.stack)
        if not chosen.stack:
            self._drop()
            self._say(_NO_STACK)
            return
        self._begin(place, chosen)

    def _begin(self, place: Place | None, chosen: Chosen) -> None:
        """Ask a question, and drop the one that it follows; only then, so that a scan under way goes on for it."""
        older, value = self._question, self.values.currentText().strip() or _VALUES[0]
        question = PlaceQuestion(self._session, place, chosen.stack, chosen.options, chosen.model, value, self)
        question.progress.connect(self._progress)
        question.answered.connect(self._show)
        question.failed.connect(self._failed)
        question.ended.connect(self._ended)
        self._opened = chosen.stack, repr(chosen.options), chosen.model
        self._question, self._answered = question, False
        self._waiting.start()
        question.start()
        if older is not None:
            older.abandon()
            older.deleteLater()

    def _drop(self) -> None:
        """Forget the question that is open."""
        if self._question is not None:
            self._question.abandon()
            self._question.deleteLater()
            self._question = None
        self._rest()

    def _cancel(self) -> None:
        if self._question is not None:
            self._question.cancel()

    def _wait(self) -> None:
        """Say that an answer takes longer than a moment, which it does while the stack is opened."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self._cancelling.setEnabled(True)
        if not self._answered:
            self._say(self._named() + tr("Opening the stack…"))

    def _progress(self, event: dict) -> None:
        if self._bar.isHidden():
            return  # the answer may come within a moment
        self._bar.setRange(0, event["total"] if event["stage"] == "scan" else 0)
        self._bar.setValue(event["done"])
        text = stage_text(JOB, event)
        if event["stage"] == "scan" and event["total"]:
            text = tr("{stage}, {done} of {total}").format(stage=text, done=event["done"], total=event["total"])
        if not self._answered:
            self._say(f"{self._named()}{text}…")

    def _named(self) -> str:
        return f"{visible(self._place.name)}: " if self._place is not None else ""

    def _show(self, profile: PlaceProfile) -> None:
        self._profile, self._answered = profile, True
        self.chart.show_places([profile, *self._kept])
        waiting = tr("hiding one date after the other, to see which decided…") if self._question.explains else ""
        answer = profile.answer or waiting
        sentences = joined(visible(answer), profile.unsure)
        self._say(
            f"{visible(profile.name)}: {sentences}" if sentences else visible(profile.name), tooltip=profile.ranks
        )
        self._update()

    def _failed(self, problem: dict) -> None:
        self._opened = ()
        if problem["code"] == "cancelled":
            self._say(tr("Cancelled. Click on a place to ask again."))
            return
        if not self._answered:  # the curve of the place before would be read as this one's
            self._profile = None
            self.chart.show_places(self._kept)
            self._update()
        short = without_folders(sentence(problem), [self._chosen().stack])
        self._say(short, Qgis.MessageLevel.Critical)

    def _ended(self) -> None:
        if self._place is None and self._opened:
            self._say(_PICK)
        self._question.deleteLater()
        self._question = None
        self._rest()

    def _rest(self) -> None:
        self._waiting.stop()
        self._bar.hide()
        self._cancelling.setEnabled(False)

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info, tooltip: str = "") -> None:
        colour = colour_of(level, self.palette())
        self.about.setStyleSheet(f"color: {colour}" if colour else "")
        self.about.setText(text)
        self.about.setToolTip(tooltip)

    def _again(self) -> None:
        """Ask for the same place with another value."""
        if self._place is not None:
            self._ask(self._place)

    def _keep(self) -> None:
        """Keep the place in the chart, beside those that follow."""
        if self._profile is not None:
            others = [profile for profile in self._kept if profile.name != self._profile.name]
            self._kept = [self._profile, *others][:_MOST_KEPT]
            self._update()

    def _forget(self) -> None:
        self._kept = []
        self.chart.show_places([self._profile] if self._profile else [])
        self._update()

    def _update(self) -> None:
        self._keeping.setEnabled(self._profile is not None)
        self._forgetting.setEnabled(bool(self._kept))
        self._saving.setEnabled(self._profile is not None)

    def _save_image(self) -> None:
        path = self._place_for(tr("Save the chart"), "profile.png", "PNG (*.png)")
        if path and not self.chart.grab().save(path, "PNG"):
            self._say(tr("The chart could not be written to {path}.").format(path=path), Qgis.MessageLevel.Critical)

    def _save_table(self) -> None:
        path = self._place_for(tr("Save the values"), "profile.csv", "CSV (*.csv)")
        if not path:
            return
        first, *others = [profile.as_csv() for profile in (self._profile, *self._kept)]
        try:
            # One head is enough for all places.
            rows = first + "".join(text.partition("\n")[2] for text in others)
            Path(path).write_text(rows, encoding="utf-8")
        except OSError as problem:
            self._say(
                tr("The values could not be written to {path}: {strerror}.").format(
                    path=path, strerror=problem.strerror
                ),
                Qgis.MessageLevel.Critical,
            )

    def _place_for(self, title: str, name: str, kind: str) -> str:
        """Ask where a file is to be saved; '' where nowhere."""
        path = QFileDialog.getSaveFileName(self, title, str(Path(last_folder(), name)), kind)[0]
        if path:
            remember(path)
        return path

    def _draw_outline(self, place: Place, stack: str) -> None:
        self._forget_outline()
        self._outlined = stack
        self._outline = QgsRubberBand(self._iface.mapCanvas(), QgsWkbTypes.geometryType(place.shape.wkbType()))
        self._outline.setColor(QColor(COLOURS[1]))
        self._outline.setFillColor(QColor(0, 0, 0, 0))
        self._outline.setWidth(3)
        self._outline.setToGeometry(place.shape, place.crs)

    def _forget_outline(self) -> None:
        if self._outline is not None:
            self._iface.mapCanvas().scene().removeItem(self._outline)
            self._outline = None

    def _build(self) -> None:
        picking = QToolButton()
        picking.setObjectName("profilePick")
        picking.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        picking.setText(tr("Pick a place"))
        picking.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        picking.setToolTip(tr("Click on a parcel, or anywhere on the stack"))
        picking.clicked.connect(self.pick)
        self.values = Choice()
        self.values.setObjectName("profileValues")
        self.values.setEditable(True)
        self.values.addItems(_VALUES)
        self.values.setToolTip(tr("<p>A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)</p>"))
        self.values.activated.connect(self._again)
        self.values.lineEdit().returnPressed.connect(self._again)
        self._keeping = QToolButton()
        self._keeping.setObjectName("profileKeep")
        self._keeping.setText(tr("Keep"))
        self._keeping.setToolTip(tr("Keep this place in the chart, to compare others with it"))
        self._keeping.clicked.connect(self._keep)
        self._forgetting = QToolButton()
        self._forgetting.setText(tr("Clear all"))
        self._forgetting.setToolTip(tr("Take the places that were kept out of the chart"))
        self._forgetting.clicked.connect(self._forget)
        self._saving = QToolButton()
        self._saving.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self._saving.setToolTip(tr("Save the chart or its values"))
        self._saving.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._saving)
        menu.addAction(tr("Image (PNG)…"), self._save_image)
        menu.addAction(tr("Table (CSV)…"), self._save_table)
        self._saving.setMenu(menu)
        self._cancelling = QToolButton()
        self._cancelling.setObjectName("profileCancel")
        self._cancelling.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        self._cancelling.setText(tr("Cancel"))
        self._cancelling.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancelling.setToolTip(tr("Stops waiting for the answer"))
        self._cancelling.clicked.connect(self._cancel)
        row = Flow()
        for widget in (picking, self.values, self._keeping, self._forgetting, self._saving, self._cancelling):
            row.addWidget(widget)
        self.about = Headline(least=_LINES)
        self.about.setObjectName("profileAbout")
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()  # as thin as a line, which keeps its room: no dock grows by it
        self._bar.setFixedHeight(_BAR)
        self._bar.setTextVisible(False)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_MOMENT_MS)
        self._waiting.timeout.connect(self._wait)
        self.chart = Chart()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(row)
        column.addSpacing(-_BAR)  # the bar lies between the others as their distance does
        column.addWidget(self._bar)
        column.addSpacing(-_BAR)
        column.addWidget(self.about)
        column.addWidget(self.chart, 1)
        self.setWidget(inside)
        prepare(inside)
        self._rest()
        self._update()
