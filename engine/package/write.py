"""Writing model packages without torch: a small head on the encoder of another package, or on none.

On an encoder the head takes the mean of a place's tokens over their valid dates. Without one it takes the dated values
themselves: those of each sensor, placed by the card's calendar, in physical units, one after the other by date and then
by band. A value that is missing, under a cloud or since no date came near, is replaced by what the head was fitted with
(`fill`), and that is part of the package.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from engine.contract import describe
from engine.errors import BadInput
from engine.files import disk_errors
from engine.models.encoder import INPUTS, Calendar, Slots, input_name
from engine.package.card import CARD, ENCODER, HEAD, WEIGHTS, Card, SensorInput
from engine.package.graphwrite import GraphWriter, moved_weights
from engine.package.heads import Head, Linear, Trees
from engine.package.read import ModelPackage, load_package
from engine.package.weightsfile import Tensor, read_header, weights_content

_SCORES, _SEEN = "scores", "seen"
_OUTPUTS = {_SCORES: ("float32", ("b", "k", "h", "w")), _SEEN: ("bool", ("b", "h", "w"))}
# What of a sensor's inputs a head without an encoder takes; it knows the days by their places.
_TAKEN = ("values", "scale", "offset", "valid")
_CLASSIFY = ("head.classify.weight", "head.classify.bias")


def write_on_encoder(
    folder: Union[str, os.PathLike[str]],
    head: Head,
    encoder: ModelPackage,
    fields: Mapping[str, Any],
    tokens: str = "tokens",
    valid: str = "token_valid",
) -> ModelPackage:
    """Write a package whose head stands on the encoder of another one; an older package in the folder is replaced.

    Args:
        folder: where to.
        head: fitted on the mean of each place's tokens over their valid dates, (places, d).
        encoder: the package that has the encoder; its graph and its weights are taken over.
        fields: the card's fields that are the head's own, such as name, title, version, classes, training, metrics and
            licence; what they leave out of sensors, season and dates is the encoder's.
        tokens, valid: names of the encoder's tokens (b, t, h, w, d), and of which of them are valid, (b, t, h, w).

    Raises:
        BadInput: `package_invalid`, the fields make no card, or the encoder gives no such tokens; `folder_in_use`.
        Failure: `disk`.
    """
    card = encoder.card
    given = card.graphs.encoder.gives if card.graphs.encoder is not None else []
    if not {tokens, valid} <= set(given) or len({part.patch * part.stride for part in card.sensors}) > 1:
        raise _invalid(f"The encoder of {card.name} gives {', '.join(given) or 'nothing'}: no head stands on that.")
    base = card.model_dump(mode="json", exclude={"files", "architecture"})
    graphs = {"encoder": {"gives": given}, "head": {"takes": [tokens, valid], "scores": _SCORES, "seen": _SEEN}}
    made = {**base, **_activation(head), **fields, "graphs": graphs, "architecture": _architecture(head, card)}

    def fill_in(part: Path) -> None:
        _take_over(encoder, head, part)
        (part / HEAD).write_bytes(_on_encoder(head, part, (tokens, valid), card.patch))

    return _write(Path(folder), _card(made, (ENCODER, HEAD, WEIGHTS)), head.channels, fill_in)


def write_alone(
    folder: Union[str, os.PathLike[str]],
    head: Head,
    fields: Mapping[str, Any],
    fill: NDArray | None = None,
) -> ModelPackage:
    """Write a package that is a head alone: it looks at each pixel's dated values.

    Args:
        folder: where to; an older package there is replaced.
        head: fitted on the dated values (pixels, dates x bands), sensor after sensor.
        fields: the card's fields, with `sensors` (without `inputs`), `season` and `dates`, which is a calendar or
            slots; not schema_version, system, context, graphs, architecture and files.
        fill: what stands for each missing value, (dates x bands), sensor after sensor; the bands' means by default.

    Raises:
        BadInput: `package_invalid`, the fields make no card, or the head takes other features; `folder_in_use`.
        Failure: `disk`.
    """
    sensors = [
        {**part, "inputs": {name: input_name(name, number) for name in _TAKEN}}
        for number, part in enumerate(fields.get("sensors", ()), start=1)
    ]
    takes = [name for part in sensors for name in part["inputs"].values()]
    made = {
        "system": "none",
        "task": "crop",
        "unit": "pixel",
        **_activation(head),
        **fields,
        "sensors": sensors,
        "context": {"kind": "pixel"},
        "graphs": {"encoder": None, "head": {"takes": takes, "scores": _SCORES, "seen": _SEEN}},
    }
    card = _card(made, (HEAD,))
    if not isinstance(card.dates, (Calendar, Slots)):
        raise _invalid(f"{card.name} has no calendar: without an encoder each date needs its place.")
    if any(part.patch != 1 or part.stride != 1 for part in card.sensors):
        raise _invalid(f"{card.name} is a head alone, which takes pixels of the stack's grid.")
    days = len(card.dates.days)
    wanted = sum(days * len(part.bands) for part in card.sensors)
    means = np.concatenate([np.tile(part.statistics.mean, days) for part in card.sensors])
    fill = means if fill is None else np.asarray(fill)
    if head.features != wanted or fill.shape != (wanted,):
        raise _invalid(
            f"{card.name} has {wanted} dated values a pixel; its head takes {head.features}, its fill {fill.size}."
        )
    content = _alone(head, card.sensors, days, fill)
    return _write(Path(folder), card, head.channels, lambda part: (part / HEAD).write_bytes(content))


def write_graph(
    folder: Union[str, os.PathLike[str]], graph: bytes, channels: int, fields: Mapping[str, Any]
) -> ModelPackage:
    """Write a package that is one graph, which takes all inputs of its sensors and looks at single pixels.

    Args:
        folder: where to; an older package there is replaced.
        graph: takes the inputs under their usual names, and gives `scores` and `seen`.
        channels: how many scores it gives.
        fields: the card's fields, with `sensors` (without `inputs`); not schema_version, system, context, graphs,
            architecture and files.

    Raises:
        BadInput: `package_invalid`, the fields make no card, or the graph cannot be used; `folder_in_use`.
        Failure: `disk`.
    """
    sensors = [
        {**part, "inputs": {name: input_name(name, number) for name in INPUTS}}
        for number, part in enumerate(fields.get("sensors", ()), start=1)
    ]
    takes = [name for part in sensors for name in part["inputs"].values()]
    made = {
        "system": "none",
        "task": "crop",
        **fields,
        "sensors": sensors,
        "context": {"kind": "pixel"},
        "graphs": {"encoder": None, "head": {"takes": takes, "scores": _SCORES, "seen": _SEEN}},
    }
    return _write(Path(folder), _card(made, (HEAD,)), channels, lambda part: (part / HEAD).write_bytes(graph))


# --- graphs -----------------------------------------------------------------------------------------------------------


def _alone(head: Head, sensors: Sequence[SensorInput], days: int, fill: NDArray) -> bytes:
    inputs = {}
    for part in sensors:
        dated, pixels = ("b", days, len(part.bands)), ("h", "w")
        inputs[part.inputs["values"]] = ("float32", (*dated, *pixels))
        inputs[part.inputs["scale"]] = inputs[part.inputs["offset"]] = ("float32", dated)
        inputs[part.inputs["valid"]] = ("bool", ("b", days, *pixels))
    graph = GraphWriter(inputs)
    features, seen, start = [], [], 0
    for part in sensors:
        end = start + days * len(part.bands)
        filled, clear = _filled(graph, part, fill[start:end].reshape(days, len(part.bands), 1, 1))
        features.append(filled)
        seen.append(clear)
        start = end
    rows = features[0] if len(features) == 1 else graph.node("Concat", *features, axis=3)
    _scored(graph, head, rows, start)
    most = seen[0] if len(seen) == 1 else graph.node("Max", *seen)
    graph.node("Greater", most, graph.constant(0.5), output=_SEEN)
    return graph.content(_OUTPUTS)


def _filled(graph: GraphWriter, part: SensorInput, fill: NDArray) -> tuple[str, str]:
    """Add a sensor's features (b, h, w, dates x bands), and 1 where any date is valid, (b, h, w)."""
    names = part.inputs
    last = graph.constant([3, 4], "int64")
    scale, offset = (graph.node("Unsqueeze", names[name], last) for name in ("scale", "offset"))
    physical = graph.node("Add", graph.node("Mul", names["values"], scale), offset)
    of_bands = graph.node("Unsqueeze", names["valid"], graph.constant([2], "int64"))
    known = graph.node("Where", of_bands, physical, graph.constant(fill))
    by_pixel = graph.node("Transpose", known, perm=[0, 3, 4, 1, 2])
    flat = graph.node("Reshape", by_pixel, graph.constant([0, 0, 0, fill.size], "int64"))
    valid = graph.node("Cast", names["valid"], to=1)
    return flat, graph.node("ReduceMax", valid, graph.constant([1], "int64"), keepdims=0)


def _scored(graph: GraphWriter, head: Head, features: str, count: int, patch: int = 1) -> None:
    """Add the scores (b, k, patch h, patch w) of features (b, h, w, count)."""
    rows = graph.node("Reshape", features, graph.constant([-1, count], "int64"))
    scores = head.score(graph, rows)
    # The features' shape, with k in the place of their number.
    shape = graph.node("Shape", features, start=0, end=3)
    shape = graph.node("Concat", shape, graph.constant([head.channels], "int64"), axis=0)
    by_place = graph.node("Reshape", scores, shape)
    if patch == 1:
        graph.node("Transpose", by_place, perm=[0, 3, 1, 2], output=_SCORES)
    else:
        _enlarged(graph, graph.node("Transpose", by_place, perm=[0, 3, 1, 2]), patch, output=_SCORES)


def _on_encoder(head: Head, part: Path, names: tuple[str, str], patch: int) -> bytes:
    """Return the head's graph; the weights file is written already."""
    tokens, valid = names
    axes = ("b", "t", "h", "w")
    graph = GraphWriter({tokens: ("float32", (*axes, head.features)), valid: ("bool", axes)})
    present = graph.node("Cast", valid, to=1)
    weight = graph.node("Unsqueeze", present, graph.constant([4], "int64"))
    dates = graph.constant([1], "int64")
    total = graph.node("ReduceSum", graph.node("Mul", tokens, weight), dates, keepdims=0)
    count = graph.node("ReduceSum", weight, dates, keepdims=0)
    pooled = graph.node("Div", total, graph.node("Max", count, graph.constant(1.0)))
    if isinstance(head, Linear):
        # As `engine.models.segmentation` has it, so that torch may run it too: a score for each pixel of a token.
        weights = read_header(part / WEIGHTS)
        stored = [graph.weight(name, weights[name].shape, WEIGHTS, weights[name].first) for name in _CLASSIFY]
        scores = graph.node("Add", graph.node("MatMul", pooled, stored[0]), stored[1])
        by_class = graph.node("Transpose", scores, perm=[0, 3, 1, 2])
        graph.node("DepthToSpace", by_class, blocksize=patch, mode="CRD", output=_SCORES)
    else:
        _scored(graph, head, pooled, head.features, patch)
    seen = graph.node("ReduceMax", present, dates, keepdims=1)
    seen = graph.node("Squeeze", _enlarged(graph, seen, patch), dates)
    graph.node("Greater", seen, graph.constant(0.5), output=_SEEN)
    return graph.content(_OUTPUTS)


def _enlarged(graph: GraphWriter, places: str, patch: int, output: str | None = None) -> str:
    """Add a step that gives each pixel of a token its token's values, (b, k, h, w)."""
    scales = graph.constant([1, 1, patch, patch])
    settings = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    return graph.node("Resize", places, "", scales, output=output, **settings)


# --- files ------------------------------------------------------------------------------------------------------------


def _take_over(encoder: ModelPackage, head: Head, part: Path) -> None:
    """Write the encoder's graph and weights, and those of a linear head."""
    old = {name: tensor for name, tensor in read_header(encoder.weights).items() if name.startswith("encoder.")}
    content = encoder.weights.read_bytes()
    tensors = {name: (tensor, content[tensor.first : tensor.last]) for name, tensor in old.items()}
    if isinstance(head, Linear):
        for name, values in zip(_CLASSIFY, (head.weight, head.bias)):
            repeated = np.repeat(values, encoder.card.patch**2, axis=-1).astype("<f4")
            tensors[name] = (Tensor("F32", repeated.shape), repeated.tobytes())
    (part / WEIGHTS).write_bytes(weights_content(tensors))
    new = read_header(part / WEIGHTS)
    moved = {(tensor.first, tensor.last): new[name].first for name, tensor in old.items()}
    (part / ENCODER).write_bytes(moved_weights(encoder.encoder.read_bytes(), moved))


def _architecture(head: Head, encoder: Card) -> dict[str, Any] | None:
    """What torch builds; None where it cannot run such a head."""
    if encoder.architecture is None or not isinstance(head, Linear):
        return None
    config = {"width": head.features, "patch": encoder.patch, "classes": head.channels}
    return {"encoder": encoder.architecture.encoder, "head": {"kind": "segmentation", "config": config}}


def _activation(head: Head) -> dict[str, str]:
    """Leaves hold shares as they are."""
    return {"activation": "none" if isinstance(head, Trees) else "softmax"}


def _write(folder: Path, card: Card, channels: int, fill_in: Callable[[Path], None]) -> ModelPackage:
    """Write a package whole or not at all."""
    if channels != card.channels:
        raise _invalid(f"{card.name} has {card.channels} classes or values, and its head gives {channels}.")
    part, old = (folder.with_name(f".{folder.name}.{state}") for state in ("part", "old"))
    with disk_errors(folder):
        if folder.exists() and any(folder.iterdir()) and not (folder / CARD).is_file():
            raise BadInput("folder_in_use", f"{folder} holds something else than a package.", "Name another folder.")
        for left_over in (part, old):
            shutil.rmtree(left_over, ignore_errors=True)
        part.mkdir(parents=True)
        try:
            fill_in(part)
            files = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(part.iterdir())}
            content = {**card.model_dump(mode="json", exclude_none=True), "files": files}
            content["graphs"].setdefault("encoder", None)
            (part / CARD).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
            load_package(part)
            if folder.exists():
                os.replace(folder, old)
            os.replace(part, folder)
        finally:
            for left_over in (part, old):
                shutil.rmtree(left_over, ignore_errors=True)
    return load_package(folder)


def add_file(package: ModelPackage, name: str, content: bytes) -> ModelPackage:
    """Put one more file into a package that is not published yet, and its hash into the card.

    Raises:
        Failure: `disk`.
    """
    path = package.folder / CARD
    with disk_errors(package.folder):
        card = json.loads(path.read_text(encoding="utf-8"))
        (package.folder / name).write_bytes(content)
        card["files"][name] = hashlib.sha256(content).hexdigest()
        path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return load_package(package.folder)


def _card(fields: Mapping[str, Any], files: Sequence[str]) -> Card:
    try:
        return Card.model_validate({**fields, "files": dict.fromkeys(files, "")})
    except ValidationError as error:
        raise _invalid(f"The card of {fields.get('name')} is not valid: {describe(error)}.") from error


def _invalid(message: str) -> BadInput:
    return BadInput("package_invalid", message, "Mend what the package is made from.")
