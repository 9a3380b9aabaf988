"""The command line: the same jobs from flags, exit codes, and a clean protocol."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract import EVENT, Error, Progress, Warn
from engine.events import Console
from engine.shown import shown

from .conftest import DAYS, write_stack
from .forked import Forks
from .jobs.test_assess import write_layer
from .package.test_read import RADAR, write_package

ROOT = Path(__file__).resolve().parents[2]

BUNDLED = sorted(card.parent.name for card in (ROOT / "resources" / "models").glob("*/card.json"))


def cropmapper(*arguments, root: Path = ROOT, **more) -> subprocess.CompletedProcess:
    """A process of its own, as the plugin starts it."""
    command = [sys.executable, "-I", "-X", "utf8", str(root / "engine" / "__main__.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **more)


@pytest.fixture(scope="module")
def forked():
    """Runs a command line without the start of a process, where its start does not matter."""
    if sys.platform != "linux":
        yield cropmapper
        return
    with Forks() as forks:
        yield forks.run


def test_map_from_flags_is_the_job_from_a_file(stack_folder, package_folder, tmp_path, forked):
    flags = cropmapper(
        "map", stack_folder, "--model", package_folder, "--out", tmp_path / "a", "--start", DAYS[1].isoformat()
    )
    assert flags.returncode == 0, flags.stderr
    job = json.loads((tmp_path / "a" / "job.json").read_text())
    assert job["options"]["start"] == DAYS[1].isoformat()
    path = tmp_path / "job.json"
    path.write_text(json.dumps({**job, "out": str(tmp_path / "b")}))
    assert forked("run", path).returncode == 0
    assert (tmp_path / "a" / "classes.tif").read_bytes() == (tmp_path / "b" / "classes.tif").read_bytes()


def test_each_line_of_the_protocol_is_an_event(stack_folder, package_folder, tmp_path, forked):
    done = forked("map", stack_folder, "--model", package_folder, "--out", tmp_path / "a", "--events", "jsonl")
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
        (("map", "nowhere", "--model", "none", "--out", "o", "--threads", "0"), "job_invalid", 2),
        (("run", "nowhere.json"), "job_missing", 2),
    ],
)
def test_bad_input(tmp_path, arguments, code, exit_code, forked):
    done = forked(*arguments, "--events", "jsonl", cwd=tmp_path)
    first, last = (EVENT.validate_json(line) for line in done.stdout.splitlines())
    assert (first.event, first.job) == ("hello", {"run": "unknown"}.get(arguments[0], arguments[0]))
    assert (done.returncode, last.event, last.code) == (exit_code, "error", code)
    spoken = forked(*arguments, cwd=tmp_path)
    assert spoken.returncode == exit_code
    assert last.message in " ".join(spoken.stderr.split())
    assert "Traceback" not in spoken.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "flag"),
    [
        (("map", "s", "--model", "m", "--out", "o", "--threads", "0"), "--threads"),
        (("map", "s", "--model", "m", "--out", "o", "--start", "yesterday"), "--start"),
        (("scan", "s", "--extent", "2,0,1,1,EPSG:32631"), "--extent"),
        (("scan", "s", "--bands", "[3]"), "--bands"),
        (("sample", "o", "--width", "3"), "--width"),
        (("assess", "p", "--field", "crop", "--classes", "[]"), "--classes"),
    ],
)
def test_a_wrong_flag_is_named_with_where_to_read_of_it(tmp_path, arguments, flag, forked):
    done = forked(*arguments, "--events", "jsonl", cwd=tmp_path)
    error = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, error.code) == (2, "job_invalid")
    assert error.message.startswith(f"{flag} cannot be used: ")
    assert error.hint == f"See cropmapper {arguments[0]} --help."
    assert "job" not in error.message


def test_a_wrong_job_file_is_compared_with_the_schema(tmp_path, forked):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps({"job": "scan", "stack": "s", "options": {"start": "yesterday"}}))
    done = forked("run", path, "--events", "jsonl")
    hello, error = (EVENT.validate_json(line) for line in done.stdout.splitlines())
    assert (done.returncode, hello.job, error.code) == (2, "unknown", "job_invalid")
    assert str(path) in error.message
    assert "job.schema.json" in error.hint


@pytest.mark.parametrize("source", ["bad.json", "-"])
def test_a_job_that_is_not_utf8_is_bad_input(tmp_path, source):
    content = '{"job": "scan", "stack": "blé"}'.encode("latin-1")
    (tmp_path / "bad.json").write_bytes(content)
    command = [sys.executable, "-I", "-X", "utf8", str(ROOT / "engine" / "__main__.py"), "run", source]
    done = subprocess.run([*command, "--events", "jsonl"], input=content, capture_output=True, timeout=60, cwd=tmp_path)
    error = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, error.event, error.code) == (2, "error", "job_invalid")
    assert error.message.startswith({"-": "standard input"}.get(source, source))
    assert "UTF-8" in error.message


def test_run_prints_what_the_jobs_own_command_prints(stack_folder, forked):
    for command, job in ((("doctor",), {"job": "doctor"}), (("scan", stack_folder), {"stack": str(stack_folder)})):
        printed = forked(*command)
        assert printed.returncode == 0, printed.stderr
        assert len(printed.stdout.splitlines()) > len(DAYS)
        assert forked("run", "-", input=json.dumps({"job": "scan", **job})).stdout == printed.stdout


@pytest.mark.parametrize("name", [r"C:\[red]fields", "a[/]b", "C:\\fields\\"])
def test_names_with_brackets_and_backslashes_are_printed_as_they_are(tmp_path, name, forked):
    done = forked("scan", name, cwd=tmp_path)
    assert done.returncode == 2
    assert name in done.stderr
    assert "[/]" not in done.stderr.replace(name, "")


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("name", [r"C:\[red]fields", "a[/]b", "C:\\fields\\", "two\nlines"])
def test_people_are_told_the_same_on_a_terminal_and_in_a_file(monkeypatch, name, terminal):
    errors = io.StringIO()
    errors.isatty = lambda: terminal
    monkeypatch.setattr(sys, "stderr", errors)
    monkeypatch.setenv("TERM", "dumb")  # no colours, and bars that do not move
    console = Console({"(overwrite)": "(--overwrite)"})
    console(Progress(stage="scan", done=1, total=2, message=f"{name} was read."))
    console(Progress(stage="scan", done=2, total=2, message=f"{name} was read."))
    console(Warn(code="empty", message=f"{name} is empty."))
    console(Error(code="out_exists", message=f"{name} exists.", hint="Replace it (overwrite)."))
    console(Warn(code="late", message="Nobody hears this."))
    console.close()
    seen = shown(name)
    assert [line for line in errors.getvalue().splitlines() if line.strip()] == [
        f"{seen} was read.",
        f"Note: {seen} is empty.",
        f"{seen} exists. Replace it (--overwrite). (out_exists)",
    ]


def test_scan_prints_a_row_a_date_and_saves_the_choices(tmp_path, forked):
    folder = write_stack(tmp_path / "stack")
    out = tmp_path / "season.stack.json"
    done = forked("scan", folder, "--out", out)
    assert done.returncode == 0, done.stderr
    assert all(day.isoformat() in done.stdout for day in DAYS)
    assert done.stdout.count("used") == len(DAYS)
    assert forked("scan", out).stdout.count("used") == len(DAYS)
    again = forked("scan", folder, "--out", out)
    assert again.returncode == 2
    assert "--overwrite" in again.stderr


def test_one_bad_flag_is_exit_2(forked):
    assert forked("map").returncode == 2


@pytest.mark.parametrize("more", [(), ("--overwrite",)])
def test_a_stack_file_is_not_saved_in_its_own_place(tmp_path, more, forked):
    """It may hold several stacks' choices, or what was corrected in it by hand."""
    path = tmp_path / "season.stack.json"
    assert forked("scan", write_stack(tmp_path / "stack"), "--out", path).returncode == 0
    before = path.read_bytes()
    done = forked("scan", path, "--start", DAYS[2], "--out", path, *more, "--events", "jsonl")
    error = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, error.code) == (2, "out_is_input")
    assert str(path) in error.message
    assert path.read_bytes() == before


def test_without_a_command_the_help_is_readable(forked):
    ended = forked()
    lines = (ended.stdout + ended.stderr).splitlines()
    assert any(line.lstrip().startswith("teach ") for line in lines)
    assert not [line for line in lines if "\\x0a" in line]


def test_models_as_json(forked):
    done = forked("models", "--json")
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert [row["name"] for row in rows] == BUNDLED
    for row in rows:
        assert {"name", "system", "sensor", "classes", "size"} <= set(row)


def test_a_model_of_several_sensors_is_listed_with_all_of_them(tmp_path):
    shutil.copytree(ROOT / "engine", tmp_path / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    write_package(tmp_path / "resources" / "models" / "both", fused_with=[RADAR])
    (row,) = json.loads(cropmapper("models", "--json", root=tmp_path).stdout)
    assert row["sensor"] == "sentinel-2-l2a"
    assert row["fused_with"] == [{"sensor": "sentinel-1-grd", "bands": ["VV", "VH", "HH"]}]
    assert "CropSTS for sentinel-2-l2a with sentinel-1-grd, " in cropmapper("models", root=tmp_path).stdout


def test_a_tampered_package_hides_neither_the_others_nor_the_versions(tmp_path):
    shutil.copytree(ROOT / "engine", tmp_path / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources" / "models", tmp_path / "resources" / "models")
    bad = tmp_path / "resources" / "models" / "simulated-s2" / "head.onnx"
    bad.write_bytes(b"another head")
    listed = cropmapper("models", "--json", root=tmp_path)
    assert listed.returncode == 0, listed.stderr
    others = [name for name in BUNDLED if name != "simulated-s2"]
    assert [row["name"] for row in json.loads(listed.stdout)] == others
    assert f"{bad} is not the file" in listed.stderr
    told = cropmapper("doctor", root=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "onnxruntime: " in told.stdout
    assert f"models: {others}" in told.stdout
    assert f"model simulated-s2: {bad} is not the file" in told.stdout


def test_doctor_names_the_runtime():
    done = cropmapper("doctor")
    assert done.returncode == 0, done.stderr
    assert "onnxruntime: " in done.stdout


def test_doctor_says_what_is_missing():
    code = (
        "import sys; from importlib import metadata\n"
        "class Hidden(metadata.DistributionFinder):\n"
        "    def find_spec(self, name, *_):\n"
        "        if name in ('onnxruntime', 'openvino'): raise ImportError(f'there is no {name}')\n"
        "    def find_distributions(self, context):\n"
        "        if context.name in ('onnxruntime', 'openvino'): raise metadata.PackageNotFoundError(context.name)\n"
        "        return ()\n"
        "sys.meta_path.insert(0, Hidden()); sys.argv = ['cropmapper', 'doctor']\n"
        "from engine.cli import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert told["onnxruntime"] == "not installed"
    assert "there is no onnxruntime" in told["onnxruntime providers"]
    assert told["openvino"] == "not installed (optional)"
    assert told["zarr"][0].isdigit()
    assert all(name in told["models"] for name in BUNDLED)


def test_kappa_of_a_single_class_is_undefined_and_printed_so(tmp_path, forked):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize", "maize"]}, ["maize", "maize"])
    done = forked("assess", path, "--field", "crop")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2 of 2 parcels scored: overall accuracy 1.000, macro F1 1.000, kappa -\n")


def test_every_command_has_an_example_and_an_output_for_programs():
    from engine.cli.commands import cli

    for name, command in cli.commands.items():
        assert command.epilog.startswith(f"Example: cropmapper {name}")
        flags = {flag for parameter in command.params for flag in parameter.opts}
        # What stays open, or is started by it, speaks to programs alone.
        assert name in ("serve", "child") or ("--json" if name == "models" else "--events") in flags


def test_a_job_from_an_input_whose_end_cancels_is_refused(tmp_path, forked):
    job = json.dumps({"job": "sample", "out": str(tmp_path / "demo"), "width": 32, "height": 48})
    done = forked("run", "-", "--cancel-on-eof", "--events", "jsonl", input=job)
    error = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, error.code) == (2, "option_invalid")
    assert "--cancel-on-eof" in error.message
    assert not (tmp_path / "demo").exists()


def test_a_foreign_proj_in_the_environment_does_no_harm(stack_folder, tmp_path):
    """A QGIS or system PROJ_LIB makes rasterio's wheel lose its EPSG codes; the engine drops it."""
    environment = {**os.environ, "PROJ_LIB": str(tmp_path), "PROJ_DATA": str(tmp_path), "GDAL_DATA": str(tmp_path)}
    done = cropmapper("scan", stack_folder, env=environment)
    assert done.returncode == 0, done.stderr
    assert "EPSG:32631" in done.stdout


@pytest.mark.parametrize(
    ("command", "exit_code", "heavy"),
    [
        (("--help",), 0, {"numpy", "rasterio", "onnxruntime", "torch", "pydantic", "rich"}),
        (("models",), 0, {"numpy", "rasterio", "onnxruntime", "torch"}),
        (("scan", "nowhere"), 2, {"onnxruntime", "torch", "rich"}),
        (("scan", "nowhere", "--events", "jsonl"), 2, {"onnxruntime", "torch", "rich"}),
    ],
)
def test_heavy_libraries_are_imported_only_where_used(command, exit_code, heavy):
    code = (
        f"import json, sys; sys.argv = ['cropmapper', *{command!r}]\n"
        "from engine.cli import main; code = main()\n"
        "print(json.dumps(list(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == exit_code, done.stderr
    imported = set(json.loads(done.stderr.splitlines()[-1]))
    assert "engine.cli" in imported
    assert not heavy & imported


class TestStreams:
    """Standard streams that are closed, full or not read end in a sentence."""

    @pytest.mark.parametrize("events", ["text", "jsonl"])
    @pytest.mark.parametrize("output", [">&-", ">/dev/full"])
    @pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
    def test_output_that_takes_nothing(self, events, output):
        done = self.shell(f"doctor --events {events} {output}")
        assert done.returncode == 1
        assert "Standard output could not be written" in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.parametrize(
        ("command", "code"), [("doctor 2>&-", 0), ("doctor 2>/dev/full", 0), ("scan nowhere 2>/dev/full", 2)]
    )
    @pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
    def test_errors_that_nobody_hears_change_nothing_else(self, command, code):
        assert self.shell(command).returncode == code

    def test_a_job_from_a_closed_input_is_bad_input(self):
        done = self.shell("run - <&-")
        assert done.returncode == 2
        assert "job_invalid" in done.stderr

    def test_a_reader_that_has_seen_enough(self):
        done = self.shell("doctor | head -n 1")
        assert done.stdout.startswith("engine")
        assert "Traceback" not in done.stderr
        assert "Exception" not in done.stderr

    @staticmethod
    def shell(command: str) -> subprocess.CompletedProcess:
        start = f"exec '{sys.executable}' -I -X utf8 '{ROOT / 'engine' / '__main__.py'}' {command}"
        return subprocess.run(["bash", "-c", start], capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("kind", ["pipe", "large", "folder"])
def test_a_job_file_that_is_no_small_file_is_refused(tmp_path, kind, forked):
    path = tmp_path / "job.json"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        with path.open("wb") as file:
            file.truncate(2**34)
    done = forked("run", path, "--events", "jsonl")
    error = EVENT.validate_json(done.stdout.splitlines()[-1])
    assert (done.returncode, error.code) == (2, "job_missing" if kind == "folder" else "job_invalid")
    assert str(path) in error.message


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_the_list_of_commands_has_whole_sentences(columns):
    done = cropmapper("--help", env={**os.environ, "COLUMNS": str(columns)})
    printed = " ".join(done.stdout.split())
    assert "..." not in printed.partition("Commands:")[2]
    assert "areas Count a map's hectares by class and administrative unit, and estimate areas from surveyed" in printed
    assert "run Run a job file; '-' reads it from standard input. sample " in printed
    assert "child" not in printed
