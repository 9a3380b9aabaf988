"""What pre-training gives, system by system."""

from training.leaderboard.plan import Fit
from training.leaderboard.pretraining import pairs, table
from training.leaderboard.tasks import TASKS

NAMES = ("forest", "one-scratch", "one-pretrained", "one-pretrained-simulated", "other-scratch", "onely-pretrained")


def test_each_network_stands_beside_its_own_pre_trained_forms():
    assert pairs(NAMES) == [("one-scratch", "one-pretrained"), ("one-scratch", "one-pretrained-simulated")]
    assert {scratch for scratch, _ in pairs()} == {name.split("-pre")[0] + "-scratch" for _, name in pairs()}


def test_differences_are_of_the_same_seeds_and_what_is_missing_is_counted():
    scratch, pretrained = pairs()[0]
    scores = {(scratch, 0): 0.5, (scratch, 1): 0.6, (scratch, 2): 0.1, (pretrained, 0): 0.7, (pretrained, 1): 0.6}
    fits = [Fit(TASKS[0], 0, name, seed, 10, f"{name} {seed}") for name in (scratch, pretrained) for seed in range(3)]
    known = {f"{name} {seed}": {"macro_f1": value} for (name, seed), value in scores.items()}
    text = table(fits, lambda fit: known.get(fit.key), "python -m training pretraining")
    assert "1 of 6 fits are not there." in text
    # The third seed has one side alone. 20 and 0 points: 10, and a deviation of 14.1.
    row = f"| {TASKS[0].name} | 10 | {pretrained} | 2 | 55.0 ± 7.1 | 65.0 ± 7.1 | +10.0 ± 14.1 |"
    assert text.splitlines()[-3:] == [row, "", "Pre-training is ahead in all of the 1 rows."]


def test_the_verdict_names_where_it_does_not_help():
    scratch, pretrained = pairs()[0]
    scores = {(scratch, 10): 0.5, (pretrained, 10): 0.52, (scratch, 100): 0.8, (pretrained, 100): 0.77}
    fits = [Fit(TASKS[0], 0, name, 0, labels, f"{name} {labels}") for name, labels in scores]
    known = {f"{name} {labels}": {"macro_f1": value} for (name, labels), value in scores.items()}
    text = table(fits, lambda fit: known.get(fit.key), "python -m training pretraining")
    lost = f"{pretrained} on {TASKS[0].name} with 100 labels a class (-3.0)"
    assert text.splitlines()[-1] == f"Pre-training is ahead in 1 of 2 rows. It does not help {lost}."
