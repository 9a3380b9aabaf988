"""A training end to end on a small simulated scene: the loss falls, the bytes repeat, the map agrees with the score."""

import json

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from engine.errors import EngineError, Failure
from engine.mapping.blocks import Lattice
from engine.package import load_package
from training.__main__ import main
from training.data.scene import labelled
from training.data.supervised import Supervised
from training.measure.baselines import FOREST
from training.measure.parcels import parcel_probabilities
from training.measure.protocols import evaluate
from training.package.attention import with_attention
from training.recipe.scene import Recipe
from training.scenes.fit import fit
from training.scenes.network import systems_of
from training.scenes.train import train
from training.systems.cropsts import TITLE
from training.systems.cropsts.build import build
from training.systems.cropsts.whitened import Whitened

from ..conftest import tiny


@pytest.fixture(scope="module")
def fitted(recipe, tmp_path_factory):
    """The tiny recipe fitted into a folder, with the graph of attention that the command adds."""
    folder = tmp_path_factory.mktemp("fit")
    with_attention(fit(recipe, folder / "package", folder / "RESULTS.md", lambda line: None))
    return folder


@pytest.fixture(scope="module")
def trained(recipe, simulated):
    """The networks that the recipe trains with its seed, 0, and their losses."""
    assert recipe.seed == 0
    return train(recipe, [simulated], [labelled(simulated)], 0)


def test_the_command_fits_the_recipe_again_to_the_same_bytes_and_writes_nothing_else(fitted, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tiny.yaml").write_text(json.dumps(tiny()))
    done = CliRunner().invoke(main, ["fit", "tiny.yaml", "--out", "package", "--results", "RESULTS.md"])
    assert done.exit_code == 0, done.output
    assert {p.name for p in tmp_path.iterdir()} == {"tiny.yaml", "package", "RESULTS.md"}
    assert FOREST in done.output
    first, second = ({p.name: p.read_bytes() for p in (at / "package").iterdir()} for at in (fitted, tmp_path))
    assert first == second
    assert (fitted / "RESULTS.md").read_bytes() == (tmp_path / "RESULTS.md").read_bytes()


def test_a_scoring_that_ends_early_costs_no_training(fitted, recipe, tmp_path, monkeypatch):
    def ends(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr("training.scenes.fit.evaluate", ends)
    with pytest.raises(KeyboardInterrupt):
        fit(recipe, tmp_path / "package", tmp_path / "RESULTS.md", lambda line: None)
    package, whole = load_package(tmp_path / "package"), load_package(fitted / "package")
    assert package.card.files.items() < whole.card.files.items(), "the graph of attention is made at the end"
    later = {"metrics": whole.card.metrics, "files": whole.card.files}
    assert package.card.model_copy(update=later) == whole.card
    assert package.card.metrics == []


def test_a_score_alone_writes_the_same_section_and_no_package(fitted, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tiny.yaml").write_text(json.dumps(tiny()))
    done = CliRunner().invoke(main, ["score", "tiny.yaml", "--results", "RESULTS.md"])
    assert done.exit_code == 0, done.output
    assert {p.name for p in tmp_path.iterdir()} == {"tiny.yaml", "RESULTS.md"}
    assert (fitted / "RESULTS.md").read_bytes() == (tmp_path / "RESULTS.md").read_bytes()


def test_another_seed_gives_other_weights(trained, recipe, simulated):
    other, _ = train(recipe, [simulated], [labelled(simulated)], 1)
    assert not torch.equal(trained[0].head.classify.weight, other.head.classify.weight)


def test_the_loss_falls(trained, recipe):
    _, losses = trained
    first, second = (stage.steps for stage in recipe.optimisation.stages)
    assert len(losses) == first + second
    assert np.mean(losses[first - 4 : first]) < 0.8 * np.mean(losses[:4])


def test_no_label_outside_the_chosen_parcels_is_used(recipe, simulated):
    parcels = labelled(simulated)
    chosen, hidden = parcels[: len(parcels) // 2], parcels[len(parcels) // 2 :]
    first, _ = train(recipe, [simulated], [chosen], 0)
    before = simulated.label.copy()
    try:
        simulated.label[hidden] = 1 - simulated.label[hidden]
        second, _ = train(recipe, [simulated], [chosen], 0)
    finally:
        simulated.label[:] = before
    weights = zip(first.encoder.parameters(), second.encoder.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in weights)


def test_the_card_tells_what_was_done(fitted, recipe, simulated):
    card = load_package(fitted / "package").card
    assert card.simulated
    assert [entry.name for entry in card.classes] == ["winter", "summer"]
    assert card.season.first == simulated.day[0]
    assert card.season.last == simulated.day[-1]
    assert card.sensors[0].dates_in_training.min < len(simulated.day) == card.sensors[0].dates_in_training.max
    assert (card.context.size, card.context.halo, card.patch) == (8, 2, 2)
    metric = card.metrics[0]
    assert metric.name == "simulated macro F1"
    assert FOREST in {baseline.name for baseline in metric.baselines}
    assert "2 folds of whole 200 m spatial blocks" in card.training.split
    clear = simulated.physical[:, 0][simulated.valid]
    assert card.sensors[0].statistics.mean[0] == pytest.approx(clear.mean(), rel=1e-4)
    assert card.sensors[0].statistics.std[0] == pytest.approx(clear.std(), rel=1e-4)
    assert card.sensors[0].value_range[0] == pytest.approx(np.percentile(clear, (1, 99)), abs=1e-4)


def test_the_results_name_every_method_and_say_simulated(fitted):
    text = (fitted / "RESULTS.md").read_text()
    assert "## tiny" in text
    assert "Simulated scenes" in text
    assert all(f"| {method} |" in text for method in (TITLE, FOREST))


def test_writing_one_section_leaves_the_others(fitted, recipe, simulated, tmp_path):
    path = tmp_path / "RESULTS.md"
    path.write_text((fitted / "RESULTS.md").read_text() + "\n## another\n\nIts scores.\n")
    from training.measure.results import write_results

    write_results(recipe, evaluate(recipe, [simulated], [], systems_of(recipe)), 3, path)
    text = path.read_text()
    assert text.count("## tiny") == 1
    assert "Its scores." in text


def test_scoring_a_network_is_mapping_with_its_package(fitted, trained, simulated):
    from engine.runtime import Batch, open_runtime

    networks, _ = trained
    runtime = open_runtime(load_package(fitted / "package"), threads=1)
    values, valid = simulated.values[None, :, :, 16:24, 16:24], simulated.valid[None, :, 16:24, 16:24]
    batch = Batch(values, simulated.scale, simulated.offset, valid, simulated.day)
    with torch.inference_mode():
        inputs = {name: torch.from_numpy(array) for name, array in batch.inputs().items()}
        logits, _ = networks.head(*networks.encoder(**inputs))
    assert np.allclose(runtime.predict(batch).probabilities, logits.softmax(dim=1).numpy(), atol=1e-5)


def test_parcels_take_the_mean_of_their_pixels(recipe, known):
    two = Recipe.model_validate(tiny(bands=["B04", "B08"]))
    networks = build(two, [known], 0)
    with torch.no_grad():
        networks.head.classify.weight.zero_()
        networks.head.classify.bias.copy_(torch.tensor([2.0] * 4 + [0.0] * 4))
    probability = parcel_probabilities(networks.encoder, networks.head, known, np.array([0, 2]), Lattice(8, 2))
    assert np.allclose(probability, [[0.8808, 0.1192]] * 2, atol=1e-4)


def test_scenes_held_out_are_scored_beside_the_peers(recipe, simulated):
    held = tiny(evaluation={"held_out": [{"seed": 2, "year": 2022, "dates": 5}], "trees": 5, "selection": "None."})
    lines = []
    other = Recipe.model_validate(held)
    scored = evaluate(other, [simulated], [simulated], systems_of(other), lines.append)
    assert len(scored) == len(lines) == 3
    assert {one.method for one in scored} >= {TITLE, FOREST}
    assert all(matrix.counts.sum() == len(labelled(simulated)) for one in scored for matrix in one.matrices)


def test_a_loss_that_is_no_number_is_a_failure(simulated):
    wild = tiny()
    wild["optimisation"]["stages"] = [{"window": 2, "batch": 8, "steps": 30, "learning_rate": 1e30}]
    with pytest.raises(Failure) as error:
        train(Recipe.model_validate(wild), [simulated], [labelled(simulated)], 0)
    assert error.value.code == "training_diverged"


@pytest.mark.parametrize(("objective", "last"), [(Whitened, 11), (Supervised, 3)])
def test_the_gradient_of_the_last_step_is_looked_at_too(simulated, monkeypatch, objective, last):
    """No later loss could tell that the weights are no numbers."""
    warm = {"components": 8, "window": 8, "batch": 4, "steps": 12, "learning_rate": 0.003}
    how = {"stages": [{"window": 8, "batch": 4, "steps": 4, "learning_rate": 0.0003}]}
    recipe = Recipe.model_validate(tiny(pretraining=warm, optimisation=how))
    whole, seen = objective.losses, []

    def losses(self, model, batch):
        seen.append(None)
        (parameter, *_) = model.parameters()
        spoilt = torch.sqrt(parameter.sum() * 0) * 0 if len(seen) == last + 1 else 0
        return {name: loss + spoilt for name, loss in whole(self, model, batch).items()}

    monkeypatch.setattr(objective, "losses", losses)
    with pytest.raises(Failure, match=f"gradient of step {last + 1} is nan") as error:
        train(recipe, [simulated], [labelled(simulated)], 0)
    assert error.value.code == "training_diverged"


def test_where_a_package_may_not_go_is_told_before_anything_is_read_or_trained(recipe, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    for out, code in ((tmp_path, "folder_in_use"), (tmp_path / "notes.txt" / "package", "out_forbidden")):
        said = []
        with pytest.raises(EngineError) as error:
            fit(recipe, out, tmp_path / "RESULTS.md", said.append)
        assert error.value.code == code
        assert said == []
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_the_command_says_what_is_wrong_and_exits_with_2(tmp_path):
    done = CliRunner().invoke(main, ["fit", str(tmp_path / "none.yaml")])
    assert done.exit_code == 2
    assert "none.yaml does not exist." in done.stderr
