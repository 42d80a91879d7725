"""What fans did at this station, as its outbox has it."""

from collections.abc import Sequence

from sqlalchemy import select

from kiosk.domain.activity import Sent
from kiosk.domain.fan_desk import Link
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.intents import IntentState
from kiosk.store.database import Database
from kiosk.store.schema import outbox

_HOPEFUL = (IntentState.PENDING, IntentState.CONFIRMED)
MOST = 50


class SqlSent:
    """Fulfils `kiosk.domain.visit_ports.SentHere` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sent(self, fan_id: FanId) -> Sequence[Sent]:
        """What the fan did, newest first; without what came to nothing."""
        query = select(outbox.c.at, outbox.c.barcode, outbox.c.page_tab_ids, outbox.c.state)
        query = query.where(outbox.c.fan_id == fan_id, outbox.c.state.in_(_HOPEFUL))
        query = query.order_by(outbox.c.at.desc()).limit(MOST)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [
            Sent(
                at,
                tuple(PageTabId(each) for each in page_tab_ids),
                barcode,
                confirmed=state == IntentState.CONFIRMED,
            )
            for at, barcode, page_tab_ids, state in rows
            if page_tab_ids
        ]

    async def links_of(self, fan_id: FanId) -> Sequence[Link]:
        """The fan's barcodes that were linked here, newest first; each as it was linked last."""
        links: dict[str, Link] = {}
        for each in await self.sent(fan_id):
            if each.barcode is not None and each.confirmed:
                links.setdefault(each.barcode, Link(each.barcode, each.at))
        return list(links.values())
