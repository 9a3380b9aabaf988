import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageLogViewer
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from cropmapper_plugin.client.texts import as_html, breakable, shortened, unmarked, visible, without_folders
from cropmapper_plugin.panel.flow import EvenFlow, Flow
from cropmapper_plugin.panel.log import Log
from cropmapper_plugin.panel.messages import Messages
from cropmapper_plugin.panel.notice import EngineNotice
from cropmapper_plugin.panel.widgets import Choice, Text, tooltip

HOSTILE = '/d/<a href="http://evil.example">here</a> & <img src="x.png">&lt;b&gt;\x1b[31m\u202etif.\nred'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain & <b>", "plain & <b>"),
        ("two\nlines\r\nand\ttab", "two lines  and tab"),
        ("\x00\x07\x1b[31mred", "���[31mred"),
        ("gpj\u202efit.exe\u2066", "gpj�fit.exe�"),
        ("\ud800half", "�half"),
        ("日本 é ñ Ω", "日本 é ñ Ω"),
        ("می\u200cخواهم 👩\u200d🌾", "می\u200cخواهم 👩\u200d🌾"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_a_sign_and_every_script_stays(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/data/my scenes/s2 2018 holds no dates.", "s2 2018 holds no dates."),
        ("/data/my scenes/s2 2018/B04.tif cannot be read.", "B04.tif cannot be read."),
        ("/data/my scenes/s2 2018/T31/R10m/B04.jp2 is cut.", "B04.jp2 is cut."),
        ("/data/my scenes/s2 2018/a.tif differs from /etc/b.tif.", "a.tif differs from /etc/b.tif."),
        ("/data/my scenes/s2 2018b is another.", "s2 2018b is another."),
        ("Nothing is named.", "Nothing is named."),
    ],
)
def test_where_there_is_little_room_known_paths_are_names(text, shown):
    assert without_folders(text, ["/data/my scenes/s2 2018", "france-2018-s2", "/"]) == shown


def test_a_long_name_loses_its_middle_and_keeps_its_end():
    name = f"/data/{'x' * 300}/S2_20230512.tif"
    told = shortened(f"{name} cannot be read.", 60)
    assert told.startswith("/data/xxx")
    assert told.endswith("/S2_20230512.tif cannot be read.")
    assert max(map(len, told.split(" "))) == 60
    assert shortened("short words stay as they are") == "short words stay as they are"


def test_a_word_may_be_broken_and_loses_nothing():
    assert breakable("x" * 30).replace("\u200b", "") == "x" * 30
    assert breakable("(95 %: 91.9%–97.9%).") == "(95 %: 91.9%–97.9%).", "within no number"
    assert max(map(len, breakable("a " + "x" * 300).replace(" ", "\u200b").split("\u200b"))) <= 12


def test_no_widget_takes_an_unmarked_text_for_html():
    assert Qt.mightBeRichText(HOSTILE)
    assert not Qt.mightBeRichText(unmarked(HOSTILE))
    assert unmarked("a & b") == "a & b"


def test_html_says_what_the_text_says(qgis_app):
    label = QTextBrowser()
    label.setHtml(as_html(HOSTILE))
    assert label.toPlainText() == visible(HOSTILE)
    label.setHtml(tooltip(HOSTILE))
    assert label.toPlainText().replace("\u200b", "") == visible(HOSTILE)


def test_the_log_of_the_dock_and_that_of_qgis_show_texts_as_they_are(qgis_app):
    viewer, log = QgsMessageLogViewer(None), Log()
    log.say(HOSTILE, Qgis.MessageLevel.Critical)
    log.note(HOSTILE)
    (shown,) = [edit for edit in viewer.findChildren(QPlainTextEdit) if "evil.example" in edit.toPlainText()]
    assert shown.toPlainText().count("‹img") == 2
    for edit in (shown, log):
        assert 'href="http' not in edit.document().toHtml()
        assert "<img" not in edit.document().toHtml()
    assert visible(HOSTILE) in log.toPlainText()
    assert log.blockCount() == 1


def test_the_message_bar_shows_a_text_as_it_is(qgis_app):
    bar = QgsMessageBar()

    class Interface:
        def messageBar(self):
            return bar

    Messages(Interface()).say(HOSTILE, Qgis.MessageLevel.Critical)
    (browser,) = bar.findChildren(QTextBrowser)
    assert "<a href=" in browser.toPlainText()
    assert 'href="http' not in browser.toHtml()
    assert "<img" not in browser.toHtml()


@pytest.mark.parametrize("made", [Text, EngineNotice])
def test_labels_are_plain_and_no_word_makes_what_they_stand_in_wide(qgis_app, made):
    outer = QWidget()
    column, inside = QVBoxLayout(outer), made()
    column.addWidget(inside)
    label = inside if isinstance(inside, QLabel) else inside._reason
    label.setText("narrow")
    narrow = column.minimumSize().width()
    label.setText(f"/data/{'x' * 250}.tif {HOSTILE}")
    column.invalidate()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert column.minimumSize().width() == narrow
    assert label.text().endswith(HOSTILE)


def test_no_entry_makes_a_list_wide(qgis_app):
    box = Choice()
    box.addItem("short")
    before = box.sizeHint().width(), box.minimumSizeHint().width()
    box.addItem("x" * 250)
    box.setCurrentIndex(1)
    assert (box.sizeHint().width(), box.minimumSizeHint().width()) == before


def test_buttons_of_long_words_stand_on_further_lines(qgis_app):
    outer, flow = QWidget(), Flow()
    QVBoxLayout(outer).addLayout(flow)
    buttons = [QPushButton("x" * letters) for letters in (9, 30, 9)]
    for button in buttons:
        flow.addWidget(button)
    widths = [button.sizeHint().width() for button in buttons]
    assert flow.minimumSize().width() == max(widths)
    high = buttons[0].sizeHint().height()
    assert flow.heightForWidth(sum(widths) + 20) == high
    assert flow.heightForWidth(max(widths)) > 3 * high
    buttons[1].setHidden(True)
    assert flow.heightForWidth(max(widths)) == high
    assert flow.minimumSize().width() == widths[0]


@pytest.mark.parametrize(("width", "columns"), [(500, 4), (300, 2), (90, 1)])
def test_buttons_stand_in_even_lines_at_any_width(qgis_app, width, columns):
    holder, flow = QWidget(), EvenFlow()
    holder.setLayout(flow)
    buttons = [QPushButton(text, holder) for text in ("Öffnen", "Fortsetzen", "Ändern…", "Löschen…")]
    for button in buttons:
        button.setFixedSize(QSize(110, 24))
        button.setMaximumWidth(1000)
        flow.addWidget(button)
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    lines = [[button for button in buttons if button.y() == y] for y in sorted({button.y() for button in buttons})]
    assert {len(line) for line in lines} == {columns}
    assert len({button.width() for button in buttons}) == 1
    holder.deleteLater()
