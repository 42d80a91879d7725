"""The fans that this station knows, and whose wristband each barcode is as far as it was told."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, delete, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.catalogue import Fan
from kiosk.domain.codes import MAX_FAN_ID
from kiosk.domain.fan_desk import Link
from kiosk.domain.ids import FanId
from kiosk.domain.searching import folded
from kiosk.store.database import Database
from kiosk.store.schema import barcode_links, fans


class SqlFansHere:
    """Fulfils `kiosk.domain.desk_ports.FansHere` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def named(self, query: str, limit: int) -> Sequence[Fan]:
        """Fans with every word of the query in the first name; first, whose number it is."""
        words = (fans.c.folded.contains(word, autoescape=True) for word in folded(query).split())
        numbered = fans.c.fan_id == _number(query)
        found = select(fans).where(or_(and_(*words), numbered))
        found = found.order_by(numbered.desc(), fans.c.fan_id).limit(limit)
        rows = await self._database.run(lambda connection: connection.execute(found).all())
        return [
            Fan(FanId(row.fan_id), row.first_name, row.tags and tuple(row.tags)) for row in rows
        ]

    async def links_of(self, fan_id: FanId) -> Sequence[Link]:
        """The fan's barcodes, newest first."""
        query = select(barcode_links).where(barcode_links.c.fan_id == fan_id)
        query = query.order_by(barcode_links.c.since.desc(), barcode_links.c.barcode)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [Link(row.barcode, row.since) for row in rows]

    async def unlink(self, barcode: str) -> None:
        """Forget whose the barcode is."""
        change = delete(barcode_links).where(barcode_links.c.barcode == barcode)
        await self._database.run(lambda connection: connection.execute(change))


def keep_link(connection: Connection, barcode: str, fan_id: FanId, now: datetime) -> None:
    """Note whose the barcode is; what was known already keeps its moment."""
    change = upsert(barcode_links).values(barcode=barcode, fan_id=fan_id, since=now)
    change = change.on_conflict_do_update(
        index_elements=[barcode_links.c.barcode],
        set_={"fan_id": fan_id, "since": now},
        where=barcode_links.c.fan_id != fan_id,
    )
    connection.execute(change)


def _number(query: str) -> int | None:
    is_number = query.isascii() and query.isdigit() and int(query) <= MAX_FAN_ID
    return int(query) if is_number else None
