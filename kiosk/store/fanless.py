"""A station that keeps nothing of fans: neither names nor history, whatever it kept before."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, text

from kiosk.domain.catalogue import Fan
from kiosk.domain.ids import FanId, PerformanceUid
from kiosk.domain.outcome import Outcome
from kiosk.domain.status import History
from kiosk.store.database import Database
from kiosk.store.records import SqlRecords
from kiosk.store.schema import barcode_links, fans, outcomes, passes_seen


class FanlessRecords(SqlRecords):
    """`SqlRecords` that keep the catalogue alone."""

    async def save_fans(self, seen: Sequence[Fan]) -> None:
        """Forget them."""
        del seen

    async def fan(self, fan_id: FanId) -> Fan | None:
        """Nobody is known here."""
        del fan_id
        return None

    async def record(self, outcome: Outcome) -> None:
        """Forget it."""
        del outcome

    async def history(self, performance_uid: PerformanceUid | None, limit: int) -> History:
        """There is none."""
        del performance_uid, limit
        return History()


async def forget_fans(database: Database) -> None:
    """Delete what a station of another mode kept of fans; its outbox and its ledger stay."""

    def forget(connection: Connection) -> None:
        # What is deleted is overwritten, too.
        connection.execute(text("PRAGMA secure_delete=ON"))
        for table in (fans, outcomes, barcode_links, passes_seen):
            connection.execute(delete(table))

    await database.run(forget)
