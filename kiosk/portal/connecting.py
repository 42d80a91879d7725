"""The steps of the authentication flow, and what each one takes (guide: "Authentication Flow")."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from kiosk.domain.searching import digits
from kiosk.portal import fields
from kiosk.portal.access import Call
from kiosk.portal.codes import CODE_DIGITS, CodeNetwork, request_code, submit_code
from kiosk.portal.database import insert_new
from kiosk.portal.errors import PortalError, too_many
from kiosk.portal.fans import fan_with_email, fan_with_phone, search_text
from kiosk.portal.fields import Form
from kiosk.portal.logins import log_in, prove
from kiosk.portal.passwords import password_matches
from kiosk.portal.schema import MAX_NAME, fans

MAX_PASSWORD = 1024


class Network(StrEnum):
    """By what a fan connects."""

    EMAIL = "email"
    """The address alone asks whether it is known; with a password it logs in."""
    REGISTER = "register"
    """Makes a fan of an address that is new; answers as `email` does, for a known one too."""
    VERIFY_EMAIL = "verify_email"
    """Sends a code to the fan's email."""
    VERIFY_PHONE = "verify_phone"
    """Sends a code to the fan's phone."""
    SUBMIT = "submit_verification_code"
    """Logs in by such a code."""


_EMAIL = fields.email("email", "The fan's email address.")
_PHONE = fields.phone("phone", "The fan's phone number; names the fan where `email` does not.")
_PASSWORD = fields.text(
    "password", "Logs in; without it only the address is checked.", MAX_PASSWORD
)
_FIRST_NAME = fields.text("first_name", "Of a new fan.", MAX_NAME)
_LAST_NAME = fields.text("last_name", "Of a new fan.", MAX_NAME)
_TERMS = fields.flag("terms_accepted", "That the fan accepts the terms; when is recorded.")
_NAMING = ("email", "phone")
_CODE = fields.title("verification_code", "As the fan received it.", 4 * CODE_DIGITS)
_REQUEST_UID = fields.uid("request_uid", "As the request for the code answered.").needed()
_NEW_PASSWORD = fields.text(
    "password", "Becomes the fan's password, now that the address is proven.", MAX_PASSWORD
)


def _connect_by_email(call: Call, asked: Mapping[str, Any]) -> dict[str, Any]:
    email, password = asked["email"], asked["password"]
    if password is None:
        return _told(fan_with_email(call, email))
    tries, key = call.portal.password_tries, (call.account_id, email)
    wait = tries.spend(key)
    if wait is not None:
        raise too_many("too_many_tries", "Too many tries at the password.", wait)
    fan = fan_with_email(call, email)
    # The hash is compared outside any transaction: it is slow by design.
    if fan is None or not password_matches(fan.password_hash, password):
        raise PortalError(401, "login_failed", "The email or the password is wrong.")
    tries.restore(key)
    return log_in(call, fan.fan_id)


def _register(call: Call, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing of a fan that is known changes: nobody has proven to be that fan yet.

    For the same reason a new fan has no phone or password: whoever gave them would own the account
    of whose address it is.
    """
    if fan_with_email(call, asked["email"]) is None:
        _add_fan(call, asked)
    return _told(fan_with_email(call, asked["email"]))


def _add_fan(call: Call, asked: Mapping[str, Any]) -> None:
    names = {name: (asked[name] or "").strip() for name in ("first_name", "last_name")}
    fan = {
        "account_id": call.account_id,
        "email": asked["email"],
        **names,
        "tags": [],
        "search_text": search_text(names["first_name"], names["last_name"], asked["email"], None),
        "terms_accepted_at": call.now if asked["terms_accepted"] else None,
    }
    with call.database.writing() as connection:
        # Registered twice at once, the first one counts.
        insert_new(connection, fans, fan)


def _told(fan: Row[Any] | None) -> dict[str, Any]:
    if fan is None:
        return {"status": "register"}
    return {"status": "login", "password": fan.password_hash is not None, "phone": bool(fan.phone)}


def _verify_email(call: Call, asked: Mapping[str, Any]) -> dict[str, Any]:
    fan = fan_with_email(call, asked["email"])
    return {"request_uid": request_code(call, CodeNetwork.EMAIL, asked["email"], fan)}


def _verify_phone(call: Call, asked: Mapping[str, Any]) -> dict[str, Any]:
    address = _address(asked)
    by_email = asked["email"] is not None
    fan = fan_with_email(call, address) if by_email else fan_with_phone(call, address)
    reachable = fan if fan is not None and fan.phone else None
    return {"request_uid": request_code(call, CodeNetwork.SMS, address, reachable)}


def _submit(call: Call, asked: Mapping[str, Any]) -> dict[str, Any]:
    address = _address(asked)
    code = asked["verification_code"].strip()
    proven = submit_code(call, asked["request_uid"], address, code)
    prove(call, proven.fan_id, asked["password"], accepts_terms=bool(asked["terms_accepted"]))
    return log_in(call, proven.fan_id)


def _address(asked: Mapping[str, Any]) -> str:
    """What names the fan: the email, or the digits of the phone."""
    email: str | None = asked["email"]
    return digits(asked["phone"]) if email is None else email


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the flow: what it takes besides `network`, and what it does."""

    form: Form
    take: Callable[[Call, Mapping[str, Any]], dict[str, Any]]


STEPS = {
    Network.EMAIL: Step(Form(_EMAIL.needed(), _PASSWORD), _connect_by_email),
    Network.REGISTER: Step(Form(_EMAIL.needed(), _FIRST_NAME, _LAST_NAME, _TERMS), _register),
    Network.VERIFY_EMAIL: Step(Form(_EMAIL.needed()), _verify_email),
    Network.VERIFY_PHONE: Step(Form(_EMAIL, _PHONE, one_of=_NAMING), _verify_phone),
    Network.SUBMIT: Step(
        Form(_EMAIL, _PHONE, _CODE, _REQUEST_UID, _NEW_PASSWORD, _TERMS, one_of=_NAMING), _submit
    ),
}
