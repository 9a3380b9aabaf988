import subprocess
import sys
from pathlib import Path

import pytest

from engine.models import ENCODERS, HEADS, build_encoder, build_head
from engine.models.agrifm.config import AgriFMConfig, SensorShape
from engine.models.bert.encoder import BERTConfig
from engine.models.cropsts.encoder import CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, SensorConfig
from engine.models.stcln.encoder import STCLNConfig

ROOT = Path(__file__).resolve().parents[3]


def test_every_network_is_built_under_the_name_it_carries():
    config = CropSTSConfig(bands=3, width=8, depth=1, heads=2)
    configs = {
        "CropSTS": config,
        "fused CropSTS": FusedConfig(config, (SensorConfig(2),)),
        "bimodal BERT": BERTConfig(width=8, depth=1, heads=2),
        "STCLN": STCLNConfig(bands=3, width=8, heads=2),
        "AgriFM": AgriFMConfig((SensorShape(3),), side=16, width=4, depths=(1, 1), heads=(1, 1)),
    }
    built = {name: build_encoder(name, configs[name].to_dict()).system for name in ENCODERS}
    assert built == {name: name for name in ENCODERS}
    common, sequence = {"width": 16, "classes": 3}, {"hidden": 8, "depth": 1}
    configs = {
        "segmentation": {"patch": 2},
        "upernet": {"patch": 2},
        "pyramid": {"channels": (4, 8), "strides": (1,)},
        "bidirectional lstm": sequence,
        "inception": {**sequence, "kernel": 8},
        "sequence transformer": {**sequence, "heads": 2},
    }
    built = {name: build_head(name, {**common, **configs.get(name, {})}).kind for name in HEADS}
    assert built == {name: name for name in HEADS}


def test_an_unknown_system_is_an_error():
    with pytest.raises(ValueError):
        build_encoder("ResNet", {})


def test_importing_the_registry_imports_no_torch():
    code = "import sys, engine.models; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
