"""Counts and times the calls on the wire, for benchmarks and for tests of what a scan costs."""

import time

import httpx

from kiosk.client.trust import trust


class Meter(httpx.AsyncBaseTransport):
    """A transport that measures.

    Attributes:
        calls: requests sent.
        seconds: from sending each to having its whole answer, summed.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.calls = 0
        self.seconds = 0.0
        self._transport = transport or httpx.AsyncHTTPTransport(verify=trust())

    def apart(self) -> "Meter":
        """Connections of their own, whose calls count here."""
        return _Apart(self)

    def count(self, seconds: float) -> None:
        """A call took so long."""
        self.calls += 1
        self.seconds += seconds

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As httpx asks."""
        started = time.perf_counter()
        try:
            response = await self._transport.handle_async_request(request)
            await response.aread()
        finally:
            self.count(time.perf_counter() - started)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()


class _Apart(Meter):
    def __init__(self, counted: Meter) -> None:
        super().__init__()
        self._counted = counted

    def count(self, seconds: float) -> None:
        self._counted.count(seconds)
