"""Agreeing on re-billing: for all clients, for some, and what is said where it is refused."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.services.journal import Books
from app.services.rebilling.terms import agreed, set_default, set_terms
from app.views.formatting import Formats
from app.views.rebilling.terms_dialog import ClientTermsDialog, DefaultTermsDialog
from app.views.rebilling.terms_form import MarginKind, TermsForm
from app.views.settings.rebilling_card import RebillingCard
from app.views.workspace import Workspace
from tests import factories

TEN_PERCENT = RebillTerms(margin=Margin(percent=1000))


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return factories.stocked(tmp_path)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(form: TermsForm, mode: RebillMode | None, kind: MarginKind = MarginKind.NONE) -> None:
    form.mode.setCurrentIndex(form.mode.findData(mode))
    form.margin.setCurrentIndex(form.margin.findData(kind))


def test_the_default_is_set_in_settings(qtbot: QtBot, books: Books, window: QWidget) -> None:
    workspace = Workspace(books, Formats("en"), window)
    card = RebillingCard(workspace)
    card.setParent(window)
    assert card.terms.text() == "Re-bill"
    card.change_button.click()
    (dialog,) = window.findChildren(DefaultTermsDialog)
    choose(dialog.form, RebillMode.REBILL, MarginKind.PERCENT)
    dialog.form.figure.setText("7,5 %")
    with qtbot.waitSignal(card.done) as said:
        dialog.confirm.click()
    assert said.args == ["Re-billing: Re-bill + 7.5%"]
    assert agreed(books).default == RebillTerms(margin=Margin(percent=750))
    assert card.terms.text() == "Re-bill + 7.5%"


def test_a_disbursement_is_no_default(books: Books, window: QWidget) -> None:
    dialog = DefaultTermsDialog(Workspace(books, Formats("en"), window), window)
    assert dialog.form.mode.findData(RebillMode.DISBURSEMENT) == -1
    assert dialog.form.mode.findData(None) == -1


def test_clients_get_an_amount_a_month(qtbot: QtBot, books: Books, window: QWidget) -> None:
    ids = factories.clients(books, 2)
    dialog = ClientTermsDialog(Workspace(books, Formats("fr"), window), ids, "2 clients", window)
    dialog.open()
    assert dialog.form.mode.currentData() is None
    choose(dialog.form, RebillMode.REBILL, MarginKind.AMOUNT)
    assert dialog.form.figure_field.isVisibleTo(dialog)
    dialog.form.figure.setText("2,50")
    with qtbot.waitSignal(dialog.said):
        dialog.confirm.click()
    wanted = RebillTerms(margin=Margin(amount=250))
    assert agreed(books).own == dict.fromkeys(ids, wanted)


def test_it_begins_with_what_the_clients_have_in_common(books: Books, window: QWidget) -> None:
    set_default(books, TEN_PERCENT)
    first, second = factories.clients(books, 2)
    disbursed = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-1")
    set_terms(books, [first], disbursed)
    workspace = Workspace(books, Formats("en"), window)
    one = ClientTermsDialog(workspace, [first], "One", window)
    assert one.form.terms() == disbursed
    both = ClientTermsDialog(workspace, [first, second], "Both", window)
    assert both.form.terms() is None
    assert both.form.mode.currentText() == "As for all clients: Re-bill + 10%"


def test_without_a_mandate_it_is_said_at_its_field(books: Books, window: QWidget) -> None:
    (client,) = factories.clients(books, 1)
    dialog = ClientTermsDialog(Workspace(books, Formats("en"), window), [client], "A", window)
    dialog.open()
    choose(dialog.form, RebillMode.DISBURSEMENT)
    dialog.confirm.click()
    assert "in the client’s name" in dialog.error
    dialog.form.in_client_name.setChecked(True)
    dialog.confirm.click()
    assert "needs the client’s mandate" in dialog.form.mandate_field.error
    assert dialog.isVisible()
    assert agreed(books).own == {}
    dialog.form.mandate.setText("M-2026-1")
    dialog.confirm.click()
    assert agreed(books).of(client).mandate == "M-2026-1"


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (MarginKind.PERCENT, ""),
        (MarginKind.PERCENT, "0"),
        (MarginKind.PERCENT, "much"),
        (MarginKind.AMOUNT, "1,234"),
    ],
)
def test_a_margin_that_is_none_is_said_at_its_field(
    books: Books, window: QWidget, kind: MarginKind, typed: str
) -> None:
    dialog = DefaultTermsDialog(Workspace(books, Formats("en"), window), window)
    dialog.open()
    choose(dialog.form, RebillMode.REBILL, kind)
    dialog.form.figure.setText(typed)
    dialog.confirm.click()
    assert dialog.form.figure_field.error
    assert dialog.isVisible()
    assert agreed(books).default == RebillTerms()
    dialog.form.figure.setText("5")
    assert not dialog.form.figure_field.error
    dialog.close()


def test_what_holds_already_is_said(books: Books, window: QWidget) -> None:
    set_default(books, TEN_PERCENT)
    dialog = DefaultTermsDialog(Workspace(books, Formats("en"), window), window)
    dialog.open()
    dialog.confirm.click()
    assert dialog.error
    assert dialog.isVisible()
    dialog.close()
