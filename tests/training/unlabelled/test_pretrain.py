"""A pre-training whole: it resumes as if never stopped, stops at a loss that is no number, and others start from it."""

import csv
import errno
import json
import multiprocessing
import os
import socket
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from lightning import Trainer
from lightning.pytorch.utilities import rank_zero_only
from safetensors.torch import load_file, save_file

from engine.errors import BadInput, Failure
from training.__main__ import main
from training.base import runner
from training.base.outputs import CHECKPOINT
from training.base.pretrained import CARD, WEIGHTS, start_from
from training.base.runner import Machine
from training.data.load import load_scenes
from training.data.numbered import ViewsByNumber, Windows
from training.data.unlabelled import load_unlabelled
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.unlabelled import read_pretraining
from training.systems.cropsts.build import build
from training.systems.cropsts.dino.multicrop import collate
from training.systems.cropsts.dino.objective import Branch, SelfSupervised, StudentAndTeacher
from training.systems.cropsts.dino.recipe import DINORecipe, FramesRecipe
from training.systems.cropsts.dino.teacher import ImageTransformer, load_teacher
from training.systems.cropsts.unlabelled import build_encoder, build_image_model
from training.unlabelled.pretrain import pretrain

from ..conftest import tiny
from ..tiny_dino import TINY_DINO, tiny_dino


def quietly(recipe: DINORecipe, out: Path, machine: Machine = Machine(), resume: bool = False, said=None):  # noqa: B008
    """Train; the model that is trained, with the history of its losses."""
    model, history = pretrain(recipe, out, machine, 0, resume, (lambda line: None) if said is None else said.append)
    model.history = history
    return model


@pytest.fixture(scope="module")
def straight(tmp_path_factory):
    """Six steps in one go: the folder, the model, and what was said."""
    out, said = tmp_path_factory.mktemp("straight") / "out", []
    return out, quietly(tiny_dino(), out, said=said), said


class Interrupted(Exception):
    """Stands for whatever ends a process."""


def interrupted_at(step: int, monkeypatch) -> None:
    """Let the training end within a step, counted from 0."""
    whole = runner._Run.training_step

    def training_step(self, batch, number):
        if self.global_step == step:
            raise Interrupted
        return whole(self, batch, number)

    monkeypatch.setattr(runner._Run, "training_step", training_step)


@pytest.mark.parametrize("accumulate", [1, 2])
def test_resumed_is_as_if_never_stopped(straight, accumulate, tmp_path, monkeypatch):
    recipe = tiny_dino(optimisation={"accumulate": accumulate})
    whole = straight[1] if accumulate == 1 else quietly(recipe, tmp_path / "whole")
    with monkeypatch.context() as patched:
        interrupted_at(4, patched)  # the last checkpoint is of step 3
        with pytest.raises(Interrupted):
            quietly(recipe, tmp_path / "out")
    resumed = quietly(recipe, tmp_path / "out", resume=True)
    assert [step["dino"] for step in resumed.history] == [step["dino"] for step in whole.history]
    assert len(resumed.history) == 6
    theirs = whole.state_dict()
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in resumed.state_dict().items())


def test_what_is_written(straight):
    out, model, said = straight
    weights = load_file(out / WEIGHTS)
    assert set(weights) == set(model.teacher.encoder.state_dict())
    assert torch.equal(weights["embed.weight"], model.teacher.encoder.embed.weight)
    card = json.loads((out / CARD).read_text())
    assert card["simulated"] is True
    assert card["architecture"]["width"] == 16
    assert card["statistics"]["mean"] == pytest.approx(weights["mean"].tolist())
    assert card["training"]["steps"] == 6
    lines = (out / "losses.csv").read_text().splitlines()
    assert lines[0].split(",")[:3] == ["step", "dino", "loss"]
    assert len(lines) == 7
    assert [line.split(":")[0] for line in said[1:3]] == ["step 3 of 6", "step 6 of 6"]


def begun(recipe: DINORecipe) -> StudentAndTeacher:
    """The model as a training begins with it."""
    return StudentAndTeacher(build_encoder(recipe, load_unlabelled(recipe)), recipe.optimisation.prototypes)


def test_the_first_step_is_one_of_adamw_and_the_teacher_takes_its_share_of_it(tmp_path, published_head):
    how = {"epochs": 1, "windows": 4, "batch": 4, "warm_up": 0, "learning_rate": 0.064, "frozen": 0}
    recipe = tiny_dino(optimisation=how | {"momentum": 0.9, "weight_decay": (0.2, 0.4)})
    start, model = begun(recipe), quietly(recipe, tmp_path / "out")
    # For a batch of 4, of 256: 0.001.
    rate = 0.064 * 4 / 256
    for name, decay in (("encoder.embed.weight", 0.2), ("head.mlp.0.weight", 0.2), ("encoder.norm.weight", 0.0)):
        before, student, teacher = (
            each.get_parameter(name).detach() for each in (start.student, model.student, model.teacher)
        )
        # Without a past AdamW goes by the gradient's sign: p - rate x decay x p - rate x sign.
        sign = (before * (1 - rate * decay) - student) / rate
        assert ((sign.abs() - 1).abs() < 5e-4).float().mean() > 0.9
        assert torch.allclose(teacher, 0.9 * before + 0.1 * student, atol=1e-7)
        assert not torch.equal(teacher, before)


def after_each_step(recipe: DINORecipe, out: Path) -> list[dict]:
    """The checkpoints of a training that writes one after each step."""
    kept: list[dict] = []

    def say(line: str) -> None:
        if line.startswith("step"):
            kept.append(torch.load(out / CHECKPOINT, weights_only=True))

    pretrain(recipe, out, Machine(), 0, False, say)
    return kept


def test_momentum_and_weight_decay_rise_along_half_a_cosine_over_the_training(tmp_path):
    how = {"epochs": 4, "windows": 2, "batch": 2, "warm_up": 0, "momentum": 0.996, "weight_decay": (0.04, 0.4)}
    recipe = tiny_dino(optimisation=how, checkpoint=1)
    kept = after_each_step(recipe, tmp_path / "out")
    # At 0, 1, 2, 3 and 4 of 4 steps the cosine is 1, 0.70711, 0, -0.70711 and -1. A checkpoint has the next step's.
    decay = [step["optimizer_states"][0]["param_groups"][0]["weight_decay"] for step in kept]
    assert decay == pytest.approx([0.4 - 0.18 * 1.70711, 0.22, 0.4 - 0.18 * 0.29289, 0.4], abs=1e-5)
    others = [step["optimizer_states"][0]["param_groups"][1]["weight_decay"] for step in kept]
    assert others == [0.0] * 4
    name = "encoder.embed.weight"
    before, momentum = begun(recipe).teacher.get_parameter(name).double(), []
    for step in kept:
        student, teacher = (step["state_dict"][f"model.{branch}.{name}"].double() for branch in ("student", "teacher"))
        # teacher = m before + (1 - m) student, for m by least squares over the weights.
        gap = student - before
        momentum.append(1 - ((teacher - before) * gap).sum().item() / (gap**2).sum().item())
        before = teacher
    assert momentum == pytest.approx([0.996, 1 - 0.002 * 1.70711, 0.998, 1 - 0.002 * 0.29289], abs=2e-5)


def test_a_gradient_longer_than_the_recipes_norm_is_shortened_as_a_whole(tmp_path):
    long, cut = (
        quietly(
            tiny_dino(optimisation={"epochs": 1, "windows": 2, "batch": 2, "frozen": 0, "clip": clip}),
            tmp_path / str(clip),
        )
        for clip in (1e6, 0.01)
    )
    gradient, shortened = (
        torch.cat([p.grad.flatten() for p in each.parameters() if p.grad is not None]).double() for each in (long, cut)
    )
    assert gradient.norm() > 0.1
    assert shortened.norm().item() == pytest.approx(0.01, rel=1e-4)
    assert torch.allclose(shortened, gradient * (0.01 / gradient.norm()), atol=1e-7)


def test_the_first_centre_is_a_tenth_of_the_teachers_mean_score_of_whole_global_views(tmp_path):
    """The teacher neither drops paths, which the student does, nor sees masks."""
    recipe = tiny_dino(encoder={"drop_path": 0.5}, mask={"share": 1.0}, optimisation={"epochs": 1, "windows": 4})
    model = quietly(recipe, tmp_path / "out")
    scenes = load_unlabelled(recipe)
    samples = ViewsByNumber(Windows(scenes, recipe), SelfSupervised(recipe))
    seen = collate([samples[number] for number in range(4)], 2)["global"]
    teacher = Branch(build_encoder(recipe, scenes), recipe.optimisation.prototypes).eval()
    teacher.load_state_dict(begun(recipe).teacher.state_dict())
    with torch.no_grad():
        scores = [teacher.scores(*teacher.tokens({name: each[view] for name, each in seen.items()})) for view in (0, 1)]
    assert torch.allclose(model.centre, 0.1 * torch.cat(scores).mean(dim=0), atol=1e-6)
    assert model.centre.abs().max() > 1e-3


def test_the_student_learns_the_teacher_follows_and_the_centre_moves(straight):
    recipe = tiny_dino()
    student, teacher = straight[1].student.encoder, straight[1].teacher.encoder
    start = begun(recipe).teacher.encoder
    moved, followed = ((each.embed.weight - start.embed.weight).detach().norm() for each in (student, teacher))
    assert 0 < followed < moved
    assert straight[1].centre.abs().max() > 0
    assert all(np.isfinite(value) for step in straight[1].history for value in step.values())
    masked, hidden = (
        np.mean([step[name] for step in straight[1].history]) for name in ("masked_views", "hidden_of_parcels")
    )
    assert 0 < hidden <= recipe.mask.ratio * masked


def test_the_heads_last_layer_is_frozen_in_the_first_epoch(straight, tmp_path):
    frozen = quietly(tiny_dino(optimisation={"epochs": 1}), tmp_path / "out")
    moved = straight[1].student.head.last.parametrizations.weight.original1
    assert torch.equal(frozen.student.head.last.weight, frozen.teacher.head.last.weight)
    assert not torch.equal(frozen.student.head.mlp[0].weight, frozen.teacher.head.mlp[0].weight)
    assert not torch.equal(moved, straight[1].teacher.head.last.parametrizations.weight.original1)


def test_parts_of_a_batch_add_up_to_it(tmp_path):
    """Without anything dropped at random, a step in two parts moves the teacher's centre as a whole one does."""
    encoder = {"drop_path": 0.0}
    views = {"local_views": 0}
    mask = {"share": 0.0}  # pairs are counted within a part; without masks all parts have as many
    whole, parts = (
        quietly(
            tiny_dino(encoder=encoder, views=views, mask=mask, optimisation={"accumulate": n, "epochs": 1}),
            tmp_path / str(n),
        )
        for n in (1, 2)
    )
    assert torch.allclose(whole.centre, parts.centre, atol=1e-5)
    shares = ("masked_views", "hidden_of_parcels", "hidden_of_tokens")
    assert [step[name] for step in parts.history for name in shares] == [0.0] * 6
    assert [step["dino"] for step in parts.history] == pytest.approx([step["dino"] for step in whole.history], abs=1e-3)


def in_two_processes(recipe: DINORecipe, out: Path) -> str:
    """Train in two forks of this process, which need not load torch and Lightning again; what is said."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def be_one_of_them(rank: int) -> None:
        os.environ.update(LOCAL_RANK=str(rank), MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
        with out.with_suffix(".txt").open("a") as told:
            say = rank_zero_only(lambda line: print(line, file=told))
            pretrain(recipe, out, Machine(devices=2, strategy="ddp"), 0, False, say)

    fork = multiprocessing.get_context("fork")
    both = [fork.Process(target=be_one_of_them, args=(rank,)) for rank in (0, 1)]
    for process in both:
        process.start()
    for process in both:
        process.join(300)
    assert [process.exitcode for process in both] == [0, 0]
    return out.with_suffix(".txt").read_text()


def test_two_processes_step_as_one_that_computes_two_parts(tmp_path):
    """Without anything that a part draws or counts by itself; one of them writes, and the losses are of both."""
    alike = {"views": {"local_views": 0}, "mask": {"share": 0.0}, "encoder": {"drop_path": 0.0}}
    one = quietly(tiny_dino(**alike, optimisation={"accumulate": 2, "epochs": 1}), tmp_path / "one")
    told = in_two_processes(tiny_dino(**alike, optimisation={"epochs": 1}), tmp_path / "two")
    assert told.count("step 2 of 2") == 1
    with (tmp_path / "two" / "losses.csv").open() as table:
        told = [float(row["dino"]) for row in csv.DictReader(table)]
    assert told == pytest.approx([step["dino"] for step in one.history], abs=1e-3)
    weights, theirs = (load_file(tmp_path / folder / WEIGHTS) for folder in ("two", "one"))
    assert all(torch.allclose(tensor, theirs[name], atol=1e-5) for name, tensor in weights.items())


def test_the_command_trains_where_it_is_told(tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr("training.unlabelled.pretrain.pretrain", lambda *values: given.append(values))
    (tmp_path / "tiny.yaml").write_text(tiny_dino().model_dump_json())
    options = ["--devices", "2", "--strategy", "ddp", "--precision", "bf16-mixed", "--workers", "3", "--resume"]
    done = CliRunner().invoke(main, ["pretrain", str(tmp_path / "tiny.yaml"), "--out", str(tmp_path), *options])
    assert done.exit_code == 0, done.output
    (recipe, out, machine, workers, resume, _) = given[0]
    assert (recipe, out) == (tiny_dino(), tmp_path)
    assert machine == Machine("cpu", 2, "ddp", "bf16-mixed")
    assert (workers, resume) == (3, True)


def test_a_loss_that_is_no_number_stops_and_keeps_the_checkpoint(straight, tmp_path, monkeypatch):
    whole = SelfSupervised.losses

    def losses(self, model, batch):
        return {name: loss * (np.nan if model.step == 4 else 1) for name, loss in whole(self, model, batch).items()}

    with monkeypatch.context() as patched:
        patched.setattr(SelfSupervised, "losses", losses)
        with pytest.raises(Failure, match="step 5 is nan") as caught:
            quietly(tiny_dino(), tmp_path / "out")
    assert caught.value.code == "training_diverged"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [CHECKPOINT]
    resumed = quietly(tiny_dino(), tmp_path / "out", resume=True)
    assert resumed.history == straight[1].history


def test_a_gradient_that_is_no_number_stops_too(tmp_path, monkeypatch):
    whole = SelfSupervised.losses

    def losses(self, model, batch):
        zero = model.mask_token.sum() * 0
        return {name: loss + torch.sqrt(zero) * 0 for name, loss in whole(self, model, batch).items()}

    monkeypatch.setattr(SelfSupervised, "losses", losses)
    with pytest.raises(Failure, match="gradient of step 1"):
        quietly(tiny_dino(), tmp_path / "out")


def test_resuming_what_is_not_there_or_another_recipe_is_refused(straight, tmp_path):
    out = straight[0]
    for recipe, folder, resume, code in (
        (tiny_dino(), tmp_path, True, "checkpoint_missing"),
        (tiny_dino(), out, False, "out_in_use"),
        (tiny_dino(seed=1), out, True, "resume_differs"),
    ):
        with pytest.raises(BadInput) as caught:
            quietly(recipe, folder, resume=resume)
        assert caught.value.code == code
    (tmp_path / CHECKPOINT).write_bytes(b"half a file")
    with pytest.raises(BadInput, match=CHECKPOINT) as caught:
        quietly(tiny_dino(), tmp_path, resume=True)
    assert caught.value.code == "checkpoint_unreadable"


def test_a_folder_that_cannot_be_written_is_told_before_the_training(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadInput, match="file") as caught:
        quietly(tiny_dino(), tmp_path / "file" / "out")
    assert caught.value.code == "out_forbidden"


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path, monkeypatch):
    whole = Trainer.save_checkpoint

    def save_checkpoint(self, path, *rest):
        if self.global_step == 6:
            raise OSError(errno.ENOSPC, "No space left on device")
        whole(self, path, *rest)

    monkeypatch.setattr(Trainer, "save_checkpoint", save_checkpoint)
    with pytest.raises(Failure, match="disk is full"):
        quietly(tiny_dino(), tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [CHECKPOINT]
    assert torch.load(tmp_path / "out" / CHECKPOINT, weights_only=True)["global_step"] == 3


def test_a_batch_is_shared_evenly_or_refused(tmp_path):
    with pytest.raises(BadInput) as caught:
        quietly(tiny_dino(optimisation={"accumulate": 2}), tmp_path, Machine(devices=4))
    assert caught.value.code == "batch_indivisible"


# A short training, and a small image model.
SHORT = {"epochs": 2, "windows": 4, "batch": 2, "prototypes": 24, "warm_up": 0}
FRAMES = {"window": 16, "patch": 2, "width": 64, "depth": 1}
LOADS = "training.systems.cropsts.unlabelled.load_teacher"


@pytest.fixture
def loaded(monkeypatch) -> list[ImageTransformer]:
    """The image teachers that trainings have loaded."""
    found: list[ImageTransformer] = []
    monkeypatch.setattr(LOADS, lambda path: found.append(load_teacher(path)) or found[-1])
    return found


@pytest.fixture
def distillation(tmp_path) -> dict:
    """A recipe's section on a small image teacher."""
    torch.manual_seed(0)
    save_file(ImageTransformer(width=64, depth=1, heads=1, grid=2).state_dict(), tmp_path / "vit.safetensors")
    return {"teacher": str(tmp_path / "vit.safetensors"), "size": 32}


def test_a_checkpoint_leaves_the_image_teacher_out_and_resumes_with_it(distillation, tmp_path, monkeypatch):
    recipe = tiny_dino(distillation=distillation, optimisation={"epochs": 2})
    whole = quietly(recipe, tmp_path / "whole")
    with monkeypatch.context() as patched:
        interrupted_at(3, patched)
        with pytest.raises(Interrupted):
            quietly(recipe, tmp_path / "out")
    kept = torch.load(tmp_path / "out" / CHECKPOINT, weights_only=True)["state_dict"]
    assert set(kept) == {f"model.{name}" for name in whole.state_dict()}
    assert not any("image" in name for name in kept)
    resumed = quietly(recipe, tmp_path / "out", resume=True)
    assert [(step["align"], step["dino"]) for step in resumed.history] == [
        (step["align"], step["dino"]) for step in whole.history
    ]
    theirs = whole.state_dict()
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in resumed.state_dict().items())


def test_distillation_in_mixed_precision(distillation, loaded, tmp_path):
    recipe = tiny_dino(distillation=distillation, optimisation={"epochs": 2})
    model = quietly(recipe, tmp_path / "out", Machine(precision="bf16-mixed"))
    assert model.project.weight.shape == (64, 16)
    for step in model.history:
        assert 0 < step["align"] < 4
        assert step["loss"] == pytest.approx(step["dino"] + step["align"], rel=1e-3)
    saved = load_file(tmp_path / "vit.safetensors")
    assert all(torch.equal(tensor, saved[name]) for name, tensor in loaded[0].state_dict().items())


def test_a_teacher_of_the_published_shape_aligns_the_first_step(loaded, tmp_path):
    """ViT-B/16 with random weights: the same sizes as DINO's, and none of what they know."""
    torch.manual_seed(0)
    save_file(ImageTransformer().state_dict(), tmp_path / "vitb16.safetensors")
    distillation = {"teacher": str(tmp_path / "vitb16.safetensors"), "size": 32}
    recipe = tiny_dino(distillation=distillation, optimisation={"epochs": 1, "windows": 2, "batch": 2, "warm_up": 0})
    model = quietly(recipe, tmp_path / "out")
    assert model.project.weight.shape == (768, 16)
    assert model.project.weight.grad.abs().sum() > 0
    # Directions that know nothing of one another are nearly at right angles in 768 dimensions: 2 - 2 x 0.
    assert model.history[0]["align"] == pytest.approx(2.0, abs=0.2)
    assert model.history[0]["loss"] == pytest.approx(model.history[0]["dino"] + model.history[0]["align"])
    # No step was taken in it.
    saved = load_file(tmp_path / "vitb16.safetensors")
    assert all(torch.equal(tensor, saved[name]) for name, tensor in loaded[0].state_dict().items())


def test_an_image_model_learns_from_frames_and_another_is_distilled_from_it(tmp_path):
    recipe = FramesRecipe.model_validate(
        TINY_DINO
        | {"objective": "dino-frames", "bands": ["B04", "B03", "B02"], "encoder": FRAMES, "optimisation": SHORT}
    )
    model, said = quietly(recipe, tmp_path / "vit"), []
    assert {"dino", "loss"} <= set(model.history[0])
    assert json.loads((tmp_path / "vit" / CARD).read_text())["architecture"]["heads"] == 1
    teacher = load_teacher(tmp_path / "vit" / WEIGHTS)
    image = torch.randn(1, 3, 12, 12)
    theirs = model.teacher.encoder.backbone.eval()
    assert torch.equal(teacher(image), theirs(image))
    before = build_image_model(recipe).backbone
    assert not torch.equal(theirs.patch_embed["proj"].weight, before.patch_embed["proj"].weight)
    distillation = {"teacher": str(tmp_path / "vit" / WEIGHTS), "size": 12}
    student = quietly(tiny_dino(distillation=distillation, optimisation=SHORT), tmp_path / "out", said=said)
    assert student.project.weight.grad.abs().sum() > 0
    assert "distilled from a ViT of 0.1 million" in (tmp_path / "out" / CARD).read_text()
    with pytest.raises(BadInput, match="patches of 2") as caught:
        quietly(tiny_dino(distillation=distillation | {"size": 13}), tmp_path / "odd")
    assert caught.value.code == "teacher_mismatch"


def test_a_supervised_recipe_starts_from_it(straight):
    path = straight[0] / WEIGHTS
    changes = {"bands": TINY_DINO["bands"], "scenes": TINY_DINO["scenes"]}
    shape = {"window": 8, "halo": 2, "width": 16, "depth": 2, "heads": 2, "start": str(path)}
    recipe = Recipe.model_validate(tiny(**changes, encoder=shape))
    scenes = load_scenes(recipe, recipe.scenes)
    encoder, weights = build(recipe, scenes, 0).encoder, load_file(path)
    assert torch.equal(encoder.layers[1].space.qkv.weight, weights["layers.1.space.qkv.weight"])
    assert encoder.mean.tolist() == weights["mean"].tolist()
    assert weights["space"].shape == (16, 8, 8)
    assert encoder.space.shape == (16, 4, 4)
    assert torch.allclose(encoder.space.mean(), weights["space"].mean(), atol=5e-3)
    wider = Recipe.model_validate(tiny(**changes, encoder={**shape, "width": 24}))
    with pytest.raises(BadInput, match=r"embed\.bias is \(16,\), expected \(24,\)") as caught:
        build(wider, scenes, 0)
    assert caught.value.code == "start_mismatch"


def test_what_is_no_encoder_is_refused(straight, tmp_path):
    encoder = straight[1].teacher.encoder
    for content, code in ((None, "start_missing"), (b"no weights", "start_unreadable")):
        if content:
            (tmp_path / WEIGHTS).write_bytes(content)
        with pytest.raises(BadInput) as caught:
            start_from(encoder, tmp_path / WEIGHTS)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"views": {"global_size": 13}}, "views.global_size: 13 is not a multiple of the patch"),
        ({"optimisation": {"accumulate": 3}}, "not a multiple"),
        ({"optimisation": {"epoch": 3}}, "Extra inputs"),
        ({"encoder": {"time_encoding": "index", "max_dates": 4}}, "dates: 5 are more than the encoder's max_dates, 4"),
        ({"views": {"local_scale": (0.4, 0.1)}}, "the least comes first"),
        ({"encoder": {"order": "joint", "mlp": "two"}}, "one MLP at most"),
        ({"encoder": {"order": "space first", "mixing": "collapse"}}, "time first"),
        ({"mask": {"background": "none"}, "scenes": [{"stack": "bare"}]}, "bare has no parcels"),
        ({"objective": "masked"}, "masked"),
        ({"distillation": {"teacher": "t.pth", "bands": ("B04", "B03", "B01")}}, "B01 are not among"),
    ],
)
def test_recipes_that_cannot_be_meant_are_refused(changes, said):
    with pytest.raises(ValueError, match=said):
        tiny_dino(**changes)


def test_the_recipes_that_come_along_are_valid_and_hold_the_papers_numbers():
    for path in sorted((REPOSITORY / "training" / "recipes").glob("cropsts-dino*.yaml")):
        assert read_pretraining(path).name == path.stem
    paper = read_pretraining(REPOSITORY / "training" / "recipes" / "cropsts-dino.yaml")
    how, views = paper.optimisation, paper.views
    assert (how.epochs, how.batch, how.learning_rate, how.momentum, paper.mask.ratio) == (100, 256, 5e-4, 0.996, 0.5)
    assert (views.global_views, views.local_views, how.steps) == (2, 6, 1200)
    assert [size // paper.encoder.patch for size in (views.global_size, views.local_size)] == [14, 6]
