"""Turns the colour tokens into the QPalette that Qt's own widgets draw with."""

from PySide6.QtGui import QColor, QPalette

from app.views.theme.palette import Palette


def system_palette(palette: Palette) -> QPalette:
    """The QPalette of one scheme, disabled group included."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.sunken,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.PlaceholderText: palette.secondary,
        role.Text: palette.text,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.danger,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.text,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Accent: palette.accent,
        role.Light: palette.surface,
        role.Midlight: palette.hairline,
        role.Mid: palette.control,
        role.Dark: palette.edge,
        role.Shadow: palette.edge,
    }
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(disabled, each, QColor(palette.disabled))
    made.setColor(disabled, role.Base, QColor(palette.window))
    return made
