"""Ctrl+K: to any client or command by its words."""
