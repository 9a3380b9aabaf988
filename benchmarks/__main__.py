"""`python -m benchmarks [NAME ...]`: run the benchmarks, all by default, and write RESULTS.md."""

from __future__ import annotations

import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from benchmarks import report

# Each is a module with `measure(scratch: Path) -> Section`; quick ones first.
NAMES = ("start", "kernel", "stream", "peers", "scale", "gpu")


def main(names: list[str]) -> None:
    """Run benchmarks by name; RESULTS.md is only written when all of them ran."""
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        sys.exit(f"no benchmark {unknown[0]}; there are {', '.join(NAMES)}")
    sections = []
    for name in names or NAMES:
        started = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix=f"cropmapper_{name}_") as scratch:
            sections.append(import_module(f"benchmarks.{name}").measure(Path(scratch)))
        print(f"{name}: {time.perf_counter() - started:.0f} s", file=sys.stderr, flush=True)
        print(sections[-1].markdown(), end="\n\n", flush=True)
    if not names:
        report.write(sections)


if __name__ == "__main__":
    main(sys.argv[1:])
