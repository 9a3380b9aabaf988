"""The command end to end: on simulated patches as published, and on the real micro sample, which is a fixture."""

import json

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner
from safetensors.torch import load_file

from engine.errors import BadInput, Failure
from engine.models.cropsts.encoder import CropSTS
from training.__main__ import main
from training.base.outputs import CHECKPOINT
from training.base.pretrained import write_pretrained
from training.base.runner import Machine
from training.data.pastis import BANDS
from training.pastis.segment import build, inferring
from training.pastis.segmentation import Segmentation, pixel_loss
from training.recipe.pastis import PastisRecipe
from training.recipe.read import REPOSITORY, read_recipe
from training.systems.cropsts.pastis import config_of
from training.unlabelled.pretrain import pretrain

from ..conftest import DATA, pretrained_card, refused
from ..pastis_folder import write_pastis
from ..tiny_dino import tiny_dino
from ..tiny_pastis import TINY_PASTIS, tiny_pastis, train

MICRO = DATA / "series" / "pastis_r_micro"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return write_pastis(tmp_path_factory.mktemp("pastis") / "simulated", size=(16, 16))


@pytest.fixture(scope="module")
def frozen(root, tmp_path_factory):
    out = tmp_path_factory.mktemp("frozen")
    return train(root, out), out


def test_the_loss_is_the_mean_over_pixels_that_are_not_void():
    logits = torch.zeros(1, 2, 1, 3)
    logits[0, 0, 0, 0] = torch.log(torch.tensor(3.0))
    # Probabilities of the right class: 3/4, 1/2; the third pixel is void.
    expected = -(torch.log(torch.tensor(0.75)) + torch.log(torch.tensor(0.5))) / 2
    assert pixel_loss(logits, torch.tensor([[[0, 1, 19]]]), 19) == pytest.approx(float(expected))
    assert pixel_loss(logits, torch.full((1, 1, 3), 19), 19) == 0


def test_a_training_leaves_table_figure_weights_and_checkpoint(frozen):
    out = frozen[1]
    assert {path.name for path in out.iterdir()} == {
        "table.json", "table.md", "confusion.png", "networks.safetensors", CHECKPOINT,
    }  # fmt: skip
    table = json.loads((out / "table.json").read_text())
    assert table["folds"] == {"train": [1, 2, 3], "validation": 4, "test": 5}
    assert table["patches"] == {"train": 3, "validation": 1, "test": 1}
    assert not table["fixture"]
    assert {(row["level"], row["classes"][:2]) for row in table["rows"]} == {
        ("pixel", "19"), ("pixel", "18"), ("parcel", "19"), ("parcel", "18"), ("patch, mean", "19"),
        ("patch, mean", "18"), ("token, kNN, k = 20", "19"), ("token, linear probe", "19"),
    }  # fmt: skip
    # 16 x 16 pixels without a row of void ones; two parcels of 7 x 7 are crops.
    counted = {(row["level"], row["classes"][:2]): row["n"] for row in table["rows"]}
    assert counted["pixel", "19"] == 15 * 16
    assert counted["pixel", "18"] == 2 * 7 * 7
    assert counted["parcel", "19"] == counted["parcel", "18"] == 2
    assert np.sum(table["confusion"]["counts"]) == 15 * 16
    assert len(table["losses"]) == 4
    assert len(table["validation_miou"]) == 2
    assert "not evidence" not in (out / "table.md").read_text()
    assert (out / "confusion.png").read_bytes()[:4] == b"\x89PNG"


def test_frozen_leaves_the_encoder_and_full_does_not(root, frozen, tmp_path):
    full = train(root, tmp_path, decoder={"fine_tune": "full"})
    for measured, out in ((frozen[0], frozen[1]), (full, tmp_path)):
        begun = build(measured.run, measured.data, measured.folds).encoder.state_dict()
        written = load_file(out / "networks.safetensors")
        moved = {name for name, tensor in begun.items() if not tensor.equal(written[f"encoder.{name}"])}
        assert ("embed.weight" in moved) == (measured is full)
        assert not moved & {"mean", "std"}
        assert bool(moved) == (measured is full)


def test_a_table_says_where_a_trained_encoder_leaves_the_protocol(root, frozen, tmp_path):
    beyond = "beyond the protocol, whose encoders are frozen, this one was trained"
    train(root, tmp_path, "B", decoder={"fine_tune": "full"}, optimisation={"epochs": 1})
    assert beyond in (tmp_path / "table.md").read_text()
    assert beyond in json.loads((tmp_path / "table.json").read_text())["protocol"]
    assert "beyond the protocol" not in (frozen[1] / "table.md").read_text()


def test_tokens_of_one_class_leave_two_rows_empty_and_say_why(tmp_path):
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    for path in (root / "ANNOTATIONS").iterdir():
        label = np.load(path)
        np.save(path, np.full_like(label, 3))
    measured = train(root, tmp_path / "out", optimisation={"epochs": 1})
    rows = json.loads((tmp_path / "out" / "table.json").read_text())["rows"]
    tokens = [row for row in rows if row["level"].startswith("token")]
    assert [(row["miou"], row["n"]) for row in tokens] == [(None, 0)] * 2
    assert all("two classes" in row["missing"] for row in tokens)
    assert measured.probes == {}
    text = (tmp_path / "out" / "table.md").read_text()
    assert "missing: The tokens" in text
    assert "| token, linear probe | 19, with background | missing |" in text


def test_a_measurement_that_fails_leaves_the_networks_in_training():
    networks = torch.nn.Linear(2, 3), torch.nn.Linear(3, 2).eval()

    def measured():
        with inferring(*networks):
            assert not networks[0].training
            return networks[0](torch.zeros(1, 4))

    with pytest.raises(RuntimeError, match="shapes"):
        measured()
    assert [network.training for network in networks] == [True, False]


def test_a_table_says_what_the_encoder_has_seen_before(root, tmp_path):
    recipe = tiny_pastis()
    shape = config_of(recipe, 10, 16)
    card = pretrained_card({"pastis": "p", "folds": [1, 4]})
    start = str(write_pretrained(CropSTS(shape, [0.5] * 10, [0.25] * 10), card, tmp_path / "before"))
    measured = train(root, tmp_path / "out", encoder={"start": start}, optimisation={"epochs": 1})
    text = (tmp_path / "out" / "table.md").read_text()
    assert "(folds: 1, 4); fold 4 of them validates." in measured.evidence
    assert measured.evidence in text
    assert "means and deviations replace the protocol's" in text
    assert load_file(tmp_path / "out" / "networks.safetensors")["encoder.mean"].tolist() == [0.5] * 10
    with pytest.raises(BadInput) as error:
        train(root, tmp_path / "other", encoder={"start": start}, fold=4)
    assert error.value.code == "start_saw_test"
    assert not (tmp_path / "other").exists()


def test_an_encoder_is_pre_trained_on_some_folds_frozen_and_tested_on_another(root, tmp_path):
    shape = {"patch": 4, "width": 8, "depth": 4, "heads": 2, "time_encoding": "index", "max_dates": 6}
    recipe = tiny_dino(
        bands=BANDS["S2"],
        scenes=[{"pastis": str(root), "folds": [1, 2]}],
        dates=4,
        encoder={**shape, "window": 12},
        views={"local_size": 8},
        optimisation={"epochs": 1, "windows": 2, "batch": 2},
    )
    pretrain(recipe, tmp_path / "before", Machine(), 0, False, lambda line: None)
    start = tmp_path / "before" / "encoder.safetensors"
    measured = train(
        root, tmp_path / "out", "B", encoder={**shape, "start": str(start)}, optimisation={"epochs": 1}, resize=24
    )
    before, after = load_file(start), load_file(tmp_path / "out" / "networks.safetensors")
    assert before.pop("space").shape == (8, 3, 3)
    assert after["encoder.space"].shape == (8, 6, 6)
    assert all(torch.equal(after[f"encoder.{name}"], tensor) for name, tensor in before.items())
    assert measured.evidence.endswith("(folds: 1, 2).")


def test_a_resumed_training_ends_as_one_that_was_not_interrupted(root, frozen, tmp_path, monkeypatch):
    import training.base.runner as module

    finite = module.finite_loss

    def broken(loss, step):
        if step == 3:
            raise Failure("killed", "in the fourth of four steps", "")
        return finite(loss, step)

    monkeypatch.setattr(module, "finite_loss", broken)
    with pytest.raises(Failure, match="fourth"):
        train(root, tmp_path)
    monkeypatch.undo()
    with pytest.raises(BadInput) as error:
        train(root, tmp_path)
    assert error.value.code == "out_in_use"
    with pytest.raises(BadInput) as error:
        train(root, tmp_path, fold=4, resume=True)
    assert error.value.code == "resume_differs"
    measured = train(root, tmp_path, resume=True)
    assert measured.losses == frozen[0].losses
    assert measured.validated == frozen[0].validated
    assert (tmp_path / "table.json").read_bytes() == (frozen[1] / "table.json").read_bytes()


def test_a_trained_light_head_tells_simulated_crops_apart(root, tmp_path):
    optimisation = {"epochs": 20, "batch": 3, "learning_rate": 0.03, "validate_every": 20}
    measured = train(
        root, tmp_path, decoder={"head": "light", "fine_tune": "full"}, encoder={"depth": 1, "patch": 2},
        optimisation=optimisation,
    )  # fmt: skip
    assert measured.losses[-1] < 0.3 * measured.losses[0]
    rows = json.loads((tmp_path / "table.json").read_text())["rows"]
    assert rows[0]["overall_accuracy"] > 0.8


def test_radar_tells_apart_what_sentinel_2_does_not(tmp_path):
    """Simulated: in the optical images all classes look the same, in those of the ascending passes they do not."""
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    rng = np.random.default_rng(1)
    for number in range(10_000, 10_005):
        optical, radar = (root / f"DATA_{sensor}" / f"{sensor}_{number}.npy" for sensor in ("S2", "S1A"))
        np.save(optical, rng.normal(2000, 50, np.load(optical).shape).astype(np.int16))
        target = root / "ANNOTATIONS" / f"TARGET_{number}.npy"
        label = np.load(target)[0].astype(np.int64)
        if number in (10_001, 10_004):  # or places would tell
            label = np.where(label == 19, 19, label[:, ::-1])
        if number in (10_002, 10_004):
            label = np.select([label == 3, label == 8], [8, 3], label)
        np.save(target, np.repeat(label[None].astype(np.uint8), 3, axis=0))
        level = np.select([label == 3, label == 8], [-6.0, -2.0], -10.0)
        np.save(radar, (level + rng.normal(0, 0.3, np.load(radar).shape)).astype(np.float16))
    how = {"epochs": 80, "batch": 3, "learning_rate": 0.02, "validate_every": 80}
    light = {"head": "light", "fine_tune": "full"}
    accuracy = {}
    for fused in ((), ("S1D", "S1A")):
        encoder = {"depth": 1, "patch": 2, "fused_with": fused}
        train(root, tmp_path / f"{len(fused)}", decoder=light, encoder=encoder, optimisation=how)
        rows = json.loads((tmp_path / f"{len(fused)}" / "table.json").read_text())["rows"]
        accuracy[len(fused)] = rows[0]["overall_accuracy"]
    assert accuracy[0] < 0.6 < 0.75 < accuracy[2]
    assert "Encoder of S2 with S1D with S1A: " in (tmp_path / "2" / "table.md").read_text()


def test_a_frozen_fused_encoder_starts_from_one_of_sentinel_2_and_resumes(root, tmp_path):
    shape = config_of(tiny_pastis(), 10, 16)
    card = pretrained_card({"pastis": "p", "folds": [1]})
    start = str(write_pretrained(CropSTS(shape, [0.5] * 10, [0.25] * 10), card, tmp_path / "before"))
    encoder = {"start": start, "fused_with": ["S1A", "S1D"]}
    measured = train(root, tmp_path / "out", "B", encoder=encoder, optimisation={"epochs": 1})
    weights = load_file(tmp_path / "out" / "networks.safetensors")
    before = load_file(start)
    assert all(torch.equal(weights[f"encoder.first.{name}"], tensor) for name, tensor in before.items())
    # Folds 1 to 3 train; their published means of S1A are -2, -4 and -6, deviations of S1D 0.25, 0.5 and 0.75.
    assert weights["encoder.further.0.mean"].tolist() == [-4.0] * 3
    assert weights["encoder.further.1.std"].tolist() == [0.5] * 3
    again = train(root, tmp_path / "out", "B", resume=True, encoder=encoder, optimisation={"epochs": 1})
    assert again.losses == measured.losses


def test_the_micro_sample_runs_and_its_table_says_what_it_is(tmp_path, drawn):
    if not MICRO.is_dir():
        pytest.skip(f"{MICRO} is not there")
    recipe = {
        **TINY_PASTIS,
        "resize": 56,
        "encoder": {**TINY_PASTIS["encoder"], "patch": 8, "fused_with": ["S1A", "S1D"]},
    }
    recipe["optimisation"] = {**TINY_PASTIS["optimisation"], "epochs": 1}
    (tmp_path / "tiny.yaml").write_text(yaml.safe_dump(recipe))
    arguments = ["pastis", "--root", str(MICRO), "--protocol", "B", "--recipe", str(tmp_path / "tiny.yaml")]
    done = CliRunner().invoke(main, [*arguments, "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    text = (tmp_path / "out" / "table.md").read_text()
    assert "format fixture of 9 patches of 32 x 32 pixels" in text
    assert "not evidence" in text
    assert text in done.output


def test_the_command_says_what_is_wrong_and_exits_with_2(tmp_path):
    (tmp_path / "tiny.yaml").write_text(yaml.safe_dump(TINY_PASTIS))
    arguments = ["pastis", "--protocol", "A", "--recipe", str(tmp_path / "tiny.yaml"), "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(main, [*arguments, "--root", str(tmp_path)])
    assert done.exit_code == 2
    assert "pastis_missing" in done.stderr
    assert not (tmp_path / "out").exists()


def test_images_that_are_no_whole_number_of_patches_are_refused(root, tmp_path):
    with pytest.raises(BadInput) as error:
        train(root, tmp_path, encoder={"patch": 3})
    assert error.value.code == "patch_size"


def test_a_loss_that_is_no_number_stops_the_training(root, tmp_path):
    with pytest.raises(Failure) as error:
        train(root, tmp_path, decoder={"fine_tune": "full"}, optimisation={"learning_rate": 1e30})
    assert error.value.code == "training_diverged"
    assert "learning rate" in error.value.hint
    assert "scenes" not in error.value.hint


@pytest.mark.parametrize("clip", [0.0, 1.0])
def test_a_gradient_that_is_no_number_leaves_the_checkpoint_before_which_resumes(root, tmp_path, monkeypatch, clip):
    """In the second of three steps the loss is a number, and its gradient is none."""
    whole = Segmentation.losses

    def losses(self, model, batch):
        spoilt = torch.sqrt(model.networks.head.classify.bias.sum() * 0) * 0 if model.step == 1 else 0
        return {name: loss + spoilt for name, loss in whole(self, model, batch).items()}

    how = {"optimisation": {"epochs": 3, "batch": 3, "validate_every": 1, "clip": clip}}
    with monkeypatch.context() as patched:
        patched.setattr(Segmentation, "losses", losses)
        with pytest.raises(Failure, match="gradient of step 2 is nan") as error:
            train(root, tmp_path / "out", **how)
    assert error.value.code == "training_diverged"
    kept = torch.load(tmp_path / "out" / CHECKPOINT, weights_only=True)
    assert kept["global_step"] == 1
    weights = [tensor for tensor in kept["state_dict"].values() if isinstance(tensor, torch.Tensor)]
    assert all(tensor.isfinite().all() for tensor in weights)
    resumed = train(root, tmp_path / "out", resume=True, **how)
    assert resumed.losses == train(root, tmp_path / "whole", **how).losses
    assert len(resumed.losses) == 3


def test_the_networks_of_the_best_epoch_are_kept_and_not_those_of_the_last(tmp_path):
    """The validation fold calls its crops background, as an untrained network calls most: training makes it worse."""
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    path = root / "ANNOTATIONS" / "TARGET_10003.npy"
    target = np.load(path)
    target[0] = np.where(np.isin(target[0], (3, 8)), 0, 19)
    np.save(path, target)
    measured = train(
        root, tmp_path / "out", decoder={"head": "light", "fine_tune": "full"}, encoder={"depth": 1, "patch": 2},
        optimisation={"epochs": 24, "batch": 3, "learning_rate": 0.03, "validate_every": 4},
    )  # fmt: skip
    assert max(measured.validated) > 2 * measured.validated[-1]
    kept = torch.load(tmp_path / "out" / CHECKPOINT, weights_only=True)["state_dict"]
    written = load_file(tmp_path / "out" / "networks.safetensors")
    assert all(tensor.equal(kept[f"model.best.{name}"]) for name, tensor in written.items())
    moved = [name for name in written if name.endswith(".weight")]
    assert not any(written[name].equal(kept[f"model.networks.{name}"]) for name in moved)


@pytest.mark.parametrize("letter", "abr")
def test_the_recipes_that_ship_are_valid_and_named_after_their_file(letter):
    path = REPOSITORY / "training" / "recipes" / f"cropsts-pastis-{letter}.yaml"
    recipe = read_recipe(path, PastisRecipe)
    assert recipe.name == path.stem
    assert recipe.decoder.fine_tune == {"a": "full", "b": "frozen", "r": "full"}[letter]
    assert recipe.encoder.sensors == (("S2", "S1A", "S1D") if letter == "r" else ("S2",))
    assert (recipe.encoder.width, recipe.encoder.depth, recipe.decoder.channels) == (384, 12, 512)


@pytest.mark.parametrize(
    "wrong",
    [
        {"resize": 30},
        {"encoder": {"depth": 2}},
        {"optimisation": {"momentum": 0.9}},
        {"encoder": {"fused_with": ["S1A", "S1A"]}},
        {"encoder": {"fused_with": ["S1"]}},
        {"encoder": {"fused_with": ["S1A"], "time_encoding": "index"}},
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(tmp_path, wrong):
    recipe = {
        **TINY_PASTIS,
        **{name: {**TINY_PASTIS[name], **v} if isinstance(v, dict) else v for name, v in wrong.items()},
    }
    assert refused(recipe, tmp_path, PastisRecipe)
