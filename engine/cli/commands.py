"""The command line: parse, call, print. It is also the worker that the plugin starts."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from engine import __version__
from engine.cli.definitions import all_definitions
from engine.cli.flags import EVENT_OPTIONS, example_of, first_sentence, help_of, job_of, parameters, with_event_options
from engine.cli.streams import forget_output, open_standard_streams, print_line, print_note
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

# What click raises to show the help where no command is given; it has no such error before version 8.2.
_HELP = getattr(click.exceptions, "NoArgsIsHelpError", ())

# More characters in a job file are an attack, or a mistake; 10,000 stacks with long names take less.
_LARGEST_JOB = 16 * 1024 * 1024


def main() -> int:
    """Run the command line; returns the exit code: 0, 1 failure, 2 bad input, 130 cancelled."""
    for name in _FOREIGN:
        os.environ.pop(name, None)
    open_standard_streams()
    try:
        code = _main()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        code = 1
    except OSError as error:
        print_note(f"Standard output could not be written: {error.strerror or error}.")
        code = 1
    forget_output()
    return code


def _main() -> int:
    try:
        return int(cli(standalone_mode=False) or 0)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        if not isinstance(error, _HELP):  # whose lines are ours
            message = shown(error.format_message())
            error.format_message = lambda: message  # type: ignore[method-assign]
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130


class Commands(click.Group):
    """A group that lists its commands with whole sentences, however narrow the terminal is."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the first sentence of each command."""
        named = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        shown = [(name, command) for name, command in named if command is not None and not command.hidden]
        with formatter.section("Commands"):
            formatter.write_dl([(name, first_sentence(command.help or "")) for name, command in shown])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="cropmapper")
def cli() -> None:
    """Crop maps, with confidences, from dated satellite rasters and a parcel layer."""


def _command_of(name: str, job: dict[str, Any], stack_options: list[dict[str, Any]]) -> click.Command:
    """Make the command that runs one kind of job from its fields' flags."""

    def callback(**flags: Any) -> int:
        from engine.cli.running import run

        return run(lambda: job_of(name, job, stack_options, flags), name, **_events(flags))

    command = click.Command(
        name,
        callback=callback,
        params=parameters(job, stack_options),
        help=help_of(job),
        epilog=example_of(name, job),
    )
    return with_event_options(command)


def _events(flags: dict[str, Any]) -> dict[str, Any]:
    return {name: flags[name] for name in EVENT_OPTIONS}


def _add_commands() -> None:
    """Add a command for each kind of job, save for the list of models, which is told without events."""
    made = all_definitions()
    for name, job in made["jobs"].items():
        if name != "models":
            cli.add_command(_command_of(name, job, made["stack_options"]))


_add_commands()


@cli.command(epilog="Example: cropmapper models --json")
@click.option(
    "--packages", multiple=True, metavar="PATH", help="Folder of a further model package. May be given again."
)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
def models(packages: tuple[str, ...], as_json: bool) -> int:
    """List the bundled model packages, and further ones."""
    from engine.contract import ModelsJob
    from engine.jobs.models import lines, run

    # A package that is refused is a note beside the list and no failure: the others can be used all the same.
    report = run(ModelsJob(packages=list(packages) or None), lambda warning: print_note(warning.message)).summary
    if as_json:
        import json

        click.echo(json.dumps(report["models"], indent=1))
        return 0
    for line in lines(report):
        print_line(line)
    return 0


@cli.command(epilog="Example: cropmapper run result/job.json --events jsonl")
@click.argument("job")
@with_event_options
def run(job: str, **flags: Any) -> int:
    """Run a job file; '-' reads it from standard input."""
    from engine.cli.running import run as run_parsed

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

    # What the job is, is not known before it has been read. An input that holds the job is not listened to for its end.
    return run_parsed(parse, "unknown", **{**_events(flags), "cancel_on_eof": flags["cancel_on_eof"] and job != "-"})


@cli.command("serve", epilog="Example: cropmapper serve")
def serve_jobs() -> int:
    """Stay open and run what standard input asks for, until it ends.

    A line is a request as JSON: {"id": "7", "spec": {"job": "scan", "stack": "rasters/"}} runs a job, {"id": "7",
    "cancel": true} cancels it, or does nothing where it has ended. The events of each job are written to standard
    output, with its id. When standard input ends, all jobs that are still open are cancelled, and a last line without
    a line break is not taken: keep it open until the last result is there.
    """
    from engine.cli.serve import serve

    return serve()


@cli.command(hidden=True, epilog="Example: cropmapper child")
def child() -> int:
    """Run the job in the first line of standard input, whose end cancels it: so `serve` starts its long jobs."""
    from engine.cli.running import run as run_parsed

    content = bytearray()
    while not content.endswith(b"\n") and (piece := os.read(0, 65_536)):
        content += piece

    def parse() -> Any:
        from engine.contract import read_job

        return read_job(bytes(content), "The request's spec")

    return run_parsed(parse, "unknown", events="jsonl", cancel_on_eof=True, debug=False)


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
