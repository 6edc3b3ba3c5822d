"""Near copies of the target pictures 3 and 4: the wizard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.banners import Banner, Remark
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import (
    Button,
    GhostButton,
    LinkButton,
    PrimaryButton,
)
from app.views.widgets.line_table import LineTable
from app.views.widgets.plan_cards import PlanCardRow
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.steps import StepList
from app.views.widgets.tabs import SegmentedSwitch
from app.views.widgets.texts import Ground, Hairline, Text, TitleRow, set_ground
from tests.views.widgets.gallery_dialogs import caption_text, line, surface
from tests.views.widgets.gallery_plans import plan_offers

_STEPS = ("Forfait", "Intervalle", "Services", "Code promo", "Paiement", "Confirmation")


def wizard(step: int, content: QWidget, foot: Footer) -> QWidget:
    """Head, steps, content, summary and footer of the wizard."""
    page, column = surface()
    head = TitleRow("Modifier l’abonnement", margin=Space.WIZARD_MARGIN, size=Size.LEAD)
    head.add_beside(Text("Garnier & Fils SCI", tone=Tone.SECONDARY))
    head.add_beside(Text("D58848", tone=Tone.SECONDARY))
    head.add_act(Text("22/11/2026", tone=Tone.SECONDARY))
    head.setFixedHeight(47)
    column.addWidget(head)
    column.addWidget(Hairline())
    middle = QHBoxLayout()
    middle.setSpacing(0)
    steps = StepList(_STEPS)
    steps.set_current(step)
    middle.addWidget(steps)
    middle.addWidget(content, 1)
    middle.addWidget(Hairline(vertical=True))
    middle.addWidget(_summary())
    column.addLayout(middle, 1)
    foot.add_left(GhostButton("Annuler"))
    column.addWidget(foot)
    return page


def _summary() -> QWidget:
    side = QWidget()
    set_ground(side, Ground.SUNKEN)
    side.setFixedWidth(232)
    column = QVBoxLayout(side)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(4)
    column.addWidget(Text("Résumé", size=Size.HEADING, weight=Weight.SEMIBOLD))
    for caption, before, after in (
        ("Forfait", "Essentiel", "Pro"),
        ("Prix HT par mois", "15,40 €", "31,40 €"),
        ("Payeur", "Client", "Cabinet"),
        ("Quota par mois", "30", "120 documents"),
    ):
        column.addSpacing(4)
        column.addWidget(caption_text(caption))
        column.addWidget(Text(f"{before} → {after}"))
    column.addSpacing(8)
    column.addWidget(Hairline())
    for label, note, amount in (
        ("Aujourd’hui", "HT, 9 jours sur 30", "4,80 €"),
        ("Le 01/12/2026", "HT, puis chaque mois", "31,40 €"),
    ):
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(Text(label, weight=Weight.SEMIBOLD))
        words.addWidget(Text(note, size=Size.CAPTION, tone=Tone.SECONDARY))
        row.addLayout(words, 1)
        row.addWidget(AmountLabel(amount, about=1, size=Size.LEAD, weight=Weight.SEMIBOLD))
        column.addLayout(row)
    column.addWidget(Hairline())
    column.addSpacing(8)
    column.addWidget(Remark("Services inchangés : Paiements, 4,50 € par mois.", size=Size.CAPTION))
    column.addStretch(1)
    return side


def plan_step() -> QWidget:
    """Picture 3."""
    content, column = surface()
    column.setContentsMargins(20, 18, 20, 16)
    head = QHBoxLayout()
    words = QVBoxLayout()
    words.addWidget(Text("Choisir un forfait", size=Size.TITLE, weight=Weight.SEMIBOLD))
    sentence = "Une hausse prend effet aujourd’hui, une baisse au renouvellement."
    words.addWidget(Text(sentence, tone=Tone.SECONDARY))
    head.addLayout(words, 1)
    switch = SegmentedSwitch(("Mensuel", "Annuel"), accessible_name="Intervalle")
    head.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    column.addSpacing(16)
    row = PlanCardRow(accessible_name="Forfait")
    row.show_offers(plan_offers(), chosen="pro")
    column.addWidget(row)
    column.addSpacing(14)
    column.addWidget(
        Remark(
            "Le forfait le moins cher dont le quota couvre cette moyenne. Rester à Essentiel "
            "reviendrait à 10,90 € + 7 × 0,45 € = 14,05 € par mois, hors forfait compris.",
            lead="Recommandé pour 37 documents par mois : Pro",
            icon_name="thumbs-up",
            tone=Tone.ACCENT,
        )
    )
    column.addStretch(1)
    stop = LinkButton("Ne pas renouveler cet abonnement...", icon_name="circle-stop")
    column.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
    foot = Footer()
    back = Button("Retour", large=True)
    back.setEnabled(False)
    foot.add_right(back)
    foot.add_right(PrimaryButton("Continuer", large=True))
    return wizard(0, content, foot)


def confirm_step() -> QWidget:
    """Picture 4."""
    content, column = surface()
    column.setContentsMargins(20, 16, 20, 12)
    column.addWidget(
        Banner(
            "Votre cabinet sera facturé pour cet abonnement",
            "Jusqu’ici, Garnier & Fils SCI payait lui-même. "
            "Ce que le client a déjà payé reste payé.",
            icon_name="building-2",
        )
    )
    column.addSpacing(12)
    today = LineTable("À payer aujourd’hui", ("22/11/2026",), large_head=True)
    credit = "10,90 € × 9 jours sur 30, du 22/11 au 30/11/2026"
    charge = "26,90 € × 9 jours sur 30, du 22/11 au 30/11/2026"
    today.show_lines(
        (
            line("Crédit : Essentiel non utilisé", "−3,27 €", about=1, note=credit),
            line("Pro jusqu’à la fin de la période", "8,07 €", about=1, note=charge),
        ),
        (
            line("Total HT", "4,80 €", about=1),
            line("TVA 20 % sur 4,80 €", "0,96 €", about=1),
            line("Total TTC à payer aujourd’hui", "5,76 €", about=1),
        ),
    )
    column.addWidget(today)
    counted = "Les 37 documents déjà utilisés comptent dans le nouveau quota de 120."
    column.addWidget(Remark(counted))
    column.addSpacing(14)
    later = LineTable(
        "Au renouvellement", ("01/12/2026, puis chaque mois",), large_head=True, ruled=False
    )
    later.show_lines(
        (line("Pro, du 01/12 au 31/12/2026", "26,90 €"), line("Paiements, inchangé", "4,50 €")),
        (
            line("Total HT", "31,40 €", about=1),
            line("TVA 20 % sur 31,40 €", "6,28 €", about=1),
            line("Total TTC par mois", "37,68 €", about=1),
        ),
    )
    column.addWidget(later)
    column.addStretch(1)
    tick = RecurringBox(
        "Je confirme un paiement récurrent de 37,68 € TTC par mois",
        "Jusqu’à l’arrêt du renouvellement. Mandat SEPA du cabinet, IBAN finissant par 0189.",
    )
    tick.setObjectName("focused")
    column.addWidget(tick)
    foot = Footer()
    foot.set_reason("Cochez la case pour confirmer")
    foot.add_right(Button("Retour", large=True))
    confirm = PrimaryButton("Confirmer", large=True)
    confirm.setEnabled(False)
    foot.add_right(confirm)
    return wizard(5, content, foot)
