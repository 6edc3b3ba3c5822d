"""The Reports page, and the words of what it exports."""
