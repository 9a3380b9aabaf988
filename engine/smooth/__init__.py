"""What is done to a map once it is there, without its model: probabilities smoothed, small areas sieved."""
