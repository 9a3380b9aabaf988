"""Probes of frozen encoders on labelled scenes: what they score, what they may see, and which encoders are refused."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.masked import masked_mean
from training.__main__ import main
from training.base.pretrained import CARD, WEIGHTS, write_pretrained
from training.base.runner import Machine
from training.data.load import load_scenes
from training.data.scene import LabelledScene
from training.measure.frozen import check_dates, parcel_tokens, read_frozen, untrained
from training.measure.parcelset import parcel_set
from training.measure.scene_probes import Probing, check_draws, probe, rows_of
from training.recipe.scene import Recipe
from training.recipe.sources import SimulatedScene
from training.unlabelled.pretrain import pretrain

from ..conftest import TINY, pretrained_card, tiny
from ..tiny_dino import tiny_dino

HELD_OUT = [
    {"seed": 7, "year": 2022, "dates": 5, "width": 96, "height": 64},
    {"seed": 8, "year": 2020, "dates": 7, "width": 64, "height": 96},
]
INPUT = ("sensor", "bands", "units", "gsd_m")
SYSTEMS = ["random-forest", "cropsts-a-knn", "cropsts-a-linear", "untrained-a-knn", "untrained-a-linear"]


def encoder_of(seed: int = 0, bands: int = 3, **changes) -> CropSTS:
    """A tiny encoder of fresh weights."""
    torch.manual_seed(seed)
    config = {"patch": 2, "grid": (8, 8), "width": 16, "depth": 2, "heads": 2, "mixing": "collapse"} | changes
    return CropSTS(CropSTSConfig(bands=bands, **config), [0.1] * bands, [0.2] * bands).eval()


def card_of(*scenes: dict, **changes) -> dict:
    card = {**pretrained_card(*(scenes or ({"seed": 3},))), **{name: TINY[name] for name in INPUT}} | changes
    card["training"]["recipe"]["views"] = {"global_size": 12, "local_size": 6}
    return card


@pytest.fixture(scope="module")
def held_out_recipe() -> Recipe:
    return Recipe.model_validate(tiny(evaluation={"held_out": HELD_OUT, "selection": "None."}))


@pytest.fixture(scope="module")
def held_out(held_out_recipe) -> list[LabelledScene]:
    return load_scenes(held_out_recipe, [SimulatedScene(**scene) for scene in HELD_OUT])


def coloured(scene: LabelledScene) -> LabelledScene:
    """The same parcels with nothing in them but their class: each class has a colour of its own, on every date."""
    colour = np.array([[900, 4000, 2000], [3000, 1000, 500], [0, 0, 0]])
    label = np.where(scene.owner >= 0, scene.label[scene.owner], 2)
    values = np.broadcast_to(colour[label].transpose(2, 0, 1), scene.values.shape)
    same = np.full_like(scene.scale, 1e-4), np.zeros_like(scene.offset)
    return replace(scene, values=values, valid=np.ones_like(scene.valid), scale=same[0], offset=same[1])


def test_an_encoder_is_pre_trained_and_probed(held_out_recipe, tmp_path, drawn):
    """As a user does it; the same seed and budget give the same rows, whatever else is asked for."""
    pretrain(
        tiny_dino(bands=TINY["bands"], optimisation={"epochs": 1}),
        tmp_path / "dino", Machine(), 0, False, lambda line: None,
    )  # fmt: skip
    (tmp_path / "recipe.yaml").write_text(json.dumps(tiny(evaluation={"held_out": HELD_OUT, "selection": "None."})))
    path = tmp_path / "dino" / WEIGHTS
    done = CliRunner().invoke(
        main,
        ["probe", str(tmp_path / "recipe.yaml"), "--encoder", f"a={path}", "--seeds", "2", "--labels-per-class",
         "2,all", "--out", str(tmp_path / "out"), "--results", str(tmp_path / "RESULTS.md")],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    rows = json.loads((tmp_path / "out" / "table.json").read_bytes())
    again = probe(Probing(held_out_recipe, {"a": path}, (2,), 1), lambda rows: None, lambda line: None)
    assert list(again.rows) == [row for row in rows if (row["labels_per_class"], row["seed"]) == (2, 0)]
    told = {(row["system"], row["seed"], row["labels_per_class"]) for row in rows}
    every = {(system, seed, labels) for system in SYSTEMS for seed in (0, 1) for labels in (2, "all")}
    # With all labels a pre-trained encoder has nothing that another seed would change.
    assert told == every - {("cropsts-a-knn", 1, "all"), ("cropsts-a-linear", 1, "all")}
    assert len(rows) == len(told)
    assert {row["labels"] for row in rows if row["labels_per_class"] == 2} == {4}
    assert all(0 <= row["macro_f1"] <= 1 and row["tested"] == np.sum(row["confusion"]) for row in rows)
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"table.json", "table.md", "few_shot.png", *(f"confusion_{name}.png" for name in SYSTEMS)}
    text = (tmp_path / "RESULTS.md").read_text()
    assert "## tiny-probe\n\nSimulated scenes: these figures say nothing about real crops." in text
    assert "'none', pre-trained without labels on 1 simulated scene. It has" in text
    assert "windows of 16 x 16 pixels, and was pre-trained on views of 12 x 12 and 6 x 6." in text
    assert f" of 1 simulated scene; scored are all {rows[0]['tested']} parcels of 2 others" in text
    of_all = [line.split(" | ") for line in text.splitlines() if line.startswith("| all | ")]
    assert [(line[1], "±" in line[2], line[-1]) for line in of_all] == [
        (system, not system.startswith("cropsts"), "1 |" if system.startswith("cropsts") else "2 |")
        for system in SYSTEMS
    ]
    of_one = {(row["system"], row["seed"]): 100 * row["macro_f1"] for row in rows if row["labels_per_class"] == "all"}
    gain = np.mean([of_one["cropsts-a-linear", 0] - of_one["untrained-a-linear", seed] for seed in (0, 1)])
    line = next(line for line in text.splitlines() if line.startswith("| a, linear |"))
    assert line.split(" | ")[2].startswith(f"{gain:+.1f} ± ")


def test_tokens_that_carry_the_class_are_probed_without_an_error(recipe, simulated):
    parcels = parcel_set(recipe, [coloured(simulated)], [])
    rows = list(rows_of({"a": encoder_of()}, parcels, (3, "all"), 1))
    assert [row["macro_f1"] for row in rows] == [1.0] * len(SYSTEMS) * 2


def test_what_is_scored_in_a_fold_of_blocks_changes_no_answer_there(recipe, simulated):
    """Other labels of one fold turn the rows of its counts, and nothing else: it is learned from the other fold."""
    parcels = parcel_set(recipe, [simulated], [])
    for part in parcels.parts:
        one = replace(parcels, parts=(part,))
        label = one.series.label.copy()
        label[part.test] = 1 - label[part.test]
        swapped = replace(one, series=replace(one.series, label=label))
        counts, turned = (
            [np.array(row["confusion"]) for row in rows_of({"a": encoder_of()}, some, ("all",), 1)]
            for some in (one, swapped)
        )
        assert len(counts) == len(SYSTEMS)
        assert all(np.array_equal(a, b[::-1]) for a, b in zip(counts, turned, strict=True))
        assert all(not np.array_equal(a, a[::-1]) for a in counts)


def test_what_is_scored_changes_no_answer(held_out_recipe, simulated, held_out):
    """The counts on two scenes held out are the sum of those on each; and they are the same for other labels there."""
    encoders = {"a": encoder_of()}

    def counts(*scenes: LabelledScene) -> list[np.ndarray]:
        rows = rows_of(encoders, parcel_set(held_out_recipe, [simulated], scenes), (2, "all"), 1)
        return [np.array(row["confusion"]) for row in rows]

    one, other = held_out
    swapped = replace(other, label=np.where(other.label >= 0, 1 - other.label, other.label))
    both, alone, beside, turned = counts(one, other), counts(one), counts(other), counts(swapped)
    assert all(np.array_equal(a, b + c) for a, b, c in zip(both, alone, beside, strict=True))
    assert all(np.array_equal(a, b[::-1]) for a, b in zip(beside, turned, strict=True))
    assert any(not np.array_equal(a, a[::-1]) for a in beside)


def test_parcels_are_the_recipes_and_scored_once(recipe, held_out_recipe, simulated, held_out):
    blocks, others = parcel_set(recipe, [simulated], []), parcel_set(held_out_recipe, [simulated], held_out)
    assert np.array_equal(blocks.tested, np.arange(len(blocks.series)))
    assert len(blocks.parts) == 2
    for part in (*blocks.parts, *others.parts):
        assert not set(part.train) & set(part.test)
    count = [int((scene.label >= 0).sum()) for scene in (simulated, *held_out)]
    assert np.array_equal(others.tested, np.arange(count[0], sum(count)))
    assert np.array_equal(others.parts[0].train, np.arange(count[0]))
    # The scene of five dates has two fewer than the longest; the last parcel is the second held-out scene's.
    assert not others.series.valid[count[0] : count[0] + count[1], 5:].any()
    scene, parcel = held_out[1], np.flatnonzero(held_out[1].label >= 0)[-1]
    inside, date = (scene.owner == parcel) & scene.valid[3], others.series.day[-1, 3]
    np.testing.assert_allclose(others.series.values[-1, 3], scene.physical[3][:, inside].mean(axis=1), rtol=1e-5)
    assert str(np.datetime64(int(date), "D")).startswith("2020")


def test_a_parcels_token_is_the_mean_of_its_pixels_own(known):
    """Of an encoder that looks at each place by itself, wherever that is, so that windows make no difference."""
    encoder = encoder_of(bands=2, patch=1, grid=(8, 8), places="apart")
    with torch.no_grad():
        encoder.space.zero_()
        inputs = (known.values.astype(np.float32), known.scale, known.offset, known.valid, known.day)
        tokens, valid = encoder(*(torch.from_numpy(np.asarray(array))[None] for array in inputs))
        mean = masked_mean(tokens, valid)[0].numpy()
    wanted = []
    for rows, cols in ((slice(2, 10), slice(2, 12)), (slice(14, 16), slice(3, 6))):
        wanted.append(mean[rows, cols][known.valid.any(axis=0)[rows, cols]].mean(axis=0))
    np.testing.assert_allclose(parcel_tokens(encoder, known, np.array([0, 2])), wanted, atol=1e-5)


def test_more_outputs_than_a_map_has_classes(known):
    assert parcel_tokens(encoder_of(bands=2, width=300), known, np.array([1])).shape == (1, 300)


def test_an_untrained_encoder_is_of_the_same_shape_and_of_its_seed():
    encoder = encoder_of()
    torch.manual_seed(5)
    after = torch.rand(1)
    torch.manual_seed(5)
    one, again, other = untrained(encoder, 1), untrained(encoder, 1), untrained(encoder, 2)
    assert torch.equal(torch.rand(1), after)
    assert one.config == encoder.config
    assert torch.equal(one.mean, encoder.mean)
    assert torch.equal(one.embed.weight, again.embed.weight)
    assert not torch.equal(one.embed.weight, other.embed.weight)
    assert not torch.equal(one.embed.weight, encoder.embed.weight)


def test_what_is_read_is_what_was_written(recipe, tmp_path):
    encoder = encoder_of(seed=3)
    frozen = read_frozen(write_pretrained(encoder, card_of(), tmp_path), recipe)
    found = frozen.encoder
    assert frozen.views == (12, 6)
    assert found.config == encoder.config
    theirs = encoder.state_dict()
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in found.state_dict().items())


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        (
            {"bands": ["B04", "B11", "B08"]},
            "bands_differ",
            "bands B04, B11, B08, but the recipe tiny has B04, B08, B11",
        ),
        ({"units": "toa"}, "units_differ", "the units toa, but the recipe tiny has reflectance"),
        ({"sensor": "landsat-89-l2"}, "sensor_differs", "the sensor landsat-89-l2, but the recipe tiny has sentinel-2"),
        ({"gsd_m": 60}, "gsd_differs", "the ground sampling distance 60 m, but the recipe tiny has 10 m"),
        ({"bands": None}, "start_unreadable", CARD),
        ({"training": pretrained_card({"seed": 7})["training"]}, "start_saw_test", "seeds 7"),
    ],
)
def test_encoders_that_do_not_fit_are_refused_before_any_scene_is_read(held_out_recipe, tmp_path, changes, code, said):
    path, told = write_pretrained(encoder_of(), card_of(**changes), tmp_path), []
    with pytest.raises(BadInput, match=said) as error:
        probe(Probing(held_out_recipe, {"a": path}, (2,), 1), told.append, told.append)
    assert error.value.code == code
    assert not told


def test_files_that_are_no_encoder_are_refused(held_out_recipe, tmp_path):
    asked = Probing(held_out_recipe, {"a": tmp_path / WEIGHTS}, (2,), 1)

    def refused() -> BadInput:
        with pytest.raises(BadInput, match=str(tmp_path)) as error:
            probe(asked, lambda rows: None, lambda line: None)
        return error.value

    assert refused().code == "start_missing"
    for changes, there in (({"width": 24}, "embed"), ({"grid": (4, 6)}, r"space is (16, 8, 8), expected (16, 4, 6)")):
        write_pretrained(encoder_of(**changes), card_of(), tmp_path / "other")
        write_pretrained(encoder_of(), card_of(), tmp_path)
        (tmp_path / CARD).write_bytes((tmp_path / "other" / CARD).read_bytes())
        error = refused()
        assert (error.code, "not the card of" in error.message) == ("start_unreadable", True)
        assert f": there {there}" in error.message
    (tmp_path / CARD).unlink()
    assert refused().code == "start_unreadable"
    write_pretrained(encoder_of(), card_of(), tmp_path)
    (tmp_path / WEIGHTS).write_bytes(b"no weights")
    assert refused().code == "start_unreadable"


def test_ranks_that_an_encoder_does_not_know_are_refused_before_any_fit(held_out_recipe, tmp_path):
    """The scene trained on has six dates, those held out five and seven."""
    path = write_pretrained(encoder_of(time_encoding="index", max_dates=6), card_of(), tmp_path)
    rows = []
    with pytest.raises(BadInput, match="simulated scene of seed 8 and year 2020 has 7 dates, but the enc") as error:
        probe(Probing(held_out_recipe, {"a": path}, (2,), 1), rows.append, lambda line: None)
    assert error.value.code == "dates_unknown"
    assert f"the encoder in {path} takes 6 at most" in error.value.message
    assert not rows


def test_days_of_the_year_are_known_of_any_number_of_dates(known, tmp_path):
    check_dates(tmp_path, encoder_of(bands=2, max_dates=2), [("scene", known)])
    with pytest.raises(BadInput, match="The scene has 3 dates"):
        check_dates(tmp_path, encoder_of(bands=2, time_encoding="index", max_dates=2), [("scene", known)])


def test_too_few_labels_are_told_with_their_class(held_out_recipe, simulated, held_out, tmp_path):
    summer = np.flatnonzero(simulated.label == 1)
    few = simulated.label.copy()
    few[summer[1:]] = -1
    parcels = parcel_set(held_out_recipe, [replace(simulated, label=few)], held_out)
    with pytest.raises(BadInput, match="Class summer of tiny has one label") as error:
        check_draws(parcels, (1,), 1)
    assert error.value.code == "too_few_labels"
    check_draws(parcels, ("all",), 1)
    few[summer] = -1
    with pytest.raises(BadInput, match="one class at most: winter") as error:
        check_draws(parcel_set(held_out_recipe, [replace(simulated, label=few)], held_out), ("all",), 1)
    assert error.value.code == "one_class"


def test_scenes_without_a_class_of_the_recipe_are_refused(tmp_path):
    classes = [{**TINY["classes"][0], "crops": [crop for each in TINY["classes"] for crop in each["crops"]]}]
    classes.append({"name": "rice", "colour": "#e8b500", "crops": ["rice"]})
    path = write_pretrained(encoder_of(), card_of(), tmp_path)
    with pytest.raises(BadInput, match="no parcel of rice") as error:
        probe(Probing(Recipe.model_validate(tiny(classes=classes)), {"a": path}, (2,), 1), lambda rows: None, print)
    assert error.value.code == "class_unlabelled"


def test_two_encoders_of_one_name_are_refused(tmp_path):
    done = CliRunner().invoke(
        main, ["probe", "r.yaml", "--encoder", "a=one", "--encoder", "a=two", "--out", str(tmp_path / "out")]
    )
    assert done.exit_code == 2
    assert "two encoders have the same name" in done.output


@pytest.mark.parametrize("name", ["a/b", "..", "a b", "é"])
def test_names_that_no_file_should_have_are_refused(tmp_path, name):
    done = CliRunner().invoke(main, ["probe", "r.yaml", "--encoder", f"{name}=one", "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert "more than letters, digits, - and _" in done.output


def test_results_that_cannot_be_written_are_told_before_the_run(tmp_path):
    """Otherwise it would be told that the encoder is not there."""
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "recipe.yaml").write_text(json.dumps(TINY))
    done = CliRunner().invoke(
        main,
        ["probe", str(tmp_path / "recipe.yaml"), "--encoder", "a=none", "--out", str(tmp_path / "out"), "--results",
         str(tmp_path / "file" / "RESULTS.md")],
    )  # fmt: skip
    assert done.exit_code == 1
    assert "could not be written" in done.output
