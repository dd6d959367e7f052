"""Language models: getting them (registry) and running them in routed batches (engine)."""
