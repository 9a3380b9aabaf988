"""From trained networks to a model package: graphs, weights and card, checked, written whole or not at all."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from pydantic import ValidationError
from safetensors.torch import save
from torch import Tensor, nn

from engine.contract import describe
from engine.errors import BadInput, Failure
from engine.files import disk_errors, write_whole
from engine.models.encoder import INPUTS, SensorSpec, WindowContext, input_name
from engine.models.inference import for_inference
from engine.package import CARD, ENCODER, HEAD, WEIGHTS, ModelPackage, load_package
from engine.package.card import Card, EncoderGraph, Graphs, HeadGraph, Metric, SensorInput
from engine.package.schema1 import CardOfSchema1
from engine.runtime.pytorch import load_networks
from training.base.outputs import check_package_folder, part_of
from training.package.graph import OPSET, save_sharing, trace, with_whole_dates
from training.package.shapes import CHECKED, axes_of_features, axes_of_inputs, example, says_all, traced, whole_dates

# Largest difference of logits between onnxruntime and torch, in units of the largest absolute logit: float32 sums in
# another order.
TOLERANCE = 1e-4


def export_package(
    encoder: nn.Module, head: nn.Module, card_fields: Mapping[str, Any], folder: str | os.PathLike[str]
) -> ModelPackage:
    """Write a model package; the same weights and fields give the same bytes.

    Args:
        encoder: a network of a class in `engine.models.ENCODERS`, with its statistics set.
        head: a network of a class in `engine.models.HEADS`.
        card_fields: what a recipe and its scores tell, in the words of schema 1: its fields but for those that follow
            from the networks and the files: schema_version, system, patch, statistics (of the entries of fused_with
            too), architecture, opset and files. The card is of schema 1 where that says all of the model, so that
            older engines read it, and of schema 2 elsewhere; `task` is "crop" unless it is given.
        folder: folder of the package; an older package there is replaced.

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


def with_metrics(package: ModelPackage, metrics: Sequence[Mapping[str, Any]]) -> ModelPackage:
    """Put scores into the card of a package; the graphs and weights stay as they are.

    Raises:
        Failure: `disk`.
    """
    path = package.folder / CARD
    content = json.loads(path.read_text(encoding="utf-8"))
    entries = [Metric(**metric).model_dump(mode="json") for metric in metrics]
    write_whole(path, _as_text({**content, "metrics": entries}))
    return load_package(package.folder)


def with_graphs(package: ModelPackage) -> ModelPackage:
    """Export the graphs of a package again, from the weights that it has; the other files stay, and so do its scores.

    Raises:
        Failure: `export_differs`, onnxruntime and torch do not agree on the exported graphs; `disk`.
    """
    folder, part = package.folder, part_of(package.folder)
    encoder, head = load_networks(package)
    with disk_errors(folder):
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(folder, part)
        try:
            _write_graphs(encoder, head, part)
            _check(encoder, head, part)
            content = json.loads((part / CARD).read_text(encoding="utf-8"))
            files = {name: hashlib.sha256((part / name).read_bytes()).hexdigest() for name in content["files"]}
            (part / CARD).write_bytes(_as_text({**content, "files": files}))
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
    _write_graphs(encoder, head, part)


def _write_graphs(encoder: nn.Module, head: nn.Module, part: Path) -> None:
    """Write both graphs beside the weights."""
    inputs = example(encoder, *traced(encoder), seed=0)
    with torch.no_grad():
        features = encoder(*inputs.values())
    names = encoder.features._fields
    model = trace(for_inference(encoder), tuple(inputs.values()), axes_of_inputs(encoder), tuple(inputs), names)
    of_sensors = [list(inputs)[start : start + len(INPUTS)] for start in range(0, len(inputs), len(INPUTS))]
    model = with_whole_dates(model, whole_dates(encoder), of_sensors)
    save_sharing(model, "encoder.", part / WEIGHTS, part / ENCODER)
    taken = tuple(getattr(features, name) for name in head.needs)
    model = trace(head, taken, axes_of_features(encoder), tuple(head.needs), _outputs(encoder, head))
    save_sharing(model, "head.", part / WEIGHTS, part / HEAD)


def _outputs(encoder: nn.Module, head: nn.Module) -> tuple[str, str]:
    """What the head's graph calls its two outputs."""
    return ("logits", "seen") if says_all(encoder, head) else ("scores", "seen")


def _check(encoder: nn.Module, head: nn.Module, part: Path) -> None:
    """Compare onnxruntime with torch on shapes unlike the traced one: only that finds what was traced as a constant."""
    sessions = [
        onnxruntime.InferenceSession(str(part / name), providers=["CPUExecutionProvider"]) for name in (ENCODER, HEAD)
    ]
    for seed, shape in enumerate(CHECKED, start=1):
        inputs = example(encoder, *shape, seed)
        with torch.no_grad():
            features = encoder(*inputs.values())
            scores = head(*(getattr(features, name) for name in head.needs))
        outputs = sessions[0].run(None, {name: array.numpy() for name, array in inputs.items()})
        got_features = dict(zip(encoder.features._fields, outputs, strict=True))
        got_scores = sessions[1].run(None, {name: got_features[name] for name in head.needs})
        compared = [*_meant(got_features.values(), features), *zip(got_scores, scores, strict=True)]
        worst = max(_apart(got, want.numpy()) for got, want in compared)
        if not worst <= TOLERANCE:
            raise Failure(
                "export_differs",
                f"The exported graphs differ from torch by {worst:.1e} of the largest value at shape {shape}, "
                f"more than {TOLERANCE:.0e}.",
                "Export with the version of torch that the lock names.",
            )


def _meant(
    got: Iterable[NDArray[np.generic]], wanted: Sequence[Tensor]
) -> Iterator[tuple[NDArray[np.generic], Tensor]]:
    """Pairs of features, but for what stands where the Boolean one says that it means nothing."""
    mask = next(each for each in wanted if each.dtype == torch.bool)
    for one, other in zip(got, wanted, strict=True):
        masked = other.dtype != torch.bool and other.shape[: mask.ndim] == mask.shape
        yield (one[mask.numpy()], other[mask]) if masked else (one, other)


def _apart(got: NDArray[np.generic], want: NDArray[np.generic]) -> float:
    """Largest difference, as a share of the largest value; infinite where Boolean ones differ at all."""
    if want.dtype == bool:
        return 0.0 if np.array_equal(got, want) else np.inf
    return float(np.abs(got - want).max() / max(np.abs(want).max(), 1e-6))


def _card(encoder: nn.Module, head: nn.Module, fields: Mapping[str, Any]) -> CardOfSchema1 | Card:
    """Fill in what follows from the networks; the files' hashes are still empty."""
    fused_with, further = fields.get("fused_with", []), encoder.sensors[1:]
    if len(fused_with) != len(further):
        raise BadInput(
            "package_invalid",
            f"The card of {fields.get('name')} fuses {len(fused_with)} further sensors, its encoder {len(further)}.",
            "Mend the fields in the recipe.",
        )
    try:
        return _of_schema_1(encoder, head, fields) if says_all(encoder, head) else _of_schema_2(encoder, head, fields)
    except ValidationError as error:
        raise BadInput(
            "package_invalid",
            f"The card of {fields.get('name')} is not valid: {describe(error)}.",
            "Mend the fields in the recipe.",
        ) from error


def _of_schema_1(encoder: nn.Module, head: nn.Module, fields: Mapping[str, Any]) -> CardOfSchema1:
    first, *further = encoder.sensors
    fused_with = zip(fields.get("fused_with", []), further, strict=True)
    return CardOfSchema1(
        **{**fields, "fused_with": [{**extra, "statistics": _statistics(spec)} for extra, spec in fused_with]},
        system=encoder.system,
        patch=first.patch,
        statistics=_statistics(first),
        architecture=_architecture(encoder, head),
        opset=OPSET,
        files=dict.fromkeys((ENCODER, HEAD, WEIGHTS), ""),
    )


def _of_schema_2(encoder: nn.Module, head: nn.Module, fields: Mapping[str, Any]) -> Card:
    common = ("name", "title", "version", "simulated", "season", "classes", "training", "metrics", "licence")
    context = encoder.context
    scores, seen = _outputs(encoder, head)
    return Card(
        **{name: fields[name] for name in common},
        system=encoder.system,
        sensors=[
            SensorInput(
                **{name: of_sensor[name] for name in ("sensor", "bands", "gsd_m", "units", "value_range")},
                dates_in_training=of_sensor["dates"],
                statistics=_statistics(spec),
                patch=spec.patch,
                stride=spec.stride,
                inputs={name: input_name(name, number) for name in INPUTS},
                optional=of_sensor.get("optional"),
            )
            for number, (of_sensor, spec) in enumerate(
                zip((fields, *fields.get("fused_with", [])), encoder.sensors, strict=True), start=1
            )
        ],
        dates=encoder.dates,
        context=context if context.kind == "pixel" else WindowContext(fields["window"], fields["halo"]),
        task=fields.get("task", "crop"),
        unit="pixel",
        activation=head.activation,
        graphs=Graphs(
            encoder=EncoderGraph(gives=list(encoder.features._fields)),
            head=HeadGraph(takes=list(head.needs), scores=scores, seen=seen),
        ),
        architecture=_architecture(encoder, head),
        files=dict.fromkeys((ENCODER, HEAD, WEIGHTS), ""),
    )


def _architecture(encoder: nn.Module, head: nn.Module) -> dict[str, Any]:
    return {"encoder": encoder.config.to_dict(), "head": {"kind": head.kind, "config": head.config.to_dict()}}


def _write_card(card: CardOfSchema1 | Card, part: Path) -> None:
    files = {name: hashlib.sha256((part / name).read_bytes()).hexdigest() for name in card.files}
    # As in the cards from before sensors could be fused, so that a package can be made again with the same bytes.
    left_out = set() if getattr(card, "fused_with", True) else {"fused_with"}
    content = {**card.model_dump(mode="json", exclude=left_out), "files": files}
    for sensor in (*content.get("sensors", ()), *content.get("fused_with", ())):
        if sensor["optional"] is None:  # as in the cards from before a sensor could be
            del sensor["optional"]
    (part / CARD).write_bytes(_as_text(content))


def _as_text(content: Mapping[str, Any]) -> bytes:
    """The file of a card."""
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()


def _statistics(sensor: SensorSpec) -> dict[str, list[float]]:
    return {"mean": _shortest(sensor.mean), "std": _shortest(sensor.std)}


def _shortest(values: Sequence[float]) -> list[float]:
    """Return the shortest decimal numbers that are these values in float32."""
    return [float(str(np.float32(value))) for value in values]


def _put(part: Path, folder: Path) -> None:
    """Move the finished package to its place, and an older one out of it."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    os.replace(part, folder)
    shutil.rmtree(old, ignore_errors=True)
