"""What several steps of the import say: kinds, states, and what was found in a file."""

from PySide6.QtCore import QCoreApplication

from app.services.imports.checked_row import State
from app.services.imports.fields import Field, Kind
from app.services.imports.problems import Severity
from app.services.imports.table import Encoding, FileFormat, Source, Table
from app.views import labels
from app.views.formatting import Formats


class ImportText:
    """The translation context of what is said outside a widget's own methods."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("ImportText", text, disambiguation, n)


def step_names() -> tuple[str, ...]:
    """The steps in their order."""
    return (
        ImportText.tr("Choose", "step"),
        ImportText.tr("Map", "step"),
        ImportText.tr("Check", "step"),
        ImportText.tr("Import", "step"),
    )


def kind_title(kind: Kind | None) -> str:
    """The title of the window, once it is known what is imported."""
    match kind:
        case Kind.CLIENTS:
            return ImportText.tr("Import clients")
        case Kind.PORTFOLIO:
            return ImportText.tr("Import a portfolio")
        case Kind.DETAILS:
            return ImportText.tr("Import references, managers and tags")
        case Kind.USAGE:
            return ImportText.tr("Import documents used")
        case Kind.INVOICE:
            return ImportText.tr("Import a vendor's invoice")
        case None:
            return ImportText.tr("Import")


def importing_words(kind: Kind) -> str:
    """What is being done in the last step."""
    match kind:
        case Kind.CLIENTS | Kind.PORTFOLIO:
            return ImportText.tr("Importing the clients…")
        case Kind.DETAILS:
            return ImportText.tr("Changing the clients…")
        case Kind.USAGE:
            return ImportText.tr("Importing the documents used…")
        case Kind.INVOICE:
            return ImportText.tr("Importing the invoice…")


def state_name(state: State) -> str:
    """What becomes of a row, on its chip."""
    match state:
        case State.READY:
            return ImportText.tr("Ready", "row of an import")
        case State.UNCHANGED:
            return ImportText.tr("Unchanged", "row of an import")
        case State.SKIPPED:
            return ImportText.tr("Skipped", "row of an import")
        case State.NOTE:
            return labels.severity_name(Severity.NOTE)
        case State.REMARK:
            return labels.severity_name(Severity.WARNING)
        case State.REJECTED:
            return labels.severity_name(Severity.ERROR)


def column_title(field: Field) -> str:
    """A field as the head of a narrow column."""
    short = {
        Field.EMAIL: ImportText.tr("E-mail", "column"),
        Field.ADD_ONS: ImportText.tr("Services", "column"),
        Field.START: ImportText.tr("Start", "column"),
        Field.PRICE: ImportText.tr("Price", "column"),
        Field.INTERVAL: ImportText.tr("Interval", "column"),
        Field.READ_ON: ImportText.tr("Date", "column"),
        Field.DOCUMENTS: ImportText.tr("Documents", "column"),
        Field.INVOICE_NUMBER: ImportText.tr("Invoice", "column"),
        Field.INVOICE_DATE: ImportText.tr("Date", "column"),
        Field.UNIT_PRICE: ImportText.tr("Unit price", "column"),
    }
    return short.get(field) or labels.field_name(field.value)


def reasons_heading() -> str:
    """The column of reasons in a file of rejected rows; it is left out when the file comes back."""
    return ImportText.tr("Reasons", "column")


def format_name(source: Source) -> str:
    """Where a table came from: "Excel workbook"."""
    match source.format:
        case FileFormat.WORKBOOK:
            return ImportText.tr("Excel workbook")
        case FileFormat.DELIMITED:
            return ImportText.tr("Delimited text (CSV)")
        case FileFormat.PASTED:
            return ImportText.tr("Text from the clipboard")


def encoding_name(encoding: Encoding) -> str:
    """How a text file writes its letters, by the name that its standard has."""
    return {
        Encoding.UTF_8: "UTF-8",
        Encoding.UTF_16: "UTF-16",
        Encoding.WINDOWS_1252: "Windows-1252",
        Encoding.ISO_8859_15: "ISO 8859-15",
    }[encoding]


def separator_name(separator: str) -> str:
    """What parts the cells of a text file."""
    match separator:
        case ",":
            return ImportText.tr("comma")
        case ";":
            return ImportText.tr("semicolon")
        case "\t":
            return ImportText.tr("tab")
        case _:
            return separator


def rows_counted(n: int) -> str:
    """Rows of a file: "240 rows"."""
    return ImportText.tr("%Ln row(s)", None, n)


def columns_counted(n: int) -> str:
    """Columns of a file: "25 columns"."""
    return ImportText.tr("%Ln column(s)", None, n)


def file_name(table: Table) -> str:
    """The name of the file; pasted text has none."""
    return table.source.name or ImportText.tr("Clipboard")


def source_details(source: Source) -> tuple[tuple[str, str], ...]:
    """What was found out about a file, as captions and values."""
    found = [(ImportText.tr("Format"), format_name(source))]
    if source.sheet:
        found.append((ImportText.tr("Sheet"), source.sheet))
    if source.encoding is not None:
        found.append((ImportText.tr("Encoding"), encoding_name(source.encoding)))
    if source.separator:
        found.append((ImportText.tr("Separator"), separator_name(source.separator)))
    return tuple(found)


def size_details(table: Table, formats: Formats) -> tuple[tuple[str, str], ...]:
    """How much a file holds, as captions and values."""
    return (
        (ImportText.tr("Rows"), formats.integer(len(table.rows))),
        (ImportText.tr("Columns"), formats.integer(len(table.headings))),
    )


def imported_words(kind: Kind, rows: int, rejected: int) -> str:
    """What an import did, in the window and the status bar: "234 clients imported, 6 rejected"."""
    done = {
        Kind.DETAILS: ImportText.tr("%Ln row(s) imported", None, rows),
        Kind.USAGE: ImportText.tr("%Ln reading(s) imported", None, rows),
        Kind.INVOICE: ImportText.tr("%Ln line(s) of an invoice imported", None, rows),
    }.get(kind, ImportText.tr("%Ln client(s) imported", None, rows))
    if not rejected:
        return done
    return ImportText.tr("{done}, {rejected}").format(
        done=done, rejected=ImportText.tr("%Ln row(s) rejected", None, rejected)
    )
