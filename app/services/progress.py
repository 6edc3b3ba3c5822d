"""How a long use case says how far it is, and learns that it should stop."""

from collections.abc import Collection, Iterator
from time import monotonic
from typing import Protocol, TypeVar

T = TypeVar("T")
REPORTED_EVERY = 100
REPORTED_WITHIN_S = 0.1


class Cancelled(Exception):
    """The person asked to stop; the transaction was undone."""


class Progress(Protocol):
    """Told after each part of the work; raises `Cancelled` where the work should stop."""

    def __call__(self, done: int, total: int) -> None:
        """Report `done` of `total` parts."""


def unwatched(done: int, total: int) -> None:
    """Progress for work that nobody watches."""


def watched(parts: Collection[T], progress: Progress) -> Iterator[T]:
    """Go through the parts of some work, and say how far it is: every hundred, or where they last.

    Between two reports nobody can stop it.
    """
    said = monotonic()
    for done, part in enumerate(parts):
        if done % REPORTED_EVERY == 0 or monotonic() - said > REPORTED_WITHIN_S:
            progress(done, len(parts))
            said = monotonic()
        yield part
    progress(len(parts), len(parts))
