"""Near copies of the target pictures 1, 6, 7 and 9: lists, with static text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QStatusBar, QVBoxLayout, QWidget

from app.views.table_model import Column, TableModel
from app.views.theme import IconSize, Tone, Weight
from app.views.widgets.bars import ActionBar
from app.views.widgets.buttons import Button, GhostButton, IconButton, PrimaryButton
from app.views.widgets.chips import FilterChip
from app.views.widgets.fields import SearchField
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.navigation import NavigationBar, NavigationItem
from app.views.widgets.table_cells import EMPTY, Cell, CellLook, QuotaUse
from app.views.widgets.table_header import Sorting
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.tabs import TabRow
from app.views.widgets.texts import Ground, Hairline, Text, TitleRow, set_ground

_PLACES = (
    ("clients", "users", "Clients"),
    ("overview", "layout-dashboard", "Vue d’ensemble"),
    ("renewals", "calendar-sync", "Renouvellements"),
    ("reports", "file-chart-column", "Rapports"),
    ("catalogue", "tags", "Catalogue"),
    ("journal", "history", "Journal"),
)

_ROWS = (
    "ASBL Lemaire & Fils|D88680|Essentiel|Annuel|F|99,00 €|8,25 €||39/30|19/12/2026||N. Haddad",
    "Blot Noël SARL|D58401|Entreprise|Mensuel|F|79,00 €|79,00 €||169/500|19/12/2026||C. Lemaire",
    (
        "Boulangerie Delcourt SRL|D54058|Essentiel|Mensuel|F|10,90 €|10,90 €||14/30"
        "|30/11/2026||N. Haddad"
    ),
    (
        "Boulangerie Delorme SAS|D18982|Pro|Mensuel|F|29,25 €|29,25 €|−20 % · 2/3|27/120|07/12/2026"
        "|arrow-down-right:Essentiel|S. De Smet"
    ),
    (
        "Boulangerie Romain ASBL|D55705|Essentiel|Mensuel|F|18,73 €|18,73 €||13/30|20/12/2026"
        "|repeat-2:Annuel|N. Haddad"
    ),
    "Bouvier & Fils SARL|D55160|Essentiel|Annuel|F|159,00 €|13,25 €||16/30|18/06/2027||S. De Smet",
    "Devaux Millet SARL|D87504|Entreprise|Mensuel|F|85,00 €|85,00 €||111/500|26/11/2026||N. Haddad",
    "Dijoux & Fils SASU|D52824|Pro|Annuel|F|249,00 €|20,75 €||119/120|06/10/2027||N. Haddad",
    "EURL Maurice & Fils|D15343|Pro|Mensuel|F|38,85 €|38,85 €||248/120|03/12/2026||S. De Smet",
    "Garage du Chauvin SARL|D83586|Découverte|Mensuel|F|4,50 €|4,50 €||3/10|13/12/2026||S. De Smet",
    "Garnier & Fils SCI|D58848|Essentiel|Mensuel|C|15,40 €|15,40 €||37/30|01/12/2026||N. Haddad",
    (
        "Joly & Fils SAS|D91183|Essentiel|Mensuel|F|21,40 €|21,40 €||29/30|29/11/2026"
        "|circle-minus:Fin 5 utilis.|C. Lemaire"
    ),
    (
        "L’Atelier de Buisson SCI|D28424|Essentiel|Mensuel|C|10,90 €|10,90 €||16/30"
        "|29/11/2026||N. Haddad"
    ),
    "L’Atelier de Horemans BV|D76866|Pro|Mensuel|F|24,90 €|24,90 €||198/120|01/12/2026||—",
    "L’Atelier de Rocher SAS|D97624|Pro|Mensuel|C|24,90 €|24,90 €||165/120|29/11/2026||C. Lemaire",
    "Menuiserie Ooms BV|D79540|Essentiel|Mensuel|F|20,23 €|20,23 €||62/30|26/11/2026||C. Lemaire",
    "NV Meurisse Simon|D02423|Pro|Mensuel|C|38,85 €|38,85 €||72/120|29/11/2026||—",
    "Plomberie Cordier|D65028|Essentiel|Mensuel|F|10,90 €|10,90 €||20/30|06/12/2026||N. Haddad",
    "SARL Delmas & Fils|D06134|Essentiel|Annuel|F|180,00 €|15,00 €||41/30|29/05/2027||N. Haddad",
)

Row = list[str]


def main_window(page: QWidget, current: str, *, status: list[Text]) -> QWidget:
    """Menu bar, navigation and status bar around a page."""
    window = QWidget()
    set_ground(window, Ground.SURFACE)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    menu = QMenuBar()
    for name in ("Fichier", "Édition", "Affichage", "Clients", "Outils", "Aide"):
        menu.addMenu(name)
    menu.setFixedHeight(26)
    column.addWidget(menu)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    column.addLayout(middle, 1)
    bar = NavigationBar("Forfait")
    for key, icon_name, text in _PLACES:
        bar.add(NavigationItem(key, icon_name, text))
    bar.add(NavigationItem("settings", "settings", "Paramètres"), below=True)
    bar.set_current(current)
    bar.set_note("Données fictives")
    middle.addWidget(bar)
    right = QVBoxLayout()
    right.setSpacing(0)
    middle.addLayout(right, 1)
    right.addWidget(page, 1)
    right.addWidget(Hairline())
    foot = QStatusBar()
    foot.setSizeGripEnabled(False)
    foot.setFixedHeight(28)
    foot.setContentsMargins(16, 0, 16, 0)
    for words in status:
        foot.addWidget(words)
    foot.addPermanentWidget(GlyphLabel("check", tone=Tone.POSITIVE, size=IconSize.CELL))
    foot.addPermanentWidget(Text("Enregistré", tone=Tone.SECONDARY))
    right.addWidget(foot)
    return window


def page_column() -> tuple[QWidget, QVBoxLayout]:
    """An empty page on the surface."""
    page = QWidget()
    set_ground(page, Ground.SURFACE)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return page, column


def clients_head(column: QVBoxLayout, *, active: str, inactive: str, current: int) -> None:
    """Title row and tabs of the client list."""
    title = TitleRow("Clients")
    search = SearchField("Filtrer par nom, référence, ville...")
    search.setFixedWidth(272)
    title.add_act(search)
    title.add_act(Button("Importer...", icon_name="file-down"))
    title.add_act(PrimaryButton("Nouveau client", icon_name="plus"))
    column.addWidget(title)
    row = TabRow(gap=24)
    row.tabs.addTab(active)
    row.tabs.addTab(inactive)
    row.tabs.setCurrentIndex(current)
    row.add_act(GhostButton("Préférences par défaut", icon_name="settings-2"))
    column.addWidget(row)


def clients_page() -> QWidget:
    """Picture 1."""
    page, column = page_column()
    clients_head(column, active="Actif (179)", inactive="Inactif (61)", current=0)
    column.addLayout(_filters())
    column.addWidget(Hairline())
    view = DenseTableView()
    model = TableModel(client_columns(), view, row_id=lambda row: row[1])
    model.set_rows([line.split("|") for line in _ROWS])
    view.setModel(model)
    view.head.show_order([Sorting(0)])
    view.fit_columns()
    view.select_ids(["D55705", "D15343", "D91183"])
    column.addWidget(view, 1)
    bar = ActionBar("Tout désélectionner")
    bar.say("3 clients sélectionnés")
    for text, name in (
        ("Forfait...", "layers"),
        ("Intervalle...", "repeat-2"),
        ("Payeur...", "building-2"),
        ("Code promo...", "ticket-percent"),
        ("Renouvellement...", "calendar-sync"),
        ("Exporter...", "file-up"),
    ):
        bar.add_act(Button(text, icon_name=name))
    column.addWidget(bar)
    status = [
        Text("34 clients sur 179", tone=Tone.SECONDARY),
        Text("3 sélectionnés", weight=Weight.MEDIUM),
        Text("Somme 78,98 € par mois", weight=Weight.MEDIUM),
        Text("Moyenne 26,33 €", tone=Tone.SECONDARY),
    ]
    return main_window(page, "clients", status=status)


def _filters() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 7, 11, 7)
    row.setSpacing(8)
    on = FilterChip("Étiquette")
    on.show_value("Étiquette : Groupe Nord")
    row.addWidget(on)
    for text in ("Payeur", "Forfait", "Intervalle", "Quota", "Renouvellement", "Responsable"):
        row.addWidget(FilterChip(text))
    row.addWidget(GhostButton("Effacer"))
    row.addStretch(1)
    row.addWidget(GhostButton("Vue : Groupe Nord", icon_name="bookmark"))
    row.addWidget(IconButton("columns-3", "Colonnes"))
    for at in range(row.count()):
        item = row.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            row.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
    return row


def client_columns() -> list[Column[Row]]:
    """The columns of picture 1."""

    def text(place: int, title: str, *, right: bool = False, tone: Tone = Tone.TEXT) -> Column[Row]:
        return Column(title=title, text=lambda row: row[place], right=right, tone=tone)

    return [
        Column(
            title="Client",
            text=lambda row: row[0],
            weight=Weight.MEDIUM,
            sort_key=lambda row: row[0],
        ),
        text(1, "Référence", tone=Tone.SECONDARY),
        text(2, "Forfait"),
        text(3, "Intervalle", tone=Tone.SECONDARY),
        Column(title="Payeur", cell=_payer),
        text(5, "Prix HT", right=True),
        text(6, "Mensuel éq.", right=True),
        text(7, "Remise", right=True),
        Column(title="Conso. / quota", cell=_quota, right=True),
        text(9, "Renouvellement"),
        Column(title="Changement prévu", cell=_change),
        Column(title="Responsable", cell=_manager),
    ]


def _payer(row: Row) -> Cell:
    if row[4] == "F":
        return Cell("Cabinet", icon="building-2", icon_tone=Tone.ACCENT)
    return Cell("Client", icon="user")


def _quota(row: Row) -> Cell:
    used, quota = (int(part) for part in row[8].split("/"))
    use = QuotaUse(used, quota)
    tone = use.tone if use.tone is not Tone.ACCENT else Tone.TEXT
    weight = Weight.SEMIBOLD if use.is_over else Weight.REGULAR
    return Cell(f"{used} / {quota}", tone=tone, weight=weight, look=CellLook.QUOTA, use=use)


def _change(row: Row) -> Cell:
    if not row[10]:
        return EMPTY
    name, words = row[10].split(":")
    return Cell(words, icon=name)


def _manager(row: Row) -> Cell:
    return Cell(row[11], tone=Tone.SECONDARY if row[11] == "—" else Tone.TEXT)
