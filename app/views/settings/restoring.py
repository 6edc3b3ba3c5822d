"""Putting a copy back: says what it holds and what is replaced, asks, and leads on from there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.backups import CopyContent, Restored
from app.services.progress import Progress
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.journal import act_name
from app.views.settings.replacing import ReplacingDialog
from app.views.widgets.buttons import DangerButton


class RestoreDialog(ReplacingDialog):
    """Asks before a copy takes the data file's place.

    `lost` where the file that is replaced cannot be opened: else the program has to be closed.
    """

    def __init__(
        self,
        formats: Formats,
        path: Path,
        content: CopyContent,
        restore: Callable[[Progress], Restored],
        parent: QWidget,
        *,
        lost: bool = False,
        unprotected: bool = False,
    ) -> None:
        """`unprotected` where the copy has a password, and the data file has none."""
        super().__init__("", DangerButton("", icon_name="rotate-ccw", large=True), formats, parent)
        self._restore, self._lost = restore, lost
        self.setWindowTitle(self.tr("Restore a copy"))
        self.lead.setText(
            self.tr("Put {file} in the place of the data file?").format(file=path.name)
        )
        self.confirm.setText(self.tr("&Restore"))
        for sentence in (*self._holds(content), self._replaced()):
            self.add_sentence(sentence)
        if unprotected:
            self.add_sentence(
                self.tr(
                    "The copy has a password, the data file has none and stays without: set one "
                    "afterwards, in the settings."
                )
            )

    def begin(self) -> None:
        self.run(self._restore)

    def show_done(self, done: Restored) -> None:
        if self._lost:
            said = self.tr("What it replaced is kept as {kept}.")
            way_on = self.tr("&Open the data file")
        else:
            said = self.tr("What it replaced is kept as {kept}. Start Forfait again to go on.")
            way_on = self.tr("&Close Forfait")
        self.lead_on(self.tr("The copy is restored"), said.format(kept=done.kept.name), way_on)

    def _holds(self, content: CopyContent) -> list[str]:
        firm = content.firm or self.tr("a firm without a name")
        holds = self.tr("It holds {firm} with {clients}.").format(
            firm=firm, clients=labels.clients(content.clients)
        )
        last = content.last_act
        if last is None:
            return [holds, self.tr("Nothing was done in it yet.")]
        said = self.tr("Last act: {act}, on {day}, by {author}.").format(
            act=act_name(last.act), day=self.formats.day(last.day), author=last.author
        )
        return [holds, said]

    def _replaced(self) -> str:
        if self._lost:
            return self.tr(
                "The file that cannot be opened is set aside in the folder of copies. What was "
                "done since this copy was made has to be done again."
            )
        return self.tr(
            "All that was done since then goes from the books. The present data file is copied to "
            "the folder of copies first, so it can be restored in the same way. Forfait then "
            "closes, to be started again on the restored file."
        )
