"""What this booth owes the shared ledger; written before a pass lets in, never lost."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.ids import ReadingId
from kiosk.domain.sharing import Debt, DebtState, Owed
from kiosk.store.database import Database
from kiosk.store.schema import shared_debts


class SqlDebts:
    """Fulfils `kiosk.domain.ports.Debts` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def owe(self, owed: Owed) -> None:
        """Keep it, in place of an earlier one of the same reading."""
        row = {"id": owed.id, "debt": owed.debt, "at": owed.at, "state": DebtState.OPEN}
        change = upsert(shared_debts).values(row)
        change = change.on_conflict_do_update(index_elements=[shared_debts.c.id], set_=row)
        await self._database.run(lambda connection: connection.execute(change))

    async def open_ones(self) -> Sequence[Owed]:
        """Those that the shared ledger has not heard, oldest first."""
        query = select(shared_debts).where(shared_debts.c.state == DebtState.OPEN)
        query = query.order_by(shared_debts.c.at)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [_owed(row) for row in rows]

    async def settle(self, reading_id: ReadingId, state: DebtState) -> None:
        """The shared ledger has heard it."""
        change = update(shared_debts).where(shared_debts.c.id == reading_id).values(state=state)
        await self._database.run(lambda connection: connection.execute(change))

    async def doubled(self, since: datetime) -> int:
        """How many passes used since then turned out to be used twice."""
        query = select(func.count()).where(
            shared_debts.c.state == DebtState.DOUBLED, shared_debts.c.at >= since
        )
        return await self._database.run(lambda connection: connection.scalar(query)) or 0


def _owed(row: Row[tuple[object, ...]]) -> Owed:
    return Owed(ReadingId(row.id), Debt(row.debt), row.at)
