"""Words of paper for tests, the fonts of the program, and a PDF read back."""

from datetime import date
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

from pypdf import PdfReader

from app.services.exports.paper.typeface import FontFiles
from app.services.exports.paper.words import PaperWords
from app.services.exports.sheet import Cell, ColumnKind

FOLDER = Path(__file__).parents[3] / "resources" / "fonts"
FONTS = FontFiles(FOLDER / "SourceSans3-Regular.ttf", FOLDER / "SourceSans3-SemiBold.ttf")


def cell(value: Cell, kind: ColumnKind, currency: str) -> str:
    """Write as French does, with its narrow no-break spaces."""
    match value:
        case int() if kind is ColumnKind.AMOUNT:
            return amount(value, currency)
        case int():
            return f"{value:,}".replace(",", "\u202f")
        case date():
            return f"{value:%d/%m/%Y}"
        case _:
            return value or ""


def amount(minor: int, currency: str = "EUR") -> str:
    whole, cents = divmod(abs(minor), 100)
    grouped = f"{whole:,}".replace(",", "\u202f")
    sign = "−" if minor < 0 else ""
    return f"{sign}{grouped},{cents:02}\u00a0{'€' if currency == 'EUR' else currency}"


PAPER = PaperWords(
    language="fr",
    fonts=FONTS,
    cell=cell,
    page=lambda number, count: f"Page {number} sur {count}",
    labelled=lambda label, value: f"{label} : {value}",
)


def opened(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def page_texts(content: bytes) -> list[str]:
    return [normalize("NFC", page.extract_text()) for page in opened(content).pages]


def squeezed(text: str) -> str:
    """A text without its spaces, which a reader guesses from where the letters stand."""
    return "".join(text.split())
