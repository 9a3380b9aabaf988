"""Whether the plugin is ready for Qt 6, as far as this can be known without a QGIS of Qt 6, which Debian does not have.

    python3 -m venv build/qt6 && build/qt6/bin/pip install PyQt6
    QT_QPA_PLATFORM=offscreen build/qt6/bin/python tests/matrix/qt6.py

Every module of the plugin is imported with PyQt6 behind `qgis.PyQt` and stand-ins for QGIS's own classes; widgets that
need no QGIS are shown and photographed. Ends with 1 if one fails, and says which.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from pathlib import Path

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, sip

ROOT = Path(__file__).resolve().parents[2]
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand")


class Anything(type):
    """The kind of a stand-in: whatever is asked of the class is there."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(name, (object,), {})

    def __or__(cls, other: object) -> type:
        return cls


class StandIn(types.ModuleType):
    """A module of QGIS in which every name is a class, made at the first question."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        base = getattr(QtWidgets, STAND_ON[name]) if name in STAND_ON else object
        made = type(name, (base,), {}) if base is not object else Anything(name, (object,), {})
        setattr(self, name, made)
        return made


# What the plugin inherits from, and what that is in Qt.
STAND_ON = {
    "QgsDockWidget": "QDockWidget",
    "QgsCollapsibleGroupBox": "QGroupBox",
    "QgsFileWidget": "QWidget",
    "QgsOptionsPageWidget": "QWidget",
    "QgsMapLayerComboBox": "QComboBox",
    "QgsMessageBar": "QFrame",
}


def qgis_with_qt6() -> None:
    """Put a `qgis` among the modules whose `PyQt` is PyQt6, with the names that QGIS puts back where Qt 5 had them."""
    for name in MOVED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    qgis = types.ModuleType("qgis")
    qt = types.ModuleType("qgis.PyQt")
    sys.modules |= {"qgis": qgis, "qgis.PyQt": qt}
    for module in (QtCore, QtGui, QtNetwork, QtWidgets, sip):
        short = module.__name__.rpartition(".")[2]
        sys.modules[f"qgis.PyQt.{short}"] = module
        setattr(qt, short, module)
    for name in ("qgis.core", "qgis.gui", "qgis.utils", "processing"):
        sys.modules[name] = StandIn(name)
    # A button takes no stand-in for an icon.
    sys.modules["qgis.core"].QgsApplication.getThemeIcon = staticmethod(lambda _: QtGui.QIcon())


def modules() -> Iterator[str]:
    """All modules of the plugin, by name."""
    package = importlib.import_module("cropmapper_plugin")
    for found in pkgutil.walk_packages(package.__path__, "cropmapper_plugin."):
        yield found.name


def widgets() -> dict[str, Callable[[], QtWidgets.QWidget]]:
    """What needs no QGIS, each with something to show."""
    from cropmapper_plugin.figures.tables import IntervalCells, MatrixTable
    from cropmapper_plugin.panel.calendarstrip import CalendarStrip
    from cropmapper_plugin.panel.corrections import Corrections
    from cropmapper_plugin.panel.modelcard import ModelCard
    from cropmapper_plugin.panel.sections.sample import SampleBox
    from cropmapper_plugin.panel.steady import SteadyScroll
    from cropmapper_plugin.panel.textstable import TextsDialog
    from cropmapper_plugin.profile.chart import Chart

    def matrix() -> QtWidgets.QWidget:
        table = MatrixTable("matrix")
        table.setItemDelegateForColumn(1, IntervalCells(table))
        table.show_matrix(["wheat", "maize"], [[4, 1], [2, 3]])
        return table

    def corrections() -> QtWidgets.QWidget:
        box = Corrections()
        box.suggest(["sensor"], True)
        return box

    def strip() -> QtWidgets.QWidget:
        shown = CalendarStrip()
        shown.show_rows([{"date": "2021-05-04", "used": True, "clear": 0.8}, {"date": "2021-06-04", "used": False}])
        return shown

    def scrolled() -> QtWidgets.QWidget:
        area = QtWidgets.QScrollArea()
        step = QtWidgets.QLabel("A step", area)
        area.setWidget(step)
        SteadyScroll(area).watch(step)
        return area

    return {
        "matrix of figures": matrix,
        "corrections": corrections,
        "dates on a calendar": strip,
        "model card": ModelCard,
        "sample": SampleBox,
        "texts and classes": lambda: TextsDialog({"Wheat, winter": 3}, {}, ["wheat", "maize"]),
        "profile": Chart,
        "scrolling": scrolled,
    }


def main() -> int:
    """Import all, show what can be shown; return how many failed, at most 1."""
    sys.path.insert(0, str(ROOT))
    application = QtWidgets.QApplication(sys.argv[:1])
    qgis_with_qt6()
    failed = 0
    imported = list(modules())
    for name in imported:
        try:
            importlib.import_module(name)
        except Exception:
            failed += 1
            print(f"{name}: not imported", traceback.format_exc(limit=-2), sep="\n")
    shown = widgets()
    for name, make in shown.items():
        try:
            widget = make()
            widget.resize(380, 260)
            widget.show()
            application.processEvents()
            if widget.grab().isNull():
                raise ValueError("its picture is empty")
        except Exception:
            failed += 1
            print(f"{name}: not shown", traceback.format_exc(limit=-2), sep="\n")
    print(f"Qt {QtCore.qVersion()}: {len(imported)} modules imported, {len(shown)} widgets tried, {failed} failed")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
