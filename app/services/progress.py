"""How a long use case says how far it is, and learns that it should stop."""

from typing import Protocol


class Cancelled(Exception):
    """The person asked to stop; the transaction was undone."""


class Progress(Protocol):
    """Told after each part of the work; raises `Cancelled` where the work should stop."""

    def __call__(self, done: int, total: int) -> None:
        """Report `done` of `total` parts."""


def unwatched(done: int, total: int) -> None:
    """Progress for work that nobody watches."""
