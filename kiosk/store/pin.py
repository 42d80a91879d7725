"""Where the staff PIN is kept: a hash, and the wrong tries, which a restart does not forget."""

from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.pin import StaffPin
from kiosk.store.database import Database
from kiosk.store.schema import staff_pin


class SqlPin:
    """Fulfils `kiosk.domain.ports.PinStore` on the station's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load_pin(self) -> StaffPin | None:
        """The PIN as kept; None before one is set."""
        query = select(staff_pin)
        row = await self._database.run(lambda connection: connection.execute(query).first())
        return None if row is None else StaffPin(row.digest, row.failures, row.locked_until)

    async def save_pin(self, pin: StaffPin) -> None:
        """Keep it in place of the one before; on return it survives a power cut."""
        row = {"digest": pin.digest, "failures": pin.failures, "locked_until": pin.locked_until}

        def replace(connection: Connection) -> None:
            connection.execute(delete(staff_pin))
            connection.execute(insert(staff_pin).values(id=1, **row))

        await self._database.run(replace)
