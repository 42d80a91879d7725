"""A network cable between booths and their shared ledger: pulled out, or eating what is sent."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CHUNK = 65536


class Cable:
    """Carries TCP connections to a PostgreSQL server's socket.

    Attributes:
        port: of 127.0.0.1, where booths find the server.
    """

    def __init__(self, server: Path) -> None:
        self._server = str(server)
        self._whole = threading.Event()
        self._whole.set()
        self._pulled = False
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def pull(self) -> None:
        """Break all connections off, and any that is begun."""
        self._pulled = True
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def eat(self) -> None:
        """From now on nothing comes through, and nobody is told."""
        self._whole.clear()

    def mend(self) -> None:
        """Carry on."""
        self._pulled = False
        self._whole.set()

    def close(self) -> None:
        """No more."""
        self._listener.close()
        self.pull()
        self._whole.set()

    def _accept(self) -> None:
        while True:
            try:
                booth, _ = self._listener.accept()
            except OSError:
                return
            if self._pulled:
                booth.close()
                continue
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._server)
            for ends in ((booth, server), (server, booth)):
                threading.Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        self._open |= {source, target}
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                self._whole.wait()
                target.sendall(data)
        for each in (source, target):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
            self._open.discard(each)


@contextmanager
def cable_to(server: Path) -> Iterator[Cable]:
    """A cable for the block."""
    cable = Cable(server)
    try:
        yield cable
    finally:
        cable.close()
