"""Texts of a crop field that differ in case or accents alone, and fields whose texts all differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping

from ..client.texts import visible
from ..words import tr

_MANY = 10  # so many texts that each stand once rather name parcels
_NAMED = 3  # groups that a sentence names


def all_differ(texts: Mapping[str, int]) -> bool:
    """Say whether each text stands once, so that the field rather names parcels than crops.

    Args:
        texts: texts of a field, each with how many labels have it; '' counts the labels without one.
    """
    known = [count for text, count in texts.items() if text]
    return len(known) >= _MANY and max(known) == 1


def alike(texts: Iterable[str], decided: Collection[str], classes: Iterable[str]) -> list[str]:
    """Return the sentences that say which texts and classes differ in case or in accents alone, and what that means.

    Args:
        texts: texts in the crop field.
        decided: those whose class the user has said.
        classes: names in the class table.
    """
    sentences = []
    one = _groups([text for text in texts if text and text not in decided], str.casefold)
    if one:
        sentences.append(tr("Taken as one class, since only case differs: {names}.").format(names=_listed(one)))
    other = _groups(classes, _plain)
    if other:
        differing = tr(
            "Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts."
        )
        sentences.append(differing.format(names=_listed(other)))
    return sentences


def _groups(words: Iterable[str], key) -> list[list[str]]:
    """Return the words that have a key in common, those of one key together."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(key(word), []).append(word)
    return [group for group in found.values() if len(group) > 1]


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part) and not part.isspace())


def _listed(groups: list[list[str]]) -> str:
    listed = "; ".join(visible(", ".join(sorted(group))) for group in groups[:_NAMED])
    more = len(groups) - _NAMED
    return tr("{names} and {count} more").format(names=listed, count=more) if more > 0 else listed
