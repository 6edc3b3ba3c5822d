"""`forfait clients`: the clients of a tab, as a table of text or as JSON."""

import argparse
import json
from typing import Any

from app.cli.desk import Desk
from app.cli.figures import euros
from app.services.catalogue import catalogue
from app.services.client_lists import ClientInList, Tab
from app.services.client_rows import rows
from app.services.portfolio import ordered_ids
from app.views import labels


def clients(desk: Desk, asked: argparse.Namespace) -> int:
    """List the clients of a tab in the order of their names."""
    ids = ordered_ids(desk.books, Tab(asked.tab))
    found = rows(desk.books, ids)
    listed = [found[client_id] for client_id in ids]
    if asked.json:
        print(json.dumps([client_facts(row) for row in listed], ensure_ascii=False, indent=1))
        return 0
    known = catalogue(desk.books)
    for row in listed:
        code = row.plan or row.pending_plan
        plan = labels.plan_name(known, code, desk.formats.language) if code else ""
        price = desk.formats.amount(row.price, known.currency) if row.price is not None else ""
        status = labels.status_name(row.status)
        print(row.reference, row.name, status, plan, price, sep="\t")
    return 0


def client_facts(row: ClientInList) -> dict[str, Any]:
    """Return a client as the list has it."""
    return {
        "reference": row.reference,
        "name": row.name,
        "status": row.status.value,
        "since": row.since.isoformat(),
        "country": row.country,
        "city": row.city,
        "email": row.email,
        "manager": row.manager,
        "tags": list(row.tags),
        "plan": row.plan,
        "interval": row.interval.value if row.interval else None,
        "payer": row.payer.value if row.payer else None,
        "price": _amount(row.price),
        "monthly_equivalent": _amount(row.monthly_price),
        "discount": row.discount.code if row.discount else None,
        "discount_left": row.discount.left if row.discount else None,
        "quota": row.quota,
        "renewal": row.renewal.isoformat() if row.renewal else None,
        "renews": row.renews,
        "scheduled": [[s.slot.value, s.code] for s in row.scheduled],
        "pending_plan": row.pending_plan,
        "pending_interval": row.pending_interval.value if row.pending_interval else None,
        "pending_payer": row.pending_payer.value if row.pending_payer else None,
    }


def _amount(minor: int | None) -> str | None:
    return None if minor is None else euros(minor)
