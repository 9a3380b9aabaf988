"""How good a map is: scores of answers against a reference."""
