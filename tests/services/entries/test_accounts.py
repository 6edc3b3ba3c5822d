"""The accounts and journals: kept, told from what to what, refused where they cannot be."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.auxiliary import AuxiliaryRule, shared_accounts
from app.domain.entries import NONE_SET, Account, EntryKind, Journal
from app.domain.errors import Refusal, Refused
from app.models.tables import EntryAccountRow, EntryJournalRow, EntryVatCodeRow, EntryYearRow
from app.services.changes import Changes
from app.services.entries.accounting import Accounting, AccountKey, Flaw, Place, Setting, Slot
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.usual import has_usual, with_usual
from app.services.entries.winbooks_settings import FinancialYear, VatCase
from app.services.settings import FirmCard, change_firm
from tests.builders import day
from tests.factories import books, client, journal, stocked, subscribe, tables
from tests.services.entries.accounted import FULL


def test_nothing_is_set_in_a_new_file(tmp_path: Path) -> None:
    state = accounting_state(books(tmp_path))
    assert state.accounting == Accounting()
    assert (state.country, state.rates, state.self_assessed) == ("FR", (2000, 0), None)
    assert state.accounting.purchases() is None
    assert state.accounting.sales() is None


def test_everything_is_kept_and_told(tmp_path: Path) -> None:
    of = books(tmp_path)
    assert set_accounting(of, FULL) == Changes(firm=True)
    assert accounting_state(of).accounting == FULL
    (entry,) = journal(of)
    assert entry.act == "accounting_set"
    changed = entry.facts["changed"]
    assert changed["journal.purchase"] == ["", "AC Achats"]
    assert changed["account.revenue.0"] == ["", "706200 Intra-EU"]
    assert changed["auxiliary_prefix"] == ["", "C"]
    assert changed["supplier_days"] == ["", "30"]
    assert changed["year.1"] == ["", "2026-01-01/2026-12-31"]
    assert changed["vat_code.purchase.2000"] == ["", "211400"]
    assert "auxiliary_longest" not in changed


def test_only_what_changed_is_told(tmp_path: Path) -> None:
    of = books(tmp_path)
    set_accounting(of, FULL)
    journals = {EntryKind.PURCHASE: Journal("HA", "Achats")}
    reverse = {VatCase(purchase=True, rate=2000, reverse_charge=True): "RC"}
    wanted = replace(FULL, journals=journals, client_days=None, vat_codes=reverse)
    set_accounting(of, wanted)
    assert accounting_state(of).accounting == wanted
    assert journal(of)[-1].facts["changed"] == {
        "journal.purchase": ["AC Achats", "HA Achats"],
        "journal.re_billing": ["VE", ""],
        "client_days": ["15", ""],
        "vat_code.purchase.2000": ["211400", ""],
        "vat_code.sale.2000": ["212400", ""],
        "vat_code.purchase.2000.reverse": ["", "RC"],
    }
    before = tables(of)
    with pytest.raises(Refused) as refused:
        set_accounting(of, wanted)
    assert refused.value.reason is Refusal.NOTHING_CHANGES
    assert tables(of) == before
    set_accounting(of, Accounting())
    stored = tables(of)
    kinds = (EntryAccountRow, EntryJournalRow, EntryVatCodeRow, EntryYearRow)
    assert all(stored[kind.__tablename__] == [] for kind in kinds)


@pytest.mark.parametrize(
    ("wanted", "flaw"),
    [
        (
            {"journals": {EntryKind.PURCHASE: Journal("A C")}},
            Flaw(EntryKind.PURCHASE, Refusal.JOURNAL_NOT_PLAIN, {"text": "A C"}),
        ),
        (
            {"journals": {EntryKind.RE_BILLING: Journal("VENTES1")}},
            Flaw(EntryKind.RE_BILLING, Refusal.JOURNAL_TOO_LONG, {"text": "VENTES1", "most": 6}),
        ),
        (
            {"journals": {EntryKind.PURCHASE: Journal("OD"), EntryKind.RE_BILLING: Journal("OD")}},
            Flaw(EntryKind.PURCHASE, Refusal.JOURNAL_TWICE, {"text": "OD"}),
        ),
        (
            {"accounts": {AccountKey(Slot.EXPENSE): Account("6511.00")}},
            Flaw(AccountKey(Slot.EXPENSE), Refusal.ACCOUNT_NOT_PLAIN, {"text": "6511.00"}),
        ),
        (
            {"accounts": {AccountKey(Slot.REVENUE, 0): Account("7" * 21)}},
            Flaw(
                AccountKey(Slot.REVENUE, 0),
                Refusal.ACCOUNT_TOO_LONG,
                {"text": "7" * 21, "most": 20},
            ),
        ),
        (
            {"vat_codes": {VatCase(purchase=False, rate=0): "1234567"}},
            Flaw(
                VatCase(purchase=False, rate=0),
                Refusal.VAT_CODE_NOT_PLAIN,
                {"text": "1234567", "most": 6},
            ),
        ),
        (
            {"auxiliary": AuxiliaryRule("C-", 8)},
            Flaw(Setting.AUXILIARY_RULE, Refusal.ACCOUNT_NOT_PLAIN, {"text": "C-"}),
        ),
        *(
            (
                {"auxiliary": AuxiliaryRule(prefix, longest)},
                Flaw(
                    Setting.AUXILIARY_RULE, Refusal.AUXILIARY_RULE_WRONG, {"least": 3, "most": 17}
                ),
            )
            for prefix, longest in (("", 2), ("", 18), ("4110", 4))
        ),
        (
            {"supplier_days": 366},
            Flaw(Setting.SUPPLIER_DAYS, Refusal.TERM_TOO_LONG, {"most": 365}),
        ),
        ({"client_days": -1}, Flaw(Setting.CLIENT_DAYS, Refusal.TERM_TOO_LONG, {"most": 365})),
        *(
            (
                {
                    "years": (
                        FinancialYear("1", day("2026-01-01"), day("2026-12-31")),
                        FinancialYear(code, day(first), day("2027-12-31")),
                    )
                },
                Flaw(Setting.YEARS, Refusal.YEARS_OVERLAP, {"text": "1", "other": code}),
            )
            for code, first in (("2", "2026-12-31"), ("1", "2027-01-01"))
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_place(
    tmp_path: Path, wanted: dict[str, object], flaw: Flaw
) -> None:
    of, accounting = books(tmp_path), replace(FULL, **wanted)  # type: ignore[arg-type]
    found: dict[Place, Flaw] = {each.place: each for each in accounting.flaws()}
    assert found[flaw.place] == flaw
    with pytest.raises(Refused) as refused:
        set_accounting(of, accounting)
    assert (refused.value.reason, refused.value.facts) == (flaw.reason, flaw.facts)
    assert journal(of) == []


def test_nothing_is_wrong_with_what_is_usual() -> None:
    assert FULL.flaws() == ()
    two = (
        FinancialYear("1", day("2026-01-01"), day("2026-12-31")),
        FinancialYear("2", day("2027-01-01"), day("2027-12-31")),
    )
    assert replace(FULL, years=two).flaws() == ()


def test_both_accounts_of_reverse_charge_are_needed() -> None:
    accounts = dict(FULL.accounts)
    purchases = FULL.purchases()
    assert purchases is not None
    assert purchases.reverse_charge is not None
    del accounts[AccountKey(Slot.REVERSE_OUTPUT_VAT)]
    purchases = replace(FULL, accounts=accounts).purchases()
    assert purchases is not None
    assert purchases.reverse_charge is None


def test_an_account_of_a_rate_stands_before_that_of_every_rate() -> None:
    sales = FULL.sales()
    assert sales is not None
    assert (sales.revenue.of(0), sales.revenue.of(2000)) == (
        Account("706200", "Intra-EU"),
        Account("706000", "revenue"),
    )
    bare = Accounting(journals={EntryKind.RE_BILLING: Journal("VE")}).sales()
    assert bare is not None
    assert bare.output_vat == NONE_SET


def test_the_rates_of_the_file_are_asked_for(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    subscribe(of, client(of))
    change_firm(of, FirmCard(country="BE", reverse_charge=True))
    state = accounting_state(of)
    assert (state.country, state.rates, state.self_assessed) == ("BE", (2100, 2000, 0), 2100)


@pytest.mark.parametrize("country", ["FR", "BE", "LU"])
def test_the_usual_accounts_of_a_country_can_be_kept(country: str, tmp_path: Path) -> None:
    assert has_usual(country)
    proposed = with_usual(Accounting(), country, lambda slot: slot.value, lambda kind: kind.value)
    assert proposed.flaws() == ()
    assert proposed.purchases() is not None
    assert all(account.name for account in proposed.accounts.values())
    assert set_accounting(books(tmp_path), proposed) == Changes(firm=True)


def test_nothing_is_proposed_in_the_place_of_what_is_set() -> None:
    mine = Accounting(
        journals={EntryKind.PURCHASE: Journal("HA")},
        accounts={AccountKey(Slot.EXPENSE): Account("613500")},
        auxiliary=AuxiliaryRule("9", 6),
    )
    found = with_usual(mine, "FR", lambda slot: slot.value, lambda kind: kind.value)
    assert found.accounts[AccountKey(Slot.EXPENSE)] == Account("613500")
    assert found.accounts[AccountKey(Slot.CLIENTS)] == Account("411000", "clients")
    assert found.journals[EntryKind.PURCHASE] == Journal("HA")
    assert found.auxiliary == AuxiliaryRule("9", 6)
    assert not has_usual("DE")


@given(st.text(max_size=30), st.integers(3, 17))
def test_the_rule_makes_accounts_that_programs_take(reference: str, longest: int) -> None:
    number = AuxiliaryRule("C", longest).number(reference)
    assert number == "" or (number.isascii() and number.isalnum() and number == number.upper())
    assert len(number) <= longest


def test_who_shares_an_account_is_found() -> None:
    rule = AuxiliaryRule("C", 5)
    references = {1: "D-1001", 2: "D-10012", 3: "E-1", 4: "", 5: ""}
    assert shared_accounts({}, references, rule) == {1: 2, 2: 1}
    assert shared_accounts({1: "CE1"}, references, rule) == {1: 3, 3: 1}
