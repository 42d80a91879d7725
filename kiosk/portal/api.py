"""The portal as an ASGI application."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from kiosk.portal import (
    barcodes,
    businesses,
    completions,
    docs,
    errors,
    fan_rewards,
    fans,
    media,
    openapi,
    performances,
    points,
    quests,
    rewards,
    sessions,
    visits,
)
from kiosk.portal.access import Portal
from kiosk.portal.database import Database
from kiosk.portal.limits import (
    CALL_WINDOW,
    CALLS_PER_MINUTE,
    PASSWORD_TRIES,
    PASSWORD_WINDOW,
    Budget,
)
from kiosk.portal.requestlog import RequestLog

_PARTS = (
    sessions,
    businesses,
    points,
    fans,
    quests,
    completions,
    visits,
    rewards,
    fan_rewards,
    performances,
    barcodes,
    media,
)


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def create_app(
    database: Database,
    clock: Callable[[], datetime] = utc_now,
    calls_per_minute: int = CALLS_PER_MINUTE,
) -> FastAPI:
    """The portal on a database whose tables exist.

    `clock` returns an aware datetime; `calls_per_minute` is each account's budget, 0 for none.
    Rewards are given, and messages sent, by `background`.
    """
    app = FastAPI(routes=[*_router().routes], docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.portal = Portal(
        database,
        clock,
        calls=Budget(calls_per_minute, CALL_WINDOW, clock),
        password_tries=Budget(PASSWORD_TRIES, PASSWORD_WINDOW, clock),
    )
    routes = [route for part in _PARTS for route in part.router.routes]
    operations = [route for route in routes if isinstance(route, APIRoute)]
    errors.install(app, operations)
    openapi.install(app, operations)
    app.add_middleware(RequestLog)
    return app


@cache
def _router() -> APIRouter:
    """What every application of a process shares: its first request takes long to prepare for."""
    router = APIRouter()
    for part in _PARTS:
        router.include_router(part.router, responses=openapi.SHARED_REFUSALS)
    router.include_router(docs.router)
    return router
