"""JSON by HTTP: nothing but HTTP, nothing large, and never for longer than was promised."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections import Counter
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from engine import __version__
from engine.errors import BadInput
from engine.reading import LARGEST_TEXT, Unreadable, parse_json

_PATIENCE = 30.0  # seconds for a whole request, from looking up the host to the last byte
_CHUNK = 64 * 1024
_MOST_WAITS = 3


class Patience:
    """Which hosts have kept us waiting: one that did so some times is not asked again."""

    def __init__(self) -> None:
        self._waits: Counter[str] = Counter()

    def is_over(self, url: str) -> bool:
        """Whether the host of an address has been waited for often enough."""
        return self._waits[_host(url)] >= _MOST_WAITS

    def waited(self, url: str) -> None:
        """Count a host that did not answer in time."""
        self._waits[_host(url)] += 1


def is_http(href: str) -> bool:
    """Whether an address is one of HTTP."""
    return href.lower().startswith(("http://", "https://"))


def leads_inside(base: str, href: str) -> bool:
    """Whether an address leads from a public server to this machine, or to others that only its network reaches."""
    return _is_inside(_host(href)) and not _is_inside(_host(base))


def fetch_json(url: str, patience: Patience | None = None) -> Any:
    """Fetch JSON; redirections lead nowhere but to HTTP again.

    Raises:
        BadInput: `address_unreachable`; `address_invalid` when it is not HTTP, is too large, or no JSON.
    """
    hint = "Check the address in a browser, and whether this machine reaches the network."
    if not is_http(url):
        raise BadInput("address_invalid", f"{url} is neither a path nor an http(s) address.", "Give one of these.")
    patience = patience or Patience()
    if patience.is_over(url):
        raise BadInput("address_unreachable", f"{url} is not fetched: its server does not answer in time.", hint)
    try:
        with _Deadline(_PATIENCE) as deadline:
            content = _fetch(url, deadline)
        return parse_json(content)
    except HTTPError as error:
        error.close()
        raise BadInput("address_unreachable", f"{url} cannot be fetched: HTTP {error.code}.", hint) from error
    except Unreadable as error:
        raise BadInput(
            "address_invalid",
            f"{url} is no catalogue: {error.reason}.",
            "Give the address of a STAC document; rasters that have none are to be fetched, or named in a VRT.",
        ) from error
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            patience.waited(url)
            reason = f"not within {_PATIENCE:.0f} s"
        raise BadInput("address_unreachable", f"{url} cannot be fetched: {reason}.", hint) from error


def _fetch(url: str, deadline: _Deadline) -> bytes:
    request = Request(url, headers={"User-Agent": f"cropmapper/{__version__}"})
    try:
        with _opener(deadline).open(request, timeout=_PATIENCE) as response:
            parts, size = [], 0
            while part := response.read(_CHUNK):
                if not parts and part.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"[", b""):
                    raise Unreadable("it is no JSON")  # a raster, perhaps: no need to fetch all of it
                parts.append(part)
                size += len(part)
                if size > LARGEST_TEXT:
                    raise Unreadable(f"it is larger than {LARGEST_TEXT >> 20} MB; search for fewer items")
    except Unreadable:
        raise
    except (OSError, HTTPException, ValueError):
        deadline.check()
        raise
    deadline.check()
    return b"".join(parts)


class _Deadline:
    """Ends what a socket waits for when the time is over, however slowly bytes come in; a context manager."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> _Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def check(self) -> float:
        """Seconds that are left.

        Raises:
            TimeoutError: none.
        """
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def watch(self, connected: socket.socket) -> None:
        """Shut a socket when the time is over."""
        with self._lock:
            self._socket = connected
        self.check()

    def _end(self) -> None:
        with self._lock:
            if self._socket is not None:
                with suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)


def _opener(deadline: _Deadline) -> OpenerDirector:
    """HTTP and nothing else: no files, no FTP."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            self.timeout = deadline.check()
            super().connect()
            deadline.watch(self.sock)

    class Secured(HTTPSConnection):
        def connect(self) -> None:
            self.timeout = deadline.check()
            super().connect()
            deadline.watch(self.sock)

    class PlainHandler(HTTPHandler):
        def http_open(self, request: Request) -> Any:
            return self.do_open(Plain, request)

    class SecuredHandler(HTTPSHandler):
        def https_open(self, request: Request) -> Any:
            return self.do_open(Secured, request)

    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        PlainHandler(),
        SecuredHandler(),
        _Redirects(),
        HTTPErrorProcessor(),
        HTTPDefaultErrorHandler(),
        UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


class _Redirects(HTTPRedirectHandler):
    def redirect_request(self, request: Request, *answer: Any) -> Request | None:
        """Follow a redirection that stays on the network it came from."""
        *_, target = answer
        if leads_inside(request.full_url, target):
            raise URLError(f"it leads to {target}, an address of this machine's own network")
        return super().redirect_request(request, *answer)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _is_inside(host: str) -> bool:
    host = host.rstrip(".")
    with suppress(ValueError):
        return not ipaddress.ip_address(host).is_global
    with suppress(OSError):  # 127.1, 2130706433 and 0x7f000001 are addresses, too, for all that open a socket
        return not ipaddress.ip_address(socket.inet_aton(host)).is_global
    return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
