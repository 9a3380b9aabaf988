"""What each output says of a pixel, and which of them a job asks for."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio

from engine import outputs
from engine.contract import MapJob, read_job
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.prepare import outputs_of
from engine.outputs.pixels import Pixels
from engine.outputs.shares import thousandths
from engine.package import ClassEntry
from engine.package.write import write_alone

from ..package.test_write import FEATURES, MEAN, alone, dated_values, linear

CODES = np.array([3, 8, 9], np.uint8)
CARD = SimpleNamespace(
    name="ours",
    called="“ours”",
    simulated=True,
    remembers=False,
    task="crop",
    activation="softmax",
    channels=3,
    classes=[ClassEntry(code=int(code), name=f"crop {code}", colour="#102030") for code in CODES],
)
# Columns of one row: sure, undecided between all, between two, half sure, and never seen.
SHARES = np.array([[1, 0, 0], [1 / 3, 1 / 3, 1 / 3], [0, 0.5, 0.5], [0.2, 0.1, 0.7], [0.9, 0.1, 0]], np.float32)
PIXELS = Pixels.of(
    SHARES.T[:, None],
    np.array([[True, True, True, True, False]]),
    CODES,
    unlikeness=np.array([[0, 50, 99, 100, 0]], np.float32),
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("classes", [[3, 3, 8, 9, 0]]),
        ("confidence", [[1, 0.333, 0.5, 0.7, -1]]),
        ("probabilities", [[1, 0.333, 0, 0.2, -1], [0, 0.333, 0.5, 0.1, -1], [0, 0.333, 0.5, 0.7, -1]]),
        # Nats over log 3: 0, log 3, log 2, and 0.2 log 5 + 0.1 log 10 + 0.7 log (10 / 7) = 0.8018.
        ("entropy", [[0, 1, 0.631, 0.730, -1]]),
        ("margin", [[1, 0, 0, 0.5, -1]]),
        ("unlikeness", [[0, 50, 99, 100, 255]]),
        # 0.95 is reached by one class, by three, by two, and by three: 0.7 and 0.2 are 0.9.
        ("class_set", [[1, 3, 2, 3, 255], [1, 1, 0, 1, 255], [0, 1, 1, 1, 255], [0, 1, 1, 1, 255]]),
    ],
)
def test_what_an_output_says_of_a_pixel(name, expected):
    module = outputs.module_of(name)
    stored = module.stored(PIXELS)
    assert stored.dtype == module.UNMAPPED.dtype
    assert (stored[:, 0, 4] == module.UNMAPPED).all()
    np.testing.assert_allclose(np.stack([module.values(band) for band in stored])[:, 0], expected, atol=1e-6)
    look = module.look(CARD, 0)
    assert len(look.bands) == len(expected)
    assert look.nodata == expected[0][-1]


def test_held_out_answers_decide_where_there_are_any():
    members = np.zeros((3, 1, 5), bool)
    members[:2, 0, 1:] = True
    module = outputs.module_of("class_set")
    stored = module.stored(replace(PIXELS, members=members))
    assert stored[:, 0].tolist() == [[0, 2, 2, 2, 255], [0, 1, 1, 1, 255], [0, 1, 1, 1, 255], [0, 0, 0, 0, 255]]
    look = module.look(SimpleNamespace(**{**vars(CARD), "remembers": True}), 0)
    assert (look.tags["CLASS_SET"], module.look(CARD, 0).tags["CLASS_SET"]) == ("held-out", "cumulated")


def test_shares_that_rounding_has_led_out_of_their_range_are_not_taken_for_others():
    beyond = np.array([[[-9e-4, 1 + 9e-4, 0.5]]], np.float32)
    stored = thousandths(beyond, np.array([[True, True, True]]))
    np.testing.assert_array_equal(stored, [[[0, 1000, 500]]])


def test_every_output_of_the_contract_is_a_module_with_a_look():
    for name in outputs.NAMES:
        card = SimpleNamespace(**{**vars(CARD), "task": "embedding" if name == "embedding" else "crop"})
        look = outputs.module_of(name).look(card, 0)
        assert look.bands
        if name != "probabilities":  # bands are called as the classes, which are the model's
            assert "simulated" in look.bands[0]


def test_an_embedding_is_kept_in_half_precision():
    values = np.array([[[0.1, -3e5]], [[1e-3, 2]]], np.float32)
    stored = outputs.module_of("embedding").stored(Pixels(values, np.array([[True, True]]), np.zeros(0, np.uint8)))
    np.testing.assert_array_equal(stored, np.array([[[0.1, -65504]], [[1e-3, 2]]], np.float16))


def job(**more) -> MapJob:
    return MapJob(stack="stack", model="model", out="out", **more)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, ("classes", "confidence")),
        ({"probabilities": True}, ("classes", "confidence", "probabilities")),
        ({"outputs": ["probabilities", "confidence", "classes"]}, ("classes", "confidence", "probabilities")),
        ({"outputs": ["entropy"]}, ("entropy",)),
        ({"outputs": ["entropy", "entropy"], "probabilities": True}, ("probabilities", "entropy")),
    ],
)
def test_which_outputs_a_job_asks_for(more, expected):
    assert outputs_of(job(**more), CARD) == expected


def test_a_model_of_features_has_no_classes_and_a_head_alone_no_features():
    features = SimpleNamespace(**{**vars(CARD), "task": "embedding"})
    assert outputs_of(job(), features) == ("embedding",)
    alone_heads = SimpleNamespace(**{**vars(CARD), "graphs": SimpleNamespace(encoder=None)})
    with_encoder = SimpleNamespace(**{**vars(CARD), "graphs": SimpleNamespace(encoder=object())})
    assert outputs_of(job(outputs=["embedding", "classes"]), with_encoder) == ("classes", "embedding")
    for card, more in ((alone_heads, ["embedding"]), (features, ["classes"])):
        with pytest.raises(BadInput) as refused:
            outputs_of(job(outputs=more), card)
        assert refused.value.code == "output_impossible"
        assert "ours" in refused.value.message


def test_shares_that_do_not_add_up_have_no_entropy():
    alone_each = SimpleNamespace(**{**vars(CARD), "activation": "sigmoid"})
    assert outputs_of(job(outputs=["margin"]), alone_each) == ("margin",)
    with pytest.raises(BadInput, match="entropy") as refused:
        outputs_of(job(outputs=["classes", "entropy"]), alone_each)
    assert refused.value.code == "output_impossible"


def test_an_output_that_is_none_is_refused_with_those_there_are():
    with pytest.raises(BadInput) as refused:
        read_job('{"job": "map", "stack": "s", "model": "m", "out": "o", "outputs": ["entropie"]}', "job.json")
    assert "'entropy'" in refused.value.message


def test_the_short_form_and_the_long_one_are_the_same_job_and_others_are_not(stack_folder, tmp_path):
    package = tmp_path / "package"
    write_alone(package, linear(FEATURES), alone("linear"))

    def mapped(**more):
        given = {"stack": str(stack_folder), "model": str(package), "out": str(tmp_path / "out"), **more}
        events = []
        result = run_job(MapJob(**given), events.append)
        return result, [event.stage for event in events if event.event == "progress"]

    first, stages = mapped(probabilities=True)
    assert "map" in stages
    again, stages = mapped(outputs=["confidence", "classes", "probabilities"])
    assert "map" not in stages
    assert again.outputs == first.outputs
    with pytest.raises(BadInput) as refused:
        mapped()
    assert refused.value.code == "out_other_job"
    (tmp_path / "out" / "embedding.tif").write_text("not a job's")
    other, _ = mapped(outputs=["entropy"], overwrite=True)
    assert sorted(other.outputs) == ["entropy", "job", "report"]
    left = {path.name for path in (tmp_path / "out").iterdir()}
    assert left == {"entropy.tif", "embedding.tif", "job.json", "report.json"}
    assert sum(row["pixels"] for row in other.summary["hectares"]["classes"]) > 0


def test_a_model_of_features_maps_them_and_has_nothing_to_say_of_parcels(stack_folder, tmp_path):
    package, head = tmp_path / "package", linear(FEATURES)
    write_alone(package, head, alone("ours", task="embedding", width=3, classes=[], activation="none"))
    given = {"stack": str(stack_folder), "model": str(package), "out": str(tmp_path / "out")}
    summary = run_job(MapJob(**given), lambda event: None).summary
    features, known = dated_values(stack_folder, np.tile(MEAN, 5))
    with rasterio.open(tmp_path / "out" / "embedding.tif") as dataset:
        assert dataset.count == 3
        values = dataset.read()
    np.testing.assert_allclose(values[:, known], (features @ head.weight + head.bias)[known].T, rtol=2e-3, atol=2e-3)
    assert np.isnan(values[:, ~known]).all()
    assert summary["hectares"]["unmapped_pixels"] == (~known).sum()
    with pytest.raises(BadInput) as refused:
        run_job(MapJob(**given, parcels="parcels.gpkg"), lambda event: None)
    assert refused.value.code == "parcels_impossible"
