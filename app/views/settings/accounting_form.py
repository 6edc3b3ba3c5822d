"""The accounts and journals as a form: what is typed, what is wrong, what is usual."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.auxiliary import AuxiliaryRule
from app.domain.entries import JOURNAL_KINDS, Account, EntryKind, Journal
from app.domain.errors import Refusal, Refused
from app.services.entries.accounting import (
    AUXILIARY_LEAST,
    AUXILIARY_MOST,
    TERM_MOST,
    Accounting,
    AccountKey,
    Setting,
)
from app.services.entries.accounts import AccountingState
from app.services.entries.usual import with_usual
from app.services.entries.winbooks_settings import VatCase
from app.views.client.checked_field import CheckedField
from app.views.failures import failure_sentence
from app.views.labels.accounting import entry_kind_name, slot_name
from app.views.settings.accounting_asked import asked_accounts, asked_cases
from app.views.settings.accounting_rows import NamedRow, NumberField, ShortField, YearRow
from app.views.theme import Space, Weight
from app.views.widgets.forms import FormField
from app.views.widgets.texts import Text
from app.views.workspace import Workspace

_QUADRA_ACCOUNT, _QUADRA_JOURNAL = 8, 3
_LEAST_YEARS = 2
_CODES_ABREAST = 3


class AccountingForm(QWidget):
    """Made for the rates of a file; `edited` says that something was typed."""

    edited = Signal()

    def __init__(self, workspace: Workspace, state: AccountingState) -> None:
        super().__init__()
        self._formats, self._state = workspace.formats, state
        self._stored = state.accounting
        self.journals = {kind: self._journal(kind) for kind in JOURNAL_KINDS}
        self.accounts = {key: self._account(key) for key in asked_accounts(state)}
        self.prefix = ShortField(self.tr("Prefix"), hint=self.tr("For example C, or nothing"))
        self.longest = NumberField(
            self.tr("Length with the prefix, at most"),
            Refusal.AUXILIARY_RULE_WRONG,
            AUXILIARY_LEAST,
            AUXILIARY_MOST,
        )
        term = Refusal.TERM_TOO_LONG
        self.client_days = NumberField(self.tr("Days in which clients pay"), term, 0, TERM_MOST)
        vendor = self.tr("Days in which the vendor is paid")
        self.supplier_days = NumberField(vendor, term, 0, TERM_MOST)
        wanted = max(_LEAST_YEARS, len(self._stored.years) + 1)
        today = workspace.books.today()
        self.years = [YearRow(self._formats, today) for _ in range(wanted)]
        self.codes = {case: ShortField(self._case_name(case)) for case in asked_cases(state)}
        self._lay_out()
        self._wire()
        self.show_accounting(self._stored)
        self._stored_texts = self._texts()

    def show_accounting(self, accounting: Accounting) -> None:
        """Show what is set, or proposed."""
        for kind, row in self.journals.items():
            journal = accounting.journals.get(kind)
            row.show_named(*(("", "") if journal is None else (journal.code, journal.name)))
        for key, row in self.accounts.items():
            account = accounting.accounts.get(key)
            row.show_named(*(("", "") if account is None else (account.number, account.name)))
        self.prefix.show_text(accounting.auxiliary.prefix)
        self.longest.show_number(accounting.auxiliary.longest)
        self.client_days.show_number(accounting.client_days)
        self.supplier_days.show_number(accounting.supplier_days)
        years = (*accounting.years, *[None] * len(self.years))
        for year_row, year in zip(self.years, years, strict=False):
            year_row.show_year(year)
        for case, field in self.codes.items():
            field.show_text(accounting.vat_codes.get(case, ""))

    def propose(self) -> None:
        """Type the usual accounts of the firm's country where nothing is typed; none is saved."""
        typed = self.accounting()
        if typed is not None:
            usual = with_usual(typed, self._state.country, slot_name, entry_kind_name)
            self.show_accounting(usual)
            self.edited.emit()

    def accounting(self) -> Accounting | None:
        """Return what is typed; None where something cannot be read, which is said at its field."""
        longest = self.longest.number(self._formats, needed=True)
        client_days = self.client_days.number(self._formats)
        supplier_days = self.supplier_days.number(self._formats)
        years = [row.year() for row in self.years if not row.is_empty]
        if longest is None or any(field.error for field in self._short()) or None in years:
            return None
        named = {kind: row.typed() for kind, row in self.journals.items()}
        numbered = {key: row.typed() for key, row in self.accounts.items()}
        return Accounting(
            journals={kind: Journal(*typed) for kind, typed in named.items() if typed[0]},
            accounts={key: Account(*typed) for key, typed in numbered.items() if typed[0]},
            auxiliary=AuxiliaryRule(self.prefix.typed(), longest),
            client_days=client_days,
            supplier_days=supplier_days,
            years=tuple(sorted(filter(None, years), key=lambda year: year.first_day)),
            vat_codes={case: code for case, f in self.codes.items() if (code := f.typed())},
        )

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not stored."""
        return self._texts() != self._stored_texts

    def problems(self) -> bool:
        """Say beside each field what cannot be kept; return whether anything is."""
        for field in self._all():
            field.set_error("")
        typed = self.accounting()
        if typed is None:
            return True
        flaws = typed.flaws()
        for flaw in flaws:
            sentence = failure_sentence(Refused(flaw.reason, **flaw.facts), self._formats)
            self._at(flaw.place).set_error(sentence)
        return bool(flaws)

    def focus_first_problem(self) -> None:
        """Put the cursor into the first field that is marked."""
        for field in self._all():
            marked = field.form_field if isinstance(field, CheckedField) else field
            if marked.error:
                field.editor.setFocus()
                return

    def _at(self, place: object) -> CheckedField | FormField:
        match place:
            case EntryKind():
                return self.journals[place].field
            case AccountKey():
                return self.accounts[place].field
            case VatCase():
                return self.codes[place]
            case Setting.SUPPLIER_DAYS:
                return self.supplier_days
            case Setting.CLIENT_DAYS:
                return self.client_days
            case Setting.YEARS:
                return self.years[0].code
            case _:
                return self.prefix

    def _all(self) -> list[CheckedField | FormField]:
        named = (*self.journals.values(), *self.accounts.values())
        years = (field for row in self.years for field in row.fields)
        return [*(row.field for row in named), *self._short(), *years, *self.codes.values()]

    def _short(self) -> tuple[ShortField, ...]:
        return self.prefix, self.longest, self.client_days, self.supplier_days

    def _texts(self) -> list[object]:
        named = (*self.journals.values(), *self.accounts.values())
        years = (field for row in self.years for field in row.fields)
        return [
            *(row.typed() for row in named),
            *(field.typed() for field in (*self._short(), *years, *self.codes.values())),
        ]

    def _journal(self, kind: EntryKind) -> NamedRow:
        return NamedRow(
            self.tr("{kind}: code").format(kind=entry_kind_name(kind)),
            self.tr("Name of the journal"),
            softly=_QUADRA_JOURNAL,
            warning=self.tr("Longer than 3 characters: Cegid Quadra would cut it."),
        )

    def _account(self, key: AccountKey) -> NamedRow:
        caption = slot_name(key.slot)
        if key.rate is not None:
            at_rate, rate = self.tr("{account} at {rate}"), self._formats.percent(key.rate)
            caption = at_rate.format(account=caption, rate=rate)
        return NamedRow(
            caption,
            self.tr("Name of the account"),
            softly=_QUADRA_ACCOUNT,
            warning=self.tr("Longer than 8 characters: Cegid Quadra and WinBooks would cut it."),
        )

    def _case_name(self, case: VatCase) -> str:
        if case.reverse_charge:
            words = self.tr("Reverse charge at {rate}")
        else:
            words = self.tr("Purchases at {rate}") if case.purchase else self.tr("Sales at {rate}")
        return words.format(rate=self._formats.percent(case.rate))

    def _wire(self) -> None:
        named = (*self.journals.values(), *self.accounts.values())
        for row in named:
            row.edited.connect(self.edited)
        for year in self.years:
            year.edited.connect(self.edited)
        for field in (*self._short(), *self.codes.values()):
            field.edited.connect(self.edited)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)

        def group(title: str, *parts: QWidget) -> None:
            column.addSpacing(Space.GRID)
            column.addWidget(Text(title, weight=Weight.SEMIBOLD))
            for part in parts:
                column.addWidget(part)

        group(self.tr("Journals"), *self.journals.values())
        group(self.tr("Accounts"), *self.accounts.values())
        group(
            self.tr("Auxiliary accounts of the clients: a prefix, then the client’s reference"),
            _abreast([self.prefix, self.longest]),
        )
        group(
            self.tr("Due dates; where no number of days is typed, none is booked"),
            _abreast([self.client_days, self.supplier_days]),
        )
        group(self.tr("Financial years, for WinBooks and the name of a FEC"), *self.years)
        group(self.tr("VAT codes of WinBooks"), _abreast(list(self.codes.values())))


def _abreast(fields: list[ShortField]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.CARD)
    grid.setVerticalSpacing(Space.THREE_QUARTERS)
    for place, field in enumerate(fields):
        at = place // _CODES_ABREAST, place % _CODES_ABREAST
        grid.addWidget(field, *at, Qt.AlignmentFlag.AlignTop)
    return made
