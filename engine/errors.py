"""What can go wrong, in the user's words: a stable code, one sentence, and what to do next."""

from __future__ import annotations


class EngineError(Exception):
    """An error that the user can read and act on.

    Args:
        code: stable identifier, snake case, the same in the panel, the Processing log and the command line.
        message: one sentence that names the file and says what is wrong with it.
        hint: what to do next.
    """

    exit_code = 1

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


class BadInput(EngineError):
    """Something the user gave cannot be used; exit code 2."""

    exit_code = 2


class Failure(EngineError):
    """The machine failed at something sound, such as a full disk; exit code 1."""

    exit_code = 1


class Cancelled(EngineError):
    """The user, or the end of the parent process, stopped the job; exit code 130.

    Args:
        goes_on: whether the job left finished pieces that it would go on from; None where that is not known.
    """

    exit_code = 130

    def __init__(self, goes_on: bool | None = None) -> None:
        super().__init__("cancelled", "The job was cancelled.", _AFTER_A_CANCEL[goes_on])


_AFTER_A_CANCEL = {
    True: "Start the same job again to go on from what it had finished.",
    False: "Start it again when you want its result.",
    None: "Start the same job again: it goes on from what it had finished, if anything.",
}
