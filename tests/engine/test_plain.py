"""Dataclasses as text: what comes back is what went in, and nothing else can come in."""

import datetime
import json

import pytest

from engine.plain import from_text, to_text
from engine.stack import Acquisition, Grid, MaskRef, RasterRef, TimeStack, Window
from engine.stack.facts import Fact
from engine.stack.types import CubePlace

KINDS = (Acquisition, Fact, Grid, MaskRef, RasterRef, TimeStack, Window, CubePlace)
STACK = TimeStack(
    "sentinel-2-l2a",
    ("B04",),
    Grid("EPSG:32631", (10.0, 0.0, 0.1 + 0.2, 0.0, -10.0, 4e6), 30, 20),
    (
        Acquisition(
            datetime.date(2023, 5, 12),
            "a.tif",
            {"B04": RasterRef("/x/a.tif", 3, 1e-4, -0.1, 0.0, "uint16", CubePlace("red", (("time", 4),)))},
            (MaskRef("/x/a.tif", 4, "values", (0, 3)),),
            reach=Window(-2, 4, 10, 7),
        ),
        Acquisition(datetime.date(2023, 6, 1), "b.tif", {"B04": RasterRef("/x/b.tif", 1, nodata=float("-inf"))}),
    ),
)


def test_a_stack_comes_back_as_it_was():
    assert from_text(to_text(STACK), KINDS) == STACK


def test_no_kind_but_those_named_is_made():
    text = json.dumps({"@type": "Popen", "args": "true"})
    with pytest.raises(KeyError, match="Popen"):
        from_text(text, KINDS)
