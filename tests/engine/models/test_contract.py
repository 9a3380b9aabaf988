"""Each encoder and head of the registry keeps the contract of `engine.models.encoder`."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from engine.models import ENCODERS, HEADS, build_encoder, build_head
from engine.models.agrifm.config import AgriFMConfig, SensorShape
from engine.models.bert.encoder import BERTConfig
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, SensorConfig
from engine.models.encoder import AnyDates, AtMost, PixelContext, Slots, WindowContext
from engine.models.masked import masked_mean
from engine.models.parameters import without_decay
from engine.models.stcln.encoder import STCLNConfig

ROOT = Path(__file__).resolve().parents[3]
CONFIG = CropSTSConfig(bands=3, grid=(4, 4), width=16, depth=2, heads=2)
CONFIGS = {
    "CropSTS": CONFIG,
    "fused CropSTS": FusedConfig(CONFIG, (SensorConfig(2),)),
    "bimodal BERT": BERTConfig(bands=3, width=16, depth=1, heads=2, time="day"),
    "STCLN": STCLNConfig(bands=3, narrow=4, width=16, depth=1, heads=2, hidden=8, window=16),
    "AgriFM": AgriFMConfig((SensorShape(3),), 16, 4, (1, 2), (1, 2), (2, 2, 2), (0, 4, 4)),
}
PATCHED = {"width": 16, "patch": 2, "classes": 3}
SEQUENCE = {"width": 16, "classes": 3, "hidden": 8, "depth": 1}
HEAD_CONFIGS = {
    "segmentation": PATCHED,
    "upernet": PATCHED,
    "pyramid": {"channels": (4, 8), "strides": (1,), "classes": 3, "width": 8},
    "bidirectional lstm": SEQUENCE,
    "inception": {**SEQUENCE, "kernel": 8},
    "sequence transformer": {**SEQUENCE, "heads": 2},
    "maximum over dates": {"width": 16, "classes": 3},
    "spatiotemporal attention": {"width": 16, "classes": 3},
}
CONTEXTS = {
    "CropSTS": WindowContext(8, 0),
    "fused CropSTS": WindowContext(8, 0),
    "bimodal BERT": PixelContext(),
    "STCLN": WindowContext(16, 4),
    "AgriFM": WindowContext(16, 0),
}
TABLES = {
    "CropSTS": {"space"},
    "fused CropSTS": {"first.space", "sensor"},
    "bimodal BERT": set(),
    "STCLN": set(),
    "AgriFM": {"backbone.stages.0.0.bias", "backbone.stages.1.0.bias", "backbone.stages.1.1.bias"},
}


def inputs(sensor, generator: torch.Generator) -> list[torch.Tensor]:
    side = 4 * sensor.patch
    return [
        torch.randn(1, 3, sensor.bands, side, side, generator=generator),
        torch.ones(1, 3, sensor.bands),
        torch.zeros(1, 3, sensor.bands),
        torch.ones(1, 3, side, side, dtype=torch.bool),
        torch.tensor([[10, 90, 200]]),
    ]


def test_every_network_is_built_under_the_name_it_carries():
    assert {name: build_encoder(name, CONFIGS[name].to_dict()).system for name in ENCODERS} == {
        name: name for name in ENCODERS
    }
    assert {name: build_head(name, HEAD_CONFIGS[name]).kind for name in HEADS} == {name: name for name in HEADS}
    with pytest.raises(ValueError, match="ResNet"):
        build_encoder("ResNet", {})


def test_importing_the_registry_imports_no_torch():
    code = "import sys, engine.models; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("system", ENCODERS)
@torch.no_grad()
def test_an_encoder_gives_what_it_says_of_what_it_takes(system):
    encoder = build_encoder(system, CONFIGS[system].to_dict()).eval()
    generator = torch.Generator().manual_seed(0)
    given = encoder(*(tensor for sensor in encoder.sensors for tensor in inputs(sensor, generator)))
    assert type(given) is encoder.features
    assert [tensor.dtype for tensor in given].count(torch.bool) == 1
    assert encoder.dates == AnyDates()
    assert encoder.context == CONTEXTS[system]
    needs = [set(build_head(kind, config).needs) for kind, config in HEAD_CONFIGS.items()]
    assert any(need <= set(given._fields) for need in needs)


@pytest.mark.parametrize("system", ENCODERS)
def test_what_does_not_decay_are_biases_norms_scalars_and_tables(system):
    encoder = build_encoder(system, CONFIGS[system].to_dict())
    spared = {id(parameter) for parameter in encoder.undecayed()}
    names = {name for name, parameter in encoder.named_parameters() if id(parameter) in spared and parameter.ndim > 1}
    assert names == TABLES[system]
    assert all(id(parameter) in spared for parameter in encoder.parameters() if parameter.ndim <= 1)


def test_the_table_of_ranks_does_not_decay_either():
    encoder = CropSTS(CropSTSConfig(bands=3, width=16, depth=1, heads=2, time_encoding="index", max_dates=9))
    assert id(encoder.time.table) in {id(parameter) for parameter in encoder.undecayed()}
    assert encoder.dates == AtMost(9, by="rank")


def test_places_apart_at_one_position_are_pixels():
    one = CropSTSConfig(bands=3, patch=1, grid=(1, 1), width=16, depth=2, heads=2, mixing="collapse", places="apart")
    assert CropSTS(one).context == PixelContext()
    assert CropSTS(CropSTSConfig(patch=1, grid=(8, 8), places="apart")).context == WindowContext(8, 0)


@torch.no_grad()
def test_a_pixels_features_depend_on_that_pixel_alone_where_the_context_says_so():
    torch.manual_seed(1)
    config = CropSTSConfig(bands=3, patch=1, grid=(1, 1), width=16, depth=2, heads=2, mixing="collapse", places="apart")
    encoder = CropSTS(config).eval()
    values, *others = inputs(encoder.sensors[0], torch.Generator().manual_seed(2))
    changed = values.clone()
    changed[..., 1:, :] += 1.0
    first, second = (encoder(given, *others).tokens[0, 0] for given in (values, changed))
    assert torch.equal(first[0], second[0])
    assert not torch.equal(first[1], second[1])


def test_only_what_is_named_or_has_one_axis_is_spared():
    network = nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4))
    assert [tuple(parameter.shape) for parameter in without_decay(network)] == [(4,), (4,), (4,)]
    assert len(without_decay(network, ("0.weight",))) == 4


def test_a_masked_mean_is_of_what_is_valid_and_0_of_nothing():
    z = torch.tensor([[[1.0, 10.0], [3.0, 30.0], [100.0, float(2**20)]], [[5.0, 5.0]] * 3])
    valid = torch.tensor([[True, True, False], [False] * 3])
    assert masked_mean(z, valid).tolist() == [[2.0, 20.0], [0.0, 0.0]]
    assert masked_mean(z, valid, keepdim=True).shape == (2, 1, 2)


def test_slots_lie_in_the_middle_of_equal_parts():
    assert Slots(1, 365, 1).days == (183,)
    assert Slots(1, 10, 5).days == (2, 4, 6, 8, 10)
    assert Slots(-10, 9, 2).days == (-5, 5)
