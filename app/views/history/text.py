"""Words of what was done, said outside a widget's own methods."""

from PySide6.QtCore import QCoreApplication


class HistoryText:
    """The translation context of these words."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("HistoryText", text, disambiguation, n)
