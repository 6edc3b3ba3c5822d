"""The composition root: what was asked, where things live, then a command or the window."""

import os
import sys
from collections.abc import Sequence

from app.cli.arguments import parse
from app.logs import keep_logs
from app.paths import paths


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that was asked for, or the window; return the exit status."""
    asked = parse(argv)
    where = paths(asked.data_dir)
    keep_logs(where)
    if asked.command is None and lacks_screen():
        print(
            "forfait: there is no screen to open the window on. `forfait tour --out DIR` leaves "
            "pictures of it; `forfait --help` lists what works without one.",
            file=sys.stderr,
        )
        return 1
    if asked.command is None:
        # The window's modules and the commands' are not loaded for each other's sake.
        from app.window import run_window

        return run_window(asked, where)
    if asked.command == "tour":
        if sys.platform == "linux" and "QT_QPA_PLATFORM" not in os.environ:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from app.tour.run import run_tour

        return run_tour(asked)
    from app.cli.run import run

    return run(asked, where)


def lacks_screen() -> bool:
    """Whether there is nothing to open a window on: Qt would end the program without a word."""
    if sys.platform != "linux":
        return False
    return not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
