"""Everything that happened, in SQL: schema, views, migrations, a writer, readers and their commands.

Nothing is imported here, so that ``sleepy --help`` reaches ``commands`` without paying for SQLAlchemy.
"""
