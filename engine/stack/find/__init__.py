"""What lies there: dates, bands, masks, sensors, and the scan that judges them."""
