"""A near copy of the target picture 9: a report with groups."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.views.table_model import Column, TableModel
from app.views.theme import Height, Tone, Weight
from app.views.widgets.buttons import Button, IconButton, PrimaryButton
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.widgets.table_cells import Cell, RowKind
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Hairline, Text, TitleRow
from tests.views.widgets.gallery_lists import main_window, page_column

Row = list[str]

_BILLED = (
    "+Entreprise|11 clients|17 lignes||1 661,80 €|−11,85 €|1 649,95 €|821,95 €|+828,00 €",
    "SARL Blanchard & Fils|D69948|Entreprise|02/10/2026 – 01/11/2026|79,00 €||79,00 €|79,00 €|—",
    ("Électricité du Lac SA|D91394|Entreprise|02/10/2026 – 01/11/2026|79,00 €||79,00 €|79,00 €|—"),
    (
        "SCI Cycles du Potier|D26041|Entreprise|07/10/2026 – 06/11/2026|79,00 €|−11,85 €"
        "|67,15 €|67,15 €|—"
    ),
    (
        "Cycles du Bain SCI|D66114|Relances automatiques|15/10/2026 – 14/11/2026|7,95 €||7,95 €"
        "|7,95 €|—"
    ),
    (
        "ASBL Coiffure Cornelis|D05739|Entreprise|30/10/2026 – 29/10/2027|828,00 €||828,00 €"
        "|—|+828,00 €"
    ),
    "-Pro|43 clients|71 lignes||1 206,80 €|−41,20 €|1 165,60 €|1 088,10 €|+77,50 €",
)
_REPORT = (
    "Client",
    "Référence",
    "Forfait ou service",
    "Période",
    "Prix unitaire HT",
    "Remise",
    "Net HT",
    "Septembre 2026",
    "Écart",
)


def report_page() -> QWidget:
    """Picture 9."""
    page, column = page_column()
    head = TitleRow("Rapport de facturation")
    head.add_before(IconButton("arrow-left", "Retour aux rapports"))
    head.add_act(Button("Imprimer...", icon_name="printer"))
    head.add_act(PrimaryButton("Exporter en Excel", icon_name="file-spreadsheet"))
    column.addWidget(head)
    fields = QHBoxLayout()
    fields.setContentsMargins(16, 0, 16, 6)
    fields.setSpacing(12)
    for caption, value in (
        ("Période", "Octobre 2026"),
        ("Payeur", "Cabinet"),
        ("Regrouper par", "Forfait"),
        ("Comparer à", "Période précédente"),
    ):
        choice = ComboBox()
        choice.addItem(value)
        fields.addWidget(FormField(caption, choice))
    fields.addStretch(1)
    column.addLayout(fields)
    column.addWidget(Hairline())
    view = DenseTableView(row_height=Height.REPORT_ROW, padding=8)
    columns = [
        Column(title=title, cell=_billed(place), right=place >= 4)
        for place, title in enumerate(_REPORT)
    ]
    kinds = {"+": RowKind.GROUP_OPEN, "-": RowKind.GROUP_CLOSED}
    model = TableModel(columns, view, row_kind=lambda row: kinds.get(row[0][0], RowKind.ORDINARY))
    model.set_rows([line.split("|") for line in _BILLED])
    view.setModel(model)
    view.fit_columns()
    column.addWidget(view, 1)
    column.addWidget(Hairline(strong=True))
    column.addLayout(_totals())
    return main_window(page, "reports", status=[Text("159 lignes", tone=Tone.SECONDARY)])


def _billed(place: int) -> Callable[[Row], Cell]:
    def make(row: Row) -> Cell:
        text = row[place]
        group = row[0][0] in "+-"
        if group and place == 0:
            icon = "chevron-down" if text[0] == "+" else "chevron-right"
            return Cell(text[1:], weight=Weight.SEMIBOLD, icon=icon)
        quiet = place in (1, 7) or (group and place in (2, 8)) or text == "—"
        strong = group and place in (4, 5, 6)
        return Cell(
            text,
            tone=Tone.SECONDARY if quiet else Tone.TEXT,
            weight=Weight.SEMIBOLD if strong else Weight.REGULAR,
        )

    return make


def _totals() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(16, 4, 16, 4)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    for row, (label, *amounts) in enumerate(
        (
            ("Total HT, 91 clients, 159 lignes", "4 096,91 €", "2 906,94 €"),
            ("TVA 20 % sur 4 096,91 €", "819,38 €", "581,39 €"),
            ("Total TTC", "4 916,29 €", "3 488,33 €"),
        )
    ):
        strong = Weight.SEMIBOLD if row != 1 else Weight.REGULAR
        grid.addWidget(Text(label, weight=strong), row, 0)
        for place, amount in enumerate(amounts):
            shown = Text(amount, weight=strong if place == 0 else Weight.REGULAR)
            grid.addWidget(shown, row, place + 1, Qt.AlignmentFlag.AlignRight)
    return grid
