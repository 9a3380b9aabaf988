"""No input, however hostile, ends the engine otherwise than in a result or a sentence, in time, in its own folder.

`make fuzz MINUTES=30` tries as many as that time allows, others each time; `make test` the same few.
"""

from __future__ import annotations

import itertools
import os
import random
import re
import sys
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from .arena import Arena, Outcome, clear
from .inputs import KINDS, sound

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the watch over processes is Linux's")

MINUTES = float(os.environ.get("CROPMAPPER_FUZZ_MINUTES", "0"))
_A_ROUND = 4
_CHECKS = list(HealthCheck)


@pytest.fixture(scope="module")
def arena():
    with Arena() as opened:
        yield opened


@pytest.fixture(scope="module")
def sound_inputs(arena, tmp_path_factory):
    return sound(tmp_path_factory.mktemp("sound"), arena.address)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_hostile_input_ends_in_a_result_or_a_sentence(kind, arena, sound_inputs, tmp_path):
    ends: Counter[str] = Counter()
    faults: dict[str, str] = {}
    found: Counter[str] = Counter()
    worst: list[Outcome] = []
    numbers = itertools.count()

    @settings(
        max_examples=_A_ROUND, deadline=None, database=None, phases=(Phase.generate,), suppress_health_check=_CHECKS
    )
    @given(st.data())
    def attempt(data) -> None:
        folder = tmp_path / str(next(numbers))
        (folder / "in").mkdir(parents=True)
        arguments = kind(data.draw, sound_inputs, folder / "in")
        outcome = arena.attempt([*arguments, "--events", "jsonl"], folder)
        ends[f"{outcome.code} {outcome.said[-1] if outcome.code and outcome.said else ''}".strip()] += 1
        worst[:] = [max([*worst, outcome], key=lambda each: each.seconds)]
        # All are gathered, each sort with the first input that showed it, which stays for whoever looks into it.
        showed = {_sort(fault): f"{fault} ({' '.join(arguments)} in {folder / 'in'})" for fault in outcome.faults}
        new = {sort: text for sort, text in showed.items() if sort not in faults}
        found.update(showed.keys())
        faults.update(new)
        if not new:
            clear(folder)
        elif MINUTES:
            print("\n" + "\n".join(new.values()), flush=True)

    until = time.monotonic() + MINUTES * 60 / len(KINDS)
    seed(0)(attempt)()
    while time.monotonic() < until:
        seed(random.getrandbits(64))(attempt)()
    assert ends.total() >= _A_ROUND
    if MINUTES:
        sorts = f"{len(faults)} sorts of faults, {found.total()} times {dict(found) if found else ''}".strip()
        print(f"\n{kind.__name__}: {ends.total()} tried, {sorts}; slowest {worst[0].seconds:.1f} s")
        print(f"    ends: {dict(ends.most_common())}", flush=True)
    assert not faults, "\n".join(faults.values())


def _sort(fault: str) -> str:
    """A fault without what differs from input to input."""
    return re.sub(r"[\d'\"]\S*|/\S+", "", fault)[:80]
