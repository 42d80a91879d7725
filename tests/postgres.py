"""A PostgreSQL server of the tests' own, from the installed binaries, on a Unix socket."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO

import psycopg
import pytest

ACCOUNT = "postgres"
OPTIONS = ("listen_addresses=",)
CARELESS = "fsync=off", "synchronous_commit=off", "full_page_writes=off"
"""For tests: what a crash of the machine would cost is of no interest to them."""


MEMORY = Path("/dev/shm")
MEMORY_NEEDED = 2**30
"""Bytes free in memory from which databases are kept there, where they are copied in no time."""


class Postgres:
    """The running server; makes and drops databases."""

    def __init__(self, socket_folder: Path) -> None:
        self._folder = socket_folder
        self._numbers = count()
        conninfo = f"host={socket_folder} user={ACCOUNT} dbname=postgres"
        self._admin = psycopg.connect(conninfo, autocommit=True)

    def create(self, template: str = "template0") -> str:
        """A new database, a copy of the template's; returns its name."""
        name = f"kiosk_{next(self._numbers)}"
        copying = "FILE_COPY" if self._folder.parent == MEMORY else "WAL_LOG"
        made = f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8' STRATEGY {copying}"
        self._admin.execute(made)
        return name

    def drop(self, name: str) -> None:
        self._admin.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://{ACCOUNT}@/{name}?host={self._folder}"

    def close(self) -> None:
        self._admin.close()


class Log(threading.Thread):
    """Reads what the server writes, which would else wait for a reader."""

    def __init__(self, stream: IO[str]) -> None:
        super().__init__(daemon=True, name="postgres-log")
        self.ready = threading.Event()
        self.lines: list[str] = []
        self._stream = stream
        self.start()

    def run(self) -> None:
        for line in self._stream:
            self.lines.append(line)
            if "ready to accept connections" in line:
                self.ready.set()
        self.ready.set()


@contextmanager
def running_postgres(options: Sequence[str] = CARELESS) -> Iterator[Postgres]:
    """Run a server within the block; without its binaries the test is skipped, in CI it fails."""
    binaries = _binaries()
    # pytest's own folders are closed to other accounts, and too long for a socket's path.
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-", dir=_place(options)))
    as_account = _become_account(folder)
    data = folder / "data"
    initdb = [binaries / "initdb", "-D", data, "-U", ACCOUNT, "-A", "trust", "-E", "UTF8"]
    subprocess.run([*as_account, *initdb, "--no-sync"], check=True, capture_output=True, cwd=folder)
    settings = [part for option in (*OPTIONS, *options) for part in ("-c", option)]
    command = [*as_account, binaries / "postgres", "-D", data, "-k", folder, *settings]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=folder)
    log = Log(server.stderr)
    try:
        _wait_until_ready(server, log)
        postgres = Postgres(folder)
        yield postgres
        postgres.close()
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()
        log.join()
        server.stderr.close()
        shutil.rmtree(folder)


def _place(options: Sequence[str]) -> Path | None:
    """Where the files go; None for the system's temporary folder."""
    if options != CARELESS or not MEMORY.is_dir():
        return None
    return MEMORY if shutil.disk_usage(MEMORY).free >= MEMORY_NEEDED else None


def _binaries() -> Path:
    versions = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    newest = max(versions, key=lambda path: int(path.parts[-3]), default=None)
    if newest is not None:
        return newest.parent
    if os.environ.get("CI"):
        pytest.fail("PostgreSQL is not installed: packaging/test.sh installs it")
    pytest.skip("PostgreSQL is not installed")


def _become_account(folder: Path) -> list[str]:
    """The server refuses to run as root: what to put before a command of it."""
    if os.geteuid() != 0:
        return []
    account = pwd.getpwnam(ACCOUNT)
    os.chown(folder, account.pw_uid, account.pw_gid)
    ids = [f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]
    return ["setpriv", *ids, "--pdeathsig=KILL"]


def _wait_until_ready(server: "subprocess.Popen[str]", log: Log) -> None:
    log.ready.wait()
    if server.poll() is not None:
        raise RuntimeError("".join(log.lines))
