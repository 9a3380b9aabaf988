"""The networks, one per file, and their registry: a card's system name leads to the module that builds it.

Importing this package imports no torch; building a network does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn


def _cropsts(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.cropsts.encoder import CropSTS, CropSTSConfig

    return CropSTS(CropSTSConfig(**config))


def _fused(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.cropsts.fused import FusedConfig, FusedCropSTS

    return FusedCropSTS(FusedConfig(**config))


def _bert(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.bert.encoder import BERTConfig, SeriesBERT

    return SeriesBERT(BERTConfig(**config))


def _recurrent(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.bert.recurrent import Recurrent, RecurrentConfig

    return Recurrent(RecurrentConfig(**config))


def _inception(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.bert.inception import Inception, InceptionConfig

    return Inception(InceptionConfig(**config))


def _transformer(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.bert.transformer import Transformer, TransformerConfig

    return Transformer(TransformerConfig(**config))


def _stcln(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.stcln.encoder import STCLN, STCLNConfig

    return STCLN(STCLNConfig(**config))


def _segmentation(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.segmentation import SegmentationConfig, SegmentationHead

    return SegmentationHead(SegmentationConfig(**config))


def _upernet(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.upernet import UPerNetConfig, UPerNetHead

    return UPerNetHead(UPerNetConfig(**config))


def _maximum(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.stcln.heads import HeadConfig, MaximumHead

    return MaximumHead(HeadConfig(**config))


def _spatiotemporal(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.stcln.heads import HeadConfig, SpatiotemporalHead

    return SpatiotemporalHead(HeadConfig(**config))


def _agrifm(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.agrifm.encoder import build_encoder

    return build_encoder(config)


def _pyramid(config: Mapping[str, Any]) -> nn.Module:
    from engine.models.agrifm.head import build_head

    return build_head(config)


# Under the names that the classes carry as `system` and `kind`.
ENCODERS = {
    "CropSTS": _cropsts,
    "fused CropSTS": _fused,
    "bimodal BERT": _bert,
    "STCLN": _stcln,
    "AgriFM": _agrifm,
}
HEADS = {
    "segmentation": _segmentation,
    "upernet": _upernet,
    "pyramid": _pyramid,
    "bidirectional lstm": _recurrent,
    "inception": _inception,
    "sequence transformer": _transformer,
    "maximum over dates": _maximum,
    "spatiotemporal attention": _spatiotemporal,
}


def _summed(encoder: nn.Module) -> nn.Module:
    from engine.models.cropsts.summed import SummedCropSTS

    return SummedCropSTS(encoder) if SummedCropSTS.serves(encoder) else encoder


def _summed_bert(encoder: nn.Module) -> nn.Module:
    from engine.models.bert.summed import SummedBERT

    return SummedBERT(encoder) if encoder.config.queries else encoder


def _folded(encoder: nn.Module) -> nn.Module:
    from engine.models.stcln.folded import FoldedSTCLN

    return encoder if encoder.config.published else FoldedSTCLN(encoder)


# Encoders that have a faster form of their own as a graph: `system` -> what makes it of a trained one.
GRAPH_FORMS = {"CropSTS": _summed, "bimodal BERT": _summed_bert, "STCLN": _folded}


def build_encoder(system: str, config: Mapping[str, Any]) -> nn.Module:
    """Build the encoder of a system, with fresh weights.

    Args:
        system: a key of `ENCODERS`.
        config: its architecture, as `to_dict` of the system's config gave it.

    Raises:
        ValueError: there is no such system.
    """
    return _known(ENCODERS, system)(config)


def build_head(kind: str, config: Mapping[str, Any]) -> nn.Module:
    """Build a head, with fresh weights; `kind` is a key of `HEADS`.

    Raises:
        ValueError: there is no such head.
    """
    return _known(HEADS, kind)(config)


def _known(table: Mapping[str, Any], name: str) -> Any:
    if name not in table:
        raise ValueError(f"{name!r} is none of {', '.join(table)}")
    return table[name]
