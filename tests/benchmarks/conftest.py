"""What the benchmarks' own tests share."""

import pytest

from benchmarks import timing

from ..traced import traced_once


@pytest.fixture(autouse=True)
def small_products(monkeypatch):
    """Products of small matrices: where a processor has no instructions for a type, large ones take minutes."""
    monkeypatch.setattr(timing, "SIDE", 64)


@pytest.fixture(scope="session", autouse=True)
def _graphs_of_before():
    with traced_once():
        yield
