"""Scores of a recipe beside its peers."""
