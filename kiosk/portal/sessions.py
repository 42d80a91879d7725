"""Fans' sessions: logging in, and whose a session is (guide: "Authentication Flow")."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any
from uuid import uuid4

from fastapi import APIRouter
from sqlalchemy import Connection, Row, insert, select

from kiosk.portal.access import Call, KeyCall, SecretCall
from kiosk.portal.errors import PortalError, not_found
from kiosk.portal.fans import fan_fields
from kiosk.portal.passwords import password_matches
from kiosk.portal.schema import fan_activities, fans, sessions

MAX_EMAIL = 254
MAX_PASSWORD = 1024

router = APIRouter(prefix="/api/v1/sessions")


class Network(StrEnum):
    """By what a fan connects."""

    EMAIL = "email"
    """The address alone asks whether it is known; with a password it logs in."""


@router.post("/connect")
def connect(call: KeyCall) -> dict[str, Any]:
    """Take one step of the authentication flow; which one, `network` says."""
    network = call.parameters.require("network", call.parameters.choice("network", Network))
    return _STEPS[network](call)


@router.get("/{session_uid}/fan")
def show_fan(call: SecretCall, session_uid: str) -> dict[str, Any]:
    """The profile of the session's fan."""
    query = select(fans).join_from(sessions, fans)
    query = query.where(sessions.c.session_uid == session_uid, fans.c.account_id == call.account_id)
    with call.database.reading() as connection:
        fan = connection.execute(query).one_or_none()
    if fan is None:
        raise not_found("session")
    return fan_fields(fan) | {"account_id": fan.account_id}


def _connect_by_email(call: Call) -> dict[str, Any]:
    email = call.parameters.require("email", call.parameters.text("email", MAX_EMAIL))
    password = call.parameters.text("password", MAX_PASSWORD)
    call.parameters.check()
    fan = _fan_by_email(call, email)
    if password is not None:
        return _log_in(call, fan, password)
    if fan is None:
        return {"status": "register"}
    return {"status": "login", "password": fan.password_hash is not None, "phone": bool(fan.phone)}


_STEPS: dict[Network, Callable[[Call], dict[str, Any]]] = {Network.EMAIL: _connect_by_email}


def _fan_by_email(call: Call, email: str) -> Row[Any] | None:
    query = select(fans).where(
        fans.c.account_id == call.account_id, fans.c.email == email.strip().lower()
    )
    with call.database.reading() as connection:
        return connection.execute(query).one_or_none()


def _log_in(call: Call, fan: Row[Any] | None, password: str) -> dict[str, Any]:
    # The hash is compared outside any transaction: it is slow by design.
    if fan is None or not password_matches(fan.password_hash, password):
        raise PortalError(401, "login_failed", "The email or the password is wrong.")
    with call.database.writing() as connection:
        session_uid = _open_session(connection, call, fan.fan_id)
    return {"session_uid": session_uid, "fan_id": fan.fan_id}


def _open_session(connection: Connection, call: Call, fan_id: int) -> str:
    """Start a session and record the login, which reward delivery asks for."""
    session_uid = str(uuid4())
    session = {"session_uid": session_uid, "fan_id": fan_id, "created_at": call.now}
    connection.execute(insert(sessions).values(session))
    login = {"fan_id": fan_id, "activity_type": "login"}
    moments = {"happened_at": call.now, "recorded_at": call.now}
    connection.execute(insert(fan_activities).values(**login, **moments))
    return session_uid
