"""Run a package with torch: the networks are built from the card and the weights read from safetensors."""

from __future__ import annotations

from typing import Any

import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import linear

from engine.errors import BadInput
from engine.models import build_encoder, build_head
from engine.models.encoder import INPUTS
from engine.models.linear import Projection
from engine.package import ModelPackage
from engine.package.weightsfile import read_header
from engine.runtime.batch import Batch, Prediction, first_line
from engine.runtime.device import choose_device
from engine.runtime.inputs import refuse_other_inputs
from engine.runtime.parts import EncoderAndHead, Named
from engine.runtime.precision import missing

# No size of a network is larger, and no network has more layers.
_LARGEST_SIZE = 65_536
_MOST_LAYERS = 512


class TorchRuntime(EncoderAndHead):
    """Encoder and head as torch modules; attributes as in `Runtime`."""

    name = "torch"
    version = torch.__version__
    parallel = 1  # torch divides each operation among its threads

    def __init__(self, package: ModelPackage, device: str, threads: int | None, precision: str) -> None:
        obstacle = None if torch.cuda.is_available() else f"torch {self.version} finds no CUDA device"
        self.device, self.reason = choose_device(device, obstacle)
        if precision == "bfloat16" and not computes_bfloat16(self.device):
            raise missing(precision, self.name, "this device has no instructions for it")
        self.precision, self._card = precision, package.card
        if threads:
            torch.set_num_threads(threads)
        encoder, head = load_networks(package)
        if precision == "bfloat16":
            if not with_bfloat16(encoder):
                raise missing(precision, self.name, f"no part of {package.card.system} may be computed in it")
        elif self.device == "cpu" and has_onednn():
            encoder = with_projections(encoder, OneDnnProjection)
        self._encoder = encoder.to(self.device)
        self._head = head.to(self.device)

    @torch.inference_mode()
    def predict(self, batch: Batch, embed: bool = False) -> Prediction:
        """Run encoder and head on a batch."""
        return super().predict(batch, embed)

    @torch.inference_mode()
    def features(self, batch: Batch) -> dict[str, NDArray]:
        """Run the encoder alone."""
        return super().features(batch)

    def _encode(self, inputs: Named) -> Named:
        # A network takes its inputs by their place, whatever the card calls them and in which order.
        arrays = [inputs[part.inputs[what]] for part in self._card.sensors for what in INPUTS]
        tensors = [torch.from_numpy(array).to(self.device) for array in arrays]
        return dict(zip(self._card.graphs.encoder.gives, self._encoder(*tensors)))

    def _score(self, features: Named) -> tuple[NDArray, NDArray]:
        names = dict(zip(self._encoder.features._fields, self._card.graphs.encoder.gives))
        scores, seen = self._head(*[features[names[need]] for need in self._head.needs])
        return _numpy(scores), _numpy(seen)

    def _arrays(self, features: Named) -> dict[str, NDArray]:
        # numpy has no bfloat16, in which an encoder's last layer may be.
        return {name: _numpy(part.float() if part.is_floating_point() else part) for name, part in features.items()}


def _numpy(tensor: Tensor) -> NDArray:
    return tensor.cpu().numpy()


def load_networks(package: ModelPackage) -> tuple[nn.Module, nn.Module]:
    """Build a package's encoder and head, with its weights, ready for inference on the CPU.

    Raises:
        BadInput: `package_invalid`, the weights do not fit the architecture of the card, or that not its sensors;
            `runtime_unfit`, the package has graphs alone.
    """
    if package.card.architecture is None:
        raise BadInput(
            "runtime_unfit",
            f"{package.card.called} is made of graphs alone, which the runtime torch does not run.",
            "Use the runtime onnxruntime.",
        )
    try:
        _refuse_other_sizes(package)
        encoder, head = _build(package)
        weights = load_file(package.weights)
        encoder.load_state_dict(_part(weights, "encoder."))
        head.load_state_dict(_part(weights, "head."))
    except ImportError:
        raise
    except Exception as error:  # an architecture may be wrong in as many ways as Python has exceptions
        raise BadInput(
            "package_invalid",
            f"{package.weights} does not fit the architecture in its card: {first_line(error)}.",
            "Update the engine, or export the package again.",
        ) from error
    refuse_other_inputs(package, [sensor.bands for sensor in encoder.sensors])
    return encoder.eval(), head.eval()


def _build(package: ModelPackage) -> tuple[nn.Module, nn.Module]:
    architecture = package.card.architecture
    encoder = build_encoder(package.card.system, architecture.encoder)
    return encoder, build_head(architecture.head.kind, architecture.head.config)


def _refuse_other_sizes(package: ModelPackage) -> None:
    """Compare the shapes of networks without memory with those of the weights, before any memory is asked for."""
    _refuse_odd_numbers(package.card.architecture.model_dump())
    with torch.device("meta"):
        networks = _build(package)
    wanted = {
        f"{role}.{name}": tuple(tensor.shape)
        for role, network in zip(("encoder", "head"), networks)
        for name, tensor in network.state_dict().items()
    }
    for name, tensor in read_header(package.weights).items():
        if wanted.pop(name, tensor.shape) != tensor.shape:
            raise ValueError(f"{name[:100]} has the shape {tensor.shape}")
    if wanted:
        raise ValueError(f"{next(iter(wanted))} is missing")


def _refuse_odd_numbers(config: Any) -> None:
    if isinstance(config, dict):
        if isinstance(config.get("depth"), int) and config["depth"] > _MOST_LAYERS:
            raise ValueError(f"a depth of {config['depth']:.3g} is above {_MOST_LAYERS}")
        for value in config.values():
            _refuse_odd_numbers(value)
    elif isinstance(config, list):
        for value in config:
            _refuse_odd_numbers(value)
    elif isinstance(config, int) and not 0 <= config <= _LARGEST_SIZE:
        raise ValueError(f"no size of a network is {config:.3g}")


def _part(weights: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in weights.items() if name.startswith(prefix)}


def computes_bfloat16(device: str) -> bool:
    """Whether a device has instructions for bfloat16; without them it would be slower than float32."""
    if device == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.backends.mkldnn.is_available() and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def has_onednn() -> bool:
    """Whether torch was built with oneDNN's linear layer."""
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")


def with_bfloat16(encoder: nn.Module) -> int:
    """Let the products of those parts of an encoder that it calls reducible be in bfloat16, in place.

    Returns:
        How many products that are; 0 for an encoder that has no such parts.
    """
    for part in encoder.reducible():
        with_projections(part, Bfloat16Projection)
    return sum(isinstance(module, Bfloat16Projection) for module in encoder.modules())


def with_projections(network: nn.Module, kind: type[nn.Module]) -> nn.Module:
    """Replace each `Projection` of a network by another kind with its weights, in place."""
    for name, child in network.named_children():
        setattr(network, name, kind(child) if isinstance(child, Projection) else with_projections(child, kind))
    return network


class _Fixed(nn.Module):
    """A projection for inference; its weight lies as (out, in)."""

    def __init__(self, trained: Projection, dtype: torch.dtype) -> None:
        super().__init__()
        self.register_buffer("weight", trained.weight.detach().t().to(dtype).contiguous())
        self.register_buffer("bias", None if trained.bias is None else trained.bias.detach().to(dtype))


class OneDnnProjection(_Fixed):
    """Computed by oneDNN, which is faster on AMD's processors than MKL, which torch takes."""

    def __init__(self, trained: Projection) -> None:
        super().__init__(trained, torch.float32)

    def forward(self, x: Tensor) -> Tensor:
        """Map (..., in) to (..., out)."""
        return torch.ops.mkldnn._linear_pointwise(x, self.weight, self.bias, "none", [], "")


class Bfloat16Projection(_Fixed):
    """Takes any type and answers in bfloat16, so that the attention behind it is in bfloat16 too."""

    def __init__(self, trained: Projection) -> None:
        super().__init__(trained, torch.bfloat16)

    def forward(self, x: Tensor) -> Tensor:
        """Map (..., in) to (..., out)."""
        return linear(x.to(torch.bfloat16), self.weight, self.bias)
