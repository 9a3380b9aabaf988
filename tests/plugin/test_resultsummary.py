"""The summary of a run's report: classes, parcels and warnings."""

from __future__ import annotations

import json

from cropmapper_plugin.client import runrecords
from cropmapper_plugin.client.jobs import job_spec
from cropmapper_plugin.panel.log import Log
from cropmapper_plugin.panel.messages import Messages
from cropmapper_plugin.panel.onseries import SeriesRun
from cropmapper_plugin.panel.parcelfile import ParcelFile
from cropmapper_plugin.panel.progress import Progress
from cropmapper_plugin.panel.resultsummary import ResultSummary, class_rows, lines_of, warnings_of
from cropmapper_plugin.panel.runqueue import QueuedRun, RunQueue


def test_a_summary_says_which_parcels_have_no_answer_and_how_much_each_class_covers():
    areas = [{"name": "rye", "pixels": 30, "hectares": 0.3}, {"name": "oats", "pixels": 0, "hectares": 0.0}]
    areas.append({"name": "maize", "pixels": 90, "hectares": None})
    report = {"hectares": {"classes": areas}, "classes": [{"name": "rye", "colour": "#ddaa33"}]}
    assert class_rows(report) == [("maize", "", "90 pixels", "75%"), ("rye", "#ddaa33", "0.3 ha", "25%")]
    assert ["counted pixels" in line for line in lines_of(report)] == [True]  # who reads hectares is told what they are
    report = {"parcels": {"mapped": 7, "total": 10, "not_mapped": {"too small": 2, "outside": 1}}}
    assert lines_of(report) == ["7 of 10 parcels have an answer; without an answer: 2 too small, 1 outside"]
    assert lines_of({"parcels": {"declared": 9, "green": 5, "yellow": 3, "red": 1}})[0].endswith("1 red")


def test_that_a_model_of_simulated_scenes_proves_nothing_is_said_once(qgis_app):
    others = [{"code": "x", "message": f"Warning {number}."} for number in range(4)]
    proves = {"code": "model_simulated", "message": "It proves nothing."}
    summary = ResultSummary()
    for report in ({"simulated": True}, {"simulated": True, "warnings": [*others, proves]}):
        summary.show_report(report)
        assert f"{summary.about.text()} {summary.warned.text()}".count("proves nothing") == 1
    assert summary.warned.text().startswith("It proves nothing."), "it is not among those that are only counted"


def test_the_warnings_that_are_counted_at_the_end_are_those_of_the_summary(qgis_iface, tmp_path):
    """Reading the series warned of a date and of small parcels, and what classified them of the model."""
    date, small, model = (
        {"code": "x", "message": f"About {about}."} for about in ("a date", "small parcels", "a model")
    )
    for name, job, warnings in (
        ("series", {}, [date, small]),
        ("out", {"series": str(tmp_path / "series")}, [date, model]),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.json").write_text(json.dumps({"job": job, "warnings": warnings}))
    queue = RunQueue(Progress(), Log(), Messages(qgis_iface))
    queued = QueuedRun(SeriesRun(job_spec("classify", out="/out"), {}, tmp_path, ParcelFile(None)), None, None, "")
    queue.current = queued
    for event in (date, small, date, model):
        queue._show_warning(event)
    queue.current = None
    told = warnings_of(runrecords.whole_report(str(tmp_path / "out")))
    assert told == queued.warnings
    assert queued.ended() == f"{len(told)} warnings are in the log."
    assert queue._log.toPlainText().count("About") == len(told)
