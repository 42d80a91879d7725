"""A TLS handshake given up half-way hangs up, too.

httpcore 1.0.9 hangs up where one fails, yet not where the call is cancelled meanwhile: as a station
stops, or a fan is kept waiting too long.
"""

from collections.abc import Mapping
from typing import Any

import httpx


async def hangs_up(request: httpx.Request) -> None:
    """Sees to it for this request (an event hook of httpx)."""
    request.extensions["trace"] = _Connecting()


class _Connecting:
    """Told of each step by httpcore (its docs: "Extensions", `trace`)."""

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, step: str, about: Mapping[str, Any]) -> None:
        match step:
            case "connection.connect_tcp.complete":
                self._stream = about["return_value"]
            case "connection.start_tls.failed":
                await self._stream.aclose()
