"""The last step: what is paid today, what the renewal brings, and the promise to pay."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.change import Preview
from app.domain.notices import NoticeKind
from app.views import labels
from app.views.change_wizard.billed_table import (
    renewal_lines,
    renewal_totals,
    today_lines,
    today_totals,
)
from app.views.change_wizard.page import Page
from app.views.change_wizard.words import payment_method
from app.views.labels import Announcement
from app.views.signs import SLOT_ICONS
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Banner, Remark
from app.views.widgets.layouts import emptied
from app.views.widgets.line_table import LineTable
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.texts import Text


class ConfirmationPage(Page):
    """Shows exactly what will be written. The box stays in sight below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.hide()
        self.setAccessibleName(self.tr("Confirmation"))
        self.column.setSpacing(Space.CARD)
        self._shown: tuple[object, ...] = ()
        self.banners = QVBoxLayout()
        self.banners.setSpacing(Space.GRID)
        self.column.addLayout(self.banners)
        self.today = LineTable(self.tr("To pay today"), large_head=True)
        self.renewal = LineTable(self.tr("At the renewal"), large_head=True, ruled=False)
        for table in (self.today, self.renewal):
            table.asked.connect(self.asked)
        self.column.addWidget(self.today)
        self._reverse_charge = Remark(
            self.tr("Reverse charge: your firm accounts for the VAT itself.")
        )
        self.column.addWidget(self._reverse_charge)
        self.column.addWidget(self.renewal)
        self._scheduled_title = Text(
            self.tr("Scheduled changes"), size=Size.HEADING, weight=Weight.SEMIBOLD
        )
        self.column.addWidget(self._scheduled_title)
        self.scheduled = QVBoxLayout()
        self.scheduled.setSpacing(Space.GRID)
        self.column.addLayout(self.scheduled)
        self.column.addStretch(1)
        self.box = RecurringBox("", "")
        self.box.toggled.connect(self._on_toggled)
        self._promise: tuple[str, str] = ("", "")

    @property
    def pinned(self) -> QWidget | None:
        return self.box

    def first_field(self) -> QWidget:
        return self.box

    def refresh(self) -> None:
        state, preview = self.state, self.state.estimate.preview
        if preview is not None:
            self._show_box(preview)
        shown = (state.estimate, state.context)
        if shown == self._shown:
            return  # nothing but the box was ticked: the amounts keep their focus
        self._shown = shown
        self._show_banners(preview)
        for part in (self.today, self.renewal, self.box):
            part.setVisible(preview is not None)
        self._reverse_charge.setVisible(state.context.firm.reverse_charge)
        if preview is None:
            self._show_scheduled()
            return
        day = state.formats.day(state.context.today)
        self.today.set_head(self.tr("To pay today"), [day])
        self.today.show_lines(today_lines(state, preview), today_totals(state, preview))
        self._show_renewal(preview)
        self._show_scheduled()

    def _show_renewal(self, preview: Preview) -> None:
        state, after = self.state, preview.after
        head = self.tr("{day}, {then_each}").format(
            day=state.formats.day(after.period.end),
            then_each=labels.then_each(after.next_interval),
        )
        self.renewal.set_head(self.tr("At the renewal"), [head])
        lines, totals = renewal_lines(state, preview), renewal_totals(state, preview)
        self.renewal.show_lines(lines, totals)
        self.renewal.setVisible(bool(preview.at_renewal))

    def _show_box(self, preview: Preview) -> None:
        state = self.state
        gross = renewal_totals(state, preview)[-1].amounts[0].text
        title = self.tr("I confirm a recurring payment of {amount} incl. VAT {per_interval}")
        title = title.format(
            amount=gross, per_interval=labels.per_interval(preview.after.next_interval)
        )
        promise = (title, self._until(preview))
        blocked = self.box.blockSignals(True)
        if promise != self._promise:
            self._promise = promise
            self.box.say(*promise)
        self.box.setChecked(state.draft.ticked)
        self.box.setEnabled(state.estimate.confirmable is not None)
        self.box.blockSignals(blocked)

    def _until(self, preview: Preview) -> str:
        """Until when, with what, and that a stopped renewal goes on."""
        methods = self.state.context.payment_methods
        resumes = NoticeKind.RENEWAL_RESUMES in {notice.kind for notice in preview.notices}
        said = [self.tr("Until renewal is stopped.")]
        if resumes:
            said = [self.tr("Renewal, which was stopped, resumes until it is stopped again.")]
        discount = preview.after.scheduled.promo or preview.after.discount
        billed_with = {line.discount_code for line in preview.at_renewal}
        if discount is not None and discount.periods and discount.code in billed_with:
            left = labels.discount_left(discount)
            words = self.tr("With {code}, {left}; then without it.")
            said.append(words.format(code=discount.code, left=left))
        if len(methods) == 1:
            said.append(self.tr("{method}.").format(method=payment_method(methods[0])))
        elif methods:
            said.append(
                self.tr("With one of the %Ln payment methods of the firm.", "", len(methods))
            )
        return " ".join(said)

    def _show_banners(self, preview: Preview | None) -> None:
        emptied(self.banners)
        state, refused = self.state, self.state.estimate.refused
        if refused is not None:
            lead = self.tr("This cannot be confirmed")
            sentence = labels.refusal(refused, state.catalogue, state.formats)
            self._add_banner(Announcement(lead, sentence), _REFUSED)
        if preview is None:
            return
        for notice in preview.notices:
            look = _NOTICES.get(notice.kind)
            if look is not None:
                said = labels.notice(notice, preview.after, state.catalogue, state.formats)
                self._add_banner(said, look)

    def _add_banner(self, said: Announcement, look: "_Look") -> None:
        banner = Banner(said.lead, icon_name=look.icon, tone=look.tone)
        self.banners.addWidget(banner)
        # Only now: a sentence shown before the banner has a parent would open a window.
        banner.say(said.lead, said.text)

    def _show_scheduled(self) -> None:
        emptied(self.scheduled)
        changes = self.state.renewal_changes
        self._scheduled_title.setVisible(bool(changes))
        for change in changes:
            words = labels.scheduled_change(change, self.state.catalogue, self.state.formats)
            self.scheduled.addWidget(Remark(words, icon_name=SLOT_ICONS[change.slot]))

    def _on_toggled(self, on: bool) -> None:
        self.edited.emit(replace(self.state.draft, ticked=on))


class _Look(NamedTuple):
    icon: str
    tone: Tone


_REFUSED = _Look("ban", Tone.WARNING)
# A service that ends at the renewal stands among the scheduled changes instead.
_NOTICES = {
    NoticeKind.FIRM_BECOMES_PAYER: _Look("building-2", Tone.INFO),
    NoticeKind.RENEWAL_RESUMES: _Look("repeat-2", Tone.INFO),
    NoticeKind.SCHEDULED_PLAN_WITHDRAWN: _Look("calendar-x", Tone.INFO),
    NoticeKind.DISCOUNT_REPLACED: _Look("ticket-percent", Tone.INFO),
    NoticeKind.DISCOUNT_ENDS: _Look("ticket-percent", Tone.WARNING),
    NoticeKind.PROMO_ENDS_AT_RENEWAL: _Look("ticket-percent", Tone.WARNING),
    NoticeKind.ADD_ON_ENDS_NOW: _Look("circle-minus", Tone.WARNING),
}
