"""Reports of runs: report.json, and what stands in it."""

from engine.report.areas import Areas, pixel_hectares
from engine.report.file import finite, peak_memory_mb, write_report, write_rows

__all__ = ["Areas", "finite", "peak_memory_mb", "pixel_hectares", "write_report", "write_rows"]
