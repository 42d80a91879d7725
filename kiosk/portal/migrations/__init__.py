"""The portal database's migrations, for SQLite and PostgreSQL; Alembic only."""
