"""Only regular files are read, and no more of them than was meant."""

from __future__ import annotations

import os
import socket
import threading

import pytest

from engine.reading import Unreadable, is_regular, read_bytes, read_text, require_regular


def test_regular_file_is_read_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"caf\xc3\xa9 \xff")
    assert read_bytes(path) == b"caf\xc3\xa9 \xff"
    assert read_text(path) == "café \ufffd"
    assert require_regular(path).st_size == 7


def test_a_link_to_a_regular_file_is_followed(tmp_path):
    (tmp_path / "a").write_text("x")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert read_bytes(tmp_path / "b") == b"x"


@pytest.mark.parametrize(("size", "bound", "fits"), [(10, 10, True), (11, 10, False)])
def test_bound_is_the_largest_size_that_is_read(tmp_path, size, bound, fits):
    path = tmp_path / "a"
    path.write_bytes(b"x" * size)
    if fits:
        assert len(read_bytes(path, bound)) == size
    else:
        with pytest.raises(Unreadable, match="larger than"):
            read_bytes(path, bound)


def test_file_that_hides_its_length_is_bounded():
    # Files of /proc have a length of 0 and hold text all the same.
    with pytest.raises(Unreadable, match="larger than"):
        read_bytes("/proc/self/status", 10)


def _fifo(path):
    os.mkfifo(path)


def _socket(path):
    with socket.socket(socket.AF_UNIX) as own:
        own.bind(str(path))


def _link_to_itself(path):
    path.symlink_to(path)


def _link_to_nothing(path):
    path.symlink_to(path.with_name("absent"))


def _link_to_device(path):
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.mkdir(), "folder"),
        (_fifo, "pipe"),
        (_link_to_itself, "back to itself"),
        (_link_to_nothing, "not there"),
        (_link_to_device, "device"),
        (lambda path: None, "not there"),
    ],
)
def test_what_is_no_regular_file_is_refused_at_once(tmp_path, make, reason):
    path = tmp_path / "a"
    make(path)
    for read in (read_bytes, require_regular):
        ended = threading.Event()
        problems = []

        def attempt(read=read, problems=problems, ended=ended):
            try:
                read(path)
            except Unreadable as error:
                problems.append(error.reason)
            ended.set()

        threading.Thread(target=attempt, daemon=True).start()
        assert ended.wait(5), "still waiting for it"
        assert reason in problems[0]
    assert not is_regular(path)


def test_socket_is_refused(tmp_path):
    _socket(tmp_path / "s")
    with pytest.raises(Unreadable, match="socket"):
        require_regular(tmp_path / "s")
    assert not is_regular(tmp_path / "s")


def test_path_with_a_nul_is_refused():
    with pytest.raises(Unreadable, match="not valid"):
        read_bytes("a\0b")
    with pytest.raises(Unreadable, match="not valid"):
        require_regular("a\0b")
