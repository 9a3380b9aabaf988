"""Names and texts in broken encodings: what their bytes most likely mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

# A shapefile cuts names at 10 bytes and texts at 254, within a character too.
_CUT_NAME, _CUT_TEXT = 10, 254


def decoded(raw: bytes, cut: int) -> str:
    """Decode bytes of unknown encoding: UTF-8, UTF-8 cut within its last character, else Windows-1252.

    Args:
        cut: so many bytes a text was cut at, where it was.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = raw[: error.start]
        ends = error.end == len(raw) and error.reason == "unexpected end of data"
        # The first byte of a letter of UTF-8 is a whole letter in Windows-1252, so the rest of the text decides.
        if ends and (len(raw) in (cut, cut - 1, cut - 2) or not whole.isascii()):
            return whole.decode("utf-8")
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def decoded_name(raw: bytes) -> str:
    """Decode a field name of unknown encoding; see `decoded`."""
    return decoded(raw, _CUT_NAME)


def without_controls(name: str) -> str:
    """Return a name without control characters."""
    return "".join(letter for letter in name if unicodedata.category(letter) != "Cc")


def mend_texts(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, int]:
    """Return a column of texts that are valid and without NUL, and how many were not."""
    try:
        column.validate(full=True)
        sound = not pc.any(pc.match_substring(column, "\0")).as_py()
    except pa.ArrowInvalid:
        sound = False
    if sound:
        return column, 0
    kind = pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()
    raw = column.cast(kind).to_pylist()
    texts = [None if value is None else decoded(value, _CUT_TEXT).replace("\0", "") for value in raw]
    mended = sum(text is not None and text.encode() != value for text, value in zip(texts, raw))
    return pa.chunked_array([pa.array(texts, column.type)]), mended


def misread(texts: Iterable[str]) -> dict[str, str]:
    """Texts of UTF-8 that a wrong label had read as Latin-1 or Windows-1252, and what they are; empty if not all are.

    One text might be meant so; that all of a file's accents happen to be valid UTF-8 is no chance.
    """
    meant = {}
    for text in texts:
        if text.isascii():
            continue
        for label in ("latin-1", "cp1252"):
            try:
                meant[text] = text.encode(label).decode("utf-8")
                break
            except UnicodeError:
                continue
        else:
            return {}
    return meant
