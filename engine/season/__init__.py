"""The life of a parcel through the year: indices, smoothed curves, start, peak and end of season, and events."""
