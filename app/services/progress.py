"""How a long use case says how far it is, and learns that it should stop."""

from collections.abc import Collection, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
REPORTED_EVERY = 100


class Cancelled(Exception):
    """The person asked to stop; the transaction was undone."""


class Progress(Protocol):
    """Told after each part of the work; raises `Cancelled` where the work should stop."""

    def __call__(self, done: int, total: int) -> None:
        """Report `done` of `total` parts."""


def unwatched(done: int, total: int) -> None:
    """Progress for work that nobody watches."""


def watched(parts: Collection[T], progress: Progress) -> Iterator[T]:
    """Go through the parts of some work, and say every hundred how far it is."""
    for done, part in enumerate(parts):
        if done % REPORTED_EVERY == 0:
            progress(done, len(parts))
        yield part
    progress(len(parts), len(parts))
