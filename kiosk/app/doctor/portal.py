"""The portal, asked two things: which businesses the key is for, and what is on."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.app.doctor.database import kept
from kiosk.client import Budget, PortalClient, why_unreachable
from kiosk.domain import inspection
from kiosk.domain.catalogue import Business, Performance
from kiosk.domain.drift import clock_off_s
from kiosk.domain.ports import (
    Clock,
    KeyRefused,
    LimitReached,
    NotJson,
    PortalError,
    Refused,
    StoreFailed,
    Unreachable,
)
from kiosk.domain.readiness import Check, amber, green, red
from kiosk.settings import ConfigError, Settings, api_secret

NAMES = ("Portal", "Key", "Clock", "Performance")
ANSWER_S = 6.0
"""An answer that takes longer is of no use at a gate."""

_UNKNOWN = "-"
"""Sent where there is no secret: the portal's refusal shows at least that it is there."""


@dataclass
class _Heard:
    """What the portal's answers said beside their content."""

    took_s: float | None = None
    off_s: int | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """What the portal's answers said; `performances` None: it cannot list them."""

    businesses: tuple[Business, ...]
    performances: tuple[Performance, ...] | None


def portal(settings: Settings, clock: Clock) -> Iterator[Check]:
    """Reach, pace, key, clock, and the performance of now."""
    secret, lacking = _secret(settings)
    heard = _Heard()
    try:
        told = asyncio.run(_ask(settings, secret or _UNKNOWN, heard, clock))
    except KeyRefused as refusal:
        yield green("Portal", "answers")
        yield lacking or red("Key", str(refusal), "Correct api_key in station.toml, or its secret.")
        yield from _untold(settings, clock.now(), "once the portal takes the key")
        return
    except (PortalError, TimeoutError) as error:
        yield _no_answer(error, str(settings.portal.url))
        yield lacking or amber("Key", "Not tried yet.", "It is, once the portal answers.")
        yield from _untold(settings, clock.now(), "once the portal answers")
        return
    yield inspection.portal(heard.took_s or 0.0)
    names = [(each.business_id, each.business_name) for each in told.businesses]
    yield inspection.key(settings.business_id, names)
    yield inspection.clock(heard.off_s)
    if settings.business_id in dict(names):
        yield _performance(settings, told.performances, clock.now())
    else:
        yield _none_known("once the key is for this business")


def _secret(settings: Settings) -> tuple[str, Check | None]:
    try:
        return api_secret(settings.portal), None
    except ConfigError as error:
        return "", red("Key", f"{error}.", "README, 'Set up a gate', says how.")


async def _ask(settings: Settings, secret: str, heard: _Heard, clock: Clock) -> _Told:
    def hear(date: datetime, took_s: float) -> None:
        # The first call opens the connection; the next show what a scan waits for.
        heard.took_s = min(took_s, heard.took_s or took_s)
        now = clock.now()
        heard.off_s = clock_off_s(date, now - timedelta(seconds=took_s), now)

    client = PortalClient.connect(
        str(settings.portal.url),
        settings.portal.api_key,
        secret,
        settings.business_id,
        Budget(settings.portal.calls_per_minute),
        heard=hear,
    )
    try:
        async with asyncio.timeout(ANSWER_S):
            return _Told(await client.businesses(), await client.performances())
    finally:
        await client.aclose()


def _no_answer(error: PortalError | TimeoutError, url: str) -> Check:
    match error:
        case TimeoutError():
            says, advice = f"It did not answer within {ANSWER_S:.0f} s.", "Check the network."
        case Unreachable():
            says, advice = why_unreachable(error, url)
        case LimitReached():
            return amber("Portal", str(error), "Wait a minute; other stations use the same key.")
        case NotJson():
            says = (
                "Something other than the Loyalty Portal answered: a sign-in page of the network?"
            )
            advice = "Open the portal's url in a browser here; check it in station.toml."
        case Refused():
            says, advice = str(error), "Check the url in station.toml."
        case _:
            says, advice = str(error), "Scans are kept meanwhile; ask who runs the portal."
    return red("Portal", says, advice)


def _performance(
    settings: Settings, listed: tuple[Performance, ...] | None, now: datetime
) -> Check:
    if listed is None:  # The portal cannot list them.
        where = "as a [[performance]] to station.toml"
        return inspection.performance(settings.performances, now, where)
    return inspection.performance(listed, now)


def _untold(settings: Settings, now: datetime, until: str) -> Iterator[Check]:
    """What only the portal can tell; of performances the station goes on with those it saved."""
    yield amber("Clock", "Not compared yet.", f"It is, {until}.")
    if saved := _saved_performances(settings):
        yield inspection.performance(saved, now)
    else:
        yield _none_known(until)


def _none_known(until: str) -> Check:
    return amber("Performance", "None is known yet.", f"Look again, {until}.")


def _saved_performances(settings: Settings) -> tuple[Performance, ...]:
    try:
        saved = kept(settings).catalogue
    except StoreFailed:  # The database's own line says why.
        return ()
    return saved.performances if saved else ()
