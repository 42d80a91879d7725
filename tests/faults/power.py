"""A disk whose power can be cut at any instant, under the real SQLite.

`recording` has apsw's SQLite write to the real disk and log every change of a file. A cut is made
afterwards, as often as one likes: `Disk` replays the log up to an instant, keeps what had been
synced by then, and of the rest what chance leaves. The WAL's index is shared memory, not logged,
and gone with the power, as it is on a real machine.
"""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

VFS_NAME = "recording"


@dataclass(frozen=True, slots=True)
class Write:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Delete:
    name: str


@dataclass(frozen=True, slots=True)
class Sync:
    name: str


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody was told that this row is safe in that state."""

    row: str
    state: str


Change = Write | Truncate | Delete
Event = Change | Sync | Told


class Disk:
    """What a cut leaves of the files; `share` of what was not synced happens to be written."""

    def __init__(self, events: Sequence[Event], rng: random.Random, share: float) -> None:
        self._files: dict[str, bytearray] = {}
        self._waiting: list[Change] = []
        for event in events:
            self._take(event)
        for change in self._waiting:
            if rng.random() < share:
                self._apply(change)

    def save(self, folder: Path) -> None:
        """Write the files as they are found when the power is back."""
        for name, body in self._files.items():
            (folder / name).write_bytes(body)

    def _take(self, event: Event) -> None:
        match event:
            case Write() | Truncate() | Delete():
                self._waiting.append(event)
            case Sync(name):
                self._sync(name)

    def _sync(self, name: str) -> None:
        # SQLite syncs the folder, too, when it first syncs a journal or WAL that it created.
        deleted = {each.name for each in self._waiting if isinstance(each, Delete)}
        names = {name} if name in self._files else {name} | deleted
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            if change.name in names:
                self._apply(change)
            else:
                self._waiting.append(change)

    def _apply(self, change: Change) -> None:
        match change:
            case Write(name, offset, data):
                file = self._files.setdefault(name, bytearray())
                file.extend(bytes(max(0, offset - len(file))))
                file[offset : offset + len(data)] = data
            case Truncate(name, size):
                del self._files.setdefault(name, bytearray())[size:]
            case Delete(name):
                self._files.pop(name, None)


@contextmanager
def recording(events: list[Event]) -> Iterator["Driver"]:
    """A driver for SQLAlchemy, in place of `sqlite3`, whose files' changes go to `events`."""
    vfs = _Vfs(events)
    try:
        yield Driver()
    finally:
        vfs.unregister()


class _Vfs(apsw.VFS):
    def __init__(self, events: list[Event]) -> None:
        super().__init__(VFS_NAME, "")
        self._events = events

    def xOpen(self, name: Any, flags: list[int]) -> "_File":  # noqa: N802 - SQLite's name
        return _File(self._events, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, N802
        super().xDelete(filename, syncdir)
        name = Path(filename).name
        self._events.append(Delete(name))
        if syncdir:
            self._events.append(Sync(name))


class _File(apsw.VFSFile):
    def __init__(self, events: list[Event], name: Any, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._events = events
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name).name

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._events.append(Write(self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self._events.append(Truncate(self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        # Not passed on: what is written lasts as long as the test, and that is long enough.
        self._events.append(Sync(self._name))


class Driver:
    """As much of PEP 249 over apsw as SQLAlchemy's SQLite dialect asks for."""

    paramstyle = "qmark"
    sqlite_version = apsw.sqlite_lib_version()
    sqlite_version_info = tuple(map(int, sqlite_version.split(".")))
    Error = OperationalError = ProgrammingError = apsw.Error

    def connect(self, filename: str, **_options: object) -> "_Connection":
        return _Connection(filename)


class _Connection:
    isolation_level = None

    def __init__(self, filename: str) -> None:
        self._connection = apsw.Connection(filename, vfs=VFS_NAME)

    def cursor(self) -> "_Cursor":
        return _Cursor(self._connection.cursor())

    def execute(self, statement: str) -> "_Cursor":
        cursor = self.cursor()
        cursor.execute(statement)
        return cursor

    def create_function(self, name: str, numargs: int, call: Any, **options: bool) -> None:
        self._connection.create_scalar_function(name, call, numargs, **options)

    def commit(self) -> None:
        self._end("COMMIT")

    def rollback(self) -> None:
        self._end("ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    def _end(self, statement: str) -> None:
        if self._connection.in_transaction:
            self._connection.execute(statement)


class _Cursor:
    lastrowid = None

    def __init__(self, cursor: apsw.Cursor) -> None:
        self._cursor = cursor
        # apsw forgets a result's columns with its last row.
        self._cursor.exec_trace = self._describe
        self._rows: list[Any] = []
        self.rowcount = -1
        self.description: tuple[Any, ...] | None = None

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> None:
        self._rows = self._cursor.execute(statement, tuple(parameters)).fetchall()
        self.rowcount = self._cursor.connection.changes()

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    def close(self) -> None:
        self._cursor.close()

    def _describe(self, cursor: apsw.Cursor, _statement: str, _parameters: object) -> bool:
        self.description = tuple((*each, *[None] * 5) for each in cursor.get_description()) or None
        return True
