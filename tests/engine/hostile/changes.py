"""Changes of a model package: functions that spoil one of its files, in place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import onnx
from onnx import TensorProto

WEIGHTS = "weights.safetensors"
Change = Callable[[Path, Random], None]


def graph(change: Callable[[onnx.ModelProto, Random], None], name: str = "encoder.onnx") -> Change:
    """A change of a graph."""

    def changed(folder: Path, rng: Random) -> None:
        model = onnx.load(folder / name, load_external_data=False)
        change(model, rng)
        (folder / name).write_bytes(model.SerializeToString())

    return changed


def place(tensor: TensorProto, location: str | None, **entries: str) -> None:
    told = {entry.key: entry.value for entry in tensor.external_data}
    told |= entries if location is None else {"location": location, **entries}
    del tensor.external_data[:]
    for key, value in told.items():
        tensor.external_data.add(key=key, value=value)
    tensor.data_location = TensorProto.EXTERNAL


def content(name: str, *pieces: bytes) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        (folder / name).write_bytes(b"".join(pieces))

    return changed


def cut(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        whole = (folder / name).read_bytes()
        (folder / name).write_bytes(whole[: rng.randrange(len(whole) // 2, len(whole))])

    return changed


def header(change: Callable[[dict[str, Any]], Any]) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        whole = (folder / WEIGHTS).read_bytes()
        length = int.from_bytes(whole[:8], "little")
        told = json.loads(whole[8 : 8 + length])
        text = change(told)
        text = json.dumps(told).encode() if text is None else text
        (folder / WEIGHTS).write_bytes(len(text).to_bytes(8, "little") + text + whole[8 + length :])

    return changed


def card(**changes: Any) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        file = folder / "card.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))

    return changed


def card_text(change: Callable[[str], str]) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        file = folder / "card.json"
        file.write_text(change(file.read_text()))

    return changed


def instead(name: str, make: Callable[[Path], None]) -> Change:
    """Something else than a file under a file's name."""

    def changed(folder: Path, rng: Random) -> None:
        (folder / name).unlink()
        make(folder / name)

    return changed
