"""The texts of a layer's field, and which class each of them means."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.labels.classes import LONGEST_NAME, CropClass, made_classes

_NAMED = 8  # so many of them are named in a sentence


@dataclass(frozen=True)
class Meaning:
    """What the texts of a field mean.

    Attributes:
        classes: all classes that a text may mean, by code.
        index: (n) class of each row, as its place in `classes`; -1 where it has none.
        texts: each text that occurs, the name of its class ('' where it is left out), and how many rows have it.
        warnings: (code, sentence).
    """

    classes: tuple[CropClass, ...]
    index: NDArray[np.int64]
    texts: tuple[tuple[str, str, int], ...]
    warnings: tuple[tuple[str, str], ...]


def text_of(value: Any) -> str | None:
    """A label as a text; None for nulls and blanks. Whole numbers are written without a point."""
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFC", str(value).strip()) or None


def is_numeric(kind: pa.DataType) -> bool:
    """Whether a column holds numbers."""
    return pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)


def meaning_of(
    texts: Sequence[str | None],
    what: str,
    numeric: bool,
    classes: Mapping[str, str] | None = None,
    table: Sequence[CropClass] = (),
) -> Meaning:
    """Say which class each row of a field means.

    A text means the class that `classes` says, else the class of its own name. With a table of classes, what is none
    of them is left out, and that is said.

    Args:
        texts: (n) of the rows, from `text_of`.
        what: the field and its layer, for sentences.
        numeric: whether the field holds numbers. They mean what `classes` says of them, or codes of the table.
        classes: text -> name of its class; '' where it is to be left out.
        table: all classes that there are; made from the names by default.

    Raises:
        BadInput: `labels_empty`, `labels_numeric`, `classes_too_many`.
    """
    counts = Counter(text for text in texts if text is not None)
    if not counts:
        raise BadInput(
            "labels_empty", f"No place has a label in {what}.", "Choose the field with the crops, or fill it in."
        )
    given = {text_of(text) or "": name.strip() for text, name in (classes or {}).items()}
    own = {str(one.code): one.name for one in table} if numeric else {}
    meant = {text: given.get(text, own.get(text, text)) for text in counts}
    if numeric:
        _refuse_numbers(what, [text for text in counts if text not in given and text not in own])
    known = {one.name for one in table}
    named = {text: name if name and (name in known or not table) else "" for text, name in meant.items()}
    if not any(named.values()):
        raise BadInput(
            "labels_empty",
            f"No label in {what} is of a class: it has {_some(counts)}.",
            "Say which class each of these texts is.",
        )
    _refuse_unprintable(what, {*named.values()})
    found = [one for one in table if one.name in named.values()] or made_classes({*named.values()} - {""})
    ordered = tuple(sorted(found, key=lambda one: one.code))
    place = {one.name: number for number, one in enumerate(ordered)}
    return Meaning(
        classes=ordered,
        index=np.array([-1 if text is None else place.get(named[text], -1) for text in texts], np.int64),
        texts=tuple((text, named[text], counts[text]) for text in sorted(counts)),
        warnings=(
            *_strangers(what, {text: counts[text] for text in counts if meant[text] and not named[text]}),
            *_alike(what, {*named.values()} - {""}),
            *_absent(what, given, counts),
        ),
    )


def _refuse_numbers(what: str, unexplained: Sequence[str]) -> None:
    if unexplained:
        raise BadInput(
            "labels_numeric",
            f"Numbers and no names stand in {what}: {_some(sorted(unexplained))}.",
            "Choose the field with the names of the crops, or say which class each number is.",
        )


def _refuse_unprintable(what: str, names: set[str]) -> None:
    odd = [name for name in names if not name.isprintable() or len(name) > LONGEST_NAME]
    if odd:
        raise BadInput(
            "labels_unprintable",
            f"A label in {what} cannot be the name of a class: it is too long, or has characters that cannot be shown.",
            "Say which class it is, or mend the field.",
        )


def _strangers(what: str, left_out: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    if left_out:
        named = _some([f"{text} ({count})" for text, count in left_out.items()])
        yield "labels_not_a_class", f"Labels in {what} that are none of the classes were left out: {named}."


def _alike(what: str, names: set[str]) -> Iterator[tuple[str, str]]:
    """Say which names differ in case, accents or blanks alone: they may be one class, which only the user knows."""
    groups = defaultdict(list)
    for name in sorted(names):
        groups[_folded(name)].append(name)
    alike = [" and ".join(group) for group in groups.values() if len(group) > 1]
    if alike:
        yield (
            "labels_alike",
            f"Labels in {what} differ in case, accents or blanks alone, and are taken for different classes: "
            f"{_some(alike)}. If they are one class, say so in the table of texts.",
        )


def _absent(what: str, given: Mapping[str, str], counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    absent = [text for text in given if text and text not in counts]
    if absent:
        folded = {_folded(text): text for text in counts}
        like = [f"{text} (it has {folded[_folded(text)]})" if _folded(text) in folded else text for text in absent]
        yield "labels_absent", f"No label in {what} is {_some(like, ' or ')}."


def _folded(name: str) -> str:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


def _some(names: Any, between: str = ", ") -> str:
    listed = [str(name) for name in names]
    more = len(listed) - _NAMED
    return between.join(listed[:_NAMED]) + (f" and {more} more" if more > 0 else "")
