"""Whether a data file is whole, by SQLite's own account, and has the tables that the models say."""

from collections.abc import Mapping

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlite

from app.models.tables import METADATA

Schema = Mapping[str, frozenset[str]]
"""The clauses that make each table and index."""

WHOLE = "ok"
"""What SQLite says of a file in which it finds nothing wrong."""


def damage(connection: Connection) -> tuple[str, ...]:
    """Return what SQLite finds damaged, or against a table's own constraints, in its words."""
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
    return tuple(str(words) for words in found if words != WHOLE)


def broken_references(connection: Connection) -> tuple[tuple[str, int, str], ...]:
    """Return each row that refers to one that is not there: its table, its number, the other table.

    The number is 0 in a table that has none.
    """
    found = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return tuple((str(table), row or 0, str(other)) for table, row, other, _ in found)


def schema_differences(connection: Connection) -> tuple[str, ...]:
    """Return the tables and indexes that are not as the models say, missing or too many."""
    found, wanted = schema_of(connection), _models_schema()
    return tuple(sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name)))


def schema_of(connection: Connection) -> Schema:
    """Return a file's tables, indexes, views and triggers, but for the one that counts migrations.

    The clauses of a table are a set: a migration adds a column at the end, wherever the model has
    it.
    """
    made = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_schema"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND tbl_name <> 'alembic_version'"
    )
    return {name: _clauses(sql) for name, sql in made}


def _models_schema() -> Schema:
    engine = create_engine("sqlite://", module=sqlite, poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            METADATA.create_all(connection)
            return schema_of(connection)
    finally:
        engine.dispose()


def _clauses(sql: str) -> frozenset[str]:
    """Split a statement at the commas of its outer brackets; SQLite itself may quote a name."""
    depth, clauses = 0, [""]
    for sign in " ".join(sql.replace('"', "").split()):
        depth += (sign == "(") - (sign == ")")
        at_border = (sign == "(" and depth == 1) or (sign == ")" and depth == 0)
        if at_border or (sign == "," and depth == 1):
            clauses.append("")
        else:
            clauses[-1] += sign
    return frozenset(clause.strip() for clause in clauses)
