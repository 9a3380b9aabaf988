"""Run a package with torch: the networks are built from the card and the weights read from safetensors."""

from __future__ import annotations

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.errors import BadInput
from engine.models import build_encoder, build_head
from engine.package import ModelPackage
from engine.runtime.batch import Batch, Prediction, softmax
from engine.runtime.device import choose_device


class TorchRuntime:
    """Encoder and head as torch modules; attributes as in `Runtime`."""

    name = "torch"
    version = torch.__version__
    precision = "float32"
    parallel = 1  # torch divides each operation among its threads

    def __init__(self, package: ModelPackage, device: str, threads: int | None) -> None:
        obstacle = None if torch.cuda.is_available() else f"torch {self.version} finds no CUDA device"
        self.device, self.reason = choose_device(device, obstacle)
        if threads:
            torch.set_num_threads(threads)
        encoder, head = load_networks(package)
        self._encoder = encoder.to(self.device)
        self._head = head.to(self.device)

    @torch.inference_mode()
    def predict(self, batch: Batch) -> Prediction:
        """Run encoder and head on a batch."""
        inputs = {name: torch.from_numpy(array).to(self.device) for name, array in batch.inputs().items()}
        logits, seen = self._head(*self._encoder(**inputs))
        return Prediction(softmax(logits.cpu().numpy()), seen.cpu().numpy())


def load_networks(package: ModelPackage) -> tuple[nn.Module, nn.Module]:
    """Build a package's encoder and head, with its weights, ready for inference on the CPU.

    Raises:
        BadInput: `package_invalid`, the weights do not fit the architecture of the card.
    """
    card = package.card
    try:
        weights = load_file(package.weights)
        encoder = build_encoder(card.system, card.architecture.encoder)
        head = build_head(card.architecture.head.kind, card.architecture.head.config)
        encoder.load_state_dict(_part(weights, "encoder."))
        head.load_state_dict(_part(weights, "head."))
    except (KeyError, TypeError, ValueError, RuntimeError, SafetensorError) as error:
        raise BadInput(
            "package_invalid",
            f"{package.weights} does not fit the architecture in its card: {error}.",
            "Update the engine, or export the package again.",
        ) from error
    return encoder.eval(), head.eval()


def _part(weights: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in weights.items() if name.startswith(prefix)}
