"""The leaderboard goes on where it was killed, tells what is missing, and says in words who is ahead."""

from __future__ import annotations

import json
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from engine.errors import Failure
from training.__main__ import main
from training.data.rasterseries import read_slovenia
from training.leaderboard import plan as planning
from training.leaderboard import work as working
from training.leaderboard.left_out import LEFT_OUT
from training.leaderboard.plan import grouped, keep, plan, read, repeats
from training.leaderboard.report import report
from training.leaderboard.tasks import TASKS, at_hand, folds_of, hash_of
from training.leaderboard.verdict import verdicts
from training.leaderboard.work import Folders, work
from training.measure.folds import Fold
from training.measure.registry import NAMES, description_of, systems
from training.measure.table import cells
from training.peers import linear
from training.peers.linear import Linear

from ..data.test_rasterseries import patch

SERIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "series"
real = pytest.mark.skipif(not SERIES.is_dir(), reason="../shared/data/series is not beside this checkout")
ZONES = next(task for task in TASKS if task.name == "california/zone")
CLASSES = ("maize", "rice", "wheat")


@pytest.fixture
def simulated(tmp_path) -> Path:
    """A folder with a simulated file of the name and fields of the Californian one: 3 dates, 2 bands, 2 zones."""
    rng = np.random.default_rng(0)
    label = np.repeat([0, 1, 2], [40, 30, 25])
    values = 0.5 * np.eye(3)[label][:, :, None] + rng.normal(0.3, 0.2, (95, 3, 2))
    group = rng.integers(10, size=95)
    folder = tmp_path / "series"
    folder.mkdir()
    np.savez(
        folder / ZONES.files[0], values=values, valid=np.ones((95, 3), bool), day=np.array([18700, 18760, 18820]),
        bands=np.array(["B04", "B08"]), scale=1.0, sensor="sentinel-2-l2a", label=label, class_names=np.array(CLASSES),
        group=group.astype(str), zone=(group % 2).astype(str),
    )  # fmt: skip
    return folder


def invoke(simulated, tmp_path, *arguments):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(linear, "STRENGTHS", (0.1,))  # choosing among six takes nearly all of a fit's time
        return CliRunner().invoke(
            main,
            ["leaderboard", "--data", str(simulated), "--out", str(tmp_path / "out"), "--workers", "1",
             "--cache", str(tmp_path / "cache"), "--tasks", "california/zone,cbers/group", "--seeds", "2",
             "--systems", "logistic-regression", "--labels-per-class", "5,half", *arguments],
        )  # fmt: skip


def test_what_was_fitted_before_is_not_fitted_again(simulated, tmp_path):
    first = invoke(simulated, tmp_path)
    assert first.exit_code == 0, first.output
    assert "4 fits, 0 of them made before" in first.output
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    gone = sorted(kept)[0]
    text = gone.read_text()
    gone.unlink()
    again = invoke(simulated, tmp_path)
    assert "4 fits, 3 of them made before" in again.output
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir() if path != gone} == {
        path: time for path, time in kept.items() if path != gone
    }
    times = ("seconds", "prepare_seconds")
    one, other = ({k: v for k, v in json.loads(each).items() if k not in times} for each in (text, gone.read_text()))
    assert one == other


def test_a_table_is_told_from_the_cache_alone_and_says_what_is_missing(simulated, tmp_path, drawn):
    assert invoke(simulated, tmp_path).exit_code == 0
    for path in list((tmp_path / "cache").iterdir())[:1]:
        path.unlink()
    results = tmp_path / "RESULTS.md"
    results.write_text("# Results\n\n## another\n\nits text\n")
    both = ("--systems", "logistic-regression,random-forest")
    done = invoke(simulated, tmp_path, *both, "--table-only", "--results", str(results))
    assert done.exit_code == 0, done.output
    text = results.read_text()
    assert "3 of 8 fits are there; no other is estimated." in text
    assert "5 of 8 fits are missing." in text
    assert "| 5 | random-forest | missing | missing | missing | missing | 0 of 2 |" in text
    assert "Cerrado, CBERS-4, by location: not at hand, cbers_samples_022024.npz is missing." in text
    assert "10 labels" not in text
    assert "Asked for: 5 labels a class, half of each class. 3 of 8 fits" in text
    assert text.count("- random-forest: 300 trees") == 1
    assert "- tempcnn:" not in text
    assert "## another\n\nits text\n" in text
    assert len(json.loads((tmp_path / "out" / "table.json").read_text())) == 3
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"table.json", "leaderboard.md", "curves_california.png", "overview.png"}
    assert len(list((tmp_path / "cache").iterdir())) == 3


def test_a_budget_that_half_of_each_class_makes_one_with_a_smaller_counts_once(simulated, tmp_path):
    asked = ("--labels-per-class", "8,90,100,half", "--systems", "logistic-regression,random-forest")
    assert invoke(simulated, tmp_path, *asked).exit_code == 0
    text = (tmp_path / "out" / "leaderboard.md").read_text()
    for more in ("100 labels a class", "half of each class"):
        assert f"Asked for {more}, every draw is that of 90 labels a class: it is told, and counted, once." in text
    assert [line.split(" | ")[0] for line in text.splitlines() if " | random-forest | " in line][-2:] == ["| 8", "| 90"]
    assert "| 100 |" not in text
    assert "Asked for: 8 labels a class, 90 labels a class, 100 labels a class, half of each class." in text
    assert "All fits are there." in text


def test_no_budget_repeats_another_while_some_class_of_some_fold_has_more(simulated):
    folds = folds_of(ZONES, simulated)
    halves = [np.bincount(fold.train.label).max() // 2 for fold in folds]
    most, less = int(max(halves)), int(max(halves)) - 1
    assert repeats([2, less, "half"], folds) == {}
    assert repeats([2, most, most + 1, "half"], folds) == {most + 1: most, "half": most}
    assert repeats([2, "half"], folds) == {}


def test_a_budget_without_any_fit_is_no_row_of_a_table(simulated, tmp_path):
    assert invoke(simulated, tmp_path, "--labels-per-class", "5").exit_code == 0
    assert invoke(simulated, tmp_path, "--labels-per-class", "5,6,half", "--table-only").exit_code == 0
    text = (tmp_path / "out" / "leaderboard.md").read_text()
    assert "4 of 6 fits are missing; with 6 labels a class and half of each class there is none." in text
    assert "| 5 | logistic-regression |" in text
    assert "| 6 |" not in text
    assert "| half |" not in text


def test_two_processes_come_to_the_results_of_one(simulated, tmp_path):
    fits = plan([ZONES], systems(["logistic-regression"], {}), [5], 2, simulated)
    lines = []
    for workers in (1, 2):
        work(fits, Folders(simulated, tmp_path / str(workers), ()), workers, lines.append)
    for fit in fits:
        one, other = read(tmp_path / "1", fit), read(tmp_path / "2", fit)
        assert (one["confusion"], one["split"], one["fold"]) == (other["confusion"], "zone", f"zone {fit.fold}")
    assert sum("macro F1" in line for line in lines) == 4


def test_what_a_process_cannot_write_is_said_as_it_is(simulated, tmp_path, monkeypatch):
    monkeypatch.setattr(working, "get_context", lambda start: get_context("fork"))  # it need not load all again
    (tmp_path / "cache").write_text("a file where a folder should be")
    fits = plan([ZONES], systems(["logistic-regression"], {}), [5], 1, simulated)[:1]
    with pytest.raises(Failure) as error:
        work(fits, Folders(simulated, tmp_path / "cache", ()), 2, str)
    assert error.value.code == "disk"


def test_numbered_budgets_of_every_task_come_before_half_and_share_what_is_prepared(simulated):
    group = replace(ZONES, split="group")
    fits = plan([group, ZONES], systems(["logistic-regression"], {}), [10, "half", 2], 5, simulated)
    # Five folds have five seeds, two zones six.
    assert [(fit.task.split, fit.labels) for fit in fits] == (
        5 * [("group", 10), ("group", 2)] + 6 * [("zone", 10), ("zone", 2)]
        + 5 * [("group", "half")] + 6 * [("zone", "half")]
    )  # fmt: skip
    assert [fit.fold for fit in fits if fit.labels == 2] == [0, 1, 2, 3, 4, 0, 1, 0, 1, 0, 1]
    assert [len(group) for group in grouped(fits)] == 11 * [2] + 11 * [1]
    assert len({fit.key for fit in fits}) == len(fits)


def test_a_result_is_stale_when_data_or_system_or_scoring_change(simulated, monkeypatch):
    def key(**changes) -> str:
        system = systems(["logistic-regression"], {})[0]
        for name, value in changes.items():
            setattr(system, name, value)
        folds_of.cache_clear()
        return plan([ZONES], [system], [5], 1, simulated)[0].key

    before = key()
    assert key() == before
    assert key(numerics=2) != before
    assert key(settings="another penalty") != before
    with monkeypatch.context() as changed:
        changed.setattr(planning, "SCORING", planning.SCORING + 1)
        assert key() != before
        changed.undo()
        changed.setattr(planning.metadata, "version", lambda library: "0.1")
        assert key() != before
    path = simulated / ZONES.files[0]
    arrays = dict(np.load(path))
    # Only what is read of a file counts, not its bytes.
    np.savez_compressed(path, **arrays, note="unread")
    assert key() == before
    arrays["values"][0, 0, 0] += 1
    np.savez(path, **arrays)
    assert key() != before


def rows(system: str, labels: int, *scores: float) -> list[dict]:
    return [
        {"system": system, "labels_per_class": labels, "seed": seed, "macro_f1": score}
        for seed, score in enumerate(scores)
    ]


def test_verdicts_say_who_is_ahead_by_how_much_and_how_far_the_differences_spread():
    many = (
        rows("random-forest", 100, 0.9, 0.8) + rows("l-tae", 100, 0.7, 0.7) + rows("cropsts-scratch", 100, 0.96, 0.82)
    )
    (verdict,) = verdicts(cells(many))
    # 6 and 2 points: their mean is 4, their deviation the square root of 8.
    assert verdict.sentence == (
        "100 labels a class: cropsts-scratch, the best model system, is ahead of the best peer, which is the random "
        "forest, by 4.0 ± 2.8."
    )
    assert str(verdict.ahead_of_forest) == "+4.0 ± 2.8"
    behind = verdicts(cells(rows("random-forest", 5, 0.6) + rows("presto", 5, 0.712) + rows("cropsts-a", 5, 0.7)))[0]
    assert behind.sentence == (
        "5 labels a class: cropsts-a, the best model system, is behind the best peer, presto, by 1.2, and ahead of the "
        "random forest by 10.0."
    )
    level = verdicts(cells(rows("random-forest", 5, 0.6, 0.5) + rows("cropsts-a", 5, 0.5, 0.6)))[0]
    assert level.sentence.endswith("is level with the best peer, which is the random forest (0.0 ± 14.1).")


def test_what_lacks_a_fit_is_neither_best_nor_compared_and_is_named():
    failed = {"system": "l-tae", "labels_per_class": 10, "seed": 1, "failure": "The loss was no number."}
    some = (
        rows("random-forest", 10, 0.5, 0.6) + rows("l-tae", 10, 0.9) + [failed]
        + rows("presto", 10, 0.8) + rows("cropsts-scratch", 10, 0.7, 0.6)
    )  # fmt: skip
    table = [replace(cell, planned=2) for cell in cells(some)]
    (verdict,) = verdicts(table)
    assert verdict.sentence == (
        "10 labels a class: cropsts-scratch, the best model system, is ahead of the best peer, which is the random "
        "forest, by 10.0 ± 14.1; not compared, for want of fits: l-tae (1 of 2, 1 failed), presto (1 of 2)."
    )
    alone = verdicts([replace(cell, planned=3 if "cropsts" in cell.system else 2) for cell in cells(some)])[0]
    assert alone.ahead_of_forest is None
    assert alone.sentence.startswith("10 labels a class: no model system has all its fits; not compared")


def test_what_teach_chooses_is_asked_for_the_use_that_a_task_makes_of_it(simulated, tmp_path):
    far = plan([ZONES], systems(["taught", "random-forest", "taught-elsewhere"], {}), [10], 2, simulated)
    assert [(fit.system, fit.seed) for fit in far] == [
        ("random-forest", 0), ("taught-elsewhere", 0), ("random-forest", 1), ("taught-elsewhere", 1),
    ]  # fmt: skip
    for fit in far:
        row = {"system": fit.system, "labels_per_class": 10, "seed": fit.seed, "capped": []}
        measures = dict.fromkeys(("macro_f1", "accuracy", "kappa", "calibration_error"), 0.5 + 0.1 * (fit.seed == 1))
        keep(tmp_path / "cache", fit, row | measures)
    results = tmp_path / "results.md"
    report(far, [], simulated, tmp_path / "cache", tmp_path / "out", results, brief=True)
    text = results.read_text()
    assert "## leaderboard-taught" in text
    assert "has a mean of 55.0 over 1 comparisons" in text
    assert "| california/zone | 10 | 55.0 | 55.0 |" in text
    assert "### " not in text, "no section on each task"


def test_the_counts_are_of_whole_comparisons(simulated, tmp_path):
    # So many series that 100 labels of a class are not half of it.
    with np.load(simulated / ZONES.files[0]) as few:
        many = {name: np.repeat(few[name], 30, axis=0) if len(few[name].shape) and len(few[name]) == 95 else few[name]
                for name in few.files}  # fmt: skip
    np.savez(simulated / ZONES.files[0], **many)
    fits = plan([ZONES], systems(["random-forest", "tempcnn", "cropsts-scratch"], {}), [10, 100], 2, simulated)
    score = {"random-forest": 0.5, "tempcnn": 0.9, "cropsts-scratch": 0.52}
    for fit in fits:
        # With 10 labels TempCNN lacks its second fit, with 100 CropSTS lacks it.
        if (fit.system, fit.labels, fit.seed) in (("tempcnn", 10, 1), ("cropsts-scratch", 100, 1)):
            continue
        measures = dict.fromkeys(("macro_f1", "accuracy", "kappa", "calibration_error"), score[fit.system])
        row = {"system": fit.system, "labels_per_class": fit.labels, "seed": fit.seed, "capped": []}
        keep(tmp_path / "cache", fit, row | measures)
    text = report(fits, [], simulated, tmp_path / "cache", tmp_path / "out", None)
    assert (
        "Of 1 comparisons it is so in 0, ahead by less in 1, behind in 0; in 0 the difference is no larger than its "
        "deviation. 1 more lack fits, and in 1 of the 1 some system lacks fits and could not be chosen"
    ) in text
    assert "The best model system is behind the random forest in 0 of the 1 comparisons with it." in text
    assert "| 10 | cropsts-scratch | 52.0 | random-forest | 50.0 | +2.0 ± 0.0 | 50.0 | +2.0 ± 0.0 |" in text
    assert "| 100 | missing | missing | tempcnn | 90.0 | missing | 50.0 | missing |" in text
    assert "| 10 | cropsts-scratch | **52.0 ± 0.0** |" in text
    assert "| 10 | tempcnn | 90.0 | 90.0 | 90.0 | 90.0 | 1 of 2 |" in text


def test_a_fit_that_failed_is_told_with_its_reason(simulated, tmp_path):
    fits = plan([ZONES], systems(["logistic-regression"], {}), [5], 2, simulated)
    row = {"system": "logistic-regression", "labels_per_class": 5, "seed": 0, "capped": [], "failure": "No loss."}
    keep(tmp_path / "cache", fits[0], row)
    text = report(fits, [], simulated, tmp_path / "cache", tmp_path / "out", None)
    assert "- logistic-regression, 5 labels a class: No loss." in text
    assert "0 of 2, 1 failed" in text


def test_a_fault_of_the_program_is_told_with_its_reason_and_the_fit_made_again(simulated, tmp_path, monkeypatch):
    with monkeypatch.context() as faulty:
        faulty.setattr(Linear, "fit", lambda *arguments: {}["absent"])
        done = invoke(simulated, tmp_path)
    assert done.exit_code == 0, done.output
    text = (tmp_path / "out" / "leaderboard.md").read_text()
    assert "0 of 4 fits are there" in text
    assert "| 5 | logistic-regression | missing | missing | missing | missing | 0 of 2, 2 failed |" in text
    assert "- logistic-regression, 5 labels a class: KeyError: 'absent'" in text
    assert json.loads((tmp_path / "out" / "table.json").read_text()) == []
    again = invoke(simulated, tmp_path)
    assert "4 fits, 0 of them made before" in again.output
    assert "KeyError" not in (tmp_path / "out" / "leaderboard.md").read_text()
    assert "All fits are there." in (tmp_path / "out" / "leaderboard.md").read_text()


def test_a_draw_that_cannot_be_made_is_kept_as_a_failure_and_ends_nothing(simulated, tmp_path):
    path = simulated / ZONES.files[0]
    arrays = dict(np.load(path))
    rice = np.flatnonzero(arrays["label"] == 1)
    # All of the rice but one is in the first zone.
    arrays["zone"][rice[0]], arrays["zone"][rice[1:]] = "1", "0"
    arrays["group"] = np.arange(95).astype(str)
    np.savez(path, **arrays)
    done = invoke(simulated, tmp_path)
    assert done.exit_code == 0, done.output
    rows = json.loads((tmp_path / "out" / "table.json").read_text())
    assert [(row["fold"], row.get("failure_code")) for row in rows] == [
        ("zone 0", "too_few_labels"), ("zone 1", None)
    ] * 2  # fmt: skip
    assert "4 fits, 4 of them made before" in invoke(simulated, tmp_path).output
    told = (tmp_path / "out" / "leaderboard.md").read_text()
    assert "All fits are there; 2 of them failed, and it is said why." in told


def test_a_file_that_cannot_be_read_is_told_as_absent_and_ends_nothing(simulated, tmp_path):
    (simulated / "cbers_samples_022024.npz").write_bytes(b"no archive")
    done = invoke(simulated, tmp_path)
    assert done.exit_code == 0, done.output
    assert "- Cerrado, CBERS-4, by location: " in (tmp_path / "out" / "leaderboard.md").read_text()
    assert "is no whole archive" in (tmp_path / "out" / "leaderboard.md").read_text()
    (simulated / ZONES.files[0]).write_bytes(b"no archive either")
    folds_of.cache_clear()
    ended = invoke(simulated, tmp_path)
    assert ended.exit_code == 2
    assert "series_missing" in ended.stderr
    assert "is no whole archive" in ended.stderr


def test_every_system_is_described():
    assert all(description_of(name).endswith(".") for name in NAMES)


def test_an_unknown_task_is_refused(simulated, tmp_path):
    done = CliRunner().invoke(main, ["leaderboard", "--data", str(simulated), "--tasks", "california/moon"])
    assert done.exit_code == 2
    assert "california/moon" in done.stderr


@real
@pytest.mark.parametrize(
    ("name", "folds", "series"),
    [
        ("california/group", 5, 7813), ("california/zone", 2, 7813), ("mato-grosso/group", 5, 1892),
        ("central-asia/region", 4, 5659), ("formosat2/given", 1, 520),
        ("slovenia/group", 5, 9838), ("france/group", 5, 113), ("corsica/group", 5, 480),
    ],
)  # fmt: skip
def test_real_data_are_split_as_their_notes_ask(name, folds, series):
    task = next(task for task in TASKS if task.name == name)
    assert at_hand(task, SERIES)
    parts = folds_of(task, SERIES)
    assert [len(parts), len(parts[0].train) + len(parts[0].test)] == [folds, series]
    if task.split != "given":
        for part in parts:
            assert not set(part.train.group) & set(part.test.group)


@real
def test_no_data_are_left_out_in_silence():
    asked = {(SERIES / name).resolve() for task in TASKS for name in task.files}
    told = {(SERIES.parent / name).resolve() for name in LEFT_OUT}
    there = {path.resolve() for name in ("demo", "series", "odd") for path in (SERIES.parent / name).iterdir()}
    assert asked | told == there
    assert not asked & told


def test_the_report_says_what_the_two_sides_have_in_common(simulated, tmp_path):
    path = simulated / ZONES.files[0]
    arrays = dict(np.load(path))
    zones = arrays["zone"]
    twins = [np.flatnonzero(zones == zone)[0] for zone in ("0", "1")]
    arrays["values"][twins[1]] = arrays["values"][twins[0]]
    np.savez(path, **arrays)
    fits = plan([ZONES], systems(["logistic-regression"], {}), [5], 1, simulated)
    text = report(fits, [], simulated, tmp_path / "cache", tmp_path / "out", None)
    assert "2 of the 95 series on the folds' test sides stand on the training side of their fold too" in text


def test_the_report_names_what_no_task_is_made_of(simulated, tmp_path):
    fits = plan([ZONES], systems(["logistic-regression"], {}), [5], 1, simulated)
    text = report(fits, [], simulated, tmp_path / "cache", tmp_path / "out", None)
    assert all(f"- `{name}`: {why}" in text for name, why in LEFT_OUT.items())


def test_a_folds_hash_is_that_of_the_series_that_are_read(tmp_path):
    """A pixel without a label counts for nothing, one with a label does, and so does its label."""

    def hashed(folder, **changes):
        patch(tmp_path / folder, **changes)
        series = read_slovenia(tmp_path / folder)
        return hash_of(Fold("all", series, series))

    before = hashed("first")
    assert hashed("unlabelled", stored={("B04", 1, 0, 0): 77}) == before
    assert hashed("labelled", stored={("B04", 1, 0, 1): 77}) != before
    assert hashed("other", stored={("labels", 0, 0, 1): 3}) != before
