"""STCLN's systems on series, trained shortly."""

from __future__ import annotations

from training.base.loop import Training
from training.systems.stcln.series.system import Reconstructing, from_scratch, pretrained

_SHORT = Training(batch=32, least=80, most=80, learning_rate=0.01)
STCLN = {
    "stcln-scratch": lambda: from_scratch(_SHORT),
    "stcln-pretrained": lambda: pretrained(_SHORT, Reconstructing(steps=30, batch=32)),
}
