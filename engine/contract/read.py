"""A job file, read; what is wrong with one is said in a line."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Tuple, Union

from pydantic import ValidationError

from engine.contract.jobs import JOB_SPEC
from engine.errors import BadInput

# How pydantic calls the forms of a value that may have several.
_FORM = re.compile(r"(function-after|function-before|list|constrained-str|constrained-int)(\[|$)|str$|int$")
_OTHER_FORM = "Input should be a valid"


def read_job(content: Union[bytes, str], source: str) -> Any:
    """Parse a job file.

    Args:
        content: the JSON, in UTF-8.
        source: the file's name, for the error's sentence.

    Raises:
        BadInput: `job_invalid`, with the first fields that are wrong.
    """
    try:
        # Editors on Windows begin a file with a mark of its encoding.
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
    except UnicodeDecodeError as error:
        raise BadInput(
            "job_invalid", f"{source} is not a valid job: it is not UTF-8 text.", "Save it as UTF-8."
        ) from error
    try:
        job = JOB_SPEC.validate_json(text)
        # Only now: pydantic bounds how deep JSON may be nested, and this parser does not.
        json.loads(text, object_pairs_hook=without_repetition)
    except ValidationError as error:
        raise _invalid(source, describe(error)) from error
    except ValueError as error:
        raise _invalid(source, str(error)) from error
    return job


def _invalid(source: str, problem: str) -> BadInput:
    return BadInput(
        "job_invalid",
        f"{source} is not a valid job: {problem}.",
        "Compare it with resources/schema/job.schema.json.",
    )


def without_repetition(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    """Make a JSON object; of two values of one name, nobody knows which was meant."""
    made: Dict[str, Any] = {}
    for name, value in pairs:
        if name in made:
            raise ValueError(f"{_short(name)} is given twice")
        made[name] = value
    return made


def describe(error: ValidationError) -> str:
    """Say in one line which fields are wrong and why; at most three of them."""
    lines = []
    for field, reason in problems(error):
        named = ".".join(_short(part) for part in field)
        lines.append(f"{named}: {reason}" if named else reason)
    return "; ".join(lines)


def problems(error: ValidationError) -> List[Tuple[Tuple[str, ...], str]]:
    """Return the fields that are wrong, at most three, each with what is wrong with it.

    Of a field that may have several forms, it is what is wrong with the form that its value has.
    """
    found: Dict[Tuple[str, ...], str] = {}
    for problem in error.errors(include_url=False):
        forbidden = problem["type"] == "extra_forbidden"
        field = tuple(str(part) for part in problem["loc"] if forbidden or not _FORM.match(str(part)))
        if found.get(field, _OTHER_FORM).startswith(_OTHER_FORM):
            found[field] = _short(_reason(problem), 300)
    return list(found.items())[:3]


def _reason(problem: Any) -> str:
    """Say in pydantic's words what is wrong with a value, which is named where one of a few was to be chosen."""
    value = problem["input"]
    if problem["type"] == "literal_error" and isinstance(value, str):
        return f"{problem['msg']}, not {_short(repr(value))}"
    # Pydantic would show all that stands there: a report holds its whole job under this name.
    if problem["type"] == "union_tag_invalid" and isinstance(value, dict) and not isinstance(value.get("job"), str):
        return f"its 'job' should be a text, one of {problem['ctx']['expected_tags']}"
    return str(problem["msg"]).removeprefix("Value error, ")


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
