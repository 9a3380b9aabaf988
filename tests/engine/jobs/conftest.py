"""Jobs that learn do so with small learners, wherever a test is about the job and not about the learner."""

import pytest

from ..small_learners import small_learners


@pytest.fixture(scope="module", autouse=True)
def _small_learners():
    with small_learners():
        yield
