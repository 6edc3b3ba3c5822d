"""What can be read in a window, as a person would."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.views.widgets.amounts import AmountLabel
from app.views.widgets.texts import Text


def texts(part: QWidget) -> list[str]:
    """Every text in sight."""
    QApplication.processEvents()  # what was just made is shown with the next event
    return [label.text() for label in part.findChildren(Text) if label.isVisibleTo(part)]


def amounts(part: QWidget) -> list[str]:
    """Every amount in sight, whatever stands before it."""
    QApplication.processEvents()  # as above
    return [each.text() for each in part.findChildren(AmountLabel) if each.isVisibleTo(part)]


def amount(part: QWidget, name: str) -> AmountLabel:
    """The amount that a screen reader reads like this."""
    found = [
        each
        for each in part.findChildren(AmountLabel)
        if each.accessibleName() == name and each.isVisibleTo(part)
    ]
    assert found, [each.accessibleName() for each in part.findChildren(AmountLabel)]
    return found[0]


def retype(editor: QWidget, text: str) -> None:
    """Replace what stands in a field, by keyboard, and leave it."""
    editor.setFocus()
    QTest.keySequence(editor, "Ctrl+A")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    type_in(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)


def type_in(editor: QWidget, text: str) -> None:
    """Type a text; QTest itself knows keys of ASCII only."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, event)


def press(button: QWidget) -> None:
    """Press a button by keyboard."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def answer(*, yes: bool) -> str:
    """Answer the question that is open and return what it said."""
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    box = next(each for each in boxes if each.isVisible())
    said = box.informativeText()
    role = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
    button = next(each for each in box.buttons() if box.buttonRole(each) is role)
    press(button)
    return said
