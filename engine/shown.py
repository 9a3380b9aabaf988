"""Texts from files on a terminal: shown, never obeyed."""

from __future__ import annotations

import unicodedata

# Joiners that Persian and Indic names are spelled with, and the soft hyphen.
_HARMLESS = "\u200c\u200d\u00ad"


def shown(text: str) -> str:
    r"""Write control characters, line ends and those that turn the direction of writing as \x1b, \x0a or \u202e.

    A file may be called so that its name clears the screen, forges a line or reads backwards.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(sign) if _commands(sign) else sign for sign in text)


def _commands(sign: str) -> bool:
    # Cc control, Cf format, Cs half of a pair (a byte of a name that is no UTF-8), Zl and Zp line and paragraph ends
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") and sign not in _HARMLESS


def _escaped(sign: str) -> str:
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
