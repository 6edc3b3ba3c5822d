"""`forfait preview`: what a change of a subscription would cost; it changes nothing."""

import argparse
import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import billed, euros
from app.domain.calendar import Interval
from app.domain.change import Modify, Preview, preview_change
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Subscription, Terms
from app.services.journal import check_today
from app.services.portfolio import client_by_reference
from app.services.subscriptions import for_change
from app.views import labels


def preview(desk: Desk, asked: argparse.Namespace) -> int:
    """Print what the change would cost today and at the next renewal."""
    check_today(desk.books)
    context = for_change(desk.books, _client_id(desk, asked.reference))
    if context.subscription is None:
        raise Refused(Refusal.NO_SUBSCRIPTION)
    shown = preview_change(context.subscription, context.terms, _change(asked), context.today)
    if asked.json:
        print(json.dumps(preview_facts(asked.reference, shown, context.terms), indent=1))
    else:
        _print(desk, shown, context.terms)
    return 0


def _client_id(desk: Desk, reference: str) -> int:
    found = client_by_reference(desk.books, reference)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "No client has the reference {reference}. `clients` lists them."
            ).format(reference=reference)
        )
    return found


def _change(asked: argparse.Namespace) -> Modify:
    add_ons = frozenset(asked.add_on) if asked.add_on else None
    return Modify(
        plan=asked.plan,
        interval=Interval(asked.interval) if asked.interval else None,
        add_ons=frozenset() if asked.no_add_ons else add_ons,
        promo=asked.promo,
    )


def preview_facts(reference: str, shown: Preview, terms: Terms) -> dict[str, Any]:
    """Return a preview as JSON carries it."""
    after = shown.after
    return {
        "reference": reference,
        "currency": terms.catalogue.currency,
        "before": _state(shown.before) if shown.before else None,
        "after": _state(after),
        "today": billed(shown.today),
        "renewal": {"date": after.period.end.isoformat(), **billed(shown.at_renewal)},
        "scheduled": [
            {"slot": c.slot.value, "code": c.code, "on": c.on.isoformat()} for c in shown.scheduled
        ],
        "notices": [
            {"kind": n.kind.value, "code": n.code, "replaced_by": n.replaced_by}
            for n in shown.notices
        ],
    }


def _state(subscription: Subscription) -> dict[str, Any]:
    discount = subscription.discount
    return {
        "plan": subscription.plan.code,
        "interval": subscription.interval.value,
        "add_ons": [service.code for service in subscription.add_ons],
        "payer": subscription.payer.value,
        "price": euros(subscription.price),
        "period": [subscription.period.start.isoformat(), subscription.period.end.isoformat()],
        "renews": subscription.renews,
        "promo": discount.code if discount else None,
        "periods_left": discount.left if discount else None,
    }


def _print(desk: Desk, shown: Preview, terms: Terms) -> None:
    catalogue, formats = terms.catalogue, desk.formats
    blocks = (
        (QCoreApplication.translate("CommandLine", "Today"), shown.today),
        (formats.day(shown.after.period.end), shown.at_renewal),
    )
    for title, lines in blocks:
        print(title)
        for line in lines:
            amount = formats.amount(line.net, catalogue.currency)
            print(f"  {labels.line_title(line, catalogue, formats)}\t{amount}")
    for told in shown.notices:
        print(labels.notice(told, shown.after, catalogue, formats).lead)
