"""What became of readings: their outcomes beside their outbox rows, for staff."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Row, Select, delete, func, or_, select, update

from kiosk.domain.ids import FanId, PerformanceUid, ReadingId
from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import PointsState, Reason, Verdict
from kiosk.domain.readings import Source
from kiosk.domain.receipts import id_prefix, receipt
from kiosk.domain.traces import Query, Trace
from kiosk.store.database import Database
from kiosk.store.schema import fans, outbox, outcomes

_OPEN = (IntentState.PENDING, IntentState.ATTENTION)
_ID = func.coalesce(outbox.c.id, outcomes.c.id)
_AT = func.coalesce(outbox.c.at, outcomes.c.at, type_=outbox.c.at.type)
_FAN = func.coalesce(outbox.c.fan_id, outcomes.c.fan_id)


class SqlTraces:
    """Fulfils `kiosk.domain.ports.Traces` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, query: Query, limit: int) -> Sequence[Trace]:
        """Readings of a fan, barcode or receipt, newest first."""
        found = await self._read(_traces().where(_asked(query)).order_by(_AT.desc()), limit)
        return [trace for trace in found if _fits(trace, query)]

    async def waiting(self, limit: int) -> Sequence[Trace]:
        """What needs a person, newest first, then what is on its way."""
        query = _traces().where(outbox.c.state.in_(_OPEN))
        return await self._read(query.order_by(outbox.c.state, _AT.desc()), limit)

    async def everything(self) -> Sequence[Trace]:
        """Every reading that is kept, oldest first."""
        return await self._read(_traces().order_by(_AT), None)

    async def send_again(self, reading_id: ReadingId, now: datetime) -> None:
        """Make an open row pending, and due."""
        await self._change(reading_id, state=IntentState.PENDING, due=now)

    async def close(self, reading_id: ReadingId, note: str, now: datetime) -> None:
        """Close an open row; `note` is why."""
        await self._change(reading_id, state=IntentState.CLOSED, note=note, noted_at=now)

    async def prune(self, before: datetime) -> None:
        """Forget what was settled and scanned before that moment; open rows stay."""
        kept = select(outbox.c.id).where(outbox.c.state.in_(_OPEN))
        old_rows = delete(outbox).where(outbox.c.at < before, outbox.c.state.not_in(_OPEN))
        old_outcomes = delete(outcomes).where(outcomes.c.at < before, outcomes.c.id.not_in(kept))

        await self._database.run(
            lambda connection: (connection.execute(old_rows), connection.execute(old_outcomes))
        )

    async def _read(self, query: Select[tuple[object, ...]], limit: int | None) -> list[Trace]:
        rows = await self._database.run(
            lambda connection: connection.execute(query.limit(limit)).all()
        )
        return [_trace(row) for row in rows]

    async def _change(self, reading_id: ReadingId, **values: object) -> None:
        change = update(outbox).where(outbox.c.id == reading_id, outbox.c.state.in_(_OPEN))
        await self._database.run(lambda connection: connection.execute(change.values(**values)))


def _traces() -> Select[tuple[object, ...]]:
    """All readings: a row without outcome was cut short, an outcome without row sent nothing."""
    told = outcomes.c
    return (
        select(
            _ID.label("reading_id"),
            _AT.label("scanned_at"),
            _FAN.label("whose"),
            fans.c.first_name,
            outbox.c.barcode,
            func.coalesce(outbox.c.performance_uid, told.performance_uid).label("performance"),
            outbox.c.source,
            outbox.c.symbology,
            outbox.c.state,
            outbox.c.attempts,
            outbox.c.said,
            outbox.c.said_at,
            outbox.c.due,
            outbox.c.note,
            outbox.c.noted_at,
            outbox.c.clock_off_s,
            told.verdict,
            told.reason,
            told.first_verdict,
            told.first_reason,
            told.points_earned,
            told.points_state,
        )
        .select_from(outbox)
        .join(outcomes, outcomes.c.id == outbox.c.id, full=True)
        .outerjoin(fans, fans.c.fan_id == _FAN)
    )


def _asked(query: Query) -> ColumnElement[bool]:
    asked = []
    if query.fan_id is not None:
        asked += [outbox.c.fan_id == query.fan_id, outcomes.c.fan_id == query.fan_id]
    if query.barcode is not None:
        asked.append(outbox.c.barcode == query.barcode)
    if query.receipt is not None:
        asked.append(_ID.startswith(id_prefix(query.receipt)))
    return or_(*asked)


def _fits(trace: Trace, query: Query) -> bool:
    """The ids that begin like a receipt's are a few more than the receipt's own."""
    named = query.fan_id is not None and trace.fan_id == query.fan_id
    named = named or (query.barcode is not None and trace.barcode == query.barcode)
    return named or receipt(trace.id) == query.receipt


def _trace(row: Row[tuple[object, ...]]) -> Trace:
    return Trace(
        id=ReadingId(row.reading_id),
        at=row.scanned_at,
        source=Source(row.source) if row.source else Source.MANUAL,
        symbology=row.symbology or "",
        fan_id=None if row.whose is None else FanId(row.whose),
        first_name=row.first_name or "",
        barcode=row.barcode,
        performance_uid=row.performance and PerformanceUid(row.performance),
        decided=_told(row.first_verdict, row.first_reason),
        now=_told(row.verdict, row.reason),
        points_earned=row.points_earned or 0,
        points_state=PointsState(row.points_state or PointsState.NONE),
        state=row.state and IntentState(row.state),
        attempts=row.attempts or 0,
        said=row.said or "",
        said_at=row.said_at,
        due=row.due if row.state == IntentState.PENDING else None,
        note=row.note or "",
        noted_at=row.noted_at,
        clock_off_s=row.clock_off_s or 0,
    )


def _told(verdict: str | None, reason: str | None) -> tuple[Verdict, Reason] | None:
    return (Verdict(verdict), Reason(reason)) if verdict and reason else None
