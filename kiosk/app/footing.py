"""What the use cases of every station stand on: database, portal, board, clock, keys."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from kiosk.app.fan_desk import StaffScreen
from kiosk.app.passes import open_tokens
from kiosk.client import Budget, Heard, Meter, PortalClient
from kiosk.domain.codes import compile_forms
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import BoothScreen, Screen, Tokens
from kiosk.domain.redemption import UsePolicy
from kiosk.settings import Settings
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.clock import SystemClock
from kiosk.station.codes import Codes
from kiosk.station.offer import Offer
from kiosk.station.staff import Staff
from kiosk.station.timekeeper import Timekeeper
from kiosk.store import Database, SqlOutbox, SqlPin, SqlRecords, SqlSeenPasses


@dataclass(frozen=True, slots=True)
class Screens:
    """Where the news goes, and who else hears of outcomes."""

    screen: Screen
    desk: StaffScreen
    booth: BoothScreen
    listen: Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class Footing:
    """The parts that several use cases share.

    Attributes:
        tokens: None where the station believes no passes.
    """

    settings: Settings
    screens: Screens
    database: Database
    offer: Offer
    board: Board
    timekeeper: Timekeeper
    client: PortalClient
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
    outbox, records = SqlOutbox(database), SqlRecords(database)
    offer, tokens = Offer(settings.station.scope), open_tokens(settings)
    forms = compile_forms(settings.codes.fan)

    def set_aside() -> bool:
        return bool(database.set_aside)

    board = Board(screens.screen, offer, outbox, records, clock, set_aside)
    timekeeper = Timekeeper(board, clock)
    client = _client(settings, api_secret, timekeeper.heard, meter)
    return Footing(
        settings=settings,
        screens=screens,
        database=database,
        offer=offer,
        board=board,
        timekeeper=timekeeper,
        client=client,
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


def _client(settings: Settings, api_secret: str, heard: Heard, meter: Meter | None) -> PortalClient:
    portal = settings.portal
    return PortalClient.connect(
        str(portal.url),
        portal.api_key,
        api_secret,
        settings.business_id,
        Budget(portal.calls_per_minute),
        transport=meter,
        heard=heard,
    )
