"""What pre-training gives, system by system."""

from training.leaderboard.plan import Fit
from training.leaderboard.pretraining import pairs, table
from training.leaderboard.tasks import TASKS

NAMES = ("forest", "one-scratch", "one-pretrained", "one-pretrained-simulated", "other-scratch", "onely-pretrained")


def test_each_network_stands_beside_its_own_pre_trained_forms():
    assert pairs(NAMES) == [("one-scratch", "one-pretrained"), ("one-scratch", "one-pretrained-simulated")]
    assert {scratch for scratch, _ in pairs()} == {name.split("-pre")[0] + "-scratch" for _, name in pairs()}


def test_differences_are_of_the_same_seeds_and_what_is_missing_is_named():
    scratch, pretrained = pairs()[0]
    scores = {(scratch, 0): 0.5, (scratch, 1): 0.6, (scratch, 2): 0.1, (pretrained, 0): 0.7, (pretrained, 1): 0.6}
    fits = [Fit(TASKS[0], 0, name, seed, 10, f"{name} {seed}") for name in (scratch, pretrained) for seed in range(3)]
    known = {f"{name} {seed}": {"macro_f1": value} for (name, seed), value in scores.items()}
    text = table(fits, lambda fit: known.get(fit.key), "python -m training pretraining")
    assert f"1 of 6 fits are not there: {TASKS[0].name} ({pretrained})." in text
    unknown = table([*fits, Fit(TASKS[1], 0, scratch, 0, 10, "")], lambda fit: known.get(fit.key), "")
    assert f"2 of 7 fits are not there: {TASKS[0].name} ({pretrained}); {TASKS[1].name}." in unknown
    # The third seed has one side alone. 20 and 0 points: 10, and a deviation of 14.1.
    row = f"| {TASKS[0].name} | 10 | {pretrained} | 2 | 55.0 ± 7.1 | 65.0 ± 7.1 | +10.0 ± 14.1 |"
    verdict = f"- {pretrained}: ahead in 1 of 1 rows; in the mean +10.0 with 10 labels a class."
    assert text.splitlines()[-3:] == [row, "", verdict]


def test_the_verdict_on_a_system_names_where_pre_training_does_not_help():
    scratch, pretrained = pairs()[0]
    scores = {(0, scratch, 10): 0.5, (0, pretrained, 10): 0.52, (0, scratch, 100): 0.8, (0, pretrained, 100): 0.77}
    scores |= {(2, scratch, 10): 0.5, (2, pretrained, 10): 0.46}
    fits = [Fit(TASKS[task], 0, name, 0, labels, f"{task} {name} {labels}") for task, name, labels in scores]
    known = {f"{task} {name} {labels}": {"macro_f1": value} for (task, name, labels), value in scores.items()}
    text = table(fits, lambda fit: known.get(fit.key), "python -m training pretraining")
    lost = f"{TASKS[2].name} with 10 (-4.0), {TASKS[0].name} with 100 (-3.0)"
    means = "-1.0 with 10 labels a class and -3.0 with 100 labels a class"
    assert "All fits are there." in text
    assert text.splitlines()[-1] == (
        f"- {pretrained}: ahead in 1 of 3 rows; in the mean {means}. It does not help on {lost}."
    )
