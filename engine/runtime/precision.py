"""What a runtime says when it cannot compute in the precision asked for."""

from __future__ import annotations

from engine.errors import BadInput


def missing(precision: str, runtime: str, reason: str) -> BadInput:
    """Return the error: `reason` is a clause without a full stop."""
    return BadInput(
        "precision_missing",
        f"The runtime {runtime} cannot compute in {precision} here: {reason}.",
        "Use the precision float32 or auto, or another runtime.",
    )
