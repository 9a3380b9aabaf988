import pytest

from cropmapper_plugin.client import stackoptions
from cropmapper_plugin.client.parameters import Field, stack_options
from cropmapper_plugin.client.stackoptions import read_fields, read_json


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("bands", "B04=3", {"B04": 3}),
        ("bands", " EVI = 1 ,NDVI=2;red= sur_refl_b01 ", {"EVI": 1, "NDVI": 2, "red": "sur_refl_b01"}),
        ("bands", '{"B04": 3, "B08": "nir"}', {"B04": 3, "B08": "nir"}),
        ("dates", "2023-03-01 2023-03-11,2023-03-21", ["2023-03-01", "2023-03-11", "2023-03-21"]),
        ("mask_values", "0, 1 3;8", [0, 1, 3, 8]),
        ("scale", " 1e-4 ", 0.0001),
        ("offset", "-0.1", -0.1),
        ("nodata", "-3.4e38", -3.4e38),
        ("mask", "/data/clouds & shadows", "/data/clouds & shadows"),
        ("order", "band-major", "band-major"),
        ("sensor", "  ", None),
    ],
)
def test_a_field_is_read(name, text, value):
    assert read_fields({name: text}) == ({} if value is None else {name: value}, "")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bands", "B04"),
        ("bands", "B04=3, B04=4"),
        ("bands", "B04=3 B08=4, =2"),
        ("bands", '{"B04": 3.5}'),
        ("bands", '{"B04"'),
        ("dates", "1.3.2023"),
        ("dates", "2023-13-01"),
        ("start", "20230301"),
        ("scale", "0,0001"),  # a thousand to some, a tenth of a thousandth to others
        ("scale", "nan"),
        ("scale", "inf"),
        ("scale", "0"),
        ("pixel_size", "-10"),
        ("pixel_size", "0"),
        ("mask_values", "3-8"),
        ("mask_values", "3.5"),
        ("order", "by date"),
    ],
)
def test_what_cannot_be_read_is_said_by_its_name(name, text):
    options, problem = read_fields({name: text})
    assert options == {} or name == "scale"
    assert f"({name})" in problem


def test_json_and_fields_say_the_same():
    assert read_json('{"bands": {"B04": 3}, "scale": 0.0001}') == read_fields({"bands": "B04=3", "scale": "0.0001"})
    assert read_json("  ") == ({}, "")


def test_a_new_option_of_the_engine_can_be_given_at_once(monkeypatch):
    """Its type says how it is read, its bounds and choices what it may be."""
    new = Field("haze", "integer", False, None, "Haze", "At most this much.", True, minimum=0, maximum=9, example="3")
    monkeypatch.setattr(stackoptions, "stack_options", lambda: {"haze": new})
    assert read_fields({"haze": "4"}) == ({"haze": 4}, "")
    for text in ("10", "-1", "2.5"):
        assert read_fields({"haze": text})[1] == f"Haze (haze) cannot be {text}. Write it like this: 3."
    assert read_json('{"haze": 4}') == ({"haze": 4}, "")
    assert "There are: haze." in read_json('{"scale": 1}')[1]


def test_every_type_of_the_engine_s_options_can_be_read():
    assert {field.type for field in stack_options().values()} <= set(stackoptions._KINDS)
    examples = {name: field.expected for name, field in stack_options().items() if field.example and name != "extent"}
    options, problem = read_fields(examples)
    assert problem == ""
    assert set(options) == set(examples)
