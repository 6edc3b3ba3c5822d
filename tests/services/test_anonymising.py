"""A client whose link has ended is anonymised: nothing in the file identifies it, figures stay."""

from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.clients import PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.rebilling import Adjustment, RebillMode, RebillTerms
from app.domain.vendor_invoices import Decision
from app.models.tables import ClientRow, JournalRow
from app.services.anonymising import anonymise
from app.services.check import check
from app.services.client_detail import client_bills, client_detail
from app.services.client_values import ClientFields
from app.services.clients import accept, archive, change_client, create_client, invite, lose
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import add_lines, enter_invoice
from app.services.invoices.reading import compare_invoice
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Books, write_act
from app.services.journal_index import JournalIndex
from app.services.pending import set_pending
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import adjust, draft_run, lock_run
from app.services.rebilling.terms import agreed, set_terms
from app.services.renewals import catch_up
from app.services.reports.exporting import export_report
from app.services.reports.printing import note_printed, paged
from app.services.reports.statement import StatementParameters, client_statements
from app.services.reports.statement_batch import file_names, save_statements
from app.services.reports.statement_file import statement_file
from app.services.settings import add_card
from app.services.undo import last_undoable, preview_undo
from tests.factories import client as factory_client
from tests.factories import day, journal, noted, on_day, stocked, subscribe, tables
from tests.services.reports.statement_words import STATEMENT

PERSONAL = ClientFields(
    legal_name="Zwartewaterland BV",
    country="BE",
    reference="QX-4711",
    email="wilhelmina@zwarte.example",
    first_name="Wilhelmina",
    last_name="Vandenbroucke",
    locale="nl-BE",
    company_number="0403170701",
    vat_number="BE0403170701",
    iban="BE68539007547034",
    street="Kromme Elleboog",
    number="1789",
    box="B77",
    postal_code="8647",
    city="Lo-Reninge",
    manager="C. Lemaire",
    notes="Belt altijd op vrijdag",
    ledger_account="ZWARTEW",
    tags=("Kaasmakerij",),
)
KEPT = {"country", "locale", "manager"}
SUMMER = StatementParameters(day("2026-07-01"), day("2026-09-30"))
OF_IT = StatementParameters(SUMMER.start, SUMMER.end, 1)
BILLED = ("subscriptions", "billed_lines", "periods", "documents", "quota_windows", "redemptions")


@pytest.fixture
def of(tmp_path: Path) -> Books:
    """Someone who was a client from July on, and left in September; it is November."""
    began = stocked(tmp_path, "2026-07-01")
    add_card(began, label="Visa", last_four="4242")
    client, _ = create_client(began, ClientFields("Zwartewater vof", city="Diksmuide"))
    change_client(began, client, PERSONAL)
    set_pending(began, client, PendingSubscription(firm_pays=True, plan="essentiel"))
    invite(began, (client,))
    accept(began, client, day("2026-07-01"))
    left = on_day(began, "2026-09-10")
    catch_up(left)
    archive(left, client)
    later = on_day(began, "2026-11-22")
    catch_up(later)
    return later


def texts() -> list[str]:
    values = [*asdict(PERSONAL).items()]
    found = [v for name, v in values if isinstance(v, str) and name not in KEPT and len(v) > 3]
    return [*found, *PERSONAL.tags, "Zwartewater", "Diksmuide"]


def state(books: Books, folder: Path) -> None:
    """Write its statement with the others', and alone; print it alone."""
    folder.mkdir()
    (only,) = save_statements(books, SUMMER, STATEMENT, folder).files
    assert only.path.name == "QX-4711 Zwartewaterland BV 2026-07_2026-09.pdf"
    found = client_statements(books, OF_IT).clients
    alone = statement_file(OF_IT, STATEMENT)
    for suffix in (".pdf", ".xlsx"):
        target = (folder / file_names(found, OF_IT)[1]).with_suffix(suffix)
        export_report(books, alone, target)
    note_printed(books, paged(books, alone), 3)


def stated(books: Books) -> list[dict[str, object]]:
    return [entry.facts for entry in journal(books) if entry.facts.get("report") == "statement"]


def test_nothing_that_identifies_the_client_is_left_anywhere_in_the_file(
    of: Books, tmp_path: Path
) -> None:
    state(of, tmp_path / "statements")
    path = of.database.path
    with of.database.read() as session:
        assert session.scalar(select(ClientRow.legal_name)) == PERSONAL.legal_name
    anonymise(of, 1)
    of.database.close()
    content = path.read_bytes()
    assert [text for text in texts() if text.encode() in content] == []


def test_the_journal_keeps_of_its_statements_all_but_the_names_of_their_files(
    of: Books, tmp_path: Path
) -> None:
    state(of, tmp_path / "statements")
    before = stated(of)
    assert [facts.get("file") for facts in before] == [
        None,
        "QX-4711 Zwartewaterland BV 2026-07_2026-09.pdf",
        "QX-4711 Zwartewaterland BV 2026-07_2026-09.xlsx",
        None,
    ]
    anonymise(of, 1)
    batch, alone, table, printed = stated(of)
    assert (batch, printed) == (before[0], before[3])
    assert alone == before[1] | {"file": "N.N. 1.pdf"}
    assert table == before[2] | {"file": "N.N. 1.xlsx"}


def test_files_of_all_clients_and_of_others_keep_their_names(of: Books, tmp_path: Path) -> None:
    other = factory_client(of, "Roy SA")
    subscribe(of, other)
    month = StatementParameters(day("2026-11-01"), day("2026-11-30"), other)
    export_report(of, statement_file(SUMMER, STATEMENT), tmp_path / "all.pdf")
    export_report(of, statement_file(month, STATEMENT), tmp_path / "Roy.pdf")
    with write_act(of, "exported", report="clients", parameters={}, file="clients.csv"):
        pass
    before = stated(of)
    anonymise(of, 1)
    kept = [entry.facts.get("file") for entry in journal(of)[-4:-1]]
    assert kept == ["all.pdf", "Roy.pdf", "clients.csv"]
    assert stated(of) == before


def test_of_a_batch_that_was_noted_by_names_only_the_digests_are_kept(of: Books) -> None:
    """Its entry does not say which of the files is whose."""
    names = {"D2 Roy SA 2026-07.pdf": "abc", "QX-4711 Zwartewaterland BV 2026-07.pdf": "def"}
    with of.database.write() as session:
        row = session.scalars(select(JournalRow).where(JournalRow.act == "archived")).one()
        row.act, row.facts = "exported", {"report": "statement", "rows": 2, "files": names}
    anonymise(of, 1)
    digests = [{"client": None, "sha256": "abc"}, {"client": None, "sha256": "def"}]
    assert stated(of) == [{"report": "statement", "rows": 2, "files": digests}]


def test_the_client_goes_on_without_a_name_and_every_figure_stays(of: Books) -> None:
    before = {name: tables(of)[name] for name in BILLED}
    bills = client_bills(of, 1)
    assert sum(line.net for bill in bills for line in bill.lines) == 3 * 1090
    changes = anonymise(of, 1)
    assert changes.clients == {1}
    assert changes.all_clients
    found = client_detail(of, 1)
    assert found is not None
    assert found.fields == ClientFields(
        "N.N. 1", country="BE", locale="nl-BE", manager="C. Lemaire"
    )
    assert {name: tables(of)[name] for name in BILLED} == before
    assert client_bills(of, 1) == bills
    assert check(of).complaints == ()
    assert journal(of)[-1].act == "anonymised"
    assert noted(of, 1) == {}


def test_the_history_keeps_the_acts_without_what_they_said_of_the_client(of: Books) -> None:
    anonymise(of, 1)
    entries = {entry.act: entry for entry in journal(of)}
    assert {"client_created", "client_changed", "accepted", "archived"} <= set(entries)
    pairs = {row[0]: row for row in tables(of)["journal_clients"]}
    changed = str(pairs[entries["client_changed"].id])
    assert "manager" in changed
    assert "Kromme" not in changed


def test_a_reason_is_erased_where_the_act_was_about_the_client_alone(of: Books) -> None:
    with of.database.write() as session:
        for row in session.query(JournalRow).where(JournalRow.act.in_(("archived", "invited"))):
            row.reason = "Wilhelmina belde"
    anonymise(of, 1)
    assert {entry.reason for entry in journal(of)} == {""}


def test_what_was_before_can_no_longer_be_undone(of: Books) -> None:
    archived = next(entry for entry in journal(of) if entry.act == "archived")
    anonymise(of, 1)
    assert last_undoable(of, 1) is None
    with pytest.raises(Refused) as refused:
        preview_undo(of, archived.id, 1)
    assert refused.value.reason is Refusal.UNDO_BUILT_ON


def test_who_looks_for_the_client_finds_it_no_more(of: Books, tmp_path: Path) -> None:
    state(of, tmp_path / "statements")
    index = JournalIndex({})
    index.build(of)
    ids = [entry.id for entry in journal(of)]
    assert index.matching("zwartewaterland", ids)
    assert len(index.matching("zwartewaterland 2026-07_2026-09.pdf", ids)) == 1
    index.update(of, anonymise(of, 1))
    assert len(index.matching("n.n. 1.pdf", ids)) == 1
    assert not index.matching("zwartewaterland", ids)


def test_who_is_still_linked_is_not_anonymised(of: Books) -> None:
    client, _ = create_client(of, ClientFields("Roy SA"))
    refused_with(of, client, Refusal.STATUS_FORBIDS)


def test_what_still_runs_is_not_anonymised(of: Books) -> None:
    client, _ = create_client(of, ClientFields("Roy SA"))
    set_pending(of, client, PendingSubscription(firm_pays=True, plan="essentiel"))
    invite(of, (client,))
    accept(of, client, of.today())
    lose(of, client)
    refused = refused_with(of, client, Refusal.STILL_RUNS)
    assert refused.facts == {"name": "Roy SA", "day": day("2026-12-21")}


def test_a_client_is_anonymised_once(of: Books) -> None:
    anonymise(of, 1)
    refused_with(of, 1, Refusal.ANONYMISED_ALREADY)


def refused_with(of: Books, client_id: int, reason: Refusal) -> Refused:
    before = tables(of)
    with pytest.raises(Refused) as refused:
        anonymise(of, client_id)
    assert refused.value.reason is reason
    assert tables(of) == before
    return refused.value


def test_what_was_agreed_on_charging_on_names_nobody(of: Books) -> None:
    client = 1
    set_terms(
        of,
        [client],
        RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="W. Vandenbroucke"),
    )
    run_id, _ = draft_run(of, day("2026-07-01"), day("2026-07-31"), day("2026-07-31"))
    line = preview_run(of, run_id).lines[0].row.line_id
    adjust(of, run_id, {line: Adjustment(comment="Wilhelmina asked for it")})
    lock_run(of, run_id, preview_run(of, run_id))
    before = preview_run(of, run_id)
    anonymise(of, client)
    after = preview_run(of, run_id)
    assert agreed(of).of(client).mandate == "N.N."
    assert after.totals == before.totals
    assert [row.charge.adjustment.comment for row in after.lines] == [""]
    assert check(of).complaints == ()


def test_what_the_vendor_states_names_nobody(of: Books) -> None:
    first, last = day("2026-07-01"), day("2026-07-31")
    fields = InvoiceFields(number="FA-1", issued_on=last, start=first, end=last, net=0)
    invoice, _ = enter_invoice(of, fields)
    stated = [
        StatedValues(client_text="Wilhelmina V.", client=1, service="pro", net=5),
        StatedValues(client_text="ZWARTEWATERLAND bv (QX-4711)", service_text="Kaas", net=6),
        StatedValues(client_text="Someone else", net=7),
    ]
    add_lines(of, invoice, stated)
    for row in compare_invoice(of, invoice).rows:
        decide(of, invoice, {row.point: Decided(Decision.DISPUTED, "Wilhelmina knows")})
    kept = compare_invoice(of, invoice).rows[0].point
    decide(of, invoice, {kept: Decided(comment="Wilhelmina asked")})
    anonymise(of, 1)
    rows = compare_invoice(of, invoice).rows
    texts = [row.stated.values.client_text for row in rows if row.stated]
    assert texts == ["N.N.", "N.N.", "Someone else"]
    assert [row.comment for row in rows] == ["", "", "Wilhelmina knows", ""]
    assert [row.decision for row in rows] == [None, *[Decision.DISPUTED] * 3]
    assert check(of).complaints == ()
