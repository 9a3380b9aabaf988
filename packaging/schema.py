"""Write the JSON Schemas of the contract and of sensor files to resources/schema."""

from __future__ import annotations

import json
from pathlib import Path

from engine.contract.definitions import schemas
from engine.stack.find.sensors import schema as sensor_schema

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "schema"


def main() -> None:
    """Write one file a schema."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in {**schemas(), "sensor.schema.json": sensor_schema()}.items():
        (FOLDER / name).write_text(json.dumps(schema, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
