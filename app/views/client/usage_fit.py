"""The plans by what they would cost for the documents that the client really uses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.right_size import Fit, RightSize
from app.services.client_usage import ClientUsage
from app.views import labels
from app.views.client.tab import section
from app.views.client.usage_words import expected_sentence, fitting_sentence
from app.views.client.words import ClientText
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.theme import Tone, Weight
from app.views.widgets.buttons import LinkButton
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.texts import Text


class FittingPlans(QWidget):
    """Each plan's price plus expected overage; what the cheapest would save; the way to change."""

    asked = Signal(object)
    """The `Explanation` of an amount."""
    change_asked = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._verdict = Text("", weight=Weight.SEMIBOLD, wrap=True)
        self._origin = Text("", tone=Tone.SECONDARY, wrap=True)
        self.table = LineTable("")
        self.table.asked.connect(self.asked)
        self.change = LinkButton(self.tr("Change the &plan…"), icon_name="pencil")
        self.change.clicked.connect(self.change_asked)
        column: QVBoxLayout = section(self.tr("The plan that fits"))
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._verdict)
        column.addWidget(self._origin)
        column.addWidget(self.table)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setLayout(column)

    def show_fitting(self, usage: ClientUsage, interval: Interval, catalogue: Catalogue) -> None:
        """Show the plans; without a reading, say what is needed to compare them."""
        fitting = usage.fitting
        self.table.setVisible(fitting is not None)
        self._origin.setVisible(fitting is not None)
        self.change.setVisible(fitting is not None)
        if fitting is None:
            self._verdict.setText(self.tr("Nothing is known of the use yet."))
            return
        self._verdict.setText(fitting_sentence(fitting, interval, catalogue, self._formats))
        self._origin.setText(expected_sentence(fitting, usage, self._formats))
        head = self.tr("Excl. VAT {per_interval}").format(
            per_interval=labels.per_interval(interval)
        )
        self.table.set_head(self.tr("Price and expected overage"), [head])
        rows = [self._row(fit, fitting, catalogue) for fit in fitting.fits]
        self.table.show_lines(rows)

    def _row(self, fit: Fit, fitting: RightSize, catalogue: Catalogue) -> Line:
        name = labels.plan_name(catalogue, fit.plan, self._formats.language)
        marks = []
        if fit == fitting.present:
            marks.append(self.tr("current"))
        if fit == fitting.best:
            marks.append(self.tr("costs least"))
        title = name
        if marks:
            title = self.tr("{plan} ({marks})").format(plan=name, marks=", ".join(marks))
        amount = self._formats.amount(fit.cost, catalogue.currency)
        return Line(title, (LineAmount(amount, explained(fit, name, catalogue, self._formats)),))


def explained(fit: Fit, name: str, catalogue: Catalogue, formats: Formats) -> Explanation:
    """How a plan's expected cost comes about."""
    price, overage, cost = (
        formats.amount(minor, catalogue.currency) for minor in (fit.price, fit.overage, fit.cost)
    )
    title = ClientText.tr("Expected cost of {plan}").format(plan=name)
    sentence = ClientText.tr("{price} + {overage} of expected overage").format(
        price=price, overage=overage
    )
    rows = (
        ComputationRow(ClientText.tr("Price of a full period"), price),
        ComputationRow(ClientText.tr("Expected overage"), overage),
        ComputationRow(title, cost),
    )
    return Explanation(title, (Computation(title, sentence, rows),))
