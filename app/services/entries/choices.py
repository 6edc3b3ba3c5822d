"""What can be chosen of entries: which, and for which program. Light: words are loaded with it."""

from enum import Enum


class What(Enum):
    """Which entries are wanted."""

    BOTH = "both"
    PURCHASES = "purchases"
    RE_BILLING = "rebilling"


class EntriesFormat(Enum):
    """What a file of entries is for."""

    QUADRA = "quadra"
    FEC = "fec"
    WINBOOKS = "winbooks"
