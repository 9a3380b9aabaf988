"""Model packages of somebody who means harm, or made a mistake: each is a sound one with one thing changed, and signed.

Whoever makes a package also writes its card, so the hashes agree.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from random import Random
from typing import Any

from .changes import WEIGHTS, Change, card, card_text, content, cut, header, instead
from .graphs import GRAPHS
from .networks import NETWORKS

SOUND = Path(__file__).resolve().parents[3] / "resources" / "models" / "simulated-s2"


def package(rng: Random, folder: Path) -> Path:
    """A package with one of all changes."""
    every = {**GRAPHS, **WEIGHT_FILES, **CARDS, **NETWORKS}
    return made(every[rng.choice(sorted(every))], folder / f"package-{rng.getrandbits(32):08x}", rng)


def made(change: Change, folder: Path, rng: Random | None = None) -> Path:
    """A sound package with a change, its card signed again where there still is one to sign."""
    shutil.copytree(SOUND, folder)
    for file in folder.iterdir():
        file.chmod(0o644)
    change(folder, rng or Random(1))
    sign(folder)
    return folder


def sign(folder: Path) -> None:
    """Write the hashes of the files that are there into the card."""
    if not (folder / "card.json").is_file() or (folder / "card.json").stat().st_size > 2**20:
        return
    try:
        card = json.loads((folder / "card.json").read_text())
        for name in card["files"]:
            if (folder / name).is_file() and (folder / name).stat().st_size < 2**26:
                card["files"][name] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return
    (folder / "card.json").write_text(json.dumps(card))


# --- weights whose header lies ----------------------------------------------------------------------------------------


def first(told: dict[str, Any]) -> dict[str, Any]:
    return told[min(name for name in told if name != "__metadata__")]


WEIGHT_FILES: dict[str, Change] = {
    "no weights": content(WEIGHTS),
    "a header longer than the file": content(WEIGHTS, b"\xff" * 8, b"{}"),
    "a header of a gigabyte": content(WEIGHTS, (2**30).to_bytes(8, "little"), b"{}"),
    "a header that is no JSON": header(lambda told: b"{"),
    "a header that is a list": header(lambda told: b"[]"),
    "a header nested deeply": header(lambda told: b"[" * 200_000),
    "a header with a name twice": header(
        lambda told: json.dumps(told).encode()[:-1] + b', "__metadata__": {}' * 2 + b"}"
    ),
    "a tensor over another": header(lambda told: first(told).update(data_offsets=[8, 12])),
    "a tensor beyond the end": header(lambda told: first(told).update(data_offsets=[0, 2**60])),
    "a tensor before the start": header(lambda told: first(told).update(data_offsets=[-4, 0])),
    "a tensor of another shape": header(lambda told: first(told).update(shape=[2**31, 2**31])),
    "a tensor of a negative shape": header(lambda told: first(told).update(shape=[-1])),
    "a tensor of a thousand axes": header(lambda told: first(told).update(shape=[1] * 1000)),
    "a tensor of another type": header(lambda told: first(told).update(dtype="F64")),
    "a tensor of an unknown type": header(lambda told: first(told).update(dtype="OBJECT")),
    "a tensor of a list of types": header(lambda told: first(told).update(dtype=["F32"])),
    "a tensor that is none": header(lambda told: told.update({min(told): 7})),
    "an offset that is true": header(lambda told: first(told).update(data_offsets=[False, True])),
    "an offset of 5000 digits": header(lambda told: json.dumps(told).replace("[0, ", f"[{'1' * 5000}, ", 1).encode()),
    "weights cut short": cut(WEIGHTS),
}


# --- cards ------------------------------------------------------------------------------------------------------------


def listed(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        (folder / "card.json").write_text(json.dumps({**told, "files": {**told["files"], name: "0" * 64}}))

    return changed


def large(folder: Path, rng: Random) -> None:
    listed("large.bin")(folder, rng)
    with (folder / "large.bin").open("wb") as file:
        file.truncate(30 * 2**30)


def class_named(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        told["classes"][0]["name"] = name
        (folder / "card.json").write_text(json.dumps(told))

    return changed


CARDS: dict[str, Change] = {
    "a window of a billion": card(window=1_000_000_000, halo=0),
    "a window beyond 64 bits": card(window=2**70, halo=0),
    "a negative window": card(window=-32),
    "a window that its encoder is not for": card(window=64, halo=8),
    "a window of a fraction": card(window=32.5),
    "a patch of 0": card(patch=0),
    "a season of 1e18 days": card(season={"first": 0, "last": 10**18}),
    "dates beyond counting": card(dates={"min": 1, "max": 10**12}),
    "a resolution that is no number": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": NaN')),
    "a resolution without end": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": Infinity')),
    "a resolution beyond floats": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": 1e999')),
    "a mean that is no number": card_text(lambda text: text.replace('"mean": [', '"mean": [NaN, ', 1)),
    "a colour that is code": card(classes=[{"code": 1, "name": "a", "colour": "red;}"}]),
    "a class with a line break": class_named("wheat\nerror: none"),
    "a class with an escape": class_named("\x1b[2Jwheat"),
    "a class with a NUL": class_named("wheat\0"),
    "a class of a million letters": class_named("a" * 100_000),
    "a title with an escape": card(title="\x1b]0;x\x07"),
    "a hundred thousand fields": card(**{f"field{number}": 0 for number in range(50_000)}),
    "a card nested deeply": card_text(lambda text: "[" * 100_000),
    "a card of many megabytes": card_text(lambda text: text + " " * 2**21),
    "a card that is no text": content("card.json", b"\xff\xfe\x00"),
    "a card that is a pipe": instead("card.json", os.mkfifo),
    "a card that is a device": instead("card.json", lambda path: path.symlink_to("/dev/zero")),
    "a card that links to itself": instead("card.json", lambda path: path.symlink_to(path.name)),
    "a card that is a folder": instead("card.json", os.mkdir),
    "weights that are a pipe": instead(WEIGHTS, os.mkfifo),
    "weights that are a device": instead(WEIGHTS, lambda path: path.symlink_to("/dev/zero")),
    "a graph that is a pipe": instead("encoder.onnx", os.mkfifo),
    "a graph that links to itself": instead("encoder.onnx", lambda path: path.symlink_to(path.name)),
    "a head that is a folder": instead("head.onnx", os.mkdir),
    "a listed file of 30 GB": large,
    "a listed file elsewhere": listed("../x"),
    "a listed file with a NUL": listed("x\0y"),
    "a listed file that is not there": listed("x.bin"),
}
