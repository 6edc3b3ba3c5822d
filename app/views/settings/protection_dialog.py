"""Setting, changing and removing the password of the data file."""

from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from app.services.journal import Books
from app.services.progress import Progress
from app.services.protection import (
    SHORTEST,
    Protected,
    change_password,
    remove_password,
    set_password,
)
from app.views.formatting import Formats
from app.views.settings.replacing import ReplacingDialog
from app.views.widgets.buttons import Button, DangerButton, PrimaryButton
from app.views.widgets.password_fields import PasswordFields


class Purpose(Enum):
    """What is to become of the password."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


class ProtectionDialog(ReplacingDialog):
    """Asks for the passwords that its purpose needs; done, the program has to be closed."""

    def __init__(self, books: Books, purpose: Purpose, formats: Formats, parent: QWidget) -> None:
        confirm: Button = PrimaryButton("", icon_name="lock", large=True)
        if purpose is Purpose.REMOVE:
            confirm = DangerButton("", icon_name="lock-open", large=True)
        super().__init__("", confirm, formats, parent)
        self._books, self._purpose = books, purpose
        title, lead, way_on = self._titles()[purpose]
        self.setWindowTitle(title)
        self.lead.setText(lead)
        self.confirm.setText(way_on)
        for sentence in self._consequences():
            self.add_sentence(sentence)
        self.fields = PasswordFields(self._captions())
        self.body.addWidget(self.fields)
        self.fields.setFocus()

    def begin(self) -> None:
        if self.fields.complain_of_empty() or self._complain_of_new():
            return
        books, purpose, texts = self._books, self._purpose, self.fields.texts

        def work(progress: Progress) -> Protected:
            match purpose:
                case Purpose.SET:
                    return set_password(books, texts[0], progress)
                case Purpose.CHANGE:
                    return change_password(books, texts[0], texts[1], progress)
                case Purpose.REMOVE:
                    return remove_password(books, texts[0], progress)

        self.fields.setEnabled(False)
        self.run(work)

    def show_done(self, done: Protected) -> None:
        self.fields.hide()
        said = [self.tr("Start Forfait again to go on.")]
        if done.copies:
            said.append(self.tr("%n kept copy(ies) followed.", None, done.copies))
        if done.left:
            said.append(
                self.tr("%n file(s) in the folder of copies stayed as they were.", None, done.left)
            )
        lead = {
            Purpose.SET: self.tr("The data file is protected"),
            Purpose.CHANGE: self.tr("The data file has its new password"),
            Purpose.REMOVE: self.tr("The data file has no password any more"),
        }[self._purpose]
        self.lead_on(lead, " ".join(said), self.tr("&Close Forfait"))

    def _on_failed(self, error: Exception) -> None:
        super()._on_failed(error)
        self.fields.setEnabled(True)
        self.fields.setFocus()

    def _complain_of_new(self) -> bool:
        """Say what is wrong with a new password: too short, or not twice the same."""
        if self._purpose is Purpose.REMOVE:
            return False
        *_, new, again = self.fields.texts
        last = len(self.fields.fields) - 1
        if len(new) < SHORTEST:
            return self.fields.complain(
                last - 1,
                self.tr("At least {count} characters: several words are easy to remember.").format(
                    count=SHORTEST
                ),
            )
        return self.fields.complain(
            last if new != again else None, self.tr("Not the same as above. Type both again.")
        )

    def _captions(self) -> list[str]:
        present = self.tr("&Present password")
        new = [self.tr("&New password"), self.tr("The new password &again")]
        return {
            Purpose.SET: new,
            Purpose.CHANGE: [present, *new],
            Purpose.REMOVE: [present],
        }[self._purpose]

    def _titles(self) -> dict[Purpose, tuple[str, str, str]]:
        return {
            Purpose.SET: (
                self.tr("Set a password"),
                self.tr("Protect the data file by a password"),
                self.tr("&Set the password"),
            ),
            Purpose.CHANGE: (
                self.tr("Change the password"),
                self.tr("Give the data file another password"),
                self.tr("&Change the password"),
            ),
            Purpose.REMOVE: (
                self.tr("Remove the password"),
                self.tr("Leave the data file without a password"),
                self.tr("&Remove the password"),
            ),
        }

    def _consequences(self) -> list[str]:
        closes = self.tr("Forfait then closes, to be started again.")
        if self._purpose is Purpose.REMOVE:
            return [
                self.tr("Whoever has the file, or a kept copy, can read it then."),
                closes,
            ]
        return [
            self.tr(
                "It is asked for at every start. It is kept nowhere: if it is forgotten, nobody "
                "can open the file again. Note it where the firm keeps such things."
            ),
            self.tr(
                "The copies that Forfait keeps by itself get the same password. Those saved "
                "elsewhere stay as they are."
            ),
            closes,
        ]
