"""What a scan took wrongly is mended where it is said, and what the engine advises can be clicked in QGIS."""

import ast
import json
import re
import time
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDir

from cropmapper_plugin.client.hints import IN_QGIS, in_qgis
from cropmapper_plugin.client.lastfolder import last_folder, remember
from cropmapper_plugin.panel.corrections import Corrections, options_for
from cropmapper_plugin.panel.inputreport import InputReport
from cropmapper_plugin.panel.sections.data import DataStep
from cropmapper_plugin.panel.stackfile import StackFile

ROOT = Path(__file__).resolve().parents[2]
# A flag, a command, an extra of pip, a field of a job file in brackets, a file of the checkout.
ONLY_ELSEWHERE = re.compile(
    r"(?<!\w)--[a-z]|\bcropmapper[ \[][a-z]|\((?:overwrite|also_read|mask_values|date_pattern|pixel_size)\)"
    r"|resources/|engine/|job\.json|\bpip\b"
)
ERRORS = ("BadInput", "Failure", "StackUnusable", "EngineError")

pytestmark = pytest.mark.usefixtures("quick_starts")


def hints():
    """Yield code and hint of each error of the engine, as its source has them, with a sign for what is filled in."""
    for path in sorted((ROOT / "engine").rglob("*.py")):
        if "cli" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called in ERRORS and len(node.args) >= 3 and isinstance(node.args[0], ast.Constant):
                texts = [each.value for each in ast.walk(node.args[2]) if isinstance(each, ast.Constant)]
                yield node.args[0].value, "?".join(text for text in texts if isinstance(text, str))


def test_what_the_engine_advises_can_be_clicked_in_qgis():
    found = list(hints())
    assert len(found) > 150
    shown = [(code, in_qgis({"event": "error", "code": code, "hint": hint})["hint"]) for code, hint in found]
    assert [each for each in shown if ONLY_ELSEWHERE.search(each[1])] == []
    assert {*IN_QGIS} <= {*(code for code, _ in found), "cancelled"}, "a code that the engine does not have"
    assert ONLY_ELSEWHERE.search("Install cropmapper[torch]")
    assert ONLY_ELSEWHERE.search("Write --bands")


def test_texts_that_are_no_classes_are_told_the_button_that_says_what_they_are():
    assert "Texts and classes…" in in_qgis({"event": "error", "code": "no_text_known", "hint": "(classes)"})["hint"]


def test_a_hint_that_can_be_clicked_stays():
    event = {"event": "error", "code": "bands_missing", "hint": "Name them in the band map."}
    assert in_qgis(event) == event
    assert in_qgis({"event": "warning", "code": "out_exists", "message": "a"})["message"] == "a"


@pytest.mark.parametrize(
    ("code", "text", "options"),
    [
        ("bands_missing", "", ["bands", "sensor"]),
        ("bands_by_order", "Name them in the band map (Band map).", ["bands", "sensor"]),
        ("date_pattern_invalid", "", ["date_pattern"]),
        ("mask_missing", "", ["mask", "mask_values"]),
        ("date_mosaicked", "", ["duplicates"]),
        ("no_date_in_range", "", ["start", "end"]),
        ("date_rejected", "no data in the stack's extent", []),
        ("anything", "Give its no-data value.", ["nodata"]),
    ],
)
def test_what_is_complained_of_leads_to_the_option_that_mends_it(code, text, options):
    assert options_for([code], [text]) == options
    assert options_for([code], [text], ["sensor"])[0] == "sensor"


def test_the_arrow_of_the_menu_does_not_touch_the_dots(qgis_app):
    button = Corrections()._all
    dots = button.fontMetrics().horizontalAdvance("Correct…")
    arrow = button.style().pixelMetric(button.style().PixelMetric.PM_MenuButtonIndicator)
    free = button.fontMetrics().horizontalAdvance(button.text()) - dots
    assert free >= arrow / 2, "it is half as wide, and as far from the edge as the text"


def test_a_click_on_a_correction_opens_its_field(dock, scene, wait_for):
    dock._data.path.setText(str(scene.stack))
    corrections = dock._data.report.corrections
    wait_for(lambda: corrections.isVisibleTo(dock))
    assert corrections.saving.isVisibleTo(dock)
    assert dock._data.options.isCollapsed()
    menu = corrections._all.menu()
    next(action for action in menu.actions() if action.text() == "Band map…").trigger()
    assert not dock._data.options.isCollapsed()
    dock._data.options._fields["bands"].setText("B04=1")
    assert dock._data.options.read() == ({"bands": {"B04": 1}}, "")


def test_a_stack_that_cannot_be_read_offers_corrections_and_nothing_to_save(dock, refused, wait_for):
    dock._data.path.setText(str(refused.folder))
    wait_for(lambda: dock._data.report.corrections.isVisibleTo(dock))
    assert not dock._data.report.corrections.saving.isVisibleTo(dock)


def test_what_is_chosen_is_saved_as_a_stack_file(qgis_app, scene, until, tmp_path, engine):
    from cropmapper_plugin.panel.engine import Engine

    asked = Engine()
    saving, path = StackFile(asked), tmp_path / "farm.json"
    start = lambda: saving.save(str(path), str(scene.stack), {"end": "2021-07-01"})  # noqa: E731
    (saved,) = until(saving.saved, saving.failed, start=start)
    asked.abandon()
    assert saved == str(tmp_path / "farm.stack.json")
    assert json.loads(Path(saved).read_text(encoding="utf-8"))


def test_a_dialog_begins_where_the_user_last_was(tmp_path):
    QgsSettings().remove("cropmapper/last_folder")
    (tmp_path / "stacks").mkdir()
    remember(str(tmp_path / "stacks" / "cube.nc"))
    assert last_folder() == str(tmp_path / "stacks")
    data = DataStep()
    data.path.setText(str(tmp_path))
    data.path.editingFinished.emit()
    assert last_folder() == str(tmp_path), "whether it was clicked or typed, and for parcels, too"
    remember(str(tmp_path / "stacks"))
    (tmp_path / "stacks").rmdir()
    assert last_folder() == QDir.homePath(), "one that is gone is none"
    data.deleteLater()
    QgsSettings().remove("cropmapper/last_folder")


def test_three_hundred_files_stay_readable_and_quick(qgis_app):
    rows = [
        {
            "date": f"20{n // 12 % 30:02}-{n % 12 + 1:02}-15",
            "used": n % 3 > 0,
            "clear_share": 0.5,
            "source": f"S2_{n}.tif",
        }
        for n in range(300)
    ]
    report = {"sensors": {"s2": ["B02"]}, "crs": "EPSG:32631", "pixel_size": [10, -10], "width": 9, "height": 8}
    report |= {"sampled": False, "rows": [{**row, "reason": "clouds"} for row in rows]}
    report["warnings"] = [["date_rejected", f"S2_{n}.tif: clouds."] for n in range(100)]
    shown = InputReport()
    started = time.thread_time()
    shown.show_report(report)
    assert time.thread_time() - started < 0.5
    assert shown.table.rowCount() == 300
    assert shown.table.height() < 300
    assert shown._warned.text().splitlines()[-1] == "And 98 more, in the log."
