"""What shows how far a map can be trusted: its accuracy, and from which date on its answers stay."""
