"""Which class each digit gives to a parcel of a result."""

from __future__ import annotations

from ..labels.classes import Classes, CropClass, named

_DIGITS = range(1, 10)


def digits_of(mapped: Classes, others: Classes) -> dict[int, CropClass]:
    """Return the class of each digit 1 to 9 that has one, lowest digit first.

    The classes of the map come first, so that a class which it does not know never takes a digit from one of them.

    Args:
        mapped: classes of the map. Each has its code as its digit; one with a code above 9 has the lowest free digit.
        others: further classes of the project. Each has its code as its digit where that is free, and else none.
    """
    digits = {entry.code: entry for entry in mapped if entry.code in _DIGITS}
    free = [digit for digit in _DIGITS if digit not in digits]
    digits |= zip(free, (entry for entry in mapped if entry.code not in _DIGITS))
    for entry in others:
        if entry.code in _DIGITS and named(mapped, entry.name) is None:
            digits.setdefault(entry.code, entry)
    return dict(sorted(digits.items()))
