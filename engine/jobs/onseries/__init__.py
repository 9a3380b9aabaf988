"""Series of parcels and places, as a job needs them: read or kept from an earlier job, and answered by a model."""
