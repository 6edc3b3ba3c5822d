"""A running subscription: three facts, the period, what is scheduled, what is billed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.change import ScheduledChange, Slot
from app.domain.discount_end import discounted_until
from app.domain.subscription import Subscription, monthly_equivalent
from app.services.client_detail import ClientDetail, PlannedChange, RunningSubscription
from app.views import labels
from app.views.client.prices import Prices
from app.views.client.quota_line import show_quota
from app.views.client.tab import section
from app.views.formatting import Formats
from app.views.signs import SLOT_ICONS
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner, ScheduledChangeBar
from app.views.widgets.buttons import LinkButton
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.layouts import emptied
from app.views.widgets.line_table import LineTable
from app.views.widgets.meters import PeriodPips, ProgressLine, QuotaBar


class RunningView(QWidget):
    """Shows a running subscription; every amount opens its computation."""

    asked = Signal(object)
    """The `Explanation` of an amount."""
    withdraw_asked = Signal(object)
    """The `ScheduledChange` that is to be taken back."""
    services_asked = Signal()
    """Extra services are to be added or ended."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.facts = FactColumns()
        self.facts.asked.connect(self.asked)
        self.period = ProgressLine()
        self._notices = QVBoxLayout()
        self._notices.setSpacing(Space.GRID)
        self.table = LineTable("")
        self.table.asked.connect(self.asked)
        self.services_link = LinkButton(self.tr("Add or end an extra service"), icon_name="plus")
        self.services_link.clicked.connect(self.services_asked)
        self.discount = PeriodPips()
        self._discount_part = QWidget()
        self.quota = QuotaBar()
        self._lay_out()

    def show_client(self, detail: ClientDetail, running: RunningSubscription) -> None:
        """Show the subscription as it now stands."""
        prices = Prices(running, detail.catalogue, self._formats)
        self.facts.show_facts(
            (
                self._plan_fact(detail, running),
                self._price_fact(detail, prices),
                self._renewal_fact(prices),
            )
        )
        self._show_period(detail, running.subscription)
        self._show_notices(detail, running)
        self._show_table(prices)
        self._show_discount(detail, running.subscription)
        show_quota(self.quota, detail, running.subscription, self._formats)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.PAGE_MARGIN)
        column.addWidget(self.facts)
        column.addWidget(self.period)
        column.addLayout(self._notices)
        billed = QVBoxLayout()
        billed.setSpacing(2)
        billed.addWidget(self.table)
        billed.addWidget(self.services_link, 0, Qt.AlignmentFlag.AlignLeft)
        billed.addStretch(1)
        part = section(self.tr("Active discount"))
        part.addWidget(self.discount)
        part.setContentsMargins(0, 0, 0, 0)
        self._discount_part.setLayout(part)
        columns = QHBoxLayout()
        columns.setSpacing(2 * Space.CARD)
        columns.addLayout(billed, 7)
        right = QVBoxLayout()
        right.setSpacing(Space.PAGE_MARGIN)
        right.addWidget(self._discount_part)
        used = section(self.tr("Documents used"))
        used.addWidget(self.quota)
        right.addLayout(used)
        right.addStretch(1)
        columns.addLayout(right, 5)
        column.addLayout(columns)
        column.addStretch(1)

    def _plan_fact(self, detail: ClientDetail, running: RunningSubscription) -> Fact:
        subscription = running.subscription
        name = labels.plan_name(detail.catalogue, subscription.plan.code, self._formats.language)
        note = self.tr("{interval}, since {day}").format(
            interval=labels.interval_name(subscription.interval),
            day=self._formats.day(subscription.started_on),
        )
        return Fact(self.tr("Plan"), name, note)

    def _price_fact(self, detail: ClientDetail, prices: Prices) -> Fact:
        subscription = prices.subscription
        caption = self.tr("Price now, excl. VAT {per_interval}").format(
            per_interval=labels.per_interval(subscription.interval)
        )
        left = (subscription.period.end - detail.today).days
        note = self.tr("Next renewal in %Ln day(s)", "", left)
        if not subscription.renews:
            note = self.tr("Ends in %Ln day(s)", "", left)
        price = prices.price_amount(caption, prices.now)
        return Fact(caption, price.text, note, price.about)

    def _renewal_fact(self, prices: Prices) -> Fact:
        subscription = prices.subscription
        day = self._formats.day(subscription.period.end)
        caption = self.tr("At renewal, on {day}").format(day=day)
        if not prices.later:
            reason = self.tr("Renewal is stopped")
            if subscription.handed_over:
                reason = self.tr("Handed over to the client")
            return Fact(caption, self.tr("No renewal"), reason)
        price = prices.price_amount(caption, prices.later)
        return Fact(caption, price.text, self._difference(prices), price.about)

    def _difference(self, prices: Prices) -> str:
        """What changes at the renewal; at another interval, by the month."""
        subscription, currency = prices.subscription, prices.catalogue.currency
        interval, later = subscription.interval, subscription.next_interval
        if interval is later:
            difference = prices.price_later - subscription.price
            if not difference:
                return self.tr("Unchanged")
            return self.tr("{difference} {per_interval}").format(
                difference=self._formats.signed(difference, currency),
                per_interval=labels.per_interval(interval),
            )
        by_month = monthly_equivalent(prices.price_later, later)
        difference = by_month - monthly_equivalent(subscription.price, interval)
        return self.tr("{per_interval}; {amount} by the month, {difference}").format(
            per_interval=labels.per_interval(later),
            amount=prices.amount(by_month),
            difference=self._formats.signed(difference, currency),
        )

    def _show_period(self, detail: ClientDetail, subscription: Subscription) -> None:
        period = subscription.period
        gone = (detail.today - period.start).days
        left = self.tr("Period {from_to}").format(from_to=self._from_to(subscription))
        right = self.tr("%Ln day(s) of {total} gone", "", gone).format(total=period.days)
        self.period.show_period(left, right, share=gone / period.days)

    def _from_to(self, subscription: Subscription) -> str:
        period = subscription.period
        return self.tr("from {first} to {last}").format(
            first=self._formats.day(period.start), last=self._formats.day(period.last_day)
        )

    def _show_notices(self, detail: ClientDetail, running: RunningSubscription) -> None:
        emptied(self._notices)
        if not running.subscription.renews:
            said = labels.not_renewing(running.subscription, self._formats)
            self._notices.addWidget(
                Banner(said.lead, said.text, icon_name="circle-stop", tone=Tone.WARNING)
            )
        for planned in running.planned:
            self._notices.addWidget(self._change_bar(detail, running.subscription, planned))

    def _change_bar(
        self, detail: ClientDetail, subscription: Subscription, planned: PlannedChange
    ) -> ScheduledChangeBar:
        change = planned.change
        sentences = [
            self.tr("Scheduled on {day} by {author}.").format(
                day=self._formats.day(planned.since), author=planned.author
            )
        ]
        if change.slot is Slot.PLAN:
            sentences.append(self._quota_sentence(detail, subscription, change))
        if not change.effective:
            sentences.append(self.tr("Without effect while renewal is stopped."))
        bar = ScheduledChangeBar(
            labels.scheduled_change(change, detail.catalogue, self._formats),
            " ".join(sentence for sentence in sentences if sentence),
            undo_text=self.tr("&Withdraw this change"),
            icon_name=SLOT_ICONS[change.slot],
        )
        bar.undo_asked.connect(lambda: self.withdraw_asked.emit(change))
        return bar

    def _quota_sentence(
        self, detail: ClientDetail, subscription: Subscription, change: ScheduledChange
    ) -> str:
        interval, later = subscription.interval, subscription.next_interval
        before = detail.catalogue.plan(subscription.plan.code).quota
        after = detail.catalogue.plan(change.code).quota
        windows = {
            Interval.MONTHLY if before.by_month else interval,
            Interval.MONTHLY if after.by_month else later,
        }
        if len(windows) > 1:
            return ""
        return self.tr("The quota goes from {before} to {after} documents {window}.").format(
            before=self._formats.integer(before.documents(interval)),
            after=self._formats.integer(after.documents(later)),
            window=labels.per_interval(windows.pop()),
        )

    def _show_table(self, prices: Prices) -> None:
        heads = [self.tr("Now")]
        if prices.later:
            day = self._formats.day(prices.subscription.period.end)
            heads.append(self.tr("On {day}").format(day=day))
        if prices.subscription.interval is not prices.subscription.next_interval and prices.later:
            intervals = (prices.subscription.interval, prices.subscription.next_interval)
            heads = [
                self.tr("{when}, {per_interval}").format(
                    when=head, per_interval=labels.per_interval(interval)
                )
                for head, interval in zip(heads, intervals, strict=True)
            ]
        self.table.set_head(self.tr("What is billed"), heads)
        self.table.show_lines(prices.lines(), [prices.total()])

    def _show_discount(self, detail: ClientDetail, subscription: Subscription) -> None:
        discount = subscription.discount
        self._discount_part.setVisible(discount is not None)
        if discount is None:
            return
        # One for ever has no periods to count: it gets one full pip.
        spent, total = (discount.used, discount.periods) if discount.periods else (0, 1)
        left = labels.discount_left(discount)
        self.discount.show_periods(discount.code, left, spent=spent, total=total)
        until = discounted_until(subscription, detail.terms)
        self.discount.set_note(
            self.tr("Until {day}").format(day=self._formats.day(until)) if until else ""
        )
