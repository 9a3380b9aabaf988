"""What a package is tried for when it is opened: how long windows take tells of the package, not of the machine."""

from __future__ import annotations

from itertools import count
from types import SimpleNamespace

import numpy as np
import pytest

from engine.errors import BadInput
from engine.package import find_package
from engine.runtime import trial
from engine.runtime.batch import Prediction


class Answers:
    def predict(self, batch, embed=False):
        windows, _, _, height, width = batch.values.shape
        return Prediction(
            np.full((windows, 8, height, width), 1 / 8, np.float32), np.ones((windows, height, width), bool)
        )


@pytest.mark.parametrize(("clock", "busy", "refused"), [(7.0, 0.1, False), (7.0, 7.0, True), (0.1, 7.0, False)])
def test_a_package_that_waits_for_a_busy_machine_is_none_that_takes_too_long(monkeypatch, clock, busy, refused):
    package = find_package("simulated-s2-stcln")
    clocks = {"monotonic": count(0, clock).__next__, "process_time": count(0, busy).__next__}
    monkeypatch.setattr(trial, "time", SimpleNamespace(**clocks))
    if not refused:
        trial._try(package, Answers())
        return
    with pytest.raises(BadInput, match="far too much") as caught:
        trial._try(package, Answers())
    assert caught.value.code == "package_invalid"


@pytest.mark.parametrize(("seconds", "refused"), [(7.0, False), (23.0, True)])
def test_a_package_that_answers_pixel_by_pixel_grows_with_their_number_alone(monkeypatch, seconds, refused):
    package = find_package("simulated-s2-bert")
    assert package.card.context.kind == "pixel"
    clocks = dict.fromkeys(("monotonic", "process_time"), count(0, seconds).__next__)
    monkeypatch.setattr(trial, "time", SimpleNamespace(**clocks))
    monkeypatch.setattr(trial, "_check", lambda package, prediction: None)
    if refused:
        with pytest.raises(BadInput, match="far too much"):
            trial._try(package, Answers())
    else:
        trial._try(package, Answers())
