"""What can be written in a recipe: one module per kind."""
