"""The published sizes, on torch's meta device: no weight is made."""

import pytest
import torch

from engine.models.agrifm.config import AgriFMConfig, PyramidConfig, SensorShape
from engine.models.agrifm.encoder import AgriFM
from engine.models.agrifm.head import PyramidHead

SENTINEL_2, LANDSAT, MODIS = SensorShape(10), SensorShape(6), SensorShape(7)


def count(network):
    return sum(parameter.numel() for parameter in network.parameters())


def published(dates=32, **changed):
    return AgriFMConfig(
        (SENTINEL_2, LANDSAT, MODIS),
        side=256,
        profile="faithful",
        **{"fusion": "cat", "slots": (0, 364, dates), **changed},
    )


def test_encoder_has_the_published_parameters():
    with torch.device("meta"):
        encoder = AgriFM(published())
    assert count(encoder.backbone) == 87_626_312
    assert [count(embedding) for embedding in encoder.embeddings] == [20_608, 12_416, 14_464]


@pytest.mark.parametrize(("sensors", "millions"), [(1, 103.8), (2, 160.5), (3, 198.2)])
def test_decoder_has_the_published_parameters(sensors, millions):
    with torch.device("meta"):
        shape = PyramidConfig(published().channels, (1,) * sensors, classes=2, width=1024, fusion="concatenate")
        head = PyramidHead(shape)
    assert round(count(head.neck) / 1e6, 1) == millions
    assert count(head.classify) == 4_720_130
    if sensors == 1:
        assert count(head.neck) == 103_825_408


@pytest.mark.parametrize(
    ("dates", "channels"),
    [
        (12, (384, 512, 512, 1024)),
        (29, (1024, 1024, 1024, 1024)),
        (32, (1024, 1024, 1024, 1024)),
        (64, (2048, 2048, 2048, 2048)),
    ],
)
def test_channels_of_cat_depend_on_the_number_of_dates(dates, channels):
    assert published(dates).channels == channels
    assert published(dates, fusion="mean").channels == (128, 256, 512, 1024)


def test_shapes_are_the_published_ones():
    with torch.device("meta"):
        encoder = AgriFM(AgriFMConfig((SENTINEL_2,), 256, profile="faithful", fusion="cat", slots=(0, 364, 32)))
        inputs = [
            torch.empty(1, 32, 10, 256, 256),
            *(torch.empty(1, 32, 10),) * 2,
            torch.ones(1, 32, 256, 256, dtype=torch.bool),
            torch.zeros(1, 32, dtype=torch.int32),
        ]
        features = encoder.eval()(*inputs)
    assert [tuple(level.shape[1:]) for level in features] == [
        (1024, 128, 128), (1024, 64, 64), (1024, 32, 32), (1024, 16, 16), (128, 128),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"fusion": "cat"}, "slots"),
        ({"index": "published"}, "never clips"),
        ({"slots": (0, 364, 32)}, "any dates"),
        ({"profile": "faithful"}, "has slots"),
        ({"profile": "faithful", "slots": (0, 364, 8), "window": (0, 7, 7)}, "number of steps"),
        ({"sensors": ({"bands": 7, "stride": 25},)}, "first sensor"),
        ({"heads": (3, 8, 16, 32)}, "multiple of its heads"),
    ],
)
def test_what_does_not_go_together_is_refused(changed, what):
    with pytest.raises(ValueError, match=what):
        AgriFMConfig(**{"sensors": (SENTINEL_2,), "side": 256, **changed})


def test_a_card_gives_the_configuration_back():
    config = published()
    assert AgriFMConfig(**config.to_dict()) == config
