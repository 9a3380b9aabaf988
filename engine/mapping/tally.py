"""What those who mapped report of their work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Tally:
    """Sums over blocks and sheets.

    Attributes:
        reused: blocks that were finished before.
        seconds: seconds that each stage took, of all workers together.
        peak_memory_mb: the largest worker's; None without workers, or where the system does not tell.
    """

    reused: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    peak_memory_mb: float | None = None

    def add(self, report: Mapping[str, Any]) -> None:
        """Add a worker's report of one block or sheet."""
        self.reused += report["reused"]
        self.spend(report["seconds"])
        if report["peak_memory_mb"] is not None:
            self.peak_memory_mb = max(self.peak_memory_mb or 0.0, report["peak_memory_mb"])

    def spend(self, seconds: Mapping[str, float]) -> None:
        """Add seconds by stage."""
        for stage, spent in seconds.items():
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent
