"""CropSTS as a learner beside the others; this module imports no torch, and what it does takes torch."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from engine.errors import BadInput
from engine.learn.cropsts.settings import Settings
from engine.learn.progress import Progress, parts, silent
from engine.learn.samples import Labelled, Samples

if TYPE_CHECKING:
    from engine.learn.cropsts.teaching import Prepared, Trained


@dataclass(frozen=True)
class CropSTSLearner:
    """CropSTS, warmed up on series without labels, and taught by a few labels and by itself.

    Attributes:
        settings: its numbers.
        prepared: what the warm-up made; without, each fit begins with a warm-up on its labelled series.
    """

    settings: Settings = field(default_factory=Settings)
    prepared: Prepared | None = field(default=None, compare=False, repr=False)
    name = base = "network"
    encoded = False

    def check(self) -> None:
        """Refuse to learn where that cannot be done.

        Raises:
            BadInput: `torch_missing`.
        """
        missing = [name for name in ("torch", "einops") if find_spec(name) is None]
        if missing:
            raise BadInput(
                "torch_missing",
                f"The learner network needs {' and '.join(missing)}, which this engine's environment does not have.",
                "Install cropmapper[torch] into the engine's environment, or choose other learners.",
            )

    def prepare(self, unlabelled: Samples, seed: int, progress: Progress = silent) -> CropSTSLearner:
        """Warm up on series without labels, once for all fits to come.

        Args:
            progress: told how far it is; may raise to stop.

        Raises:
            BadInput: `torch_missing`, `nothing_seen`.
            Failure: `training_diverged`.
        """
        self.check()
        from engine.learn.cropsts.teaching import prepare

        return replace(self, prepared=prepare(unlabelled, self.settings, seed, progress=progress))

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Trained:
        """Teach by labels, and by what a head on the warmed-up encoder says of the series without."""
        self.check()
        from engine.learn.cropsts.regress import regress
        from engine.learn.cropsts.teaching import fit

        if self.prepared is not None:
            return fit(self.prepared, labelled, self.settings, seed, regress, progress)
        warming_up, fitting = parts(progress, [1, 1])
        ready = self.prepare(labelled.samples, seed, warming_up)
        return fit(ready.prepared, labelled, self.settings, seed, regress, fitting)
