"""A field is written once, in its job's spec: flags, JSON Schema and definitions are made of it."""

from __future__ import annotations

import json
from typing import Annotated, ClassVar, Literal, Optional

import click
import pytest
from click.testing import CliRunner
from pydantic import Field

from engine.cli.commands import cli
from engine.cli.definitions import all_definitions, flags_of_settings
from engine.cli.flags import example_of, help_of, job_of, parameters
from engine.contract import SPECS, MapJob
from engine.contract.definitions import definitions
from engine.contract.message import NUMERIC, Shown
from engine.errors import BadInput


class DelineateJob(MapJob):
    """Draw the parcels of a stack."""

    example: ClassVar[dict] = {"stack": "rasters/", "smallest_area": 0.5}

    job: Literal["delineate"] = "delineate"
    smallest_area: Annotated[
        Optional[Annotated[float, Field(ge=0, le=100), NUMERIC]], Shown("Smallest parcel", "parcels", advanced=True)
    ] = Field(None, description="Hectares; smaller ones are left out.")


def test_a_field_of_a_spec_is_found_in_flags_schema_and_definitions():
    made = definitions({"delineate": []}, [DelineateJob])
    job = made["jobs"]["delineate"]
    (field,) = (field for field in job["fields"] if field["name"] == "smallest_area")
    assert field == {
        "name": "smallest_area",
        "type": "number",
        "required": False,
        "default": None,
        "label": "Smallest parcel",
        "text": "Hectares; smaller ones are left out.",
        "group": "parcels",
        "advanced": True,
        "minimum": 0,
        "maximum": 100,
    }
    schema = DelineateJob.model_json_schema()["properties"]["smallest_area"]
    assert schema["description"] == field["text"]
    assert {"type": "number", "minimum": 0, "maximum": 100} in schema["anyOf"]
    command = click.Command("delineate", params=parameters(job, made["stack_options"]), help=help_of(job))
    printed = CliRunner().invoke(command, ["--help"]).output
    assert "--smallest-area FLOAT" in printed
    assert "Hectares" in printed
    assert "Draw the parcels of a stack." in printed
    assert "STACK: Where the dated rasters are" in printed
    assert example_of("delineate", job) == "Example: cropmapper delineate rasters/ --smallest-area 0.5"


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name())
def test_each_field_of_a_job_is_a_flag_or_an_argument_of_its_command(spec):
    named = {parameter.name for parameter in cli.commands[spec.name()].params}
    fields = {*spec.model_fields} - {"schema_version", "job", "options"}
    options = {field["name"] for field in all_definitions()["stack_options"]} if "options" in spec.model_fields else {}
    assert fields | {*options} <= named


def job(*arguments: str):
    """The job that the command line makes of arguments."""
    kind, *rest = arguments
    made = all_definitions()
    definition, options = made["jobs"][kind], made["stack_options"]
    command = click.Command(kind, params=parameters(definition, options))
    return job_of(kind, definition, options, command.make_context(kind, list(rest)).params)


def test_values_of_all_types_are_read():
    read = job(
        "map", "a", "b", "--model", "m", "--out", "o", "--threads", "2", "--only-parcels", "--parcels", "p",
        "--bands", '{"B04": 3}', "--dates", "2023-03-01, 2023-03-11", "--mask-values", "0,-1", "--also-read", "/x",
        "--also-read", "/y", "--extent", "0,1,2,3,EPSG:32631", "--scale", "0.5", "--start", "2023-01-01",
    )  # fmt: skip
    options = read.options
    assert (read.stack, read.threads, read.only_parcels, read.runtime) == (["a", "b"], 2, True, "onnxruntime")
    assert (options.bands, options.mask_values, options.also_read) == ({"B04": 3}, [0, -1], ["/x", "/y"])
    assert [day.isoformat() for day in options.dates] == ["2023-03-01", "2023-03-11"]
    assert (options.extent.xmax, options.extent.crs, options.scale) == (2, "EPSG:32631", 0.5)


def test_a_single_stack_is_no_list_and_nothing_else_is_given():
    read = job("scan", "a")
    assert read.stack == "a"
    assert read.model_fields_set == {"job", "stack"}


@pytest.mark.parametrize(
    ("arguments", "flag"),
    [
        (("scan", "s", "--bands", "[3]"), "--bands cannot be used: "),
        (("scan", "s", "--mask-values", "a"), "--mask-values 'a' are not whole numbers."),
        (("scan", "s", "--extent", "1,2,3"), "--extent '1,2,3' is no extent."),
        (("scan", "s", "--bands", "{"), "--bands is no JSON: "),
        (("map", "s", "--model", "m", "--out", "o", "--outputs", ""), "--outputs is empty."),
        (
            ("map", "s", "--model", "m", "--out", "o", "--outputs", "classes,"),
            "--outputs names '', which there is not.",
        ),
        (("scan", ""), "STACK cannot be used: "),
        (("map", "s", "--out", "o"), "--model is needed."),
        (("map", "s", "--model", "m", "--out", "o", "--only-parcels"), "only_parcels needs parcels"),
    ],
)
def test_what_is_wrong_is_said_of_the_flag(arguments, flag):
    with pytest.raises(BadInput) as raised:
        job(*arguments)
    assert raised.value.message.startswith(flag)
    assert "job_of" not in json.dumps(raised.value.hint)


@pytest.mark.parametrize(
    ("setting", "flag"),
    [("(overwrite)", "(--overwrite)"), ("(band map)", "(--bands)"), ("(also read)", "(--also-read)")],
)
def test_a_hint_names_the_flag_of_a_setting(setting, flag):
    assert flags_of_settings()[setting] == flag
    assert "(stack)" not in flags_of_settings()
