"""Values of parcels through time: extracted once, kept as Parquet, read by every job on parcels."""
