"""What a map writes: one file an output."""
