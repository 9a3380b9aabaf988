"""AgriFM: its networks from recipes, its objectives, field boundaries, and early season."""

TITLE = "AgriFM"
