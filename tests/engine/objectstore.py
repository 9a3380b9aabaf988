"""A small object store that speaks as much S3 as GDAL needs: `python objectstore.py FOLDER` prints its port.

A process of its own: GDAL keeps Python's lock while it waits for an answer.
"""

from __future__ import annotations

import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape


class ObjectStore(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    root: Path
    refused: ClassVar[set[tuple[str, str]]] = set()

    def do_PUT(self):
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if self._busy():
            return
        path = self._path()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self._answer(200)

    def do_GET(self):
        if self._busy():
            return
        path, query = self._path(), parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        if "prefix" in query or "list-type" in query:
            self._answer(200, self._listing(query.get("prefix", [""])[0], query.get("delimiter", [""])[0]))
        elif not path.is_file():
            self._answer(404)
        else:
            content = path.read_bytes()
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            first, last = (int(asked[1]), int(asked[2] or len(content) - 1)) if asked else (0, len(content) - 1)
            last = min(last, len(content) - 1)
            part = {"Content-Range": f"bytes {first}-{last}/{len(content)}"} if asked else {}
            self._answer(206 if asked else 200, content[first : last + 1], part)

    def do_HEAD(self):
        self.do_GET()

    def do_DELETE(self):
        self._path().unlink(missing_ok=True)
        self._answer(204)

    def do_POST(self):
        """Several deletions at once."""
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        keys = re.findall(r"<Key>(.*?)</Key>", asked)
        for key in keys:
            (self._path() / key).unlink(missing_ok=True)
        deleted = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        self._answer(200, f"<?xml version='1.0'?><DeleteResult>{deleted}</DeleteResult>".encode())

    def log_message(self, *_):
        pass

    def _busy(self) -> bool:
        """What is called busy is given and taken when asked for a second time."""
        asked = (self.command, self.path)
        if "/busy" not in self.path or asked in self.refused:
            return False
        self.refused.add(asked)
        self._answer(503)
        return True

    def _path(self) -> Path:
        return self.root / unquote(urlsplit(self.path).path).lstrip("/")

    def _listing(self, prefix: str, delimiter: str) -> bytes:
        bucket = self._path()
        keys = sorted(str(path.relative_to(bucket)) for path in bucket.rglob("*") if path.is_file())
        keys = [key for key in keys if key.startswith(prefix)]
        folders = {prefix + key[len(prefix) :].split("/")[0] + "/" for key in keys if "/" in key[len(prefix) :]}
        rows = "".join(
            f"<Contents><Key>{escape(key)}</Key><LastModified>2021-01-01T00:00:00.000Z</LastModified>"
            f"<Size>{(bucket / key).stat().st_size}</Size><StorageClass>STANDARD</StorageClass></Contents>"
            for key in keys
            if not (delimiter and "/" in key[len(prefix) :])
        )
        rows += "".join(f"<CommonPrefixes><Prefix>{escape(name)}</Prefix></CommonPrefixes>" for name in folders)
        head = f"<Name>{bucket.name}</Name><Prefix>{escape(prefix)}</Prefix><IsTruncated>false</IsTruncated>"
        return f"<?xml version='1.0'?><ListBucketResult>{head}{rows}</ListBucketResult>".encode()

    def _answer(self, code: int, content: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for name, value in {"ETag": '"1"', "Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


if __name__ == "__main__":
    ObjectStore.root = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), ObjectStore)
    print(server.server_port, flush=True)
    server.serve_forever()
