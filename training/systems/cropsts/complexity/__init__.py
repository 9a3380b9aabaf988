"""Operations of the ways to mix dates and places: counted, and timed."""
