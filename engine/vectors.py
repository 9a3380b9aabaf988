"""pyogrio, for all who read and write vector files: `from engine.vectors import pyogrio`.

pyogrio looks for pandas and geopandas when it is imported, and pyarrow for pandas at its first array, for functions
that the engine does not call. To import pandas, which xarray has installed, takes as long as all else of a small job,
so they do not find it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class _Without:
    """A finder of modules, for the front of `sys.meta_path`: what it is asked for and hides is not installed."""

    def __init__(self, *hidden: str) -> None:
        self._hidden = hidden

    def find_spec(self, name: str, *_: object) -> None:
        if name in self._hidden:
            raise ModuleNotFoundError(f"{name} is not looked for here.", name=name)


@contextmanager
def _without(*names: str) -> Iterator[None]:
    finder = _Without(*names)
    sys.meta_path.insert(0, finder)  # type: ignore[arg-type]
    try:
        yield
    finally:
        sys.meta_path.remove(finder)  # type: ignore[arg-type]


with _without("pandas", "geopandas"):
    import pyarrow
    import pyogrio
    import pyogrio.errors
    import pyogrio.raw

    pyarrow.array([])

__all__ = ["pyogrio"]
