"""What the benchmarks' own tests share."""

import pytest

from benchmarks import timing


@pytest.fixture(autouse=True)
def small_products(monkeypatch):
    """Products of small matrices: where a processor has no instructions for a type, large ones take minutes."""
    monkeypatch.setattr(timing, "SIDE", 64)
