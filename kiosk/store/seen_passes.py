"""Passes that this booth has met, as their tokens and the portal told them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.access import Access
from kiosk.domain.ids import FanId, PerformanceUid, RewardUid, Serial
from kiosk.store.database import Database
from kiosk.store.schema import passes_seen


class SqlSeenPasses:
    """Fulfils `kiosk.domain.ports.SeenPasses` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def see(self, access: Access) -> None:
        """Remember it, replacing what was known of it."""
        change = upsert(passes_seen)
        told = {column.name: change.excluded[column.name] for column in passes_seen.columns}
        change = change.on_conflict_do_update(index_elements=[passes_seen.c.serial], set_=told)
        row = _row(access)
        await self._database.run(lambda connection: connection.execute(change, row))

    async def replace(self, fan_id: FanId, passes: Sequence[Access]) -> None:
        """Remember these as all that the fan has."""
        known = delete(passes_seen).where(passes_seen.c.fan_id == fan_id)
        rows = [_row(each) for each in passes]

        def write(connection: Connection) -> None:
            connection.execute(known)
            if rows:
                connection.execute(insert(passes_seen), rows)

        await self._database.run(write)

    async def of_fan(self, fan_id: FanId, now: datetime) -> Sequence[Access]:
        """The fan's passes that have not ended, the first to end first."""
        query = select(passes_seen).where(passes_seen.c.fan_id == fan_id, passes_seen.c.ends > now)
        query = query.order_by(passes_seen.c.ends)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [_access(row) for row in rows]

    async def prune(self, before: datetime) -> None:
        """Forget those that ended before."""
        old = delete(passes_seen).where(passes_seen.c.ends < before)
        await self._database.run(lambda connection: connection.execute(old))


def _row(access: Access) -> dict[str, object]:
    return {column.name: getattr(access, column.name) for column in passes_seen.columns}


def _access(row: Row[tuple[object, ...]]) -> Access:
    return Access(
        serial=Serial(row.serial),
        fan_id=FanId(row.fan_id),
        reward_uid=RewardUid(row.reward_uid),
        starts=row.starts,
        ends=row.ends,
        reward_title=row.reward_title,
        performance_uid=row.performance_uid and PerformanceUid(row.performance_uid),
    )
