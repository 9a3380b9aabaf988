"""What is known of a raster's values, and where each thing was learned from."""

from __future__ import annotations

from dataclasses import dataclass

UNKNOWN = "unknown"
FILE_NAME = "file name"
METADATA = "product metadata"
HEADER = "header"
STAC = "STAC item"
BANDS = "bands"
DATA_TYPE = "data type"
TABLE = "sensor table"
VALUES = "stored values"
USER = "user"
STACK_FILE = "stack file"


@dataclass(frozen=True)
class Fact:
    """A text such as 'L2A' or '05.09', and where it was learned from; '' where nothing tells it."""

    value: str = ""
    origin: str = UNKNOWN

    @property
    def known(self) -> bool:
        """Whether anything tells it."""
        return self.origin != UNKNOWN


NOTHING = Fact()
