"""The command line: the same jobs from flags, exit codes, and a clean protocol."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract import EVENT

from .conftest import DAYS, write_stack

ROOT = Path(__file__).resolve().parents[2]


def cropmapper(*arguments, **more) -> subprocess.CompletedProcess:
    command = [sys.executable, "-I", "-X", "utf8", str(ROOT / "engine" / "__main__.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **more)


def test_map_from_flags_is_the_job_from_a_file(stack_folder, package_folder, tmp_path):
    flags = cropmapper(
        "map", stack_folder, "--model", package_folder, "--out", tmp_path / "a", "--start", DAYS[1].isoformat()
    )
    assert flags.returncode == 0, flags.stderr
    job = json.loads((tmp_path / "a" / "job.json").read_text())
    assert job["options"]["start"] == DAYS[1].isoformat()
    path = tmp_path / "job.json"
    path.write_text(json.dumps({**job, "out": str(tmp_path / "b")}))
    assert cropmapper("run", path).returncode == 0
    assert (tmp_path / "a" / "classes.tif").read_bytes() == (tmp_path / "b" / "classes.tif").read_bytes()


def test_each_line_of_the_protocol_is_an_event(stack_folder, package_folder, tmp_path):
    done = cropmapper("map", stack_folder, "--model", package_folder, "--out", tmp_path / "a", "--events", "jsonl")
    told = [EVENT.validate_json(line) for line in done.stdout.splitlines()]
    assert told[0].event == "hello"
    assert told[-1].event == "result"
    assert {event.event for event in told[1:-1]} <= {"progress", "warning"}


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (("scan", "nowhere"), "stack_missing", 2),
        (("scan", "nowhere", "--extent", "1,2,3"), "option_invalid", 2),
        (("scan", "nowhere", "--bands", "{"), "option_invalid", 2),
        (("scan", "nowhere", "--mask-values", "a"), "option_invalid", 2),
        (("scan", "nowhere", "--start", "yesterday"), "job_invalid", 2),
        (("map", "nowhere", "--model", "none", "--out", "o"), "package_missing", 2),
        (("run", "nowhere.json"), "job_missing", 2),
    ],
)
def test_bad_input(tmp_path, arguments, code, exit_code):
    done = cropmapper(*arguments, "--events", "jsonl", cwd=tmp_path)
    last = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, last.event, last.code) == (exit_code, "error", code)
    spoken = cropmapper(*arguments, cwd=tmp_path)
    assert spoken.returncode == exit_code
    assert last.message in " ".join(spoken.stderr.split())
    assert "Traceback" not in spoken.stderr
    assert not list(tmp_path.iterdir())


def test_scan_prints_a_row_a_date_and_saves_the_choices(tmp_path):
    folder = write_stack(tmp_path / "stack")
    out = tmp_path / "season.stack.json"
    done = cropmapper("scan", folder, "--out", out)
    assert done.returncode == 0, done.stderr
    assert all(day.isoformat() in done.stdout for day in DAYS)
    assert done.stdout.count("used") == len(DAYS)
    assert cropmapper("scan", out).stdout.count("used") == len(DAYS)
    again = cropmapper("scan", folder, "--out", out)
    assert again.returncode == 2
    assert "--overwrite" in again.stderr


def test_one_bad_flag_is_exit_2():
    assert cropmapper("map").returncode == 2


def test_models_as_json():
    done = cropmapper("models", "--json")
    assert done.returncode == 0, done.stderr
    for row in json.loads(done.stdout):
        assert {"name", "system", "sensor", "classes", "size"} <= set(row)


def test_doctor_names_the_runtime():
    done = cropmapper("doctor")
    assert done.returncode == 0, done.stderr
    assert "onnxruntime: " in done.stdout


def test_a_foreign_proj_in_the_environment_does_no_harm(stack_folder, tmp_path):
    """A QGIS or system PROJ_LIB makes rasterio's wheel lose its EPSG codes; the engine drops it."""
    environment = {**os.environ, "PROJ_LIB": str(tmp_path), "PROJ_DATA": str(tmp_path), "GDAL_DATA": str(tmp_path)}
    done = cropmapper("scan", stack_folder, env=environment)
    assert done.returncode == 0, done.stderr
    assert "EPSG:32631" in done.stdout


@pytest.mark.parametrize(
    ("command", "heavy"),
    [
        (("--help",), {"numpy", "rasterio", "onnxruntime", "torch", "pydantic", "rich"}),
        (("models",), {"rasterio", "onnxruntime", "torch"}),
        (("scan", "nowhere", "--events", "jsonl"), {"onnxruntime", "torch", "rich"}),
    ],
)
def test_heavy_libraries_are_imported_only_where_used(command, heavy):
    code = (
        f"import sys; sys.argv = ['cropmapper', *{command!r}]\n"
        "from engine.cli import main; main(); print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert not heavy & set(done.stderr.split())
