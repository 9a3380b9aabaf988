"""What a fit depends on beside its data: the code it runs, so that a result kept from before is known to be stale."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

_HERE = Path(__file__).parent
_REPOSITORY = _HERE.parents[1]
# What all systems share outside this package.
_SHARED = (_REPOSITORY / "training" / "data" / "series.py", _REPOSITORY / "engine" / "models" / "attention.py")
_LIBRARIES = ("numpy", "scikit-learn", "torch")


def version(modules: Sequence[str], *more: str) -> str:
    """Name a state of code and libraries, 12 hexadecimal digits.

    Args:
        modules: of this package, without `.py`, that take part in a fit.
        more: what else takes part, such as the hash of weights.
    """
    digest = hashlib.sha256()
    for path in (*(_HERE / f"{module}.py" for module in modules), *_SHARED):
        digest.update(path.read_bytes())
    for each in (*(f"{library} {metadata.version(library)}" for library in _LIBRARIES), *more):
        digest.update(each.encode())
    return digest.hexdigest()[:12]
