"""Classifiers of series, side by side: CropSTS and its peers, each behind the one protocol of `system.py`."""
