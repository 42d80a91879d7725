"""One SQLite file, one worker thread, one transaction a call.

A damaged file is set aside, with all that is left of it, and a new one begun: never overwritten.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.ports import StoreDamaged, StoreFailed

log = structlog.get_logger(__name__)
T = TypeVar("T")

HEAD = "0005"
"""The newest migration; a test compares it with the scripts."""

PRAGMAS = (
    "journal_mode=WAL",
    # FULL, not NORMAL: only FULL keeps acknowledged commits through a power cut.
    "synchronous=FULL",
    "busy_timeout=2000",
    "foreign_keys=ON",
)


SIDE_FILES = ("-wal", "-shm")
"""What SQLite keeps beside a database: it may hold commits that the file itself lacks."""

_DAMAGES = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


class Database:
    """The station's database; create it with `Database.open`.

    Attributes:
        set_aside: damaged files of earlier starts that nobody has taken away yet.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._engine = _engine(f"{_read_only(path)}&uri=true" if read_only else str(path))
        self._alone = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Open the file, creating or migrating it, a new one for a damaged; raises StoreFailed."""
        try:
            return await cls._open(path)
        except StoreDamaged as damage:
            log.error("database_set_aside", cause=str(damage))
            _set_aside(path)
            return await cls._open(path)

    @classmethod
    async def _open(cls, path: Path) -> "Database":
        database = cls(path)
        try:
            await database._in_worker(lambda: _prepare(database._engine, path))
        except StoreFailed:
            await database.close()
            raise
        return database

    @classmethod
    async def look_into(cls, path: Path) -> "Database":
        """Open the file as it is, to read only: nothing is created, migrated or set aside.

        Raises StoreDamaged, and StoreFailed for a file of another version.
        """
        database = cls(path, read_only=True)
        try:
            await database._in_worker(lambda: _require_ours(database._engine, path))
        except StoreFailed:
            await database.close()
            raise
        return database

    @property
    def set_aside(self) -> tuple[Path, ...]:
        """Damaged files that nobody has taken away yet, oldest first."""
        found = self._path.parent.glob(f"{self._path.name}.damaged-*")
        return tuple(sorted(path for path in found if not path.name.endswith(SIDE_FILES)))

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction on the worker thread; raises StoreFailed."""
        return await self._in_worker(lambda: _transaction(self._engine, work))

    async def run_alone(self, work: Callable[[Connection], T]) -> T:
        """`run`, while nobody else writes: what `work` reads holds until it has written."""
        return await self._in_worker(lambda: _transaction(self._alone, work))

    async def close(self) -> None:
        """Finish what is queued and close the file."""
        await asyncio.to_thread(self._worker.shutdown)
        self._engine.dispose()

    async def _in_worker(self, call: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._worker, call)
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            kind = StoreDamaged if _shows_damage(error) else StoreFailed
            raise kind(f"The database {self._path} failed: {_cause(error)}") from error


def _transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return work(connection)


def _cause(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error)


def _shows_damage(error: Exception) -> bool:
    name = getattr(getattr(error, "orig", None) or error, "sqlite_errorname", None) or ""
    return name.startswith(_DAMAGES)


def _set_aside(path: Path) -> None:
    """Rename the file and what belongs to it; raises StoreFailed."""
    stamp = f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    try:
        for suffix in (*SIDE_FILES, ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(path.with_name(stamp + suffix))
    except OSError as error:
        raise StoreFailed(f"The damaged database {path} cannot be set aside: {error}") from error


def _engine(file: str) -> Engine:
    # hide_parameters: what an error says must not carry codes or names into the log.
    engine = create_engine(f"sqlite:///{file}", hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: object) -> None:
    # The driver's own transactions leave CREATE TABLE outside: a migration would stop halfway.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _prepare(engine: Engine, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        _require_sound(path)
    with engine.begin() as connection:
        if _version(connection) != HEAD:
            _migrate(connection)


def _require_ours(engine: Engine, path: Path) -> None:
    _require_sound(path)
    with engine.begin() as connection:
        if _version(connection) != HEAD:
            raise StoreFailed(
                f"The database {path} was written by another version of Kiosk. "
                "An older one is brought up to date when the station starts."
            )


def _read_only(path: Path) -> str:
    """The file's URI for one who only looks."""
    # Even a reader leaves a -wal and a -shm of its own user where there are none, unless it takes
    # the file as one that nobody writes: nobody does while there are none.
    beside = any(path.with_name(path.name + suffix).exists() for suffix in SIDE_FILES)
    return f"{path.absolute().as_uri()}?mode=ro{'' if beside else '&immutable=1'}"


def _require_sound(path: Path) -> None:
    """Look through the whole file: damage that is found now is not found with a fan waiting."""
    # Read-only: an ordinary connection, when it closes, writes into the file what is beside it.
    with closing(sqlite3.connect(_read_only(path), uri=True)) as connection:
        found = _quick_check(connection)
    if found != "ok":
        raise StoreDamaged(f"The database {path} is damaged: {found}")


def _quick_check(connection: sqlite3.Connection) -> str:
    try:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith("SQLITE_READONLY"):
            raise
        return "ok"  # Cut short in a transaction, which the first who may write rolls back.
    return str(found)


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
