"""Names of runs: of scene and model, fit for a disk, and whole in the list: some differ in a few letters."""

from __future__ import annotations

import datetime

import pytest

from cropmapper_plugin.client.jobs import job_spec, run_name, scene_name
from cropmapper_plugin.client.runrecords import DONE, RunRecord
from cropmapper_plugin.panel.runs import title_of
from cropmapper_plugin.panel.sections.runs import RunRow, RunsBox


def test_runs_that_differ_in_the_middle_of_their_names_look_different(qgis_app):
    box = RunsBox()
    box.resize(330, 700)
    box.show()
    names = [
        f"S2_L2A_farms_of_the_{side}_2018_all_dates, Crops of France 2018, 2026-11-30 03:20"
        for side in ("north", "south")
    ]
    box.show_rows([RunRow(RunRecord(f"/o/{name}", name, "", DONE), DONE) for name in names])
    qgis_app.processEvents()
    rows = [box.list.visualItemRect(box.list.item(row)) for row in range(2)]
    assert all(row.height() >= 3 * box.list.fontMetrics().height() for row in rows)
    first, second = (box.list.viewport().grab(row).toImage() for row in rows)
    assert first.size() == second.size()
    assert first != second
    assert names[1] in box.list.item(1).toolTip().replace("\N{ZERO WIDTH SPACE}", "")
    assert box.list.height() >= sum(row.height() for row in rows), "few are in view without scrolling"
    box.resize(700, 700)
    qgis_app.processEvents()
    assert box.list.visualItemRect(box.list.item(0)).height() < rows[0].height()
    box.deleteLater()


@pytest.mark.parametrize("count", [1, 4, 5, 9])
def test_the_list_finds_a_height_at_every_width(qgis_app, monkeypatch, count):
    """A scroll bar takes width, so that lines break, so that it is needed: the two called each other without an end."""
    box, laid_out = RunsBox(), []
    lay_out = box.list.doItemsLayout
    monkeypatch.setattr(box.list, "doItemsLayout", lambda: laid_out.append(1) or lay_out())
    box.show()
    name = "S2_L2A farms of the north, Crops of France 2018, 2026-11-30 03:20"
    box.show_rows([RunRow(RunRecord(f"/o/{number}", name, "", DONE), DONE) for number in range(count)])
    for width in range(200, 420, 3):
        laid_out.clear()
        box.resize(width, 700)
        qgis_app.processEvents()
        assert len(laid_out) <= 3, width
    box.deleteLater()


@pytest.mark.parametrize(
    ("stack", "name"),
    [
        ("/data/france_2018", "france_2018"),
        ("/data/T31UFS.tif", "T31UFS"),
        ("/home/a/CropMapper sample/scene", "CropMapper sample"),
        ("https://example.org/s2/collection.json", "collection"),
        ("C:\\data\\farm.stack.json", "farm"),
        (["/data/s2", "/data/s1"], "s2"),
        ("/data/cube.zarr", "cube"),
    ],
)
def test_a_scene_is_called_as_its_files_are(stack, name):
    assert scene_name(stack) == name


def test_a_folders_name_holds_nothing_that_a_disk_may_refuse():
    assert run_name("map", "/data/a: b?/scene", "C:model*") == "map_a-b_C-model"


def test_a_title_is_scene_model_and_time():
    now = datetime.datetime(2026, 11, 29, 17, 45)
    job = job_spec("map", stack="/data/farm", model="/models/maize", out="")
    assert title_of(job, now, "map_farm_maize_2026-11-29_1745") == "farm, maize, 2026-11-29 17:45"
    assert title_of(job_spec("check", out=""), now, "check_farm_2026-11-29_1745") == "Checked, farm, 2026-11-29 17:45"
    assert title_of(job, now, "map_farm_my-maize_2026-11-29_1745", "/data/farm") == "farm, maize, 2026-11-29 17:45"
