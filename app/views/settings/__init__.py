"""The firm's settings, the program's own, and the default billing preferences."""
