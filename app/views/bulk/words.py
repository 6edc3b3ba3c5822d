"""Words of the bulk change that are said outside a widget's own methods."""

from PySide6.QtCore import QCoreApplication


class BulkText:
    """The translation context of these words."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("BulkText", text, disambiguation, n)
