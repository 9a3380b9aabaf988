"""Encoders timed on this machine, each on the same tokens: the counts of `complexity` beside seconds."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from einops import rearrange
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.models.cropsts.encoder import MLPS_PER_LAYER, AxisLayer, CropSTS, CropSTSConfig, collapse
from training.systems.cropsts.complexity.operations import MIXINGS, Encoder


@dataclass(frozen=True)
class Timing:
    """The least of several runs of each mixing.

    Attributes:
        dates: t.
        seconds: time of each mixing, by its name in `MIXINGS`.
        operations: likewise, as counted.
    """

    dates: int
    seconds: dict[str, float]
    operations: dict[str, int]


def encoder_of(config: CropSTSConfig) -> Encoder:
    """What of an architecture the counts depend on."""
    return Encoder(config.width, config.depth, MLPS_PER_LAYER[config.mlp], config.mlp_ratio, config.proj)


def mixings(config: CropSTSConfig) -> dict[str, Callable[[Tensor, Tensor], Tensor]]:
    """The layers of each mixing as functions of tokens (b, t, n, d) and their validity (b, t, n)."""
    alternate = CropSTS(replace(config, mixing="alternate")).eval()
    first = CropSTS(replace(config, mixing="collapse")).eval()
    # Attention "over space" of a field with a single date, whose places are all tokens.
    together = nn.ModuleList(AxisLayer(config, "space", 0.0) for _ in range(config.depth)).eval()

    def decoupled(z: Tensor, valid: Tensor) -> Tensor:
        return _through(alternate.layers, z, valid)

    def joint(z: Tensor, valid: Tensor) -> Tensor:
        t = z.shape[1]
        z = _through(together, rearrange(z, "b t n d -> b 1 (t n) d"), rearrange(valid, "b t n -> b 1 (t n)"))
        return rearrange(z, "b 1 (t n) d -> b t n d", t=t)

    def time_then_collapse(z: Tensor, valid: Tensor) -> Tensor:
        return _through(first.space_layers, *collapse(_through(first.layers, z, valid), valid))

    return dict(zip(MIXINGS, (decoupled, joint, time_then_collapse), strict=True))


def _through(layers: nn.ModuleList, z: Tensor, valid: Tensor) -> Tensor:
    for layer in layers:
        z = layer(z, valid)
    return z


@torch.inference_mode()
def counted(config: CropSTSConfig, dates: int, places: int) -> dict[str, int]:
    """Operations of each mixing as torch counts them while the layers run."""
    counts = {}
    z, valid = _tokens(config, dates, places)
    for name, mix in mixings(config).items():
        # Attention written as two products: the counter does not know the processor's fused kernel.
        with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
            mix(z, valid)
        counts[name] = counter.get_total_flops()
    return counts


@torch.inference_mode()
def timed(config: CropSTSConfig, dates: Sequence[int], places: int, rounds: int) -> list[Timing]:
    """Run each mixing `rounds` times at each number of dates, in turn, so that a busy moment hits all alike."""
    ways, encoder = mixings(config), encoder_of(config)
    result = []
    for t in dates:
        z, valid = _tokens(config, t, places)
        seconds = {name: float("inf") for name in ways}
        for turn in range(rounds + 1):
            for name, mix in ways.items():
                start = time.perf_counter()
                mix(z, valid)
                if turn:  # the first one warms up
                    seconds[name] = min(seconds[name], time.perf_counter() - start)
        result.append(Timing(t, seconds, {name: count(encoder, t, places) for name, count in MIXINGS.items()}))
    return result


def machine() -> str:
    """What the seconds were measured on."""
    return f"{_processor()}, {torch.get_num_threads()} threads, torch {torch.__version__}, float32"


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.partition(":")[2].strip() for line in file if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def _tokens(config: CropSTSConfig, dates: int, places: int) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(0)
    z = torch.randn(1, dates, places, config.width, generator=generator)
    return z, torch.ones(1, dates, places, dtype=torch.bool)
