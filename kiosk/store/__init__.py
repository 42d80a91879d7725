"""The station's database: outbox, catalogue and history, in one SQLite file.

Imports SQLAlchemy, Alembic, pydantic and `kiosk.domain`. Everything runs in one worker thread.
"""

from kiosk.store.database import Database
from kiosk.store.outbox import SqlOutbox
from kiosk.store.records import SqlRecords

__all__ = ["Database", "SqlOutbox", "SqlRecords"]
