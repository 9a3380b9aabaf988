"""One series file against another: the table's rows, what the two files may differ in, and what is refused."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pytest
from click.testing import CliRunner

from engine.errors import BadInput, Failure
from training.__main__ import main
from training.data.series import read_series
from training.measure.comparison import Comparison, at_hand, compare
from training.measure.fits import measured, rows_of
from training.measure.folds import Fold, fold_of_files, folds_of_split, seeds_of
from training.measure.registry import NAMES
from training.measure.scores import score
from training.measure.table import cells, failures, scores_table
from training.peers.linear import Linear

pytestmark = pytest.mark.usefixtures("one_penalty")

CLASSES = ("maize", "rice", "wheat")


def write(path, *, classes=CLASSES, bands=("B04", "B08"), dates=5, counts=(30, 20, 16), dated=True, seed=0, **fields):
    """A simulated series file: each class has its season, each band its share of it."""
    rng = np.random.default_rng(seed)
    label = np.repeat(np.arange(len(counts)), counts)
    peak = np.array([CLASSES.index(name) if name in CLASSES else 3 for name in classes])[label][:, None]
    season = np.exp(-((np.linspace(-0.5, 3, dates) - peak) ** 2))
    share = np.array([{"B04": -0.4, "B08": 0.8}.get(band, 0.5) for band in bands])  # red falls where others rise
    values = 0.5 + season[..., None] * share + rng.normal(0, 0.02, (len(label), dates, len(bands)))
    day = 18628 + np.linspace(20, 330, dates).astype(np.int32) if dated else np.full(dates, -1)
    arrays = {
        "values": np.round(values * 10_000).astype(np.int32), "valid": rng.random((len(label), dates)) > 0.1,
        "day": day, "bands": np.array(bands), "scale": np.float32(1e-4), "sensor": "sentinel-2-l2a", "label": label,
        "class_names": np.array(classes), "group": rng.integers(9, size=len(label)).astype(str),
    }  # fmt: skip
    np.savez(path, **arrays | fields)
    return path


def evaluated(tmp_path, *arguments):
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments), "--out", str(tmp_path / "out")])


def table_of(tmp_path, *arguments) -> list[dict]:
    """The rows that logistic regression gets."""
    done = evaluated(tmp_path, "--systems", "logistic-regression", *arguments)
    assert done.exit_code == 0, done.output
    return json.loads((tmp_path / "out" / "table.json").read_text())


def test_a_table_of_two_files_has_a_row_for_each_system_budget_and_seed(tmp_path, drawn):
    one = write(tmp_path / "one.npz")
    other = write(tmp_path / "other.npz", seed=1, classes=("wheat", "maize", "rice"), bands=("B08", "B04"), dates=7)
    rows = table_of(tmp_path, "--train", one, "--test", other, "--labels-per-class", "10,all", "--seeds", 2)
    told = [(row["system"], row["labels_per_class"], row["seed"], row["labels"]) for row in rows]
    assert told == [
        ("logistic-regression", 10, 0, 28), ("logistic-regression", "all", 0, 66),
        ("logistic-regression", 10, 1, 28), ("logistic-regression", "all", 1, 66),
    ]  # fmt: skip
    assert all(
        row["accuracy"] > 0.8 and row["macro_f1"] > 0.8 for row in rows
    )  # a class or band mixed up would halve it
    assert rows[0]["capped"] == ["wheat"]
    assert set(rows[0]["f1"]) == set(CLASSES)
    text = (tmp_path / "out" / "table.md").read_text()
    assert "The numbers of dates differ: 5 and 7." in text
    assert "gave half of them: wheat." in text
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"table.json", "table.md", "few_shot.png", "confusion_logistic-regression.png"}


def test_within_one_file_each_seed_has_a_fold(tmp_path):
    path = write(tmp_path / "one.npz", dated=False, bands=("NDVI",), zone=np.repeat(["N", "S"], 33))
    rows = table_of(tmp_path, "--train", path, "--split", "group", "--labels-per-class", "half", "--seeds", 2)
    assert [row["split"] for row in rows] == ["group fold 1 of 5", "group fold 2 of 5"]
    text = (tmp_path / "out" / "table.md").read_text()
    assert "The 66 series are of 9 groups." in text
    assert "None of the 66 series on the folds' test sides stands on the training side too" in text


@pytest.mark.parametrize(
    ("changes", "code", "named"),
    [
        ({"bands": ("B04", "B11")}, "bands_differ", "B11"),
        ({"bands": ("B04",)}, "bands_differ", "B08"),
        ({"classes": ("vines", "olives", "almonds")}, "classes_differ", "olives"),
    ],
)
def test_files_that_do_not_speak_of_the_same_are_refused(tmp_path, changes, code, named):
    one, other = write(tmp_path / "one.npz"), write(tmp_path / "other.npz", **changes)
    done = evaluated(tmp_path, "--train", one, "--test", other, "--systems", "logistic-regression")
    assert done.exit_code == 2
    assert code in done.stderr
    assert named in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--split", "year"], "no_years"),
        ([], "split_unclear"),
        (["--split", "group", "--systems", "oracle"], "system_unknown"),
        (["--split", "group", "--weights", "oracle=here"], "system_unknown"),
        (["--split", "group", "--labels-per-class", "ten"], "ten"),
        (["--split", "group", "--labels-per-class", "0"], "0"),
        (["--split", "group", "--weights", "presto"], "NAME=PATH"),
    ],
)
def test_what_cannot_be_evaluated_is_said_with_exit_code_2(tmp_path, arguments, code):
    path = write(tmp_path / "one.npz")
    done = evaluated(tmp_path, "--train", path, *arguments)
    assert done.exit_code == 2
    assert code in done.stderr


def test_samples_of_a_class_never_trained_on_count_as_errors_and_it_is_said(tmp_path):
    one = read_series(write(tmp_path / "one.npz"))
    other = read_series(write(tmp_path / "other.npz", classes=("hops", "maize", "rice"), counts=(7, 11, 12)))
    fold = fold_of_files(one, other)
    assert fold.test.class_names == ("maize", "rice", "wheat", "hops")
    assert np.array_equal(np.bincount(fold.test.label), [11, 12, 0, 7])
    assert (
        fold.notes[0] == "other: the training side has no series of these classes, so theirs count as errors: hops (7)."
    )
    row = next(rows_of(at_hand(["logistic-regression"], {})[0][0], fold, [10], 0))
    assert row["accuracy"] <= 23 / 30
    assert row["f1"]["hops"] == 0


def test_what_both_files_have_is_counted_in_the_table(tmp_path):
    one = write(tmp_path / "one.npz")
    known = read_series(one)
    group = np.array(["new", *known.group[1:10], *["new"] * 56])
    label = np.r_[1 - known.label[:1], known.label[1:]]
    other = write(tmp_path / "other.npz", group=group, label=label)
    notes = fold_of_files(known, read_series(other)).notes
    assert notes[0].startswith("65 of the 66 series of other are in the training file too")
    assert notes[1].startswith("9 of the 66 series of other are of groups")
    apart = read_series(write(tmp_path / "apart.npz", seed=5, group=np.full(66, "new")))
    assert fold_of_files(known, apart).notes == ()
    table_of(tmp_path, "--train", one, "--test", one, "--labels-per-class", "5", "--seeds", 1)
    assert "66 of the 66 series of one are in the training file too" in (tmp_path / "out" / "table.md").read_text()


@pytest.mark.parametrize(
    ("asked", "folds", "seeds"), [(5, 5, 5), (5, 2, 6), (4, 5, 4), (7, 5, 5), (8, 5, 10), (3, 1, 3), (1, 5, 1)]
)
def test_each_fold_counts_alike(asked, folds, seeds):
    assert list(seeds_of(asked, folds)) == list(range(seeds))


def test_evaluate_rounds_its_seeds_to_whole_rounds(tmp_path):
    path = write(tmp_path / "one.npz", zone=np.tile(["N", "S"], 33), group=np.tile(["n", "s"], 33))
    rows = table_of(tmp_path, "--train", path, "--split", "zone", "--labels-per-class", "2", "--seeds", 3)
    assert [row["split"] for row in rows] == ["zone N", "zone S"] * 2
    assert "over 4 seeds" in (tmp_path / "out" / "table.md").read_text()


@pytest.fixture
def unfitted(monkeypatch):
    """Which fits were made; there should be none."""
    made = []
    monkeypatch.setattr(Linear, "fit", lambda *arguments: made.append(arguments))
    monkeypatch.setattr(Linear, "prepare", lambda *arguments: made.append(arguments))
    return made


def test_a_class_of_one_label_is_refused_before_the_first_fit(tmp_path, unfitted):
    # Two series of rice, of which two folds hold one out: one is left there.
    path = write(tmp_path / "one.npz", counts=(30, 2, 16), group=np.arange(48).astype(str))
    done = evaluated(tmp_path, "--train", path, "--split", "group", "--systems", "logistic-regression")
    assert done.exit_code == 2
    assert "too_few_labels" in done.stderr
    assert not unfitted
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_refused_before_the_first_fit(tmp_path, unfitted):
    (tmp_path / "out").write_text("a file where a folder should be")
    path = write(tmp_path / "one.npz")
    done = evaluated(tmp_path, "--train", path, "--split", "group", "--systems", "logistic-regression")
    assert done.exit_code != 0
    assert "disk" in done.stderr
    assert not unfitted


def test_every_row_is_written_when_it_is_made(tmp_path):
    path, written = write(tmp_path / "one.npz"), []

    def look(line):
        if "macro F1" in line:
            written.append(len(json.loads((tmp_path / "out" / "table.json").read_text())))

    asked = Comparison(path, None, "group", ("logistic-regression",), (2, 5), 2, {}, tmp_path / "out")
    assert len(compare(asked, look)) == 4
    assert written == [1, 2, 3, 4]


def test_an_earlier_table_stays_until_the_first_row_of_another(tmp_path, monkeypatch):
    asked = Comparison(
        write(tmp_path / "one.npz"), None, "group", ("logistic-regression",), (2, 5), 2, {}, tmp_path / "out"
    )
    compare(asked, str)
    before = {path.name: path.read_bytes() for path in asked.out.iterdir()}

    def interrupted(*arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as ended:
        ended.setattr(Linear, "prepare", interrupted)
        with pytest.raises(KeyboardInterrupt):
            compare(asked, str)
    assert {path.name: path.read_bytes() for path in asked.out.iterdir()} == before
    assert len(compare(asked, str)) == 4


def test_a_budget_that_cannot_be_drawn_is_a_row_and_costs_no_other_its_score(tmp_path):
    one = read_series(write(tmp_path / "one.npz"))
    rare = one.take((one.label != 1) | (np.arange(66) == 31))
    fold = Fold("rare", rare, one)
    rows = list(rows_of(Broken("nowhere"), fold, [2, "all", "half"], 0))
    told = {row["labels_per_class"]: row.get("failure_code") for row in rows}
    assert told == {2: "too_few_labels", "all": None, "half": "too_few_labels"}
    assert "rice" in rows[0]["failure"]
    assert rows[0]["labels"] == 0


def test_bands_are_brought_into_the_order_of_the_training_file(tmp_path):
    """Three, in turn: of two, what is the wrong way round is the right way, too."""
    one = read_series(write(tmp_path / "one.npz", bands=("B04", "B08", "B11")))
    other = read_series(write(tmp_path / "other.npz", bands=("B08", "B11", "B04"), seed=3))
    turned = fold_of_files(one, other).test
    assert turned.bands == one.bands
    assert np.array_equal(turned.values, other.values[..., [2, 0, 1]])


def test_systems_whose_weights_are_not_at_hand_are_left_out_unless_they_are_named():
    built, absent = at_hand([], {})
    assert {system.name for system in built} | {line.split(":")[0] for line in absent} == set(NAMES)
    for line in absent:
        name = line.split(":")[0]
        with pytest.raises(BadInput) as error:
            at_hand([name], {})
        assert error.value.code == "weights_missing"


@dataclass(frozen=True)
class Broken:
    """A system that fails where it is told to."""

    where: str
    name: str = "broken"
    version: str = "1"

    def prepare(self, unlabelled, seed):
        assert (unlabelled.label == -1).all()
        if self.where == "prepare":
            raise Failure("training_diverged", "The loss was no number.", "Train more slowly.")

    def fit(self, prepared, labelled, seed):
        if self.where == "fit" and len(labelled) > 20:
            raise IndexError("out of range")
        return lambda series: np.full((len(series), 3), 1 / 3)


def test_a_fit_that_fails_is_a_row_with_its_reason_and_costs_no_other_its_score(tmp_path):
    fold = folds_of_split(read_series(write(tmp_path / "one.npz")), "group")[0]
    unprepared = list(rows_of(Broken("prepare"), fold, [2, 5], 0))
    assert [row["failure_code"] for row in unprepared] == ["training_diverged"] * 2
    rows = list(rows_of(Broken("fit"), fold, [2, "half"], 0))
    assert "failure" not in rows[0]
    assert rows[1]["macro_f1"] is None
    assert rows[1]["failure"].startswith("IndexError: out of range")
    table = cells(unprepared + rows)
    assert [(cell.labels, len(cell.rows), cell.failed) for cell in table] == [(2, 1, 1), (5, 0, 1), ("half", 0, 1)]
    assert failures(table)[1] == "- broken, 5 labels a class: The loss was no number."
    assert scores_table(table)[3].endswith("| missing | missing | missing | missing | 0 of 1, 1 failed |")


def test_the_f1_of_a_class_is_that_of_the_folds_that_have_it():
    def row(seed, label, probability):
        found = measured(score(np.array(probability), np.array(label), ("maize", "rice")))
        return {"system": "a", "labels_per_class": 10, "seed": seed} | found

    # The second fold has no rice, but the map gives it some.
    (cell,) = cells([row(0, [0, 1, 1], [[1, 0], [1, 0], [0, 1]]), row(1, [0, 0, 0], [[1, 0], [0, 1], [1, 0]])])
    assert cell.f1_of("rice") == pytest.approx(2 / 3)
    assert cell.f1_of("maize") == pytest.approx((2 / 3 + 4 / 5) / 2)
    assert cell.confusion.tolist() == [[3, 1], [1, 1]]


def test_the_best_of_each_budget_is_bold_and_the_lowest_calibration_error_is_best():
    def row(system, f1, seed):
        return {
            "system": system, "labels_per_class": 10, "seed": seed, "macro_f1": f1, "accuracy": f1, "kappa": None,
            "calibration_error": f1,
        }  # fmt: skip

    lines = scores_table(cells([row("a", 0.5, 0), row("a", 0.7, 1), row("b", 0.4, 0)]))
    assert lines[2:] == [
        "| 10 | a | **60.0 ± 14.1** | **60.0 ± 14.1** | missing | 60.0 ± 14.1 | 2 |",
        "| 10 | b | 40.0 | 40.0 | missing | **40.0** | 1 |",
    ]
    failed = {"system": "b", "labels_per_class": 10, "seed": 1, "failure": "No loss."}
    lines = scores_table(cells([row("a", 0.5, 0), row("a", 0.7, 1), row("b", 0.9, 0), failed]))
    assert lines[2].startswith("| 10 | a | **60.0 ± 14.1** |")
    assert lines[3] == "| 10 | b | 90.0 | 90.0 | missing | 90.0 | 1 of 2, 1 failed |"
