"""The station's database, looked into while the station may be writing it."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.app.composition import DATABASE_NAME
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.inspection import outbox, quests, staff_pin
from kiosk.domain.intents import IntentState
from kiosk.domain.ports import StoreDamaged, StoreFailed
from kiosk.domain.readiness import Check, amber, green, red
from kiosk.settings import Settings
from kiosk.store import Database, SqlOutbox, SqlPin, SqlRecords

NAMES = ("Database", "Quests", "Outbox", "Staff PIN")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the station keeps; all empty before its first start.

    Attributes:
        there: whether there is a database at all.
    """

    there: bool = False
    catalogue: Catalogue | None = None
    on_its_way: int = 0
    attention: int = 0
    has_pin: bool = False
    set_aside: tuple[Path, ...] = ()


def kept(settings: Settings) -> Kept:
    """What is in the station's database; raises StoreFailed."""
    path = settings.station.data_dir / DATABASE_NAME
    try:
        there = path.exists()
    except OSError as error:
        raise StoreFailed(f"{path} cannot be looked at: {error.strerror}") from error
    return asyncio.run(_look(path)) if there else Kept()


def database(settings: Settings, now: datetime) -> Iterator[Check]:
    """The file itself, and what waits in it."""
    try:
        found = kept(settings)
    except StoreDamaged as damage:
        yield red("Database", str(damage), "The next start sets it aside; keep that file.")
        return
    except StoreFailed as failure:
        yield red("Database", str(failure), "Check data_dir, and who may read what is in it.")
        return
    yield _file(found)
    saved = found.catalogue
    ours = saved if saved and saved.business.business_id == settings.business_id else None
    yield quests(ours, now)
    yield outbox(found.on_its_way, found.attention)
    yield staff_pin(is_set=found.has_pin)


def _file(found: Kept) -> Check:
    if not found.there:
        return green("Database", "will be made by the first start")
    if found.set_aside:
        return amber(
            "Database",
            f"sound; a damaged one was set aside: {found.set_aside[-1].name}",
            "Keep it for whoever looks after Kiosk. README, 'When something fails', says when"
            " to take it out of data_dir.",
        )
    return green("Database", "sound; every write goes through to the disk")


async def _look(path: Path) -> Kept:
    opened = await Database.look_into(path)
    try:
        counts = await SqlOutbox(opened).counts()
        return Kept(
            there=True,
            catalogue=await SqlRecords(opened).load_catalogue(),
            on_its_way=counts.get(IntentState.PENDING, 0),
            attention=counts.get(IntentState.ATTENTION, 0),
            has_pin=await SqlPin(opened).load_pin() is not None,
            set_aside=opened.set_aside,
        )
    finally:
        await opened.close()
