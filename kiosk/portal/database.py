"""The connection to the portal's database, and its two kinds of transaction."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.portal.schema import metadata

BUSY_TIMEOUT_S = 10
POOL_SIZE = 40
"""As many connections as the server has worker threads, so that none waits for another's."""

_RETRY_S = 0.005
_SQLITE_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_S * 1000}",
    # NORMAL loses acknowledged commits in a power cut.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
)


class Database:
    """Transactions on one database; safe to share between threads.

    Neither kind of transaction may be opened inside another: each takes a connection of its own.
    """

    def __init__(self, url: str) -> None:
        # hide_parameters: what an error says must not carry fans' data into a log.
        self._engine = create_engine(url, pool_size=POOL_SIZE, hide_parameters=True)
        self._writers = self._engine.execution_options(writing=True)
        self._turn = Lock()
        if self._engine.dialect.name == "sqlite":
            _tune_sqlite(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the data and changes nothing."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that commits at the end, or not at all when the block raises.

        This process's writers take turns by a lock; without it SQLite has them poll, which
        is slower and not fair. Other processes' are held off by BEGIN IMMEDIATE.
        """
        with self._turn, self._writers.begin() as connection:
            yield connection

    def create_tables(self) -> None:
        """Create the tables that are missing."""
        with self.writing() as connection:
            metadata.create_all(connection)

    def close(self) -> None:
        """Close the pooled connections."""
        self._engine.dispose()


def _tune_sqlite(engine: Engine) -> None:
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)


def _set_pragmas(dbapi_connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own idea of when a transaction begins is switched off; `_begin` says it.
    dbapi_connection.isolation_level = None
    cursor = dbapi_connection.cursor()
    for pragma in _SQLITE_PRAGMAS:
        cursor.execute(pragma)
    _use_wal(cursor)
    cursor.close()


def _use_wal(cursor: DBAPICursor) -> None:
    """Switch to WAL, once in a database's life; the switch itself ignores the busy timeout."""
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while not _switched_to_wal(cursor, last_try=time.monotonic() > give_up_at):
        time.sleep(_RETRY_S)


def _switched_to_wal(cursor: DBAPICursor, *, last_try: bool) -> bool:
    try:
        cursor.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if last_try or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a reader that turns writer may find its data outdated."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
