"""The portal as an ASGI application."""

from collections.abc import Callable
from datetime import UTC, datetime

from fastapi import FastAPI

from kiosk.portal import (
    barcodes,
    businesses,
    completions,
    errors,
    fans,
    performances,
    points,
    quests,
    sessions,
)
from kiosk.portal.access import Portal
from kiosk.portal.database import Database
from kiosk.portal.limits import CALLS_PER_MINUTE, CallBudget

_PARTS = (sessions, businesses, points, fans, quests, completions, performances, barcodes)


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
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.state.portal = Portal(database, clock, CallBudget(calls_per_minute, clock))
    errors.install(app)
    for part in _PARTS:
        app.include_router(part.router)
    return app
