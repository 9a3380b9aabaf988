"""What teaching learns from: the class table of the project, the layer of drawn parcels, and labels of other layers."""
