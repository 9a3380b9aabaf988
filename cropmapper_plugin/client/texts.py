"""Texts that come from files, made fit to be shown: what they hold is read, never obeyed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from html import escape

# Control characters, marks that turn the direction of writing, and halves of characters: they would hide or reorder
# what is shown.
_UNSEEN = ("Cc", "Cf", "Cs")
_NO_BREAK, _MAY_BREAK = "\N{WORD JOINER}", "\N{ZERO WIDTH SPACE}"
# Joiners are part of how words are written in Persian, Hindi and emoji.
_KEPT = ("\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}")
LONGEST_WORD = 100
_LONG = 12
_WHOLE = 24  # characters, in a panel that has room for some forty
# A long word breaks behind its separators, but not within a share such as 97.5%; else anywhere.
_PIECES = re.compile(r"[^\s/\\_.-]{1,11}(?:[/\\_-]|\.(?!\d%))+(?=\S)|[^\s/\\_.-]{12}(?=\S)|[/\\_.-]{12}(?=\S)")


def visible(text: str) -> str:
    """Return a text on one line, with spaces for line ends and a sign for each character that cannot be seen."""
    return text if text.isprintable() else "".join(_sign(character) for character in text)


def as_html(text: str) -> str:
    """Return a text for a widget that shows HTML, as what it says."""
    return escape(visible(text), quote=False)


def unmarked(text: str) -> str:
    """Return a text that no widget takes for HTML, for those of QGIS that guess, or show it in some versions alone.

    Where a tag could begin stands a quotation mark that looks like one; `&lt;`, by which Qt guesses too, is parted.
    """
    quoted = visible(text).replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
    return quoted.replace("&lt;", f"&{_NO_BREAK}lt;")


def shortened(text: str, longest: int = LONGEST_WORD) -> str:
    """Return a text with the middle left out of its long words, which are paths and names of files."""
    return " ".join(_middle_out(word, longest) for word in visible(text).split(" "))


def without_folders(text: str, paths: Iterable[str]) -> str:
    """Return a text with known paths, and those of files below them, cut to their last part.

    Where there is little room a sentence is to be seen, and not where a file lies.
    """
    for path in sorted(paths, key=len, reverse=True):
        name = re.split(r"[/\\]", path.rstrip("/\\"))[-1]
        if not name or name == path:
            continue
        below = re.compile(re.escape(path.rstrip("/\\")) + r"(?:[/\\][^/\\\s:]*(?=[/\\]))*[/\\]")
        text = below.sub("", text).replace(path, name)
    return text


def with_name(event: dict, path: str, name: str) -> dict:
    """Return an event that calls a file by what the user calls its content: such as a copy of a layer."""
    return {**event, "message": event["message"].replace(path, visible(name))}


def breakable(text: str) -> str:
    """Return a text of which a label may break each long word, so that no word makes the label wide."""
    return " ".join(
        word if len(word) <= _LONG else _PIECES.sub(lambda piece: piece.group() + _MAY_BREAK, word)
        for word in visible(text).split(" ")
    )


def unbroken(text: str) -> str:
    """Return a text that stands on one line as a whole, where it is short enough for that."""
    return text.replace(" ", "\N{NO-BREAK SPACE}") if len(text) <= _WHOLE else text


def _sign(character: str) -> str:
    if character in "\n\r\t\v\f\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}":
        return " "
    if unicodedata.category(character) in _UNSEEN and character not in _KEPT:
        return "\N{REPLACEMENT CHARACTER}"
    return character


def _middle_out(word: str, longest: int) -> str:
    if len(word) <= longest:
        return word
    # The end says more: the file's own name.
    begin = (longest - 1) // 3
    return f"{word[:begin]}…{word[begin + 1 - longest :]}"
