"""What the use cases of every station stand on: database, portal, board, clock, keys."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from zoneinfo import ZoneInfo

from kiosk.app.fan_desk import StaffScreen
from kiosk.app.passes import open_tokens
from kiosk.client import Budget, Heard, Meter, PortalClient
from kiosk.domain.codes import compile_forms
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import BoothScreen, Screen, Tokens
from kiosk.domain.redemption import UsePolicy
from kiosk.domain.visit import VisitScreen
from kiosk.settings import Mode, Settings
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.clock import SystemClock
from kiosk.station.codes import Codes
from kiosk.station.offer import Offer
from kiosk.station.staff import Staff
from kiosk.station.timekeeper import Timekeeper
from kiosk.store import (
    Database,
    FanlessRecords,
    SqlOutbox,
    SqlPin,
    SqlRecords,
    SqlSeenPasses,
)


@dataclass(frozen=True, slots=True)
class Screens:
    """Where the news goes, and who else hears of outcomes; `visit` at a self-service station."""

    screen: Screen
    desk: StaffScreen
    booth: BoothScreen
    listen: Callable[[Outcome], None]
    visit: VisitScreen | None = None


@dataclass(frozen=True, slots=True)
class Footing:
    """The parts that several use cases share.

    Attributes:
        connect: a client like `client` with connections of its own, on the same budget.
        tokens: None where the station believes no passes.
    """

    settings: Settings
    screens: Screens
    database: Database
    offer: Offer
    board: Board
    timekeeper: Timekeeper
    client: PortalClient
    connect: Callable[[], PortalClient]
    breaker: Breaker
    codes: Codes
    tokens: Tokens | None
    outbox: SqlOutbox
    records: SqlRecords
    seen: SqlSeenPasses
    staff: Staff
    clock: SystemClock
    rng: random.Random = field(default_factory=random.Random)

    @property
    def policy(self) -> UsePolicy:
        """How passes may be used."""
        return self.settings.passes.policy(ZoneInfo(self.settings.station.timezone))


def footing(
    settings: Settings, api_secret: str, screens: Screens, database: Database, meter: Meter | None
) -> Footing:
    """The footing on an open database; raises ConfigError."""
    clock, rng = SystemClock(), random.Random()  # noqa: S311 - jitter
    keeps_fans = settings.station.mode is not Mode.SELF_SERVICE
    outbox = SqlOutbox(database, keeps_links=keeps_fans)
    records = SqlRecords(database) if keeps_fans else FanlessRecords(database)
    offer, tokens = Offer(settings.station.scope), open_tokens(settings)
    forms = compile_forms(settings.codes.fan)

    def set_aside() -> bool:
        return bool(database.set_aside)

    board = Board(screens.screen, offer, outbox, records, clock, set_aside)
    timekeeper = Timekeeper(board, clock)
    budget = Budget(settings.portal.calls_per_minute)
    connect = partial(_client, settings, api_secret, budget, timekeeper.heard)
    client = connect(meter)
    return Footing(
        settings=settings,
        screens=screens,
        database=database,
        offer=offer,
        board=board,
        timekeeper=timekeeper,
        client=client,
        connect=lambda: connect(meter and meter.apart()),
        breaker=Breaker(client, board, clock, rng),
        codes=Codes(forms, settings.business_id, tokens),
        tokens=tokens,
        outbox=outbox,
        records=records,
        seen=SqlSeenPasses(database),
        staff=Staff(SqlPin(database), clock),
        clock=clock,
        rng=rng,
    )


def _client(
    settings: Settings, api_secret: str, budget: Budget, heard: Heard, meter: Meter | None
) -> PortalClient:
    portal = settings.portal
    return PortalClient.connect(
        str(portal.url),
        portal.api_key,
        api_secret,
        settings.business_id,
        budget,
        transport=meter,
        heard=heard,
    )
