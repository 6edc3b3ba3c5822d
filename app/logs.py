"""The log: what went wrong, where in the code, and never whose data it was."""

import logging
from logging.handlers import RotatingFileHandler

from app.paths import Paths

MAX_BYTES = 1_000_000


def keep_logs(where: Paths) -> None:
    """Write warnings and errors to the log file; without a folder for it, to nowhere."""
    root = logging.getLogger()
    try:
        where.log_dir.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            where.log, maxBytes=MAX_BYTES, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
