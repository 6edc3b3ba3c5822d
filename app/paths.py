"""Where the data file, settings and logs live; `--data-dir` moves all of them together."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "Forfait"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one data folder."""

    data_dir: Path
    config_dir: Path
    log_dir: Path

    @property
    def database(self) -> Path:
        """The firm's data file."""
        return self.data_dir / "forfait.db"

    @property
    def backups(self) -> Path:
        """The copies of the data file that the program keeps by itself."""
        return backups_beside(self.database)

    @property
    def lock(self) -> Path:
        """Held by the one window that is open on this folder."""
        return lock_beside(self.database)

    @property
    def settings(self) -> Path:
        """Window, columns, language and appearance: nothing that is the firm's."""
        return self.config_dir / "settings.ini"

    @property
    def log(self) -> Path:
        """What went wrong, without personal data."""
        return self.log_dir / "forfait.log"


def backups_beside(database: Path) -> Path:
    """Return the folder of the copies of a data file."""
    return database.parent / "backups"


def lock_beside(database: Path) -> Path:
    """Return the lock of the window that is open on a data file."""
    return database.parent / "forfait.lock"


def paths(data_dir: Path | None) -> Paths:
    """Return the standard folders of this system, or one folder that holds everything."""
    if data_dir is not None:
        absolute = data_dir.absolute()
        return Paths(absolute, absolute, absolute / "logs")
    return Paths(
        platformdirs.user_data_path(NAME, appauthor=False),
        platformdirs.user_config_path(NAME, appauthor=False),
        platformdirs.user_log_path(NAME, appauthor=False),
    )
