"""The ledger of used passes: one transaction decides, and nothing is ever deleted from it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Row, insert, select, update

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.redemption import (
    ADMITTING,
    Decision,
    Redeemed,
    Redemption,
    Undo,
    Use,
    UsePolicy,
    decide,
    undoing,
)
from kiosk.store.schema import redemptions

T = TypeVar("T")


class Transactions(Protocol):
    """The station's own database, or the one that booths share."""

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction; raises StoreFailed."""

    async def run_alone(self, work: Callable[[Connection], T]) -> T:
        """`run`, while nobody else writes."""


class SqlLedger:
    """Fulfils `kiosk.domain.ports.Ledger` on a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    async def redeem(self, wish: Redemption, policy: UsePolicy) -> Redeemed:
        """Decide, and keep the use if it lets in; on return it survives a power cut."""
        return await self._database.run_alone(lambda connection: _redeem(connection, wish, policy))

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, if it may be; the row says when and by whom."""
        return await self._database.run_alone(
            lambda connection: _undo(connection, reading_id, by, now)
        )

    async def uses_of(self, serial: Serial) -> tuple[Use, ...]:
        """All uses of the pass in the order they were kept, those taken back among them."""
        return await self._database.run(lambda connection: _uses(connection, serial))

    async def use_of(self, reading_id: ReadingId) -> Use | None:
        """The use of that reading."""
        query = select(redemptions).where(redemptions.c.id == reading_id)
        row = await self._database.run(lambda connection: connection.execute(query).first())
        return None if row is None else _use(row)

    async def keep(self, uses: Sequence[Use]) -> None:
        """Keep what another ledger has decided, in that order."""
        if uses:
            await self._database.run_alone(lambda connection: _keep(connection, uses))


def _redeem(connection: Connection, wish: Redemption, policy: UsePolicy) -> Redeemed:
    uses = _uses(connection, wish.serial)
    for number, use in enumerate(uses):
        if use.redemption.id == wish.id:
            # Asked before, and the answer was lost on its way.
            again = use.decision if use.undone_at is None else Decision.USED
            return Redeemed(again, uses[:number])
    decision = decide(uses, policy, wish)
    if decision in ADMITTING:
        connection.execute(insert(redemptions), _row(wish, decision))
    return Redeemed(decision, uses)


def _keep(connection: Connection, uses: Sequence[Use]) -> None:
    for use in uses:
        this = redemptions.c.id == use.redemption.id
        undone = {"undone_at": use.undone_at, "undone_by": use.undone_by}
        if connection.scalar(select(redemptions.c.id).where(this)) is None:
            row = _row(use.redemption, use.decision)
            connection.execute(insert(redemptions), row | undone)
        elif use.undone_at is not None:
            first = redemptions.c.undone_at.is_(None)
            connection.execute(update(redemptions).where(this, first).values(undone))


def _undo(connection: Connection, reading_id: ReadingId, by: str, now: datetime) -> Undo:
    this = redemptions.c.id == reading_id
    serial = connection.scalar(select(redemptions.c.serial).where(this))
    answer = undoing(_uses(connection, Serial(serial or "")), reading_id, now)
    if answer is Undo.UNDONE:
        first = redemptions.c.undone_at.is_(None)
        change = update(redemptions).where(this, first).values(undone_at=now, undone_by=by)
        connection.execute(change)
    return answer


def _uses(connection: Connection, serial: Serial) -> tuple[Use, ...]:
    query = select(redemptions).where(redemptions.c.serial == serial)
    return tuple(map(_use, connection.execute(query.order_by(redemptions.c.number))))


def _row(wish: Redemption, decision: Decision) -> dict[str, object]:
    return {
        "id": wish.id,
        "serial": wish.serial,
        "fan_id": wish.fan_id,
        "reward_uid": wish.reward_uid,
        "at": wish.at,
        "station": wish.station,
        "staff": wish.staff,
        "override": wish.override,
        "decision": decision,
        "undone_by": "",
    }


def _use(row: Row[tuple[object, ...]]) -> Use:
    wish = Redemption(
        id=ReadingId(row.id),
        serial=Serial(row.serial),
        fan_id=FanId(row.fan_id),
        reward_uid=RewardUid(row.reward_uid),
        at=row.at,
        station=row.station,
        staff=row.staff,
        override=row.override,
    )
    return Use(wish, Decision(row.decision), row.undone_at, row.undone_by)
