"""The columns of the preview: client, now, after, today, per month, or why it cannot."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.billing import Payer
from app.domain.bulk import BulkPreview
from app.domain.catalogue import Catalogue
from app.domain.change import scheduled_changes
from app.domain.errors import Refusal, Refused
from app.services.bulk import BulkContext, BulkRow
from app.views import labels
from app.views.bulk.explaining import Explaining
from app.views.bulk.words import BulkText
from app.views.explain import Explanation
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, UNKNOWN, Cell, CellLook

_ARROW = " → "


@dataclass(frozen=True, slots=True)
class BulkCells:
    """How the rows of one preview are written, and what each amount opens."""

    context: BulkContext
    explaining: Explaining

    def columns(self) -> list[Column[BulkRow]]:
        """Return the columns, in their order."""
        return [
            Column(
                title=BulkText.tr("Client"),
                name="client",
                cell=self._client,
                sort_key=lambda row: row.name.casefold(),
            ),
            Column(
                title=BulkText.tr("Reference"),
                name="reference",
                cell=lambda row: Cell(row.reference, tone=Tone.SECONDARY),
                sort_key=lambda row: row.reference,
            ),
            Column(title=BulkText.tr("Plan"), name="plan", cell=self._plan),
            Column(title=BulkText.tr("Interval"), name="interval", cell=self._interval),
            Column(
                title=BulkText.tr("Now"),
                name="now",
                cell=self._now,
                right=True,
                tip=BulkText.tr("The price a month, whoever pays it; a yearly one as its twelfth"),
                sort_key=lambda row: row.monthly_price or 0,
            ),
            Column(
                title=BulkText.tr("After"),
                name="after",
                cell=self._then,
                right=True,
                tip=BulkText.tr("The price a month from the next renewal on"),
            ),
            Column(
                title=BulkText.tr("Per month"),
                name="monthly",
                cell=self._monthly,
                right=True,
                tip=BulkText.tr("What your firm pays more a month, or less"),
                sort_key=_monthly,
            ),
            Column(
                title=BulkText.tr("Today"),
                name="today",
                cell=self._today,
                right=True,
                tip=BulkText.tr("What is billed at once, credits deducted"),
                sort_key=_today,
            ),
            Column(title=BulkText.tr("Remark"), name="remark", cell=self._remark),
        ]

    def explained(self, row: BulkRow, column: str) -> Explanation | None:
        """What a cell opens; every other one opens what there is to know of the client."""
        opens = {
            "now": self.explaining.now,
            "after": self.explaining.then,
            "monthly": self.explaining.monthly,
            "today": self.explaining.today,
        }
        return opens.get(column, self.explaining.remark)(row)

    def _client(self, row: BulkRow) -> Cell:
        out = self._is_asked and isinstance(row.outcome, Refused)
        tone = Tone.SECONDARY if out else Tone.TEXT
        return Cell(row.name, tone=tone, weight=Weight.MEDIUM)

    def _plan(self, row: BulkRow) -> Cell:
        catalogue, language = self.explaining.catalogue, self.explaining.formats.language
        return Cell(plan_words(row, catalogue, language), tone=Tone.SECONDARY)

    def _interval(self, row: BulkRow) -> Cell:
        if row.running is None and isinstance(row.outcome, Refused):
            return EMPTY
        before = labels.interval_name(row.running.interval) if row.running else ""
        after = before
        if not isinstance(row.outcome, Refused):
            after = labels.interval_name(row.outcome.then_interval)
        return Cell(_became(before, after), tone=Tone.SECONDARY)

    def _now(self, row: BulkRow) -> Cell:
        price = row.monthly_price
        if price is None or row.running is None:
            return UNKNOWN
        return self._price(price, row.running.payer)

    def _then(self, row: BulkRow) -> Cell:
        found = row.outcome
        if isinstance(found, Refused):
            return UNKNOWN if self._is_asked else EMPTY
        if found.then is None:
            return UNKNOWN
        after = found.preview.after if isinstance(found, BulkPreview) else found.begun_after
        payer = Payer.FIRM
        if after is not None:
            payer = after.scheduled.payer or after.payer
        return self._price(found.then, payer)

    def _monthly(self, row: BulkRow) -> Cell:
        found = row.outcome
        if isinstance(found, Refused):
            return UNKNOWN if self._is_asked else EMPTY
        return Cell(self.explaining.signed(found.firm_then - found.firm_now), explains=True)

    def _today(self, row: BulkRow) -> Cell:
        found = row.outcome
        if isinstance(found, Refused):
            return UNKNOWN if self._is_asked else EMPTY
        net = sum(line.net for line in found.today)
        text = self.explaining.signed(net) if net else self.explaining.amount(0)
        return Cell(text, explains=bool(found.today))

    def _remark(self, row: BulkRow) -> Cell:
        found = row.outcome
        if isinstance(found, Refused):
            return self._reason(found) if self._is_asked else EMPTY
        told = [each.lead for each in self.explaining.told(row)]
        if isinstance(found, BulkPreview):
            told = [*told, *self._coming(found)]
        words = " · ".join(told)
        return Cell(words, tone=Tone.SECONDARY, spoken=words) if told else EMPTY

    def _reason(self, refused: Refused) -> Cell:
        catalogue, formats = self.explaining.catalogue, self.explaining.formats
        already = refused.reason is Refusal.NOTHING_CHANGES
        return Cell(
            self.short(refused),
            tone=Tone.NEUTRAL if already else Tone.WARNING,
            icon="check" if already else "ban",
            look=CellLook.CHIP,
            spoken=labels.refusal(refused, catalogue, formats),
        )

    def short(self, refused: Refused) -> str:
        """Why a client cannot, on a chip."""
        if refused.reason is Refusal.NOTHING_CHANGES and self.context.change.fits:
            return BulkText.tr("Costs least already")
        return labels.refusal_short(refused)

    def _coming(self, found: BulkPreview) -> list[str]:
        """What takes effect at the next renewal only, or that there will be none."""
        formats, after = self.explaining.formats, found.preview.after
        if not after.renews:
            last = formats.day(after.period.last_day)
            return [BulkText.tr("Until {day} included").format(day=last)]
        known = {(each.slot, each.code) for each in scheduled_changes(found.before)}
        return [
            labels.scheduled_change(each, self.explaining.catalogue, formats)
            for each in scheduled_changes(after)
            if (each.slot, each.code) not in known
        ]

    @property
    def _is_asked(self) -> bool:
        """Whether anything is switched on: until then nobody is refused anything."""
        return not self.context.change.is_empty

    def _price(self, price: int, payer: Payer) -> Cell:
        """A price a month; that of the client with a sign, and spoken as such."""
        text = self.explaining.amount(price)
        if payer is Payer.FIRM:
            return Cell(text, explains=True)
        spoken = f"{text}, {labels.paid_by(payer)}"
        return Cell(text, tone=Tone.SECONDARY, icon="user", spoken=spoken, explains=True)


def plan_words(row: BulkRow, catalogue: Catalogue, language: str) -> str:
    """A client's plan, or what becomes of it: "Essential → Pro"."""
    running, found = row.running, row.outcome
    before = after = running.plan.code if running else ""
    if isinstance(found, BulkPreview):
        after = found.preview.after.next_plan
    elif not isinstance(found, Refused):
        after = found.after.plan or ""
    names = [
        labels.plan_name(catalogue, code, language) if code else "" for code in (before, after)
    ]
    return _became(*names)


def in_order(rows: Sequence[BulkRow]) -> list[BulkRow]:
    """Return the rows as they are first shown: who can by name, then who cannot."""
    return sorted(rows, key=lambda row: (isinstance(row.outcome, Refused), row.name.casefold()))


def _became(before: str, after: str) -> str:
    return _ARROW.join(part for part in (before, after) if part) if before != after else after


def _monthly(row: BulkRow) -> int:
    return 0 if isinstance(row.outcome, Refused) else row.outcome.firm_then - row.outcome.firm_now


def _today(row: BulkRow) -> int:
    return 0 if isinstance(row.outcome, Refused) else sum(line.net for line in row.outcome.today)
