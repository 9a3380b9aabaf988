"""A hand on mouse and keyboard, and eyes on QGIS's window: what the tests that walk through the docks share."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from pathlib import Path

from desktop import Desktop
from qgis.core import QgsVectorLayer

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
CLASSES, A_CLASS = 3, 3  # how many classes are drawn, and how many parcels of each


def largest(parcels: str) -> dict[str, list[int]]:
    """Return the features to be drawn: the largest of each of the most frequent crops."""
    found = defaultdict(list)
    for row in QgsVectorLayer(parcels, "parcels", "ogr").getFeatures():
        found[row["crop"]].append((-row.geometry().area(), row.id()))
    frequent = Counter({crop: len(rows) for crop, rows in found.items() if crop}).most_common(CLASSES)
    return {crop: [fid for _, fid in sorted(found[crop])[:A_CLASS]] for crop, _ in frequent}


class Analyst:
    """A hand on mouse and keyboard, and eyes on the docks.

    Args:
        desktop: QGIS, running a script that listens.
        story: begins the names of the photographs.
    """

    def __init__(self, desktop: Desktop, story: str) -> None:
        self._desktop, self._story, self._pictures, self._pictured = desktop, story, 0, ""
        self.ask, self.until = desktop.ask, desktop.until
        self.press, self.type, self.draw_at = desktop.press, desktop.type, desktop.draw

    def click(self, name: str, **place: int) -> None:
        """Click on a widget, once it can be, and stays where it is."""
        spot, before = self.until("where", 30, name=name, **place), None
        while spot != before:
            time.sleep(0.08)
            spot, before = self.until("where", 30, name=name, **place), spot
        self._desktop.click(*spot)

    def click_row(self, name: str, text: str) -> None:
        """Click on the row of a list or table that holds a text, once there is one."""
        self._desktop.click(*self.until("where_row", 30, name=name, text=text))

    def unfold(self, name: str) -> None:
        """Click on the title of a box that is folded."""
        self.click(name, x=60, y=9)

    def photograph(self, name: str, size: tuple[int, int] | None = None) -> None:
        """Photograph the screen, once the map is drawn.

        Args:
            name: of what is seen.
            size: of the screen's corner that is photographed, where it is not the whole of it.
        """
        self._desktop.rest_pointer(size)
        time.sleep(0.2)  # the map follows the table a moment later
        self.until("drawn", 20)
        self._pictures += size is None or name != self._pictured
        self._pictured = name
        sized = f"_{size[0]}x{size[1]}" if size else ""
        path = SCREENSHOTS / f"{self._story}_{self._pictures:02}_{name}{sized}.png"
        self._desktop.photograph(path, size)
        assert path.stat().st_size > 20_000

    def draw(self, fid: int) -> list:
        """Zoom to a parcel and click the corners of a field in it; return them."""
        corners = self.ask("corners", fid=fid)
        self.until("drawn", 20)
        self.draw_at(corners)
        return corners

    def run(self, button: str, status: str) -> str:
        """Press a button that starts a run; return what is said when it has ended."""
        self.click(button)
        return self.until("ended", 200, name=status)

    def labels(self, count: int) -> list[dict]:
        """Return the drawn and corrected parcels, once there are so many."""
        return self.until("labels", 10, holds=lambda rows: len(rows) == count)

    def choose(self, model: str) -> None:
        """Wait until a model that was just taught is the chosen one."""
        self.until("texts", 20, holds=lambda shown: shown["model"] == f"{model} (yours)", names=["model"])


def name_classes(analyst: Analyst, names: list[str]) -> None:
    """Type the classes into the table."""
    analyst.unfold("labels")
    for name in names:
        analyst.click("classAdd")
        analyst.type(name)
    analyst.until("cells", 10, holds=lambda rows: [row[1] for row in rows] == names, name="classTable")


def draw_parcels(analyst: Analyst, parcels: dict[str, list[int]]) -> None:
    """Draw three parcels of each class; then one that is snapped to the last, and a hole in that, both taken back."""
    analyst.click("drawParcels")
    for digit, fids in enumerate(parcels.values(), 1):
        analyst.press(str(digit))
        for number, fid in enumerate(fids, 1):
            corners = analyst.draw(fid)
            analyst.labels(A_CLASS * (digit - 1) + number)
    (x, y), (_, opposite) = corners[0], corners[2]
    analyst.draw_at([(x + 4, y + 4), (x - 60, y), (x - 60, opposite), (x - 20, opposite)])
    *_, last, snapped = analyst.labels(CLASSES * A_CLASS + 1)
    assert snapped["corners"][0] in last["corners"], "a corner near another's is put on it"
    analyst.click("labelsUndo")
    analyst.labels(CLASSES * A_CLASS)
    corners = analyst.ask("corners", fid=fid, around=0.6)
    analyst.until("drawn", 20)
    (left, right), (top, bottom) = map(sorted, zip(corners[0], corners[2]))
    wide, high = (right - left) // 3, (bottom - top) // 3
    analyst.click("labelsHole")
    analyst.draw_at([(left + wide * x, top + high * y) for x, y in ((1, 1), (2, 1), (2, 2), (1, 2))])
    analyst.until("labels", 10, holds=lambda rows: len(rows[-1]["corners"]) == 10)
    analyst.click("labelsUndo")
    drawn = analyst.until("labels", 10, holds=lambda rows: len(rows[-1]["corners"]) == 5)
    analyst.click("labelsSave")
    assert Counter(row["crop"] for row in drawn) == dict.fromkeys(parcels, A_CLASS)
