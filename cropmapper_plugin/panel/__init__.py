"""The dock: one module per step, and the run that it starts."""
