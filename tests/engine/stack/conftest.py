"""What tests of stacks share."""

import pytest


@pytest.fixture
def direct(monkeypatch, tmp_path_factory):
    """No proxy between us and ourselves, no patience, and a home of our own for the key that seals stack files."""
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GDAL_HTTP_TIMEOUT", "1")
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
