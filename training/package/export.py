"""From trained networks to a model package: graphs, weights and card, checked, written whole or not at all."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from pydantic import ValidationError
from safetensors.torch import save
from torch import Tensor, nn
from torch.export import Dim

from engine.contract import describe
from engine.errors import BadInput, Failure
from engine.files import disk_errors
from engine.models.cropsts.encoder import CropSTS
from engine.models.cropsts.fused import sensors_of
from engine.models.encoder import input_name
from engine.models.inference import for_inference
from engine.package import CARD, ENCODER, HEAD, WEIGHTS, ModelPackage, load_package
from engine.package.schema1 import CardOfSchema1
from training.base.outputs import check_package_folder, part_of
from training.package.graph import OPSET, save_sharing, trace

# Largest difference of logits between onnxruntime and torch, in units of the largest absolute logit: float32 sums in
# another order.
TOLERANCE = 1e-4
# b, t, h, w, in tokens for h and w; all differ, also from the dates of further sensors, t + 1 and so on, so that no two
# are taken for one.
TRACED = (2, 5, 12, 20)
CHECKED = ((1, 9, 8, 8), (3, 4, 7, 24))


def export_package(
    encoder: nn.Module, head: nn.Module, card_fields: Mapping[str, Any], folder: str | os.PathLike[str]
) -> ModelPackage:
    """Write a model package; the same weights and fields give the same bytes.

    Args:
        encoder: of a class in `engine.models.ENCODERS`, with its statistics set.
        head: of a class in `engine.models.HEADS`.
        card_fields: the card's fields but for those that follow from the networks and the files: schema_version,
            system, patch, statistics (of the entries of fused_with too), architecture, opset and files.
        folder: where to; an older package there is replaced.

    Raises:
        BadInput: `folder_in_use`, the folder holds something else than a package; `package_invalid`, the card is.
        Failure: `export_differs`, onnxruntime and torch do not agree on the exported graphs; `disk`.
    """
    folder = Path(folder)
    check_package_folder(folder)
    part = part_of(folder)
    encoder, head = (copy.deepcopy(net).to("cpu", torch.float32).eval() for net in (encoder, head))
    card = _card(encoder, head, card_fields)
    try:
        with disk_errors(folder):
            part.mkdir()
            _write_files(encoder, head, part)
            _check(encoder, head, part)
            _write_card(card, part)
            load_package(part)
            _put(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return load_package(folder)


def _write_files(encoder: nn.Module, head: nn.Module, part: Path) -> None:
    weights = {
        f"{role}.{name}": tensor.contiguous()
        for role, net in (("encoder", encoder), ("head", head))
        for name, tensor in net.state_dict().items()
    }
    (part / WEIGHTS).write_bytes(save(weights))
    inputs = _inputs(encoder, *TRACED, seed=0)
    names = tuple(inputs)
    with torch.no_grad():
        tokens, token_valid = encoder(*inputs.values())

    b = Dim("b", min=1, max=4096)
    h, w = Dim("h", min=1, max=4096), Dim("w", min=1, max=4096)
    p = encoder.config.patch
    shapes = {}
    for number, _ in enumerate(sensors_of(encoder), start=1):
        t = Dim(input_name("t", number), min=1, max=_most_dates(encoder))
        axes = {
            "values": {0: b, 1: t, 3: p * h, 4: p * w},
            "scale": {0: b, 1: t},
            "offset": {0: b, 1: t},
            "valid": {0: b, 1: t, 2: p * h, 3: p * w},
            "day": {0: b, 1: t},
        }
        shapes.update({input_name(name, number): own for name, own in axes.items()})
    outputs = ("tokens", "token_valid")
    model = trace(for_inference(encoder), tuple(inputs.values()), shapes, names, outputs)
    save_sharing(model, "encoder.", part / WEIGHTS, part / ENCODER)
    grid = {0: b, 1: Dim("dates", min=1, max=4096), 2: h, 3: w}
    shapes = {"tokens": grid, "token_valid": grid}
    model = trace(head, (tokens, token_valid), shapes, outputs, ("logits", "seen"))
    save_sharing(model, "head.", part / WEIGHTS, part / HEAD)


def _check(encoder: nn.Module, head: nn.Module, part: Path) -> None:
    """Compare onnxruntime with torch on shapes unlike the traced one: only that finds what was traced as a constant."""
    sessions = [
        onnxruntime.InferenceSession(str(part / name), providers=["CPUExecutionProvider"]) for name in (ENCODER, HEAD)
    ]
    for seed, (b, t, h, w) in enumerate(CHECKED, start=1):
        inputs = _inputs(encoder, b, min(t, _most_dates(encoder)), h, w, seed)
        with torch.no_grad():
            tokens, token_valid = encoder(*inputs.values())
            logits, seen = head(tokens, token_valid)
        got_tokens, got_valid = sessions[0].run(None, {name: array.numpy() for name, array in inputs.items()})
        got_logits, got_seen = sessions[1].run(None, {"tokens": got_tokens, "token_valid": got_valid})
        worst = max(
            float(np.abs(got - want.numpy()).max() / max(np.abs(want.numpy()).max(), 1e-6))
            for got, want in ((got_tokens, tokens), (got_logits, logits))
        )
        if not (worst <= TOLERANCE and np.array_equal(got_valid, token_valid) and np.array_equal(got_seen, seen)):
            raise Failure(
                "export_differs",
                f"The exported graphs differ from torch by {worst:.1e} of the largest value at shape {(b, t, h, w)}, "
                f"more than {TOLERANCE:.0e}.",
                "Export with the version of torch that the lock names.",
            )


def _inputs(encoder: nn.Module, b: int, t: int, h: int, w: int, seed: int) -> dict[str, Tensor]:
    """Draw stored values like the training's, a third of the pixels unclear, one date and one token wholly so."""
    rng = np.random.default_rng(seed)
    inputs = {}
    for number, sensor in enumerate(sensors_of(encoder), start=1):
        own = _sensor_inputs(sensor, b, t + number - 1, h, w, rng)
        inputs.update({input_name(name, number): torch.from_numpy(array) for name, array in own.items()})
    return inputs


def _sensor_inputs(
    sensor: CropSTS, b: int, t: int, h: int, w: int, rng: np.random.Generator
) -> dict[str, NDArray[np.generic]]:
    p, bands = sensor.config.patch, sensor.config.bands
    mean, std = (statistic.numpy()[:, None, None] for statistic in (sensor.mean, sensor.std))
    scale, offset = np.float32(1e-4), np.float32(-0.1)
    physical = mean + std * rng.standard_normal((b, t, bands, h * p, w * p), dtype=np.float32)
    valid = rng.random((b, t, h * p, w * p)) < 2 / 3
    valid[0, 0] = False
    valid[:, :, :p, :p] = False
    return {
        "values": (physical - offset) / scale,
        "scale": np.full((b, t, bands), scale),
        "offset": np.full((b, t, bands), offset),
        "valid": valid,
        "day": rng.integers(-120, 420, (b, t), dtype=np.int32),
    }


def _most_dates(encoder: nn.Module) -> int:
    shape = sensors_of(encoder)[0].config
    return shape.max_dates if shape.time_encoding == "index" else 4096


def _card(encoder: nn.Module, head: nn.Module, fields: Mapping[str, Any]) -> CardOfSchema1:
    """Fill in what follows from the networks; the files' hashes are still empty."""
    first, *further = sensors_of(encoder)
    fused_with = fields.get("fused_with", [])
    if len(fused_with) != len(further):
        raise BadInput(
            "package_invalid",
            f"The card of {fields.get('name')} fuses {len(fused_with)} further sensors, its encoder {len(further)}.",
            "Mend the fields in the recipe.",
        )
    told = {"fused_with": [{**each, "statistics": _statistics(own)} for each, own in zip(fused_with, further)]}
    try:
        return CardOfSchema1(
            **{**fields, **told},
            system=encoder.system,
            patch=encoder.config.patch,
            statistics=_statistics(first),
            architecture={
                "encoder": encoder.config.to_dict(),
                "head": {"kind": head.kind, "config": head.config.to_dict()},
            },
            opset=OPSET,
            files=dict.fromkeys((ENCODER, HEAD, WEIGHTS), ""),
        )
    except ValidationError as error:
        raise BadInput(
            "package_invalid",
            f"The card of {fields.get('name')} is not valid: {describe(error)}.",
            "Mend the fields in the recipe.",
        ) from error


def _write_card(card: CardOfSchema1, part: Path) -> None:
    files = {name: hashlib.sha256((part / name).read_bytes()).hexdigest() for name in card.files}
    # As in the cards from before sensors could be fused, so that a package can be made again with the same bytes.
    left_out = set() if card.fused_with else {"fused_with"}
    content = {**card.model_dump(mode="json", exclude=left_out), "files": files}
    (part / CARD).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _statistics(sensor: CropSTS) -> dict[str, list[float]]:
    return {"mean": _shortest(sensor.mean), "std": _shortest(sensor.std)}


def _shortest(values: Tensor) -> list[float]:
    """Return the shortest decimal numbers that are these float32 values."""
    return [float(str(value)) for value in values.numpy()]


def _put(part: Path, folder: Path) -> None:
    """Move the finished package to its place, and an older one out of it."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    os.replace(part, folder)
    shutil.rmtree(old, ignore_errors=True)
