"""What all messages have in common: unknown fields are refused, and a value beyond all bounds is, too.

A value that no sound job has is a typing error or an attack, and would end as a crash, a hang or a full memory far from
where it was given.
"""

# Optional[...] and Union[...] stand in this package instead of `|`: pydantic evaluates annotations, and Python 3.9
# cannot.
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Optional

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

SCHEMA_VERSION = 1

_LONGEST_PATH, _LONGEST_NAME = 4096, 255  # bytes, as the file systems have it
_LONGEST_ADDRESS = 16_384


class Message(BaseModel):
    """A job, or a part of one, or an event."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, defer_build=True)


@dataclass(frozen=True)
class Kind:
    """What a value is for a dialog and for the command line, where its Python type does not say it, such as a path."""

    name: str


@dataclass(frozen=True)
class Shown:
    """How a field is shown to people; its text is the field's description.

    Attributes:
        label: what a dialog calls it, at most 40 characters; the field's name in words by default.
        group: the part of the dialog that it stands in: data, parcels, model, results or computing.
        advanced: whether a dialog may hide it at first.
        example: a value as it is written on the command line.
    """

    label: Optional[str] = None
    group: str = "data"
    advanced: bool = False
    example: Optional[str] = None


def _is_address(path: str) -> bool:
    return "://" in path or path.startswith("/vsi")


def no_nul(text: str) -> str:
    """Refuse a text with a NUL character: systems take it for the text's end."""
    if "\0" in text:
        raise ValueError("a NUL character cannot be part of it")
    return text


def _short_enough(path: str) -> str:
    if _is_address(path):
        return path
    if len(path.encode()) > _LONGEST_PATH:
        raise ValueError(f"a path has at most {_LONGEST_PATH} bytes")
    if any(len(part.encode()) > _LONGEST_NAME for part in re.split(r"[/\\]", path)):
        raise ValueError(f"the name of a file or folder has at most {_LONGEST_NAME} bytes")
    return path


def _no_truth_value(value: Any) -> Any:
    # Python counts True as 1.
    if isinstance(value, bool):
        raise ValueError("Input should be a number, not true or false")
    return value


# Behind a number's limits, since pydantic loses limits that stand behind a validator from the JSON Schema.
NUMERIC = BeforeValidator(_no_truth_value)
SchemaVersion = Annotated[Literal[1], NUMERIC]
# An empty path would mean the current folder, which nobody means.
Place = Annotated[
    str,
    Field(min_length=1, max_length=_LONGEST_ADDRESS),
    AfterValidator(no_nul),
    AfterValidator(_short_enough),
    Kind("path"),
]
Name = Annotated[str, Field(min_length=1, max_length=1024), AfterValidator(no_nul)]
Text = Annotated[str, Field(max_length=1024)]
