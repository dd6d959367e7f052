"""Run by Alembic on the connection that :mod:`sleepy.history.migrate` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from sleepy.history import views
from sleepy.history.schema import Base


def migrate(connection: Connection) -> None:
    """Change the tables between dropping the views and creating them again."""
    for statement in views.drop_statements():
        connection.exec_driver_sql(statement)
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
    for statement in views.create_statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


migrate(context.config.attributes["connection"])
