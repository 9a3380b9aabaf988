"""STAC documents with wrong types anywhere, and servers that do not end."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

VALUES = (
    None,
    True,
    0,
    -1,
    1e308,
    float("nan"),
    10**400,
    "",
    "x" * 20_000,
    "2023-13-45T99:99:99Z",
    "2023-06-01T00:00:00Z",
    "file:///etc/passwd",
    "/vsicurl/http://127.0.0.1:9/a.tif",
    "a\nb",
    "\ud800",
    [],
    [[]],
    {},
    {"href": 5},
    ["a", 5, None],
    [float("inf")] * 4,
    ["1", "2", "3", "4"],
)


def sound(day: str, href: str) -> dict[str, Any]:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_31TEJ_{day.replace('-', '')}_0_L2A",
        "collection": "sentinel-2-l2a",
        "bbox": [2.0, 45.0, 3.0, 46.0],
        "geometry": None,
        "properties": {"datetime": f"{day}T10:30:00Z", "platform": "sentinel-2a", "updated": "2024-01-01T00:00:00Z"},
        "links": [{"rel": "self", "href": "./self.json"}],
        "assets": {
            "B04": {
                "href": href,
                "type": "image/tiff; application=geotiff",
                "roles": ["data"],
                "eo:bands": [{"name": "B04", "common_name": "red"}],
                "raster:bands": [{"scale": 0.0001, "offset": -0.1, "nodata": 0}],
                "alternate": {"https": {"href": href}},
            }
        },
    }


def places(part: Any, at: tuple = ()) -> Iterator[tuple]:
    """All places within a document, as keys from its top."""
    for key, value in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
        yield (*at, key)
        yield from places(value, (*at, key))


def put(document: Any, at: tuple, value: Any) -> None:
    for key in at[:-1]:
        document = document[key]
    document[at[-1]] = value


def search(rng: Random, folder: Path, good: list[dict[str, Any]] | None = None) -> Path:
    """An item collection in which some values are others; `good` items stay as they are."""
    bad = [sound(f"2023-05-{number:02d}", "absent.tif") for number in range(1, 4)]
    for document in bad:
        for at in rng.sample(list(places(document)), 3):
            try:
                put(document, at, deepcopy(rng.choice(VALUES)))
            except (LookupError, TypeError):  # what was above it is no more
                continue
    content = {"type": "FeatureCollection", "features": [*bad, rng.choice(VALUES), *(good or [])]}
    if rng.random() < 0.3:
        content["links"] = rng.choice([*VALUES, [{"rel": "next", "href": rng.choice(VALUES)}], [{"rel": "next"}]])
    path = folder / "found.json"
    path.write_text(json.dumps(content))
    return path


@contextmanager
def answering(pieces: Iterator[bytes] | Any, pause: float) -> Iterator[str]:
    """The address of a server that sends pieces, one after each pause, for as long as somebody listens."""
    server = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                for piece in pieces():
                    connection.sendall(piece)
                    if ended.wait(pause):
                        return
            except OSError:
                return

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
    finally:
        ended.set()
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)
        time.sleep(0)


GENERATORS = (search,)
