"""Pictures of re-billing: what is agreed, the reports, a draft, and a run that is locked."""

from PySide6.QtCore import QSettings

from app.services.rebilling.preview import current_draft, run_numbered
from app.tour.camera import Camera, settle_until
from app.tour.stage import shown_client
from app.views.main_window import MainWindow
from app.views.rebilling.run_dialogs import BeginRunDialog, CommentDialog, ReverseRunDialog
from app.views.rebilling.run_window import RunWindow
from app.views.rebilling.terms_dialog import ClientTermsDialog, DefaultTermsDialog
from app.views.reports.periods import Usual, span_of
from app.views.screens import Screens
from app.views.workspace import Workspace


def take_rebilling(
    camera: Camera, window: MainWindow, screens: Screens, settings: QSettings
) -> None:
    """Take them over the later file, in which the stage has charged on."""
    reports = screens.pages.reports
    reports.show_report("rebilling")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "100_rebilling")
    reports.show_report("runs")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "101_rebilling_runs")
    workspace = reports.current.workspace
    draft = _run(workspace, settings, workspace.ask(current_draft))
    camera.take(draft, "102_run_draft", size=(1180, 720))
    locked = _run(workspace, settings, workspace.ask(run_numbered, 1))
    camera.take(locked, "103_run_locked", size=(1180, 720))
    _dialogs(camera, workspace, locked)
    draft.close()
    locked.close()


def _dialogs(camera: Camera, workspace: Workspace, run: RunWindow) -> None:
    span = span_of(Usual.LAST_MONTH, workspace.books.today())
    client = shown_client(workspace.books)
    dialogs = {
        "104_run_begun": BeginRunDialog(workspace, span, run) if span else None,
        "105_run_reversed": ReverseRunDialog(workspace, run.run_id, 1, run),
        "106_run_commented": CommentDialog(3, "", lambda _comment: None, run),
        "107_terms_default": DefaultTermsDialog(workspace, run),
        "108_terms_client": ClientTermsDialog(workspace, [client], "Noël", run),
    }
    for name, dialog in dialogs.items():
        if dialog is not None:
            camera.take(dialog, name)
            dialog.close()


def _run(workspace: Workspace, settings: QSettings, run_id: int | None) -> RunWindow:
    """Open the window of a run that the stage made."""
    if run_id is None:
        raise LookupError("the stage has charged nothing on")
    window = RunWindow(workspace, settings, run_id)
    settle_until(lambda: not window.is_busy)
    return window
