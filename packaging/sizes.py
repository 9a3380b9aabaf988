"""Print what each package of an environment takes on the disk, the largest first: the table of packaging/README.md.

python packaging/sizes.py ENVIRONMENT     # such as cropmapper/engine-0123abcd in a QGIS profile
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path

SHOWN = 1.0  # MB; smaller packages share a row
KINDS = ("libraries", "Python", "data")


def main(environment: str) -> int:
    """Print a table for Markdown: 10^6 bytes of each package, and of which kind."""
    folder = Path(environment).resolve()
    site = next(folder.glob("[Ll]ib*/**/site-packages"))
    counted: set[tuple[int, int]] = set()
    rows = []
    for package in sorted(distributions(path=[str(site)]), key=lambda package: package.metadata["Name"].lower()):
        files = [Path(str(file.locate())) for file in package.files or ()]
        rows.append((f"{package.metadata['Name']} {package.version}", weigh(files, counted)))
    rest = weigh(folder.rglob("*"), counted)  # of no package
    small = [sizes for _, sizes in rows if sum(sizes) < SHOWN]
    rows = sorted((row for row in rows if sum(row[1]) >= SHOWN), key=lambda row: -sum(row[1]))
    rows += [(f"{len(small)} smaller ones", total(small)), ("what Python compiled, and the environment's own", rest)]
    rows.append(("all", total([sizes for _, sizes in rows])))
    print(f"| package | MB | {' | '.join(KINDS)} |\n|---|---|---|---|---|")
    for name, sizes in rows:
        print(f"| {name} | " + " | ".join(f"{size:.1f}" for size in (sum(sizes), *sizes)) + " |")
    return 0


def weigh(files: Iterable[Path], counted: set[tuple[int, int]]) -> list[float]:
    """Return what files take by their `KINDS`, in 10^6 bytes.

    Args:
        counted: files that were counted before, by device and number; they count nothing, and these files join them.
    """
    sizes = [0.0, 0.0, 0.0]
    for path in files:
        if not path.is_file() or path.is_symlink():
            continue
        stat = path.stat()
        if (stat.st_dev, stat.st_ino) not in counted:
            counted.add((stat.st_dev, stat.st_ino))
            library = ".so" in path.suffixes or path.suffix in (".dll", ".dylib", ".pyd")
            sizes[0 if library else 1 if path.suffix in (".py", ".pyc") else 2] += stat.st_size / 1e6
    return sizes


def total(rows: list[list[float]]) -> list[float]:
    """Return the sums of columns."""
    return [sum(column) for column in zip(*rows)]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
