"""Results into the project: one group per run, styled by the class table."""
