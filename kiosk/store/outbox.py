"""The outbox: rows are written before anything is sent, and none is deleted unsent."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select, update

from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, ReadingId
from kiosk.domain.intents import Intent, IntentState, QuestResult, Settlement
from kiosk.domain.readings import Source
from kiosk.store.database import Database
from kiosk.store.schema import outbox


class SqlOutbox:
    """Fulfils `kiosk.domain.ports.Outbox` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, intent: Intent, due: datetime) -> None:
        """Write the intent; on return it survives a power cut."""
        row = asdict(intent) | {"state": IntentState.PENDING, "due": due, "said": ""}
        await self._database.run(lambda connection: connection.execute(insert(outbox), row))

    async def release(self, now: datetime) -> None:
        """Make due at `now` what was still being tried for the first time when we stopped."""
        untried = (outbox.c.state == IntentState.PENDING, outbox.c.attempts == 0)
        change = update(outbox).where(*untried).values(due=now)
        await self._database.run(lambda connection: connection.execute(change))

    async def due(self, now: datetime, limit: int) -> Sequence[Intent]:
        """Pending intents whose time has come, oldest scan first."""
        query = (
            select(outbox)
            .where(outbox.c.state == IntentState.PENDING, outbox.c.due <= now)
            .order_by(outbox.c.at)
            .limit(limit)
        )
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [_intent(row) for row in rows]

    async def settle(self, intent_id: ReadingId, settlement: Settlement) -> None:
        """Record the portal's final answer: whose reading it was, and the quests now completed."""
        completed = (QuestResult.EARNED, QuestResult.ALREADY)
        await self._change(
            intent_id,
            state=IntentState.CONFIRMED,
            said=",".join(sorted({result.value for _, result in settlement.results})),
            fan_id=settlement.fan_id,
            page_tab_ids=[q.page_tab_id for q, said in settlement.results if said in completed],
        )

    async def attend(self, intent_id: ReadingId, said: str) -> None:
        """Leave the row to a person; `said` is why."""
        await self._change(intent_id, state=IntentState.ATTENTION, said=said)

    async def retry(self, intent_id: ReadingId, due: datetime, said: str) -> None:
        """Record a try that was not answered, and when the next is due."""
        await self._change(intent_id, due=due, said=said, attempts=outbox.c.attempts + 1)

    async def _change(self, intent_id: ReadingId, **values: object) -> None:
        change = update(outbox).where(outbox.c.id == intent_id).values(**values)
        await self._database.run(lambda connection: connection.execute(change))

    async def quests_of(self, fan_id: FanId, besides: ReadingId) -> Mapping[PageTabId, bool]:
        """The quests of this fan's other intents here; True where the portal confirmed them."""
        query = select(outbox.c.page_tab_ids, outbox.c.state).where(
            outbox.c.fan_id == fan_id,
            outbox.c.id != besides,
            outbox.c.state != IntentState.ATTENTION,
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
    )
