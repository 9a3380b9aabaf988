"""The series made by hand are fixtures here."""

from ..crops import asked, known

__all__ = ["asked", "known"]
