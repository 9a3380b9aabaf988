"""One thread: networks of a few numbers wait longer for a second one than they compute."""

from __future__ import annotations

import pytest

from engine.models.threads import threads


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    with threads(1):
        yield
