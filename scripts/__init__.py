"""Scripts that make data files of the package; not installed with it."""
