"""Where the data file lives: shown, opened in the system's file manager, copied as text."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from app.views.settings.titled_card import TitledCard
from app.views.theme import Space, Tone
from app.views.widgets.buttons import Button
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class FolderCard(TitledCard):
    """The data folder and what can be done with it."""

    done = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("Data folder"),
            self.tr(
                "All that the firm keeps in Forfait is in one file of this folder, on this "
                "machine. Another folder is chosen with --data-dir at the start."
            ),
        )
        self._folder: Path = workspace.books.database.path.parent
        path = Text(str(self._folder), wrap=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(self.tr("Data folder"))
        path.setAccessibleDescription(str(self._folder))
        self.body.addWidget(path)
        self.open_button = Button(self.tr("&Open the folder"), icon_name="folder-open")
        self.open_button.clicked.connect(self._on_open)
        self.copy_button = Button(self.tr("Co&py the path"), icon_name="copy")
        self.copy_button.clicked.connect(self._on_copy)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.wrong)

    def _on_open(self) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        self.wrong.setText(self.tr("This system opens no folder from here. Copy the path instead."))
        self.wrong.setVisible(not opened)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.done.emit(self.tr("Path copied"))
