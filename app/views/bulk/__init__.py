"""The bulk change: one change for a selection of clients, previewed, confirmed, reported."""
