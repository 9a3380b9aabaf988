"""TSViT, a published network that is trained on PASTIS beside the others; it maps nothing else."""

# As tables have it.
TITLE = "TSViT"
