"""Where the sentences of this package are translated and filled in."""

from collections.abc import Mapping

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


def filled(template: str, facts: Mapping[str, str]) -> str:
    """Put facts into a sentence. One that is missing leaves "…": a gap is better than a crash."""
    return template.format_map(_Facts(facts))


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"
