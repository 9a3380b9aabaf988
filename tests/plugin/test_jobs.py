import datetime
import json
from pathlib import Path

import pytest

from cropmapper_plugin.client.jobs import (
    SCHEMA_VERSION,
    default_output,
    job_spec,
    run_folder,
)

NOON = datetime.datetime(2026, 11, 21, 14, 32)
FULL = job_spec(
    "map",
    stack="/data/stack",
    model="a-model",
    out="/data/out",
    parcels="/data/parcels.gpkg",
    parcels_layer="fields",
    options={
        "start": "2018-02-01",
        "end": "2018-10-31",
        "extent": {"xmin": 0.0, "ymin": 0.0, "xmax": 10.0, "ymax": 20.0, "crs": "EPSG:32631"},
        "sensor": "modis-13q1",
        "bands": {"NDVI": 1, "red": "sur_refl"},
        "date_pattern": r"(?P<year>\d{4})(?P<doy>\d{3})",
        "dates": ["2018-03-01", "2018-03-17"],
        "order": "band-major",
        "scale": 0.0001,
        "offset": -0.1,
        "nodata": -9999.0,
        "mask": "none",
        "mask_values": [3, 8],
        "duplicates": "reject",
        "crs": "EPSG:32631",
        "pixel_size": 10.0,
    },
    only_parcels=True,
    probabilities=True,
    precision="bfloat16",
    overwrite=True,
)


SHORT = job_spec("map", stack="/data/stack", model="a-model", out="/data/out", parcels=None)


@pytest.mark.parametrize("job", [FULL, SHORT], ids=["full", "short"])
def test_the_contract_takes_the_plugins_jobs_and_loses_nothing(engine, job):
    code = "from engine.contract import read_job; print(read_job(sys.argv[1], 'job').model_dump_json())"
    read = json.loads(engine.python_code(code, json.dumps(job)))
    given = job.get("options", {})
    assert {name: read["options"][name] for name in given} == given
    assert {**{name: read[name] for name in job}, **({"options": given} if given else {})} == job


def test_the_schema_version_is_the_contracts(contract):
    properties = contract["job.schema.json"]["$defs"]["MapJob"]["properties"]
    assert properties["schema_version"]["const"] == SCHEMA_VERSION


def test_each_run_gets_a_folder_of_its_own(tmp_path):
    first = run_folder(tmp_path, NOON)
    assert first.name == "map_2026-11-21_1432"
    first.mkdir()
    second = run_folder(tmp_path, NOON)
    second.mkdir()
    assert [second.name, run_folder(tmp_path, NOON).name] == ["map_2026-11-21_1432_2", "map_2026-11-21_1432_3"]


def test_results_go_beside_the_stack_and_never_into_it(tmp_path):
    stack = tmp_path / "scene"
    stack.mkdir()
    assert default_output(str(stack)) == str(tmp_path / "cropmapper")
    assert default_output(str(tmp_path / "season.nc")) == str(tmp_path / "cropmapper")
    assert default_output("") == ""


def test_results_of_a_stack_on_the_network_go_home():
    assert default_output("https://stac.example.org/found.json") == str(Path.home() / "cropmapper")
