"""What is agreed on charging on: the firm's default, and what a client has instead of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.rebilling import Margin, RebillMode, RebillTerms, check_terms
from app.models.tables import RebillTermsRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.journal import Books, Facts, firm_row


@dataclass(frozen=True, slots=True)
class Agreed:
    """The firm's default, and what clients have instead, by the client's id."""

    default: RebillTerms
    own: Mapping[int, RebillTerms]

    def of(self, client_id: int) -> RebillTerms:
        """Return what holds for a client."""
        return self.own.get(client_id, self.default)


def agreed(books: Books) -> Agreed:
    """Return what is agreed with every client."""
    with books.database.read() as session:
        return load_agreed(session)


def load_agreed(session: Session) -> Agreed:
    """Return what is agreed within a transaction."""
    firm = firm_row(session)
    default = RebillTerms(
        mode=firm.rebill_mode,
        margin=Margin(percent=firm.rebill_percent, amount=firm.rebill_amount),
    )
    own = {row.client_id: _terms(row) for row in session.scalars(select(RebillTermsRow))}
    return Agreed(default, own)


def set_default(books: Books, terms: RebillTerms) -> Changes:
    """Set what holds for the clients with whom nothing else is agreed; locked runs stay.

    Raises `Refused`: DISBURSEMENT_NO_DEFAULT, NOTHING_CHANGES.
    """
    if terms.mode is RebillMode.DISBURSEMENT:
        raise Refused(Refusal.DISBURSEMENT_NO_DEFAULT)
    with act(books, "rebill_default_set") as a:
        before = load_agreed(a.session).default
        if terms == before:
            raise Refused(Refusal.NOTHING_CHANGES)
        firm = firm_row(a.session)
        firm.rebill_mode = terms.mode
        firm.rebill_percent, firm.rebill_amount = terms.margin.percent, terms.margin.amount
        a.facts |= {"before": terms_facts(before), "after": terms_facts(terms)}
    return Changes(rebilling=True)


def set_terms(books: Books, client_ids: Collection[int], terms: RebillTerms | None) -> Changes:
    """Agree on something with clients; None: the firm's default holds for them again.

    Raises `Refused`: NOTHING_CHANGES where they all have it already, and where the law allows no
    disbursement.
    """
    if terms is not None:
        check_terms(terms)
    with act(books, "rebill_terms_set") as a:
        own = load_agreed(a.session).own
        changed = sorted(id_ for id_ in client_ids if own.get(id_) != terms)
        if not changed:
            raise Refused(Refusal.NOTHING_CHANGES)
        a.session.execute(delete(RebillTermsRow).where(RebillTermsRow.client_id.in_(changed)))
        if terms is not None:
            a.session.execute(
                insert(RebillTermsRow), [{"client_id": id_, **_columns(terms)} for id_ in changed]
            )
        for id_ in changed:
            a.touch(id_, rebill=[_facts_of(own.get(id_)), _facts_of(terms)])
    return Changes(clients=frozenset(changed), rebilling=True)


def terms_facts(terms: RebillTerms) -> Facts:
    """Return terms as the journal keeps them."""
    return {
        "mode": terms.mode.value,
        "percent": terms.margin.percent,
        "amount": terms.margin.amount,
    }


def _facts_of(terms: RebillTerms | None) -> Facts | None:
    return None if terms is None else terms_facts(terms)


def _terms(row: RebillTermsRow) -> RebillTerms:
    return RebillTerms(
        mode=row.mode,
        margin=Margin(percent=row.margin_percent, amount=row.margin_amount),
        in_client_name=row.in_client_name,
        mandate=row.mandate,
    )


def _columns(terms: RebillTerms) -> Facts:
    return {
        "mode": terms.mode,
        "margin_percent": terms.margin.percent,
        "margin_amount": terms.margin.amount,
        "in_client_name": terms.in_client_name,
        "mandate": terms.mandate,
    }
