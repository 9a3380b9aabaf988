"""What is minimised; one module per objective."""
