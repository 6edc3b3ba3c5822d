"""Near copies of the target picture 2: the client's subscription."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import ScheduledChangeBar
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
)
from app.views.widgets.chips import Chip
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.meters import PeriodPips, ProgressLine, QuotaBar
from app.views.widgets.tabs import TabRow
from app.views.widgets.texts import Ground, Hairline, Text, TitleRow, set_ground


def surface() -> tuple[QWidget, QVBoxLayout]:
    """An empty window on the surface."""
    page = QWidget()
    set_ground(page, Ground.SURFACE)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return page, column


def subscription() -> QWidget:
    """Picture 2."""
    page, column = surface()
    title = TitleRow("Boulangerie Delorme SAS", margin=Space.PAGE_MARGIN)
    title.add_beside(Text("D18982", size=Size.LEAD, tone=Tone.SECONDARY))
    for name, said in (("chevron-up", "Précédent"), ("chevron-down", "Suivant"), ("ellipsis", "…")):
        title.add_act(IconButton(name, said))
    title.setFixedHeight(48)
    column.addWidget(title)
    chips = QHBoxLayout()
    chips.setContentsMargins(24, 0, 24, 4)
    chips.setSpacing(8)
    chips.addWidget(Chip("Actif", icon_name="circle-check", tone=Tone.POSITIVE))
    chips.addWidget(Chip("Payé par le cabinet", icon_name="building-2", tone=Tone.INFO))
    late = Chip("Rétrogradation le 07/12/2026", icon_name="calendar-clock", tone=Tone.WARNING)
    chips.addWidget(late)
    chips.addStretch(1)
    column.addLayout(chips)
    tabs = TabRow(margin=Space.PAGE_MARGIN, gap=24)
    for name in ("Détails", "Abonnement", "Consommation", "Facturation", "Historique"):
        tabs.tabs.addTab(name)
    tabs.tabs.setCurrentIndex(1)
    column.addWidget(tabs)
    body = QVBoxLayout()
    body.setContentsMargins(24, 24, 24, 0)
    body.setSpacing(24)
    facts = (
        Fact("Forfait", "Pro", "Mensuel, depuis le 07/09/2025"),
        Fact("Prix actuel, HT par mois", "29,25 €", "Prochaine échéance dans 15 jours", 1),
        Fact("Au renouvellement, le 07/12/2026", "18,05 €", "−11,20 € par mois", 2),
    )
    body.addWidget(FactColumns(facts))
    period = ProgressLine()
    period.show_period("Période du 07/11/2026 au 06/12/2026", "15 jours passés sur 30", share=0.5)
    body.addWidget(period)
    body.addWidget(
        ScheduledChangeBar(
            "Rétrogradation vers Essentiel le 07/12/2026",
            "Prévue le 19/11/2026 par C. Lemaire. Le quota passe de 120 à 30 documents par mois.",
            undo_text="Annuler ce changement",
            icon_name="arrow-down-right",
        )
    )
    body.addLayout(_billed())
    body.addStretch(1)
    column.addLayout(body, 1)
    foot = Footer(margin=Space.PAGE_MARGIN)
    foot.add_left(Button("Arrêter le renouvellement", icon_name="circle-stop"))
    foot.add_left(Button("Rendre au client", icon_name="user-check"))
    foot.add_left(DangerButton("Mettre fin immédiatement...", icon_name="circle-x"))
    foot.add_right(PrimaryButton("Modifier l’abonnement", icon_name="pencil", large=True))
    column.addWidget(foot)
    return page


def _billed() -> QHBoxLayout:
    two = QHBoxLayout()
    two.setSpacing(32)
    left = QVBoxLayout()
    table = LineTable("Ce qui est facturé", ("Maintenant", "Le 07/12/2026"))
    table.show_lines(
        (
            line("Forfait Pro → Essentiel", "24,90 €", "10,90 €"),
            line("Remise BIENVENUE, −20 % du forfait", "−4,98 €", "−2,18 €", about=1),
            line("Archivage 10 ans", "3,33 €", "3,33 €"),
            line("5 utilisateurs de plus", "6,00 €", "6,00 €"),
        ),
        (line("Total HT par mois", "29,25 €", "18,05 €", about=2),),
    )
    left.setSpacing(2)
    left.addWidget(table)
    add = LinkButton("Ajouter ou retirer un service", icon_name="plus")
    left.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
    left.addStretch(1)
    two.addLayout(left, 7)
    right = QVBoxLayout()
    right.setSpacing(8)
    right.addWidget(caption_text("Remise active"))
    right.addWidget(Hairline())
    pips = PeriodPips()
    pips.show_periods("BIENVENUE", "2 périodes sur 3 restantes", spent=1, total=3)
    pips.set_note("Jusqu’au 06/02/2027")
    right.addWidget(pips)
    right.addSpacing(12)
    right.addWidget(caption_text("Consommation du mois"))
    right.addWidget(Hairline())
    bar = QuotaBar()
    bar.show_use("27 documents", "quota de 120", share=27 / 120, mark=0.25)
    bar.set_note("Relevé du 20/11/2026. Repère : quota de 30 dès le 07/12/2026")
    right.addWidget(bar)
    right.addStretch(1)
    two.addLayout(right, 5)
    return two


def caption_text(text: str) -> Text:
    """A caption over a block."""
    return Text(text, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)


def line(label: str, *amounts: str, about: object = None, note: str = "") -> Line:
    """A line of a table with its amounts."""
    return Line(label, tuple(LineAmount(text, about) for text in amounts), note)
