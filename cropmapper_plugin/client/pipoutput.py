"""How far pip is, by what it prints."""

from __future__ import annotations

import re

from ..words import tr

_NAMED = re.compile(r"^Collecting ([A-Za-z0-9_.-]+)")
_FETCHED = re.compile(
    r"^\s*(?:Downloading|Using cached|Processing|Obtaining) .*?([A-Za-z0-9_.]+)-[^/\\ ]*\.whl(?:\s|$)"
)
_FOUND, _TAKEN = 0.1, 0.6  # shares of an installation: packages named, packages there; to unpack them is the rest


class PipOutput:
    """Follow an installation line by line.

    Args:
        packages: how many are installed.
    """

    def __init__(self, packages: int) -> None:
        self._packages = max(packages, 1)
        self._named = self._fetched = 0
        self.share = 0.0  # of the whole, 0 to 1; never falls
        self.text = ""  # what is done now

    def feed(self, line: str) -> bool:
        """Take a line; return whether it told how far pip is."""
        if found := _FETCHED.match(line):
            self._fetched += 1
            self.text = tr("Fetching {found} ({fetched} of {packages})").format(
                found=found[1], fetched=min(self._fetched, self._packages), packages=self._packages
            )
        elif found := _NAMED.match(line):
            self._named += 1
            self.text = tr("Looking for {found}").format(found=found[1])
        elif line.startswith("Installing collected packages"):
            self._named = self._fetched = self._packages
            self.text = tr("Unpacking the packages; this takes a minute or two")
        else:
            return False
        parts = _FOUND * self._named + _TAKEN * self._fetched
        self.share = max(self.share, min(parts / self._packages, _FOUND + _TAKEN))
        return True
