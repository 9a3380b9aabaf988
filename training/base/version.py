"""What a fit depends on beside its data: the code it runs, so that a result kept from before is known to be stale."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

_REPOSITORY = Path(__file__).parents[2]
_ROOMS = ("training", "engine")
_LIBRARIES = ("numpy", "scikit-learn", "scipy", "torch")


def version(modules: Sequence[str], *more: str, root: Path = _REPOSITORY) -> str:
    """Name a state of code and libraries, 12 hexadecimal digits.

    Args:
        modules: dotted names; what of the project they import, directly or through others, counts too.
        more: what else takes part, such as the hash of weights.
        root: folder of the project.
    """
    digest = hashlib.sha256()
    for path in closure(modules, root):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    for each in (*(f"{library} {metadata.version(library)}" for library in _LIBRARIES), *more):
        digest.update(each.encode())
    return digest.hexdigest()[:12]


def closure(modules: Sequence[str], root: Path = _REPOSITORY) -> list[Path]:
    """The files of modules, and of all of the project that they import, directly or through others; sorted.

    A package's `__init__.py` counts where names are imported from it, not where only a module of it is: those that
    gather the names of a whole package would make every result stale with every change.
    """
    found: set[Path] = set()
    left = [path for module in modules for path in _files(module, root)]
    while left:
        path = left.pop()
        if path not in found:
            found.add(path)
            left += _imported(path, root)
    return sorted(found)


def _imported(path: Path, root: Path) -> Iterator[Path]:
    """The project's files that a file imports, at its top or within a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _files(alias.name, root)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            for alias in node.names:
                yield from _files(f"{node.module}.{alias.name}", root) or _files(node.module, root)


def _files(module: str, root: Path) -> list[Path]:
    """The file of a module of the project; none for a module of others, or for what is no module."""
    if module.partition(".")[0] not in _ROOMS:
        return []
    place = root.joinpath(*module.split("."))
    return [path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()]
