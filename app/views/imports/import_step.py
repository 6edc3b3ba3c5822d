"""Step four, when it is done: what was imported, and what was not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.imports.checked_row import State
from app.services.imports.checking import Checked
from app.services.imports.drafts import ReadingDraft
from app.services.imports.fields import Kind
from app.services.imports.imported import Imported
from app.views.formatting import Formats
from app.views.imports.words import imported_words
from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.texts import Text

_WIDTH = 560


class ImportStep(QWidget):
    """A sign, what was done, and the sentences about the rest."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Text(size=Size.TITLE, weight=Weight.SEMIBOLD)
        self._subscriptions = Text(size=Size.LEAD, wrap=True)
        self._rest = Text(size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        # Of a fixed width, and in no alignment: an aligned text that wraps is cut after a line.
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addStretch(2)
        sign = GlyphLabel("circle-check", tone=Tone.POSITIVE, size=IconSize.EMPTY)
        column.addWidget(sign, 0, centre)
        column.addWidget(self._title, 0, centre)
        for words in (self._subscriptions, self._rest):
            words.setAlignment(centre)
            column.addWidget(words)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)

    def show_done(self, checked: Checked, imported: Imported) -> None:
        """Say what was done."""
        rows = imported.rows
        self._title.setText(imported_words(checked.kind, rows, len(checked.rejected)))
        self._subscriptions.setText(self._words(checked, imported))
        self._rest.setText(self._rest_words(checked))

    def _words(self, checked: Checked, imported: Imported) -> str:
        match checked.kind:
            case Kind.CLIENTS | Kind.PORTFOLIO:
                return self._client_words(imported)
            case Kind.DETAILS:
                return self._details_words(checked, imported)
            case Kind.USAGE:
                return self._use_words(checked, imported)
            case Kind.INVOICE:
                return self._invoice_words(checked, imported)

    def _details_words(self, checked: Checked, imported: Imported) -> str:
        parts = [self.tr("%Ln client(s) changed.", "", len(imported.changes.clients))]
        unchanged = checked.counts[State.UNCHANGED]
        if unchanged:
            parts.append(self.tr("%Ln row(s) would have changed nothing.", "", unchanged))
        parts.append(self.tr("Subscriptions stay as they are."))
        return " ".join(parts)

    def _client_words(self, imported: Imported) -> str:
        parts = []
        if imported.running:
            parts.append(self.tr("%Ln running subscription(s) taken over.", "", imported.running))
        if imported.pending:
            parts.append(self.tr("%Ln pending subscription(s) set by hand.", "", imported.pending))
        parts.append(self.tr("Nobody was invited."))
        return " ".join(parts)

    def _use_words(self, checked: Checked, imported: Imported) -> str:
        """How many are over their quota now, and what late readings have billed."""
        drafts = [row.draft for row in checked.importable]
        over = {
            draft.client.id
            for draft in drafts
            if isinstance(draft, ReadingDraft) and draft.preview and draft.preview.exceeded
        }
        parts = []
        if over:
            parts.append(self.tr("%Ln client(s) beyond the document quota.", "", len(over)))
        if imported.billed:
            amount = self._formats.amount(imported.billed, checked.catalogue.currency)
            late = self.tr("Readings of closed windows bill {amount} before VAT today.")
            parts.append(late.format(amount=amount))
        else:
            parts.append(self.tr("Nothing is billed today."))
        return " ".join(parts)

    def _invoice_words(self, checked: Checked, imported: Imported) -> str:
        """Say what waits in the window of the invoice, and what it lacks."""
        parts = []
        unknown = imported.lines - len(imported.clients)
        if unknown:
            parts.append(self.tr("%Ln line(s) for clients that are not known.", "", unknown))
        if checked.rejected:
            parts.append(self.tr("The invoice lacks the rejected rows: add them in its window."))
        parts.append(self.tr("It is compared with your books in a window of its own."))
        return " ".join(parts)

    def _rest_words(self, checked: Checked) -> str:
        counts = checked.counts
        parts = []
        if counts[State.REJECTED] and checked.kind is not Kind.INVOICE:
            parts.append(
                self.tr(
                    "%Ln rejected row(s) can be saved with the reasons, put right in a "
                    "spreadsheet and imported again.",
                    "",
                    counts[State.REJECTED],
                )
            )
        if counts[State.SKIPPED]:
            parts.append(self.tr("%Ln row(s) skipped at your request.", "", counts[State.SKIPPED]))
        return " ".join(parts)
