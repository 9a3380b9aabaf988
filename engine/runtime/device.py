"""Which device a runtime takes, and why."""

from __future__ import annotations

import os

from engine.errors import BadInput

# Of the environment: how many processor threads are used at the most, where a job does not say; else all.
THREADS = "CROPMAPPER_THREADS"


def usable_cores() -> int:
    """How many processor cores this process may use, which `CROPMAPPER_THREADS` bounds.

    Raises:
        BadInput: `threads_unknown`, it is no count.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    limit = os.environ.get(THREADS, "")
    if limit and not (limit.isdecimal() and int(limit)):
        raise BadInput(
            "threads_unknown", f"{THREADS} is {limit!r}, no number of threads.", "Set 1 or more, or unset it."
        )
    return min(cores, int(limit)) if limit else cores


def choose_device(wanted: str, obstacle: str | None) -> tuple[str, str]:
    """Return the device, and one sentence saying why this one.

    Args:
        wanted: "auto", "cpu" or "cuda".
        obstacle: why CUDA cannot be used here, as a clause without a full stop; None if it can.

    Raises:
        BadInput: `device_missing`, CUDA was asked for and cannot be used.
    """
    if wanted == "cpu":
        return "cpu", "The CPU was asked for."
    if obstacle is None:
        return "cuda", "CUDA was asked for." if wanted == "cuda" else "A CUDA device is there."
    if wanted == "cuda":
        raise BadInput(
            "device_missing",
            f"CUDA was asked for, but {obstacle}.",
            "Use the device cpu or auto, or install a build for CUDA and its driver.",
        )
    return "cpu", f"The CPU is used, because {obstacle}."
