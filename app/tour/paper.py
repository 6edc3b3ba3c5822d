"""Pictures of what leaves the program: entries and the accounts they are booked on, statements."""

from app.tour.camera import Camera, settle, settle_until
from app.views.main_window import MainWindow
from app.views.screens import Screens
from app.views.settings.page import ACCOUNTING


def take_paper(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take them over the later file, for which the stage has set accounts."""
    settings = screens.pages.settings
    window.show_page("settings")
    settings.show_section(ACCOUNTING)
    camera.take(window, "109_settings_accounting")
    window.show_page("reports")
    reports = screens.pages.reports
    reports.show_report("entries")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "110_entries")
    reports.show_report("invoices")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "113_invoices")
    reports.invoice_opening.open(1)
    invoice = reports.invoice_opening.windows[1]
    settle_until(lambda: not invoice.is_busy)
    camera.take(invoice, "114_invoice", size=(1240, 760))
    invoice.close()
    reports.show_report("statement")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "111_statement")
    preview = reports.preview()
    if preview is not None:
        settle_until(lambda: not preview.is_busy)
        camera.take(preview, "112_preview", size=(1100, 760))
        preview.close()
        settle()
