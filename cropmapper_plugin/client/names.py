"""What people call sensors and models: the titles in the engine's table and in cards, for ids of files and jobs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from ..words import language, tr, tr_card
from .enginewords import in_language
from .folders import engine_root, resource
from .taught import name_of, taught_packages
from .texts import visible

_LARGEST_CARD = 1 << 22  # bytes
# The engine marks a model's name by quotation marks. A sensor's id stands alone, and not within a path, a name of a
# file or another id; a folder may be called like a sensor.
_MARKED = "\N{LEFT DOUBLE QUOTATION MARK}{}\N{RIGHT DOUBLE QUOTATION MARK}"
_ALONE = r"(?<![\w/\\.-])(?<!folder )(?<!file )(?<!layer )(?:{})(?![\w/\\-]|\.\w)"


@cache
def sensor_titles() -> dict[str, str]:
    """Return what each sensor that the engine knows is called, by its id; none where its table cannot be read."""
    titles: dict[str, str] = {}
    with suppress(OSError, ValueError, LookupError, TypeError):
        table = json.loads((engine_root() / "engine" / "stack" / "find" / "sensors.json").read_text(encoding="utf-8"))
        for row in table["sensors"]:
            titles.setdefault(str(row["name"]), str(row.get("short") or row["title"]))
    return titles


def sensor_title(name: str) -> str:
    """Return what a sensor is called; one that the engine's table does not have, by its id."""
    return tr("Unknown sensor") if name == "unknown" else visible(sensor_titles().get(name, name))


def short_title(title: str) -> str:
    """Return the title of a model without what it is for and from which sensor, which stand beside it."""
    return visible(tr_card(re.split(r" \(|, from ", title)[0]))


def model_title(model: str) -> str:
    """Return what a model is called in a few words: one that was taught as its user calls it, others by their card.

    Args:
        model: name of a bundled package, or path of another.
    """
    return name_of(model) or short_title(card_of(model, model).get("title") or Path(model).name)


def card_of(name: str, path: str) -> dict[str, Any]:
    """Return the card of a model by its name, where it is bundled, else by its path; empty where there is none."""
    bundled = resource("models", name, "card.json") if re.fullmatch(r"[\w.-]+", name) else Path()
    with suppress(OSError, ValueError, RecursionError):
        for file in (bundled, Path(path, "card.json")):
            if file.is_file() and file.stat().st_size <= _LARGEST_CARD:
                card = json.loads(file.read_text(encoding="utf-8"))
                return card if isinstance(card, dict) else {}
    return {}


def class_titles(names: Iterable[str], model: str) -> dict[str, str]:
    """Return what the classes of a model are called, by their names: those of a bundled one in the user's language.

    This is for eyes alone: files, jobs and labels keep each name as the model has it. A user's own classes are called
    as the user calls them.

    Args:
        model: name of a bundled package, or path of another; '' for none.
    """
    ours = _bundled_classes(model)
    return {name: tr_card(name) if name in ours else name for name in names}


@cache
def _bundled_classes(model: str) -> frozenset[str]:
    name = Path(model).name
    if not name or model not in (name, str(resource("models", name))):
        return frozenset()
    return frozenset(str(entry.get("name")) for entry in card_of(name, "").get("classes", ()))


def in_words(text: str) -> str:
    """Return a sentence of the engine in the user's language; it calls sensors and models by their titles."""
    code = language()
    ids, taught = _titles_of_ids(code), _taught_titles(code) if _MARKED[0] in text else {}
    sentence = in_language(_ids(code).sub(lambda found: found[0] if found[0] in taught else ids[found[0]], text))
    # A title of the user's may read as sentences. So it comes when the engine's have been told apart.
    return re.sub("|".join(map(re.escape, taught)) or "(?!)", lambda found: taught[found[0]], sentence)


def _taught_titles(code: str) -> dict[str, str]:
    # Models are taught, renamed and removed meanwhile. A name that several models have stays as it is.
    titles: dict[str, str] = {}
    for package in taught_packages():
        with suppress(OSError):
            name = _MARKED.format(_name_in_card(package, Path(package, "card.json").stat().st_mtime_ns))
            alone = name not in titles and name not in _titles_of_ids(code)
            titles[name] = _MARKED.format(name_of(package)) if alone else name
    return titles


@lru_cache(maxsize=256)
def _name_in_card(package: str, changed: int) -> str:
    return str(card_of("", package).get("name", ""))


@cache
def _titles_of_ids(code: str) -> dict[str, str]:
    # Titles are those of a language. Of one word such as hls nobody knows whether it is an id.
    sensors = {name: title for name, title in sensor_titles().items() if "-" in name}
    names = (path.parent.name for path in resource("models").glob("*/card.json"))
    return {**sensors, **{_MARKED.format(name): _MARKED.format(model_title(name)) for name in names}}


@cache
def _ids(code: str) -> re.Pattern[str]:
    longest_first = sorted(_titles_of_ids(code), key=len, reverse=True)
    marked = [re.escape(text) for text in longest_first if text.startswith(_MARKED[0])]
    alone = [re.escape(text) for text in longest_first if not text.startswith(_MARKED[0])]
    return re.compile("|".join([*marked, _ALONE.format("|".join(alone) or "(?!)")]))
