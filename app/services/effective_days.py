"""From which days on an act has its effect, read from the facts that it left in the journal."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.services.journal import Facts

HOLDS_AT_ONCE = frozenset(
    {"anonymised", "client_changed", "details_imported", "imported", "invited", "import_undone"}
)
"""Acts that hold from their own day, whatever they did to each of their clients."""
_AT_ONCE = ("plan", "interval", "payer", "add_ons", "promo", "price", "ended")
_AT_RENEWAL = ("scheduled", "renews", "handed_over")


def effective_days(day: date, act_facts: Facts, facts: Facts) -> tuple[date, ...]:
    """Return the days, the first one first, from which an act done on `day` has its effect.

    What is done at once counts from the day of the act, an acceptance from the day of acceptance,
    a reading from the day it was taken, what time brought from the days of the renewals; what is
    scheduled, stopped or resumed counts from the renewal. An upgrade with a switch of interval has
    both. Facts in a shape that is unknown here leave the day of the act.

    >>> stopped = {"before": {"renews": True, "renewal": "2026-12-07"},
    ...            "after": {"renews": False, "renewal": "2026-12-07"}}
    >>> effective_days(date(2026, 11, 22), {}, stopped)
    (datetime.date(2026, 12, 7),)
    """
    try:
        return _days(day, act_facts, facts)
    except (AttributeError, KeyError, TypeError, ValueError):
        return (day,)


def _days(day: date, act_facts: Facts, facts: Facts) -> tuple[date, ...]:
    if "accepted_on" in act_facts:
        return (date.fromisoformat(act_facts["accepted_on"]),)
    if "read_on" in facts:
        return (date.fromisoformat(facts["read_on"]),)
    if facts.get("steps"):
        return tuple(sorted({date.fromisoformat(step["day"]) for step in facts["steps"]}))
    after = facts.get("after")
    if not after or "renewal" not in after:
        return (day,)
    return _of_change(day, facts.get("before"), after)


def _of_change(
    day: date, before: Mapping[str, Any] | None, after: Mapping[str, Any]
) -> tuple[date, ...]:
    """Tell by what differs whether a change holds at once, from the renewal on, or both."""
    if before is None or after.get("ended"):
        return (day,)
    later = any(before.get(name) != after.get(name) for name in _AT_RENEWAL)
    now = any(before.get(name) != after.get(name) for name in _AT_ONCE)
    renewal = (date.fromisoformat(after["renewal"]),) if later else ()
    return (day, *renewal) if now or not later else renewal
