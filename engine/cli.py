"""The command line: parse, call, print. It is also the worker that the plugin starts."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import Any

import click

from engine import __version__
from engine.shown import shown

# What leads to another program's definitions and plugins: the wheels would lose their own, or load code of a path that
# nobody named here. What a user sets for rasters in the cloud (AWS_*, GDAL_HTTP_* and the like) stays.
_FOREIGN = (
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "OGR_DRIVER_PATH",
    "GDAL_PYTHON_DRIVER_PATH",
    "GDAL_VRT_ENABLE_PYTHON",
    "GDAL_CONFIG_FILE",
    "GDAL_PAM_PROXY_DIR",
    "OV_FRONTEND_PATH",
    "ORT_LOAD_CONFIG_FROM_MODEL",
)


# More characters in a job file are an attack, or a mistake; 10,000 stacks with long names take less.
_LARGEST_JOB = 16 * 1024 * 1024


def main() -> int:
    """Run the command line; returns the exit code: 0, 1 failure, 2 bad input, 130 cancelled."""
    for name in _FOREIGN:
        os.environ.pop(name, None)
    _open_standard_streams()
    try:
        code = _main()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        code = 1
    except OSError as error:
        _note(f"Standard output could not be written: {error.strerror or error}.")
        code = 1
    _forget_output()
    return code


def _main() -> int:
    try:
        return int(cli(standalone_mode=False) or 0)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        told = shown(error.format_message())
        error.format_message = lambda: told  # type: ignore[method-assign]
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130


def _open_standard_streams() -> None:
    """Put something in the place of closed standard streams, so that no file that is opened later becomes one.

    What is read from a closed one is at its end, what is written to standard output fails, and to standard error is
    lost. Signs that a terminal's encoding lacks are written as escapes.
    """
    for descriptor, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, mode)  # the lowest that is free, which is this one
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(descriptor, "w", encoding="utf-8", closefd=False))
        getattr(sys, name).reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Drop what a standard stream did not take: the interpreter would try again at its end, and complain."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for descriptor, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            os.dup2(nothing, descriptor)
    os.close(nothing)


def _say(text: str) -> None:
    """Print a line on standard output, whatever names from files are in it."""
    click.echo(shown(text))


def _note(text: str) -> None:
    """Print a line on standard error; if that is closed or full there is nobody to tell."""
    with suppress(OSError):
        click.echo(shown(text), err=True)


def _with_events(command: Any) -> Any:
    """The options that every job command has."""
    command = click.option(
        "--events", type=click.Choice(["text", "jsonl"]), default="text", help="How progress is told."
    )(command)
    command = click.option("--cancel-on-eof", is_flag=True, help="Cancel when standard input ends.")(command)
    return click.option("--debug", is_flag=True, help="Print the traceback of an unforeseen error.")(command)


def _with_stack_options(command: Any) -> Any:
    """The options that say how a stack is to be read; each is a field of `StackOptions`."""
    for name, settings in reversed(
        [
            ("--sensor", {"help": "Sensor, if the files do not tell it; or your own *.sensor.json."}),
            (
                "--bands",
                {"help": "Band map as JSON, such as '{\"B04\": 3}': name -> number or description in the files."},
            ),
            ("--date-pattern", {"help": "Regular expression with the groups year, month, day (or year, doy)."}),
            ("--dates", {"help": "Dates of one raster that holds them all, in its order: 2023-03-01,2023-03-11,..."}),
            (
                "--order",
                {
                    "type": click.Choice(["date-major", "band-major"]),
                    "help": "Layers of one raster with all dates: by date, or by band.",
                },
            ),
            ("--scale", {"type": float, "help": "Physical value = stored value x scale + offset."}),
            ("--offset", {"type": float, "help": "In physical units; -0.1 for Sentinel-2 from baseline 04.00 on."}),
            ("--nodata", {"type": float, "help": "Stored value that means: no data."}),
            ("--mask", {"help": "'none', a mask raster, or a folder of dated ones."}),
            ("--mask-values", {"help": "Mask values that are not clear, such as 0,1,3,8,9,10."}),
            (
                "--also-read",
                {
                    "multiple": True,
                    "help": "Folder, server or bucket that VRTs and stack files may lead to; may be given again.",
                },
            ),
            ("--duplicates", {"type": click.Choice(["mosaic", "reject"]), "help": "Two files of one date."}),
            ("--start", {"help": "First date, such as 2023-03-01."}),
            ("--end", {"help": "Last date."}),
            ("--extent", {"help": "xmin,ymin,xmax,ymax,CRS, such as 500000,4800000,510000,4810000,EPSG:32631."}),
            ("--crs", {"help": "CRS of the map; that of most rasters by default."}),
            ("--pixel-size", {"type": float, "help": "Of the map, in its CRS's units; the finest by default."}),
        ]
    ):
        command = click.option(name, **settings)(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="cropmapper")
def cli() -> None:
    """Crop maps, with confidences, from dated satellite rasters and a parcel layer."""


@cli.command(epilog="Example: cropmapper scan rasters/ --out season.stack.json")
@click.argument("stack", nargs=-1, required=True)
@click.option("--out", help="Save the choices as a stack file (*.stack.json).")
@click.option("--overwrite", is_flag=True, help="Replace an existing stack file.")
@_with_stack_options
@_with_events
def scan(**flags: Any) -> int:
    """Say which dates and bands of STACK can be used, and why not."""
    return _run(_job("scan", flags), "scan", **_events(flags))


@cli.command(epilog="Example: cropmapper map rasters/ --parcels parcels.gpkg --model france-2018-s2 --out result/")
@click.argument("stack", nargs=-1, required=True)
@click.option("--model", required=True, help="Name of a bundled model package (see: cropmapper models), or its folder.")
@click.option("--out", required=True, help="Folder for the results.")
@click.option("--parcels", help="Polygon layer; each parcel gets its class and confidence.")
@click.option("--parcels-layer", help="Layer of the parcels file, if it has several.")
@click.option("--only-parcels", is_flag=True, help="Map nothing but the parcels.")
@click.option("--probabilities", is_flag=True, help="Also write one probability band per class.")
@click.option(
    "--runtime", type=click.Choice(["onnxruntime", "torch", "openvino"]), default="onnxruntime", show_default=True
)
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option(
    "--precision",
    type=click.Choice(["auto", "float32", "bfloat16"]),
    default="auto",
    show_default=True,
    help="'auto': the fastest that maps the same classes as float32 on a sample.",
)
@click.option(
    "--threads", type=int, help="Processor threads; all by default, of a Dask worker as many as it was started with."
)
@click.option("--workers", type=int, help="Processes on this machine; one by default.")
@click.option("--scheduler", help="Address of a Dask scheduler, such as tcp://10.0.0.1:8786.")
@click.option("--work", help="Folder for block files that all workers reach, or a GDAL address such as /vsis3/...")
@click.option("--overwrite", is_flag=True, help="Replace another job's results in the output folder.")
@_with_stack_options
@_with_events
def map(**flags: Any) -> int:
    """Map the crops of STACK, and of the parcels in it.

    With a model of several sensors, --bands, --scale, --offset, --nodata, --mask and --mask-values speak of the files
    of its first sensor; scan another's by themselves, and give the stack file.
    """
    return _run(_job("map", flags), "map", **_events(flags))


@cli.command(epilog="Example: cropmapper sample demo/ --seed 7")
@click.argument("out")
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--width", type=int, default=256, show_default=True, help="Pixels of 10 m.")
@click.option("--height", type=int, default=192, show_default=True, help="Pixels of 10 m.")
@click.option("--year", type=int, default=2021, show_default=True)
@click.option("--overwrite", is_flag=True, help="Write into a folder that is not empty.")
@_with_events
def sample(**flags: Any) -> int:
    """Write a simulated scene to OUT: dated rasters and parcels with crops."""
    return _run(_job("sample", flags), "sample", **_events(flags))


@cli.command(epilog="Example: cropmapper assess result/parcels.gpkg --field crop")
@click.argument("parcels")
@click.option("--field", required=True, help="Attribute with the reference class name.")
@click.option("--classes", help="JSON: reference name -> class name of the model; names left out are not scored.")
@click.option("--out", help="Save the accuracy report as JSON.")
@_with_events
def assess(**flags: Any) -> int:
    """Compare mapped PARCELS with the crops that a reference field names."""
    return _run(_job("assess", flags), "assess", **_events(flags))


@cli.command(epilog="Example: cropmapper doctor --events jsonl")
@_with_events
def doctor(**flags: Any) -> int:
    """Say whether this engine can work here: versions, runtimes, models."""
    return _run(_job("doctor", flags), "doctor", **_events(flags))


@cli.command(epilog="Example: cropmapper run result/job.json --events jsonl")
@click.argument("job")
@_with_events
def run(job: str, **flags: Any) -> int:
    """Run a job file; '-' reads it from standard input."""

    def parse() -> Any:
        from engine.contract import read_job
        from engine.errors import BadInput

        if job == "-" and flags["cancel_on_eof"]:
            raise BadInput(
                "option_invalid",
                "With --cancel-on-eof the job cannot come from standard input, whose end would cancel it.",
                "Give the job as a file, or leave out --cancel-on-eof.",
            )
        return read_job(_content(job), "standard input" if job == "-" else job)

    # What the job is, is not known before it has been read.
    return _run(parse, "unknown", **_events(flags))


def _content(job: str) -> bytes:
    """The bytes of a job file, or of standard input."""
    from engine.errors import BadInput
    from engine.reading import Unreadable, read_bytes

    if job == "-":
        with open(0, "rb", closefd=False) as stream:
            content = stream.read(_LARGEST_JOB + 1)
        if len(content) > _LARGEST_JOB:
            raise BadInput("job_invalid", "Standard input is larger than a job.", "Give a job as JSON.")
        return content
    try:
        return read_bytes(job, _LARGEST_JOB)
    except Unreadable as error:
        code = "job_invalid" if os.path.lexists(job) and not os.path.isdir(job) else "job_missing"
        raise BadInput(code, f"{job} is no job file: {error.reason}.", "Give the path of a job.json.") from error


@cli.command(epilog="Example: cropmapper models --json")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
def models(as_json: bool) -> int:
    """List the bundled model packages."""
    from engine.jobs.models import rows_and_notes

    rows, notes = rows_and_notes()
    for note in notes:
        # The others can be used all the same, so this is a note beside the list and no failure.
        _note(note)
    if as_json:
        import json

        click.echo(json.dumps(rows, indent=1))
        return 0
    _print_rows(rows)
    return 0


def _events(flags: dict[str, Any]) -> dict[str, Any]:
    return {name: flags[name] for name in ("events", "cancel_on_eof", "debug")}


def _job(kind: str, flags: dict[str, Any]) -> Any:
    """A function that makes the job of a command's flags; making it may raise `BadInput`."""

    def parse() -> Any:
        from pydantic import ValidationError

        from engine.contract import JOB_SPEC, StackOptions
        from engine.errors import BadInput

        given = {name: value for name, value in flags.items() if value is not None and name not in _events(flags)}
        if "stack" in given and len(given["stack"]) == 1:
            (given["stack"],) = given["stack"]
        options = {name: _option(name, given.pop(name)) for name in list(given) if name in StackOptions.model_fields}
        classes = given.pop("classes", None)
        if classes is not None:
            given["classes"] = _json("--classes", classes)
        if options:
            given["options"] = options
        try:
            return JOB_SPEC.validate_python({"job": kind, **given})
        except ValidationError as error:
            raise BadInput("job_invalid", f"{_wrong_flags(kind, error)}.", f"See cropmapper {kind} --help.") from error

    return parse


def _wrong_flags(kind: str, error: Any) -> str:
    """Say which flags of a command pydantic refused, and why; at most three of them."""
    from engine.contract import problems

    flags = {
        parameter.name: parameter.opts[0] if isinstance(parameter, click.Option) else parameter.human_readable_name
        for parameter in cli.commands[kind].params
    }
    told = []
    for place, reason in problems(error):
        flag = next((flags[part] for part in place if part in flags), None)
        # What is wrong with two flags together has no place of its own.
        told.append(f"{flag} cannot be used: {reason}" if flag else reason)
    return "; ".join(told)


def _option(name: str, value: Any) -> Any:
    from engine.errors import BadInput

    if name == "bands":
        return _json("--bands", value)
    if name == "also_read":
        return list(value) or None
    if name == "dates":
        return [part.strip() for part in value.split(",")]
    if name == "mask_values":
        parts = [part.strip() for part in value.split(",")]
        if not all(re.fullmatch(r"-?[0-9]+", part) for part in parts):
            raise BadInput("option_invalid", f"--mask-values {value!r} are not whole numbers.", "Write 0,1,3,8,9,10.")
        return [int(part) for part in parts]
    if name == "extent":
        parts = value.split(",", 4)
        try:
            corners = dict(zip(("xmin", "ymin", "xmax", "ymax"), (float(part) for part in parts[:4])))
            return {**corners, "crs": parts[4]}
        except (ValueError, IndexError) as error:
            raise BadInput(
                "option_invalid", f"--extent {value!r} is no extent.", "Write xmin,ymin,xmax,ymax,EPSG:CODE."
            ) from error
    return value


def _json(flag: str, text: str) -> Any:
    from pydantic_core import from_json

    from engine.errors import BadInput

    try:
        return from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise BadInput("option_invalid", f"{flag} is no JSON: {error}.", 'Write it as {"B04": 3}.') from error


def _run(parse: Any, kind: str, events: str, cancel_on_eof: bool, debug: bool) -> int:
    """Run one job and tell of it; the exit code. `kind` is what hello calls a job that cannot be parsed."""
    # Before anything else is loaded: from here on this is the engine's own process, under guard.
    from engine.process.guard import say_plainly, stand_guard

    ward = stand_guard(cancel_on_eof, lambda error: say_plainly(error, events == "jsonl"))
    from engine.contract import Hello
    from engine.events import Console, JsonLines, Unheard, explain
    from engine.process.cancel import Cancellable

    sink = JsonLines() if events == "jsonl" else Console()
    try:
        try:
            job = parse()
            kind = job.job
        finally:
            # Hello is the first event even where the job's error is the next. Not before parsing, which may read the
            # standard input whose end means cancel.
            emit = Cancellable(sink, ward)
            sink(Hello(engine_version=__version__, job=kind, pid=ward.pid))
        from engine.jobs import run_job

        result = run_job(job, emit)
        sink(result)
        code = 0
    # Whatever it is, the user gets a sentence and the caller an event.
    except Exception as error:
        event, code = explain(error, _print_traceback if debug else None)
        try:
            sink(event)
        except Unheard:
            _note(f"{event.message} {event.hint} ({event.code})")
    finally:
        sink.close()
    if code == 0 and events == "text":
        _PRINTERS[kind](result)
    return code


def _print_traceback(trace: Any) -> None:
    import traceback

    traceback.print_tb(trace)


def _print_outputs(result: Any) -> None:
    for role, path in result.outputs.items():
        _say(f"{role}: {path}")


def _print_scan(result: Any) -> None:
    from engine.stack.find.producttext import product_lines
    from engine.stack.read.grid import crs_label

    report = result.summary
    _say(f"{report['stack']}: {report['width']} x {report['height']} pixels, {crs_label(report['crs'])}")
    for sensor, bands in report["sensors"].items():
        _say(f"{sensor}: {', '.join(bands)}")
        for line in product_lines(report["rows"], sensor):
            _say(f"  {line}")
    about = "about " if report["sampled"] else ""
    for row in report["rows"]:
        fate = "used" if row["used"] else "rejected"
        clear = "" if row["clear_share"] is None else f"{about}{row['clear_share']:.0%} clear, "
        how = f"bands by {row['matched_by']}, " if row["matched_by"] else ""
        grid = f"grid {row['grid']}, " if row["grid"] else ""
        mask = f"mask {row['mask']}" if row["mask"] else ""
        why = f"{row['reason']}; " if row["reason"] else ""
        sensor = f"{row['sensor']}, " if row["sensor"] and len(report["sensors"]) > 1 else ""
        line = f"{row['date'] or 'no date':10}  {fate:8}  {row['source']}  {why}{sensor}{clear}{how}{grid}{mask}"
        _say(line.rstrip(", ;"))
    _print_outputs(result)


def _print_map(result: Any) -> None:
    report = result.summary
    if report["simulated"]:
        _say("This map was made with a simulated model.")
    for row in report["hectares"]["classes"]:
        area = f"{row['pixels']} pixels" if row["hectares"] is None else f"{row['hectares']:.1f} ha"
        _say(f"{row['name']:24} {area:>14}")
    if report["parcels"]:
        _say(f"parcels mapped: {report['parcels']['mapped']} of {report['parcels']['total']}")
    peak = f", {report['peak_memory_mb']:.0f} MB at the most" if report["peak_memory_mb"] else ""
    _say(f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s{peak}")
    _print_outputs(result)


def _print_accuracy(result: Any) -> None:
    report = result.summary
    kind = "simulated " if report["simulated"] else ""
    accuracy, macro_f1, kappa = (_score(report[name]) for name in ("overall_accuracy", "macro_f1", "kappa"))
    _say(
        f"{report['n']} of {report['parcels']} {kind}parcels scored: "
        f"overall accuracy {accuracy}, macro F1 {macro_f1}, kappa {kappa}"
    )
    _say(f"{'class':24} {'parcels':>8} {'precision':>10} {'recall':>8} {'F1':>6} {'IoU':>6}")
    for row in report["classes"]:
        precision, recall, f1, iou = (_score(row[name]) for name in ("precision", "recall", "f1", "iou"))
        _say(f"{row['name']:24} {row['reference']:8} {precision:>10} {recall:>8} {f1:>6} {iou:>6}")
    _print_outputs(result)


def _score(value: float | None) -> str:
    """A score for people; none where it is undefined, as kappa is where all parcels are of one class."""
    return "-" if value is None else f"{value:.3f}"


def _print_doctor(result: Any) -> None:
    for name, value in result.summary.items():
        _say(f"{name}: {value}")


def _print_models(result: Any) -> None:
    _print_rows(result.summary["models"])


def _print_rows(rows: Any) -> None:
    for row in rows:
        _say(f"{row['name']}: {row['title']}")
        sensors = " with ".join([row["sensor"], *(further["sensor"] for further in row["fused_with"])])
        _say(f"  {row['system']} for {sensors}, {row['size'] / 1e6:.1f} MB; {', '.join(row['classes'])}")


_PRINTERS = {
    "scan": _print_scan,
    "map": _print_map,
    "sample": _print_outputs,
    "assess": _print_accuracy,
    "doctor": _print_doctor,
    "models": _print_models,
}
