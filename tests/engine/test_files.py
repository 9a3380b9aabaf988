"""Files that appear whole, and the lock that keeps two jobs out of one folder."""

from __future__ import annotations

import pytest

from engine import files
from engine.errors import BadInput


def test_a_lock_keeps_others_out_until_it_is_let_go(tmp_path):
    path = tmp_path / "out" / "lock"
    with files.locked(path), pytest.raises(BadInput) as refused, files.locked(path):
        pass
    assert refused.value.code == "out_busy"
    with files.locked(path):
        assert path.exists()
    assert not list(path.parent.iterdir())


def test_a_lock_that_was_removed_while_it_was_taken_is_taken_again(tmp_path, monkeypatch):
    """Between opening and locking, its holder lets it go and removes it: others would lock a new file of that name."""
    path = tmp_path / "lock"
    first = files.locked(path)
    first.__enter__()
    lock = files._lock

    def lock_late(file):
        monkeypatch.setattr(files, "_lock", lock)
        first.__exit__(None, None, None)
        lock(file)

    monkeypatch.setattr(files, "_lock", lock_late)
    with files.locked(path), pytest.raises(BadInput), files.locked(path):
        pass
    assert not path.exists()
