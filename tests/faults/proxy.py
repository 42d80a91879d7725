"""A network between a station and its portal, whose faults begin and end while it runs.

A `Fault` handles one request, already read: it relays it, or does what faults do.
"""

import contextlib
import http.client
import itertools
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

LONGEST_S = 30.0
_HOP_BY_HOP = {"connection", "content-length", "transfer-encoding"}


class Exchange(BaseHTTPRequestHandler):
    """A connection of the station's; `body` is of the request that it made last."""

    protocol_version = "HTTP/1.1"
    server: "_Server"
    body: bytes

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        if len(self.body) == length:
            self.proxy.fault(self)
        else:  # The station is gone: it was killed as it spoke.
            self.close_connection = True

    do_POST = do_GET  # noqa: N815 - the name that http.server looks for

    @property
    def proxy(self) -> "Proxy":
        return self.server.proxy

    @property
    def completes(self) -> bool:
        """Whether a quest is to be completed."""
        return self.command == "POST"

    def ask_portal(self) -> tuple[http.client.HTTPResponse, bytes]:
        """The portal's whole answer."""
        connection = http.client.HTTPConnection(self.proxy.upstream, timeout=LONGEST_S)
        try:
            connection.request(self.command, self.path, self.body, dict(self.headers))
            response = connection.getresponse()
            return response, response.read()
        finally:
            connection.close()

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        """Answer the station."""
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def reset(self) -> None:
        """Break the connection off as a crashed machine's network does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.rfile.close()
        self.wfile.close()
        self.connection.close()

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


Fault = Callable[[Exchange], None]


def relay(exchange: Exchange) -> None:
    """No fault: the portal answers."""
    response, body = exchange.ask_portal()
    if exchange.completes and response.status == http.client.OK:
        exchange.proxy.answered.add(exchange.headers["Idempotency-Key"])
    headers = {n: v for n, v in response.getheaders() if n.lower() not in _HOP_BY_HOP}
    exchange.answer(response.status, body, **headers)


def blackhole(exchange: Exchange) -> None:
    """Nothing ever comes back."""
    exchange.proxy.ended.wait(LONGEST_S)
    exchange.close_connection = True


def slow(seconds: float) -> Fault:
    """The portal hears of everything, that much too late."""

    def late(exchange: Exchange) -> None:
        exchange.proxy.ended.wait(seconds)
        relay(exchange)

    return late


def lost_answers(times: int | None = None) -> Fault:
    """The portal commits the next completions, or all, and the connection breaks before it says."""
    lost = itertools.repeat(True) if times is None else itertools.repeat(True, times)  # noqa: FBT003

    def lose(exchange: Exchange) -> None:
        if exchange.completes and next(lost, False):
            exchange.ask_portal()
            exchange.reset()
        else:
            relay(exchange)

    return lose


def always(status: int, body: bytes, **headers: str) -> Fault:
    """Something answers in the portal's place."""
    return lambda exchange: exchange.answer(status, body, **headers)


class Proxy:
    """Stands before the portal.

    Attributes:
        url: where stations find it.
        fault: what becomes of the next request.
        answered: keys of the completions whose success a station was told.
        ended: set once the test is over.
    """

    def __init__(self, portal_url: str, tls: ssl.SSLContext | None = None) -> None:
        self.upstream = urlsplit(portal_url).netloc
        self.fault: Fault = relay
        self.answered: set[str] = set()
        self.ended = threading.Event()
        self._tls = tls
        self._listen(port=0)
        self.port = self._server.server_port
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def refuse(self) -> None:
        """Break off what is connected, and let nobody connect."""
        self._listens = False
        self._server.shutdown()
        self._server.break_off()
        self._server.server_close()
        self._thread.join()

    def heal(self) -> None:
        """Be without fault from now on."""
        self.fault = relay
        if not self._listens:
            self._listen(self.port)

    def close(self) -> None:
        """Be gone."""
        self.ended.set()
        if self._listens:
            self.refuse()

    def _listen(self, port: int) -> None:
        self._listens = True
        self._server = _Server(self, port, self._tls)
        serve = self._server.serve_forever
        self._thread = threading.Thread(target=serve, kwargs={"poll_interval": 0.02})
        self._thread.start()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 100

    def __init__(self, proxy: Proxy, port: int, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", port), Exchange)
        self.proxy = proxy
        self._tls = tls
        self._open: set[socket.socket] = set()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls:
            # The handshake waits for the connection's own thread.
            connection = self._tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def break_off(self) -> None:
        for connection in tuple(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        """A station gave up: that is its right."""


@contextmanager
def before(portal_url: str, tls: ssl.SSLContext | None = None) -> Iterator[Proxy]:
    """A proxy before that portal, gone after the block."""
    proxy = Proxy(portal_url, tls)
    try:
        yield proxy
    finally:
        proxy.close()
