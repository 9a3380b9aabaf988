"""What the objective asks of pairs, and that training on it makes the encoder tell the second sensor."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from engine.models.bert.encoder import FAITHFUL, BERTConfig, SeriesBERT
from engine.models.encoder import AnyDates, Slots
from training.base.runner import train
from training.base.step import groups, one_cycle_plan
from training.systems.bert.corruption import HIDDEN, UNTOUCHED, Shares
from training.systems.bert.objective import Bimodal, BimodalObjective, Task
from training.systems.bert.pairs import NONE, pairs_of
from training.systems.bert.unlabelled import NumberedPairs

from .conftest import NEW_YEAR, made_up

SHAPE = BERTConfig(bands=3, width=16, depth=1, heads=2)
QUERIES = replace(SHAPE, queries=3)


ANY = AnyDates()


def paired(rule=ANY, **changes):
    series = replace(made_up(), **changes)
    return pairs_of(series, rule, series.values.mean((0, 1)), series.values.std((0, 1)))


def views(task: Task, pairs=None, seed: int = 0):
    pairs = pairs or paired()
    sample = pairs.batch(torch.arange(len(pairs)))
    return BimodalObjective(task).views(sample, torch.Generator().manual_seed(seed)), sample


def test_the_published_layers_have_as_many_parameters_as_counted():
    with torch.device("meta"):
        model = Bimodal(SeriesBERT(FAITHFUL), 36, Task())
    sizes = {
        name: sum(parameter.numel() for parameter in getattr(model, name).parameters())
        for name in ("encoder", "reflectance", "month", "cloud")
    }
    assert sizes == {"encoder": 25_313_536, "reflectance": 27_756, "month": 3_084, "cloud": 8_224}


def test_a_stamp_is_what_the_second_sensor_saw_on_that_day_and_the_two_before():
    series = made_up()
    pairs = pairs_of(series, ANY, np.zeros(3), np.ones(3))
    batch = pairs.batch(torch.tensor([3]))
    day = int(series.day[3, 5]) - NEW_YEAR
    stored = series.companion.values[3, [day, day - 1, day - 2]].reshape(3, 18)
    expected = (stored - pairs.middle.numpy()) / pairs.spread.numpy()
    np.testing.assert_allclose(batch["target"][0, 5].numpy(), expected, rtol=1e-4, atol=1e-4)
    assert (
        batch["month"][0].tolist()
        == (series.day[3].astype("datetime64[D]").astype("datetime64[M]").astype(int) % 12).tolist()
    )
    assert batch["level"][0].tolist() == (series.cloud[3] // 8).tolist()


def test_days_before_the_second_sensor_began_are_not_asked():
    day = made_up().day.copy()
    day[:, 0] = NEW_YEAR + 1
    pairs = paired(day=day)
    assert pairs.stamps[:, 0].tolist() == [[1, 0, NONE]] * 8
    assert pairs.batch(torch.tensor([0]))["known"][0, 0].tolist() == [True, True, False]


def test_acquisitions_keep_their_true_day_in_their_slot():
    pairs = paired(Slots(0, 364, 24))
    series = made_up()
    slot = (series.day - NEW_YEAR) * 24 // 365
    assert pairs.present.sum(dim=1).tolist() == [len(set(row.tolist())) for row in slot]
    place = int(slot[2, 4])
    assert int(pairs.stamps[2, place, 0]) == int(series.day[2, 4]) - NEW_YEAR
    assert int(pairs.day[2, place]) == Slots(0, 364, 24).days[place]


def test_pairs_without_a_second_sensor_are_refused():
    with pytest.raises(BadInput, match="has no second sensor, clouds") as error:
        paired(companion=None, cloud=None)
    assert error.value.code == "pairs_incomplete"


def test_a_cloudy_acquisition_is_seen_only_where_clouds_are_kept():
    hidden, sample = views(Task())
    cloudy = ~sample["clear"]
    assert cloudy.any()
    assert not (hidden["valid"] & cloudy & (hidden["kind"] != HIDDEN)).any()
    assert not (hidden["known"].any(dim=2) & cloudy).any()
    assert views(Task(clouds="kept"))[0]["valid"].all()


def test_what_is_asked_follows_the_control():
    own, sample = views(Task(target="own"))
    assert torch.equal(own["target"][:, :, 0], sample["values"])
    shuffled, _ = views(Task(target="shuffled"))
    assert torch.equal(shuffled["target"], sample["target"].roll(1, dims=0))
    assert views(Task(stamps=1))[0]["target"].shape == (8, 12, 1, 18)
    usual, _ = views(Task())
    asked = (usual["kind"] != UNTOUCHED) & (usual["kind"] != HIDDEN)
    assert torch.equal(usual["known"].any(dim=2), asked)


def test_a_weight_of_nothing_asks_nothing():
    model = Bimodal(SeriesBERT(SHAPE), 18, Task())
    batch, _ = views(Task())
    assert set(BimodalObjective(Task()).losses(model, batch)) == {"reflectance", "month", "cloud"}
    assert set(BimodalObjective(Task(reflectance=0.0, cloud=0.0)).losses(model, batch)) == {"month"}
    doubled = BimodalObjective(Task(month=2.0)).losses(model, batch)["month"]
    assert doubled.item() == pytest.approx(2 * BimodalObjective(Task()).losses(model, batch)["month"].item(), rel=1e-5)


@pytest.mark.parametrize("shape", [SHAPE, QUERIES], ids=["dates", "queries"])
def test_hidden_values_reach_the_encoder_as_the_learned_vector_alone(shape):
    model = Bimodal(SeriesBERT(shape), 18, Task()).eval()
    batch, _ = views(Task())
    other = {**batch, "values": torch.where((batch["kind"] == HIDDEN)[..., None], 99.0, batch["values"])}
    assert torch.equal(model.tokens(batch), model.tokens(other))
    before = model.tokens(batch)
    with torch.no_grad():
        model.hidden.add_(1.0)
    assert not torch.allclose(model.tokens(batch), before, atol=1e-3)


def test_each_epoch_sees_every_pair_once_and_a_batch_follows_from_its_number():
    source = NumberedPairs(paired(), batch=4, seed=0)
    seen = torch.cat([source.draw(number)["values"] for number in range(4)])
    assert torch.equal(seen[:8].flatten(1).sum(1).sort().values, seen[8:].flatten(1).sum(1).sort().values)
    assert not torch.equal(seen[:8], seen[8:])
    assert torch.equal(source.draw(3)["values"], seen[12:])


def test_what_is_told_of_a_date_comes_from_the_queries_sum_of_the_others_too():
    torch.manual_seed(0)
    model = Bimodal(SeriesBERT(QUERIES), 18, Task())
    batch, _ = views(Task())
    tokens = model.tokens(batch)
    assert tokens.shape == (*batch["kind"].shape, 16)
    first = batch["valid"][:, 0]
    other = {**batch, "values": batch["values"].clone()}
    other["values"][:, 0] += 1.0
    moved = (model.tokens(other) - tokens).abs().amax(dim=-1)
    shown = first & (batch["kind"][:, 0] != HIDDEN)
    assert (moved[shown] > 1e-5).all()
    assert (moved[~shown][:, 1:] == 0).all()
    BimodalObjective(Task()).losses(model, batch)["reflectance"].backward()
    assert all(part.grad.abs().sum() > 0 for part in model.encoder.queries.parameters())
    kept = {id(parameter) for parameter in model.undecayed()}
    assert {name for name, part in model.reader.named_parameters() if id(part) in kept} == {
        "of_date.bias", "of_series.bias", "to_token.bias",
    }  # fmt: skip


def trained(target: str, shape: BERTConfig = SHAPE) -> float:
    torch.manual_seed(0)
    task = Task(target=target, month=0.0, cloud=0.0, shares=Shares(0.1, 0.2, 0.0, 0.7))
    series = made_up(places=64)
    pairs = pairs_of(series, ANY, series.values.mean((0, 1)), series.values.std((0, 1)))
    model = Bimodal(SeriesBERT(shape), 18, task)
    plan = one_cycle_plan(60, 0.02, lambda net: groups(net, 0.01), clip=1.0)
    source = NumberedPairs(pairs, batch=32, seed=0)
    return train(model, BimodalObjective(task), source, plan).history[-1]["reflectance"]


def test_training_makes_it_tell_the_second_sensor_unless_that_is_of_another_place():
    assert trained("companion") < 0.5 < trained("shuffled")
    assert trained("companion", QUERIES) < 0.5 < trained("shuffled", QUERIES)
