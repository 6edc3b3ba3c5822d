"""Migrations make the tables that the models say, whatever the way a file came to them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.models.database import SCHEMA, Database, open_database
from app.models.integrity import (
    broken_references,
    damage,
    schema_differences,
    schema_of,
)
from app.models.migrations import script_directory
from app.models.tables import METADATA


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "forfait.db")
    yield opened
    opened.close()


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.read() as session:
        yield session.connection()


def test_migrations_make_the_schema_of_the_models(connection: Connection) -> None:
    assert schema_differences(connection) == ()


def test_a_new_file_is_whole(connection: Connection) -> None:
    assert damage(connection) == ()
    assert broken_references(connection) == ()


def test_every_table_is_strict(connection: Connection) -> None:
    listed = connection.exec_driver_sql("PRAGMA table_list")
    strict = {row.name: row.strict for row in listed if row.type == "table"}
    assert {name: strict[name] for name in METADATA.tables} == dict.fromkeys(METADATA.tables, 1)


def test_every_column_and_constraint_is_compared(connection: Connection) -> None:
    documents = schema_of(connection)["documents"]
    assert "number INTEGER NOT NULL" in documents
    assert "CONSTRAINT ck_documents_forwards CHECK (start_day < end_day)" in documents
    assert "CONSTRAINT uq_documents_number UNIQUE (number)" in documents
    assert "STRICT" in documents


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("ALTER TABLE firm ADD COLUMN more TEXT", "firm"),
        ("ALTER TABLE firm DROP COLUMN city", "firm"),
        ("DROP TABLE redemptions", "redemptions"),
        ("DROP INDEX ix_prices_more", "ix_prices_more"),
        ("CREATE VIEW more AS SELECT 1", "more"),
    ],
)
def test_a_difference_is_named(connection: Connection, statement: str, name: str) -> None:
    if "ix_prices_more" in statement:
        connection.exec_driver_sql("CREATE INDEX ix_prices_more ON prices (monthly)")
        assert schema_differences(connection) == (name,)
    else:
        connection.exec_driver_sql(statement)
        assert name in schema_differences(connection)


def test_a_column_may_stand_anywhere(connection: Connection) -> None:
    """A migration adds it at the end; the model may have it in the middle."""
    connection.exec_driver_sql("ALTER TABLE documents DROP COLUMN vendor_invoice")
    assert schema_differences(connection) == ("documents",)
    connection.exec_driver_sql("ALTER TABLE documents ADD COLUMN vendor_invoice TEXT NOT NULL")
    assert schema_differences(connection) == ()


def test_the_program_is_at_the_newest_migration(connection: Connection) -> None:
    assert script_directory().get_heads() == [SCHEMA]
    at = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert at == SCHEMA
