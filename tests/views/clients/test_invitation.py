import pytest
from PySide6.QtCore import QUrl

from app.views.clients.invitation import Invitation, invitation


def made(locale: str, firm: str = "Cabinet Fontaine") -> Invitation:
    return invitation(
        locale=locale, client="Ooms & Fils", first_name="An", email="an@ooms.test", firm=firm
    )


@pytest.mark.parametrize(
    ("locale", "greeting"),
    [
        ("fr-BE", "Bonjour An,"),
        ("nl-BE", "Beste An,"),
        ("en-GB", "Hello An,"),
        ("de-LU", "Guten Tag An,"),
        ("pt-PT", "Bonjour An,"),
        ("", "Bonjour An,"),
    ],
)
def test_the_text_is_in_the_language_of_the_client(locale: str, greeting: str) -> None:
    text = made(locale)
    assert text.body.startswith(greeting)
    assert "Cabinet Fontaine" in text.body
    assert "Cabinet Fontaine" in text.subject
    assert "Ooms & Fils" in text.body


def test_a_firm_without_a_name_is_named_by_what_it_is() -> None:
    assert "\nVotre cabinet comptable vous invite" in made("fr-FR", " ").body


@pytest.mark.parametrize("locale", ["fr", "nl", "en", "de"])
def test_the_mail_program_gets_everything(locale: str) -> None:
    text = made(locale)
    url = QUrl(text.mailto, QUrl.ParsingMode.StrictMode)
    assert url.isValid()
    assert url.path() == "an@ooms.test"
    # Some systems cut an address that is longer.
    assert len(text.mailto) < 2000
    assert "%26%20Fils" in text.mailto
