"""Rows as plain JSON values and back: what the journal keeps of a client before an act."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Dialect, Table, delete, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

Plain = dict[str, Any]
"""A row by the names of its columns, as it lies in the file."""


def dumped(session: Session, table: Table, where: ColumnElement[bool]) -> list[Plain]:
    """Return the rows that a condition picks, in the order of their keys."""
    dialect = session.get_bind().dialect
    rows = session.execute(select(table).where(where).order_by(*table.primary_key)).mappings()
    return [{c.name: _plain(c, row[c.name], dialect) for c in table.columns} for row in rows]


def put_back(
    session: Session, table: Table, where: ColumnElement[bool], rows: Sequence[Plain]
) -> None:
    """Replace the rows that a condition picks by others."""
    session.execute(delete(table).where(where))
    if rows:
        session.execute(insert(table), [values_of(session, table, row) for row in rows])


def values_of(session: Session, table: Table, row: Mapping[str, Any]) -> Plain:
    """Return a plain row as the table's columns take it; unknown columns are left out."""
    dialect = session.get_bind().dialect
    return {
        name: _value(table.columns[name], value, dialect)
        for name, value in row.items()
        if name in table.columns
    }


def _plain(column: Column[Any], value: object, dialect: Dialect) -> object:
    kind = column.type
    return kind.process_bind_param(value, dialect) if isinstance(kind, TypeDecorator) else value


def _value(column: Column[Any], value: object, dialect: Dialect) -> object:
    kind = column.type
    return kind.process_result_value(value, dialect) if isinstance(kind, TypeDecorator) else value
