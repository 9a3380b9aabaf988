"""What the engine says is shown in the user's language, never another sentence, and names of files as they are."""

from __future__ import annotations

import json
import time

import pytest

from cropmapper_plugin.client import enginewords
from cropmapper_plugin.client.enginewords import Sentences, in_language
from cropmapper_plugin.client.folders import resource
from cropmapper_plugin.client.hints import in_qgis

GERMAN = {
    "{1} is not empty.": "Der Ordner {1} ist nicht leer.",
    "Choose another folder.": "Wählen Sie einen anderen Ordner.",
    "{1} cannot be used: {2}.": "{1} ist unbrauchbar: {2}.",
    "{1}: {2}.": "{1}: {2}.",
    "it is a folder, not a file": "es ist ein Ordner, keine Datei",
    "its {1} is no number": "{1} ist keine Zahl",
    "{1} and {2} are of one date": "eines Tages sind {2} und {1}",
    "of another sensor than {1}": "von einem anderen Sensor als {1}",
    "Write {{year}}, such as {1}.": "Schreiben Sie {{year}}, etwa {1}.",
    "No {1} of {2} has a class.": "Kein Objekt ({1}) von {2} hat eine Klasse.",
    "outside the stack": "außerhalb der Zeitreihe",
    "{1} ({2})": "{1} ({2})",
    "{1} has no field {2}.": "{1} hat kein Feld {2}.",
    "{1} has no field {2} of its own.": "{1} hat kein eigenes Feld {2}.",
    "Left out were: {1}.": "Ausgelassen wurden: {1}.",
}


@pytest.fixture
def german_sentences() -> Sentences:
    return Sentences(GERMAN, GERMAN.__getitem__)


@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("/a b/c is not empty.", "Der Ordner /a b/c ist nicht leer."),
        ("/c is not empty. Choose another folder.", "Der Ordner /c ist nicht leer. Wählen Sie einen anderen Ordner."),
        ("/x cannot be used: it is a folder, not a file.", "/x ist unbrauchbar: es ist ein Ordner, keine Datei."),
        ("/x.tif: it is a folder, not a file.", "/x.tif: es ist ein Ordner, keine Datei."),
        ("/x cannot be used: its scale is no number.", "/x ist unbrauchbar: scale ist keine Zahl."),
        ("of another sensor than hls and modis", "von einem anderen Sensor als hls and modis"),
        ("Write {year}, such as {1}.", "Schreiben Sie {year}, etwa {1}."),
        # What is none of the engine's sentences stays as it is.
        ("No parcel of /x has a class.", "Kein Objekt (parcel) von /x hat eine Klasse."),
        ("Left out were: outside the stack (3), outside the stack (4).",
         "Ausgelassen wurden: außerhalb der Zeitreihe (3), außerhalb der Zeitreihe (4)."),
        # The reason of another sentence is told without its full stop.
        ("/c is not empty", "Der Ordner /c ist nicht leer"),
        # The more of a sentence is the template's own, the surer it is this one.
        ("/x has no field 'a' of its own.", "/x hat kein eigenes Feld 'a'."),
        # A full stop within a path ends no sentence.
        ("/data/Dr. Smith/x is not empty.", "Der Ordner /data/Dr. Smith/x ist nicht leer."),
    ],
)  # fmt: skip
def test_a_sentence_is_told_by_its_template(german_sentences, english, shown):
    assert german_sentences.translated(english) == shown


@pytest.mark.parametrize(
    "english",
    [
        "Nobody knows this sentence.",
        "Nobody knows this sentence. /c is not empty.",
        "/c is not empty. Nobody knows this sentence.",
        "b",
        "b (c)",
        "/data/x: it is mine.",
        "a and b and c are of one date",  # which of them is the second?
        "",
        "{1}",
        "%s {0.__class__}",
    ],
)
def test_what_is_not_known_or_not_clear_stays_english(german_sentences, english):
    assert german_sentences.translated(english) == english


@pytest.mark.parametrize(
    "name", ["{1}", "{2}.tif", "{0.__class__}", "%1", "a  b", "ß\u202e\n\t", "it's (1)", "\\1\\g<0>"]
)
def test_names_of_files_come_through_as_they_are(german_sentences, name):
    assert german_sentences.translated(f"/d/{name} has no field {name}.") == f"/d/{name} hat kein Feld {name}."


def test_a_name_that_is_a_word_of_the_engine_stays_a_name(german_sentences):
    assert german_sentences.translated("parcel has no field parcel.") == "parcel hat kein Feld parcel."


def test_in_english_nothing_changes(monkeypatch):
    monkeypatch.setattr(enginewords, "_translated", pytest.fail)
    assert in_language("/c is not empty.") == "/c is not empty."


def test_german_is_spoken_of_errors_warnings_and_progress(spoken):
    event = {"event": "error", "code": "out_foreign", "message": "/c is not empty.", "hint": "Choose another folder."}
    shown = in_qgis(event)
    assert shown["message"] != event["message"]
    assert "/c" in shown["message"]
    assert shown["hint"] != event["hint"]
    assert shown["english_hint"] == event["hint"]
    message = "Finished blocks of an earlier run are used again."
    assert in_qgis({"event": "progress", "stage": "map", "message": message})["message"] != message


def test_each_sentence_of_the_engine_is_told_by_its_own_template():
    """Those of few letters say nothing by themselves; all others lead back to where they came from."""
    listed = json.loads(resource("i18n", "engine.json").read_text(encoding="utf-8"))
    sentences = Sentences(listed, lambda text: f"«{text}»")
    for text in listed:
        english = text.format("", *(f"/d/{number}x" for number in range(1, 30)))
        assert sentences.translated(english) in (f"«{english}»", english), text
        if sum(map(str.isalpha, text)) > 20:
            assert sentences.translated(english) != english, text


@pytest.mark.parametrize(
    "text",
    [
        ": ".join("a" * length for length in range(1, 85)),
        ". A".join(["x (y): z"] * 11),
        ", ".join(["a: b (c)"] * 300),
        ". ".join([": (x) and y, z"] * 12) + ".",
        "same date as " * 300,
    ],
)
def test_a_name_that_is_meant_to_keep_qgis_busy_does_not(text):
    listed = json.loads(resource("i18n", "engine.json").read_text(encoding="utf-8"))
    begun = time.process_time()
    Sentences(listed, str).translated(text[:4000])
    assert time.process_time() - begun < 2


def test_a_report_of_many_dates_is_quick():
    """300 rows are read on QGIS's main thread; shown again, they are remembered."""
    listed = json.loads(resource("i18n", "engine.json").read_text(encoding="utf-8"))
    sentences = Sentences(listed, str)
    rows = [f"same date as /data/stack/S2_{number}.tif" for number in range(300)]
    begun = time.process_time()
    for row in rows:
        sentences.translated(row)
    assert time.process_time() - begun < 0.5  # a few hundredths of a second here
