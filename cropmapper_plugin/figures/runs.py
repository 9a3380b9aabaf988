"""The runs of the pages: a layer to a file where it is none, the engine, the results into the project."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..panel.dockrun import DockRun
from ..panel.parcelfile import ParcelFile


class FiguresRun(DockRun):
    """Run a job that takes a layer.

    Args:
        job: the job, without the fields of the layer's file.
        layer: the layer, or a ParcelFile of none.
        names: field of the job for the file and for the layer in it.
    """

    def __init__(self, job: dict, layer: ParcelFile, names: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(job, layer, parent)
        self._names = names

    def start(self) -> None:
        """Begin; returns at once."""
        self._write_parcels(self._go)

    def _go(self, fields: dict) -> None:
        called = dict(zip(("parcels", "parcels_layer"), self._names))
        self.job |= {called[name]: value for name, value in fields.items()}
        self._run_job(self.job, self._open)
