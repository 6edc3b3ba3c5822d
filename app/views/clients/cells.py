"""How a client is shown in the lists: one drawn cell a column, made once a row."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.change import ScheduledChange, Slot
from app.domain.clients import ClientStatus
from app.services.client_lists import ClientInList, Column, DiscountInList
from app.views import labels
from app.views.clients.wording import ListWords
from app.views.formatting import Formats
from app.views.signs import SLOT_ICONS, STATUS_SIGNS
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, UNKNOWN, Cell, CellLook, QuotaUse


class CellMaker:
    """Writes clients in one language, with the names of one catalogue."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._catalogue = catalogue
        self._formats = formats
        self._plans: dict[str, Cell] = {}
        self._intervals = {each: _quiet(labels.interval_name(each)) for each in Interval}
        self._payers = {each: _payer(each) for each in Payer}
        self._statuses = {each: _status(each) for each in ClientStatus}
        self._makers = {**self._of_client(), **self._of_subscription()}

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue whose names are shown."""
        return self._catalogue

    def make(self, row: ClientInList, columns: Sequence[Column]) -> tuple[Cell, ...]:
        """The cells of a client under these columns."""
        return tuple(self._makers[column](row) for column in columns)

    def _of_client(self) -> dict[Column, Callable[[ClientInList], Cell]]:
        day = self._formats.day
        return {
            Column.CLIENT: lambda row: Cell(row.name, weight=Weight.MEDIUM),
            Column.REFERENCE: lambda row: _quiet(row.reference),
            Column.STATUS: lambda row: self._statuses[row.status],
            Column.SINCE: lambda row: Cell(day(row.since)),
            Column.EMAIL: lambda row: Cell(row.email) if row.email else UNKNOWN,
            Column.MANAGER: lambda row: Cell(row.manager) if row.manager else UNKNOWN,
            Column.CITY: lambda row: Cell(row.city),
            Column.COUNTRY: lambda row: _quiet(row.country),
        }

    def _of_subscription(self) -> dict[Column, Callable[[ClientInList], Cell]]:
        return {
            Column.PLAN: lambda row: self._plan(row.plan),
            Column.INTERVAL: lambda row: self._interval(row.interval),
            Column.PAYER: lambda row: self._payers[row.payer] if row.payer else EMPTY,
            Column.PRICE: lambda row: self._amount(row.price),
            Column.MONTHLY_PRICE: lambda row: self._amount(row.monthly_price),
            Column.DISCOUNT: lambda row: self._discount(row.discount),
            Column.QUOTA: self._quota,
            Column.RENEWAL: self._renewal,
            Column.SCHEDULED: self._scheduled,
            Column.PENDING_PLAN: lambda row: self._plan(row.pending_plan),
            Column.PENDING_INTERVAL: lambda row: self._interval(row.pending_interval),
            Column.PENDING_PAYER: self._pending_payer,
        }

    def _plan(self, code: str | None) -> Cell:
        if code is None:
            return EMPTY
        found = self._plans.get(code)
        if found is None:
            name = labels.plan_name(self._catalogue, code, self._formats.language)
            found = self._plans[code] = Cell(name)
        return found

    def _interval(self, interval: Interval | None) -> Cell:
        return EMPTY if interval is None else self._intervals[interval]

    def _pending_payer(self, row: ClientInList) -> Cell:
        # Without a plan nothing begins, so nobody would pay: the payer alone would mislead.
        if row.pending_payer is None or row.pending_plan is None:
            return EMPTY
        return self._payers[row.pending_payer]

    def _amount(self, minor: int | None) -> Cell:
        if minor is None:
            return EMPTY
        return Cell(self._formats.amount(minor, self._catalogue.currency))

    def _quota(self, row: ClientInList) -> Cell:
        if row.quota is None:
            return EMPTY
        quota = self._formats.integer(row.quota)
        if row.used is None:
            said = ListWords.tr("not read, {quota} covered", "documents").format(quota=quota)
            return Cell(f"— / {quota}", tone=Tone.SECONDARY, spoken=said)
        use, used = QuotaUse(row.used, row.quota), self._formats.integer(row.used)
        words = ListWords.tr("{used} of {quota} used", "documents")
        if use.is_over:
            words = ListWords.tr("{used} of {quota} used, over quota", "documents")
        return Cell(
            f"{used} / {quota}",
            tone=use.tone if use.is_over or use.is_near else Tone.TEXT,
            weight=Weight.SEMIBOLD if use.is_over else Weight.REGULAR,
            look=CellLook.QUOTA,
            use=use,
            spoken=words.format(used=used, quota=quota),
        )

    def _discount(self, discount: DiscountInList | None) -> Cell:
        if discount is None:
            return EMPTY
        words = labels.rebate_words(discount.rebate, self._formats, self._catalogue.currency)
        if discount.periods is None or discount.left is None:
            return Cell(words, spoken=f"{discount.code}, {words}")
        left = ListWords.tr("%Ln of {total} period(s) left", None, discount.left)
        said = left.format(total=discount.periods)
        text = f"{words} · {discount.left}/{discount.periods}"
        return Cell(text, spoken=f"{discount.code}, {words}, {said}")

    def _renewal(self, row: ClientInList) -> Cell:
        if row.renewal is None:
            return EMPTY
        if row.renews:
            return Cell(self._formats.day(row.renewal))
        last_day = self._formats.day(row.renewal - timedelta(days=1))
        return Cell(
            ListWords.tr("ends {day}", "renewal stopped").format(day=last_day),
            tone=Tone.WARNING,
            icon="calendar-x",
            icon_tone=Tone.WARNING,
            spoken=ListWords.tr("renewal stopped, ends on {day}").format(day=last_day),
        )

    def _scheduled(self, row: ClientInList) -> Cell:
        renewal = row.renewal
        if not row.scheduled or renewal is None:
            return EMPTY
        kinds = list(Slot)
        slots = sorted(row.scheduled, key=lambda each: kinds.index(each.slot))
        changes = [ScheduledChange(slot.slot, slot.code, renewal, row.renews) for slot in slots]
        short = labels.scheduled_short(changes[0], self._catalogue, self._formats)
        text = short if len(slots) == 1 else f"{short} +{len(slots) - 1}"
        said = [labels.scheduled_change(each, self._catalogue, self._formats) for each in changes]
        if not row.renews:
            said.append(labels.without_effect())
        return Cell(
            text,
            tone=Tone.TEXT if row.renews else Tone.SECONDARY,
            icon=SLOT_ICONS[slots[0].slot],
            spoken="; ".join(said),
        )


def _quiet(text: str) -> Cell:
    return Cell(text, tone=Tone.SECONDARY) if text else EMPTY


def _payer(payer: Payer) -> Cell:
    name = labels.payer_name(payer)
    if payer is Payer.FIRM:
        return Cell(name, icon="building-2", icon_tone=Tone.ACCENT)
    return Cell(name, icon="user")


def _status(status: ClientStatus) -> Cell:
    icon, tone = STATUS_SIGNS[status]
    return Cell(labels.status_name(status), tone=tone, icon=icon, look=CellLook.CHIP)
