"""What can be wrong with overage, quota windows and reversals is found."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.domain.billing import LineKind
from app.domain.change import Modify, StopRenewal, preview_change
from app.domain.quota import Reading
from app.services.check import ComplaintKind, check
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.subscriptions import confirm, for_change
from app.services.undo import preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests import factories
from tests.builders import day
from tests.factories import client, copied, journal, on_day, pays, stocked

K = ComplaintKind


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Lines 1 start, 2 credit and 3 upgrade undone by 4 and 5, 6 overage, 7 renewal."""
    of = stocked(tmp_path_factory.mktemp("made"), "2026-11-07")
    pays(of)
    mine = client(of)
    factories.subscribe(of, mine)
    of = on_day(of, "2026-11-20")
    context = for_change(of, mine)
    assert context.subscription is not None
    shown = preview_change(context.subscription, context.terms, Modify("pro"), context.today)
    confirm(of, mine, Modify("pro"), shown)
    number = journal(of)[-1].id
    undo(of, number, mine, preview_undo(of, number, mine))
    reading = Reading(day("2026-11-20"), 37)
    record_reading(of, mine, reading, preview_reading(of, mine, reading))
    of = on_day(of, "2026-12-10")
    catch_up(of)
    factories.modify(of, mine, StopRenewal())
    return of


@pytest.fixture
def portfolio(made: Books, tmp_path: Path) -> Books:
    return copied(made, tmp_path)


def test_it_is_healthy(portfolio: Books) -> None:
    checked = check(portfolio)
    assert checked.complaints == ()
    assert checked.lines == 7


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE billed_lines SET documents_used = 38 WHERE kind = 'overage'", K.LINE_AMOUNT),
        ("UPDATE billed_lines SET net = 314 WHERE kind = 'overage'", K.LINE_AMOUNT),
        (
            "UPDATE billed_lines SET documents_used = 38, net = 360 WHERE kind = 'overage'",
            K.OVERAGE_DIFFERS,
        ),
        ("UPDATE readings SET documents = 36", K.OVERAGE_DIFFERS),
        ("DELETE FROM quota_windows", K.OVERAGE_DIFFERS),
        ("UPDATE subscriptions SET used = 5", K.USE_DIFFERS),
        ("UPDATE billed_lines SET net = net + 1 WHERE id = 5", K.REVERSAL_DIFFERS),
        ("UPDATE billed_lines SET vat_rate = 2100 WHERE id = 5", K.REVERSAL_DIFFERS),
        ("UPDATE billed_lines SET reversed = 0 WHERE id = 3", K.REVERSAL_DIFFERS),
        ("UPDATE billed_lines SET reversed = 1 WHERE id = 7", K.REVERSAL_DIFFERS),
        ("UPDATE billed_lines SET reverses_id = NULL WHERE id = 5", K.REVERSAL_DIFFERS),
        ("UPDATE billed_lines SET reversed = 1 WHERE id = 1", K.PERIOD_NOT_BILLED),
    ],
)
def test_what_is_wrong_is_found(portfolio: Books, statement: str, kind: ComplaintKind) -> None:
    connection = sqlite.connect(str(portfolio.database.path), isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(statement)
    connection.close()
    assert kind in {complaint.kind for complaint in check(portfolio).complaints}


def test_the_lines_are_as_the_cases_say(portfolio: Books) -> None:
    with portfolio.database.read() as session:
        kinds = session.connection().exec_driver_sql("SELECT kind FROM billed_lines ORDER BY id")
        assert [LineKind(kind) for kind in kinds.scalars()] == [
            LineKind.START,
            LineKind.CREDIT,
            LineKind.UPGRADE,
            LineKind.REVERSAL,
            LineKind.REVERSAL,
            LineKind.OVERAGE,
            LineKind.RENEWAL,
        ]
