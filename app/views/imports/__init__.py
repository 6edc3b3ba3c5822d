"""The import window: choose a file or paste, map its columns, check its rows, import them."""
