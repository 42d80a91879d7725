"""The cached catalogue, the fans seen or listed, and the history of outcomes."""

from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import ColumnElement, Connection, Row, delete, distinct, func, insert, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.catalogue import Catalogue, Fan
from kiosk.domain.ids import FanId, PerformanceUid, ReadingId, RewardUid, Serial
from kiosk.domain.outcome import FAMILY, Family, Outcome, PointsState, Reason, Verdict
from kiosk.domain.searching import folded
from kiosk.domain.status import Counters, History, HistoryLine
from kiosk.store.database import Database
from kiosk.store.schema import catalogue, fans, outcomes

_CATALOGUE = TypeAdapter(Catalogue)
_REFUSALS = [verdict for verdict in Verdict if FAMILY[verdict] is Family.NO]
_REFUSING = [Reason.LEDGER_AWAY_REFUSED, Reason.LEDGER_ANEW_REFUSED]


class SqlRecords:
    """Fulfils `kiosk.domain.ports.Records` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load_catalogue(self) -> Catalogue | None:
        """The catalogue as last saved; None before the first, or from another version."""
        query = select(catalogue.c.body)
        body = await self._database.run(lambda connection: connection.scalar(query))
        try:
            return None if body is None else _CATALOGUE.validate_json(body)
        except ValidationError:
            return None

    async def save_catalogue(self, fetched: Catalogue) -> None:
        """Replace the saved catalogue."""
        row = {"id": 1, "body": _CATALOGUE.dump_json(fetched).decode()}

        def replace(connection: Connection) -> None:
            connection.execute(delete(catalogue))
            connection.execute(insert(catalogue), row)

        await self._database.run(replace)

    async def save_fans(self, seen: Sequence[Fan]) -> None:
        """Remember fans, replacing what was known of each."""
        if not seen:
            return
        change = upsert(fans)
        change = change.on_conflict_do_update(
            index_elements=[fans.c.fan_id],
            set_={name: change.excluded[name] for name in ("first_name", "tags", "folded")},
        )
        rows = [
            {
                "fan_id": fan.fan_id,
                "first_name": fan.first_name,
                "tags": fan.tags and list(fan.tags),
                "folded": folded(fan.first_name),
            }
            for fan in seen
        ]
        await self._database.run(lambda connection: connection.execute(change, rows))

    async def fan(self, fan_id: FanId) -> Fan | None:
        """A fan as last listed or seen."""
        query = select(fans).where(fans.c.fan_id == fan_id)
        row = await self._database.run(lambda connection: connection.execute(query).first())
        if row is None:
            return None
        return Fan(fan_id, row.first_name, None if row.tags is None else tuple(row.tags))

    async def prove_writable(self) -> None:
        """Write something of no consequence; raises StoreFailed where nothing can be written."""
        await self._database.run(
            lambda connection: connection.execute(text("PRAGMA user_version=1"))
        )

    async def record(self, outcome: Outcome) -> None:
        """Keep the outcome, in place of an earlier one of the same reading."""
        row = {
            "id": outcome.id,
            "at": outcome.reading.at,
            "verdict": outcome.verdict,
            "reason": outcome.reason,
            "fan_id": outcome.fan_id,
            "performance_uid": outcome.performance_uid,
            "points_earned": outcome.points.earned,
            "points_state": outcome.points.state,
            "serial": outcome.access and outcome.access.serial,
            "reward_uid": outcome.access and outcome.access.reward_uid,
        }
        first = {"first_verdict": outcome.verdict, "first_reason": outcome.reason}
        change = upsert(outcomes).values(row | first)
        change = change.on_conflict_do_update(index_elements=[outcomes.c.id], set_=row)
        await self._database.run(lambda connection: connection.execute(change))

    async def history(self, performance_uid: PerformanceUid | None, limit: int) -> History:
        """The newest outcomes, and the totals of the performance."""
        return await self._database.run(
            lambda connection: History(
                _lines(connection, limit), _counters(connection, performance_uid)
            )
        )


def _lines(connection: Connection, limit: int) -> tuple[HistoryLine, ...]:
    query = (
        select(outcomes, fans.c.first_name)
        .outerjoin(fans, fans.c.fan_id == outcomes.c.fan_id)
        .order_by(outcomes.c.at.desc())
        .limit(limit)
    )
    return tuple(_line(row) for row in connection.execute(query))


def _line(row: Row[tuple[object, ...]]) -> HistoryLine:
    return HistoryLine(
        id=ReadingId(row.id),
        at=row.at,
        verdict=Verdict(row.verdict),
        reason=Reason(row.reason),
        points_earned=row.points_earned,
        points_state=PointsState(row.points_state),
        fan_id=None if row.fan_id is None else FanId(row.fan_id),
        first_name=row.first_name or "",
        serial=row.serial and Serial(row.serial),
        reward_uid=row.reward_uid and RewardUid(row.reward_uid),
    )


def _counters(connection: Connection, performance_uid: PerformanceUid | None) -> Counters:
    confirmed = outcomes.c.points_state == PointsState.CONFIRMED
    query = select(
        func.count(distinct(outcomes.c.fan_id)).filter(outcomes.c.verdict.not_in(_REFUSALS)),
        func.coalesce(func.sum(outcomes.c.points_earned).filter(confirmed), 0),
        _number_of(outcomes.c.points_state == PointsState.SAVED),
        _number_of(outcomes.c.verdict.in_(_REFUSALS) | outcomes.c.reason.in_(_REFUSING)),
    ).where(outcomes.c.performance_uid.is_(performance_uid))
    return Counters(*connection.execute(query).one())


def _number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count().filter(condition)
