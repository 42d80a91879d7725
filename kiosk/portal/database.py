"""The connection to the portal's database, and its two kinds of transaction."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import Enum, auto
from threading import Event, Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from kiosk.portal import sqlite_tuning
from kiosk.portal.migrating import DatabaseUnusable, migrate

POOL_SIZE = 40
"""As many connections as the server has worker threads, so that none waits for another's."""

_ANNOUNCED = "kiosk.announced"


class Work(Enum):
    """What a commit may leave for the background."""

    JUDGING = auto()
    """Fans or rewards have changed (`changes`)."""
    SENDING = auto()
    """Messages are due (`messages`)."""


class Database:
    """Transactions on one database; safe to share between threads.

    Neither kind of transaction may be opened inside another: each takes a connection of its own.

    Opens no connection before the first; raises DatabaseUnusable for a URL that is none.

    Attributes:
        work: by kind, set after a commit that left such work for the background (`announce`).
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._writers = self._engine.execution_options(writing=True)
        self._readers = self._engine
        # PostgreSQL's writers wait for each other only where they touch the same rows.
        self._turn: AbstractContextManager[Any] = nullcontext()
        if self._engine.dialect.name == "sqlite":
            self._turn = Lock()
            sqlite_tuning.tune(self._engine)
        else:
            self._readers = self._engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        self.work = {work: Event() for work in Work}

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the data and changes nothing."""
        with self._readers.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that commits at the end, or not at all when the block raises.

        On SQLite this process's writers take turns by a lock; without it SQLite has them poll,
        which is slower and not fair. Other processes' are held off by BEGIN IMMEDIATE.
        On PostgreSQL what must not change meanwhile is locked row by row, in the order fan, reward.
        """
        with self._turn, self._writers.connect() as connection:
            announced: set[Work] = set()
            connection.info[_ANNOUNCED] = announced
            with connection.begin():
                yield connection
            for work in announced:
                self.work[work].set()

    def create_tables(self) -> None:
        """Create the tables, or migrate them; raises DatabaseUnusable."""
        with self.writing() as connection:
            migrate(connection)

    def close(self) -> None:
        """Close the pooled connections."""
        self._engine.dispose()


def announce(connection: Connection, work: Work) -> None:
    """Have the event of `Database.work` set when the connection's transaction commits."""
    connection.info[_ANNOUNCED].add(work)


def insert_new(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert the row and return True, or False where a unique constraint says it is there."""
    statement = _insert(connection, table).values(**row).on_conflict_do_nothing()
    return connection.execute(statement.returning(*table.primary_key)).first() is not None


def insert_or_update(
    connection: Connection, table: Table, row: Mapping[str, Any], changes: Mapping[str, Any]
) -> None:
    """Insert the row; where its primary key is there, make the changes to it.

    One statement: between two, another transaction might delete what the first has found.
    """
    statement = _insert(connection, table).values(**row)
    key = [column.name for column in table.primary_key]
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=changes))


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    postgres = connection.dialect.name == "postgresql"
    return postgresql.insert(table) if postgres else sqlite.insert(table)


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _session(url: URL) -> str:
    """The URL's own `options`, and UTC: in zones ahead of it Python's last moments overflow."""
    own = url.query.get("options", ())
    return " ".join([own] if isinstance(own, str) else own) + " -c timezone=UTC"


def _engine(url: str) -> Engine:
    # hide_parameters: what an error says must not carry fans' data into a log.
    options: dict[str, Any] = {"pool_size": POOL_SIZE, "hide_parameters": True}
    try:
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        if not _is_sqlite(parsed):
            # A server that was restarted has closed the pooled connections.
            options["pool_pre_ping"] = True
            options["connect_args"] = {"options": _session(parsed)}
        return create_engine(parsed, **options)
    except NoSuchModuleError as error:
        raise DatabaseUnusable(f"The database's URL cannot be used: {error}") from error
    except (ArgumentError, ValueError) as error:
        # Whose own words may hold the password.
        message = "The database's URL cannot be used: it is not written as SQLAlchemy reads them."
        raise DatabaseUnusable(message) from error
    except ModuleNotFoundError as error:
        message = f"{error}. For PostgreSQL install kiosk[postgresql]."
        raise DatabaseUnusable(message) from error
