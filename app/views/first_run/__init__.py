"""The first run: the firm, then what the catalogue begins with."""
