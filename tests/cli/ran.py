"""What a command answered: its status, and what it wrote to stdout and stderr."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def facts(self) -> Any:  # noqa: ANN401 - JSON may be anything
        """Its JSON."""
        return json.loads(self.out)


Forfait = Callable[..., Ran]
"""`forfait("advance", "--json", today="2027-01-22")`."""
