"""Passwords of protected files: from the environment for a task planner, or asked on a terminal.

Never from the command line itself, which every other program of the machine can read.
"""

import os
import sys
from getpass import getpass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.cli.failures import Failed

OF_THE_FILE = "FORFAIT_PASSWORD"
OF_A_COPY = "FORFAIT_COPY_PASSWORD"
"""For a copy that was saved under another password than the data file has now."""


def password_for(path: Path, variable: str) -> str:
    """Return the password of a protected file. Raises `Failed` where nobody gives one."""
    password = os.environ.get(variable, "")
    if not password and sys.stdin.isatty():
        asked = QCoreApplication.translate("CommandLine", "Password of {file}: ")
        password = getpass(asked.format(file=path.name))
    if not password:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine",
                "{file} is protected by a password. Give it in the environment, as {variable}.",
            ).format(file=path, variable=variable)
        )
    return password
