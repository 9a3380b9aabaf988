"""QGIS's language is spoken from the plugin's start to its end, and numbers are not taken for others in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QApplication

from cropmapper_plugin import words
from cropmapper_plugin.algorithms.scanstack import ScanStack
from cropmapper_plugin.client.enginewords import in_language
from cropmapper_plugin.client.names import short_title
from cropmapper_plugin.layers.styles import style_parcels
from cropmapper_plugin.panel.apart import elided_apart
from cropmapper_plugin.panel.calendarstrip import marks_of
from cropmapper_plugin.panel.figures import interval
from cropmapper_plugin.panel.inputreport import texts_of
from cropmapper_plugin.panel.modelcard import score_in_a_line
from cropmapper_plugin.panel.sections.check import CheckStep
from cropmapper_plugin.panel.sections.reading import ReadingOptions
from cropmapper_plugin.results.rows import shown
from cropmapper_plugin.results.views import SHARE

ROOT = Path(__file__).resolve().parents[2]
# A process of its own, since modules translate their tables when they are imported; what qgis_process does.
PROCESSING = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
application.initQgis()
QgsSettings().setValue("locale/overrideFlag", True)
QgsSettings().setValue("locale/userLocale", "de")
from cropmapper_plugin import words
from cropmapper_plugin.algorithms.scanstack import ScanStack
from cropmapper_plugin.panel.figures import interval
words.resource = lambda *parts: Path(sys.argv[1])
import cropmapper_plugin
plugin = cropmapper_plugin.classFactory(None)
plugin.initProcessing()
algorithm = QgsApplication.processingRegistry().algorithmById("cropmapper:mapcrops")
parcels = algorithm.parameterDefinition("PARCELS")
print(algorithm.displayName(), algorithm.name(), parcels.description(), parcels.name(), sep="|")
"""


def test_texts_are_spoken_until_the_plugin_goes(spoken):
    assert words.tr("Cancel") == "Abbrechen"
    words.install()
    words.remove()
    assert words.tr("Cancel") == "Cancel"


@pytest.mark.parametrize("spoken", ["fr"], indirect=True)
def test_french_has_units_of_its_own(spoken):
    assert [words.size(megabytes) for megabytes in (0.2, 351, 2300)] == ["moins de 1 Mo", "351 Mo", "2.3 Go"]


def test_what_has_no_translation_stays_english(spoken):
    assert words.tr("No such text") == "No such text"


def test_one_and_many_have_sentences_of_their_own(spoken):
    one, many = "{count} warning is in the log.", "{count} warnings are in the log."
    told = [words.trn(one, many, number).format(count=number) for number in (1, 2)]
    assert told == ["1 Warnung im Protokoll.", "2 Warnungen im Protokoll."]


@pytest.mark.parametrize(
    ("sentences", "text"),
    [
        (("One.", "", "Two.", "Three."), "One. Two. Three."),
        (("地图已完成。", "日志中有 2 条警告。"), "地图已完成。日志中有 2 条警告。"),
        (("已删除：a.", "文件数：2。", "Run again."), "已删除：a. 文件数：2。Run again."),
        (("", ""), ""),
    ],
)
def test_sentences_are_joined_as_their_language_wants(sentences, text):
    assert words.joined(*sentences) == text


@pytest.mark.parametrize("spoken", ["zh"], indirect=True)
def test_chinese_has_no_space_between_two_sentences(spoken):
    said = in_language("Choose mapped parcels. Choose another folder.")
    assert said.count("。") == 2
    assert " " not in said
    row = {"fits": False, "path": "mine", "reasons": ["Choose mapped parcels.", "Choose another folder."]}
    feedback = QgsProcessingFeedback()
    stack = {"sensors": {}, "crs": "", "pixel_size": [10, 10], "width": 1, "height": 1, "rows": [], "models": [row]}
    ScanStack().tell({"summary": stack}, feedback)
    assert feedback.textLog().rstrip().endswith(f"。{said}")


@pytest.mark.parametrize("spoken", ["en", "de", "es", "fr", "zh"], indirect=True)
def test_a_narrow_list_shows_which_value_is_the_default(spoken, qgis_app):
    box = ReadingOptions()._fields["duplicates"]
    first, *others = (box.itemText(row) for row in range(box.count()))
    room = box.fontMetrics().horizontalAdvance("mosaic (…)")
    assert "mosaic" in elided_apart(first, others, box.fontMetrics(), room)


@pytest.mark.parametrize("spoken", ["en", "de", "es", "fr", "zh"], indirect=True)
@pytest.mark.parametrize("name", ["order", "duplicates"])
def test_lists_of_reading_options_are_whole_in_a_narrow_panel(spoken, name, qgis_app):
    options = ReadingOptions()
    options.setCollapsed(False)
    options.resize(320, 900)
    options.show()
    QApplication.processEvents()
    box = options._fields[name]
    text = max((box.itemText(row) for row in range(box.count())), key=len)
    assert box.fontMetrics().horizontalAdvance(text) + 40 < box.width(), "with the arrow"
    options.hide()


@pytest.mark.parametrize(
    ("locale", "count", "area", "score"),
    [
        ("en_GB", "12,345", "1,234.5", "0.80"),
        ("de_DE", "12.345", "1.234,5", "0,80"),
        ("es_ES", "12.345", "1.234,5", "0,80"),
        ("fr_FR", "12\N{NARROW NO-BREAK SPACE}345", "1\N{NARROW NO-BREAK SPACE}234,5", "0,80"),
        ("zh_CN", "12,345", "1,234.5", "0.80"),
    ],
)
def test_numbers_are_written_as_qgis_is_set(locale, count, area, score):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert words.grouped(12345) == count
        assert words.decimal(1234.5, ",.1f") == area
        assert words.decimal(0.8) == score
        assert interval({"value": 0.8, "low": 0.7, "high": 0.9}).startswith(score)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de", "es", "fr"], indirect=True)
def test_percent_are_written_as_the_language_wants(spoken, qgis_app):
    assert words.percent(0.9449) == "94\N{NO-BREAK SPACE}%"
    row = {"date": "2018-04-18", "clear_share": 0.8, "used": True, "source": "a.tif"}
    assert texts_of(row)[1] == "80\N{NO-BREAK SPACE}%"
    assert marks_of([row])[0].text.startswith("2018-04-18: 80\N{NO-BREAK SPACE}% ")
    assert shown(0.914, SHARE) == "91\N{NO-BREAK SPACE}%"
    assert CheckStep().error.suffix() == "\N{NO-BREAK SPACE}%"


@pytest.fixture
def in_germany():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_the_legend_of_parcels_has_the_locales_decimal_point(qgis_app, in_germany):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=class_code:int&field=confidence:double", "parcels", "memory")
    style_parcels(layer, [{"code": 1, "name": "wheat", "colour": "#ddaa33"}])
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert "Confidence below 0,5" in labels


def test_processing_speaks_german_and_keeps_its_names(german, tmp_path):
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    command = [sys.executable, "-c", PROCESSING, str(german)]
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "Kulturen kartieren|mapcrops|Parzellen|PARCELS", done.stderr


def test_cards_of_bundled_models_speak_the_language_and_those_of_users_stay(spoken):
    score = {"name": "macro F1", "value": 0.8, "level": "parcel"}
    bundled = score_in_a_line({**score, "measured_on": "3 simulated scenes that were held out"})
    assert bundled.endswith("gemessen an: 3 simulierte Szenen, die beiseite blieben.")
    mine = score_in_a_line({**score, "measured_on": "my own fields"})
    assert bundled.startswith("Makro-F1 0.80")
    assert mine.endswith("gemessen an: my own fields.")
    assert (
        short_title("Crops of France 2018 near Montpellier, from Sentinel-2")
        == "Kulturen Frankreichs 2018 bei Montpellier"
    )
    assert short_title("Rice of Java (2020), from radar") == "Rice of Java"
