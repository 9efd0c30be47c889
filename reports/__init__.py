"""Findings out, to a reader: one renderer a format over the same analysis."""
