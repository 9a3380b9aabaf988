"""The graph of attention that a package may have beside its other graphs: the same weights, another question."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

from engine.errors import Failure
from engine.files import write_whole
from engine.models.inference import for_inference
from engine.models.rollout import rolled_out
from engine.package import ATTENTION, CARD, ModelPackage, load_package
from engine.runtime.pytorch import load_networks
from training.package.graph import save_sharing, trace
from training.package.shapes import CHECKED, axes_of_inputs, example, traced

# Largest difference of a date's share between onnxruntime and torch.
TOLERANCE = 1e-5


def with_attention(package: ModelPackage) -> ModelPackage:
    """Give a package the graph of its attention over dates, from the weights that it has; the other files stay.

    Returns:
        The package; as it was where its networks have no attention over dates that is known.

    Raises:
        Failure: `export_differs`, onnxruntime and torch do not agree on the graph; `disk`.
    """
    encoder, head = load_networks(package)
    network = rolled_out(encoder, head)
    if network is None:
        return package
    inputs = example(encoder, *traced(encoder), seed=0)
    fast = for_inference(network)
    model = trace(fast, tuple(inputs.values()), axes_of_inputs(encoder), tuple(inputs), ("attention",))
    file = package.folder / ATTENTION
    save_sharing(_named_as_in_the_weights(model), "", package.weights, file)
    _check(encoder, network, file)
    card = package.folder / CARD
    content = json.loads(card.read_text(encoding="utf-8"))
    files = {**content["files"], ATTENTION: hashlib.sha256(file.read_bytes()).hexdigest()}
    text = json.dumps({**content, "files": files}, indent=2, ensure_ascii=False) + "\n"
    write_whole(card, text.encode())
    return load_package(package.folder)


def _named_as_in_the_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """Name weights as before their modules were watched."""
    for tensor in model.graph.initializer:
        tensor.name = tensor.name.replace(".watched.", ".")
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = name.replace(".watched.", ".")
    return model


def _check(encoder: nn.Module, network: nn.Module, file: object) -> None:
    """Compare onnxruntime with torch on shapes unlike the traced one."""
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    for seed, shape in enumerate(CHECKED, start=1):
        inputs = example(encoder, *shape, seed)
        with torch.no_grad():
            wanted = network(*inputs.values()).numpy()
        (got,) = session.run(None, {name: array.numpy() for name, array in inputs.items()})
        apart = float(np.abs(got - wanted).max())
        if not apart <= TOLERANCE:
            raise Failure(
                "export_differs",
                f"The exported graph of attention differs from torch by {apart:.1e} at shape {shape}, "
                f"more than {TOLERANCE:.0e}.",
                "Export with the version of torch that the lock names.",
            )
