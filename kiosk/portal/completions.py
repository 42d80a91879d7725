"""Completing quests, and which ones a fan has completed (guide: "Runtime API Flow", 5 and 6)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Header
from sqlalchemy import Connection, Row, insert, select

from kiosk.domain.catalogue import QuestType
from kiosk.domain.ids import PageTabId
from kiosk.domain.quests import available
from kiosk.portal import answers, fields
from kiosk.portal.access import Call, SecretCall
from kiosk.portal.barcodes import link_barcode
from kiosk.portal.businesses import business_of
from kiosk.portal.changes import fan_changed
from kiosk.portal.errors import PortalError, invalid, not_found
from kiosk.portal.fans import fan_of
from kiosk.portal.fields import Form
from kiosk.portal.ids import Id
from kiosk.portal.points import balance
from kiosk.portal.quests import quest_from, quest_of
from kiosk.portal.restrictions import completions_of, require_unlocked
from kiosk.portal.schema import MAX_BARCODE, fan_activities, fan_points

CLOCK_SKEW = timedelta(minutes=5)
"""How far a station's clock may be ahead of ours."""

MAX_KEY = 255

_CONFLICTS = "Locked, not available at that time, or the barcode is another fan's; see `error`."
_DELIVERY = Form(
    fields.moment("completed_at", "When the fan completed it; now if left out."),
    fields.text("barcode", "Of the wristband to link, for a wristband quest.", MAX_BARCODE),
)

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/quests", tags=["Quests"])


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a station reports.

    Attributes:
        completed_at: when the scan happened, which may be long before it is delivered.
        key: the station's id of the scan, the same for every try to deliver it.
        barcode: of the wristband to link.
    """

    completed_at: datetime
    key: str | None
    barcode: str | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to complete a quest: what was reported, and what it is about, as rows."""

    connection: Connection
    now: datetime
    delivery: Delivery
    business: Row[Any]
    fan: Row[Any]
    quest: Row[Any]


@router.get("/fans/{fan_id}/complete", response_model=dict[int, bool])
def list_completions(call: SecretCall, business_id: Id, fan_id: Id) -> dict[PageTabId, bool]:
    """`{page_tab_id: completed}` over all quests of the business, deleted ones included."""
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        fan_of(connection, call.account_id, fan_id)
        return completions_of(connection, business_id, fan_id)


@router.post(
    "/{page_tab_id}/fans/{fan_id}/complete",
    response_model=answers.Completion,
    responses={409: {"model": answers.LockedQuest, "description": _CONFLICTS}},
    openapi_extra=_DELIVERY.in_body(),
)
def complete_quest(
    call: SecretCall,
    business_id: Id,
    page_tab_id: Id,
    fan_id: Id,
    idempotency_key: Annotated[str | None, Header(json_schema_extra={"maxLength": MAX_KEY})] = None,
) -> dict[str, Any]:
    """Record the completion and award the quest's points; once, however often it is called."""
    delivery = _read_delivery(call, idempotency_key)
    with call.database.writing() as connection:
        business = business_of(connection, call.account_id, business_id)
        fan = fan_of(connection, call.account_id, fan_id)
        quest = quest_of(connection, business_id, page_tab_id)
        return complete(Attempt(connection, call.now, delivery, business, fan, quest))


def complete(attempt: Attempt) -> dict[str, Any]:
    """Record the completion once; raises PortalError where the quest is not open to the fan."""
    if attempt.delivery.barcode:
        _link(attempt, attempt.delivery.barcode)
    known = _known(attempt)
    if known is None:
        _require_open(attempt)
        activity_id = _record(attempt)
    else:
        activity_id = known.activity_id
    return {
        "activity_id": activity_id,
        "already": known is not None and not _same_delivery(known, attempt.delivery),
        "points": balance(attempt.connection, attempt.fan.fan_id, attempt.business.point_uid),
    }


def _read_delivery(call: Call, key: str | None) -> Delivery:
    parameters = call.parameters
    asked = _DELIVERY.noted(parameters)
    completed_at, barcode = asked["completed_at"] or call.now, asked["barcode"]
    if completed_at > call.now + CLOCK_SKEW:
        parameters.fail("completed_at", "must not be in the future")
    if key is not None and len(key) > MAX_KEY:
        parameters.fail("Idempotency-Key", f"must have at most {MAX_KEY} characters")
    if barcode is not None and not barcode.isprintable():
        parameters.fail("barcode", "must not have control characters")
    parameters.check()
    return Delivery(completed_at, key or None, barcode)


def _link(attempt: Attempt, barcode: str) -> None:
    if attempt.quest.quest_type != QuestType.WRISTBAND:
        raise invalid({"barcode": "is taken by wristband quests only"})
    business_id, fan_id = attempt.business.business_id, attempt.fan.fan_id
    link_barcode(attempt.connection, business_id, barcode, fan_id, attempt.now)


def _known(attempt: Attempt) -> Row[Any] | None:
    """The activity of an earlier completion."""
    query = select(fan_activities).where(
        fan_activities.c.fan_id == attempt.fan.fan_id,
        fan_activities.c.page_tab_id == attempt.quest.page_tab_id,
    )
    return attempt.connection.execute(query).one_or_none()


def _same_delivery(activity: Row[Any], delivery: Delivery) -> bool:
    return delivery.key is not None and activity.idempotency_key == delivery.key


def _require_open(attempt: Attempt) -> None:
    """Raise PortalError unless the quest was there at the scan and is open to the fan.

    A tie to a performance refuses nothing: a scan made during it may be delivered after it.
    """
    quest, completed_at = attempt.quest, attempt.delivery.completed_at
    if quest.deleted_at is not None and quest.deleted_at <= completed_at:
        raise not_found("quest")
    if not available(quest_from(quest), completed_at):
        raise PortalError(409, "quest_unavailable", "The quest is not available at that time.")
    require_unlocked(attempt.connection, quest_from(quest), attempt.business, attempt.fan)


def _record(attempt: Attempt) -> int:
    """Write the activity and what it earns; returns the activity's id."""
    activity = {
        "fan_id": attempt.fan.fan_id,
        "business_id": attempt.business.business_id,
        "activity_type": "quest",
        "page_tab_id": attempt.quest.page_tab_id,
        "idempotency_key": attempt.delivery.key,
        "happened_at": attempt.delivery.completed_at,
        "recorded_at": attempt.now,
    }
    statement = insert(fan_activities).values(activity).returning(fan_activities.c.activity_id)
    activity_id = int(attempt.connection.execute(statement).scalar_one())
    _award(attempt, activity_id)
    fan_changed(attempt.connection, attempt.fan.fan_id)
    return activity_id


def _award(attempt: Attempt, activity_id: int) -> None:
    point_uid, points = attempt.business.point_uid, quest_from(attempt.quest).points
    if points and point_uid is not None:
        award = {"fan_id": attempt.fan.fan_id, "point_uid": point_uid, "points": points}
        entry = {"activity_id": activity_id, "created_at": attempt.now}
        attempt.connection.execute(insert(fan_points).values(**award, **entry))
