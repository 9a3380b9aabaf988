"""Lights and their reasons, as a truth table."""

from __future__ import annotations

import numpy as np
import pytest

from engine.judge.lights import REASONS, Facts, Limits, by_group, lights, ranked, reasons_of, sentence

LIMITS = Limits(green=0.7, red=0.8)


def judged(probability, declared, **hindered):
    likely = ranked(np.array([probability]))
    found = reasons_of(likely, np.array([declared]), {name: np.array([on]) for name, on in hindered.items()}, LIMITS)
    return str(lights(found)[0]), [code for code, on in zip(REASONS, found[0]) if on]


@pytest.mark.parametrize(
    ("probability", "declared", "hindered", "light", "codes"),
    [
        ([0.8, 0.1, 0.1], 0, {}, "green", []),
        ([0.7, 0.2, 0.1], 0, {}, "green", []),  # at the limit
        ([0.65, 0.2, 0.15], 0, {}, "yellow", ["below_limit"]),
        ([0.1, 0.8, 0.1], 0, {}, "red", ["other_crop"]),
        ([0.1, 0.75, 0.15], 0, {}, "yellow", ["other_likelier"]),
        ([0.5, 0.4, 0.1], 0, {}, "yellow", ["doubtful"]),
        ([0.4, 0.5, 0.1], 0, {}, "yellow", ["doubtful"]),
        ([0.1, 0.9, 0.0], 0, {"few_pixels": True}, "yellow", ["few_pixels"]),
        ([0.9, 0.1, 0.0], 0, {"few_dates": True, "two_crops": True}, "yellow", ["few_dates", "two_crops"]),
        ([0.9, 0.1, 0.0], 0, {"unlike": True}, "yellow", ["unlike"]),
        ([0.9, 0.1, 0.0], -1, {}, "yellow", ["crop_not_learned"]),
        ([0.5, 0.5, 0.0], -1, {"no_series": True, "few_dates": True}, "yellow", ["no_series"]),
    ],
)
def test_light_of_a_parcel(probability, declared, hindered, light, codes):
    assert judged(probability, declared, **hindered) == (light, codes)


def test_crops_of_a_group_agree():
    probability = np.array([[0.45, 0.4, 0.15]])  # wheat, barley, maize
    assert by_group(probability, np.array([0, 0, 1])) == pytest.approx(np.array([[0.85, 0.15]]))
    assert judged(by_group(probability, np.array([0, 0, 1]))[0], 0) == ("green", [])


def test_each_reason_has_a_sentence_that_names_what_it_is_about():
    facts = Facts("wheat", "maize", "rye", 0.93, 0.04, 3, 2)
    texts = {code: sentence([code], facts, LIMITS) for code in REASONS}
    assert texts["other_crop"] == "Declared wheat, but its series looks like maize (0.93)."
    assert "3" in texts["few_pixels"]
    assert "rye" in texts["doubtful"]
    assert "0.80" in texts["other_likelier"]
    assert len(set(texts.values())) == len(REASONS)
    assert sentence([], facts, LIMITS).startswith("Declared wheat; its series looks like it")
