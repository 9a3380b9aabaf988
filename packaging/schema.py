"""Write the contract's JSON Schemas to resources/schema."""

from __future__ import annotations

import json
from pathlib import Path

from engine.contract import schemas

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "schema"


def main() -> None:
    """Write one file a schema."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        (FOLDER / name).write_text(json.dumps(schema, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
