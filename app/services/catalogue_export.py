"""The catalogue as a file: written whole or not at all, and noted in the journal."""

from hashlib import sha256
from pathlib import Path

from app.services.catalogue import export_catalogue
from app.services.exports.writing import beside, check_target
from app.services.journal import Books, write_act


def save_catalogue_file(books: Books, target: Path) -> str:
    """Write the stored catalogue as TOML; return the file's SHA-256.

    Raises `CannotWrite`; what was there before is untouched then.
    """
    check_target(target)
    content = export_catalogue(books).encode("utf-8")
    digest = sha256(content).hexdigest()
    facts = {"report": "catalogue", "file": target.name, "sha256": digest}
    with beside(target, content) as draft, write_act(books, "exported", **facts):
        # Last: where the rename fails, the entry is undone with it.
        draft.put_in_place()
    return digest
