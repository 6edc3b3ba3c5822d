"""Near copies of the target pictures 2, 3 and 4: the client's subscription and the wizard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.banners import Banner, Remark, ScheduledChangeBar
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import (
    Button,
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    PrimaryButton,
)
from app.views.widgets.chips import Chip
from app.views.widgets.facts import BeforeAfter, Fact, FactColumns
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.meters import PeriodPips, ProgressLine, QuotaBar
from app.views.widgets.plan_cards import PlanCardRow, PlanChip, PlanLine, PlanOffer
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.steps import StepList
from app.views.widgets.tabs import SegmentedSwitch, TabRow
from app.views.widgets.texts import Ground, Hairline, Text, TitleRow, set_ground

_STEPS = ("Forfait", "Intervalle", "Services", "Code promo", "Paiement", "Confirmation")


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
            _line("Forfait Pro → Essentiel", "24,90 €", "10,90 €"),
            _line("Remise BIENVENUE, −20 % du forfait", "−4,98 €", "−2,18 €", about=1),
            _line("Archivage 10 ans", "3,33 €", "3,33 €"),
            _line("5 utilisateurs de plus", "6,00 €", "6,00 €"),
        ),
        (_line("Total HT par mois", "29,25 €", "18,05 €", about=2),),
    )
    left.setSpacing(2)
    left.addWidget(table)
    add = LinkButton("Ajouter ou retirer un service", icon_name="plus")
    left.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
    left.addStretch(1)
    two.addLayout(left, 7)
    right = QVBoxLayout()
    right.setSpacing(8)
    right.addWidget(_head("Remise active"))
    right.addWidget(Hairline())
    pips = PeriodPips()
    pips.show_periods("BIENVENUE", "2 périodes sur 3 restantes", spent=1, total=3)
    pips.set_note("Jusqu’au 06/02/2027")
    right.addWidget(pips)
    right.addSpacing(12)
    right.addWidget(_head("Consommation du mois"))
    right.addWidget(Hairline())
    bar = QuotaBar()
    bar.show_use("27 documents", "quota de 120", share=27 / 120, mark=0.25)
    bar.set_note("Relevé du 20/11/2026. Repère : quota de 30 dès le 07/12/2026")
    right.addWidget(bar)
    right.addStretch(1)
    two.addLayout(right, 5)
    return two


def _head(text: str) -> Text:
    return Text(text, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)


def _line(label: str, *amounts: str, about: object = None, note: str = "") -> Line:
    return Line(label, tuple(LineAmount(text, about) for text in amounts), note)


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
        column.addWidget(_head(caption))
        column.addWidget(BeforeAfter(before, after))
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


def plan_offers() -> list[PlanOffer]:
    """The four plans of picture 3."""
    current = PlanChip("Actuel", "circle-dot", Tone.NEUTRAL)
    best = PlanChip("Recommandé", "thumbs-up", Tone.INFO)
    plans = (
        (
            "free",
            "Découverte",
            "0,00 €",
            "10",
            "0,60",
            "27 hors forfait",
            "+16,20 € par mois",
            (),
            ("+Paiements",),
        ),
        (
            "basic",
            "Essentiel",
            "10,90 €",
            "30",
            "0,45",
            "7 hors forfait",
            "+3,15 € par mois",
            (current,),
            ("+Paiements", "+5 utilisateurs", "+Archivage 10 ans"),
        ),
        (
            "pro",
            "Pro",
            "26,90 €",
            "120",
            "0,35",
            "Couverts",
            "83 de marge",
            (best,),
            ("+Paiements", "+5 utilisateurs", "+Archivage 10 ans", "+Relances autom."),
        ),
        (
            "big",
            "Entreprise",
            "79,00 €",
            "500",
            "0,20",
            "Couverts",
            "463 de marge",
            (),
            ("Paiements, inclus", "Archivage, inclus", "+5 utilisateurs", "+Relances autom."),
        ),
    )
    offers = []
    for key, name, price, quota, over, fit, rest, chips, services in plans:
        covered = fit == "Couverts"
        bands = (
            (
                PlanLine(f"{quota} documents", weight=Weight.SEMIBOLD),
                PlanLine("par mois", tone=Tone.SECONDARY),
                PlanLine(f"puis {over} € l’unité", Size.CAPTION, tone=Tone.SECONDARY),
            ),
            (
                PlanLine("Avec 37 documents", Size.CAPTION, Weight.MEDIUM, Tone.SECONDARY),
                PlanLine(
                    fit,
                    weight=Weight.MEDIUM,
                    icon_name="circle-check" if covered else "triangle-alert",
                    icon_tone=Tone.POSITIVE if covered else Tone.WARNING,
                ),
                PlanLine(rest, Size.CAPTION, tone=Tone.SECONDARY),
            ),
            (
                PlanLine("Services", Size.CAPTION, Weight.MEDIUM, Tone.SECONDARY),
                *(_service(text) for text in services),
            ),
        )
        offers.append(PlanOffer(key, name, price, "HT par mois", chips, bands))
    return offers


def _service(text: str) -> PlanLine:
    name, tone = ("plus", Tone.SECONDARY) if text[0] == "+" else ("check", Tone.POSITIVE)
    return PlanLine(text.removeprefix("+"), Size.CAPTION, icon_name=name, icon_tone=tone)


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
            _line("Crédit : Essentiel non utilisé", "−3,27 €", about=1, note=credit),
            _line("Pro jusqu’à la fin de la période", "8,07 €", about=1, note=charge),
        ),
        (
            _line("Total HT", "4,80 €", about=1),
            _line("TVA 20 % sur 4,80 €", "0,96 €", about=1),
            _line("Total TTC à payer aujourd’hui", "5,76 €", about=1),
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
        (_line("Pro, du 01/12 au 31/12/2026", "26,90 €"), _line("Paiements, inchangé", "4,50 €")),
        (
            _line("Total HT", "31,40 €", about=1),
            _line("TVA 20 % sur 31,40 €", "6,28 €", about=1),
            _line("Total TTC par mois", "37,68 €", about=1),
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
