"""The station's database: outbox, ledger, catalogue and history, in one SQLite file.

Imports SQLAlchemy, Alembic, pydantic and `kiosk.domain`. Everything runs in one worker thread.
"""

from kiosk.store.database import Database
from kiosk.store.debts import SqlDebts
from kiosk.store.fanless import FanlessRecords, forget_fans
from kiosk.store.fans_here import SqlFansHere
from kiosk.store.ledger import SqlLedger
from kiosk.store.outbox import SqlOutbox
from kiosk.store.pin import SqlPin
from kiosk.store.records import SqlRecords
from kiosk.store.seen_passes import SqlSeenPasses
from kiosk.store.sent import SqlSent
from kiosk.store.shared import SharedDatabase
from kiosk.store.traces import SqlTraces

__all__ = [
    "Database",
    "FanlessRecords",
    "SharedDatabase",
    "SqlDebts",
    "SqlFansHere",
    "SqlLedger",
    "SqlOutbox",
    "SqlPin",
    "SqlRecords",
    "SqlSeenPasses",
    "SqlSent",
    "SqlTraces",
    "forget_fans",
]
