"""The steps of the dock, from top to bottom, one module each."""
