import pytest

from engine.sample import SceneSpec, simulate


@pytest.fixture(scope="session")
def scene():
    """A whole simulated season in which every crop grows; looked at, never changed."""
    return simulate(SceneSpec(seed=4, width=200, height=150, dates=24))
