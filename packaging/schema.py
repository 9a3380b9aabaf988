"""Write what is made from the specs to resources/schema: JSON Schemas, and the definitions of all parameters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.contract import SPECS
from engine.contract.definitions import definitions, schemas
from engine.jobs import module_of
from engine.stack.find.sensors import schema as sensor_schema

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "schema"


def files() -> dict[str, dict[str, Any]]:
    """Return the content of each file."""
    stages = {spec.name(): [stage._asdict() for stage in module_of(spec.name()).STAGES] for spec in SPECS}
    return {**schemas(), "sensor.schema.json": sensor_schema(), "parameters.json": definitions(stages)}


def main() -> None:
    """Write one file a schema."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (FOLDER / name).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
