"""What regenerates the weights: recipes in, scored model packages out."""

# First of all: it keeps onnxruntime, which some modules here import by name, from reporting home.
import engine  # noqa: F401
