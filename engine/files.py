"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from engine.errors import BadInput, Failure


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give a `.part` path to write to; on success it is renamed to `path`, on any failure removed.

    Raises:
        Failure: `disk`, when the disk is full or the folder cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        with disk_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            yield part
            os.replace(part, path)
    finally:
        with suppress(OSError):  # what kept it from being written is the error to be told
            part.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    with whole(path) as part:
        part.write_bytes(content)


def refuse_replacing(inputs: Iterable[Path], outputs: Iterable[Path]) -> None:
    """Refuse an output that would take an input's place, whether or not overwriting is allowed.

    Args:
        outputs: files that are written or removed, and folders that are removed with all that is in them.

    Raises:
        BadInput: `out_is_input`.
    """
    written = {_of_disk(output): output for output in outputs if os.path.exists(output)}
    if not written:
        return
    # By what they are and not by name: a link, or another spelling, leads to the same file.
    within = {place: path for path in inputs for place in (path, *path.parents)}
    for place, path in within.items():
        if os.path.exists(place) and _of_disk(place) in written:
            raise BadInput(
                "out_is_input",
                f"The job reads {path}, in whose place it would write its result {written[_of_disk(place)]}.",
                "Choose another place for the results, or move the input away.",
            )


def _of_disk(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Tell the operating system's refusal to write in the user's words.

    Raises:
        Failure: `disk`.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else error.errno == errno.ENOSPC
        why = "the disk is full" if full else error.strerror or str(error)
        raise Failure("disk", f"{path} could not be written: {why}.", "Make room, or choose another folder.") from error


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file while something is written; the system lets go of it when the process ends, however it ends.

    Raises:
        BadInput: `out_busy`, when another process holds it.
        Failure: `disk`.
    """
    with _taken(path):
        try:
            yield
        finally:
            with suppress(OSError):  # Windows does not remove an open file; it is empty and does no harm
                path.unlink()


def _taken(path: Path) -> IO[str]:
    """Open and lock a file; closed, it is let go of."""
    while True:
        with disk_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("a")
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise BadInput(
                "out_busy",
                f"Another job is writing into {path.parent}.",
                "Wait for it to end, or choose another folder.",
            ) from error
        # Whoever held it may have removed it since it was opened: a lock on what has no name keeps nobody out.
        if _has_name(file, path):
            return file
        file.close()


def _has_name(file: IO[str], path: Path) -> bool:
    if os.name == "nt":
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _lock(file: IO[str]) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
