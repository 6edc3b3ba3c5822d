"""Who acts: the name of the system's user, as the journal keeps it."""

import getpass


def author() -> str:
    """Return the user's name; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # ImportError: Windows, before Python 3.13
        return ""
