"""Passes: the public keys, the revocation list, and the ledger that booths share."""

import asyncio
from collections.abc import Iterator
from datetime import datetime

from kiosk.app.doctor.probes import Probe
from kiosk.app.ledgers import shared_database
from kiosk.app.passes import open_tokens
from kiosk.domain import inspection
from kiosk.domain.ports import Clock, StoreFailed
from kiosk.domain.readiness import Check, green, red
from kiosk.settings import ConfigError, Mode, Settings

LEDGER_S = 8.0
"""A server that says nothing is given up after 2 s, and each of its addresses has as long."""


def probes(settings: Settings, clock: Clock) -> list[Probe]:
    """None at a gate that reads no fan cards; only a booth asks the shared ledger."""
    if not settings.passes.keys:
        return []
    found = [Probe(("Passes",), lambda: passes(settings, clock.now()))]
    if settings.station.mode is Mode.BOOTH and settings.passes.shared_ledger:
        found.append(Probe(("Shared ledger",), lambda: ledger(settings), LEDGER_S))
    return found


def passes(settings: Settings, now: datetime) -> Iterator[Check]:
    """Whether the station can tell a genuine pass, and one that was taken back."""
    try:
        tokens = open_tokens(settings, only_looks=True)
    except ConfigError as error:
        yield red("Passes", f"{error}.", "README, 'Set up a booth', says how.")
        return
    yield inspection.passes(tokens.list_state if tokens else None, now)


def ledger(settings: Settings) -> Iterator[Check]:
    """Whether the ledger that booths share answers."""
    try:
        asyncio.run(_ask(settings.passes.shared_ledger))
    except ConfigError as error:
        yield red("Shared ledger", f"{error}.", "README, 'Set up a booth', says how.")
    except StoreFailed as failure:
        yield red(
            "Shared ledger",
            f"{failure}.",
            "Check the network and shared_ledger; until it answers, 'unconfirmed' decides.",
        )
    else:
        yield green("Shared ledger", "answers")


async def _ask(url: str) -> None:
    database = shared_database(url)
    try:
        await database.reach()
    finally:
        await database.close()
