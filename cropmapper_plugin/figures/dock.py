"""The dock of the pages *Accuracy* and *In season*."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QScrollArea, QTabWidget

from ..client.runrecords import RunRecord
from ..panel.dock import CropMapperDock
from ..panel.keyboard import enter, prepare
from ..panel.parcelfile import ParcelFile
from ..panel.runqueue import QueuedRun
from ..panel.steady import WheelScrolls
from ..words import tr
from .accuracy import JOB as ASSESS
from .accuracy import AccuracyPage
from .page import FiguresPage
from .runs import FiguresRun
from .season import JOB as SEASON
from .season import SeasonPage

_HEIGHT = 310  # pixels, of a window that is low


class FiguresDock(QgsDockWidget):
    """Shows how far a map can be trusted.

    Args:
        iface: the window of QGIS.
        panel: has the inputs, and the queue in which runs wait for each other.
    """

    def __init__(self, iface: QgisInterface, panel: CropMapperDock) -> None:
        super().__init__(tr("CropMapper accuracy and season"), iface.mainWindow())
        self.setObjectName("cropmapperFigures")
        self._iface, self._panel = iface, panel
        self.accuracy, self.season = AccuracyPage(), SeasonPage()
        self._pages = QTabWidget()
        self._pages.setObjectName("figuresPages")
        self._pages.setDocumentMode(True)
        self._pages.addTab(self.accuracy, tr("Accuracy"))
        self._pages.addTab(self.season, tr("In season"))
        # In the line of the tabs it takes no room from the figures, which have little in a small window.
        self._report = QPushButton(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("Open the report"))
        self._report.setObjectName("figuresReport")
        self._report.setToolTip(tr("Opens the whole report in the browser"))
        self._report.clicked.connect(lambda: self._pages.currentWidget().open_report())
        self._pages.setCornerWidget(self._report)
        self._pages.currentChanged.connect(self._offer_report)
        self._offer_report()
        self.setWidget(self._pages)
        prepare(self._pages)
        self.accuracy.run.connect(self._assess)
        self.season.run.connect(self._classify)
        for page in (self.accuracy, self.season):
            page.cancel.connect(lambda page=page: panel.cancel_run(page))
            page.reported.connect(self._offer_report)
            WheelScrolls(page.findChild(QScrollArea))
        for choice in (self.accuracy.map, self.accuracy.reference):
            choice.layerChanged.connect(self._update)
        self.accuracy.field.currentTextChanged.connect(self._update)
        panel.runs_changed.connect(self._update)
        panel.inputs_changed.connect(self._update)
        panel.accuracy_asked.connect(self._open_map)
        panel.season_asked.connect(self._open_season)
        panel.run_deleted.connect(self._forget)
        QgsProject.instance().cleared.connect(self._empty)
        self._update()

    def open_page(self, page: FiguresPage) -> None:
        """Open the dock with one of its pages."""
        self._pages.setCurrentWidget(page)
        self.accuracy.prefer_last()
        if self.isHidden():  # else it has the height that the user gave it
            self.show()
            self._iface.mainWindow().resizeDocks([self], [_HEIGHT], Qt.Orientation.Vertical)
        self.setUserVisible(True)
        self._update()
        enter(page)

    def abandon(self) -> None:
        """Hear of nothing any more: the plugin is being unloaded."""
        self._panel.runs_changed.disconnect(self._update)
        self._panel.inputs_changed.disconnect(self._update)
        self._panel.accuracy_asked.disconnect(self._open_map)
        self._panel.season_asked.disconnect(self._open_season)
        self._panel.run_deleted.disconnect(self._forget)
        QgsProject.instance().cleared.disconnect(self._empty)

    def showEvent(self, event) -> None:
        """Show what is chosen now."""
        super().showEvent(event)
        self._update()

    def _update(self, *_) -> None:
        if self.isHidden():  # every key that is typed in the panel comes here; `showEvent` makes up for it
            return
        self.season.show_chosen(self._panel.chosen(), self._panel.class_titles(), self._panel.parcels_missing())
        for page in (self.accuracy, self.season):
            page.set_running(*self._panel.running(page), page.missing())

    def _offer_report(self, *_) -> None:
        self._report.setEnabled(self._pages.currentWidget().has_report())

    def _open_map(self, key: str) -> None:
        self.open_page(self.accuracy)
        self.accuracy.map.setLayer(QgsProject.instance().mapLayer(key))

    def _open_season(self) -> None:
        self.open_page(self.season)

    def _forget(self, record: RunRecord) -> None:
        for page in (self.accuracy, self.season):
            page.forget(record)

    def _empty(self) -> None:
        """Show nothing of a project that has been closed."""
        for page in (self.accuracy, self.season):
            page.empty()
        self.season.cutoffs.clear()

    def _assess(self) -> None:
        layer = self.accuracy.reference_layer()
        fields = self.accuracy.fields()
        job = self._panel.new_runs.job(ASSESS, "accuracy", fields["parcels"], **fields)
        run = FiguresRun(job, ParcelFile(layer), ("reference", "reference_layer"), self)
        self._add(run, self.accuracy, tr("CropMapper: accuracy"))

    def _classify(self) -> None:
        job = self._panel.new_runs.job(SEASON, "season", **self.season.fields())
        run = FiguresRun(job, self._panel.new_runs.parcel_file(), ("parcels", "parcels_layer"), self)
        self._add(run, self.season, tr("CropMapper: in season"))

    def _add(self, run: FiguresRun, page: FiguresPage, title: str) -> None:
        run.failed.connect(page.refused)
        self._panel.add_run(run, page, self._shown, title)

    def _shown(self, queued: QueuedRun, result: dict) -> None:
        page = queued.section
        page.show_summary(result["summary"], result["outputs"].get("page", ""))
        page.keep_job(queued.run.job)
        page.progress.show_end(queued.ended(tr("Done.")), Qgis.MessageLevel.Success, queued.run.job["out"])
