"""Whether a text looks like one e-mail address."""

import re
from typing import Final

from app.services.imports.problems import Read, Reason, doubtful

_LONGEST: Final = 254
_ATOM: Final = r"[^@\s,;:<>()\[\]\"\\.]+"
_LABEL: Final = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[^\W\d_]{{2,63}}")


def email(text: str) -> Read[str]:
    """Check the form of an address; whether it exists, only a message tells.

    Where one address stands within a longer text, it is what would be right.

    >>> email("Anne Roy <a.roy@example.org>").problem.suggestion
    'a.roy@example.org'
    """
    if _is_address(text):
        return Read(text)
    inside = [word for word in re.split(r"[\s,;:<>()\[\]\"]+", text) if _is_address(word)]
    return Read(text, doubtful(Reason.EMAIL_DOUBTFUL, inside[0] if len(inside) == 1 else None))


def _is_address(text: str) -> bool:
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None
