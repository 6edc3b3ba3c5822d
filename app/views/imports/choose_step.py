"""Step one, choose: a file or the clipboard, what was found in it, and the empty templates."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.imports.fields import Kind
from app.services.imports.table import Table
from app.views.formatting import Formats
from app.views.imports.drop_zone import DropZone
from app.views.imports.found_card import FoundCard
from app.views.imports.writing import ask_where_to_save
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import LinkButton
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Text, set_ground

_WIDTH = 640


class ChooseStep(QWidget):
    """Asks for a file and shows what it is; the window reads it."""

    file_chosen = Signal(object)
    """The path of the file."""
    paste_wanted = Signal()
    sheet_chosen = Signal(str)
    kind_chosen = Signal(object)
    template_wanted = Signal(object, object)
    """A `Kind`, and the path to write to."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = DropZone()
        self.card = FoundCard(formats)
        self.card.hide()
        self._wrong = Banner("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()
        self._said = Text(tone=Tone.POSITIVE, wrap=True)
        self._said.hide()
        self.zone.choose.clicked.connect(self._on_choose)
        self.zone.paste.clicked.connect(self.paste_wanted)
        self.zone.file_dropped.connect(self.file_chosen)
        self.card.sheet_chosen.connect(self.sheet_chosen)
        self.card.kind_chosen.connect(self.kind_chosen)
        self._build()

    def show_table(self, table: Table, kind: Kind) -> None:
        """Show what was found in a file."""
        self._wrong.hide()
        self._said.hide()
        self.card.show_table(table, kind)
        self.card.show()

    def show_failure(self, name: str, sentence: str) -> None:
        """Say why nothing can be imported from a file."""
        self._said.hide()
        lead = self.tr("Nothing can be imported from {file}")
        self._wrong.say(lead.format(file=name or self.tr("the clipboard")), sentence)
        self._wrong.show()

    def show_unwritten(self, sentence: str) -> None:
        """Say why a template was not written."""
        self._said.hide()
        self._wrong.say(self.tr("The template was not saved"), sentence)
        self._wrong.show()

    def show_saved(self, path: Path) -> None:
        """Say that a template was written."""
        self._wrong.hide()
        self._said.setText(self.tr("Template saved: {file}").format(file=path.name))
        self._said.show()

    def clear(self) -> None:
        """Nothing is chosen."""
        self.card.hide()

    def _build(self) -> None:
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        margin = Space.PAGE_MARGIN
        column.setContentsMargins(0, margin, 0, margin)
        column.setSpacing(Space.CARD)
        for part in (self.zone, self._wrong, self.card):
            column.addWidget(part)
        column.addLayout(self._templates())
        column.addWidget(self._said)
        column.addStretch(1)
        around = QWidget()
        set_ground(around, Ground.SURFACE)
        row = QHBoxLayout(around)
        row.setContentsMargins(margin, 0, margin, 0)
        row.addStretch(1)
        row.addWidget(inside)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(around))

    def _templates(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.HALF)
        column.addWidget(Text(self.tr("Empty templates to fill in:"), tone=Tone.SECONDARY))
        for kind, text in (
            (Kind.CLIENTS, self.tr("&Template for clients")),
            (Kind.PORTFOLIO, self.tr("Template for a p&ortfolio")),
            (Kind.DETAILS, self.tr("Template for references, &managers and tags")),
            (Kind.USAGE, self.tr("Template for &documents used")),
            (Kind.INVOICE, self.tr("Template for a vendor's &invoice")),
        ):
            link = LinkButton(text, icon_name="download")
            link.clicked.connect(partial(self._on_template, kind))
            # Below each other: three side by side are too wide for a longer language.
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _on_choose(self) -> None:
        chooser = QFileDialog(
            self,
            self.tr("Choose a file"),
            "",
            self.tr("Workbooks and delimited text (*.xlsx *.csv *.txt);;All files (*)"),
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        chooser.open()

    def _on_template(self, kind: Kind) -> None:
        names = {
            Kind.CLIENTS: self.tr("clients"),
            Kind.PORTFOLIO: self.tr("portfolio"),
            Kind.DETAILS: self.tr("references and tags"),
            Kind.USAGE: self.tr("documents used"),
            Kind.INVOICE: self.tr("vendor's invoice"),
        }
        ask_where_to_save(
            self,
            self.tr("Save the template"),
            names[kind],
            self.tr("Excel workbook (*.xlsx);;Delimited text (*.csv)"),
            partial(self.template_wanted.emit, kind),
        )
