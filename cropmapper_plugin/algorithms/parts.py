"""The parts of algorithms' dialogs: what each asks for, and which fields of a job its answers make.

Names, labels, helps, choices and bounds are the engine's own; published parameter names are those of the fields, in
capitals, and never change.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import Qt

from ..client.parameters import Field, job_fields, stack_options
from ..client.stackoptions import read_fields, read_json
from ..words import joined, tr

# The flag has another place from QGIS 3.36 on.
ADVANCED = (
    Qgis.ProcessingParameterFlag.Advanced
    if hasattr(Qgis, "ProcessingParameterFlag")
    else QgsProcessingParameterDefinition.Flag.FlagAdvanced
)
OUTPUT = "OUTPUT"  # where the results go; the field `out`


@dataclass(frozen=True)
class Given:
    """What was filled in.

    Attributes:
        algorithm: the algorithm that the parameters belong to.
        parameters: values of the parameters by name, as Processing has them.
        context: Processing's context of the run.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext

    def has(self, name: str) -> bool:
        """Say whether a value is given, a zero included."""
        return self.parameters.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Return a value as a text."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """Return a value as yes or no."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def value(self, name: str, field: Field) -> object:
        """Return a value of a field's type; None where none is given."""
        if field.type == "boolean":
            return self.flag(name)
        if not self.has(name):
            return None
        if field.type == "number":
            return self.algorithm.parameterAsDouble(self.parameters, name, self.context)
        if field.type == "integer":
            return self.algorithm.parameterAsInt(self.parameters, name, self.context)
        if field.type == "choice":
            return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)
        if field.type == "choices":
            # Of a list in which nothing is ticked, as dialogs give it, Processing makes one empty text.
            chosen = self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)
            return [choice for choice in chosen if choice] or None
        if field.type == "date":
            day = self.algorithm.parameterAsDateTime(self.parameters, name, self.context).date()
            return day.toString(Qt.DateFormat.ISODate) or None
        return self.text(name)


class Part:
    """A part of a dialog; it does nothing of what it is not asked for."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return its parameters."""
        return []

    def problem(self, given: Given) -> str:
        """Return the sentence that says what can be known to be wrong before anything runs, or ''."""
        return ""

    def options(self, given: Given) -> tuple[dict, str]:
        """Return the stack options that it gives, and '' or what is wrong with them."""
        return {}, ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the fields of the job that it gives; layers may be written to files for it."""
        return {}


class Plain(Part):
    """One field of a job, as its type has it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return its one parameter."""
        return [definition(job_fields(job)[self._name])]

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the field."""
        field = job_fields(given.algorithm.JOB)[self._name]
        return {self._name: given.value(self._name.upper(), field)}


class Texts(Part):
    """Which class each text stands for, as `corn=maize, fallow=` or as JSON."""

    def __init__(self, name: str) -> None:
        self._name = name

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return its one parameter."""
        return [definition(job_fields(job)[self._name])]

    def problem(self, given: Given) -> str:
        """Say that it cannot be read."""
        field = job_fields(given.algorithm.JOB)[self._name]
        text = given.text(self._name.upper())
        return (
            ""
            if read_texts(text) is not None
            else tr("{label} cannot be {text}. Like this: {expected}.").format(
                label=field.label, text=text, expected=field.expected
            )
        )

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the field."""
        return {self._name: read_texts(given.text(self._name.upper())) or None}


def read_texts(text: str) -> dict[str, str] | None:
    """Read pairs of texts, written as `a=b, c=` or as JSON; None where they cannot be read."""
    if text.strip().startswith("{"):
        with suppress(ValueError):
            found = json.loads(text)
            if all(isinstance(value, str) for value in found.values()):
                return found
        return None
    pairs = [part.partition("=") for part in re.split(r"[,;\n]+", text) if part.strip()]
    if not all(sign and name.strip() for name, sign, _ in pairs):
        return None
    return {name.strip(): value.strip() for name, _, value in pairs}


class Options(Part):
    """Options of the stack, each a parameter of its own.

    Args:
        names: names of the job's options that become parameters.
    """

    def __init__(self, *names: str) -> None:
        self._names = names

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return one parameter an option."""
        return [definition(stack_options()[name]) for name in self._names]

    def options(self, given: Given) -> tuple[dict, str]:
        """Return those that are given."""
        values = {name: given.value(name.upper(), stack_options()[name]) for name in self._names}
        read, problem = read_fields({name: value for name, value in values.items() if isinstance(value, str)})
        numbers = {name: value for name, value in values.items() if value is not None and not isinstance(value, str)}
        return {**read, **numbers}, problem


class FurtherOptions(Part):
    """All options of the stack that have no parameter of their own, as JSON."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return OPTIONS."""
        like = '{"date_pattern": ..., "dates": [...], "order": "band-major", "mask_values": [3, 8]}'
        text = tr("As in a job file: {example}.").format(example=like)
        made = QgsProcessingParameterString(
            "OPTIONS", tr("Further stack options (JSON)"), multiLine=True, optional=True
        )
        return [helped(made, text, advanced=True)]

    def options(self, given: Given) -> tuple[dict, str]:
        """Return what the JSON says."""
        return read_json(given.text("OPTIONS"))


class Load(Part):
    """Whether the results are opened."""

    NAME = "LOAD"

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return LOAD."""
        made = QgsProcessingParameterBoolean(self.NAME, tr("Open the results as a styled group"), True)
        return [helped(made, tr("One group of the project, styled by the class table."))]


class Folder(Part):
    """The folder for the results."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return OUTPUT."""
        field = job_fields(job)["out"]
        made = QgsProcessingParameterFolderDestination(OUTPUT, field.label, optional=not field.required)
        return [helped(made, field.text)]

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the path."""
        return {"out": given.text(OUTPUT) or None}


class File(Folder):
    """The one file for the result.

    Args:
        suffix: how its name has to end.
    """

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return OUTPUT."""
        field = job_fields(job)["out"]
        made = QgsProcessingParameterFileDestination(
            OUTPUT, field.label, f"{field.label} (*{self._suffix})", optional=not field.required, createByDefault=False
        )
        return [helped(made, field.text)]


def definition(field: Field) -> QgsProcessingParameterDefinition:
    """Return the parameter that a field or an option is filled in with; texts where Processing has no better type."""
    name, optional = field.name.upper(), not field.required
    if field.type == "boolean":
        made = QgsProcessingParameterBoolean(name, field.label, field.default, optional)
    elif field.type in ("choice", "choices"):
        made = QgsProcessingParameterEnum(
            name, field.label, field.choices, field.type == "choices", field.default, optional, usesStaticStrings=True
        )
    elif field.type in ("number", "integer"):
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if field.type == "integer" else kinds.Double
        made = QgsProcessingParameterNumber(name, field.label, kind, field.default, optional)
        if field.minimum is not None:
            made.setMinimum(field.minimum)
        if field.maximum is not None:
            made.setMaximum(field.maximum)
    elif field.type == "date":
        day = QgsProcessingParameterDateTime.Type.Date
        made = QgsProcessingParameterDateTime(name, field.label, day, optional=optional)
    else:
        made = QgsProcessingParameterString(name, field.label, field.default, optional=optional)
    like = field.like if field.type != "date" else ""  # a date is picked
    if field.choices:
        like = by_names(field.choices[:2]) if field.type == "choices" else by_name(field.choices[0])
    return helped(made, joined(field.text, like), field.advanced)


def by_name(choice: str) -> str:
    """Return how a choice is written by who has no list to click in; QGIS's own words on it speak of numbers."""
    return tr("In scripts and qgis_process it is given by its name, such as {name}.").format(name=choice)


def by_names(choices: tuple[str, ...]) -> str:
    """Return how several choices are written by who has no list to tick them in."""
    return tr(
        "In scripts and qgis_process they are given by their names, with commas between, such as {names}."
    ).format(names=",".join(choices))


def helped(
    made: QgsProcessingParameterDefinition, text: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Give a parameter its help, and fold it away if it is rarely needed."""
    made.setHelp(text)
    if advanced:
        made.setFlags(made.flags() | ADVANCED)
    return made
