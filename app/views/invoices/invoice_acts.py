"""The acts on the lines of an invoice as QActions: for buttons, the context menu and the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.vendor_invoices import Decision
from app.services.invoices.comparison import ComparedLine
from app.views.icons import set_icon
from app.views.theme import Tone


class InvoiceActs(QObject):
    """Accept, dispute, comment, assign, add, take off, state as ours; explain, open the client."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.open_client = self._act(self.tr("&Open the client"), "user")
        self.explain = self._act(self.tr("E&xplain the amount"), "info", "Ctrl+E")
        self.accept = self._act("", "thumbs-up", "Ins", "Ctrl+Return")
        self.dispute = self._act("", "octagon-x", "Del")
        self.comment = self._act(self.tr("Co&mment…"), "pencil", "F2")
        self.assign = self._act(self.tr("Ass&ign…"), "link", "Ctrl+L")
        self.add = self._act(self.tr("Add a &line…"), "plus", "Ctrl+N")
        self.as_ours = self._act(self.tr("The invoice has it, as o&urs"), "copy", "Ctrl+I")
        self.take_off = self._act(self.tr("Take the line o&ff"), "trash-2", "Shift+Del")
        self.changing = (
            self.accept,
            self.dispute,
            self.comment,
            self.assign,
            self.add,
            self.as_ours,
            self.take_off,
        )
        self.allow((), is_open=False)

    @property
    def on_buttons(self) -> Sequence[QAction]:
        """The acts that have a button above the table."""
        return self.accept, self.dispute, self.comment, self.assign, self.add

    def allow(self, chosen: Sequence[ComparedLine], *, is_open: bool) -> None:
        """Enable what applies to the lines chosen, of an open invoice or a settled one."""
        undecided = [row for row in chosen if not row.pair.agrees]
        stated = [row for row in chosen if row.stated is not None]
        for act in self.changing:
            act.setVisible(is_open)
        self.accept.setEnabled(is_open and bool(undecided))
        self.dispute.setEnabled(is_open and bool(undecided))
        self.comment.setEnabled(is_open and bool(chosen))
        self.assign.setEnabled(is_open and bool(stated))
        self.take_off.setEnabled(is_open and bool(stated))
        self.add.setEnabled(is_open)
        self.as_ours.setEnabled(is_open and len(stated) < len(chosen))
        self.explain.setEnabled(bool(chosen))
        self.open_client.setEnabled(any(row.client is not None for row in chosen))
        self._word(undecided)

    def _word(self, undecided: Sequence[ComparedLine]) -> None:
        """Accepting and disputing are taken back by what did them."""
        decisions = {row.decision for row in undecided}
        accepted, disputed = decisions == {Decision.ACCEPTED}, decisions == {Decision.DISPUTED}
        self.accept.setText(self.tr("Not &accepted") if accepted else self.tr("&Accept"))
        self.dispute.setText(self.tr("Not &disputed") if disputed else self.tr("&Dispute…"))

    def _act(self, text: str, icon_name: str, *keys: str) -> QAction:
        act = QAction(text, self._window)
        set_icon(act, icon_name, Tone.SECONDARY)
        act.setShortcuts([QKeySequence(key) for key in keys])
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.addAction(act)
        return act
