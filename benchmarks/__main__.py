"""`python -m benchmarks [NAME ...]`: run benchmarks, all by default, and write their sections of RESULTS.md."""

from __future__ import annotations

import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from benchmarks import report

# Each is a module with `measure(scratch: Path) -> Section`; quick ones first.
NAMES = (
    "start",
    "serve",
    "place",
    "season",
    "kernel",
    "systems",
    "seams",
    "compared",
    "estimate",
    "stream",
    "extract",
    "homogeneity",
    "teach",
    "classify",
    "france",
    "clouds",
    "events",
    "reclassify",
    "next",
    "suspects",
    "check",
    "peers",
    "scale",
    "gpu",
)


def main(names: list[str]) -> None:
    """Run benchmarks by name; each replaces its section of RESULTS.md once it is done."""
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        sys.exit(f"no benchmark {unknown[0]}; there are {', '.join(NAMES)}")
    for name in names or NAMES:
        started = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix=f"cropmapper_{name}_") as scratch:
            section = import_module(f"benchmarks.{name}").measure(Path(scratch))
        text = section.markdown(report.measured(name, time.perf_counter() - started))
        report.write(text)
        print(text, end="\n\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
