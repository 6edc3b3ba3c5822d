"""The plans of the target picture 3."""

from app.views.theme import Size, Tone, Weight
from app.views.widgets.plan_cards import PlanChip, PlanLine, PlanOffer


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
