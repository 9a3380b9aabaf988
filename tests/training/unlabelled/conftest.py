"""What tests of pre-training share."""

from __future__ import annotations

import pytest

from training.systems.cropsts.dino.loss import DINOHead
from training.unlabelled import pretrain

PUBLISHED = DINOHead.__init__.__defaults__


@pytest.fixture(scope="package", autouse=True)
def _scenes_loaded_once():
    """Most trainings here are on the same simulated scene."""
    whole, known = pretrain.load_unlabelled, {}

    def load(recipe):
        key = recipe.model_dump_json(include={"scenes", "bands", "sensor", "units", "gsd_m"})
        if key not in known:
            known[key] = whole(recipe)
        return list(known[key])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pretrain, "load_unlabelled", load)
        yield


@pytest.fixture(scope="package", autouse=True)
def _narrow_head():
    """A head of the published widths, 2048 and 256, takes most of a tiny training's time, and of its files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DINOHead.__init__, "__defaults__", (64, 16))
        yield


@pytest.fixture
def published_head(monkeypatch):
    """The head as it is outside of these tests."""
    monkeypatch.setattr(DINOHead.__init__, "__defaults__", PUBLISHED)
