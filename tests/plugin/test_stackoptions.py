import json

import pytest

from cropmapper_plugin.client.stackoptions import FIELDS, read_fields, read_json, sensor_names


def test_the_options_are_the_contracts(contract):
    known = contract["job.schema.json"]["$defs"]["StackOptions"]["properties"]
    assert {field.name for field in FIELDS} | {"extent"} == set(known)
    for field in FIELDS:
        assert len(field.label) < 40
        if field.choices:
            kinds = known[field.name].get("anyOf", [known[field.name]])
            assert list(field.choices) == next(kind["enum"] for kind in kinds if "enum" in kind)


def test_the_sensors_are_the_engines(engine):
    code = "from engine.stack.find.sensors import sensors; print(json.dumps([sensor.name for sensor in sensors()]))"
    assert sensor_names() == list(dict.fromkeys(json.loads(engine.python_code(code))))


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
