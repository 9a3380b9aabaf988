"""A run of the dock on parcels' series: what is not extracted yet is, then the job, then its layer in the project."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject

from ..client.jobs import job_spec
from .dockrun import DockRun
from .parcelfile import ParcelFile

_EXTRACT_SHARE = 0.7  # of the time, where no series are there yet


class SeriesRun(DockRun):
    """Run a job on the series of parcels.

    Args:
        job: a job that takes series and parcels; both are filled in here.
        stack: fields of the extract job that say what is read: stack and options.
        series: folder that keeps the series.
        parcels: the parcels.
    """

    def __init__(
        self, job: dict, stack: dict, series: Path, parcels: ParcelFile, parent: QObject | None = None
    ) -> None:
        super().__init__(job, parcels, parent)
        self._stack, self._series = stack, series
        self.parts = (("extract", _EXTRACT_SHARE), (job["job"], 1 - _EXTRACT_SHARE))

    def start(self) -> None:
        """Begin; returns at once."""
        self._write_parcels(self._extract)

    def _extract(self, fields: dict) -> None:
        self.job |= {"series": str(self._series), **fields}
        # The series of these parcels take the place of others'; of parcels that are in both, nothing is read again.
        extract = job_spec("extract", out=str(self._series), overwrite=True, **self._stack, **fields)
        self._run_job(extract, self._judge)

    def _judge(self, _result: dict) -> None:
        self._engine.deleteLater()
        self._run_job(self.job, self._open)
