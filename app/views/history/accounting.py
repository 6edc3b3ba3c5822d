"""What was set for accounting, in sentences, from what to what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.entries import EntryKind
from app.services.entries.accounting import Slot
from app.services.journal import Facts
from app.views.formatting import Formats
from app.views.history.text import HistoryText
from app.views.labels.accounting import entry_kind_name, slot_name


@dataclass(frozen=True, slots=True)
class AccountingWords:
    """Sentences about accounts, journals, years and codes."""

    formats: Formats

    def changed(self, facts: Facts) -> Iterator[str]:
        """From what to what each setting went."""
        for name, (before, after) in facts["changed"].items():
            if not before:
                sentence = HistoryText.tr("{field} filled in: {after}")
            elif not after:
                sentence = HistoryText.tr("{field} emptied: it was {before}")
            else:
                sentence = HistoryText.tr("{field}: {before} → {after}")
            yield sentence.format(
                field=self._field(name), before=self._value(before), after=self._value(after)
            )

    def _field(self, name: str) -> str:
        kind, _, rest = name.partition(".")
        match kind:
            case "journal":
                name_of = HistoryText.tr("Journal “{kind}”")
                return name_of.format(kind=entry_kind_name(EntryKind(rest)))
            case "account":
                slot, _, rate = rest.partition(".")
                return self._at_rate(slot_name(Slot(slot)), rate)
            case "year":
                return HistoryText.tr("Financial year {year} of WinBooks").format(year=rest)
            case "vat_code":
                return self._vat_code(rest)
            case _:
                return _settings()[kind]

    def _at_rate(self, account: str, rate: str) -> str:
        if not rate:
            return HistoryText.tr("Account “{account}”").format(account=account)
        named = HistoryText.tr("Account “{account}” at {rate}")
        return named.format(account=account, rate=self.formats.percent(int(rate)))

    def _vat_code(self, rest: str) -> str:
        side, rate, *reverse = rest.split(".")
        if reverse:
            named = HistoryText.tr("VAT code of WinBooks for reverse charge at {rate}")
        elif side == "purchase":
            named = HistoryText.tr("VAT code of WinBooks for purchases at {rate}")
        else:
            named = HistoryText.tr("VAT code of WinBooks for sales at {rate}")
        return named.format(rate=self.formats.percent(int(rate)))

    def _value(self, value: str) -> str:
        """A value as it was set; the days of a year as they are written here."""
        first, _, last = value.partition("/")
        if not last:
            return value
        day = self.formats.day
        return f"{day(date.fromisoformat(first))} – {day(date.fromisoformat(last))}"


def _settings() -> dict[str, str]:
    return {
        "auxiliary_prefix": HistoryText.tr("Prefix of the clients’ auxiliary accounts"),
        "auxiliary_longest": HistoryText.tr("Length of the clients’ auxiliary accounts"),
        "supplier_days": HistoryText.tr("Days in which the vendor is paid"),
        "client_days": HistoryText.tr("Days in which clients pay"),
    }
