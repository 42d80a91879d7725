"""Brings a database's tables to the newest migration."""

from sqlalchemy import Connection, inspect, text

HEAD = "0002"
"""The newest migration; a test compares it with the scripts."""

_ADVISORY_LOCK = 0x4B696F736B
"""Held by the process that migrates or seeds, so that two that start at once take turns."""


class DatabaseUnusable(Exception):
    """The database cannot be used as it is; the message says what to do."""


def migrate(connection: Connection) -> None:
    """Create or migrate the tables in this transaction; raises DatabaseUnusable."""
    take_turn(connection)
    if _version(connection) != HEAD:
        _upgrade(connection)


def take_turn(connection: Connection) -> None:
    """Wait until no other process migrates or seeds; SQLite's write lock does it by itself."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})"))


def _version(connection: Connection) -> str | None:
    tables = inspect(connection)
    if tables.has_table("alembic_version"):
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version
    if tables.has_table("accounts"):
        raise DatabaseUnusable(
            "The database was written before there were migrations. Start with an empty one."
        )
    return None


def _upgrade(connection: Connection) -> None:
    # Alembic is slow to import, and a database is migrated once.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "kiosk:portal/migrations")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise DatabaseUnusable(
            f"The database was written by another version of Kiosk ({error}). Update Kiosk."
        ) from error
