"""Every amount opens to what made it; the window closes with Escape and is then gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.billing import BilledLine
from app.domain.change import Modify
from app.domain.vat import vat_totals
from app.views.explain import (
    ExplanationDialog,
    explain,
    explain_lines,
    gross_explained,
    lines_explained,
    vat_explained,
)
from app.views.formatting import Formats
from app.views.labels import line_sentence
from app.views.widgets.texts import Text
from tests.builders import CLIENT, TERMS, fictitious, preview, started

EN = Formats("en")


@pytest.fixture
def lines() -> tuple[BilledLine, ...]:
    """Picture 4: from Essentiel at 10.90 to Pro at 26.90, nine days of thirty left."""
    running = started("2026-11-01", payer=CLIENT)
    return preview(running, Modify(plan="pro"), "2026-11-22").today


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    # What is deleted on closing goes with the event loop, which a test does not have.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_line_is_explained_alone(lines: tuple[BilledLine, ...]) -> None:
    explanation = lines_explained("Today", lines[:1], fictitious(), EN)
    assert len(explanation.parts) == 1
    assert explanation.total is None
    assert explanation.parts[0].rows[-1].figure == "−€3.27"


def test_several_lines_are_explained_with_their_sum(lines: tuple[BilledLine, ...]) -> None:
    explanation = lines_explained("Today", lines, fictitious(), EN)
    assert [part.rows[-1].figure for part in explanation.parts] == ["−€3.27", "€8.07"]
    assert explanation.total is not None
    assert explanation.total.figure == "€4.80"


def test_it_says_where_an_amount_was_rounded() -> None:
    running = started("2026-10-01", payer=CLIENT)
    credit, charge = preview(running, Modify(plan="pro"), "2026-10-22").today
    rounded = lines_explained("Today", [credit, charge], fictitious(), EN)
    assert [part.rows[-1].origin for part in rounded.parts] == [
        "rounded once, to the nearest cent",
        "rounded once, to the nearest cent",
    ]
    whole = lines_explained("Today", [running.plan.running], fictitious(), EN)
    assert whole.parts[0].rows[-1].origin == ""


def test_vat_and_the_total_with_it_are_explained(lines: tuple[BilledLine, ...]) -> None:
    totals = vat_totals([(line.net, line.vat_rate) for line in lines])
    (rate,) = totals.by_rate
    assert vat_explained(rate, fictitious(), EN).parts[0].rows[-1].figure == "€0.96"
    gross = gross_explained("To pay", totals, fictitious(), EN).parts[0]
    assert [row.figure for row in gross.rows] == ["€4.80", "€0.96", "€5.76"]
    assert gross.sentence == "€4.80 + €0.96 of VAT = €5.76"


def test_the_window_shows_each_step_and_says_it(
    window: QWidget, lines: tuple[BilledLine, ...]
) -> None:
    dialog = explain_lines(window, "Today", lines, TERMS.catalogue, EN)
    shown = {text.text() for text in dialog.findChildren(Text)}
    assert {"−€3.27", "€8.07", "€4.80", line_sentence(lines[0], EN)} <= shown
    assert "Today, €4.80" in dialog.accessibleDescription()
    dialog.close()


def test_it_blocks_nothing_and_escape_closes_it(
    window: QWidget, lines: tuple[BilledLine, ...]
) -> None:
    dialog = explain(window, lines_explained("Today", lines, fictitious(), EN))
    assert dialog.isVisible()
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(ExplanationDialog) == []
