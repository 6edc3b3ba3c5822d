"""Accounting entries as files for accounting programs; knows no query, no screen, no language."""
