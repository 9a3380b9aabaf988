"""How the files of a package are now: whoever keeps one open sees by that whether it has changed."""

from __future__ import annotations

from pathlib import Path

# Name, size, time of change and inode of each file.
Stamp = tuple[tuple[str, int, int, int], ...]


def stamp_of(folder: Path) -> Stamp:
    """Return name, size, time of change and inode of each file in a folder; a link's are those of what it leads to."""
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return ()  # gone meanwhile: reading it says so
    files = []
    for path in paths:
        try:
            status = path.stat()
            files.append((path.name, status.st_size, status.st_mtime_ns, status.st_ino))
        except OSError:
            files.append((path.name, -1, 0, 0))
    return tuple(files)
