"""The window that opens an amount to the computation that made it.

`Explanation` says what is shown; it is what an amount carries as its `about`. It is made from
billed lines, from the VAT of one rate, or from a total with its VAT.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue
from app.domain.vat import RateTotal, VatTotals
from app.views import labels
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Hairline, Text, set_ground

_WIDTH = 480
_TALLEST = 720


@dataclass(frozen=True, slots=True)
class Explanation:
    """One computation, or several and what they add up to."""

    title: str
    parts: tuple[Computation, ...]
    total: ComputationRow | None = None


def lines_explained(
    title: str, lines: Sequence[BilledLine], catalogue: Catalogue, formats: Formats
) -> Explanation:
    """Explain billed lines: each one in full, then their sum before VAT where there are several."""
    parts = tuple(_line_explained(line, catalogue, formats) for line in lines)
    if len(parts) == 1:
        return Explanation(title, parts)
    summed = labels.total_computation(lines, catalogue, formats)
    return Explanation(title, parts, ComputationRow(title, summed.rows[-1].figure, summed.sentence))


def sum_explained(
    title: str, lines: Sequence[BilledLine], catalogue: Catalogue, formats: Formats
) -> Explanation:
    """Explain the sum of many lines: a row each, and what it was computed from in a sentence."""
    return Explanation(title, (labels.total_computation(lines, catalogue, formats),))


def vat_explained(taxed: RateTotal, catalogue: Catalogue, formats: Formats) -> Explanation:
    """Explain the VAT of one rate."""
    computed = labels.vat_computation(taxed, formats, catalogue.currency)
    return Explanation(computed.title, (computed,))


def gross_explained(
    title: str, totals: VatTotals, catalogue: Catalogue, formats: Formats
) -> Explanation:
    """Explain a total with VAT: the net amount and the VAT of each rate."""
    currency = catalogue.currency
    net, gross = formats.amount(totals.net, currency), formats.amount(totals.gross, currency)
    rows = [ComputationRow(QCoreApplication.translate("Explanation", "Total excl. VAT"), net)]
    rows += [
        ComputationRow(
            labels.vat_title(taxed, formats, currency), formats.amount(taxed.vat, currency)
        )
        for taxed in totals.by_rate
    ]
    sentence = QCoreApplication.translate("Explanation", "{net} + {vat} of VAT = {gross}").format(
        net=net, vat=formats.amount(totals.vat, currency), gross=gross
    )
    result = ComputationRow(title, gross)
    return Explanation(title, (Computation(title, sentence, (*rows, result)),))


def explain(parent: QWidget, explanation: Explanation) -> "ExplanationDialog":
    """Open the window beside whatever is being done; Escape closes it."""
    dialog = ExplanationDialog(explanation, parent)
    dialog.show()
    return dialog


def explain_lines(
    parent: QWidget,
    title: str,
    lines: Sequence[BilledLine],
    catalogue: Catalogue,
    formats: Formats,
) -> "ExplanationDialog":
    """Open the computation of billed lines and of their sum."""
    return explain(parent, lines_explained(title, lines, catalogue, formats))


class ExplanationDialog(QDialog):
    """Shows one explanation. It blocks nothing, and is gone once closed."""

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explanation = explanation
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(explanation.title)
        self.setAccessibleName(explanation.title)
        self.setAccessibleDescription("\n".join(self.spoken))
        set_ground(self, Ground.SURFACE)
        body = self._body()
        scroll = scrolled(body)
        # There is nothing else to have the focus where a long computation is read by the keyboard.
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(explanation.title)
        close = Button(self.tr("&Close"), large=True)
        close.setDefault(True)
        close.clicked.connect(self.close)
        footer = Footer()
        footer.add_right(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(footer)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        tall = body.heightForWidth(_WIDTH) + footer.sizeHint().height()
        self.resize(_WIDTH, min(tall, _TALLEST))

    @property
    def spoken(self) -> tuple[str, ...]:
        """The whole explanation as sentences, for a screen reader."""
        said = []
        for part in self.explanation.parts:
            said += [part.title, part.sentence]
            said += [_spoken_row(row) for row in part.rows]
        if self.explanation.total is not None:
            said.append(_spoken_row(self.explanation.total))
        return tuple(said)

    def _body(self) -> QWidget:
        body = QWidget()
        set_ground(body, Ground.SURFACE)
        column = QVBoxLayout(body)
        margin = Space.WIZARD_MARGIN
        column.setContentsMargins(margin, Space.CARD, margin, Space.CARD)
        column.setSpacing(Space.PAGE_MARGIN)
        for part in self.explanation.parts:
            column.addLayout(_section(part))
        if self.explanation.total is not None:
            column.addLayout(_total(self.explanation.total))
        column.addStretch(1)
        return body


def _line_explained(line: BilledLine, catalogue: Catalogue, formats: Formats) -> Computation:
    """One line; its result says that it was rounded, where it was."""
    computed = labels.line_computation(line, catalogue, formats)
    *steps, result = computed.rows
    words = QCoreApplication.translate("Explanation", "rounded once, to the nearest cent")
    last = ComputationRow(result.label, result.figure, words if line.was_rounded else "")
    return Computation(computed.title, computed.sentence, (*steps, last))


def _section(part: Computation) -> QVBoxLayout:
    """Title, the computation in a sentence, its steps, and the result under a stronger line."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Text(part.title, size=Size.HEADING, weight=Weight.SEMIBOLD, wrap=True))
    column.addWidget(Text(part.sentence, tone=Tone.SECONDARY, wrap=True))
    column.addSpacing(Space.GRID)
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.PAGE_MARGIN)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Hairline(), 0, 0, 1, 2)
    *steps, result = part.rows
    for step in steps:
        _add_row(grid, step)
    grid.addWidget(Hairline(strong=True), grid.rowCount(), 0, 1, 2)
    _add_row(grid, result, strong=True)
    column.addLayout(grid)
    return column


def _total(row: ComputationRow) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.PAGE_MARGIN)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Hairline(strong=True), 0, 0, 1, 2)
    _add_row(grid, row, strong=True)
    return grid


def _add_row(grid: QGridLayout, row: ComputationRow, *, strong: bool = False) -> None:
    weight = Weight.SEMIBOLD if strong else Weight.REGULAR
    words = QVBoxLayout()
    words.setContentsMargins(0, 5, 0, 5)
    words.setSpacing(1)
    words.addWidget(Text(row.label, weight=weight, wrap=True))
    if row.origin:
        words.addWidget(Text(row.origin, size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True))
    figure = Text(row.figure, weight=weight)
    figure.setContentsMargins(0, 5, 0, 5)
    place = grid.rowCount()
    grid.addLayout(words, place, 0)
    grid.addWidget(figure, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)


def _spoken_row(row: ComputationRow) -> str:
    parts = (row.label, row.figure, row.origin)
    return ", ".join(part for part in parts if part)
