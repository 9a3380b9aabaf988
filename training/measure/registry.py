"""The systems on series by name: what builds each, what it is, and whether it is a peer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.errors import BadInput
from training.base.system import System


@dataclass(frozen=True)
class Entry:
    """A system.

    Attributes:
        builder: module and name of what builds it. It takes the path of published weights, or nothing.
        description: what the system is, in a line, for readers of tables.
        peer: whether model systems are measured against it; False for a model system of `training.systems`.
        from_weights: whether it begins with published weights.
    """

    builder: str
    description: str
    peer: bool = True
    from_weights: bool = False


# In the order of tables.
_ENTRIES: Mapping[str, Entry] = {
    "random-forest": Entry(
        "training.peers.forest:Forest",
        "300 trees on flat series: the values date by date, gaps filled with medians.",
    ),
    "logistic-regression": Entry(
        "training.peers.linear:Linear",
        "on the same flat series, standardised; its penalty is chosen within the labelled series.",
    ),
    "quantiles": Entry(
        "training.peers.learned:quantiles",
        "300 extra trees on quantiles of bands and indices over intervals of a regular calendar (QUANT, Dempster, "
        "Schmidt & Webb 2024).",
    ),
    "extra-trees": Entry(
        "training.peers.learned:extra_trees",
        "500 extra trees on interpolated series, their differences and the contrasts of all pairs of bands.",
    ),
    "support-vectors": Entry(
        "training.peers.vectors:SupportVectors",
        "support vectors with a Gaussian kernel on interpolated series with four indices, standardised.",
    ),
    "tempcnn": Entry(
        "training.peers.tempcnn:tempcnn",
        "convolutions over time on a regular calendar, gaps interpolated (Pelletier et al. 2019); its shape, in our "
        "training loop.",
    ),
    "l-tae": Entry(
        "training.peers.ltae:ltae",
        "lightweight temporal attention on the dates as they are (Garnot & Landrieu 2020); its shape, in our training "
        "loop.",
    ),
    "transformer": Entry(
        "training.peers.transformer:transformer",
        "a plain transformer encoder on the dates as they are (Russwurm & Koerner 2020); its shape, in our training "
        "loop.",
    ),
    "cropsts-scratch": Entry(
        "training.systems.cropsts.series.system:from_scratch",
        "the encoder of CropSTS, trained on views of the labelled series alone, with a running average of its weights.",
        peer=False,
    ),
    "cropsts-pretrained": Entry(
        "training.systems.cropsts.series.system:pretrained",
        "CropSTS warmed up on the training side's real series, labels unseen, then taught by views of the labelled "
        "series, and by what a head fitted on them says of the unlabelled ones of the training side. The warm-up is a "
        "regression: from a view of a series the encoder tells the whitened principal components of the whole. It is "
        "not the pre-training of CropSTS' paper (DINO with plot-wise masks, and distillation), which reads windows of "
        "scenes with their parcels; an encoder pre-trained so is in no row of this table. What the warm-up and what "
        "the teaching by unlabelled series give is not told apart here.",
        peer=False,
    ),
    "cropsts-pretrained-simulated": Entry(
        "training.systems.cropsts.series.system:pretrained_simulated",
        "the same, but for the warm-up, which alone sees simulated series, on dates and gaps of real ones. The "
        "channels' statistics, the head's features and the last training use the training side's real unlabelled "
        "series, as `cropsts-pretrained` does.",
        peer=False,
    ),
    "stcln-scratch": Entry(
        "training.systems.stcln.series.system:from_scratch",
        "the encoder of STCLN on single pixels, its maximum over dates and a linear layer, trained on views of the "
        "labelled series alone, as the networks among the peers are.",
        peer=False,
    ),
    "stcln-pretrained": Entry(
        "training.systems.stcln.series.system:pretrained",
        "the same network and training, after it has reconstructed hidden dates of the training side's series, labels "
        "unseen; where the bands tell vegetation, of vegetated dates alone.",
        peer=False,
    ),
    "bert-scratch": Entry(
        "training.systems.bert.series.system:from_scratch",
        "the encoder of bimodal BERT with dates by their day, trained on views of the labelled series alone, in the "
        "peers' training loop.",
        peer=False,
    ),
    "bert-pretrained-simulated": Entry(
        "training.systems.bert.series.system:pretrained_simulated",
        "the same, begun with an encoder that was pre-trained on simulated pairs: from corrupted series, on dates and "
        "gaps of the training side's, it tells what a simulated second sensor of four bands saw, and the month. "
        "No real second sensor is in it.",
        peer=False,
    ),
    "taught": Entry(
        "training.peers.taught:here",
        "what the engine's teach makes of the labelled series alone: linear, quantiles, extra trees and a "
        "Gaussian kernel, each with and without contrasts, all but the last with views, and a weighted mean of them, "
        "compared by folds of whole groups of the labelled series.",
        peer=False,
    ),
    "taught-elsewhere": Entry(
        "training.peers.taught:elsewhere",
        "the same, compared by folds that leave out halves of the area, and years, of the labelled series.",
        peer=False,
    ),
    "presto": Entry(
        "training.peers.presto:presto",
        "Presto's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2023). Each data "
        "set below says which of its bands it sees: of sensors other than Sentinel-2 none but NDVI.",
        from_weights=True,
    ),
    "galileo-nano": Entry(
        "training.peers.galileo:galileo",
        "Galileo-nano's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2025). It "
        "sees what Presto does.",
        from_weights=True,
    ),
}
# Probes of frozen tokens, which are compared only where they are named: the system that they take the warm-up of, and
# module and name of the probe.
_PROBES: Mapping[str, tuple[str, str]] = {
    "cropsts-pretrained-knn": ("cropsts-pretrained", "training.measure.probes:weighted_knn"),
    "cropsts-pretrained-linear": ("cropsts-pretrained", "training.measure.probes:linear_probe"),
}

# With which names begin of encoders with random weights.
UNTRAINED = "untrained-"
NAMES, PROBED = tuple(_ENTRIES), tuple(_PROBES)


def systems(names: Sequence[str], weights: Mapping[str, Path]) -> list[System]:
    """Build systems.

    Args:
        names: some of `NAMES`.
        weights: where the weights of a system lie, for those that begin with published ones.

    Raises:
        BadInput: `system_unknown`; `weights_missing`; what reading the weights raises.
    """
    return [_system(name, weights) for name in names]


def probe_of(name: str) -> tuple[System, Any]:
    """The system whose tokens one of `PROBED` reads, and the function that reads them."""
    warmed, probe = _PROBES[name]
    return _system(warmed, {}), _named(probe)


def is_peer(name: str) -> bool:
    """Whether a system stands in a table to compare model systems with; so does an encoder without training."""
    return name.startswith(UNTRAINED) or (name in _ENTRIES and _ENTRIES[name].peer)


def description_of(name: str) -> str:
    """What one of `NAMES` is, in a line."""
    return _ENTRIES[name].description


def _system(name: str, weights: Mapping[str, Path]) -> System:
    if name not in _ENTRIES:
        raise BadInput("system_unknown", f"There is no system {name!r}.", f"Known are {', '.join(NAMES)}.")
    build = _named(_ENTRIES[name].builder)
    if not _ENTRIES[name].from_weights:
        return build()
    if name not in weights:
        raise BadInput(
            "weights_missing",
            f"The system {name} needs its published weights, and no path to them was given.",
            f"Give the path of the weights of {name}, or leave the system out.",
        )
    return build(Path(weights[name]))


def _named(target: str) -> Any:
    """Import what stands behind "module:name"; systems are imported only where they are built."""
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)
