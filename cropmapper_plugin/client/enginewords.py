"""What the engine says, in the user's language: its sentences are told by the templates that they were made from.

The engine speaks English and knows of no other language. `packaging/translations.py` reads the templates of its
sentences from its source. A sentence here is taken apart by the one that matches it as a whole, and put together again
by the template's translation. What fills the holes, such as paths and names of files, stays as it is, unless it is
itself something that the engine says.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from ..words import joined, language, tr_engine
from .folders import resource

_DEEP = 4  # holes within holes
_LONGEST = 4000  # characters; longer texts are no sentences
_MOST = 12  # sentences in a text, or ways to part it
_HOLE = re.compile(r"\{(\d+)\}")
_WORD = re.compile(r"[A-Za-z]{2,}")
_BETWEEN = re.compile(r"[\W_]+")
_NEXT = re.compile(r"(?<=[.!?]) +(?=\S)")
# A sentence that ends within what is no path: it is told by itself, and not as what fills a hole.
_SENTENCE_WITHIN = re.compile(r"[^/\\]*[^\W\d_]{2}[.!?] +[^a-z]")


class Reading(NamedTuple):
    """A text in the user's language, and how many of its letters are the engine's own."""

    text: str
    letters: int


@dataclass(frozen=True)
class Template:
    """A sentence with holes.

    Attributes:
        text: `{1}` is a hole, `{{` a brace.
    """

    text: str

    @cached_property
    def literals(self) -> list[str]:
        """What stands before, between and behind the holes."""
        return [_plain(piece) for piece in _parted(self.text)[::2]]

    @cached_property
    def letters(self) -> int:
        """How many letters the literals have."""
        return sum(map(_letters, self.literals))

    @cached_property
    def words(self) -> set[str]:
        """Words that stand in each sentence of this template as words: none that a hole could lengthen."""
        last, found = len(self.literals) - 1, set()
        for number, literal in enumerate(self.literals):
            for word in _WORD.finditer(literal):
                if (word.start() or not number) and (word.end() < len(literal) or number == last):
                    found.add(word.group())
        return found

    def contents(self, text: str) -> list[list[str]]:
        """Return what may fill the holes of a text: nothing where it does not match, several where it is not clear."""
        first, *middle, last = self.literals
        begin, end = len(first), len(text) - len(last)
        if begin > end or not (text.startswith(first) and text.endswith(last)):
            return []
        if len(middle) == 1 and self.letters:
            places = [begin + found.start() for found in re.finditer(re.escape(middle[0]), text[begin:end])]
            return [[text[begin:place], text[place + len(middle[0]) : end]] for place in places[:_MOST]]
        # Where the literals stand alike when each is as far left and as far right as can be, there is no other way.
        left, right = [begin], [end]
        for literal in middle:
            place = text.find(literal, left[-1], end)
            if place < 0:
                return []
            left += [place, place + len(literal)]
        for literal in reversed(middle):
            place = text.rfind(literal, begin, right[0])
            right = [place, place + len(literal), *right]
        ways = ([*left, end], [begin, *right])
        found = [[text[start:stop] for start, stop in zip(way[::2], way[1::2])] for way in ways]
        return found[:1] if found[0] == found[1] else found


class Sentences:
    """All templates, and what they are in another language.

    Args:
        listed: the templates; `packaging/sentences.py` sees to it that none is so short that it could be anybody's.
        translate: returns a template in that language.
    """

    def __init__(self, listed: Iterable[str], translate: Callable[[str], str]) -> None:
        self._translate = translate
        templates = [Template(text) for text in listed]
        self._whole = {_plain(template.text): template for template in templates if len(template.literals) == 1}
        count = Counter(word for template in templates for word in template.words)
        self._by_word: dict[str, list[Template]] = defaultdict(list)
        for template in templates:
            if len(template.literals) > 1:
                rarest = min(template.words, key=lambda word: (count[word], word), default="")
                self._by_word[rarest].append(template)
        self._read = lru_cache(maxsize=4096)(self._read_one)

    def translated(self, text: str) -> str:
        """Return a text of one or several sentences in the other language; as it is where one of them is not known."""
        found = self._read_all(text, 0) if len(text) <= _LONGEST else None
        return text if found is None else found.text

    def _read_all(self, text: str, depth: int) -> Reading | None:
        """Read a text sentence by sentence, in the way that has most of its letters from templates."""
        core = text.strip()
        if not core or depth > _DEEP:
            return None
        starts = [0, *(found.end() for found in _NEXT.finditer(core))]
        if len(starts) > _MOST:
            return None
        best: dict[int, Reading] = {len(core): Reading("", 0)}
        for start in reversed(starts):
            for end in (*starts, len(core)):
                rest = best.get(end)
                if end <= start or rest is None:
                    continue
                piece = core[start:end]
                read = self._read(piece.rstrip(), depth)
                if read and (start not in best or read.letters + rest.letters > best[start].letters):
                    best[start] = Reading(joined(read.text, rest.text), read.letters + rest.letters)
        if 0 not in best:
            return None
        before, behind = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return best[0]._replace(text=before + best[0].text + behind)

    def _read_one(self, text: str, depth: int) -> Reading | None:
        """Read one sentence, or what fills a hole, as a whole."""
        if text in self._whole:
            return Reading(_plain(self._translate(self._whole[text].text)), self._whole[text].letters)
        readings = ((template, self._by(template, text, depth)) for template in self._candidates(text))
        found = {(read.letters, sum(map(len, each.literals)), read) for each, read in readings if read is not None}
        most = max(found, default=(0, 0, None))[:2]
        best = {read for *letters, read in found if (*letters,) == most}
        if len(best) == 1 and most[0]:
            return best.pop()
        return self._without_stop(text, depth)

    def _without_stop(self, text: str, depth: int) -> Reading | None:
        """Read a sentence that is told without its full stop, as the reason of another."""
        read = self._read(f"{text}.", depth) if text and text[-1] not in ".!?" else None
        return read and read._replace(text=read.text.rstrip(".。"))

    def _candidates(self, text: str) -> Iterator[Template]:
        for word in {"", *_WORD.findall(text)}:
            yield from self._by_word.get(word, ())

    def _by(self, template: Template, text: str, depth: int) -> Reading | None:
        """Read a text by a template; of several ways to part it, that with most of the engine's letters."""
        ways = {self._filled(template, contents, depth) for contents in template.contents(text)} - {None}
        most = max((way.letters for way in ways), default=0)
        best = [way for way in ways if way.letters == most]
        return best[0] if len(best) == 1 else None

    def _filled(self, template: Template, contents: list[str], depth: int) -> Reading | None:
        letters, filled = template.letters, []
        for content in contents:
            read = self._content(content, depth + 1)
            if read is None and _SENTENCE_WITHIN.match(content):
                return None
            filled.append(content if read is None else read.text)
            letters += 0 if read is None else read.letters
        pieces = _parted(self._translate(template.text))
        return Reading(
            "".join(filled[int(piece) - 1] if number % 2 else _plain(piece) for number, piece in enumerate(pieces)),
            letters,
        )

    def _content(self, text: str, depth: int) -> Reading | None:
        """Read what fills a hole: something that the engine says, or a list of such."""
        found = self._read_all(text, depth)
        if found is None and ", " in text and depth <= _DEEP:
            items = [self._read_all(item, depth) for item in text.split(", ")]
            if all(items):
                found = Reading(", ".join(item.text for item in items), sum(item.letters for item in items))
        return found


def in_language(text: str) -> str:
    """Return what the engine says in the user's language, or as it is: in English, or where it is not known."""
    return _translated(text, language()) if language() else text


@lru_cache(maxsize=4096)
def _translated(text: str, code: str) -> str:
    return _sentences(code).translated(text)


@cache
def _sentences(code: str) -> Sentences:
    try:
        listed = json.loads(resource("i18n", "engine.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # the plugin is being replaced: English is understood, too
        listed = []
    return Sentences(listed, tr_engine)


def _parted(text: str) -> list[str]:
    """A template's literals, still with doubled braces, and between them the numbers of its holes."""
    pieces = [""]
    for part in re.split(r"(\{\{|\}\}|\{\d+\})", text):
        if _HOLE.fullmatch(part):
            pieces += [part[1:-1], ""]
        else:
            pieces[-1] += part
    return pieces


def _letters(text: str) -> int:
    """The letters of a text, and the blanks between its words."""
    return len(_BETWEEN.sub(" ", text).strip())


def _plain(text: str) -> str:
    """A literal as it is read."""
    return text.replace("{{", "{").replace("}}", "}")
