"""Files that torch saved: read as tensors in plain containers, and as nothing else."""

from __future__ import annotations

from pathlib import Path

# The error alone: torch raises it for a file that asks for more than tensors.
from pickle import UnpicklingError
from typing import Any

import torch


def load_tensors(path: Path, mapped: bool = False) -> Any:
    """Load tensors, numbers, texts, and lists and dictionaries of them; no object of any other kind is made.

    Args:
        mapped: leave tensors on the disk until they are used.

    Raises:
        ValueError: it is no such file; with the reason in one line.
    """
    try:
        return torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)
    except (UnpicklingError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ValueError(str(error).splitlines()[0] if str(error) else type(error).__name__) from error
