"""The progress of a run: its two jobs share one, and what is said again has nothing drawn anew."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QObject

from cropmapper_plugin.client.jobs import job_spec
from cropmapper_plugin.panel.onseries import SeriesRun
from cropmapper_plugin.panel.parcelfile import ParcelFile
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


def test_two_jobs_of_a_run_have_one_progress(qgis_app, tmp_path):
    run = SeriesRun(job_spec("classify", out="/out"), {}, tmp_path, ParcelFile(None))
    begins = {"event": "progress", "stage": "scan", "done": 0, "total": 1, "job": "extract"}
    ends = {"event": "progress", "stage": "done", "done": 1, "total": 1, "job": "classify"}
    between = {"event": "progress", "stage": "read", "done": 0, "total": 1, "job": "classify"}
    shares = [run.share(event) for event in (begins, between, ends)]
    assert shares[0] == 0 < shares[1] < shares[2] == pytest.approx(1.0)
