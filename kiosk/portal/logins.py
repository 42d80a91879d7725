"""Fans' sessions: opened by a login, over after a month."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, insert, select, update

from kiosk.domain.ids import AccountId
from kiosk.portal.access import Call
from kiosk.portal.changes import fan_changed
from kiosk.portal.errors import not_found
from kiosk.portal.passwords import hash_password
from kiosk.portal.schema import fan_activities, fans, sessions

SESSION_LIFE = timedelta(days=30)


def log_in(call: Call, fan_id: int) -> dict[str, Any]:
    """Start a session and record the login, which reward delivery asks for."""
    session_uid = str(uuid4())
    session = {"session_uid": session_uid, "fan_id": fan_id, "created_at": call.now}
    login = {"fan_id": fan_id, "activity_type": "login"}
    moments = {"happened_at": call.now, "recorded_at": call.now}
    with call.database.writing() as connection:
        connection.execute(insert(sessions).values(session))
        connection.execute(insert(fan_activities).values(**login, **moments))
        fan_changed(connection, fan_id)
    return {"session_uid": session_uid, "fan_id": fan_id}


def fan_of_session(
    connection: Connection, account_id: AccountId, session_uid: str, now: datetime
) -> Row[Any]:
    """The session's fan; raises PortalError (404) where the account has none such (any more)."""
    query = select(fans).join_from(sessions, fans)
    query = query.where(
        sessions.c.session_uid == session_uid,
        sessions.c.created_at > now - SESSION_LIFE,
        fans.c.account_id == account_id,
    )
    fan = connection.execute(query).one_or_none()
    if fan is None:
        raise not_found("session")
    return fan


def prove(call: Call, fan_id: int, password: str | None, *, accepts_terms: bool) -> None:
    """Take from a fan who has proven an address what it takes that proof to change."""
    changes: dict[str, Any] = {"terms_accepted_at": call.now} if accepts_terms else {}
    if password is not None:
        changes["password_hash"] = hash_password(password)
    if changes:
        with call.database.writing() as connection:
            connection.execute(update(fans).where(fans.c.fan_id == fan_id).values(changes))
