"""Trains, checks and exports Origami's folding-stability model (see README.md beside this package)."""
