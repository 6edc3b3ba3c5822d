"""The running summary at the right of the wizard: before and after, today, at the renewal."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.change import Preview
from app.domain.errors import Refused
from app.domain.subscription import monthly_equivalent
from app.views import labels
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.summary_row import DueRow, SummaryRow
from app.views.change_wizard.words import excluding_vat
from app.views.explain import Explanation, lines_explained
from app.views.theme import Size, Space, Tone, Weight, Width, current_theme, follow_theme
from app.views.widgets.banners import Remark
from app.views.widgets.layouts import emptied, scrolled
from app.views.widgets.painting import upright
from app.views.widgets.texts import Ground, Hairline, Text, set_ground


class SummaryPanel(QWidget):
    """Follows every choice. Its amounts open their computation."""

    asked = Signal(object)
    """The `Explanation` of an amount that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        set_ground(self, Ground.SUNKEN)
        digits = current_theme().metrics().horizontalAdvance("0")
        self.setFixedWidth(max(Width.WIZARD_SUMMARY, 28 * digits))
        title = self.tr("Summary")
        self.setAccessibleName(title)
        body = QWidget()
        set_ground(body, Ground.SUNKEN)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scrolled(body))
        column = QVBoxLayout(body)
        column.setContentsMargins(19, Space.WIZARD_MARGIN, 20, Space.CARD)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addWidget(Text(title, size=Size.HEADING, weight=Weight.SEMIBOLD))
        self.plan, self.price = SummaryRow(), SummaryRow()
        self.payer, self.quota = SummaryRow(), SummaryRow()
        for row in (self.plan, self.price, self.payer, self.quota):
            column.addWidget(row)
        column.addSpacing(Space.HALF)
        self._above = Hairline()
        column.addWidget(self._above)
        self.today, self.renewal = DueRow(), DueRow()
        for due in (self.today, self.renewal):
            due.asked.connect(self.asked)
            column.addWidget(due)
        self._rule = Hairline()
        column.addWidget(self._rule)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(Space.GRID)
        column.addLayout(self._remarks)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        painter.fillRect(self.rect(), colour(palette.sunken))
        upright(painter, colour(palette.hairline), x=0, y=0, height=self.height())
        painter.end()

    def show_state(self, state: WizardState) -> None:
        """Show what a draft changes and costs."""
        preview = state.estimate.preview
        self._show_plan(state)
        self._show_price(state, preview)
        before, after = state.present, preview.after if preview is not None else None
        self.payer.show_change(
            self.tr("Payer"),
            before="" if before is None else labels.payer_name(before.payer),
            after="" if after is None else labels.payer_name(after.payer),
        )
        self._show_quota(state)
        self._show_due(state, preview)
        self._show_remarks(state, preview)

    def _show_plan(self, state: WizardState) -> None:
        present, chosen = state.present, state.draft.plan
        self.plan.show_change(
            self.tr("Plan"),
            before="" if present is None else state.plan_name(present.plan.code),
            after=self.tr("not chosen yet") if chosen is None else state.plan_name(chosen),
        )

    def _show_price(self, state: WizardState, preview: Preview | None) -> None:
        now, later = state.estimate.price_before, state.estimate.price_after
        present, caption = state.present, self._price_caption(state)
        if later is None:
            self.price.show_change(caption, after="" if now is None else state.amount(now))
        elif present is None or now is None:
            self.price.show_change(caption, after=state.amount(later))
        elif present.interval is state.draft.interval:
            note = "" if later == now else self._difference(state, later - now, preview)
            before, after = state.amount(now), state.amount(later)
            self.price.show_change(caption, before=before, after=after, note=note)
        else:
            self._show_both_intervals(state, present.interval, now, later)

    def _show_both_intervals(
        self, state: WizardState, present: Interval, now: int, later: int
    ) -> None:
        """Prices of two intervals: each with its own, and what they are a month."""
        chosen, written = state.draft.interval, self.tr("{price} {per_interval}")
        each = monthly_equivalent(later, chosen)
        change = each - monthly_equivalent(now, present)
        self.price.show_change(
            self.tr("Price excl. VAT"),
            before=written.format(
                price=state.amount(now), per_interval=labels.per_interval(present)
            ),
            after=written.format(
                price=state.amount(later), per_interval=labels.per_interval(chosen)
            ),
            note=self.tr("{price} a month, {difference}").format(
                price=state.amount(each), difference=state.signed(change)
            ),
        )

    def _price_caption(self, state: WizardState) -> str:
        per = labels.per_interval(state.draft.interval)
        return self.tr("Price excl. VAT {per_interval}").format(per_interval=per)

    def _difference(self, state: WizardState, change: int, preview: Preview | None) -> str:
        difference = state.signed(change)
        kept = _kept(state, preview)
        if not kept:
            return difference
        return self.tr("{difference}, {services} included").format(
            difference=difference, services=", ".join(state.add_on_name(code) for code in kept)
        )

    def _show_quota(self, state: WizardState) -> None:
        present, chosen = state.present, state.draft.plan or ""
        plans = {plan.code: plan for plan in state.catalogue.plans}
        after = plans.get(chosen)
        self.quota.setVisible(after is not None)
        if after is None:
            return
        interval = state.draft.interval
        coming = after.quota.documents(interval)
        old = ""
        running = None if present is None else plans.get(present.plan.code)
        if present is not None and running is not None:
            documents = running.quota.documents(present.interval)
            old = "" if documents == coming else state.formats.integer(documents)
        window = Interval.MONTHLY if after.quota.by_month else interval
        caption = self.tr("Quota {per_interval}").format(per_interval=labels.per_interval(window))
        self.quota.show_change(caption, before=old, after=labels.documents(coming))

    def _show_due(self, state: WizardState, preview: Preview | None) -> None:
        for part in (self._above, self.today, self.renewal):
            part.setVisible(preview is not None)
        if preview is None:
            return
        today, after = self.tr("Today"), preview.after
        note = self.tr("nothing to pay")
        if preview.today:
            line = preview.today[-1]
            note = self.tr("excl. VAT, {days}").format(
                days=labels.days_of(line.span.days, total=line.period.days)
            )
            if line.span == line.period:
                note = excluding_vat(after.interval)
        amount = state.amount(sum(line.net for line in preview.today))
        self.today.show_due(today, note, amount, _about(state, today, preview.today))
        day = self.tr("On {day}").format(day=state.formats.day(after.period.end))
        self.renewal.setVisible(bool(preview.at_renewal))
        then = self.tr("excl. VAT, {then_each}").format(
            then_each=labels.then_each(after.next_interval)
        )
        amount = state.amount(state.estimate.price_after or 0)
        self.renewal.show_due(day, then, amount, _about(state, day, preview.at_renewal))

    def _show_remarks(self, state: WizardState, preview: Preview | None) -> None:
        emptied(self._remarks)
        said = self._remarked(state, preview)
        self._rule.setVisible(bool(said))
        for icon_name, tone, sentence in said:
            self._remarks.addWidget(Remark(sentence, icon_name=icon_name, tone=tone))

    def _remarked(self, state: WizardState, preview: Preview | None) -> list[tuple[str, Tone, str]]:
        refused = state.estimate.refused
        said = []
        if isinstance(refused, Refused) and preview is None:
            sentence = labels.refusal(refused, state.catalogue, state.formats)
            said.append(("circle-alert", Tone.DANGER, sentence))
        for change in state.renewal_changes:
            sentence = labels.scheduled_change(change, state.catalogue, state.formats)
            said.append(("calendar-clock", Tone.SECONDARY, sentence))
        kept = _kept(state, preview)
        if kept and preview is not None:
            prices = {line.add_on: line.net for line in preview.at_renewal}
            words = self.tr("Services unchanged: {services}, {price} {per_interval}.").format(
                services=", ".join(state.add_on_name(code) for code in kept),
                price=state.amount(sum(prices[code] for code in kept)),
                per_interval=labels.per_interval(state.draft.interval),
            )
            said.append(("info", Tone.SECONDARY, words))
        return said


def _kept(state: WizardState, preview: Preview | None) -> list[str]:
    """Extra services that run today and go on at the renewal."""
    if preview is None or state.present is None:
        return []
    coming = {line.add_on for line in preview.at_renewal}
    return [service.code for service in state.present.add_ons if service.code in coming]


def _about(state: WizardState, title: str, lines: object) -> Explanation | None:
    if not isinstance(lines, tuple) or not lines:
        return None
    return lines_explained(title, lines, state.catalogue, state.formats)
