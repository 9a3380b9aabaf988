"""The systems by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from engine.errors import BadInput
from training.base.system import System


def _forest() -> System:
    from training.peers.forest import Forest

    return Forest()


def _linear() -> System:
    from training.peers.linear import Linear

    return Linear()


def _tempcnn() -> System:
    from training.peers.tempcnn import tempcnn

    return tempcnn()


def _ltae() -> System:
    from training.peers.ltae import ltae

    return ltae()


def _transformer() -> System:
    from training.peers.transformer import transformer

    return transformer()


def _cropsts_scratch() -> System:
    from training.systems.cropsts.series.system import from_scratch

    return from_scratch()


def _cropsts_pretrained() -> System:
    from training.systems.cropsts.series.system import pretrained

    return pretrained()


def _cropsts_pretrained_simulated() -> System:
    from training.systems.cropsts.series.system import pretrained_simulated

    return pretrained_simulated()


def _presto(weights: Path) -> System:
    from training.peers.presto import presto

    return presto(weights)


def _galileo(weights: Path) -> System:
    from training.peers.galileo import galileo

    return galileo(weights)


# In the order of tables. Those that learn only from the series they are given:
_FROM_SERIES: Mapping[str, Callable[[], System]] = {
    "random-forest": _forest,
    "logistic-regression": _linear,
    "tempcnn": _tempcnn,
    "l-tae": _ltae,
    "transformer": _transformer,
    "cropsts-scratch": _cropsts_scratch,
    "cropsts-pretrained": _cropsts_pretrained,
    "cropsts-pretrained-simulated": _cropsts_pretrained_simulated,
}
# Those that begin with weights of others:
_FROM_WEIGHTS: Mapping[str, Callable[[Path], System]] = {
    "presto": _presto,
    "galileo-nano": _galileo,
}

NAMES = (*_FROM_SERIES, *_FROM_WEIGHTS)


def systems(names: Sequence[str], weights: Mapping[str, Path]) -> list[System]:
    """Build systems.

    Args:
        names: of `NAMES`.
        weights: where the weights of a system lie, for those that begin with weights of others.

    Raises:
        BadInput: `system_unknown`; `weights_missing`; what reading the weights raises.
    """
    return [_system(name, weights) for name in names]


def _system(name: str, weights: Mapping[str, Path]) -> System:
    if name in _FROM_SERIES:
        return _FROM_SERIES[name]()
    if name not in _FROM_WEIGHTS:
        raise BadInput("system_unknown", f"There is no system {name!r}.", f"Known are {', '.join(NAMES)}.")
    if name not in weights:
        raise BadInput(
            "weights_missing",
            f"The system {name} needs its published weights, and no path to them was given.",
            f"Give the path of the weights of {name}, or leave the system out.",
        )
    return _FROM_WEIGHTS[name](Path(weights[name]))
