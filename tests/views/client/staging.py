"""The client of the second target picture, staged as its figures tell, and others beside it."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from app.domain.change import Change, Modify, preview_change
from app.domain.clients import ClientStatus
from app.models.tables import ClientRow, SubscriptionRow
from app.services.journal import Books
from app.services.settings import add_card
from app.services.subscriptions import confirm, for_change
from tests import factories

COLLEAGUE = "C. Lemaire"


def delorme(folder: Path) -> tuple[Books, int]:
    """Pro kept at 24,90, two services, BIENVENUE from 07/11, a downgrade at the next renewal."""
    books = factories.stocked(folder, "2026-10-20")
    add_card(books, label="Carte", last_four="4242")
    client_id = factories.client(
        books,
        "Boulangerie Delorme SAS",
        reference="D18982",
        email="contact@delorme.example",
        company_number="732829320",
        vat_number="FR44732829320",
        city="Lyon",
    )
    factories.take_over(
        books,
        client_id,
        "pro",
        started_on="2025-09-07",
        price=2490,
        add_ons=("archivage", "utilisateurs"),
    )
    modify(books, client_id, Modify(promo="BIENVENUE"))
    later = replace(factories.on_day(books, "2026-11-19"), author=COLLEAGUE)
    modify(later, client_id, Modify(plan="essentiel"))
    return replace(factories.on_day(books, factories.TODAY), author=factories.AUTHOR), client_id


def modify(books: Books, client_id: int, change: Change) -> None:
    """Confirm a change as the wizard does."""
    from app.services.renewals import catch_up

    catch_up(books)
    context = for_change(books, client_id)
    assert context.subscription is not None
    preview = preview_change(context.subscription, context.terms, change, context.today)
    confirm(books, client_id, change, preview)


def draft(books: Books, name: str = "Atelier Roux SARL", **columns: object) -> int:
    """A client that nobody has invited yet."""
    return factories.client(books, name, status=ClientStatus.DRAFT, **columns)


def touch_today(books: Books) -> None:
    """Use the file on its day, so that an earlier one is refused."""
    add_card(books, label="Carte", last_four="4242")


def end(books: Books, client_id: int) -> None:
    """Let a client that left have nothing running any more."""
    with books.database.write() as session:
        client = session.get_one(ClientRow, client_id)
        client.status = ClientStatus.ARCHIVED
        for row in session.scalars(
            select(SubscriptionRow).where(SubscriptionRow.client_id == client_id)
        ):
            row.ended_on = books.today()
            row.renews = False
