"""A new data file: an unnamed firm, to be completed later."""

from dataclasses import dataclass

from sqlalchemy import select

from app.domain.vat import FIRST_RATES
from app.models.database import Database
from app.models.tables import FirmRow, VatRateRow


@dataclass(frozen=True, slots=True)
class Fresh:
    """Whether the file is new to the firm: the first-run assistant asks."""

    set_up: bool


def prepare(database: Database) -> Fresh:
    """Give an empty file its firm (France, EUR) and the first VAT rates; say if it is set up."""
    with database.read() as session:
        firm = session.scalar(select(FirmRow))
        if firm is not None:
            return Fresh(firm.set_up)
    with database.write() as session:
        session.add(FirmRow(id=1))
        session.add_all(
            VatRateRow(country=rate.country, starts_on=rate.starts_on, rate=rate.rate)
            for rate in FIRST_RATES
        )
    return Fresh(set_up=False)
