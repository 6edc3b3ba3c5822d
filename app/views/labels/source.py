"""Where the sentences of this package are translated."""

from PySide6.QtCore import QCoreApplication


class Labels:
    """The one translation context of this package."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural and stands for `%Ln`.

        WORKAROUND: in `QCoreApplication.translate("Labels", text, None, n)` lupdate 6.11 takes a
        variable `n` for an encoding and forgets the plural; in `Labels.tr` it does not.
        """
        return QCoreApplication.translate("Labels", text, disambiguation, n)
