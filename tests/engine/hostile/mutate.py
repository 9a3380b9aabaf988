"""Ways to spoil a sound input: its bytes, its JSON, its text, or what kind of file it is."""

from __future__ import annotations

import copy
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy], Any]

NUMBERS = (0, -1, 1, 255, 65535, 2**31 - 1, -(2**31), 2**32, 2**63, 1e-308, 1e308, float("nan"), float("inf"))
TEXTS = (
    "",
    " ",
    "\0",
    "\x1b[2J",
    "../../../etc/passwd",
    "/etc/passwd",
    "/dev/zero",
    "/vsicurl/{address}/a.tif",
    "{address}/a.json",
    "file:///etc/passwd",
    "a" * 5000,
    "9" * 400,
    "\ud800",
    "NaN",
    "2018-13-45",
    "9999-12-31T24:60:61Z",
    "EPSG:999999",
    "<b>&amp;</b>",
    "%s%n{0}",
    "١٢٣",
)


def odd_value(draw: Draw, address: str) -> Any:
    """Something that nobody expects in a document."""
    kind = draw(st.sampled_from(("number", "text", "list", "mapping", "plain", "deep", "long")))
    if kind == "number":
        return draw(st.sampled_from(NUMBERS))
    if kind == "text":
        return draw(st.sampled_from(TEXTS)).replace("{address}", address)
    if kind == "list":
        return draw(st.lists(st.sampled_from((None, 0, -1, 1e308, "", "x", True)), max_size=4))
    if kind == "mapping":
        return {draw(st.sampled_from(("", "type", "x", "href"))): draw(st.sampled_from((None, 0, "", [])))}
    if kind == "deep":
        value: Any = 0
        for _ in range(draw(st.sampled_from((3, 200)))):
            value = [value]
        return value
    return draw(st.sampled_from((None, True, False))) if kind == "plain" else [0] * 20_000


def spoil_document(draw: Draw, document: Any, address: str) -> Any:
    """A copy of a JSON document in which one to three nodes are odd, gone or repeated."""
    document = copy.deepcopy(document)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(document))
        if not places:
            break
        holder, key = draw(st.sampled_from(places))
        how = draw(st.sampled_from(("replace", "replace", "remove", "rename")))
        if how == "remove":
            del holder[key]
        elif how == "rename" and isinstance(holder, dict):
            holder[draw(st.sampled_from((*TEXTS, str(key).upper())))] = holder.pop(key)
        else:
            holder[key] = odd_value(draw, address)
    return document


def _places(node: Any) -> list[tuple[Any, Any]]:
    found, todo = [], [node]
    while todo and len(found) < 2000:
        holder = todo.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            found.append((holder, key))
            todo.append(holder[key])
    return found


def spoil_bytes(draw: Draw, content: bytes) -> bytes:
    """Bytes of which some, mostly near the beginning or the end, are others, missing, repeated or added."""
    spoilt = bytearray(content)
    for _ in range(draw(st.integers(1, 4))):
        if not spoilt:
            break
        size = len(spoilt)
        near = draw(st.sampled_from(("start", "start", "end", "anywhere")))
        reach = min(size, 600)
        low, high = {"start": (0, reach), "end": (size - reach, size), "anywhere": (0, size)}[near]
        place = draw(st.integers(low, high - 1))
        how = draw(st.sampled_from(("byte", "word", "cut", "remove", "repeat", "zeros")))
        if how == "byte":
            spoilt[place] = draw(st.integers(0, 255))
        elif how == "word":
            word = draw(st.sampled_from((0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFE)))
            spoilt[place : place + 4] = word.to_bytes(4, draw(st.sampled_from(("little", "big"))))
        elif how == "cut":
            del spoilt[place:]
        elif how == "remove":
            del spoilt[place : place + draw(st.integers(1, 64))]
        elif how == "repeat":
            piece = bytes(spoilt[place : place + 64])
            spoilt[place:place] = piece * draw(st.sampled_from((1, 50)))
        else:
            spoilt[place : place + 64] = bytes(64)
    return bytes(spoilt)


def spoil_text(draw: Draw, text: str, address: str) -> str:
    """XML or other text of which numbers, quoted values or contents of tags are odd, or tags are gone."""
    for _ in range(draw(st.integers(1, 3))):
        form = draw(st.sampled_from((r'"[^"]*"', r">[^<>]+<", r"-?\d+(?:\.\d+)?", r"</?\w[^>]*>")))
        found = list(re.finditer(form, text))
        if not found:
            continue
        match = draw(st.sampled_from(found))
        value = str(odd_value(draw, address))[:6000]
        first, last = match.group()[0], match.group()[-1]
        new = f"{first}{value}{last}" if form.startswith(('"', ">")) else "" if form.startswith("</") else value
        text = text[: match.start()] + new + text[match.end() :]
    return text


def spoil_file(draw: Draw, path: Path) -> None:
    """Put something else in a file's place: a pipe, a link that leads nowhere or too far, a folder, a giant hole."""
    content = path.read_bytes()
    path.unlink()
    how = draw(st.sampled_from(("pipe", "circle", "nowhere", "device", "folder", "no rights", "empty", "hole")))
    if how == "pipe":
        os.mkfifo(path)
    elif how == "circle":
        path.symlink_to(path)
    elif how == "nowhere":
        path.symlink_to(path.with_name("nowhere"))
    elif how == "device":
        path.symlink_to("/dev/zero")
    elif how == "folder":
        path.mkdir()
    elif how == "no rights":
        path.write_bytes(content)
        path.chmod(0)
    else:
        path.write_bytes(b"" if how == "empty" else content)
        if how == "hole":
            os.truncate(path, 40 * 2**30)


def spoil_one(draw: Draw, folder: Path) -> None:
    """Spoil one of a folder's files by its bytes or its kind."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    path = draw(st.sampled_from(files))
    if draw(st.integers(0, 4)) == 0:
        spoil_file(draw, path)
    else:
        path.write_bytes(spoil_bytes(draw, path.read_bytes()))
