"""What tests of stacks share."""

import pytest


@pytest.fixture
def direct(monkeypatch):
    """No proxy between us and ourselves, and no patience."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GDAL_HTTP_TIMEOUT", "1")
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
