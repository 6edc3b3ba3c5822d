"""How every command begins: time first, then the act, in one transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.services.journal import Act, Books, write_act
from app.services.renewals import catch_up


@contextmanager
def act(books: Books, name: str, /, **facts: object) -> Iterator[Act]:
    """Catch up to today, then run a command in one transaction with one journal entry.

    On a renewal day the renewal comes first, so that every act meets subscriptions of its day.
    """
    catch_up(books)
    with write_act(books, name, **facts) as under_way:
        yield under_way
