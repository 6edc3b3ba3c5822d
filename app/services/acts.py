"""How every command begins: time first, then the act, in one transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.services.journal import Act, Books, firm_row, write_act
from app.services.renewals import catch_up


@contextmanager
def act(books: Books, name: str, reason: str = "", /, **facts: object) -> Iterator[Act]:
    """Catch up to today, then run a command in one transaction with one journal entry.

    On a renewal day the renewal comes first, so that every act meets subscriptions of its day.
    The documents of earlier days are complete then, whether anything was due or not.
    """
    catch_up(books)
    with write_act(books, name, reason, **facts) as under_way:
        firm_row(under_way.session).latest_day = under_way.today
        yield under_way
