"""Which encoding a text file is in, and its text."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import Encoding

# The eight bytes that Windows-1252 and ISO 8859-15 read differently, and what the latter makes of
# them: € Š š Ž ž Œ œ Ÿ, where the former has ¤ ¦ ¨ ´ ¸ ¼ ½ ¾. 0x80 to 0x9F are letters in the
# former (€ ’ œ) and control codes in the latter, which no spreadsheet writes.
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
_LETTER = rb"[A-Za-z\xc0-\xff]"
_DISPUTED = re.compile(rb"[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]")
_READS_AS_ISO = re.compile(
    rb"\xa4"  # an amount in euros; the generic currency sign is hardly ever typed
    rb"|[\xa6\xa8\xb8\xbc-\xbe](?=" + _LETTER + rb")"  # œuvre, š and ž before a letter
    rb"|(?<=" + _LETTER + rb")[\xa6\xa8\xb8\xbc-\xbe]"  # after a letter; ½ comes after a digit
    rb"|(?<!" + _LETTER + rb")\xb4(?=" + _LETTER + rb")"  # Žižek; L´Atelier has an accent there
)


def decoded(content: bytes) -> tuple[str, Encoding]:
    """Return the text of a file and the encoding that it was found to be in.

    UTF-8 where the bytes are valid UTF-8; UTF-16 by its mark. Otherwise one byte a letter:
    Windows-1252, unless what the two encodings dispute reads better as ISO 8859-15 and nothing
    belongs to Windows alone. Raises `UnreadableFile` (NOT_TEXT, ENCODING).

    >>> decoded("Cœur à 5 €".encode("iso8859-15"))[1].name
    'ISO_8859_15'
    """
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _decode(content, Encoding.UTF_16), Encoding.UTF_16
    if b"\x00" in content:
        raise UnreadableFile(Unreadable.NOT_TEXT)
    try:
        return content.decode("utf-8-sig"), Encoding.UTF_8
    except UnicodeDecodeError:
        encoding = _single_byte_encoding(content)
        return _decode(content, encoding), encoding


def _decode(content: bytes, encoding: Encoding) -> str:
    try:
        return content.decode(encoding.value)
    except UnicodeDecodeError as error:
        raise UnreadableFile(Unreadable.ENCODING, byte=error.start + 1) from error


def _single_byte_encoding(content: bytes) -> Encoding:
    if _ONLY_WINDOWS.search(content):
        return Encoding.WINDOWS_1252
    disputed = len(_DISPUTED.findall(content))
    as_iso = len(_READS_AS_ISO.findall(content))
    return Encoding.ISO_8859_15 if 2 * as_iso > disputed else Encoding.WINDOWS_1252
