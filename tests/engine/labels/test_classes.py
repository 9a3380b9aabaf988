"""The table of classes, and what texts mean."""

from __future__ import annotations

import json

import pytest

from engine.errors import BadInput
from engine.labels import CropClass, made_classes, read_classes
from engine.labels.texts import meaning_of, text_of

WHEAT, MAIZE = CropClass(7, "wheat", "#c9d36a", "cereals"), CropClass(2, "maize", "#e6a817")
TABLE = (WHEAT, MAIZE)


@pytest.mark.parametrize(
    "text",
    [
        "code,name,colour,group\n7,wheat,#c9d36a,cereals\n2,maize,#e6a817,\n",
        "\ufeffCode;Name;Color;Group\r\n7;wheat;#c9d36a;cereals\r\n2;maize;#e6a817;\r\n",
        json.dumps({"classes": [{"code": "7", "name": "wheat", "colour": "#c9d36a", "group": "cereals"},
                                {"code": 2, "name": " maize ", "colour": "#e6a817"}]}),
    ],
)  # fmt: skip
def test_a_table_is_read_as_people_write_it(tmp_path, text):
    (tmp_path / "classes.txt").write_text(text, encoding="utf-8")
    assert read_classes(tmp_path / "classes.txt") == TABLE


def test_codes_and_colours_that_are_left_out_are_no_other_class_s(tmp_path):
    (tmp_path / "classes.csv").write_text("name,code,colour\nrye,,\nwheat,1,#E6A817\noats,,\n")
    rye, wheat, oats = read_classes(tmp_path / "classes.csv")
    assert (rye.code, wheat.code, oats.code) == (2, 1, 3)
    assert len({one.colour.lower() for one in (rye, wheat, oats)}) == 3
    assert made_classes(["sand"], beside=(rye, wheat, oats))[0].code == 4


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("code,name\n0,wheat\n", "from 1 to 255"),
        ("code,name\nx,wheat\n", "no whole number"),
        ("code,name\n1,wheat\n1,rye\n", "two classes of the code 1"),
        ("name\nwheat\nwheat\n", "two classes of the name wheat"),
        ("name,colour\nwheat,green\n", "'green'"),
        ("code,name\n1,\n", "no name for its class 1"),
        ("", "has no class"),
    ],
)
def test_a_table_that_makes_no_classes_is_refused(tmp_path, text, fault):
    (tmp_path / "classes.csv").write_text(text)
    with pytest.raises(BadInput, match=fault) as refused:
        read_classes(tmp_path / "classes.csv")
    assert refused.value.code == "classes_invalid"


def test_a_map_holds_255_classes():
    assert len(made_classes([f"crop {number:03}" for number in range(255)])) == 255
    with pytest.raises(BadInput) as refused:
        made_classes([f"crop {number:03}" for number in range(256)])
    assert refused.value.code == "classes_too_many"


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (3, "3"), (2.5, "2.5"), (float("nan"), None), (None, None), ("  ", None), (" rye ", "rye"),
     ("mai\u0308s", "ma\u00efs")],
)  # fmt: skip
def test_a_label_is_a_text(value, text):
    assert text_of(value) == text


def codes(meaning):
    return [meaning.classes[place].code if place >= 0 else None for place in meaning.index]


def test_several_texts_may_be_one_class_and_some_none():
    texts = ["hard wheat", "soft wheat", "maize", "fallow", None]
    meaning = meaning_of(texts, "crop", False, {"hard wheat": "wheat", "soft wheat": "wheat", "fallow": ""})
    assert [one.name for one in meaning.classes] == ["maize", "wheat"]
    assert codes(meaning) == [2, 2, 1, None, None]
    assert ("fallow", "", 1) in meaning.texts
    assert meaning.warnings == ()


def test_what_is_none_of_the_table_s_classes_is_left_out_and_said():
    meaning = meaning_of(["wheat", "rye", "rye"], "crop", False, None, TABLE)
    assert codes(meaning) == [7, None, None]
    assert [(code, "rye (2)" in said) for code, said in meaning.warnings] == [("labels_not_a_class", True)]


def test_numbers_are_codes_of_the_table_or_what_is_said_of_them():
    assert codes(meaning_of(["7", "2"], "crop", True, None, TABLE)) == [7, 2]
    assert [one.name for one in meaning_of(["7", "2"], "crop", True, {"7": "rye", "2": ""}).classes] == ["rye"]
    with pytest.raises(BadInput, match=r"2\.5") as refused:
        meaning_of(["7", "2.5"], "crop", True, None, TABLE)
    assert refused.value.code == "labels_numeric"


def test_texts_that_differ_in_case_or_accents_stay_apart_and_that_is_said():
    meaning = meaning_of(["ma\u00efs", "Mais", "rye"], "crop", False, {"MAIS": "maize"})
    assert len(meaning.classes) == 3
    said = dict(meaning.warnings)
    assert "Mais and ma\u00efs" in said["labels_alike"]
    assert "MAIS (it has" in said["labels_absent"]


@pytest.mark.parametrize("texts", [[None, None], ["fallow"]])
def test_without_any_label_there_is_nothing_to_learn(texts):
    with pytest.raises(BadInput) as refused:
        meaning_of(texts, "crop", False, {"fallow": ""})
    assert refused.value.code == "labels_empty"
