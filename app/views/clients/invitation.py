"""The text of an invitation, in the language of the client it is for. The program sends nothing."""

from dataclasses import dataclass
from urllib.parse import quote

_SUBJECTS = {
    "fr": "Votre abonnement aux factures électroniques, par {firm}",
    "nl": "Uw abonnement voor e-facturatie, via {firm}",
    "en": "Your e-invoicing subscription, through {firm}",
    "de": "Ihr Abonnement für elektronische Rechnungen, über {firm}",
}

_BODIES = {
    "fr": """Bonjour{name},

{firm} vous invite à lui confier l’abonnement de {client} à la facturation électronique.

Pour accepter, répondez simplement à ce message. Votre abonnement commencera le jour de \
votre accord, et nous vous le confirmerons.

Nous restons à votre disposition pour toute question.

Bien cordialement,
{firm}
""",
    "nl": """Beste{name},

{firm} nodigt u uit om het abonnement van {client} voor e-facturatie aan ons toe te vertrouwen.

Om te aanvaarden, volstaat een antwoord op dit bericht. Uw abonnement begint op de dag van \
uw akkoord, en wij bevestigen het u.

Hebt u vragen, dan staan wij tot uw dienst.

Met vriendelijke groeten,
{firm}
""",
    "en": """Hello{name},

{firm} invites you to entrust us with the e-invoicing subscription of {client}.

To accept, simply reply to this message. Your subscription begins on the day you agree, and \
we will confirm it to you.

If you have any questions, we are at your disposal.

Kind regards,
{firm}
""",
    "de": """Guten Tag{name},

{firm} lädt Sie ein, uns das Abonnement von {client} für elektronische Rechnungen anzuvertrauen.

Um anzunehmen, antworten Sie einfach auf diese Nachricht. Ihr Abonnement beginnt am Tag Ihrer \
Zustimmung; wir bestätigen es Ihnen.

Bei Fragen stehen wir Ihnen gerne zur Verfügung.

Mit freundlichen Grüßen
{firm}
""",
}

_UNNAMED_FIRM = {
    "fr": "votre cabinet comptable",
    "nl": "uw accountantskantoor",
    "en": "your accounting firm",
    "de": "Ihre Steuerkanzlei",
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """A message ready to be sent by hand."""

    to: str
    subject: str
    body: str

    @property
    def mailto(self) -> str:
        """The address that opens it in the mail program."""
        # Mail programs take lines by CR LF (RFC 6068).
        body = quote(self.body.replace("\n", "\r\n"), safe="")
        return (
            f"mailto:{quote(self.to, safe='@')}?subject={quote(self.subject, safe='')}&body={body}"
        )


def invitation(*, locale: str, client: str, first_name: str, email: str, firm: str) -> Invitation:
    """Write the invitation of a client; a language that has no text of its own gets the French.

    >>> invitation(
    ...     locale="nl-BE", client="Ooms BV", first_name="An", email="an@ooms.test", firm="Cabinet"
    ... ).subject
    'Uw abonnement voor e-facturatie, via Cabinet'
    """
    language = locale[:2].lower()
    if language not in _BODIES:
        language = "fr"
    firm = firm.strip() or _UNNAMED_FIRM[language]
    name = f" {first_name.strip()}" if first_name.strip() else ""
    body = _BODIES[language].format(name=name, firm=firm, client=client)
    # A sentence may begin with the firm, whose stand-in begins with a small letter.
    lines = (line[:1].upper() + line[1:] for line in body.split("\n"))
    return Invitation(email, _SUBJECTS[language].format(firm=firm), "\n".join(lines))
