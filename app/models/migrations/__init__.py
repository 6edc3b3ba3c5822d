"""Bringing a data file to the current schema: Alembic scripts, run in one immediate transaction."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from app.models.database import APPLICATION_ID, CannotOpenError, Database, OpeningFailure, copy_to
from app.models.tables import METADATA

SCRIPTS = Path(__file__).parent


def script_directory() -> ScriptDirectory:
    """Return the migrations as Alembic sees them."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def _to_head(scripts: ScriptDirectory) -> Callable[[Any, Any], Any]:
    # WORKAROUND: Alembic has no public call for this outside its command line; its own commands
    # use the same one.
    return lambda revision, _: scripts._upgrade_revs("head", revision)  # noqa: SLF001


def upgrade(engine: Engine, database: Database, *, new: bool) -> None:
    """Run the migrations that a file lacks; an older file is first copied beside itself.

    All or nothing: one transaction, with foreign keys off during it and checked before its end.
    Raises `CannotOpenError` (DAMAGED) where a foreign key would not hold.
    """
    path = database.path
    if not new:
        kept = path.with_name(f"{path.stem}-before-upgrade{path.suffix}")
        # Not into the one that may be there from before, perhaps under another password.
        fresh = kept.with_name(f"~{kept.name}")
        fresh.unlink(missing_ok=True)
        copy_to(database, fresh)
        fresh.replace(kept)
    scripts = script_directory()
    writing = engine.execution_options(forfait_writes=True)
    with writing.connect() as connection:
        driver = connection.connection.dbapi_connection
        assert driver is not None  # noqa: S101 - for the type alone: it is connected
        driver.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            with EnvironmentContext(Config(), scripts, fn=_to_head(scripts)) as environment:
                environment.configure(connection=connection, target_metadata=METADATA)
                environment.run_migrations()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise CannotOpenError(OpeningFailure.DAMAGED, path)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        driver.cursor().execute("PRAGMA foreign_keys = ON")
