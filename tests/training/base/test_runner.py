"""A machine that is not there is said through the commands; an error within a training stays what it is."""

import json
from importlib.util import find_spec
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner

from training.__main__ import main
from training.base.objective import Objective, Stream
from training.base.outputs import CHECKPOINT
from training.base.runner import train
from training.base.step import Plan, falling, groups

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


def optimise(model):
    optimiser = torch.optim.SGD(groups(model, 0.1), lr=0.1)
    return optimiser, falling(optimiser, [])


class Wrong(Objective):
    """Wrong in its losses."""

    def losses(self, model, batch):
        raise ValueError(f"a shape: {tuple(batch['values'].shape)}")


def batches(*values):
    return [SimpleNamespace(values=np.asarray(value, np.float32)) for value in values]


def test_an_error_of_the_training_itself_is_not_blamed_on_the_machine():
    source = Stream(batches(np.zeros((2, 3))), np.random.default_rng(0))
    with pytest.raises(ValueError, match=r"a shape: \(2, 3\)"):
        train(torch.nn.Linear(2, 2), Wrong(), source, Plan(1, optimise, clip=0.0, average=0.5))


class Product(Objective):
    """Of a linear layer w without bias: views add one, and the losses are w x and 2 w x."""

    def views(self, sample, rng):
        return SimpleNamespace(values=sample.values + 1)

    def losses(self, model, batch):
        product = model(batch["values"]).sum()
        return {"once": product, "twice": 2 * product}

    def after_step(self, model):
        return {"weight": model.weight.detach().sum()}


def test_the_trainer_knows_views_losses_and_what_follows_a_step_alone():
    model = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.constant_(model.weight, 10.0)
    source = Stream(batches([[1.0]], [[3.0]]), np.random.default_rng(0))
    history = train(model, Product(), source, Plan(2, optimise, clip=0.0)).history
    # The first view is 2, the gradient 3 x 2, and of 10 a tenth decays at a rate of a tenth: 10 - 0.6 - 0.1 = 9.3.
    assert history[0] == pytest.approx({"once": 20, "twice": 40, "loss": 60, "weight": 9.3})
    # The second is 4: 9.3 - 1.2 - 0.093.
    assert history[1] == pytest.approx({"once": 37.2, "twice": 74.4, "loss": 111.6, "weight": 8.007})


def test_what_is_held_stays_as_it_is_and_shortens_no_gradient():
    model = torch.nn.Linear(1, 1)
    before = model.bias.clone()
    plan = Plan(2, optimise, clip=0.0, held=lambda held, step: [held.bias] if step == 0 else [])
    seen = []

    class Noted(Product):
        def after_step(self, model):
            seen.append(model.bias.detach().clone())
            return {}

    train(model, Noted(), Stream(batches([[1.0]], [[3.0]]), np.random.default_rng(0)), plan)
    assert torch.equal(seen[0], before)
    assert not torch.equal(seen[1], before)


class Coded(torch.nn.Module):
    """A weight, and a table that it calls undecayed."""

    def __init__(self):
        super().__init__()
        self.weight, self.table = (torch.nn.Parameter(torch.ones(2, 2)) for _ in range(2))

    def undecayed(self):
        return [self.table]


class Outer(torch.nn.Module):
    """A network that says itself what does not decay of the one within it: nothing."""

    def __init__(self):
        super().__init__()
        self.inner = Coded()

    def undecayed(self):
        return []


def test_biases_norms_and_what_a_network_calls_undecayed_do_not_decay():
    coded = Coded()
    model = torch.nn.ModuleDict({"first": torch.nn.Linear(2, 3), "norm": torch.nn.LayerNorm(3), "coded": coded})
    decayed, free = groups(model, 0.3)
    assert (decayed["weight_decay"], free["weight_decay"]) == (0.3, 0.0)
    assert {id(p) for p in decayed["params"]} == {id(model["first"].weight), id(coded.weight)}
    assert any(p is coded.table for p in free["params"])


def test_the_outer_network_says_what_does_not_decay():
    outer = Outer()
    decayed, free = groups(outer, 0.3)
    assert len(decayed["params"]) == 2
    assert free["params"] == []
