"""The output folder of a job: whose it is, what is finished in it, and what may be replaced."""

from __future__ import annotations

import glob
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from engine.contract import SPECS
from engine.errors import BadInput
from engine.files import REPORT, disk_errors, locked, write_whole
from engine.mapping import storage
from engine.package import CARD
from engine.reading import Unreadable, is_regular, read_json, read_text

JOB = "job.json"
# Of all jobs that have an output folder: one of them may replace what another left there, and nothing else.
OUTPUTS = (*dict.fromkeys(name for spec in SPECS for name in spec.writes), JOB, REPORT)

# What the engine writes, and what GDAL, SQLite and QGIS leave, beside an output.
_BESIDE = (".aux.xml", "-wal", "-shm")
_WORK = ".cropmapper"
_LOCK = ".cropmapper.lock"
# The model package of a teach job, while it is written and while an older one gives way to it.
MODEL = "model"
_PACKAGES = (MODEL, f".{MODEL}.part", f".{MODEL}.old")
# A map that another job makes on its way, in a folder of its own: it goes on from its own finished blocks.
MAP = "map"
_IDENTITY = "identity"
_IDENTITY_FORM = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class RunFolder:
    """A folder claimed for one job.

    Attributes:
        out: where the results appear, each whole.
        work: what is unfinished; gone when the job is done.
        blocks: where the block files are: a path, or an address as `engine.mapping.storage` has them; gone with `work`.
        identity: hash of everything that decides the result.
        begun: whether this same job was begun before, so that some blocks may be finished.
        files: names of the job's outputs beside its spec and its report.
    """

    out: Path
    work: Path
    blocks: str
    identity: str
    begun: bool
    files: tuple[str, ...] = ()

    def publish(self, names: Sequence[str], folders: Sequence[str] = ()) -> None:
        """Move finished outputs from the work folder to their place, and remove another job's beside them.

        Nothing is replaced before all of them are there to be moved, and the report is moved last. A link in an
        output's place is replaced, not followed.

        Args:
            names: file names of the outputs, the report among them.
            folders: names of folders that are outputs; each takes the place of an older one.

        Raises:
            Failure: `disk`.
        """
        with disk_errors(self.out):
            for name in (*names, *folders):
                (self.work / name).stat()
            # Older statistics must not describe the new rasters, nor an older report vouch for them. The report goes
            # last: it tells which of the rasters here are a job's, and of the others none is touched.
            older = {*_reported(self.out), *names, *self.files} - {REPORT}
            beside = (f"{name}{suffix}" for name in older for suffix in _BESIDE)
            for name in (*sorted(older - {*names}), *(name for name in beside if name not in names), REPORT):
                (self.out / name).unlink(missing_ok=True)
            for name in folders:
                self._replace_folder(name)
            for name in sorted(names, key=lambda name: name == REPORT):
                (self.work / name).replace(self.out / name)

    def _replace_folder(self, name: str) -> None:
        old = self.work / f".{name}.old"
        shutil.rmtree(old, ignore_errors=True)
        if (self.out / name).exists():
            (self.out / name).replace(old)
        (self.work / name).replace(self.out / name)
        shutil.rmtree(old, ignore_errors=True)

    def discard_unfinished(self, working: bool) -> bool:
        """Remove outputs that were being written; finished blocks stay, to resume from.

        Args:
            working: whether this run came so far that it may have finished blocks.

        Returns:
            whether finished blocks stay, or may.
        """
        _remove(path for path in _within(self.work) if _of_a_job(path.name) and not _KEPT.fullmatch(path.name))
        _remove_packages(self.work)
        # Shared storage that does not answer looks empty.
        within_out = self.blocks == str(self.work)
        kept = _has_pieces(self.work) if within_out else self.begun or working
        if not kept:
            self.close()  # nothing to resume from, nothing to keep others out for
        return kept

    def close(self) -> None:
        """Remove the work folder and the block files, once all is published; what no job wrote there stays."""
        clear(self.work)
        if self.blocks != str(self.work):
            storage.remove_folder(self.blocks)


# Blocks, sheets and other pieces, which begin with a name and a mark; and what stands beside them until a job is done.
_BLOCK = r"(?:[a-z]+[0-9a-f]{16}\.)?\d{5,}_\d{5,}\.(?:npz|tiles|head)"
_KEPT = re.compile(rf"{_BLOCK}|{re.escape(_IDENTITY)}|{re.escape(JOB)}|spec\.json")
_OWN = re.compile(rf"(?:{_BLOCK}|spec\.json)(?:(?:\.[0-9a-f]{{32}})?\.part)?|{_IDENTITY}(?:\.part)?")


def _of_a_job(name: str) -> bool:
    """Whether a job may have written a file of this name into its work folder."""
    # GDAL and SQLite call what they write on the way after the file that it is for.
    return bool(_OWN.fullmatch(name)) or name.startswith(OUTPUTS)


def _within(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # absent, no folder, or not to be looked into: writing there will say so
        return []


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # a folder of that name is nobody's file
            path.unlink()


def _remove_packages(work: Path) -> None:
    """Remove a model package that was being written, or stood aside."""
    for name in _PACKAGES:
        if not (work / name).is_symlink():
            shutil.rmtree(work / name, ignore_errors=True)


def _has_pieces(work: Path) -> bool:
    """Whether anything is finished in a work folder, to go on from: a block, or all of a map on the way."""
    inner = work / MAP
    return any(any(folder.glob("*.npz")) for folder in (work, inner / _WORK)) or (inner / REPORT).is_file()


def _remove_map(work: Path) -> None:
    """Remove a map that was made on the way."""
    inner = work / MAP
    if inner.is_symlink() or not inner.is_dir():
        return
    clear(inner / _WORK)
    _remove(path for path in _within(inner) if path.name == _LOCK or path.name.startswith(OUTPUTS))
    with suppress(OSError):
        inner.rmdir()


def clear(work: Path) -> None:
    """Remove what jobs wrote into a work folder, and the folder itself if nothing else is in it."""
    if work.is_symlink():
        return
    _remove_packages(work)
    _remove_map(work)
    of_jobs = [path for path in _within(work) if _of_a_job(path.name)]
    # The identity last: without it, what is left by a kill in between would count as foreign.
    _remove(sorted(of_jobs, key=lambda path: path.name == _IDENTITY))
    with suppress(OSError):
        work.rmdir()


def identity_of(facts: dict, inputs: Iterable[str | Path]) -> str:
    """Hash what decides a job's result.

    Args:
        facts: as JSON, dates as text: the spec's deciding fields, the stack, package, engine, runtime, precision.
        inputs: files whose size and time of change count, with what stands beside them under the same stem.

    Returns:
        SHA-256, in hexadecimal.
    """
    files = sorted({file for path in inputs for file in _with_companions(Path(path))})
    stats = [(str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(json.dumps([facts, stats], sort_keys=True, default=str).encode()).hexdigest()


def _with_companions(path: Path) -> Iterator[Path]:
    """A file and its companions: a shapefile's .dbf, a raster's .msk, a GeoPackage's unsaved edits."""
    yield path
    for other in path.parent.glob(f"{glob.escape(path.stem)}.*"):
        if other.suffix in (".dbf", ".shx", ".prj", ".cpg", ".msk", ".ovr"):
            yield other
    edits = path.with_name(path.name + "-wal")
    if edits.is_file() and edits.stat().st_size > 0:
        yield edits


def places(out: Path) -> list[Path]:
    """All that a job writes, replaces or removes in its output folder."""
    beside = (f"{name}{suffix}" for name in OUTPUTS for suffix in _BESIDE)
    return [out / name for name in (*OUTPUTS, *beside, _WORK, _LOCK)]


@contextmanager
def held(out: Path) -> Iterator[None]:
    """Keep other jobs out of an output folder while one writes into it; one made for nothing goes again.

    A job that is refused, cancelled or fails, and has no finished piece to go on from, leaves no empty folder.

    Raises:
        BadInput: `out_invalid` when it is a file, `out_busy` when another job is writing there.
        Failure: `disk`.
    """
    if out.exists() and not out.is_dir():
        raise BadInput("out_invalid", f"The output {out} is a file, not a folder.", "Choose a folder for the results.")
    made = [folder for folder in (out, *out.parents) if not folder.exists()]
    try:
        with locked(out / _LOCK):
            yield
    except BaseException:
        with suppress(OSError):  # one that holds anything stays
            for folder in made:
                folder.rmdir()
        raise


def claim(
    out: Path,
    identity: str,
    overwrite: bool,
    shared: str | None = None,
    files: Sequence[str] = (),
) -> RunFolder:
    """Take an output folder for a job: a new one, or one that this same job has begun.

    Args:
        files: names of the job's outputs beside its spec and its report.
        shared: where block files go, each job's in a folder of its own; within the output folder by default.

    Raises:
        BadInput: `out_other_job` when it holds another job's results and `overwrite` is off; `out_foreign` when no job
            wrote what stands in the results' places.
        Failure: `disk`.
    """
    work = out / _WORK
    begun_by = _begun_by(work)
    _refuse_foreign(work, begun_by)
    blocks = storage.join(shared, _name_of(out, identity)) if shared else str(work)
    folder = RunFolder(out, work, blocks, identity, begun_by == identity, tuple(files))
    if folder.begun:
        _remove(path for path in _within(work) if _of_a_job(path.name) and not _KEPT.fullmatch(path.name))
        storage.make_folder(blocks)
        return folder
    replaceable = {*files, *_reported(out), JOB, REPORT}
    present = [name for name in OUTPUTS if name in replaceable and os.path.lexists(out / name)]
    folders = [name for name in present if (out / name).is_dir()]
    if folders:
        raise BadInput(
            "out_foreign",
            f"In the output folder {out}, {folders[0]} is a folder, where a file of the result goes.",
            "Choose another folder, or move it away.",
        )
    if present and not (begun_by or JOB in present or REPORT in present):
        raise BadInput(
            "out_foreign",
            f"The output folder {out} holds {present[0]} without the {JOB} or {REPORT} that a job leaves beside it.",
            "Choose another folder, or move that file away.",
        )
    if (begun_by or present) and not overwrite:
        what = f"results of another job ({present[0]})" if present else "another job's unfinished blocks"
        raise BadInput(
            "out_other_job",
            f"The output folder {out} holds {what}.",
            "Choose another folder, or allow results to be replaced (overwrite).",
        )
    with disk_errors(out):
        clear(folder.work)
        folder.work.mkdir(parents=True, exist_ok=True)
    storage.make_folder(blocks)
    write_whole(folder.work / _IDENTITY, identity.encode())
    return folder


def _name_of(out: Path, identity: str) -> str:
    """Folder name for one job's blocks; two jobs never share one, nor does the same job for another output folder."""
    return f"cropmapper-{hashlib.sha256(f'{identity} {out}'.encode()).hexdigest()[:16]}"


def _reported(out: Path) -> list[str]:
    """Names of the outputs that the report in an output folder lists."""
    try:
        report = json.loads(read_text(out / REPORT))
        names = {Path(path).name for path in report["outputs"].values()}
    except (Unreadable, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return []
    return [name for name in OUTPUTS if name in names]


def finished_report(out: Path, identity: str) -> dict | None:
    """The report of this very job, if it was finished here and nothing of it is gone; else None."""
    if _begun_by(out / _WORK):
        return None
    try:
        report = read_json(out / REPORT)
    except Unreadable:
        return None
    outputs = report.get("outputs") if isinstance(report, dict) else None
    if not isinstance(outputs, dict):
        return None
    whole = outputs and all(isinstance(path, str) and _is_there(Path(path)) for path in outputs.values())
    return report if whole and report.get("identity") == identity else None


def _is_there(output: Path) -> bool:
    """Whether a file is there, or a model package."""
    return is_regular(output) or is_regular(output / CARD)


def _begun_by(work: Path) -> str | None:
    """The identity of the job whose work folder this is; None where it is no job's."""
    path = work / _IDENTITY
    if work.is_symlink() or path.is_symlink():
        return None
    try:
        identity = read_text(path, most=1024)
    except Unreadable:
        return None
    return identity if _IDENTITY_FORM.fullmatch(identity) else None


def _refuse_foreign(work: Path, begun_by: str | None) -> None:
    """Refuse a folder of the work folder's name that no job made: what is in it would be lost."""
    if not os.path.lexists(work):
        return
    foreign = work
    if work.is_dir() and not work.is_symlink():
        # A job that is ended at its very beginning leaves an empty folder, or half an identity.
        there = [path for path in _within(work) if path.name != f"{_IDENTITY}.part"]
        if begun_by or not there:
            return
        foreign = there[0]
    raise BadInput(
        "out_foreign",
        f"The output folder holds {foreign}, which no job made.",
        "Choose another folder, or move it away.",
    )
