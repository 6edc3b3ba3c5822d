"""What happened to a client, in sentences: from what to what, by the facts that each act stored."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.services.history import HistoryRow
from app.services.journal import Facts
from app.views import labels
from app.views.client.places import country_name, locale_name
from app.views.formatting import Formats
from app.views.history.rebilling import RebillingWords
from app.views.history.subscription import SubscriptionWords
from app.views.history.text import HistoryText
from app.views.history.usage import UsageWords

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Told:
    """One act in words: its name, and what it did, a sentence each."""

    title: str
    sentences: tuple[str, ...]


def told(row: HistoryRow, catalogue: Catalogue, formats: Formats) -> Told:
    """Put one act into words. Facts of a newer program that are unknown here are passed over."""
    words = HistoryWords(catalogue, formats)
    said = words.sentences(row.facts, row.act_facts)
    if row.reason:
        said.append(HistoryText.tr("Reason: {reason}").format(reason=row.reason))
    return Told(act_title(row.act, row.facts), tuple(said))


def act_title(act: str, facts: Facts) -> str:
    """The name of an act, by the facts of a client that it touched."""
    return labels.act_name("invitation_resent" if facts.get("resent") else act)


def understood(tell: Callable[[], Iterable[str]]) -> list[str]:
    """What some facts say; nothing where a newer program wrote them in a shape of its own."""
    try:
        return list(tell())
    except (AttributeError, LookupError, TypeError, ValueError):
        return []


class HistoryWords:
    """Words for the facts of an act, each kind of fact in its own way."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._formats = formats
        self._subscription = SubscriptionWords(catalogue, formats)
        self._usage = UsageWords(formats)
        self._rebilling = RebillingWords(catalogue, formats)

    def sentences(self, facts: Facts, act_facts: Facts) -> list[str]:
        """Every sentence of an act for one client, in the order in which things happened."""
        subscription = self._subscription
        told_in_turn: tuple[Callable[[], Iterable[str]], ...] = (
            lambda: self._of_client(facts),
            lambda: self._of_link(facts, act_facts),
            lambda: self._of_import(facts, act_facts),
            lambda: subscription.begun(facts),
            lambda: self._of_states(facts),
            lambda: subscription.steps(facts.get("steps", ())),
            lambda: self._usage.read(facts),
            lambda: self._rebilling.of_client(facts),
            lambda: self._of_undoing(facts),
            lambda: subscription.billed(facts),
        )
        return [sentence for tell in told_in_turn for sentence in understood(tell)]

    def _of_client(self, facts: Facts) -> list[str]:
        said = []
        if "name" in facts:
            said.append(str(facts["name"]))
        changed = facts.get("changed", {})
        # In the order of the form; the file keeps them in that of the alphabet.
        order = dict.fromkeys((*labels.field_names(), *changed))
        said += [self._changed(name, *changed[name]) for name in order if name in changed]
        return said

    def _of_link(self, facts: Facts, act_facts: Facts) -> list[str]:
        said = []
        if isinstance(facts.get("status"), list):
            before, after = (labels.status_name(ClientStatus(each)) for each in facts["status"])
            said.append(
                HistoryText.tr("Status: {before} → {after}").format(before=before, after=after)
            )
        if facts.get("resent"):
            said.append(HistoryText.tr("The day of the first invitation was kept."))
        if facts.get("defaults"):
            pending = self._subscription.pending(facts["defaults"])
            sentence = HistoryText.tr("Default billing preferences applied: {pending}")
            said.append(sentence.format(pending=pending))
        if "accepted_on" in act_facts:
            sentence = HistoryText.tr("Accepted on {day}")
            said.append(sentence.format(day=self._day(act_facts["accepted_on"])))
        if "runs_until" in facts:
            sentence = HistoryText.tr("The subscription runs until {day} included, then it ends.")
            said.append(sentence.format(day=self._day(facts["runs_until"])))
        return said

    def _of_import(self, facts: Facts, act_facts: Facts) -> list[str]:
        if "row" not in facts:
            return []
        sentence = HistoryText.tr("Row {row} of {file}").format(
            row=self._formats.integer(facts["row"]), file=act_facts.get("file") or "…"
        )
        status = facts.get("status")
        if not isinstance(status, str):
            return [sentence]
        named = labels.status_name(ClientStatus(status))
        return [sentence, HistoryText.tr("Status: {status}").format(status=named)]

    def _of_states(self, facts: Facts) -> list[str]:
        """What was pending or running, and what is: told apart by what only running ones have."""
        if "before" not in facts and "after" not in facts:
            return []
        before, after = facts.get("before"), facts.get("after")
        if "price" in (after or before or {}):
            return self._subscription.modified(before, after or {})
        return [self._subscription.pending_change(before, after)]

    def _of_undoing(self, facts: Facts) -> list[str]:
        if "undone" not in facts:
            return []
        sentence = HistoryText.tr("Undone: {act} of {day}")
        act = labels.act_name(facts["undone"])
        return [sentence.format(act=act, day=self._day(facts["on"]))]

    def _changed(self, name: str, before: object, after: object) -> str:
        field, old, new = (
            labels.field_name(name),
            self._value(name, before),
            self._value(name, after),
        )
        if not old:
            return HistoryText.tr("{field} filled in: {after}").format(field=field, after=new)
        if not new:
            return HistoryText.tr("{field} emptied: it was {before}").format(
                field=field, before=old
            )
        return HistoryText.tr("{field}: {before} → {after}").format(
            field=field, before=old, after=new
        )

    def _value(self, name: str, value: object) -> str:
        """One value of a field, as the form shows it; a long text by its beginning."""
        if isinstance(value, Sequence) and not isinstance(value, str):
            return ", ".join(str(each) for each in value)
        text, language = str(value), self._formats.language
        match name:
            case "locale":
                return locale_name(text, language)
            case "country":
                return country_name(text, language) or text
            case _:
                pass
        text = " ".join(text.split())
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def _day(self, iso: object) -> str:
        return self._formats.day(date.fromisoformat(str(iso)))
