"""A business's quests: list, create, delete (guide: "Step 4: Create Quests")."""

from dataclasses import fields
from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection, Row, insert, select, update

from kiosk.domain.catalogue import Quest, QuestType, RestrictionType
from kiosk.portal import answers
from kiosk.portal.access import SecretCall
from kiosk.portal.businesses import business_of
from kiosk.portal.errors import not_found
from kiosk.portal.ids import Id
from kiosk.portal.quest_form import quest_form, read_quest
from kiosk.portal.schema import quests
from kiosk.portal.trackers import add_tracker, tracker_urls

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/quests", tags=["Quests"])


@router.get("", response_model=list[answers.Quest])
def list_quests(call: SecretCall, business_id: Id) -> list[dict[str, Any]]:
    """The business's quests, oldest first."""
    query = select(quests).where(quests.c.business_id == business_id, quests.c.deleted_at.is_(None))
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        links = tracker_urls(connection, business_id, call.origin)
        rows = connection.execute(query.order_by(quests.c.page_tab_id))
        return [_quest_fields(row, links) for row in rows]


@router.post("", response_model=answers.Quest, openapi_extra=quest_form().in_body())
def create_quest(call: SecretCall, business_id: Id) -> dict[str, Any]:
    """Create a quest and answer with it; raises PortalError (422) for fields that do not fit."""
    with call.database.writing() as connection:
        business = business_of(connection, call.account_id, business_id)
        values = read_quest(call.parameters, connection, business)
        statement = insert(quests).values(**values, business_id=business_id).returning(quests)
        quest = connection.execute(statement).one()
        add_tracker(connection, quest)
        return _quest_fields(quest, tracker_urls(connection, business_id, call.origin))


@router.delete("/{page_tab_id}", response_model=answers.DeletedQuest)
def delete_quest(call: SecretCall, business_id: Id, page_tab_id: Id) -> dict[str, Any]:
    """Take the quest out of the list; completions and points stay."""
    with call.database.writing() as connection:
        business_of(connection, call.account_id, business_id)
        quest = quest_of(connection, business_id, page_tab_id)
        if quest.deleted_at is not None:
            raise not_found("quest")
        statement = update(quests).where(quests.c.page_tab_id == page_tab_id)
        connection.execute(statement.values(deleted_at=call.now))
    return {"page_tab_id": page_tab_id, "deleted": True}


def quest_of(connection: Connection, business_id: int, page_tab_id: int) -> Row[Any]:
    """The business's quest, deleted or not; raises PortalError (404) where there never was one."""
    query = select(quests).where(
        quests.c.page_tab_id == page_tab_id, quests.c.business_id == business_id
    )
    quest = connection.execute(query).one_or_none()
    if quest is None:
        raise not_found("quest")
    return quest


def quest_from(row: Row[Any]) -> Quest:
    """The row as the domain's rules take it."""
    values = {field.name: getattr(row, field.name) for field in fields(Quest)}
    restriction = row.access_restriction_type
    values["quest_type"] = QuestType(row.quest_type)
    values["access_restriction_type"] = RestrictionType(restriction) if restriction else None
    return Quest(**values)


def _quest_fields(row: Row[Any], links: dict[int, str]) -> dict[str, Any]:
    """A quest as the API tells it: every field of its creation, its id and its tracker's link."""
    names = (column.name for column in quests.columns if column is not quests.c.deleted_at)
    told = {name: answers.json_value(getattr(row, name)) for name in names}
    return told | {"tracker_url": links.get(row.page_tab_id)}
