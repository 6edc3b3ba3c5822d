"""Charging on to clients what the firm has paid for them: what is agreed, and the runs."""
