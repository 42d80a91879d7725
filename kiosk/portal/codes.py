"""Verification codes: made, sent, and checked (guide: "Authentication Flow").

An address that nobody has is treated as any other, up to the message itself, so that nothing here
tells whose it is.
"""

import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update

from kiosk.portal.access import Call
from kiosk.portal.errors import PortalError, too_many
from kiosk.portal.messages import Channel, notice, queue
from kiosk.portal.passwords import hash_password, password_matches
from kiosk.portal.schema import accounts, verification_requests

CODE_DIGITS = 5
CODE_LIFE = timedelta(minutes=10)
MAX_TRIES = 5
"""Submissions that a code takes, the right one included."""

REQUEST_LIMITS = ((5, timedelta(minutes=15)), (20, timedelta(hours=24)))
"""How many codes an address is given within a time: 100 guesses at 100,000 codes a day."""

_REQUESTS: Table = verification_requests
_KEPT = max(window for _, window in REQUEST_LIMITS)
_SUBJECT = "Your sign-in code"


class CodeNetwork(StrEnum):
    """How a code travels."""

    EMAIL = "email"
    SMS = "sms"


def request_code(call: Call, network: CodeNetwork, address: str, fan: Row[Any] | None) -> str:
    """Send the fan, if there is one, a code; the request's uid.

    Raises PortalError (429) where the address has had too many.
    """
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    request = {
        "request_uid": str(uuid4()),
        "account_id": call.account_id,
        "network": network,
        "address": address,
        "fan_id": fan.fan_id if fan else None,
        # Slow by design: few digits would soon be found by trying them all.
        "code_digest": hash_password(code),
        "created_at": call.now,
        "expires_at": call.now + CODE_LIFE,
    }
    with call.database.writing() as connection:
        _require_few(connection, call, address)
        connection.execute(delete(_REQUESTS).where(_REQUESTS.c.created_at < call.now - _KEPT))
        connection.execute(insert(_REQUESTS).values(request))
        if fan is not None:
            queue(connection, [_message(network, fan, code, call.now)])
    return str(request["request_uid"])


def _require_few(connection: Connection, call: Call, address: str) -> None:
    # Two requests at once must not both be the last: the account's take turns.
    account = select(accounts.c.account_id).where(accounts.c.account_id == call.account_id)
    connection.execute(account.with_for_update(key_share=True))
    for limit, window in REQUEST_LIMITS:
        query = select(func.count(), func.min(_REQUESTS.c.created_at)).where(
            _REQUESTS.c.account_id == call.account_id,
            _REQUESTS.c.address == address,
            _REQUESTS.c.created_at > call.now - window,
        )
        requested, oldest = connection.execute(query).one()
        if requested >= limit:
            wait = oldest + window - call.now
            raise too_many("too_many_codes", "Too many codes were asked for.", wait)


def _message(network: CodeNetwork, fan: Row[Any], code: str, now: datetime) -> dict[str, Any]:
    """The message with the code, as a row to queue; worthless once the code has expired."""
    minutes = CODE_LIFE // timedelta(minutes=1)
    text = f"Your sign-in code is {code}. It is valid for {minutes} minutes."
    match network:
        case CodeNetwork.EMAIL:
            return notice(Channel.EMAIL, fan.email, _SUBJECT, f"{text}\n", now, CODE_LIFE)
        case CodeNetwork.SMS:
            return notice(Channel.SMS, fan.phone, _SUBJECT, text, now, CODE_LIFE)


def submit_code(call: Call, request_uid: str, address: str, code: str) -> Row[Any]:
    """Use the code up; the request that it proves, which has a fan.

    Raises PortalError (401): `code_expired` where another code is needed, else `code_wrong`.
    """
    request = _spend_try(call, request_uid, address)
    # Compared outside any transaction, as it is slow; the try has been counted before.
    if not password_matches(request.code_digest, code) or request.fan_id is None:
        left = MAX_TRIES - request.tries
        raise PortalError(401, "code_wrong", "That is not the code.", tries_left=left)
    _use_up(call, request_uid)
    return request


def _spend_try(call: Call, request_uid: str, address: str) -> Row[Any]:
    usable = (
        (_REQUESTS.c.request_uid == request_uid)
        & (_REQUESTS.c.account_id == call.account_id)
        & (_REQUESTS.c.address == address)
        & (_REQUESTS.c.expires_at > call.now)
        & (_REQUESTS.c.tries < MAX_TRIES)
        & _REQUESTS.c.used_at.is_(None)
    )
    statement = update(_REQUESTS).where(usable).values(tries=_REQUESTS.c.tries + 1)
    with call.database.writing() as connection:
        request = connection.execute(statement.returning(_REQUESTS)).one_or_none()
    if request is None:
        raise _expired()
    return request


def _use_up(call: Call, request_uid: str) -> None:
    """Of several right submissions at once, one gets through."""
    fresh = (_REQUESTS.c.request_uid == request_uid) & _REQUESTS.c.used_at.is_(None)
    with call.database.writing() as connection:
        statement = update(_REQUESTS).where(fresh).values(used_at=call.now)
        if connection.execute(statement).rowcount == 0:
            raise _expired()


def _expired() -> PortalError:
    message = "The code has expired or is used up. Ask for a new one."
    return PortalError(401, "code_expired", message)
