"""Breadth of recognition, measured on every architecture of `transformers`."""
