"""The rules by which screens are looked at: each finds a fault that was made for it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.views.widgets.buttons import Button
from app.views.widgets.fields import ComboBox
from app.views.widgets.tabs import TabStrip
from app.views.widgets.texts import Text
from tests.screens.keys import clashing_mnemonics, clashing_shortcuts
from tests.screens.names import unnamed_controls
from tests.screens.painted import shortened_words
from tests.screens.words import cut_texts, hidden_part, lacking_room

LONG = "Reverse charge by the vendor abroad"


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window with these widgets, each where it was put."""
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    for widget in widgets:
        widget.setParent(window)
    window.show()
    return window


@pytest.mark.parametrize(
    ("there", "needed", "said"),
    [
        (QSize(100, 20), QSize(100, 20), ""),
        (QSize(100, 20), QSize(101, 21), ""),
        (QSize(100, 20), QSize(112, 20), "12 px in width"),
        (QSize(100, 20), QSize(103, 32), "3 px in width, 12 px in height"),
    ],
)
def test_what_is_lacking_is_told(there: QSize, needed: QSize, said: str) -> None:
    assert lacking_room(there, needed) == said


@pytest.mark.parametrize(
    "widget",
    [
        lambda: QLabel(LONG),
        lambda: Text(LONG),
        lambda: QPushButton(LONG),
        lambda: Button(LONG),
        lambda: _choice(LONG),
        lambda: _tab(LONG),
    ],
)
def test_words_in_too_narrow_a_widget_are_cut(qtbot: QtBot, widget: object) -> None:
    assert callable(widget)
    made = widget()
    window = shown(qtbot, made)
    made.resize(made.sizeHint())
    made.show()
    assert cut_texts(window) == []
    made.resize(60, made.height())
    (said,) = set(cut_texts(window))
    assert LONG in said
    assert "px in width" in said


def test_a_wrapped_label_is_cut_where_it_has_too_few_lines(qtbot: QtBot) -> None:
    label = Text(f"{LONG}. " * 4, wrap=True)
    window = shown(qtbot, label)
    label.show()
    label.resize(200, label.heightForWidth(200))
    assert cut_texts(window) == []
    label.resize(200, 20)
    (said,) = cut_texts(window)
    assert "px in height" in said


def test_what_stands_beyond_its_parent_is_hidden(qtbot: QtBot) -> None:
    frame, label = QWidget(), Text(LONG)
    window = shown(qtbot, frame)
    label.setParent(frame)
    label.resize(label.sizeHint())
    frame.resize(label.width() - 30, 100)
    frame.show()
    label.show()
    assert window.isVisible()
    assert hidden_part(label) == "30 px at the right in QWidget"


def test_painted_words_that_end_in_an_ellipsis_are_found(qtbot: QtBot) -> None:
    button = Button(LONG)
    window = shown(qtbot, button)
    button.show()
    button.resize(button.sizeHint())
    assert shortened_words(window) == []
    choice = _choice(LONG)
    choice.setParent(window)
    choice.resize(80, 30)
    choice.show()
    (said,) = shortened_words(window)
    assert LONG in said


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    nameless = ComboBox()
    window = shown(qtbot, Button("Save"), nameless)
    window.findChildren(Button)[0].show()
    nameless.show()
    assert unnamed_controls(window) == ["ComboBox in QWidget has no name"]
    nameless.setAccessibleName("Payer")
    assert unnamed_controls(window) == []


def test_two_controls_with_one_letter_are_found(qtbot: QtBot) -> None:
    window, row = QWidget(), QHBoxLayout()
    window.setLayout(row)
    qtbot.addWidget(window)
    for words in ("&Save", "&Stop", "&Open"):
        row.addWidget(Button(words))
    window.show()
    assert clashing_mnemonics(window) == ["s: &Save, &Stop"]
    window.findChildren(Button)[1].setEnabled(False)
    assert clashing_mnemonics(window) == []


def test_two_acts_with_the_same_keys_are_found(qtbot: QtBot) -> None:
    window = shown(qtbot)
    for words in ("Copy", "Export"):
        act = QAction(words, window)
        act.setShortcut(QKeySequence("Ctrl+E"))
        window.addAction(act)
    assert clashing_shortcuts(window) == ["Ctrl+E: Copy, Export"]
    window.actions()[0].setEnabled(False)
    assert clashing_shortcuts(window) == []


def _choice(words: str) -> ComboBox:
    made = ComboBox(accessible_name="Choice")
    made.addItem(words)
    return made


def _tab(words: str) -> TabStrip:
    made = TabStrip()
    made.addTab(words)
    return made
