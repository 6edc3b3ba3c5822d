"""Step two, map: which column holds which field; found by the headings, changed by hand, kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.services.imports.fields import (
    PORTFOLIO_ONLY,
    Field,
    Kind,
    fields_of,
    mandatory,
    stand_ins,
)
from app.services.imports.folding import fold
from app.services.imports.headings import (
    AMBIGUOUS_NAMES,
    recognised,
    recognised_in_invoice,
)

SavedMapping = Mapping[str, str]
"""A mapping to keep for the next file: folded headings to names of fields, "" for none."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The field of each column, None for a column that is left out."""

    headings: tuple[str, ...]
    columns: tuple[Field | None, ...]
    constants: Mapping[Field, str] = field(default_factory=dict)
    """What is taken for a blank cell or a field without a column, such as a locale for all."""

    @property
    def places(self) -> Mapping[Field, int]:
        """The column of each field that has one."""
        return {field: place for place, field in enumerate(self.columns) if field is not None}

    @property
    def left_out(self) -> tuple[int, ...]:
        """The columns without a field."""
        return tuple(place for place, field in enumerate(self.columns) if field is None)

    @property
    def repeated(self) -> Mapping[int, Field]:
        """Columns left out although their heading is known: another column has that field."""
        taken = self.places
        meant = _reader(self.headings)
        found = {place: meant(self.headings[place]) for place in self.left_out}
        return {place: f for place, f in found.items() if f is not None and f in taken}

    def mandatory(self, kind: Kind) -> tuple[Field, ...]:
        """Return the fields that every row must fill; where others do as well, one with a column.

        A file of readings may know its clients by VAT number alone.
        """
        places = self.places
        return tuple(
            next((f for f in (needed, *stand_ins(kind, needed)) if f in places), needed)
            for needed in mandatory(kind)
        )

    def missing(self, kind: Kind) -> tuple[Field, ...]:
        """Return the mandatory fields that have neither a column nor a constant."""
        return tuple(
            f for f in self.mandatory(kind) if f not in self.places and not self.constants.get(f)
        )

    def unused(self, kind: Kind) -> tuple[Field, ...]:
        """Return the fields that have a column but no place in this kind of import."""
        wanted = fields_of(kind)
        return tuple(f for f in self.places if f not in wanted)

    def with_column(self, place: int, wanted: Field | None) -> "ColumnMapping":
        """Return the mapping with a column's field chosen by hand; it leaves any other column."""
        columns = [None if f is wanted else f for f in self.columns]
        columns[place] = wanted
        return replace(self, columns=tuple(columns))

    def with_constant(self, wanted: Field, text: str) -> "ColumnMapping":
        """Return the mapping with a text for every row that has none; "" takes it back."""
        constants = {**self.constants, wanted: text}
        return replace(self, constants={f: t for f, t in constants.items() if t})

    def saved(self) -> SavedMapping:
        """Return what to keep, to find the same columns in a file with the same headings."""
        return {
            fold(text): "" if f is None else f.value
            for text, f in zip(self.headings, self.columns, strict=True)
            if fold(text)
        }


def find_mapping(
    headings: Sequence[str], saved: SavedMapping | None = None, *, of_invoice: bool = False
) -> ColumnMapping:
    """Find the field of each column by its heading; what was saved by hand goes first.

    Where there is a column of invoice numbers, or the file is said to be `of_invoice`, "Date" is
    that of the invoice, and so on.

    Of two columns for one field the first has it. A heading "Nom", "Name" or "Naam" is the family
    name where there is a column of first names, and the client's name otherwise.
    """
    known, meant = _readable(saved or {}), _reader(headings, of_invoice=of_invoice)
    columns: list[Field | None] = [None] * len(headings)
    by_hand = {place for place, text in enumerate(headings) if fold(text) in known}
    for place, text in enumerate(headings):
        if place in by_hand:
            found = known[fold(text)]
            columns[place] = None if found in columns else found
    for place, text in enumerate(headings):
        if place not in by_hand and fold(text) not in AMBIGUOUS_NAMES:
            found = meant(text)
            columns[place] = None if found in columns else found
    for place, text in enumerate(headings):
        if place not in by_hand and fold(text) in AMBIGUOUS_NAMES:
            columns[place] = _whose_name(columns)
    return ColumnMapping(tuple(headings), tuple(columns))


def _reader(headings: Sequence[str], *, of_invoice: bool = False) -> Callable[[str], Field | None]:
    """Return what reads the headings of a file: those of an invoice mean things of their own."""
    numbered = any(recognised(text) is Field.INVOICE_NUMBER for text in headings)
    return recognised_in_invoice if of_invoice or numbered else recognised


def _readable(saved: SavedMapping) -> dict[str, Field | None]:
    """What was kept may be of another version of the program: unknown fields are passed over."""
    values = {f.value: f for f in Field}
    return {text: values.get(name) for text, name in saved.items() if not name or name in values}


def _whose_name(columns: Sequence[Field | None]) -> Field | None:
    person_first = Field.FIRST_NAME in columns
    order = (Field.LEGAL_NAME, Field.LAST_NAME)
    return next((f for f in (reversed(order) if person_first else order) if f not in columns), None)


def likely_kind(mapping: ColumnMapping) -> Kind:
    """Return what a file seems to hold: a portfolio where two columns or more are of one.

    An invoice of the vendor's where there are numbers of invoices, or amounts of what is named.
    Readings where documents are counted, unless it has all that makes a client; details of clients
    that are there already where it has nothing else, and something beside what names them.
    """
    if _is_of_invoice(mapping):
        return Kind.INVOICE
    if Field.DOCUMENTS in mapping.places and mapping.missing(Kind.CLIENTS):
        return Kind.USAGE
    if _gives_details(mapping):
        return Kind.DETAILS
    found = PORTFOLIO_ONLY.intersection(mapping.places)
    return Kind.PORTFOLIO if len(found) > 1 else Kind.CLIENTS


def _is_of_invoice(mapping: ColumnMapping) -> bool:
    places = mapping.places
    return Field.INVOICE_NUMBER in places or {Field.DESIGNATION, Field.NET} <= set(places)


def _gives_details(mapping: ColumnMapping) -> bool:
    places = set(mapping.places)
    given = places & {Field.REFERENCE, Field.MANAGER, Field.TAGS}
    return bool(given) and len(places) > 1 and places.issubset(fields_of(Kind.DETAILS))
