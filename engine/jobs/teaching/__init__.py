"""Learning from labelled places, as a job needs it: what is read, what learns, and what is told of what was learned."""
