"""How an engine process ends: cancel, and the guard that ends it when the asked-for end does not come."""
