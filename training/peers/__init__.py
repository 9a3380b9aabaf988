"""Classifiers of series that the model systems are measured against."""
