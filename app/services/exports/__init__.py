"""Neutral tables as files and for the clipboard; knows no report, no query and no language."""
