"""Bringing clients and portfolios in from files: choose, map, check, import."""
