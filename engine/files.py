"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from engine.errors import BadInput, EngineError, Failure

# What says that the folder around it holds the results of a job.
REPORT = "report.json"

# What is being written by this process and would be in the way if it ended at once.
_unfinished: set[Path] = set()
_PROBE = 2**20
# What file systems say that cannot reserve room.
_NO_RESERVING = (errno.EINVAL, errno.ENODEV, errno.ENOSYS, getattr(errno, "EOPNOTSUPP", errno.ENOSYS))
_FULL = tuple(getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name))
# What they say of a place where this user can write nothing, however much room there is.
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give a `.part` path to write to; on success it is renamed to `path`, on any failure removed.

    Neither is followed if it is a link: what is written takes the link's place, and leaves alone what it leads to.

    Raises:
        Failure: `disk`, when the disk is full or the folder cannot be written.
    """
    part = path.with_name(path.name + ".part")
    with _removed_at_last(part), disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        yield part
        os.replace(part, path)


@contextmanager
def _removed_at_last(path: Path) -> Iterator[None]:
    _unfinished.add(path)
    try:
        yield
    finally:
        with suppress(OSError):  # what kept it from being written is the error to be told
            path.unlink(missing_ok=True)
        _unfinished.discard(path)


def abandon() -> None:
    """Remove what is being written, before the process ends without another word."""
    for path in tuple(_unfinished):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    with whole(path) as part:
        write_new(part, content)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, not even as a link.

    Raises:
        OSError: it is there, or cannot be written.
    """
    with open(path, "xb") as file:
        file.write(content)


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
    within = {folder: path for path in inputs for folder in (path, *path.parents)}
    for folder, path in within.items():
        if os.path.exists(folder) and _of_disk(folder) in written:
            raise BadInput(
                "out_is_input",
                f"The job reads {path}, in whose place it would write its result {written[_of_disk(folder)]}.",
                "Choose another place for the results, or move the input away.",
            )


def _of_disk(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Tell the operating system's refusal to write in the user's words.

    Raises:
        BadInput: `out_forbidden`, this user may write nothing there.
        Failure: `disk`.
    """
    try:
        yield
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: Exception) -> EngineError:
    """Return the error of a file that could not be written, with what the system or a library said about it."""
    code = getattr(error, "errno", None)
    if code in _FULL:
        why = "the disk is full"
    elif code == errno.EFBIG:
        why = "it would be larger than files may be here"
    else:
        why = getattr(error, "strerror", None) or str(error).rstrip(".")
    sentence = f"{path} could not be written: {why}."
    if code in _FORBIDDEN:
        return BadInput("out_forbidden", sentence, "Choose a folder that you may write to.")
    return Failure("disk", sentence, "Make room, or choose another folder.")


def refusal_of(path: Path) -> OSError | None:
    """Find out why a library could not write a file: what the system says where a new file beside it asks for room.

    It asks for twice the room that the unfinished file takes, and writes no more of it than `_PROBE`.

    Returns:
        None when the system has the room, so that the reason is another.
    """
    probe = path.with_name(f"{path.name}.probe.part")
    with _removed_at_last(probe):
        try:
            size = path.stat().st_size if path.is_file() else 0
            with open(probe, "xb") as file:
                file.write(bytes(_PROBE))
                file.flush()
                _reserve(file, 2 * size)
        except OSError as error:
            return error
    return None


def _reserve(file: IO[bytes], size: int) -> None:
    """Take room on the disk without writing it; where the system has no means for that, nothing is done.

    Raises:
        OSError: there is no such room.
    """
    if size <= _PROBE or not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(file.fileno(), 0, size)
    except OSError as error:
        if error.errno not in _NO_RESERVING:
            raise


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file while something is written; the system lets go of it when the process ends, however it ends.

    Raises:
        BadInput: `out_busy`, when another process holds it; `out_foreign`, when something else has its name.
        Failure: `disk`.
    """
    with _taken(path):
        _unfinished.add(path)
        try:
            yield
        finally:
            with suppress(OSError):  # Windows does not remove an open file; it is empty and does no harm
                path.unlink()
            _unfinished.discard(path)


def _taken(path: Path) -> IO[bytes]:
    """Open and lock a file; closed, it is let go of."""
    while True:
        with disk_errors(path.parent):  # the folder is what was chosen; of the lock nobody has heard
            path.parent.mkdir(parents=True, exist_ok=True)
            file = _opened(path)
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


def _opened(path: Path) -> IO[bytes]:
    """Open or make a lock file, which is empty; a link is not followed, and a pipe not waited for."""
    there = os.lstat(path) if os.path.lexists(path) else None
    if there is not None and (there.st_size or not stat.S_ISREG(there.st_mode)):
        raise BadInput(
            "out_foreign",
            f"{path} is no file that a job made.",
            "Choose another folder, or move it away.",
        )
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags, 0o666), "r+b")


def _has_name(file: IO[bytes], path: Path) -> bool:
    if os.name == "nt":
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _lock(file: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
