"""One question with two answers, over the window that asks it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.views.theme import Size, Weight, current_theme

_SENTENCE_WIDTH = 380


def ask(
    parent: QWidget,
    *,
    title: str,
    sentence: str,
    yes: str,
    no: str,
    then: Callable[[], None],
    enter_means_no: bool = False,
) -> QMessageBox:
    """Open a question; `then` is called where it is answered with `yes`. Escape means no."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(sentence)
    accepting = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refusing = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refusing if enter_means_no else accepting)
    box.setEscapeButton(refusing)

    def on_accepted() -> None:
        # Not connected as it is: Qt takes a method of QDialog for the slot of that name, which the
        # wizard overrides to ask this question.
        then()

    accepting.clicked.connect(on_accepted)
    box.open()
    # Opening gives the labels the system's own fonts.
    _dress(box)
    return box


def _dress(box: QMessageBox) -> None:
    """Give the question the weight of a lead, and its sentence room for whole lines."""
    asked = box.findChild(QLabel, "qt_msgbox_label")
    said = box.findChild(QLabel, "qt_msgbox_informativelabel")
    if isinstance(asked, QLabel):
        asked.setFont(current_theme().font(Size.LEAD, Weight.SEMIBOLD))
    if isinstance(said, QLabel):
        said.setMinimumWidth(_SENTENCE_WIDTH)
