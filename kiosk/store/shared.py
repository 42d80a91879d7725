"""The ledger that booths share: PostgreSQL, which must answer at once or not at all.

Its one table is made by the first booth that comes. Every transaction that decides holds one lock,
so what it read holds until it has written; a booth that hangs meanwhile is cut off by the server.
What nobody waits for any more is not committed: whoever asked has decided otherwise.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from kiosk.domain.ports import StoreFailed
from kiosk.store.schema import redemptions

DRIVER = "postgresql+psycopg"
CONNECT_S = 2
"""libpq takes no less."""

STATEMENT_MS, LOCK_MS, IDLE_MS, UNHEARD_MS = 300, 250, 1000, 1000
THREADS = 2
DECIDING = 7_215_406
"""The number of the lock, any that no other program takes."""

T = TypeVar("T")


class GivenUp(Exception):
    """Nobody waits for this transaction any more."""


class SharedDatabase:
    """Transactions on the shared ledger's database; raises StoreFailed where it does not answer.

    Opens no connection before the first transaction. ValueError: the URL is none; ImportError: the
    driver is not installed.
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._workers = ThreadPoolExecutor(THREADS, thread_name_prefix="shared")
        self._made = False

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction."""
        return await self._in_worker(work)

    async def run_alone(self, work: Callable[[Connection], T]) -> T:
        """`run`, while no other booth decides."""

        def alone(connection: Connection) -> T:
            connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": DECIDING})
            return work(connection)

        return await self._in_worker(alone)

    async def reach(self) -> None:
        """Only look whether it answers: nothing is made there."""
        await asyncio.get_running_loop().run_in_executor(self._workers, self._connect)

    async def close(self) -> None:
        """Close the connections."""
        await asyncio.to_thread(self._workers.shutdown, cancel_futures=True)
        self._engine.dispose()

    async def _in_worker(self, work: Callable[[Connection], T]) -> T:
        given_up = Event()

        def wanted(connection: Connection) -> T:
            made = work(connection)
            if given_up.is_set():
                raise GivenUp
            return made

        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._workers, self._begin, wanted)
        except asyncio.CancelledError:
            given_up.set()
            raise
        except SQLAlchemyError as error:
            raise _failed(error) from error

    def _connect(self) -> None:
        try:
            with self._engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError as error:
            raise _failed(error) from error

    def _begin(self, work: Callable[[Connection], T]) -> T:
        try:
            return self._transaction(work)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            # The server was started anew since the last time. Asking twice decides once.
            return self._transaction(work)

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        self._make()
        with self._engine.begin() as connection:
            return work(connection)

    def _make(self) -> None:
        if self._made:
            return
        with self._engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": DECIDING})
            redemptions.create(connection, checkfirst=True)
        self._made = True


def _failed(error: SQLAlchemyError) -> StoreFailed:
    return StoreFailed(f"The shared ledger failed: {_cause(error)}")


def _cause(error: SQLAlchemyError) -> str:
    """The first line of what the server or the network said: who is meant is on later ones."""
    said = str(getattr(error, "orig", None) or type(error).__name__)
    return said.splitlines()[0] if said else type(error).__name__


def _engine(url: str) -> Engine:
    try:
        address = make_url(url).set(drivername=DRIVER)
    except ArgumentError as error:
        raise ValueError("is not the address of a database") from error
    limits = {
        "statement_timeout": STATEMENT_MS,
        "lock_timeout": LOCK_MS,
        "idle_in_transaction_session_timeout": IDLE_MS,
    }
    settings = {
        "connect_timeout": CONNECT_S,
        "tcp_user_timeout": UNHEARD_MS,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
    }
    # hide_parameters: what an error says must not carry fans into the log.
    return create_engine(
        address, hide_parameters=True, pool_size=THREADS, max_overflow=0, connect_args=settings
    )
