"""Plan cards, line tables, facts, notices and bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme import Theme, Tone
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.banners import Banner, ScheduledChangeBar
from app.views.widgets.bars import ActionBar, Footer, Toast
from app.views.widgets.buttons import GhostButton, LinkButton
from app.views.widgets.empty_state import Act, ActCard, EmptyState
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.meters import PeriodPips, QuotaBar
from app.views.widgets.plan_cards import PlanCardRow, PlanChip, PlanLine, PlanOffer

LONG = "a sentence that is long enough to need several lines in a narrow card"


def offers() -> list[PlanOffer]:
    chip = PlanChip("Current", "circle-dot", Tone.NEUTRAL)
    return [
        PlanOffer("free", "Free", "0,00 €", "a month", (), ((PlanLine("10"),), (PlanLine("x"),))),
        PlanOffer("pro", "Pro", "26,90 €", "a month", (chip,), ((PlanLine(LONG),), ())),
        PlanOffer("big", "Big", "79,00 €", "a month", enabled=False),
        PlanOffer("top", "Top", "99,00 €", "a month"),
    ]


def card_row(qtbot: QtBot) -> PlanCardRow:
    row = PlanCardRow(accessible_name="Plan")
    qtbot.addWidget(row)
    row.show_offers(offers(), chosen="pro")
    row.resize(620, row.heightForWidth(620))
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    return row


def test_bands_of_all_cards_have_the_same_heights(qtbot: QtBot) -> None:
    row = card_row(qtbot)
    heights = {card.heights for card in row.cards}
    assert len(heights) == 1
    natural = row.cards[0].natural_heights(row.cards[0].width())
    assert heights.pop()[2] > natural[2], "the longest text of the row decides"
    assert {card.height() for card in row.cards} == {row.height()}
    assert row.cards[-1].geometry().right() == row.width() - 1


def test_narrow_cards_grow_in_height(qtbot: QtBot) -> None:
    row = card_row(qtbot)
    assert row.heightForWidth(420) > row.heightForWidth(900)


def test_arrows_choose_and_pass_over_what_cannot_be_chosen(qtbot: QtBot) -> None:
    row = card_row(qtbot)
    pro = row.cards[1]
    pro.setFocus()
    with qtbot.waitSignal(row.chosen) as heard:
        QTest.keyClick(pro, Qt.Key.Key_Right)
    assert heard.args == ["top"]
    assert row.current == "top"
    assert row.cards[3].hasFocus()


def test_card_is_read_with_all_it_says(qtbot: QtBot) -> None:
    row = card_row(qtbot)
    pro = row.cards[1]
    assert pro.accessibleName() == "Pro"
    assert pro.accessibleDescription() == f"26,90 €, a month, Current, {LONG}"


def test_new_offers_keep_the_focus(qtbot: QtBot) -> None:
    row = card_row(qtbot)
    row.cards[1].setFocus()
    row.show_offers(offers(), chosen="free")
    assert row.cards[1].hasFocus()
    assert row.current == "free"


def test_amounts_of_a_line_table_explain_themselves(qtbot: QtBot) -> None:
    table = LineTable("Billed", ("Now", "Then"))
    qtbot.addWidget(table)
    line = Line("Pro", (LineAmount("24,90 €", about=1), LineAmount("26,90 €")), note="monthly")
    table.show_lines((line,), (Line("Total", (LineAmount("24,90 €"), LineAmount("26,90 €"))),))
    amounts = [each for each in table.findChildren(AmountLabel) if each.explains]
    assert [each.accessibleName() for each in amounts] == ["Pro: 24,90 €"]
    with qtbot.waitSignal(table.asked) as heard:
        amounts[0].click()
    assert heard.args == [1]


def test_facts_are_replaced(qtbot: QtBot) -> None:
    facts = FactColumns((Fact("Plan", "Pro"), Fact("Price", "29,25 €", about=3)))
    qtbot.addWidget(facts)
    with qtbot.waitSignal(facts.asked) as heard:
        facts.findChildren(AmountLabel)[1].click()
    assert heard.args == [3]
    facts.show_facts((Fact("Plan", "Basic"),))
    shown = [each for each in facts.findChildren(AmountLabel) if not each.isHidden()]
    assert "Plan: Basic" in {each.accessibleName() for each in shown}


def test_scheduled_change_can_be_undone(qtbot: QtBot) -> None:
    bar = ScheduledChangeBar("Downgrade", "On 07/12/2026.", undo_text="Undo this change")
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.undo_asked):
        bar.undo_button.click()
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Downgrade", "On 07/12/2026.")


def test_banner_takes_other_words(qtbot: QtBot) -> None:
    banner = Banner("The firm will be billed", "Until now the client paid.")
    qtbot.addWidget(banner)
    banner.say("Other", "")
    assert (banner.accessibleName(), banner.accessibleDescription()) == ("Other", "")


def test_footer_gives_the_reason(qtbot: QtBot) -> None:
    footer = Footer()
    qtbot.addWidget(footer)
    footer.set_reason("Tick the box to confirm")
    assert footer.sizeHint().height() >= 56


def test_action_bar_lets_go_of_the_selection(qtbot: QtBot) -> None:
    bar = ActionBar("Clear selection")
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.cleared):
        bar.findChildren(GhostButton)[0].click()


def test_meters_are_read_by_their_words(qtbot: QtBot) -> None:
    bar, pips = QuotaBar(), PeriodPips()
    qtbot.addWidget(bar)
    qtbot.addWidget(pips)
    bar.show_use("27 documents", "quota of 120", share=0.2, mark=0.25)
    pips.show_periods("WELCOME", "2 of 3 left", spent=1, total=3)
    assert bar.accessibleName() == "27 documents, quota of 120"
    assert pips.accessibleName() == "WELCOME, 2 of 3 left"
    pips.grab()
    bar.grab()


def test_toast_is_undone_and_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast("3 clients changed", window, undo_text="Undo")
    toast.show_over()
    assert abs(toast.geometry().center().x() - 300) <= 1
    window.resize(800, 400)
    assert abs(toast.geometry().center().x() - 400) <= 1
    with qtbot.waitSignals([toast.undone, toast.closed]):
        toast.findChildren(LinkButton)[0].click()


def test_toast_goes_by_itself(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    toast = Toast("Saved", window, seconds=0.01)
    with qtbot.waitSignal(toast.closed):
        toast.show_over()


def test_empty_state_offers_its_acts(qtbot: QtBot) -> None:
    acts = (Act("import", "file-down", "Import a file", "Excel or CSV.", "Ctrl+I"),)
    state = EmptyState("user-plus", "No client", "They appear here.", acts=acts, link_text="Sample")
    qtbot.addWidget(state)
    state.show()
    card = state.findChildren(ActCard)[0]
    with qtbot.waitSignal(state.act_chosen) as heard:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert heard.args == ["import"]
    assert card.accessibleDescription() == "Excel or CSV."


def test_bar_appears_and_leaves_no_effect_behind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "moves", lambda _theme: True)
    bar = ActionBar("Clear selection")
    qtbot.addWidget(bar)
    bar.show()
    assert isinstance(bar.graphicsEffect(), QGraphicsOpacityEffect)
    qtbot.waitUntil(lambda: bar.graphicsEffect() is None)


def test_nothing_moves_where_less_motion_is_asked_for(qtbot: QtBot) -> None:
    bar = ActionBar("Clear selection")
    qtbot.addWidget(bar)
    bar.show()
    assert bar.graphicsEffect() is None
