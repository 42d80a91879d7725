"""One SQLite file, one worker thread, one transaction a call."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.ports import StoreFailed

T = TypeVar("T")

HEAD = "0002"
"""The newest migration; a test compares it with the scripts."""

PRAGMAS = (
    "journal_mode=WAL",
    # FULL, not NORMAL: only FULL keeps acknowledged commits through a power cut.
    "synchronous=FULL",
    "busy_timeout=2000",
    "foreign_keys=ON",
)


class Database:
    """The station's database; create it with `Database.open`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = _engine(path)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Open the file, creating or migrating it; raises StoreFailed."""
        database = cls(path)
        try:
            await database._in_worker(lambda: _prepare(database._engine, path))
        except StoreFailed:
            await database.close()
            raise
        return database

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction on the worker thread; raises StoreFailed."""
        return await self._in_worker(lambda: self._transaction(work))

    async def close(self) -> None:
        """Finish what is queued and close the file."""
        await asyncio.to_thread(self._worker.shutdown)
        self._engine.dispose()

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)

    async def _in_worker(self, call: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._worker, call)
        except (SQLAlchemyError, OSError) as error:
            raise StoreFailed(f"The database {self._path} failed: {_cause(error)}") from error


def _cause(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error)


def _engine(path: Path) -> Engine:
    # hide_parameters: what an error says must not carry codes or names into the log.
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: object) -> None:
    # The driver's own transactions leave CREATE TABLE outside: a migration would stop halfway.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _prepare(engine: Engine, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with engine.begin() as connection:
        if _version(connection) != HEAD:
            _migrate(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def _migrate(connection: Connection) -> None:
    # Alembic is slow to import, and a database is migrated once.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "kiosk:store/migrations")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreFailed(
            f"The database was written by another version of Kiosk ({error}). Update Kiosk."
        ) from error
