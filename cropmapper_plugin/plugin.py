"""Wiring: what QGIS shows of CropMapper. Whatever is added here, `unload` takes away."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from . import words
from .algorithms.provider import CropMapperProvider
from .client.folders import help_page, resource
from .words import tr

MENU = "CropMapper"


class CropMapperPlugin:
    """The plugin; `iface` is None when QGIS runs without a window (qgis_process)."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider: CropMapperProvider | None = None
        self._action: QAction | None = None
        self._dock = None
        self._results = None
        self._profile = None
        self._figures = None
        self._figure_actions: list[QAction] = []
        self._pick: QAction | None = None
        self._help: QAction | None = None
        self._tour: QAction | None = None
        self._options = None
        self._class_names = None

    def initProcessing(self) -> None:
        """Add the Processing provider; all that qgis_process asks for."""
        words.install()
        if self._provider is None:
            self._provider = CropMapperProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add provider, dock, toolbar button, menu entry and options page."""
        from .figures.dock import FiguresDock
        from .layers.identify import ClassNames
        from .options import OptionsFactory
        from .panel.dock import CropMapperDock
        from .profile.dock import ProfileDock
        from .results.dock import ResultsDock

        self.initProcessing()
        if self._dock is not None:
            return
        icon = QIcon(str(resource("icons", "cropmapper.svg")))
        self._dock = CropMapperDock(self._iface)
        self._dock.setWindowIcon(icon)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()
        labels = self._dock.labels
        self._results = ResultsDock(self._iface, labels.classes, labels.set_label)
        self._results.setWindowIcon(icon)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._results)
        self._results.hide()
        self._dock.parcels_asked.connect(self._results.show_layer)
        self._profile = ProfileDock(self._iface, self._dock.chosen)
        self._profile.setWindowIcon(icon)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._profile)
        self._profile.hide()
        self._dock.inputs_changed.connect(self._profile.refresh)
        self._figures = FiguresDock(self._iface, self._dock)
        self._figures.setWindowIcon(icon)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._figures)
        self._figures.hide()
        for dock in (self._profile, self._figures):  # side by side, all would be too narrow
            self._iface.mainWindow().tabifyDockWidget(self._results, dock)
        self._action = QAction(icon, "CropMapper", self._iface.mainWindow())
        self._action.setObjectName("cropmapperAction")
        self._action.setToolTip(tr("CropMapper: crop maps from dated satellite rasters"))
        self._action.setCheckable(True)
        self._dock.setToggleVisibilityAction(self._action)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._pick = QAction(
            QgsApplication.getThemeIcon("/mActionIdentify.svg"), tr("Profile"), self._iface.mainWindow()
        )
        self._pick.setObjectName("cropmapperProfileAction")
        self._pick.setToolTip(tr("CropMapper: click on a place to see its season, and which dates decided"))
        self._pick.triggered.connect(self._profile.pick)
        self._iface.addToolBarIcon(self._pick)
        self._iface.addPluginToRasterMenu(MENU, self._pick)
        for page, name, symbol, text, about in (
            (
                self._figures.accuracy,
                "cropmapperAccuracyAction",
                "/mActionFilter2.svg",
                tr("Accuracy"),
                tr("CropMapper: how often a map is right, class by class"),
            ),
            (
                self._figures.season,
                "cropmapperInSeasonAction",
                "/propertyicons/temporal.svg",
                tr("In season"),
                tr("CropMapper: from which date on the map stays"),
            ),
        ):
            action = QAction(QgsApplication.getThemeIcon(symbol), text, self._iface.mainWindow())
            action.setObjectName(name)
            action.setToolTip(about)
            action.triggered.connect(lambda _=False, page=page: self._figures.open_page(page))
            self._iface.addToolBarIcon(action)
            self._iface.addPluginToRasterMenu(MENU, action)
            self._figure_actions.append(action)
        self._help = QAction(
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("Help"), self._iface.mainWindow()
        )
        self._help.setObjectName("cropmapperHelpAction")
        self._help.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(help_page())))
        self._iface.addPluginToRasterMenu(MENU, self._help)
        self._tour = QAction(tr("Tour of the panel"), self._iface.mainWindow())
        self._tour.setObjectName("cropmapperTourAction")
        self._tour.triggered.connect(self._show_tour)
        self._iface.addPluginToRasterMenu(MENU, self._tour)
        self._class_names = ClassNames(self._iface)
        self._options = OptionsFactory(self._dock.refresh_engine, self._release_engines)
        self._iface.registerOptionsWidgetFactory(self._options)

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
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._class_names is not None:
            self._class_names.stop()
            self._class_names.deleteLater()
            self._class_names = None
        for action in filter(None, (self._action, self._pick, *self._figure_actions)):
            self._iface.removeToolBarIcon(action)
        for action in filter(None, (self._action, self._pick, *self._figure_actions, self._help, self._tour)):
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._action = self._pick = self._help = self._tour = None
        self._figure_actions = []
        if self._figures is not None:
            self._figures.abandon()
            self._iface.removeDockWidget(self._figures)
            self._figures.deleteLater()
            self._figures = None
        if self._profile is not None:
            self._profile.abandon()
            self._iface.removeDockWidget(self._profile)
            self._profile.deleteLater()
            self._profile = None
        if self._results is not None:
            self._results.abandon()
            self._iface.removeDockWidget(self._results)
            self._results.deleteLater()
            self._results = None
        if self._dock is not None:
            self._dock.abandon()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        words.remove()
