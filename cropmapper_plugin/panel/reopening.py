"""The panel opens again with a project that was saved while it was open, unless the user has closed it since."""

from __future__ import annotations

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

_SCOPE, _KEY = "cropmapper", "/panel_open"  # of the project's entries
_CLOSED = "cropmapper/panel_closed_in"  # files of the projects in which the user closed the panel, the last ones
_MOST = 50


class Reopening(QObject):
    """Keeps with a project whether the panel is open; what QGIS itself brings back as it starts stays as it is.

    Args:
        dock: the panel.
        action: opens and closes it, too.
    """

    def __init__(self, dock: QgsDockWidget, action: QAction) -> None:
        super().__init__(dock)
        self._dock = dock
        dock.closed.connect(self._user_closed)
        dock.opened.connect(self._forget_closed)
        action.triggered.connect(lambda wanted: None if wanted else self._user_closed())
        project = QgsProject.instance()
        project.writeProject.connect(self._save)
        project.readProject.connect(self._read)

    def stop(self) -> None:
        """Hear of the project no longer."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._save)
        project.readProject.disconnect(self._read)

    def _save(self, *_) -> None:
        QgsProject.instance().writeEntry(_SCOPE, _KEY, not self._dock.isHidden())
        self._forget_closed()

    def _read(self, *_) -> None:
        project = QgsProject.instance()
        if project.readBoolEntry(_SCOPE, _KEY)[0] and project.fileName() not in _closed():
            self._dock.setUserVisible(True)

    def _user_closed(self) -> None:
        self._forget_closed()
        QgsSettings().setValue(_CLOSED, [*_closed(), QgsProject.instance().fileName()][-_MOST:])

    def _forget_closed(self) -> None:
        QgsSettings().setValue(_CLOSED, [name for name in _closed() if name != QgsProject.instance().fileName()])


def _closed() -> list[str]:
    kept = QgsSettings().value(_CLOSED, [])
    return kept if isinstance(kept, list) else [kept] if kept else []
