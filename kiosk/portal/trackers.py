"""Tracker links of `link_url` quests: the data alone, which quests show."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, insert, select

from kiosk.domain.catalogue import QuestType
from kiosk.portal.schema import trackers

TRACKER_PATH = "/t"


def add_tracker(connection: Connection, quest: Row[Any]) -> None:
    """Give the quest a tracker, if it is of the type that has one."""
    if quest.quest_type == QuestType.LINK_URL:
        names = ("business_id", "page_tab_id", "link_url")
        row = {name: getattr(quest, name) for name in names}
        connection.execute(insert(trackers).values(tracker_uid=str(uuid4()), **row))


def tracker_urls(connection: Connection, business_id: int, origin: str) -> dict[int, str]:
    """The link of each of the business's quests that has one, at the portal's `origin`."""
    query = select(trackers.c.page_tab_id, trackers.c.tracker_uid)
    rows = connection.execute(query.where(trackers.c.business_id == business_id))
    return {page_tab_id: f"{origin}{TRACKER_PATH}/{uid}" for page_tab_id, uid in rows}
