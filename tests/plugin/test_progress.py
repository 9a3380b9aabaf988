"""A run that says the same again and again has nothing drawn anew."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QObject

from cropmapper_plugin.panel.progress import Progress


class Requests(QObject):
    """Counts how often a widget is to be laid out."""

    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize(("texts", "drawn"), [(["Mapping · 30 s left"] * 9, False), (["30 s left", "29 s left"], True)])
def test_a_status_is_laid_out_when_it_says_something_else(qgis_app, texts, drawn):
    progress, requests = Progress(), Requests()
    progress.show()
    progress.show_share(0.5, texts[0])
    qgis_app.processEvents()
    progress.installEventFilter(requests)
    for text in texts:
        progress.show_share(0.5, text)
        qgis_app.processEvents()
    assert (requests.count > 0) == drawn
    progress.show_status("")
    assert progress.status.isHidden()
    progress.deleteLater()
