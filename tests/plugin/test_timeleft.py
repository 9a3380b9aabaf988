"""How much time a run needs yet: nothing until it can be known, and in words."""

from __future__ import annotations

import pytest

from cropmapper_plugin.client.timeleft import TimeLeft, duration


def test_what_is_left_follows_the_speed_of_the_last_moments():
    left = TimeLeft(100.0, expected=50.0)
    assert left.after(110.0, 0.1, 0.95) == 40.0, "before anything is done, what was expected"
    assert left.after(120.0, 0.3, 0.95) == pytest.approx(35.0)
    for second in range(121, 161):
        slower = left.after(float(second), 0.3 + (second - 120) * 0.001, 0.95)
    assert slower > 200, "it has become slow"
    assert left.after(161.0, 0.95, 1.0) is None, "what was expected holds no more"


def test_what_is_left_is_not_said_before_it_can_be_known():
    left = TimeLeft(0.0)
    assert left.after(16.0, 0.03, 0.1) is None, "the engine's start and the scan say nothing of the map"
    assert left.after(17.0, 0.12, 0.95) is None
    assert left.after(19.0, 0.6, 0.95) is None, "too short a time"
    assert left.after(21.0, 0.62, 0.95) == pytest.approx(3.04)
    teaching = TimeLeft(0.0)
    assert teaching.after(5.0, 0.1, 0.5) is None
    assert teaching.after(20.0, 0.45, 0.5) is None, "a long stage is to come"
    assert TimeLeft(0.0, expected=10.0).after(12.0, 0.0, 0.95) is None, "it takes longer than was expected"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2, "a few seconds"),
        (7, "7 s"),
        (38, "40 s"),
        (58, "1 min"),
        (340, "6 min"),
        (4800, "1 h 20 min"),
        (90000, "25 h"),
    ],
)
def test_a_span_of_time_in_words(seconds, words):
    assert duration(seconds) == words
