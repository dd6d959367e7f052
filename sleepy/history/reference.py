"""The page that documents the history (docs/HISTORY.md), made from the schema; a test compares them."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Table, create_engine, text

from sleepy.history import schema, views

_HEAD = """# The history database

Everything that happened is in one SQLite file, `history.db` in the state directory. Ask it with `sleepy history cycles`,
`episodes`, `attempts`, `audit`, or in SQL: `sleepy history sql 'select * from cycle_summary'`; `sleepy history browse` opens it
in a browser. Reading is always safe, also while the daemon works. Times are UTC, durations are seconds.

This page is made from the schema: `sleepy history reference > docs/HISTORY.md`.
"""


def render() -> str:
    """The whole page, in Markdown."""
    documented = _docstrings()
    parts = [_HEAD, "## Views", *_views(), "## Tables"]
    for table in schema.Base.metadata.sorted_tables:
        name = next(mapper.class_.__name__ for mapper in schema.Base.registry.mappers if mapper.local_table is table)
        notes = {**documented["MadeBy"][1], **documented[name][1]}
        parts += [f"### {table.name}", documented[name][0], _columns(table, notes)]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _views() -> Iterator[str]:
    """Each view with its columns, taken from a database in memory."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.Base.metadata.create_all(connection)
        for statement in views.create_statements("sqlite"):
            connection.execute(text(statement))
        for name in views.NAMES:
            rows = connection.execute(text(f"PRAGMA table_info({name})"))
            columns = ", ".join(f"`{row.name}`" for row in rows)
            yield f"### {name}\n\n{views.MEANINGS[name]}\n\nColumns: {columns}."
    engine.dispose()


def _columns(table: Table, notes: dict[str, str]) -> str:
    rows = ["| column | type | meaning |", "|---|---|---|"]
    rows += [f"| `{column.name}` | {_type(column)} | {notes.get(column.name, '')} |" for column in table.columns]
    return "\n".join(rows)


def _type(column: Column[Any]) -> str:
    kind = column.type.__class__.__name__.replace("UtcTime", "time").lower()
    reference = "".join(f" → {key.column.table.name}" for key in column.foreign_keys)
    return f"{kind}{reference}{'?' if column.nullable else ''}"


def _docstrings() -> dict[str, tuple[str, dict[str, str]]]:
    """(docstring, attribute docstrings) of each class of the schema."""
    found = {}
    for node in ast.parse(inspect.getsource(schema)).body:
        if isinstance(node, ast.ClassDef):
            notes = {}
            for statement, after in zip(node.body, node.body[1:], strict=False):
                told = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
                if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and told:
                    notes[statement.target.id] = _line(after.value.value)  # type: ignore[attr-defined]
            found[node.name] = (_line(ast.get_docstring(node) or ""), notes)
    return found


def _line(text_: str) -> str:
    return " ".join(text_.split()).replace("|", "\\|")
