"""A line per request: method, route, status and time; nothing that a caller has written.

The route is its template: ids of fans, barcodes and sessions stand in the path itself.
"""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.portal.logs import log

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


class RequestLog:
    """ASGI middleware that logs each request once it is answered, or has failed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI asks."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            ms = round((time.perf_counter() - started) * 1000, 1)
            log.info("request", method=_method(scope), route=_route(scope), status=status, ms=ms)


def _method(scope: Scope) -> str:
    return str(scope["method"]) if scope["method"] in _METHODS else "other"


def _route(scope: Scope) -> str | None:
    """None where no route matched."""
    path: str | None = getattr(scope.get("route"), "path_format", None)
    return path
