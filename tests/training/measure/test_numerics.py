"""No system's numbers change in silence: kept fits are found by the `numerics` that a system declares, not by its code.

A test here fails when a quick fit of simulated series gives other probabilities than `numerics.json` holds. If that is
meant, raise `NUMERICS` in the system's module (`SCORING` in `training/measure/fits.py` for draws and scores), and write
the file again: python -m tests.training.measure.test_numerics
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from training.base.loop import Training
from training.base.system import System
from training.data.simulatedseries import simulated_like
from training.measure import fits
from training.measure.folds import Fold
from training.measure.registry import NAMES, PROBED, probe_of
from training.measure.series_probes import Probed
from training.peers import taught
from training.peers.forest import Forest
from training.peers.learned import extra_trees, quantiles
from training.peers.linear import Linear
from training.peers.ltae import ltae
from training.peers.tempcnn import tempcnn
from training.peers.transformer import transformer
from training.peers.vectors import SupportVectors
from training.systems.bert.series.recipe import SeriesTraining
from training.systems.bert.series.system import OnSeries
from training.systems.cropsts.series.recipe import SeriesNumbers, read_numbers
from training.systems.cropsts.series.system import FromScratch, Pretrained
from training.systems.stcln.series.system import Reconstructing, from_scratch, pretrained

from ..crops import DATES, NEW_YEAR_2021, crops
from ..peers.test_frozen import WRITERS

GOLDEN = Path(__file__).with_name("numerics.json")
# A change of numbers moves probabilities by more; another processor's rounding, over so few steps, by less. Values that
# differ by a millionth move those of networks with batch norm by up to 0.015, and all others by less than 0.002.
TOLERANCE = {"l-tae": 0.03, "tempcnn": 0.01, "presto": 0.01}
# More than 20: with fewer, the rate rises over two steps whatever its share says.
QUICK = Training(batch=16, least=24, most=24)


def quick() -> SeriesNumbers:
    """The shipped recipe of series with few steps and a narrow encoder."""
    content = read_numbers().model_dump()
    content["shape"] |= {"width": 16}
    content["warm_up"]["descent"] |= {"steps": 24, "batch": 16, "learning_rate": 0.01}
    content["classification"] |= {"unlabelled": 12, "epochs": 1}
    content["classification"]["descent"] |= {"steps": 24, "batch": 16, "learning_rate": 0.01}
    return SeriesNumbers.model_validate(content)


def brief() -> SeriesTraining:
    """Few steps of a narrow encoder of series."""
    shape = {"width": 16, "depth": 1, "heads": 2, "dropout": 0.1}
    labels = {"batch": 16, "least": 24, "most": 24}
    pretraining = {"series": 30, "shift_days": 60, "batch": 16, "steps": 24}
    return SeriesTraining.model_validate({"shape": shape, "labels": labels, "pretraining": pretraining})


def warmed() -> Pretrained:
    return Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, quick())


# Of each system one that is fitted quickly; published encoders have random weights.
QUICKLY: dict[str, Callable[[Path], System]] = {
    "random-forest": lambda folder: Forest(),
    "logistic-regression": lambda folder: Linear(),
    "quantiles": lambda folder: quantiles(),
    "extra-trees": lambda folder: extra_trees(),
    "support-vectors": lambda folder: SupportVectors(),
    "tempcnn": lambda folder: tempcnn(QUICK),
    "l-tae": lambda folder: ltae(QUICK),
    "transformer": lambda folder: transformer(QUICK),
    "cropsts-scratch": lambda folder: FromScratch(quick()),
    "cropsts-pretrained": lambda folder: warmed(),
    "cropsts-pretrained-simulated": lambda folder: Pretrained(
        "cropsts-pretrained-simulated", lambda real, seed: simulated_like(real, 30, 60, 0.03, seed), quick()
    ),
    "stcln-scratch": lambda folder: from_scratch(QUICK),
    "stcln-pretrained": lambda folder: pretrained(QUICK, Reconstructing(steps=24, batch=16)),
    "bert-scratch": lambda folder: OnSeries("bert-scratch", brief(), pretrained=False),
    "bert-pretrained-simulated": lambda folder: OnSeries("bert-pretrained-simulated", brief(), pretrained=True),
    "taught": lambda folder: taught.here(),
    "taught-elsewhere": lambda folder: taught.elsewhere(),
    **WRITERS,
    **{name: lambda folder, name=name: Probed(name, warmed(), probe_of(name)[1]) for name in PROBED},
}


def answers(system: System, seed: int = 0) -> list[list[float]]:
    """Probabilities that a system gives to series of its calendar, and to others of another year and other dates."""
    known = crops(0, n=30)
    fitted = system.fit(system.prepare(known.without_labels(), seed), known.take(np.arange(18)), seed)
    later = crops(2, n=4, dates=DATES + 9, new_year=NEW_YEAR_2021 + 365)
    return np.concatenate([fitted(crops(1, n=4)), fitted(later)]).round(5).tolist()


def scored() -> dict:
    """A row of a table for a linear peer, without the times."""
    known, tested = crops(0, n=30), crops(1, n=30)
    (row,) = fits.rows_of(Linear(), Fold("simulated", known, tested), [3], seed=1)
    row |= {"drawn": fits.drawn(known, 3, seed=1).index.tolist()}
    return {name: value for name, value in row.items() if "seconds" not in name}


@pytest.fixture(scope="module")
def golden() -> dict:
    return json.loads(GOLDEN.read_text())


def test_every_system_has_golden_numbers(golden):
    assert set(QUICKLY) == {*NAMES, *PROBED} == set(golden) - {"scoring"}


@pytest.mark.parametrize("name", QUICKLY)
def test_a_system_gives_the_numbers_that_its_version_stands_for(golden, tmp_path, all_trees, name):
    system = QUICKLY[name](tmp_path)
    assert system.numerics == golden[name]["numerics"], "write numerics.json again, as this file's docstring says"
    difference = np.abs(np.array(answers(system)) - golden[name]["probabilities"]).max()
    assert difference < TOLERANCE.get(name, 0.002), (
        f"{name} gives other numbers: raise its NUMERICS, as this file's docstring says"
    )


def test_draws_and_scores_are_those_that_their_version_stands_for(golden):
    assert golden["scoring"]["version"] == fits.SCORING
    found, held = scored(), golden["scoring"]["row"]
    # Processors round otherwise in the last places of a float.
    figures = {name for name, value in held.items() if isinstance(value, float)}
    said = "raise SCORING, as this file's docstring says"
    assert {name: found[name] for name in figures} == pytest.approx({name: held[name] for name in figures}, abs=1e-6), (
        said
    )
    assert {**found, **{name: held[name] for name in figures}} == held, said


def write() -> None:
    """Write the golden numbers again."""
    with tempfile.TemporaryDirectory() as folder:
        systems = {name: build(Path(folder)) for name, build in QUICKLY.items()}
        told = {name: {"numerics": one.numerics, "probabilities": answers(one)} for name, one in systems.items()}
    told["scoring"] = {"version": fits.SCORING, "row": scored()}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in told.items())
    GOLDEN.write_text(f"{{\n{lines}\n}}\n")


if __name__ == "__main__":
    write()
