"""Texts of a list that are too long for it are cut where they are alike, so that what differs stays to be seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics

_WORD = r"\S+\s*"


def elided_apart(text: str, others: Sequence[str], metrics: QFontMetrics, room: int) -> str:
    """Return a text that fits into a width: the words by which it is told from the others are left out last.

    Args:
        text: an entry of a list.
        others: all its other entries.
        metrics: widths of letters in the font that it is drawn in.
        room: width in pixels.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    pieces = pieces_of(text, others)
    needs = [metrics.horizontalAdvance(piece) for piece, _ in pieces]
    dots = metrics.horizontalAdvance("…")
    inner = sum(alike for _, alike in pieces[1:-1])  # what is left out between two pieces is seen to be
    telling = [0 if alike else need for need, (_, alike) in zip(needs, pieces)]
    apart = evenly(telling, room - inner * dots, dots)
    shared = evenly([need - own for need, own in zip(needs, telling)], room - sum(apart))
    widths = [sum(both) for both in zip(apart, shared)]
    cut = []
    for number, ((piece, _), need, width) in enumerate(zip(pieces, needs, widths)):
        within = 0 < number < len(pieces) - 1
        short = metrics.elidedText(piece, Qt.TextElideMode.ElideMiddle, width) if width >= dots else "…" * within
        cut.append(piece if width >= need else short)
    return "".join(cut)


def pieces_of(text: str, others: Sequence[str]) -> list[tuple[str, bool]]:
    """Cut a text into pieces of whole words, and say of each whether it can be left out.

    Kept are the few words by which the text is told from each other one: those first that most of the others lack in
    that place.
    """
    words, lacking = re.findall(_WORD, text), []
    for other in others:
        match = SequenceMatcher(None, words, re.findall(_WORD, other), autojunk=False)
        alike = {block.a + step for block in match.get_matching_blocks() for step in range(block.size)}
        lacking.append({*range(len(words))} - alike)
    kept: set[int] = {*range(len(words))} if not others else set()
    left = [each for each in lacking if each]
    while left:
        kept.add(max(range(len(words)), key=lambda word: sum(word in each for each in left)))
        left = [each for each in left if not each & kept]
    pieces = groupby(enumerate(words), lambda pair: pair[0] not in kept)
    return [("".join(word for _, word in piece), free) for free, piece in pieces]


def evenly(needs: Sequence[int], room: int, least: int | None = None) -> list[int]:
    """Share a width out among those who need some: nobody gets more than is needed, and the rest goes to the others.

    Args:
        needs: widths.
        room: what is shared out.
        least: what leaves something of each; then who needs least, such as a time, has that whole wherever it can be.
    """
    given, left = [0] * len(needs), max(room, 0)
    order = sorted((number for number, need in enumerate(needs) if need), key=needs.__getitem__)
    for turn, number in enumerate(order):
        others = len(order) - turn - 1
        fair = left // (others + 1)
        if turn == 0 and least is not None and needs[number] <= left - others * least:
            fair = needs[number]
        given[number] = min(needs[number], fair)
        left -= given[number]
    return given
