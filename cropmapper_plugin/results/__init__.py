"""The dock that walks through the parcels of a result: a table, accepted and corrected by keys."""
