"""Fetching JSON ends within its time, whatever the server does, and leads nowhere but where the user pointed."""

from __future__ import annotations

import itertools
import json
import time
from random import Random

import pytest

from engine.errors import BadInput
from engine.stack import StackUnusable, scan_stack
from engine.stack.read import fetch
from engine.stack.read.fetch import Patience, fetch_json, leads_inside

from ...hostile import stac
from ...rangeserver import serving

pytestmark = pytest.mark.usefixtures("direct")

OK = b"HTTP/1.1 200 OK\r\n"


def forever(begin: bytes, piece: bytes):
    return lambda: itertools.chain([begin], itertools.repeat(piece))


@pytest.mark.parametrize(
    "pieces",
    [
        forever(OK + b"Content-Length: 100000\r\n\r\n{", b" "),
        forever(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        forever(OK, b"X-A: b\r\n"),
        forever(OK + b"X-A: ", b"b"),
        forever(b"", b"H"),
        forever(b"", b""),
        forever(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
        forever(b"HTTP/1.1 302 Found\r\nContent-Length: 9\r\nLocation: /a\r\n\r\n", b" "),
    ],
    ids=["bytes", "chunks", "headers", "a header", "a status", "nothing", "continue", "redirections"],
)
def test_a_server_without_an_end_is_given_up(monkeypatch, pieces):
    monkeypatch.setattr(fetch, "_PATIENCE", 0.6)
    with stac.answering(pieces, 0.05) as url:
        begin = time.perf_counter()
        with pytest.raises(BadInput) as raised:
            fetch_json(f"{url}/a.json")
        assert time.perf_counter() - begin < 3
    assert raised.value.code == "address_unreachable"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0" * 100,
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n{}",
        OK + b"Content-Length: -5\r\n\r\n[",
        OK + b"Content-Length: x\r\n\r\n[",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        OK + b"a" * 70_000,
        OK + b"Content-Length: 3\r\n\r\n\xff\xfe\xff",
        OK + b"\r\n" + b"[" * 100_000,
        OK + b"\r\n{" + b'"a":' * 100_000,
        b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: \xff\r\n\r\n",
        b"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\n\r\n",
    ],
)
def test_answers_that_are_none(answer):
    with stac.answering(lambda: [answer], 0.01) as url, pytest.raises(BadInput) as raised:
        scan_stack(f"{url}/a.json")
    assert raised.value.code in ("address_unreachable", "address_invalid", "stack_invalid")


@pytest.mark.parametrize(
    "address", ["http://", "http://[", "http://a b/", "http://127.0.0.1:x/", "http://" + "a" * 300]
)
def test_addresses_that_are_none(address):
    with pytest.raises(BadInput):
        scan_stack(address)


def test_a_silent_host_is_not_asked_for_ever(monkeypatch):
    monkeypatch.setattr(fetch, "_PATIENCE", 0.2)
    patience = Patience()
    with stac.answering(forever(OK, b"X-A: b\r\n"), 0.05) as url:
        begin = time.perf_counter()
        for _ in range(50):
            with pytest.raises(BadInput):
                fetch_json(url, patience)
        assert time.perf_counter() - begin < 5


@pytest.mark.parametrize(
    ("base", "href", "expected"),
    [
        ("https://stac.example.org/a", "http://127.0.0.1/b", True),
        ("https://stac.example.org/a", "http://169.254.169.254/latest", True),
        ("https://stac.example.org/a", "http://[::1]:8080/b", True),
        ("https://stac.example.org/a", "http://LOCALHOST/b", True),
        ("https://stac.example.org/a", "https://10.0.0.7/b", True),
        ("https://stac.example.org/a", "http://127.1/b", True),
        ("https://stac.example.org/a", "http://2130706433/b", True),
        ("https://stac.example.org/a", "http://0x7f000001/b", True),
        ("https://stac.example.org/a", "http://localhost./b", True),
        ("https://stac.example.org/a", "https://data.example.org/b", False),
        ("https://stac.example.org/a", "https://8.8.8.8/b", False),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:9000/b", False),
        ("http://10.0.0.7/a", "https://stac.example.org/b", False),
    ],
)
def test_a_public_server_does_not_lead_to_our_own_network(base, href, expected):
    assert leads_inside(base, href) is expected


def test_pages_in_a_circle_are_read_once(tmp_path):
    for page, after in ((0, 1), (1, 2), (2, 0)):
        links = [{"rel": rel, "href": href} for rel, href in (("next", f"{after}.json"), ("self", f"{page}.json"))]
        content = {"type": "FeatureCollection", "features": [], "links": links, "stac_version": "1.0.0"}
        (tmp_path / f"{page}.json").write_text(json.dumps(content))
    with serving(tmp_path) as served:
        with pytest.raises(StackUnusable):
            scan_stack(f"{served.url}/0.json")
        assert sorted(served.paths) == ["/0.json", "/1.json", "/2.json"]


def test_wrong_types_anywhere_end_in_a_sentence(tmp_path):
    for seed in range(60):
        with pytest.raises(BadInput) as raised:
            scan_stack(stac.search(Random(seed), tmp_path))
        assert raised.value.code in ("no_dates", "stack_invalid", "layers_unclear")
        rows = getattr(raised.value, "rows", ())
        assert not [row.reason for row in rows if "cannot be understood" in row.reason]
