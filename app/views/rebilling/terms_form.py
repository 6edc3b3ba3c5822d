"""The fields of what is agreed on charging on: the mode, the margin, what a disbursement needs."""

from enum import Enum

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.domain.rebilling import NO_MARGIN, Margin, RebillMode, RebillTerms
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.choices import choice_of
from app.views.theme import Space
from app.views.typed import Mistake, Mistyped, typed_amount, typed_percent
from app.views.widgets.fields import CheckBox, LineEdit
from app.views.widgets.forms import FormField


class MarginKind(Enum):
    """What a margin is given in."""

    NONE = "none"
    PERCENT = "percent"
    AMOUNT = "amount"


class TermsForm(QWidget):
    """Shows only the fields that the mode has. `as_default`: clients may have the firm's own."""

    def __init__(
        self,
        formats: Formats,
        currency: str,
        as_default: RebillTerms | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._formats, self._currency = formats, currency
        modes = [(mode, labels.rebill_mode_name(mode)) for mode in RebillMode]
        if as_default is None:
            # It is agreed with one client at a time, each with its mandate.
            modes = [each for each in modes if each[0] is not RebillMode.DISBURSEMENT]
            self.mode = choice_of(modes)
        else:
            words = labels.terms_words(as_default, formats, currency)
            everyone = self.tr("As for all clients: {terms}").format(terms=words)
            self.mode = choice_of([(None, everyone), *modes])
        self.margin = choice_of(
            (
                (MarginKind.NONE, self.tr("None")),
                (MarginKind.PERCENT, self.tr("A percentage of the cost")),
                (MarginKind.AMOUNT, self.tr("An amount a month")),
            )
        )
        self.figure = LineEdit()
        self.in_client_name = CheckBox(self.tr("The vendor’s invoice is in the client’s &name"))
        self.mandate = LineEdit()
        self._lay_out()
        self.mode.currentIndexChanged.connect(self._follow)
        self.margin.currentIndexChanged.connect(self._follow)
        self.figure.textChanged.connect(lambda _text: self.figure_field.set_error(""))
        self._follow()

    def show_terms(self, terms: RebillTerms | None) -> None:
        """Show what is agreed; None: the firm's default."""
        shown = terms or RebillTerms()
        self.mode.setCurrentIndex(self.mode.findData(None if terms is None else terms.mode))
        kind, figure = MarginKind.NONE, ""
        if shown.margin.percent:
            kind, figure = MarginKind.PERCENT, self._formats.bare_percent(shown.margin.percent)
        elif shown.margin.amount:
            figure = self._formats.bare(shown.margin.amount, self._currency)
            kind = MarginKind.AMOUNT
        self.margin.setCurrentIndex(self.margin.findData(kind))
        self.figure.setText(figure)
        self.in_client_name.setChecked(shown.in_client_name)
        self.mandate.setText(shown.mandate)
        self._follow()

    def terms(self) -> RebillTerms | None:
        """Return what is agreed; None: the firm's default. Raises `Mistyped`, said at its field."""
        mode: RebillMode | None = self.mode.currentData()
        if mode is None:
            return None
        is_disbursed = mode is RebillMode.DISBURSEMENT
        return RebillTerms(
            mode=mode,
            margin=self._typed_margin() if mode is RebillMode.REBILL else NO_MARGIN,
            in_client_name=is_disbursed and self.in_client_name.isChecked(),
            mandate=self.mandate.text().strip() if is_disbursed else "",
        )

    def complain(self, reason: Refusal, sentence: str) -> bool:
        """Say a refusal at the field that it is about; return whether one has it."""
        if reason is not Refusal.DISBURSEMENT_WITHOUT_MANDATE:
            return False
        self.mandate_field.set_error(sentence)
        self.mandate.setFocus()
        return True

    def _typed_margin(self) -> Margin:
        kind, text = self.margin.currentData(), self.figure.text()
        try:
            match kind:
                case MarginKind.PERCENT:
                    return Margin(percent=self._some(typed_percent(text), text))
                case MarginKind.AMOUNT:
                    amount = typed_amount(text, currency=self._currency)
                    return Margin(amount=self._some(amount, text))
                case _:
                    return NO_MARGIN
        except Mistyped as mistake:
            self.figure_field.set_error(labels.mistyped(mistake))
            self.figure.setFocus()
            self.figure.selectAll()
            raise

    def _some(self, figure: int, text: str) -> int:
        """A margin of nothing is none: it is chosen, not typed."""
        if figure == 0:
            raise Mistyped(Mistake.EMPTY, text)
        return figure

    def _lay_out(self) -> None:
        self.figure_field = FormField(self.tr("&How much"), self.figure)
        self.mandate_field = FormField(
            self.tr("Man&date"),
            self.mandate,
            hint=self.tr("Its reference or date, as the firm files it."),
        )
        self._margin_row = QWidget()
        row = QHBoxLayout(self._margin_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(FormField(self.tr("Mar&gin"), self.margin), 1)
        row.addWidget(self.figure_field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addWidget(FormField(self.tr("&Mode"), self.mode))
        column.addWidget(self._margin_row)
        column.addWidget(self.in_client_name)
        column.addWidget(self.mandate_field)

    def _follow(self) -> None:
        mode, kind = self.mode.currentData(), self.margin.currentData()
        self._margin_row.setVisible(mode is RebillMode.REBILL)
        self.figure_field.setVisible(kind is not MarginKind.NONE)
        for part in (self.in_client_name, self.mandate_field):
            part.setVisible(mode is RebillMode.DISBURSEMENT)
        self.figure_field.set_error("")
        self.mandate_field.set_error("")
