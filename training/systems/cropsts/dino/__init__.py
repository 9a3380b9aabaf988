"""CropSTS without labels: self-distillation with plot masks."""
