"""What a pre-trained encoder has seen of PASTIS, which decides on what it may be tested."""

from __future__ import annotations

from pathlib import Path

from engine.errors import BadInput
from training.base.pretrained import CARD
from training.package.provenance import read_provenance
from training.pastis.protocol import Folds


def seen_before(start: Path, folds: Folds) -> str:
    """Tell on which folds an encoder was pre-trained, as a sentence for the table; its card says so.

    Args:
        start: the encoder's weights; the card lies beside them.

    Raises:
        BadInput: `start_missing`, the weights; `start_unreadable`, the card; `start_saw_test`, the tested fold is among
            them, and the score would be transductive.
    """
    seen = _folds(start)
    if seen is None:
        return f"The encoder has no {CARD} beside it: whether it was pre-trained on the tested patches is not known."
    if folds.test in seen:
        raise BadInput(
            "start_saw_test",
            f"The encoder in {start} was pre-trained on fold {folds.test} of PASTIS, the one that is tested.",
            "Pre-train without that fold, or test one that was left out (--fold).",
        )
    if not seen:
        return "The encoder was pre-trained on no fold of PASTIS."
    sentence = f"The encoder was pre-trained, without labels, on PASTIS (folds: {', '.join(map(str, seen))})"
    return f"{sentence}; fold {folds.validation} of them validates." if folds.validation in seen else f"{sentence}."


def _folds(start: Path) -> list[int] | None:
    if not start.with_name(CARD).is_file():
        return None
    return sorted({fold for scene in read_provenance(start).scenes for fold in scene.get("folds", ())})
