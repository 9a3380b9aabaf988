"""The output folder of a map job: whose it is, what is finished in it, and what may be replaced."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import BadInput
from engine.files import disk_errors, write_whole

CLASSES = "classes.tif"
CATEGORIES = "classes.tif.aux.xml"
CONFIDENCE = "confidence.tif"
PROBABILITIES = "probabilities.tif"
PARCELS = "parcels.gpkg"
JOB = "job.json"
REPORT = "report.json"
OUTPUTS = (CLASSES, CATEGORIES, CONFIDENCE, PROBABILITIES, PARCELS, JOB, REPORT)

_WORK = ".cropmapper"
_IDENTITY = "identity"


@dataclass(frozen=True)
class RunFolder:
    """A folder claimed for one job.

    Attributes:
        out: where the results appear, each whole.
        work: what is unfinished, and the block files; gone when the job is done.
        identity: hash of everything that decides the result.
    """

    out: Path
    work: Path
    identity: str

    def publish(self, names: Iterable[str]) -> None:
        """Move finished outputs from the work folder to their place.

        Raises:
            Failure: `disk`.
        """
        with disk_errors(self.out):
            for name in names:
                (self.work / name).replace(self.out / name)

    def discard_unfinished(self) -> None:
        """Remove outputs that were being written; finished blocks stay, to resume from."""
        for path in self.work.glob("*"):
            if path.name in OUTPUTS or path.suffix in (".part", ".gpkg-journal"):
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the work folder, once all is published."""
        shutil.rmtree(self.work, ignore_errors=True)


def identity_of(facts: dict, inputs: Iterable[str | Path]) -> str:
    """Hash what decides a job's result.

    Args:
        facts: JSON-serialisable: the spec's deciding fields, package, engine, runtime, precision.
        inputs: files whose size and time of change count.

    Returns:
        SHA-256, in hexadecimal.
    """
    stats = [
        (str(path), Path(path).stat().st_size, Path(path).stat().st_mtime_ns) for path in sorted(set(map(str, inputs)))
    ]
    return hashlib.sha256(json.dumps([facts, stats], sort_keys=True).encode()).hexdigest()


def claim(out: Path, identity: str, overwrite: bool) -> RunFolder:
    """Take an output folder for a job: a new one, or one that this same job has begun.

    Raises:
        BadInput: `out_other_job` when it holds another job's results and `overwrite` is off; `out_invalid`.
        Failure: `disk`.
    """
    if out.exists() and not out.is_dir():
        raise BadInput("out_invalid", f"The output {out} is a file, not a folder.", "Choose a folder for the results.")
    folder = RunFolder(out, out / _WORK, identity)
    begun_by = _begun_by(folder)
    if begun_by == identity:
        return folder
    present = [name for name in OUTPUTS if (out / name).exists()]
    if (begun_by or present) and not overwrite:
        what = f"results of another job ({present[0]})" if present else "another job's unfinished blocks"
        raise BadInput(
            "out_other_job",
            f"The output folder {out} holds {what}.",
            "Choose another folder, or allow overwriting (--overwrite).",
        )
    with disk_errors(out):
        if folder.work.exists():
            shutil.rmtree(folder.work)
        folder.work.mkdir(parents=True)
    write_whole(folder.work / _IDENTITY, identity.encode())
    return folder


def finished_report(out: Path, identity: str) -> dict | None:
    """The report of this very job, if it was finished here and nothing of it is gone; else None."""
    path = out / REPORT
    if not path.is_file() or _begun_by(RunFolder(out, out / _WORK, identity)):
        return None
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return None
    outputs = report.get("outputs", {}) if isinstance(report, dict) else {}
    whole = outputs and all(Path(place).is_file() for place in outputs.values())
    return report if whole and report.get("identity") == identity else None


def _begun_by(folder: RunFolder) -> str | None:
    path = folder.work / _IDENTITY
    return path.read_text(encoding="utf-8") if path.is_file() else None
