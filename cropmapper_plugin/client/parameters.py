"""What each job can be told, and its stages, as the engine defines them in `resources/schema/parameters.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..words import tr
from .folders import resource


@dataclass(frozen=True)
class Field:
    """One field of a job or one option of a stack.

    Attributes:
        name: the field's name in the job file.
        type: text, integer, number, boolean, choice, choices, date, dates, path, paths, extent, mapping, integers or
            stack.
        required: it has no default.
        default: where it is not given; None also means that none is set.
        label: short, for a dialog, in the user's language.
        text: what it is for, in whole sentences, in the user's language.
        advanced: rarely needed.
        choices: the only values; empty for any.
        minimum: the least value, or None.
        maximum: the greatest value, or None.
        example: a value as it is written, or ''.
        english_label: the label as the engine's sentences have it.
    """

    name: str
    type: str
    required: bool
    default: Any
    label: str
    text: str
    advanced: bool
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    example: str = ""
    english_label: str = ""

    @property
    def expected(self) -> str:
        """What a value looks like, for people."""
        if self.type == "mapping" and self.example:
            return ", ".join(f"{name}={value}" for name, value in json.loads(self.example).items())
        if self.example or not self.choices:
            return self.example
        *others, last = self.choices
        return tr("{others} or {last}").format(others=", ".join(others), last=last) if others else last

    @property
    def like(self) -> str:
        """A sentence with an example; '' for a field that has none."""
        return tr("Such as {example}.").format(example=self.expected) if self.example else ""


@cache
def stack_options() -> dict[str, Field]:
    """Return the options of a stack, by name."""
    return _fields(_definitions()["stack_options"])


@cache
def job_fields(job: str) -> dict[str, Field]:
    """Return the fields of a job, by name, without the options of its stack."""
    return _fields(_definitions()["jobs"][job]["fields"])


def about(job: str) -> str:
    """Return what a job does, in a sentence or two."""
    return tr(_definitions()["jobs"][job]["about"])


def example(job: str) -> dict[str, Any]:
    """Return fields of a job with values as people write them."""
    return _definitions()["jobs"][job]["example"]


def stage_title(job: str, stage: str) -> str:
    """Return what a stage is called for people; an unknown one by its own name."""
    titles = {entry["name"]: entry["title"] for entry in _stages(job)}
    return tr(titles.get(stage, stage.capitalize()))


def share_done(job: str, event: dict) -> float | None:
    """Return how much of a job is done with a progress event, from 0 to 1; None where its stage is not known."""
    before = 0.0
    for entry in _stages(job):
        if entry["name"] == event["stage"]:
            part = event["done"] / event["total"] if event["total"] else 0.0
            return min(1.0, before + part * entry["share"])
        before += entry["share"]
    return None


def _stages(job: str) -> list[dict]:
    return _definitions()["jobs"][job]["stages"]


def _fields(entries: list[dict]) -> dict[str, Field]:
    return {entry["name"]: _field(entry) for entry in entries}


def _field(entry: dict) -> Field:
    fields = {name: value for name, value in entry.items() if name in Field.__dataclass_fields__}
    texts = {"label": tr(entry["label"]), "text": tr(entry["text"]), "english_label": entry["label"]}
    return Field(**{**fields, **texts, "choices": tuple(entry.get("choices", ()))})


@cache
def _definitions() -> dict:
    return json.loads(resource("schema", "parameters.json").read_text(encoding="utf-8"))
