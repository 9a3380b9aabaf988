"""What a scan found in a stack, in a few lines: for the panel, and for Processing's log."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from ..words import decimal, grouped, percent, tr, trn
from .names import sensor_title


def describe(report: dict) -> str:
    """Say in two or three lines what a stack holds: its sensors with their bands, its ground, its dates."""
    lines = [f"{sensor_title(sensor)}: {', '.join(bands)}" for sensor, bands in report["sensors"].items()]
    crs = QgsCoordinateReferenceSystem(report["crs"])
    unit = f" {QgsUnitTypes.toAbbreviatedString(crs.mapUnits())}" if crs.isValid() else ""
    wide, high = (decimal(abs(side), ".6g") for side in report["pixel_size"])
    size = wide if wide == high else f"{wide} × {high}"
    ground = crs.userFriendlyIdentifier() if crs.isValid() else tr("no CRS")
    lines.append(
        tr("{width} × {height} pixels of {size}, {crs}").format(
            width=grouped(report["width"]), height=grouped(report["height"]), size=f"{size}{unit}", crs=ground
        )
    )
    used = [row for row in report["rows"] if row["used"]]
    days = sorted(row["date"] for row in used if row["date"])
    if days:
        clear = sum(row["clear_share"] or 0.0 for row in used) / len(used)
        share = tr("about {share}").format(share=percent(clear)) if report["sampled"] else percent(clear)
        text = trn(
            "{count} date from {first} to {last}, {share} clear on average",
            "{count} dates from {first} to {last}, {share} clear on average",
            len(used),
        )
        lines.append(text.format(count=len(used), first=days[0], last=days[-1], share=share))
    return "\n".join(lines)
