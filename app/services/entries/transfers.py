"""What a locked run settles in another way than it was bought: one transfer for each client."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.calendar import Period
from app.domain.transfers import Borne, TransferPart, settled_as
from app.domain.vat import VatRules
from app.models.tables import DocumentRow
from app.services.entries.laid_out import LaidOut, load_laid_out
from app.services.entries.purchases import bought_as, self_assessed_rate
from app.services.rebilling.charging import ChargedLine, ClientToCharge
from app.services.terms import load_vat


@dataclass(frozen=True, slots=True)
class Bought:
    """How lines were booked when they were bought."""

    laid_out: LaidOut
    last_days: Mapping[int | None, date]
    """The last day that each document covers, by its number."""
    vat: VatRules

    def parts(self, charged: ClientToCharge) -> tuple[TransferPart, ...]:
        """Return what is to be carried over for one client of a run."""
        return _together(self._part(line) for line in charged.lines)

    def _part(self, line: ChargedLine) -> TransferPart:
        charge, day = line.charge, self.last_days[line.row.document]
        return TransferPart(
            bought_as=bought_as(self.laid_out, line.row.client.id, day),
            settled_as=settled_as(charge.mode, is_waived=charge.adjustment.waived),
            rate=line.row.line.vat_rate,
            net=charge.cost_net,
            vat=charge.cost_vat,
            self_assessed_rate=self_assessed_rate(self.vat, day),
        )


def load_bought(session: Session) -> Bought:
    """Return how everything was bought: four queries."""
    documents = session.execute(
        select(DocumentRow.number, DocumentRow.start_day, DocumentRow.end_day)
    )
    return Bought(
        load_laid_out(session),
        {number: Period(start, end).last_day for number, start, end in documents},
        load_vat(session),
    )


def _together(parts: Iterable[TransferPart]) -> tuple[TransferPart, ...]:
    """Add up what is carried over alike, and leave out what stays as it is."""
    sums = defaultdict[tuple[Borne, Borne, int, int | None], list[TransferPart]](list)
    for part in parts:
        if part.bought_as is not part.settled_as:
            way = (part.bought_as, part.settled_as, part.rate, part.self_assessed_rate)
            sums[way].append(part)
    return tuple(
        TransferPart(
            bought_as=bought,
            settled_as=settled,
            rate=rate,
            net=sum(part.net for part in alike),
            vat=sum(part.vat for part in alike),
            self_assessed_rate=assessed,
        )
        for (bought, settled, rate, assessed), alike in sums.items()
    )
