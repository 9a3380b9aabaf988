"""Small networks for tests, with weights that show a mistake, and windows of noise with clouds."""

from __future__ import annotations

import torch

from engine.models.agrifm.config import AgriFMConfig, PyramidConfig, SensorShape
from engine.models.agrifm.encoder import AgriFM
from engine.models.agrifm.head import PyramidHead

SMALL = {"side": 16, "width": 4, "depths": (1, 2), "heads": (1, 2), "patch": (2, 2, 2), "window": (0, 4, 4)}
FAITHFUL = {"profile": "faithful", "window": (4, 4, 4), "slots": (0, 79, 8), "patch": (4, 2, 2)}


def networks(sensors=((3, 1),), classes=3, **changed):
    torch.manual_seed(0)
    config = AgriFMConfig(tuple(SensorShape(*sensor) for sensor in sensors), **{**SMALL, "drop_path": 0.0, **changed})
    statistics = [[value] * shape.bands for value in (0.1, 0.2) for shape in config.sensors]
    encoder = AgriFM(config, statistics[: len(sensors)], statistics[len(sensors) :])
    strides = tuple(shape.stride for shape in config.sensors)
    head = PyramidHead(PyramidConfig(config.channels, strides, classes, width=8))
    for parameter in [*encoder.parameters(), *head.parameters()]:
        torch.nn.init.normal_(parameter, std=0.3)
    return encoder.eval(), head.eval()


def windows(bands=3, b=2, t=5, h=16, w=8, seed=0):
    """Values, scale, offset, valid and day, a third of the pixels unclear."""
    generator = torch.Generator().manual_seed(seed)
    return [
        torch.randn(b, t, bands, h, w, generator=generator),
        torch.ones(b, t, bands),
        torch.zeros(b, t, bands),
        torch.rand(b, t, h, w, generator=generator) < 2 / 3,
        torch.arange(t)[None].repeat(b, 1) * 10,
    ]


@torch.no_grad()
def scores(encoder, head, *inputs):
    return head(*encoder(*inputs))[0]
