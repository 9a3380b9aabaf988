"""What is made from the specs for others: JSON Schemas, and the definitions of all parameters.

The definitions serve those who cannot or would not import pydantic: the plugin, and the command line, which makes its
flags of them. `resources/schema/parameters.json` holds them; `packaging/schema.py` writes it.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Dict, List, Literal, Type, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from engine.contract.events import EVENT
from engine.contract.jobs import JOB_SPEC, SPECS, Job
from engine.contract.message import SCHEMA_VERSION, Kind, Message, Shown
from engine.contract.stack import Extent, StackOptions

_KINDS = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "text",
    datetime.date: "date",
    Extent: "extent",
    StackOptions: "options",
}
_LISTS = {"integer": "integers", "date": "dates", "path": "paths", "choice": "choices"}


def schemas() -> Dict[str, Dict[str, Any]]:
    """Return the JSON Schemas of jobs and events, by file name, as `resources/schema` holds them."""
    return {"job.schema.json": JOB_SPEC.json_schema(), "event.schema.json": EVENT.json_schema()}


def definitions(
    stages: Mapping[str, Sequence[Mapping[str, Any]]], specs: Iterable[Type[Job]] = SPECS
) -> Dict[str, Any]:
    """Return the definitions of all parameters of jobs.

    Args:
        stages: name of a job -> its stages in order, each with `name`, `title` and `share` of the progress.
        specs: the jobs' specs.
    """
    return {
        "schema_version": SCHEMA_VERSION,
        "jobs": {
            spec.name(): {
                "about": _unwrapped(inspect.getdoc(spec) or ""),
                "example": spec.example,
                "arguments": [*spec.arguments],
                "takes_stack_options": "options" in spec.model_fields,
                "stages": [*stages[spec.name()]],
                "fields": _fields(spec, without=("schema_version", "job", "options")),
            }
            for spec in specs
        },
        "stack_options": _fields(StackOptions),
    }


def _unwrapped(text: str) -> str:
    """Return paragraphs as one line each."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _fields(spec: Type[Message], without: Sequence[str] = ()) -> List[Dict[str, Any]]:
    return [definition(name, info) for name, info in spec.model_fields.items() if name not in without]


def definition(name: str, info: FieldInfo) -> Dict[str, Any]:
    """Return the definition of one field: `name`, `type`, `required`, `default`, `label`, `text`, `group`, `advanced`.

    Where they apply it has `choices`, `minimum`, `maximum` and `example`, too.
    """
    notes = [*info.metadata, *_notes(info.annotation)]
    further = {
        "choices": _choices(info.annotation),
        "minimum": next((note.ge for note in notes if hasattr(note, "ge")), None),
        "maximum": next((note.le for note in notes if hasattr(note, "le")), None),
    }
    shown = next((note for note in notes if isinstance(note, Shown)), Shown())
    kind = kind_of(info)
    if kind not in ("integer", "number"):
        further = {"choices": further["choices"]}
    further["example"] = shown.example
    return {
        "name": name,
        "type": kind,
        "required": info.is_required(),
        "default": None if info.is_required() else info.default,
        "label": shown.label or name.replace("_", " ").capitalize(),
        "text": info.description or "",
        "group": shown.group,
        "advanced": shown.advanced,
        **{key: value for key, value in further.items() if value is not None},
    }


def kind_of(info: FieldInfo) -> str:
    """Return the type of a field, as dialogs and the command line tell types apart."""
    # Said of a field, the kind stands behind that of its type.
    kinds = [note.name for note in info.metadata if isinstance(note, Kind)]
    return kinds[-1] if kinds else _kind(info.annotation)


def _notes(annotation: Any) -> List[Any]:
    """Return what is noted with a type, or with the type that an optional one has."""
    if get_origin(annotation) is Union:
        return [note for part in get_args(annotation) for note in _notes(part)]
    notes = getattr(annotation, "__metadata__", ())
    return [inner for note in notes for inner in (note.metadata if isinstance(note, FieldInfo) else [note])]


def _kind(annotation: Any) -> str:
    """Return what type of parameter a type is."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        kinds = [note.name for note in annotation.__metadata__ if isinstance(note, Kind)]
        return kinds[-1] if kinds else _kind(arguments[0])
    if origin is Union:
        return _kind(next(part for part in arguments if part is not type(None)))
    if origin is list:
        return _LISTS[_kind(arguments[0])]
    if origin is dict:
        return "mapping"
    return "choice" if origin is Literal else _KINDS[annotation]


def _choices(annotation: Any) -> Any:
    """Return the values that a literal may have; None for another type."""
    if get_origin(annotation) is Union:
        return next((found for part in get_args(annotation) if (found := _choices(part)) is not None), None)
    if get_origin(annotation) is list:
        return _choices(get_args(annotation)[0])
    return [*get_args(annotation)] if get_origin(annotation) is Literal else None
