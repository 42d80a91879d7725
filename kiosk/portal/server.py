"""Serves the portal on a real socket; says nothing itself."""

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import DBAPIError

from kiosk.portal.api import create_app, utc_now
from kiosk.portal.background import Background, working
from kiosk.portal.database import Database
from kiosk.portal.limits import CALLS_PER_MINUTE
from kiosk.portal.migrating import DatabaseUnusable
from kiosk.portal.seed import seed_demo

SHUTDOWN_S = 5
"""How long calls under way may take to finish once the server is told to stop."""

SEEDS = {"demo": seed_demo}


def _ignore(_url: str) -> None:
    pass


def serve(
    host: str,
    port: int,
    database_url: str,
    *,
    seed: str | None = None,
    calls_per_minute: int = CALLS_PER_MINUTE,
    background: Background | None = None,
    on_ready: Callable[[str], None] = _ignore,
) -> None:
    """Serve until SIGINT or SIGTERM; call from the main thread.

    Port 0 takes a free one; `on_ready` is called with the URL once calls are answered. `seed` is
    one of `SEEDS`. Raises OSError when the address cannot be had, and DatabaseUnusable.
    """
    with (
        _sigterm_as_interrupt(),
        suppress(KeyboardInterrupt),
        _listening(host, port) as listener,
        opened(database_url, seed) as database,
        working(database, utc_now, background or Background()),
    ):
        app = create_app(database, utc_now, calls_per_minute)
        _Server(app, on_ready).run(sockets=[listener])


@contextmanager
def running(app: FastAPI, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serve `app` from a thread of its own within the block, which is given the URL."""
    with _listening(host, port) as listener:
        server = _Server(app)
        thread = threading.Thread(target=server.run, args=([listener],), name="portal")
        thread.start()
        try:
            # The socket takes calls from here on; they wait until the server is up.
            yield _url(listener)
        finally:
            server.should_exit = True
            thread.join()


class _Server(uvicorn.Server):
    """Tells when it is listening, which uvicorn itself only logs."""

    def __init__(self, app: FastAPI, on_ready: Callable[[str], None] = _ignore) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                lifespan="off",
                timeout_graceful_shutdown=SHUTDOWN_S,
            )
        )
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then tell."""
        await super().startup(sockets)
        if sockets:
            self._on_ready(_url(sockets[0]))


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    # Connections inherit it. asyncio sets it only on sockets that name their protocol, and without
    # it an answer's body waits some 40 ms for the acknowledgement of its head.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def opened(database_url: str, seed: str | None = None) -> Iterator[Database]:
    """The database, its tables made or migrated; raises DatabaseUnusable."""
    database = Database(database_url)
    try:
        _prepare(database, seed)
        yield database
    finally:
        database.close()


def _prepare(database: Database, seed: str | None) -> None:
    try:
        database.create_tables()
        if seed is not None:
            SEEDS[seed](database, utc_now())
    except DBAPIError as error:
        cause = " ".join(str(error.orig).split())
        raise DatabaseUnusable(f"The database cannot be used: {cause}") from error


@contextmanager
def _sigterm_as_interrupt() -> Iterator[None]:
    """uvicorn, once it has shut down, raises the signal it was stopped by anew."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
