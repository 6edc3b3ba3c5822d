"""Protection of a data file by a password: SQLCipher's encryption, under a key of Argon2id.

The first sixteen bytes of a protected file are its salt; everything after them is encrypted and
signed, page by page. Without the password nobody reads any of it, and nobody can help: the
password is kept nowhere.
"""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_bytes
from typing import Any

SALT_BYTES = 16
SECRET_BYTES = 32
_HEAD = b"SQLite format 3\0"
"""What a file that is not protected begins with."""
_PAGE_BYTES = 4096
_PASSES, _MEMORY_KIB, _LANES = 3, 64 * 1024, 4
"""The parameters of Argon2id that RFC 9106 (section 4) recommends second: a fifth of a second."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one protected file. Two files have the same one where their salt is the same."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The key as SQLCipher reads it: no further derivation, this salt."""
        return f"\"x'{self.secret.hex()}{self.salt.hex()}'\""


def new_key(password: str) -> Key:
    """Return a key for a file that is to be protected by a password."""
    return _derived(password, token_bytes(SALT_BYTES))


def key_of(path: Path, password: str) -> Key | None:
    """Return the key that a password makes for a file; None where it is not protected."""
    return _derived(password, salt_of(path)) if is_protected(path) else None


def is_protected(path: Path) -> bool:
    """Whether a file looks like a protected one; one that cannot be read does not.

    An encrypted file is noise: all that shows is that it is no SQLite file, and in whole pages.
    """
    try:
        size, head = path.stat().st_size, salt_of(path)
    except OSError:
        return False
    # A file of zeros alone is what a failing disk leaves, and has no salt.
    return size > 0 and size % _PAGE_BYTES == 0 and head != _HEAD and any(head)


def salt_of(path: Path) -> bytes:
    """Return the first bytes of a file: the salt of a protected one. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def unlock(connection: Any, key: Key | None) -> None:  # noqa: ANN401 - the driver has no types
    """Give a new connection the key of its file, before anything is read through it."""
    if key is not None:
        # What the library would write of a wrong password belongs to nobody's terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {key.pragma}")


def _derived(password: str, salt: bytes) -> Key:
    # Most files have no password: the library is loaded for those that do.
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415

    # The same letters may be typed as other code points on another machine.
    same = unicodedata.normalize("NFC", password)
    secret = hash_secret_raw(
        same.encode(), salt, _PASSES, _MEMORY_KIB, _LANES, SECRET_BYTES, Type.ID
    )
    return Key(secret, salt)
