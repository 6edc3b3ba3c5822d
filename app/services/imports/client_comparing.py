"""Comparing rows of clients with each other and with the books: duplicates, codes used up."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.discount import Redemptions, redeem
from app.domain.errors import Refused
from app.services.client_values import ClientFields
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import ClientDraft
from app.services.imports.fields import Field
from app.services.imports.known_clients import Known
from app.services.imports.problems import Problem, Reason, in_order, left_out, wrong
from app.services.imports.rules import ClientRules

_Key = tuple[Field, str]
"""A field, and what is in it as it is compared."""


def clients_compared(rows: Iterable[CheckedRow], rules: ClientRules) -> Iterator[CheckedRow]:
    """Yield the rows in their order, telling what repeats a client or a row, which code is used up.

    A row that is not imported repeats nothing and is repeated by nothing.
    """
    known = rules.known
    seen: dict[_Key, tuple[int, ClientFields]] = {}
    redeemed = Counter(known.redeemed)
    for row in rows:
        if row.skipped:
            yield replace(row, draft=row.alone.draft, problems=row.alone.problems)
            continue
        keys = tuple(row.alone.identifiers.items())
        found = [d for key in keys if (d := _duplicate(key, seen, known)) is not None]
        draft = None
        if not found and isinstance(row.alone.draft, ClientDraft):
            draft, found = _redeemed(row.alone.draft, known.catalogue, redeemed, rules.today)
            seen |= {key: (row.number, draft.client) for key in keys if key not in seen}
        yield replace(row, draft=draft, problems=in_order((*row.alone.problems, *found)))


def _duplicate(
    key: _Key, seen: Mapping[_Key, tuple[int, ClientFields]], known: Known
) -> Problem | None:
    client = known.clients.get(key)
    if client is not None:
        return wrong(
            Reason.DUPLICATE_OF_CLIENT,
            client=client.id,
            name=client.name,
            reference=client.reference,
        ).at(key[0])
    earlier = seen.get(key)
    if earlier is None:
        return None
    number, repeated = earlier
    return wrong(
        Reason.DUPLICATE_IN_FILE,
        row=number,
        name=repeated.legal_name,
        reference=repeated.reference,
    ).at(key[0])


def _redeemed(
    draft: ClientDraft, catalogue: Catalogue, redeemed: Counter[str], today: date
) -> tuple[ClientDraft, list[Problem]]:
    """Count a row's promo code; where earlier rows or clients have used it up it is left out."""
    terms = draft.redemption(today)
    if terms is None:
        return draft, []
    code, plan, interval, on = terms
    promo = catalogue.promo_code(code)
    try:
        redeem(promo, plan=plan, interval=interval, on=on, redemptions=Redemptions(redeemed[code]))
    except Refused as refused:
        return draft.without_promo(), [left_out(refused).at(Field.PROMO)]
    redeemed[code] += 1
    return draft, []
