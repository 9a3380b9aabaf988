"""One place through the year: its series, its season, and which dates decided its class."""
