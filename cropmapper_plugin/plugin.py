"""Wiring: what QGIS shows of CropMapper. Whatever is added here, `unload` takes away."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from . import words
from .algorithms.provider import CropMapperProvider
from .client.folders import help_page, resource
from .words import tr

MENU = "CropMapper"
_IN_TABS = "cropmapper/docks_in_tabs"


class CropMapperPlugin:
    """The plugin; `iface` is None when QGIS runs without a window (qgis_process)."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider: CropMapperProvider | None = None
        self._dock = None
        self._reopening = None
        self._results = None
        self._profile = None
        self._figures = None
        self._buttons: list[QAction] = []  # those of the actions that are in the toolbar, too
        self._actions: list[QAction] = []
        self._options = None
        self._class_names = None
        self._in_tabs = False

    def initProcessing(self) -> None:
        """Add the Processing provider; all that qgis_process asks for."""
        words.install()
        if self._provider is None:
            self._provider = CropMapperProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add provider, docks, toolbar buttons, menu entries and options page."""
        from .layers.identify import ClassNames
        from .options import OptionsFactory

        self.initProcessing()
        if self._dock is not None:
            return
        self._add_docks()
        self._add_actions()
        self._class_names = ClassNames(self._iface)
        self._options = OptionsFactory(self._dock.refresh_engine, self._release_engines, self._dock.say)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._in_tabs = QgsSettings().value(_IN_TABS, False, type=bool)
        QgsApplication.instance().aboutToQuit.connect(self._keep_tabs)

    def _add_docks(self) -> None:
        from .figures.dock import FiguresDock
        from .panel.dock import CropMapperDock
        from .profile.dock import ProfileDock
        from .results.dock import ResultsDock

        right, below = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        self._dock = self._added(CropMapperDock(self._iface), right)
        labels = self._dock.labels
        self._results = self._added(ResultsDock(self._iface, labels.classes, labels.set_label), below)
        self._profile = self._added(ProfileDock(self._iface, self._dock.chosen), below)
        self._figures = self._added(FiguresDock(self._iface, self._dock), below)
        for dock in (self._results, self._profile, self._figures):
            dock.opened.connect(lambda dock=dock: QTimer.singleShot(0, lambda: self._put_in_tabs(dock)))
        self._dock.parcels_asked.connect(self._results.show_layer)
        self._dock.inputs_changed.connect(self._profile.refresh)

    def _put_in_tabs(self, opened) -> None:
        """Have the docks below share one place, when the first of them is opened; side by side, all are too narrow.

        Not as they are made: QGIS starts by putting docks where they were, which undoes tabs that it does not know.
        Later on they stay where the user has put them.
        """
        if self._results is None or self._in_tabs:
            return
        self._in_tabs = True
        for dock in (self._profile, self._figures):
            self._iface.mainWindow().tabifyDockWidget(self._results, dock)
        opened.raise_()

    def _keep_tabs(self) -> None:
        """Remember that the docks were put in tabs when QGIS keeps where they are, which it does not at a crash."""
        QgsSettings().setValue(_IN_TABS, self._in_tabs)

    def _added(self, dock, area: Qt.DockWidgetArea):
        """Give a dock to QGIS's window, where it is hidden until it is asked for; return it."""
        dock.setWindowIcon(_icon())
        self._iface.addDockWidget(area, dock)
        dock.hide()
        return dock

    def _add_actions(self) -> None:
        from .panel.reopening import Reopening

        about = tr("CropMapper: crop maps from dated satellite rasters")
        panel = self._add_action("cropmapperAction", _icon(), "CropMapper", about)
        panel.setCheckable(True)
        self._dock.setToggleVisibilityAction(panel)
        panel.triggered.connect(self._enter_panel)
        self._reopening = Reopening(self._dock, panel)
        theme = QgsApplication.getThemeIcon
        about = tr("CropMapper: click on a place to see its season, and which dates decided")
        pick = self._add_action("cropmapperProfileAction", theme("/propertyicons/histogram.svg"), tr("Profile"), about)
        pick.triggered.connect(self._profile.pick)
        about = tr("CropMapper: how often a map is right, class by class")
        accuracy = self._add_action("cropmapperAccuracyAction", theme("/mActionFilter2.svg"), tr("Accuracy"), about)
        accuracy.triggered.connect(lambda: self._figures.open_page(self._figures.accuracy))
        about, icon = tr("CropMapper: from which date on the map stays"), theme("/propertyicons/temporal.svg")
        season = self._add_action("cropmapperInSeasonAction", icon, tr("In season"), about)
        season.triggered.connect(lambda: self._figures.open_page(self._figures.season))
        page = self._add_action("cropmapperHelpAction", theme("/mActionHelpContents.svg"), tr("Help"))
        page.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(help_page())))
        tour = self._add_action("cropmapperTourAction", QIcon(), tr("Tour of the panel"))
        tour.triggered.connect(self._show_tour)

    def _add_action(self, name: str, icon: QIcon, text: str, about: str = "") -> QAction:
        """Put an action into the menu, and one with a tooltip into the toolbar, too; return it."""
        action = QAction(icon, text, self._iface.mainWindow())
        action.setObjectName(name)
        if about:
            action.setToolTip(about)
            self._iface.addToolBarIcon(action)
            self._buttons.append(action)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action

    def _enter_panel(self, opened: bool) -> None:
        from .panel.keyboard import enter

        if opened:
            enter(self._dock.widget())

    def _show_tour(self) -> None:
        self._dock.setUserVisible(True)
        self._dock.tour.begin()

    def _release_engines(self) -> None:
        """Let go of all engines that are kept open, before theirs is replaced or removed."""
        for dock in (self._dock, self._profile):
            dock.release_engine()

    def unload(self) -> None:
        """Take everything away again; a second call finds nothing to do."""
        if self._options is not None:
            QgsApplication.instance().aboutToQuit.disconnect(self._keep_tabs)
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._class_names is not None:
            self._class_names.stop()
            self._class_names.deleteLater()
            self._class_names = None
        if self._reopening is not None:
            self._reopening.stop()
            self._reopening = None
        for action in self._buttons:
            self._iface.removeToolBarIcon(action)
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._buttons, self._actions = [], []
        for dock in filter(None, (self._figures, self._profile, self._results, self._dock)):
            dock.abandon()
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self._dock = self._results = self._profile = self._figures = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        words.remove()


def _icon() -> QIcon:
    return QIcon(str(resource("icons", "cropmapper.svg")))
