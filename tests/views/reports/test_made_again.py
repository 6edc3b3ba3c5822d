"""An export made again with its moment, over the data as of then, is identical byte for byte."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.catalogue import Catalogue
from app.domain.change import Modify
from app.services.catalogue import catalogue
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.choices import EntriesFormat, What
from app.services.entries.exporting import export_entries
from app.services.entries.gathering import EntriesParameters
from app.services.entries.usual import with_usual
from app.services.journal import Books
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run
from app.services.renewals import catch_up
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_groups import GroupBy
from app.services.reports.changes import ChangesParameters
from app.services.reports.changes_file import changes_file
from app.services.reports.documents import DocumentsParameters
from app.services.reports.documents_file import documents_file
from app.services.reports.entries_file import entries_file
from app.services.reports.exporting import Making, export_report
from app.services.reports.rebilling import RebillingParameters
from app.services.reports.rebilling_file import rebilling_file, run_file
from app.services.reports.statement import StatementParameters
from app.services.reports.statement_file import statement_file
from app.views.formatting import Formats
from app.views.reports.changes_words import changes_words
from app.views.reports.documents_words import documents_words
from app.views.reports.entries_words import entries_words, entry_words
from app.views.reports.rebilling_words import rebilling_words
from app.views.reports.statement_words import statement_words
from app.views.reports.words import billing_words
from tests import factories
from tests.builders import day

FIRST, LAST = day("2026-10-01"), day("2026-10-31")
MOMENT = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
EN = Formats("en")


@dataclass(frozen=True)
class Lived:
    """A file on the day of an export, and the same file a winter later."""

    then: Books
    later: Books


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """October is billed, charged on and booked; then others come, change, and are billed."""
    folder = tmp_path_factory.mktemp("then")
    then = factories.stocked(folder, "2026-10-05")
    factories.pays(then)
    for name, plan in (("Noël", "pro"), ("Martin", "essentiel")):
        client = factories.client(then, name, reference=name[:1])
        factories.subscribe(then, client, plan, add_ons=["relances"])
    then = replace(factories.on_day(then, "2026-11-03"), now=lambda: MOMENT)
    catch_up(then)
    run_id, _ = draft_run(then, FIRST, LAST, LAST)
    lock_run(then, run_id, preview_run(then, run_id))
    state = accounting_state(then)
    set_accounting(then, with_usual(state.accounting, state.country, str, str))
    (folder / "later").mkdir()
    later = factories.copied(then, folder / "later")
    later = replace(factories.on_day(later, "2026-12-20"), now=lambda: MOMENT)
    catch_up(later)
    factories.subscribe(later, factories.client(later, "Petit"), "pro")
    factories.modify(later, 1, Modify(plan="entreprise"))
    factories.modify(later, 2, Modify(plan="decouverte"))
    return Lived(then, later)


MAKINGS: dict[str, Callable[[Catalogue], Making]] = {
    "billing": lambda known: billing_file(
        BillingParameters(start=FIRST, end=LAST, group_by=GroupBy.CLIENT),
        billing_words(known, EN),
    ),
    "documents": lambda known: documents_file(
        DocumentsParameters(FIRST, LAST), documents_words(known, EN)
    ),
    "changes": lambda known: changes_file(ChangesParameters(FIRST, LAST), changes_words(known, EN)),
    "rebilling": lambda known: rebilling_file(
        RebillingParameters(FIRST, LAST), rebilling_words(known, EN)
    ),
    "run": lambda known: run_file(1, rebilling_words(known, EN)),
    "statement": lambda known: statement_file(
        StatementParameters(FIRST, LAST), statement_words(known, EN)
    ),
    "entries": lambda known: entries_file(
        EntriesParameters(FIRST, LAST, What.BOTH), entries_words(known.currency, EN)
    ),
}
"""Every report of what was billed, or done, on days that are over."""


@pytest.mark.parametrize("extension", ["xlsx", "csv", "pdf"])
@pytest.mark.parametrize("report", MAKINGS)
def test_what_happened_since_changes_nothing_in_it(
    lived: Lived, report: str, extension: str, tmp_path: Path
) -> None:
    written = []
    for place, of in enumerate((lived.then, lived.then, lived.later)):
        making = MAKINGS[report](catalogue(of))
        target = tmp_path / f"{place}.{extension}"
        done = export_report(of, making, target)
        assert done.rows > 0
        assert sha256(target.read_bytes()).hexdigest() == done.sha256
        written.append(done.sha256)
        assert factories.journal(of)[-1].facts["moment"] == MOMENT.isoformat()
    first, again, later = written
    assert first == again
    assert first == later


@pytest.mark.parametrize("format_", [EntriesFormat.QUADRA])
def test_so_are_the_entries_for_a_program(
    lived: Lived, format_: EntriesFormat, tmp_path: Path
) -> None:
    asked = EntriesParameters(FIRST, LAST, What.BOTH)
    digests = []
    for place, of in enumerate((lived.then, lived.later)):
        target = tmp_path / f"{place}.txt"
        export_entries(of, asked, format_, entry_words(), target)
        digests.append(sha256(target.read_bytes()).hexdigest())
    assert digests[0] == digests[1]
