"""The outbox: rows are written before anything is sent, and none is deleted unsent."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, ReadingId
from kiosk.domain.intents import Intent, IntentState, QuestResult, Settlement
from kiosk.domain.outcome import PointsState
from kiosk.domain.readings import Source
from kiosk.store.database import Database
from kiosk.store.fans_here import keep_link
from kiosk.store.schema import outbox, outcomes


class SqlOutbox:
    """Fulfils `kiosk.domain.ports.Outbox` on the station's database.

    Without `keeps_links`, whose wristband is whose stays in the rows alone.
    """

    def __init__(self, database: Database, *, keeps_links: bool = True) -> None:
        self._database = database
        self._keeps_links = keeps_links

    async def add(self, intent: Intent, now: datetime, lease: timedelta) -> bool:
        """Write the intent; on return it survives a power cut. False: an earlier one waits."""
        row = asdict(intent) | {"state": IntentState.PENDING, "said": "", "note": ""}

        def write(connection: Connection) -> bool:
            first = connection.execute(_waiting_with(intent)).first() is None
            due = now + lease if first else now
            connection.execute(insert(outbox), row | {"due": due})
            return first

        return await self._database.run(write)

    async def release(self, now: datetime) -> None:
        """Make due at `now` what was cut short when we stopped.

        That is what was being tried for the first time, and what was answered but not yet recorded
        as more than saved: asked again, the portal answers the same.
        """
        untried = and_(outbox.c.state == IntentState.PENDING, outbox.c.attempts == 0)
        saved = select(outcomes.c.id).where(outcomes.c.points_state == PointsState.SAVED)
        untold = and_(outbox.c.state == IntentState.CONFIRMED, outbox.c.id.in_(saved))
        change = update(outbox).where(or_(untried, untold))
        change = change.values(due=now, state=IntentState.PENDING)
        await self._database.run(lambda connection: connection.execute(change))

    async def due(self, now: datetime, limit: int) -> Sequence[Intent]:
        """Pending intents whose time has come, oldest scan first; of each fan the oldest only."""
        query = (
            select(outbox)
            .where(outbox.c.state == IntentState.PENDING, outbox.c.due <= now, ~_behind_another())
            .order_by(outbox.c.at)
            .limit(limit)
        )
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [_intent(row) for row in rows]

    async def settle(self, intent_id: ReadingId, settlement: Settlement, now: datetime) -> None:
        """Record the portal's final answer: whose reading and barcode, and the quests completed."""
        completed = (QuestResult.EARNED, QuestResult.ALREADY)
        change = update(outbox).where(outbox.c.id == intent_id)
        change = change.values(
            state=IntentState.CONFIRMED,
            said=settlement.refused or _results(settlement),
            said_at=now,
            fan_id=settlement.fan_id,
            page_tab_ids=[q.page_tab_id for q, said in settlement.results if said in completed],
        )

        def write(connection: Connection) -> None:
            connection.execute(change)
            if not self._keeps_links:
                return
            if settlement.barcode and settlement.fan_id is not None:
                keep_link(connection, settlement.barcode, settlement.fan_id, now)

        await self._database.run(write)

    async def attend(self, intent_id: ReadingId, said: str, now: datetime) -> None:
        """Leave the row to a person; `said` is why."""
        await self._change(intent_id, state=IntentState.ATTENTION, said=said, said_at=now)

    async def retry(self, intent_id: ReadingId, due: datetime, said: str, now: datetime) -> None:
        """Record a try that was not answered, and when the next is due."""
        attempts = outbox.c.attempts + 1
        await self._change(intent_id, due=due, said=said, said_at=now, attempts=attempts)

    async def _change(self, intent_id: ReadingId, **values: object) -> None:
        change = update(outbox).where(outbox.c.id == intent_id).values(**values)
        await self._database.run(lambda connection: connection.execute(change))

    async def quests_of(self, fan_id: FanId, besides: ReadingId) -> Mapping[PageTabId, bool]:
        """The quests of this fan's other intents here; True where the portal confirmed them."""
        query = select(outbox.c.page_tab_ids, outbox.c.state).where(
            outbox.c.fan_id == fan_id,
            outbox.c.id != besides,
            outbox.c.state.in_((IntentState.PENDING, IntentState.CONFIRMED)),
        )
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        known: dict[PageTabId, bool] = {}
        for page_tab_ids, state in rows:
            confirmed = state == IntentState.CONFIRMED
            known |= {each: confirmed or known.get(each, False) for each in page_tab_ids or ()}
        return known

    async def counts(self) -> Mapping[IntentState, int]:
        """How many rows stand in each state; a state without rows is left out."""
        return await self._database.run(_counts)


def _results(settlement: Settlement) -> str:
    return ",".join(sorted({result.value for _, result in settlement.results}))


def _waiting_with(intent: Intent) -> Select[tuple[str]]:
    """Pending rows of the same fan, or of the same barcode where the fan is not known."""
    same = outbox.c.barcode == intent.barcode
    if intent.fan_id is not None:
        same = outbox.c.fan_id == intent.fan_id
    return select(outbox.c.id).where(outbox.c.state == IntentState.PENDING, same).limit(1)


def _behind_another() -> ColumnElement[bool]:
    """Whether an earlier pending row of the same fan, or barcode, is still to be delivered."""
    earlier = outbox.alias("earlier")
    same_fan = earlier.c.fan_id == outbox.c.fan_id
    same_barcode = (earlier.c.barcode == outbox.c.barcode) & outbox.c.fan_id.is_(None)
    before = (earlier.c.state == IntentState.PENDING) & (earlier.c.at < outbox.c.at)
    return exists(select(earlier.c.id).where(before, same_fan)) | exists(
        select(earlier.c.id).where(before, same_barcode)
    )


def _counts(connection: Connection) -> dict[IntentState, int]:
    query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
    return {IntentState(state): count for state, count in connection.execute(query)}


def _intent(row: Row[tuple[object, ...]]) -> Intent:
    ids = row.page_tab_ids
    return Intent(
        id=ReadingId(row.id),
        at=row.at,
        fan_id=None if row.fan_id is None else FanId(row.fan_id),
        barcode=row.barcode,
        performance_uid=row.performance_uid and PerformanceUid(row.performance_uid),
        page_tab_ids=None if ids is None else tuple(PageTabId(page_tab_id) for page_tab_id in ids),
        attempts=row.attempts,
        source=Source(row.source),
        symbology=row.symbology,
        clock_off_s=row.clock_off_s,
    )
