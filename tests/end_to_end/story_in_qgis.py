"""What runs inside QGIS desktop while the whole story is walked, beside what all such scripts share."""

from __future__ import annotations

import processing
import pyplugin_installer
from listening import KEPT, found, listen, pixel_of, spot_of
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialog, QDockWidget, QLineEdit, QWidget
from qgis.utils import iface, plugins


def install(archive: str) -> bool:
    """Install the plugin as *Install from ZIP* of QGIS's plugin manager does; say whether it is loaded."""
    pyplugin_installer.instance().installFromZipFile(archive)
    return "cropmapper" in plugins


def where_action(name: str) -> list[int] | None:
    """Return where the button of an action of the plugin is, in QGIS's toolbar of plugins."""
    action = next(each for each in iface.pluginToolBar().actions() if each.objectName() == name)
    button = iface.pluginToolBar().widgetForAction(action)
    return spot_of(button) if button is not None else None


def where_entry(path: list[str]) -> list[int] | None:
    """Return where the last of some entries of QGIS's menus is, each within that before it; None while it is shut."""
    holder = iface.mainWindow().menuBar()
    for name in path[:-1]:
        holder = next(each for each in holder.actions() if each.text().replace("&", "") == name).menu()
    entry = next(each for each in holder.actions() if each.text().replace("&", "") == path[-1])
    return pixel_of(holder, holder.actionGeometry(entry).center()) if holder.isVisible() else None


def widen(widths: list[int]) -> None:
    """Give the layer tree and the dock their widths, as a hand on their edges does."""
    window = iface.mainWindow()
    docks = [window.findChild(QDockWidget, name) for name in ("Layers", "cropmapperDock")]
    window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)


def dialog() -> QDialog | None:
    """Return the dialog that is open on top."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return QApplication.activeModalWidget() or next(iter(shown), None)


def dialog_title() -> str:
    """Return the title of the dialog that is open, '' where there is none."""
    shown = dialog()
    return "" if shown is None else shown.windowTitle() or type(shown).__name__


def where_button(text: str) -> list[int] | None:
    """Return where a button with a text is, in the dialog that is open, else in QGIS's window."""
    holder: QWidget = dialog() or iface.mainWindow()
    shown = [each for each in holder.findChildren(QAbstractButton) if each.isVisible()]
    button = next((each for each in shown if each.text().replace("&", "") == text), None)
    return None if button is None else spot_of(button)


def where_file_name() -> list[int] | None:
    """Return where the name of a file is typed in the file dialog that is open."""
    shown = dialog()
    line = None if shown is None else shown.findChild(QLineEdit, "fileNameEdit")
    return None if line is None else spot_of(line)


def choose_parcels_of_labels() -> None:
    """Remember which layer of parcels `corners` speaks of: the one that is chosen in the dock."""
    KEPT["parcels"] = found("parcels").currentLayer().id()


def where_middle() -> list[int]:
    """Return where the middle of the map is on the screen."""
    canvas = iface.mapCanvas()
    return pixel_of(canvas.viewport(), QPoint(canvas.width() // 2, canvas.height() // 2))


def open_algorithm(name: str) -> str:
    """Open the dialog of an algorithm as a double click in the toolbox does, in its own size; return its title."""
    opened = KEPT["algorithm"] = processing.createAlgorithmDialog(f"cropmapper:{name}")
    opened.show()
    return opened.windowTitle()


def close_algorithm() -> None:
    """Close that dialog."""
    KEPT.pop("algorithm").close()


def saved() -> str:
    """Return the project's file, '' while it has changes that are not saved."""
    project = QgsProject.instance()
    return "" if project.isDirty() else project.fileName()


def working() -> list[str]:
    """Return the tasks in QGIS's task bar."""
    return [task.description() for task in QgsApplication.taskManager().activeTasks()]


def share() -> float:
    """Return how much of the run under way is done."""
    bar = found("progress")
    return bar.value() / max(bar.maximum(), 1) if bar.isVisible() else 0.0


listen(
    *(install, where_action, where_entry, widen, dialog_title, where_button, where_file_name, choose_parcels_of_labels),
    *(open_algorithm, close_algorithm, where_middle, saved, working, share),
)
