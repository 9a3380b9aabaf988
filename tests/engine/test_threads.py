"""Threads that stay for the next job."""

import os
import threading
import time

import pytest

from engine.process.threads import one_thread


def named(executor) -> int:
    return executor.submit(threading.get_ident).result()


def test_a_thread_serves_one_after_the_other_and_two_at_once_are_two():
    with one_thread() as first, one_thread() as second:
        both = {named(first), named(second)}
    with one_thread() as again, one_thread() as more:
        assert {named(again), named(more)} == both
    assert len(both) == 2


def test_what_was_submitted_has_ended_when_the_block_is_left_also_by_an_error():
    ended = []

    def fail():
        with one_thread() as executor:
            executor.submit(lambda: (time.sleep(0.05), ended.append(True)))
            raise ValueError("here")

    with pytest.raises(ValueError, match="here"):
        fail()
    assert ended == [True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks here")
def test_a_forked_process_has_threads_of_its_own():
    with one_thread() as executor:
        named(executor)
    child = os.fork()
    if child == 0:
        with one_thread() as executor:
            executor.submit(int).result(5)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
