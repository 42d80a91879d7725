"""The use cases of a station, put together on their footing."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kiosk.app.booth import booth_parts
from kiosk.app.fan_desk import FanDeskParts, open_fan_desk
from kiosk.app.footing import Footing, Screens, footing
from kiosk.app.visits import visit_parts
from kiosk.client import Meter, PortalClient
from kiosk.domain.codes import compile_forms
from kiosk.settings import Mode, Settings
from kiosk.station.admission import Admission
from kiosk.station.board import Board
from kiosk.station.booth import Booth
from kiosk.station.delivery import Deliverer
from kiosk.station.desk import Desk
from kiosk.station.drain import Drain
from kiosk.station.fan_desk import FanDesk
from kiosk.station.keeping import Keeping
from kiosk.station.lane import Decides, Lane
from kiosk.station.list_watch import ListWatch
from kiosk.station.self_service.visits import Visits
from kiosk.station.settling import Settler
from kiosk.station.sync import Sync
from kiosk.station.wording import Wording
from kiosk.station.wristbands import Wristbands
from kiosk.store import Database, SqlFansHere, SqlTraces, forget_fans

DATABASE_NAME = "station.db"

Work = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Parts:
    """What lives on the engine's loop; `works` never end.

    Attributes:
        booth: None but at a booth.
        visits: None but at a self-service station.
    """

    loop: asyncio.AbstractEventLoop
    database: Database
    client: PortalClient
    lane: Lane
    board: Board
    desk: Desk
    fans: FanDesk
    booth: Booth | None
    visits: Visits | None
    works: Sequence[Work]
    close_more: Work

    async def close(self) -> None:
        """Give up what is under way, and close what is open."""
        if self.visits:
            await self.visits.leave()
        await self.client.aclose()
        await self.lane.close()
        await self.close_more()
        await self.database.close()


async def build(
    settings: Settings, api_secret: str, screens: Screens, meter: Meter | None
) -> Parts:
    """Open the database and put the station together; raises StoreFailed and ConfigError."""
    database = await Database.open(settings.station.data_dir / DATABASE_NAME)
    try:
        return await _put_together(footing(settings, api_secret, screens, database, meter))
    except BaseException:
        await database.close()
        raise


async def _put_together(on: Footing) -> Parts:
    wording = Wording(on.offer, on.outbox, on.records)
    mode = on.settings.station.mode
    at_booth = booth_parts(on, on.tokens) if mode is Mode.BOOTH and on.tokens else None
    for_fans = visit_parts(on) if mode is Mode.SELF_SERVICE else None
    admission = _admission(on, wording)
    others: Decides = for_fans.readings if for_fans else admission
    others = at_booth.checking if at_booth else others
    wristbands = Wristbands(admission, others, compile_forms(on.settings.codes.fan))
    lane = _lane(on, wristbands)
    leisurely = on.client.at_leisure()
    drain = Drain(
        _deliverer(on, leisurely),
        wording,
        on.outbox,
        on.breaker,
        on.board,
        on.clock,
        lane.publish,
    )
    sync = _sync(on, leisurely)
    traces = SqlTraces(on.database)
    keep = timedelta(days=on.settings.station.keep_days)
    keeping = Keeping(traces, on.seen, on.clock, keep)
    works: list[Work] = [sync.run, drain.run, on.breaker.run, keeping.run]
    works += () if for_fans else (sync.run_fans,)
    works += at_booth.works if at_booth else ()
    if on.tokens:
        works.append(ListWatch(on.tokens, on.board).run)
    desk = _desk(on, traces)
    if for_fans:
        await forget_fans(on.database)
    await on.outbox.release(on.clock.now())
    await sync.start_from_saved()
    await on.board.refresh()
    return Parts(
        loop=asyncio.get_running_loop(),
        database=on.database,
        client=on.client,
        lane=lane,
        board=on.board,
        desk=desk,
        fans=_fan_desk(on, desk, leisurely, wristbands, lane),
        booth=at_booth.booth(lane.announce) if at_booth else None,
        visits=for_fans.visits(wristbands, lane) if for_fans else None,
        works=works,
        close_more=at_booth.close if at_booth else _nothing,
    )


async def _nothing() -> None:
    """Nothing else is open."""


def _admission(on: Footing, wording: Wording) -> Admission:
    return Admission(
        _deliverer(on, on.client),
        wording,
        on.offer,
        on.outbox,
        on.breaker,
        on.timekeeper,
        on.board,
        on.codes,
        on.clock,
    )


def _lane(on: Footing, decides: Decides) -> Lane:
    return Lane(decides, on.screens.screen, on.records, on.board, on.clock, on.screens.listen)


def _deliverer(on: Footing, portal: PortalClient) -> Deliverer:
    settler = Settler(portal, on.offer, on.records)
    return Deliverer(settler, on.outbox, on.breaker, on.board, on.clock, on.rng)


def _sync(on: Footing, portal: PortalClient) -> Sync:
    return Sync(
        portal,
        on.offer,
        on.records,
        on.breaker,
        on.board,
        on.clock,
        on.settings.business_id,
        on.settings.performances,
    )


def _fan_desk(
    on: Footing, desk: Desk, portal: PortalClient, wristbands: Wristbands, lane: Lane
) -> FanDesk:
    return open_fan_desk(
        FanDeskParts(
            desk,
            on.staff,
            portal,
            SqlFansHere(on.database),
            on.offer,
            on.breaker,
            wristbands,
            lane.publish,
            on.screens.desk,
            on.clock,
        )
    )


def _desk(on: Footing, traces: SqlTraces) -> Desk:
    forms = compile_forms(on.settings.codes.fan)
    return Desk(on.staff, traces, on.board, on.screens.desk, forms, on.clock)
