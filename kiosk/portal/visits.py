"""Visiting a tracker link: it completes the quest, and leads on (guide: `link_url` quests).

A fan's browser comes here, so there is no key: the session tells the fan. Where the link leads is
what the quest was created with, and nothing in the request.
"""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection, Row, select

from kiosk.domain.ids import AccountId
from kiosk.portal import fields
from kiosk.portal.access import ReadParameters, portal_of
from kiosk.portal.answers import LockedQuest, Refusal
from kiosk.portal.businesses import business_of
from kiosk.portal.completions import Attempt, Delivery, complete
from kiosk.portal.errors import not_found
from kiosk.portal.fans import fan_of
from kiosk.portal.fields import Form
from kiosk.portal.ids import TextId
from kiosk.portal.logins import fan_of_session
from kiosk.portal.quests import quest_of
from kiosk.portal.schema import businesses, trackers
from kiosk.portal.trackers import TRACKER_PATH

# The session must not reach the page visited, nor an answer be kept that completed nothing.
_HEADERS = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}

router = APIRouter(prefix=TRACKER_PATH, tags=["Quests"])

_VISIT = Form(
    fields.text("session_uid", "Whose quest is completed; without it the visit only leads on.", 64)
)


@router.get(
    "/{tracker_uid}",
    status_code=302,
    response_class=RedirectResponse,
    responses={
        404: {"model": Refusal, "description": "No such link or session."},
        409: {"model": LockedQuest, "description": "The quest is not open to the fan."},
    },
    openapi_extra=_VISIT.in_query(),
)
def visit(request: Request, parameters: ReadParameters, tracker_uid: TextId) -> RedirectResponse:
    """Complete the quest for the session's fan and redirect to its `link_url`."""
    session_uid = _VISIT.read(parameters)["session_uid"]
    portal = portal_of(request)
    with portal.database.reading() as connection:
        tracker = _tracker(connection, tracker_uid)
    if session_uid is not None:
        with portal.database.writing() as connection:
            complete(_attempt(connection, request, tracker, session_uid))
    return RedirectResponse(tracker.link_url, 302, _HEADERS)


def _tracker(connection: Connection, tracker_uid: str) -> Row[Any]:
    query = select(trackers, businesses.c.account_id).join_from(trackers, businesses)
    tracker = connection.execute(query.where(trackers.c.tracker_uid == tracker_uid)).one_or_none()
    if tracker is None:
        raise not_found("link")
    return tracker


def _attempt(
    connection: Connection, request: Request, tracker: Row[Any], session_uid: str
) -> Attempt:
    now, account_id = portal_of(request).clock(), AccountId(tracker.account_id)
    fan_id = fan_of_session(connection, account_id, session_uid, now).fan_id
    return Attempt(
        connection,
        now,
        Delivery(now, key=None, barcode=None),
        business_of(connection, account_id, tracker.business_id),
        fan_of(connection, account_id, fan_id),
        quest_of(connection, tracker.business_id, tracker.page_tab_id),
    )
