"""What a project keeps of its runs, and what is deleted with one."""

from __future__ import annotations

import json

from cropmapper_plugin.client import runrecords
from cropmapper_plugin.client.rundeletion import delete_files
from cropmapper_plugin.client.runrecords import DONE, FAILED, RunRecord


def test_records_that_cannot_be_read_are_left_out(project):
    kept = RunRecord("/maps/a", "A", "2026-11-29T12:00", DONE, {"job": "map"})
    runrecords.keep(project, kept)
    runrecords.keep(project, RunRecord("/maps/b", "B", "", FAILED))
    runrecords.keep(project, kept)
    assert [record.folder for record in runrecords.read_records(project)] == ["/maps/a", "/maps/b"]
    rows = [{"folder": 3}, [], {"folder": "/x", "title": "", "begun": "", "state": "", "job": []}]
    project.writeEntry("cropmapper", "/runs", json.dumps(rows))
    assert runrecords.read_records(project) == []
    project.writeEntry("cropmapper", "/runs", "[1")
    assert runrecords.read_records(project) == []


def test_nothing_is_deleted_through_a_link(tmp_path):
    real = tmp_path / "real"
    real.mkdir()
    (real / "report.json").write_text("{}")
    (tmp_path / "link").symlink_to(real)
    assert delete_files(tmp_path / "link") == 0
    assert (real / "report.json").is_file()
    (tmp_path / "run").mkdir()
    outputs = {"classes": "/elsewhere/classes.tif", "evil": "../real/report.json"}
    (tmp_path / "run" / "report.json").write_text(json.dumps({"outputs": outputs}))
    assert delete_files(tmp_path / "run") == 0
    assert not (tmp_path / "run").exists()
    assert (real / "report.json").is_file(), "names that lead out of the folder lead nowhere"
