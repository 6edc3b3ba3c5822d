"""Near copies of the target pictures 6 and 7: an empty list, the import check."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.table_model import Column, TableModel
from app.views.theme import Height, Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.chips import FilterChip
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.steps import StepTrail
from app.views.widgets.table_cells import Cell, CellLook
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
