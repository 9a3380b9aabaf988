"""What regenerates the weights: recipes in, scored model packages out."""
