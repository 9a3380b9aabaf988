"""How many threads are used where a job does not say."""

from __future__ import annotations

import pytest

from engine.errors import BadInput
from engine.runtime.device import THREADS, usable_cores


def test_a_variable_bounds_the_threads_and_never_adds_any(monkeypatch):
    monkeypatch.delenv(THREADS, raising=False)
    cores = usable_cores()
    monkeypatch.setenv(THREADS, "1")
    assert usable_cores() == 1
    monkeypatch.setenv(THREADS, str(cores + 1))
    assert usable_cores() == cores


@pytest.mark.parametrize("text", ["0", "-1", "all", "1.5"])
def test_what_is_no_number_of_threads_is_refused(monkeypatch, text):
    monkeypatch.setenv(THREADS, text)
    with pytest.raises(BadInput) as refused:
        usable_cores()
    assert refused.value.code == "threads_unknown"
    assert text in refused.value.message
