"""Erasing what identifies a client whose link has ended; every figure stays."""

from dataclasses import asdict
from datetime import timedelta
from pathlib import PurePath
from typing import Any, Final

from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.orm import Session

from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.text import folded
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    ClientTagRow,
    FormerStateRow,
    JournalClientRow,
    JournalRow,
    RebillAdjustmentRow,
    RebillLineRow,
    RebillTermsRow,
    SubscriptionRow,
    VendorInvoiceDecisionRow,
    VendorInvoiceLineRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.client_values import ClientFields
from app.services.journal import Books, Facts
from app.services.reports.statement_file import REPORT as STATEMENT

_LEFT: Final = (ClientStatus.ARCHIVED, ClientStatus.LOST)
_KEPT: Final = ("country", "locale", "manager")
"""What identifies nobody: VAT hangs on the country, and the manager is a colleague."""


def anonymise(books: Books, client_id: int) -> Changes:
    """Erase a client's personal data for good: in its fields, its tags, its history, its undoings.

    The firm may do it where the link has ended and nothing runs any more; what was billed stays as
    it is, and the client goes on as "N.N." with its number. Files that were written, and copies of
    the data file made before, still hold what they held; the journal goes on holding what somebody
    called a file that is not a statement of this client alone, or looked for in a list that was
    exported: nobody can tell whom that names. Raises `Refused`: STATUS_FORBIDS, STILL_RUNS,
    ANONYMISED_ALREADY.

    A reason is erased where its act was about this client alone.
    """
    with act(books, "anonymised") as a:
        row = a.session.get_one(ClientRow, client_id)
        erased = _erased(row)
        _check(a.session, row, erased)
        _erase_stated(a.session, client_id, row.legal_name)
        for name, value in erased.items():
            setattr(row, name, value)
        a.session.execute(delete(ClientTagRow).where(ClientTagRow.client_id == client_id))
        _erase_history(a.session, client_id)
        _erase_file_names(a.session, client_id)
        _erase_former(a.session, client_id, erased)
        _erase_agreed(a.session, client_id)
        a.touch(client_id)
    # Whoever looks for clients or acts by words has to forget those that are gone.
    return Changes(clients=frozenset({client_id}), all_clients=True)


def _erased(row: ClientRow) -> dict[str, Any]:
    """Return the columns of the client with nothing in them that identifies it."""
    kept = {name: getattr(row, name) for name in _KEPT}
    fields = ClientFields(_nobody(row.id), **kept)
    return {**fields.columns(), "sort_name": folded(fields.legal_name)}


def _nobody(client_id: int) -> str:
    return f"N.N. {client_id}"


def _check(session: Session, row: ClientRow, erased: dict[str, Any]) -> None:
    if row.status not in _LEFT:
        raise Refused(Refusal.STATUS_FORBIDS, name=row.legal_name, status=row.status.value)
    end = session.scalar(
        select(func.max(SubscriptionRow.period_end)).where(
            SubscriptionRow.client_id == row.id, SubscriptionRow.ended_on.is_(None)
        )
    )
    if end is not None:
        raise Refused(Refusal.STILL_RUNS, name=row.legal_name, day=end - timedelta(days=1))
    if all(getattr(row, name) == value for name, value in erased.items()):
        raise Refused(Refusal.ANONYMISED_ALREADY, name=row.legal_name)


def _erase_history(session: Session, client_id: int) -> None:
    """Take out of the journal what its entries say of the client itself, and why it was done."""
    mine = JournalClientRow.client_id == client_id
    for entry in session.scalars(select(JournalClientRow).where(mine)):
        entry.facts = _without_personal(entry.facts)
    touching = select(JournalClientRow.journal_id).group_by(JournalClientRow.journal_id)
    alone = touching.having(func.count() == 1, func.max(JournalClientRow.client_id) == client_id)
    session.execute(update(JournalRow).where(JournalRow.id.in_(alone)).values(reason=""))


def _erase_file_names(session: Session, client_id: int) -> None:
    """Take out of the journal the names of the files that its statements were written to.

    A batch is noted by the numbers of its clients. One that was noted by the names of its files
    does not say which is whose: it keeps what each of them held, and no name.
    """
    for entry in session.scalars(
        select(JournalRow).where(JournalRow.act == "exported").order_by(JournalRow.id)
    ):
        facts = entry.facts
        if facts.get("report") != STATEMENT:
            continue
        if isinstance(facts.get("files"), dict):
            digests = [{"client": None, "sha256": each} for each in facts["files"].values()]
            entry.facts = {**facts, "files": digests}
        elif "file" in facts and facts["parameters"].get("client") == client_id:
            suffix = PurePath(facts["file"]).suffix
            entry.facts = {**facts, "file": f"{_nobody(client_id)}{suffix}"}


def _erase_agreed(session: Session, client_id: int) -> None:
    """Take out of what is agreed on charging on, and of what was said about it, who the client is.

    That a mandate was given is kept: without one the amounts laid out could not stand.
    """
    agreed = RebillTermsRow.client_id == client_id
    session.execute(
        update(RebillTermsRow).where(agreed, RebillTermsRow.mandate != "").values(mandate="N.N.")
    )
    mine = _billed_lines(client_id)
    for table in (RebillLineRow, RebillAdjustmentRow):
        session.execute(update(table).where(table.billed_line_id.in_(mine)).values(comment=""))


def _erase_stated(session: Session, client_id: int, name: str) -> None:
    """Take out of the vendor's invoices what they state of the client, and what was said of it.

    Of lines too for which nobody was found, where they name it.
    """
    stated = VendorInvoiceLineRow.client_id == client_id
    nobodys = session.execute(
        select(VendorInvoiceLineRow.id, VendorInvoiceLineRow.client_text).where(
            VendorInvoiceLineRow.client_id.is_(None)
        )
    )
    naming = [line for line, text in nobodys if folded(name) in folded(text)]
    session.execute(
        update(VendorInvoiceLineRow)
        .where(or_(stated, VendorInvoiceLineRow.id.in_(naming)))
        .values(client_text="N.N.", service_text="")
    )
    lines = select(VendorInvoiceLineRow.id).where(stated)
    of_client = or_(
        VendorInvoiceDecisionRow.line_id.in_(lines),
        VendorInvoiceDecisionRow.line_id.in_(naming),
        VendorInvoiceDecisionRow.billed_line_id.in_(_billed_lines(client_id)),
    )
    undecided = VendorInvoiceDecisionRow.decision.is_(None)
    session.execute(delete(VendorInvoiceDecisionRow).where(of_client, undecided))
    session.execute(update(VendorInvoiceDecisionRow).where(of_client).values(comment=""))


def _billed_lines(client_id: int) -> Select[int]:
    return (
        select(BilledLineRow.id)
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .where(SubscriptionRow.client_id == client_id)
    )


def _without_personal(facts: Facts) -> Facts:
    """Return the facts of a history line without the client's name and fields.

    >>> _without_personal({"name": "Roy SA", "row": 2, "changed": {"city": ["", "Lyon"]}})
    {'row': 2}
    """
    personal = set(asdict(ClientFields(""))) - set(_KEPT)
    left = {name: value for name, value in facts.items() if name not in ("name", "changed")}
    changed = {
        name: values for name, values in facts.get("changed", {}).items() if name not in personal
    }
    return {**left, "changed": changed} if changed else left


def _erase_former(session: Session, client_id: int, erased: dict[str, Any]) -> None:
    """Take it out of what acts could be undone with; undoing them is refused from now on."""
    for former in session.scalars(
        select(FormerStateRow).where(FormerStateRow.client_id == client_id)
    ):
        clients = [{**row, **erased} for row in former.state[ClientRow.__tablename__]]
        former.state = {
            **former.state,
            ClientRow.__tablename__: clients,
            ClientTagRow.__tablename__: [],
        }
