"""A web server that serves parts of files, as those do that people keep rasters on, and remembers what it was asked."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class Served:
    """What a server did.

    Attributes:
        url: of its folder.
        paths: that were asked for, in order.
        sent: bytes of files that went out.
        redirects: path -> where it has moved to.
        silent: paths that never get an answer, until `released`.
    """

    url: str = ""
    paths: list[str] = field(default_factory=list)
    sent: int = 0
    redirects: dict[str, str] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)
    released: threading.Event = field(default_factory=threading.Event)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *args, served: Served, **kwargs) -> None:
        self.served = served
        super().__init__(*args, **kwargs)

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.served.paths.append(self.path)
        if self.path in self.served.silent:
            self.served.released.wait(30)
            self.close_connection = True
            return
        if self.path in self.served.redirects:
            self.send_response(302)
            self.send_header("Location", self.served.redirects[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(match[1]), min(int(match[2] or len(content)), len(content) - 1)) if match else (0, -1)
        part = content[first : last + 1] if match else content
        self.send_response(206 if match else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(part)))
        if match:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(part)
            self.served.sent += len(part)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Whoever gave up waiting is gone."""


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Serve a folder on this machine's own address."""
    served = Served()
    server = _Server(("127.0.0.1", 0), partial(_Handler, directory=str(folder), served=served))
    served.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield served
    finally:
        served.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
