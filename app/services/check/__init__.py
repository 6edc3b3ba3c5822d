"""Checking a data file: that it is whole, and that every figure in it follows from the rules."""

from collections.abc import Callable, Iterator

from sqlalchemy.exc import DatabaseError, SQLAlchemyError
from sqlalchemy.orm import Session

from app.models.integrity import broken_references, damage, schema_differences
from app.services.check.complaints import Checked, Complaint, ComplaintKind
from app.services.check.documents import check_documents
from app.services.check.invoices import check_invoices
from app.services.check.ledger import Ledger, load_ledger
from app.services.check.lines import check_lines
from app.services.check.periods import check_periods
from app.services.check.running import check_running
from app.services.check.runs import check_runs
from app.services.check.windows import check_windows
from app.services.journal import Books
from app.services.progress import Progress, unwatched

__all__ = ["Checked", "Complaint", "ComplaintKind", "check"]


def check(books: Books, progress: Progress = unwatched) -> Checked:
    """Look for everything that could be wrong with the file; change nothing.

    SQLite's own checks come first, then the tables against the program's, then every figure.
    """
    parts = _parts()
    steps = len(parts) + 2
    with books.database.read() as session:
        complaints = _check_file(session)
        progress(1, steps)
        try:
            ledger = load_ledger(session)
        except (SQLAlchemyError, ValueError, TypeError) as error:
            # Nothing can be said of figures that cannot be read.
            complaints.append(Complaint(ComplaintKind.UNREADABLE, {"detail": str(error)}))
            return Checked(tuple(complaints))
        progress(2, steps)
    for done, part in enumerate(parts, start=3):
        complaints += part(ledger)
        progress(done, steps)
    return Checked(tuple(complaints), len(ledger.held), len(ledger.entries), len(ledger.documents))


def _parts() -> tuple[Callable[[Ledger], Iterator[Complaint]], ...]:
    return (
        check_lines,
        check_periods,
        check_running,
        check_windows,
        check_documents,
        check_runs,
        check_invoices,
        _check_redeemed,
    )


def _check_file(session: Session) -> list[Complaint]:
    try:
        connection = session.connection()
        return [
            *(_damaged(words) for words in damage(connection)),
            *(
                Complaint(
                    ComplaintKind.REFERENCE_BROKEN, {"table": table, "row": row, "other": other}
                )
                for table, row, other in broken_references(connection)
            ),
            *(
                Complaint(ComplaintKind.SCHEMA_DIFFERS, {"name": name})
                for name in schema_differences(connection)
            ),
        ]
    except DatabaseError as error:
        # Too damaged for SQLite to say where.
        return [_damaged(str(error.orig))]


def _damaged(words: str) -> Complaint:
    return Complaint(ComplaintKind.DAMAGED, {"detail": words})


def _check_redeemed(ledger: Ledger) -> Iterator[Complaint]:
    for redeemed in ledger.redeemed:
        if redeemed.times > redeemed.most and redeemed.lately:
            yield Complaint(
                ComplaintKind.PROMO_OVERUSED,
                {"promo": redeemed.promo, "times": redeemed.times, "most": redeemed.most},
            )
