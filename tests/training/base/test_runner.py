"""A machine that is not there is said through the commands; an error within a training stays what it is."""

import json
from importlib.util import find_spec
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner
from lightning import LightningModule

from training.__main__ import main
from training.base.runner import CHECKPOINT, run

from ..pastis_folder import write_pastis
from ..tiny_dino import TINY_DINO
from ..tiny_pastis import TINY_PASTIS

HAS_GPU = torch.cuda.is_available() or torch.backends.mps.is_available()
GPU = pytest.param(
    ("--accelerator", "gpu"), "gpu", marks=pytest.mark.skipif(HAS_GPU, reason="a GPU is there"), id="gpu"
)
TPU = pytest.param(
    ("--accelerator", "tpu"),
    "torch_xla",
    marks=pytest.mark.skipif(find_spec("torch_xla") is not None, reason="what a TPU needs is installed"),
    id="tpu",
)
ACCELERATOR = pytest.param(("--accelerator", "abacus"), "accelerator abacus", id="accelerator")
STRATEGY = pytest.param(("--strategy", "abacus"), "strategy abacus", id="strategy")


def refused(out, *arguments) -> str:
    """What a command says when it refuses its machine, and leaves nothing that a training would have to resume."""
    done = CliRunner().invoke(main, [*arguments, "--out", str(out)])
    assert done.exit_code == 2, done.output
    assert "[machine_unavailable]" in done.stderr
    assert not (out / CHECKPOINT).exists()
    return done.stderr


@pytest.mark.parametrize(("asked", "said"), [GPU, TPU, ACCELERATOR, STRATEGY])
def test_a_pre_training_says_that_the_machine_is_not_there(tmp_path, asked, said):
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text(json.dumps(TINY_DINO))
    assert said in refused(tmp_path / "out", "pretrain", str(recipe), *asked)


@pytest.mark.parametrize(("asked", "said"), [GPU, ACCELERATOR])
def test_a_segmentation_says_that_the_machine_is_not_there(tmp_path, asked, said):
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text(yaml.safe_dump(TINY_PASTIS))
    pastis = ("pastis", "--root", str(root), "--protocol", "A", "--recipe", str(recipe))
    assert said in refused(tmp_path / "out", *pastis, *asked)


def test_the_machine_is_looked_at_before_teacher_and_patches(tmp_path):
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text(json.dumps(TINY_DINO | {"distillation": {"teacher": str(tmp_path / "missing.safetensors")}}))
    refused(tmp_path / "out", "pretrain", str(recipe), "--strategy", "abacus")
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    next(root.glob("ANNOTATIONS/*.npy")).unlink()
    recipe.write_text(yaml.safe_dump(TINY_PASTIS))
    pastis = ("pastis", "--root", str(root), "--protocol", "A", "--recipe", str(recipe))
    refused(tmp_path / "out", *pastis, "--accelerator", "abacus")


class Wrong(LightningModule):
    """Wrong in its step."""

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(2))

    def training_step(self, batch, number):
        raise ValueError(f"a shape: {tuple(batch['values'].shape)}")

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters())


def test_an_error_of_the_training_itself_is_not_blamed_on_the_machine():
    batch = SimpleNamespace(values=np.zeros((2, 3), np.float32))
    with pytest.raises(ValueError, match=r"a shape: \(2, 3\)"):
        run(Wrong(), [batch], steps=1, clip=0.0, average=0.5)
