"""pyogrio, for all who read and write vector files: `from engine.vectors import pyogrio`.

pyogrio looks for pandas and geopandas when it is imported, and pyarrow for pandas at its first array, for functions
that the engine does not call. To import pandas, which xarray has installed, takes as long as all else of a small job,
so they do not find it.

And the one way to write a layer, `write_geopackage`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.errors import Failure
from engine.files import not_written, refusal_of


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

__all__ = ["pyogrio", "write_geopackage"]


def write_geopackage(
    table: pyarrow.Table | pyarrow.RecordBatchReader,
    path: Path,
    layer: str,
    code: str,
    sentence: str,
    hint: str,
    **settings: Any,
) -> None:
    """Write a table, or batches of one, as the layer of a GeoPackage.

    Args:
        table: table with a column of WKB.
        layer: the layer's name.
        code, sentence, hint: the error where GDAL refuses what is to be written; the reason is put behind the sentence,
            which has no full stop.
        settings: further arguments of `pyogrio.write_arrow`.

    Raises:
        BadInput: `out_forbidden`.
        Failure: `disk`, or `code`.
    """
    try:
        pyogrio.write_arrow(table, path, layer=layer, driver="GPKG", **settings)
    except (RuntimeError, ValueError, KeyError, OSError, pyarrow.ArrowException) as error:
        refused = refusal_of(path)
        if refused is not None:
            raise not_written(path, refused) from error
        raise Failure(code, f"{sentence}: {error}.", hint) from error
