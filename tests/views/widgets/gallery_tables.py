"""Near copies of the target pictures 6, 7 and 9: an empty list, the import check, a report."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.table_model import Column, TableModel
from app.views.theme import Height, Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, IconButton, PrimaryButton
from app.views.widgets.chips import FilterChip
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.steps import StepTrail
from app.views.widgets.table_cells import Cell, CellLook, RowKind
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, Hairline, Text, TitleRow, set_ground
from tests.views.widgets.gallery_lists import clients_head, main_window, page_column

Row = list[str]

_CHECKED = (
    (
        "65|R|D79540|Menuiserie Ooms BV|!Frankreich|nele72@example.org|0301187077|Actif|Essentiel"
        "|utilisateurs, archivage|26/05/2025|"
    ),
    "90|R|D54058|!(vide)|BE|odelcourt@example.org|0558071682|Actif|Essentiel||31/01/2026|",
    (
        "103|R||Optique Valette|FR|jeanriou@example.com|!733014260|Actif|Entreprise||16/06/2025"
        "|CABINET15"
    ),
    (
        "122|R|D09552|Fleurs Gomes EURL|FR|isabelle56@example.com|423064534|Actif|!platine|"
        "|03/03/2026|"
    ),
    (
        "135|R|D76866|L’Atelier de Horemans BV|BE|kevin45@example.org|0465292073|Actif|Pro|"
        "|!01/02/2027|"
    ),
    "19|W|D63893|SRL Pharmacie Leroy|BE|cdumont@example.net|?0699635463|Brouillon|Pro|relances||",
    "42|W|D41855|Prévost & Fils|FR|?pas-d-adresse|875741860|Invité|Pro|||",
    (
        '173|W|D06815|?=HYPERLINK("http://example.org")|FR|margauxpaul@example.net|479736159|Actif|Pro'
        "|utilisateurs|24/01/2025|"
    ),
    (
        "201|W|D12348|BV Dufrasne & Fils|BE|collardlucas@example.org|0326474581|Actif|Essentiel|"
        "|31/01/2026|?ETE2025"
    ),
    (
        "182|N|D97624|L’Atelier de Rocher SAS|FR|clairefouquet@example.org|604222273|Actif|Pro||"
        "29/10/2024|"
    ),
)
_TITLES = (
    "Ligne",
    "État",
    "Référence",
    "Raison sociale",
    "Pays",
    "E-mail",
    "N° d’entreprise",
    "Statut",
    "Forfait",
    "Services",
    "Début",
    "Code promo",
)
_STATES = {
    "R": Cell("Rejetée", tone=Tone.DANGER, icon="circle-alert", look=CellLook.CHIP),
    "W": Cell("Remarque", tone=Tone.WARNING, icon="triangle-alert", look=CellLook.CHIP),
    "N": Cell("Note", tone=Tone.NEUTRAL, icon="info", look=CellLook.CHIP),
}


def empty_page() -> QWidget:
    """Picture 6."""
    page, column = page_column()
    clients_head(column, active="Actif (0)", inactive="Inactif (0)", current=1)
    acts = (
        Act(
            "import",
            "file-down",
            "Importer un fichier",
            "Excel ou CSV. Crée des brouillons et n’invite personne.",
            "Ctrl+I",
        ),
        Act(
            "paste",
            "clipboard-paste",
            "Coller depuis un tableur",
            "Les colonnes sont reconnues à leurs titres.",
            "Ctrl+Shift+V",
        ),
        Act(
            "new",
            "plus",
            "Saisir un client",
            "Raison sociale, pays, contact : le reste peut attendre.",
            "Ctrl+N",
        ),
    )
    state = EmptyState(
        "user-plus",
        "Aucun client inactif",
        "Les brouillons, les clients invités, archivés ou perdus apparaissent ici.",
        acts=acts,
        link_text="Ouvrir les données d’exemple (fictives)",
        link_icon="flask-conical",
    )
    column.addWidget(state, 1)
    return main_window(page, "clients", status=[Text("0 client", tone=Tone.SECONDARY)])


def import_check() -> QWidget:
    """Picture 7."""
    page, column = page_column()
    head = TitleRow("Importer un portefeuille", margin=Space.LIST_MARGIN)
    trail = StepTrail(("Choisir", "Correspondance", "Vérifier", "Importer"))
    trail.set_current(2)
    head.add_act(trail)
    column.addWidget(head)
    column.addWidget(Hairline())
    chips = QHBoxLayout()
    chips.setContentsMargins(16, 8, 16, 8)
    chips.setSpacing(8)
    for text, on in (("Rejetées (6)", True), ("Remarques (5)", True), ("Prêtes (229)", False)):
        chip = FilterChip(text)
        if on:
            chip.show_value(text)
        chips.addWidget(chip)
    chips.addStretch(1)
    found = "portfolio.xlsx, 240 lignes, 25 colonnes reconnues"
    chips.addWidget(Text(found, tone=Tone.SECONDARY))
    column.addLayout(chips)
    column.addWidget(Hairline())
    view = DenseTableView(row_height=Height.IMPORT_ROW, padding=8, cell_cursor=True)
    columns = [Column(title=title, cell=_checked(place)) for place, title in enumerate(_TITLES)]
    model = TableModel(columns, view, row_id=lambda row: row[0])
    model.set_rows([line.split("|") for line in _CHECKED])
    view.setModel(model)
    view.fit_columns(most=160)
    view.select_ids(["19"])
    column.addWidget(view, 1)
    column.addWidget(_explained())
    foot = Footer(margin=Space.LIST_MARGIN)
    foot.add_left(GhostButton("Annuler"))
    foot.add_right(Button("Retour", large=True))
    save = Button("Enregistrer les 6 rejetées...", icon_name="file-down", large=True)
    foot.add_right(save)
    foot.add_right(PrimaryButton("Importer 234 lignes", large=True))
    column.addWidget(foot)
    return page


def _checked(place: int) -> Callable[[Row], Cell]:
    def make(row: Row) -> Cell:
        text = row[place]
        if place == 1:
            return _STATES[text]
        if text[:1] in ("!", "?"):
            tone = Tone.DANGER if text[0] == "!" else Tone.WARNING
            icon = "circle-alert" if text[0] == "!" else "triangle-alert"
            return Cell(text[1:], tone=tone, icon=icon, look=CellLook.FAULT)
        return Cell(text, tone=Tone.SECONDARY if place == 0 else Tone.TEXT)

    return make


def _explained() -> QWidget:
    box = QWidget()
    set_ground(box, Ground.WASH)
    row = QHBoxLayout(box)
    row.setContentsMargins(16, 16, 16, 16)
    row.setSpacing(12)
    sign = GlyphLabel("triangle-alert", tone=Tone.WARNING)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    lead = "Ligne 19, N° d’entreprise : 0699635463"
    words.addWidget(Text(lead, size=Size.LEAD, weight=Weight.SEMIBOLD))
    why = "La clé de contrôle ne correspond pas : 97 − (06996354 modulo 97) donne 62, pas 63."
    words.addWidget(Text(why, tone=Tone.SECONDARY))
    row.addLayout(words, 1)
    row.addWidget(Button("Corriger la case", icon_name="pencil"))
    row.addWidget(Button("Ignorer la ligne", icon_name="ban"))
    return box


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
