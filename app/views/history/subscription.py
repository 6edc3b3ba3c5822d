"""What happened to a subscription, in sentences, from the states that the history stored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.change import ScheduledChange, Slot
from app.domain.timeline import StepKind
from app.services.journal import Facts
from app.views import labels
from app.views.formatting import Formats
from app.views.history.text import HistoryText

State = dict[str, Any]

_APART = " · "
"""Between words that are titles of their own: a comma would make one sentence of them."""


@dataclass(frozen=True, slots=True)
class SubscriptionWords:
    """Sentences about plans, prices and renewals."""

    catalogue: Catalogue
    formats: Formats

    def begun(self, facts: Facts) -> list[str]:
        """What began with an acceptance or an import, or went on."""
        said = []
        if "plan" in facts:
            what = _APART.join(
                (
                    self._plan(facts["plan"]),
                    labels.interval_name(Interval(facts["interval"])),
                    labels.paid_by(Payer(facts["payer"])),
                )
            )
            said.append(HistoryText.tr("Subscription: {subscription}").format(subscription=what))
        if "since" in facts:
            said.append(HistoryText.tr("Running since {day}").format(day=self._day(facts["since"])))
        if "resumed" in facts:
            sentence = HistoryText.tr("The subscription to {plan} goes on with its renewal.")
            said.append(sentence.format(plan=self._plan(facts["resumed"])))
        return said

    def pending(self, pending: State | None) -> str:
        """A pending subscription in one line."""
        if not pending or not pending.get("plan"):
            return HistoryText.tr("nothing")
        parts = [
            self._plan(pending["plan"]),
            labels.interval_name(Interval(pending["interval"])),
            *(self._add_on(code) for code in pending.get("add_ons", ())),
            labels.paid_by(Payer(pending["payer"])),
        ]
        if pending.get("promo"):
            parts.append(labels.promo_named(self.catalogue, pending["promo"], self.formats))
        return _APART.join(parts)

    def pending_change(self, before: State | None, after: State | None) -> str:
        """From what to what a pending subscription went."""
        if not before or not before.get("plan"):
            return HistoryText.tr("Set to: {pending}").format(pending=self.pending(after))
        return HistoryText.tr("From: {before}. To: {after}").format(
            before=self.pending(before), after=self.pending(after)
        )

    def modified(self, before: State | None, after: State) -> list[str]:
        """What a confirmed change did, one sentence for each thing that became another."""
        said = list(self._differences(before or {}, after))
        if before:
            said += self._renewal(before, after)
        if not after.get("ended"):
            said += self._scheduling(before or {}, after)
        return said

    def billed(self, facts: Facts) -> list[str]:
        """What an act billed there and then."""
        if not facts.get("today"):
            return []
        amount = self.formats.amount(facts["today"], self.catalogue.currency)
        return [HistoryText.tr("Billed at once: {amount} excl. VAT").format(amount=amount)]

    def steps(self, steps: Iterable[State]) -> Iterator[str]:
        """The renewals and ends that time brought, and the overage of windows that it closed."""
        for step in steps:
            if step["kind"] != StepKind.WINDOW_CLOSED.value:
                yield self._step(step)
            if step.get("overage"):
                amount = self.formats.amount(step["overage"], self.catalogue.currency)
                sentence = HistoryText.tr("Overage billed on {day}: {amount} excl. VAT")
                yield sentence.format(day=self._day(step["day"]), amount=amount)

    def _differences(self, before: State, after: State) -> Iterator[str]:
        for name, worded in (
            ("plan", self._plan),
            ("interval", lambda value: labels.interval_name(Interval(value))),
            ("payer", lambda value: labels.payer_name(Payer(value))),
            ("add_ons", lambda codes: ", ".join(self._add_on(code) for code in codes)),
            ("promo", lambda code: code),
        ):
            old, new = before.get(name), after.get(name)
            if old != new and (old or new):
                yield self._difference(name, worded(old) if old else "", worded(new) if new else "")
        if before and before["price"] != after["price"]:
            yield self._difference("price", self._amount(before), self._amount(after))

    def _renewal(self, before: State, after: State) -> Iterator[str]:
        """What becomes of the subscription at the end of its period, where that is another."""
        renewal = date.fromisoformat(after["renewal"])
        last = self.formats.day(renewal - timedelta(days=1))
        handed = (bool(before.get("handed_over")), bool(after.get("handed_over")))
        if after.get("ended"):
            sentence = HistoryText.tr("Ended on {day}, without a refund")
            yield sentence.format(day=self._day(after["ended"]))
        elif handed == (False, True):
            sentence = HistoryText.tr(
                "Paid by the firm until {last} included; "
                "from {day} on the client or another partner can subscribe"
            )
            yield sentence.format(last=last, day=self.formats.day(renewal))
        elif before["renews"] and not after["renews"]:
            yield HistoryText.tr("Usable until {day} included, then it ends").format(day=last)
        if handed == (True, False):
            yield HistoryText.tr("The hand over is withdrawn")
        if after["renews"] and not before["renews"]:
            yield HistoryText.tr("Renews on {day}").format(day=self.formats.day(renewal))

    def _difference(self, name: str, old: str, new: str) -> str:
        what = HistoryText.tr("Price excl. VAT") if name == "price" else labels.field_name(name)
        if old and new:
            return HistoryText.tr("{field}: {before} → {after}").format(
                field=what, before=old, after=new
            )
        if new:
            return HistoryText.tr("{field}: {after}").format(field=what, after=new)
        return HistoryText.tr("{field} ended: {before}").format(field=what, before=old)

    def _scheduling(self, before: State, after: State) -> Iterator[str]:
        """What was put on the next renewal, and what was taken off it."""
        old, new = before.get("scheduled", []), after.get("scheduled", [])
        for planned in new:
            if planned not in old:
                yield HistoryText.tr("Scheduled: {change}").format(
                    change=self._planned(planned, after)
                )
        for planned in old:
            if planned not in new:
                yield HistoryText.tr("No longer scheduled: {change}").format(
                    change=self._planned(planned, before)
                )

    def _planned(self, planned: list[str], state: State) -> str:
        slot, code = planned
        on = date.fromisoformat(state["renewal"])
        change = ScheduledChange(Slot(slot), code, on, state["renews"])
        return labels.scheduled_change(change, self.catalogue, self.formats)

    def _step(self, step: State) -> str:
        day = self._day(step["day"])
        if step["kind"] == StepKind.ENDED.value:
            return HistoryText.tr("Ended on {day}").format(day=day)
        facts = {
            "day": day,
            "plan": self._plan(step["plan"]),
            "price": self.formats.amount(step["price"], self.catalogue.currency),
            "payer": labels.paid_by(Payer(step["payer"])),
        }
        if step["price"] == step["price_before"]:
            sentence = HistoryText.tr("Renewed on {day}: {plan}, {price} excl. VAT. {payer}")
            return sentence.format(**facts)
        old = self.formats.amount(step["price_before"], self.catalogue.currency)
        sentence = HistoryText.tr("Renewed on {day}: {plan}, {before} → {price} excl. VAT. {payer}")
        return sentence.format(before=old, **facts)

    def _amount(self, state: State) -> str:
        return HistoryText.tr("{price} {per_interval}").format(
            price=self.formats.amount(state["price"], self.catalogue.currency),
            per_interval=labels.per_interval(Interval(state["interval"])),
        )

    def _plan(self, code: str) -> str:
        return labels.plan_name(self.catalogue, code, self.formats.language)

    def _add_on(self, code: str) -> str:
        return labels.add_on_name(self.catalogue, code, self.formats.language)

    def _day(self, iso: str) -> str:
        return self.formats.day(date.fromisoformat(iso))
