"""The definitions of all parameters, as they lie in resources/schema: `--help` needs no pydantic, which is slow."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).resolve().parents[2] / "resources" / "schema" / "parameters.json"


@lru_cache(maxsize=1)
def all_definitions() -> dict[str, Any]:
    """Return the definitions, as `engine.contract.definitions` has them."""
    try:
        return json.loads(_FILE.read_text(encoding="utf-8"))
    except OSError:  # an engine that was installed without the resources
        from engine.contract import SPECS
        from engine.contract.definitions import definitions

        return definitions({spec.name(): () for spec in SPECS})


def flags_of_settings() -> dict[str, str]:
    """Return what a hint calls a setting -> what the command line calls it, both in parentheses."""
    made = all_definitions()
    jobs = made["jobs"].values()
    fields = [*made["stack_options"], *(field for job in jobs for field in job["fields"])]
    positional = {name for job in jobs for name in job["arguments"]}
    return {
        f"({name})": f"({flag_of(field['name'])})"
        for field in fields
        if field["name"] not in positional
        for name in (field["name"], field["name"].replace("_", " "), field["label"].lower())
    }


def flag_of(field: str) -> str:
    """Return a field's flag."""
    return f"--{field.replace('_', '-')}"
