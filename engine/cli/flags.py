"""Flags made of the definitions of parameters, and the job made of what was written behind them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import click

from engine.cli.definitions import flag_of

Definition = Mapping[str, Any]
# What every command of a job has besides the job's fields.
EVENT_OPTIONS = ("events", "cancel_on_eof", "debug")


def with_event_options(command: Any) -> Any:
    """Add the options that say how progress is told."""
    command = click.option(
        "--events", type=click.Choice(["text", "jsonl"]), default="text", help="How progress is told."
    )(command)
    command = click.option("--cancel-on-eof", is_flag=True, help="Cancel when standard input ends.")(command)
    return click.option("--debug", is_flag=True, help="Print the traceback of an unforeseen error.")(command)


def parameters(job: Definition, stack_options: Sequence[Definition]) -> list[click.Parameter]:
    """Return the arguments and flags of a job's command: its fields in order, then the options of its stack."""
    fields = [*job["fields"], *(stack_options if job["takes_stack_options"] else ())]
    return [
        _argument(field) if field["name"] in job["arguments"] else _flag(field)
        for field in sorted(fields, key=lambda field: field["name"] not in job["arguments"])
    ]


def help_of(job: Definition) -> str:
    """Return the help of a job's command: what it does, then what its arguments are."""
    texts = {field["name"]: field["text"] for field in job["fields"]}
    return "\n\n".join([job["about"], *(f"{name.upper()}: {texts[name]}" for name in job["arguments"])])


def first_sentence(text: str) -> str:
    """Return the first sentence of a help."""
    paragraph = " ".join(text.strip().partition("\n\n")[0].split())
    return re.split(r"(?<=\.) ", paragraph)[0]


def example_of(name: str, job: Definition) -> str:
    """Return a command as it could be written."""
    arguments = [str(job["example"][field]) for field in job["arguments"]]
    flags = [f"{flag_of(field)} {value}" for field, value in job["example"].items() if field not in job["arguments"]]
    return " ".join(["Example: cropmapper", name, *arguments, *flags])


def _argument(field: Definition) -> click.Argument:
    return click.Argument([field["name"]], required=True, nargs=-1 if field["type"] == "stack" else 1)


def _flag(field: Definition) -> click.Option:
    text = field["text"]
    if "example" in field:
        text += f" {'As JSON' if field['type'] == 'mapping' else 'Such as'}: {field['example']}"
    if field["type"] == "choices":
        text += f" Any of {', '.join(field['choices'])}, with commas between."
    if field["type"] == "paths":
        text += " May be given again."
    types = {"integer": int, "number": float, "choice": click.Choice(field.get("choices", ()))}
    return click.Option(
        [flag_of(field["name"]), field["name"]],
        type=types.get(field["type"]) if field["type"] != "boolean" else None,
        is_flag=field["type"] == "boolean",
        multiple=field["type"] == "paths",
        required=field["required"],
        default=field["default"],
        show_default=field["type"] != "boolean",
        help=text,
    )


def job_of(kind: str, job: Definition, stack_options: Sequence[Definition], flags: Mapping[str, Any]) -> Any:
    """Make a job of the values of its command's flags.

    Raises:
        BadInput: `job_invalid`, `option_invalid`, with the flag that is wrong.
    """
    from pydantic import ValidationError

    from engine.contract import SPECS
    from engine.errors import BadInput

    given = dict(_given(job["fields"], flags))
    if job["takes_stack_options"]:
        options = dict(_given(stack_options, flags))
        if options:
            given["options"] = options
    try:
        spec = next(spec for spec in SPECS if spec.name() == kind)
        return spec.model_validate({"job": kind, **given})
    except ValidationError as error:
        sentence = f"{_problems(job, stack_options, error)}."
        raise BadInput("job_invalid", sentence, f"See cropmapper {kind} --help.") from error


def _given(fields: Sequence[Definition], flags: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for field in fields:
        value = flags[field["name"]]
        if value is not None and value != () and value != field["default"]:
            yield field["name"], _READ.get(field["type"], _as_it_is)(field, value)


def _problems(job: Definition, stack_options: Sequence[Definition], error: Any) -> str:
    """Say which flags of a command pydantic refused, and why; at most three of them."""
    from engine.contract import problems

    names = {field["name"] for field in (*job["fields"], *stack_options)}
    sentences = []
    for path, reason in problems(error):
        # What is wrong with two flags together has no name of its own.
        name = next((part for part in path if part in names), None)
        shown = name and (name.upper() if name in job["arguments"] else flag_of(name))
        missing = reason == "Field required"
        sentences.append(f"{shown} {'is needed' if missing else f'cannot be used: {reason}'}" if shown else reason)
    return "; ".join(sentences)


def _as_it_is(field: Definition, value: Any) -> Any:
    return value


def _stack(field: Definition, value: Sequence[str]) -> Any:
    return value[0] if len(value) == 1 else list(value)


def _mapping(field: Definition, text: str) -> Any:
    from pydantic_core import from_json

    try:
        return from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise _invalid(field, f"is no JSON: {error}") from error


def _parts(field: Definition, text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _choices(field: Definition, text: str) -> list[str]:
    names = _parts(field, text)
    unknown = next((name for name in names if name not in field["choices"]), None)
    if unknown is not None:
        problem = f"names {unknown!r}, which there is not" if text.strip() else "is empty"
        raise _invalid(field, problem, f"Name any of {', '.join(field['choices'])}, with commas between.")
    return names


def _integers(field: Definition, text: str) -> list[int]:
    parts = [part.strip() for part in text.split(",")]
    if not all(re.fullmatch(r"-?[0-9]+", part) for part in parts):
        raise _invalid(field, f"{text!r} are not whole numbers")
    return [int(part) for part in parts]


def _extent(field: Definition, text: str) -> dict[str, Any]:
    parts = text.split(",", 4)
    try:
        corners = dict(zip(("xmin", "ymin", "xmax", "ymax"), (float(part) for part in parts[:4])))
        return {**corners, "crs": parts[4]}
    except (ValueError, IndexError) as error:
        raise _invalid(field, f"{text!r} is no extent") from error


def _invalid(field: Definition, problem: str, hint: str | None = None) -> Exception:
    from engine.errors import BadInput

    hint = hint or f"Write {field.get('example', '')}."
    return BadInput("option_invalid", f"{flag_of(field['name'])} {problem}.", hint)


_READ: dict[str, Callable[[Definition, Any], Any]] = {
    "stack": _stack,
    "paths": lambda field, value: list(value),
    "mapping": _mapping,
    "dates": _parts,
    "choices": _choices,
    "integers": _integers,
    "extent": _extent,
}
