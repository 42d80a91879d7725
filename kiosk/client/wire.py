"""From the portal's answers to domain objects, and to the errors of `kiosk.domain.ports`."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import structlog
from pydantic import TypeAdapter, ValidationError

from kiosk.domain.ports import (
    KeyRefused,
    LimitReached,
    LoginRefused,
    NotJson,
    Refused,
    Unavailable,
)

log = structlog.get_logger(__name__)
T = TypeVar("T")

RETRY_STATUSES = frozenset({408, 425})
LACKING = frozenset({404, 405})
"""What a portal answers to a call that it does not have."""
_PLAIN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
LOGIN_CODES = frozenset({"login_failed", "code_wrong", "code_expired"})
"""Errors of a 401 that is about the fan, not about our key."""

MAX_RETRY_AFTER_S = 3600.0
NOT_THE_PORTAL = (
    "Something other than the Loyalty Portal answered (a sign-in page of the network?). "
    "Check the network and the portal's url in station.toml."
)


class NoSuchPage(NotJson):
    """404 or 405 without JSON: not the portal, or a portal that has nothing at that address."""


def answer(response: httpx.Response) -> object:
    """The JSON of a 2xx answer; any other answer raises the PortalError it means."""
    status = response.status_code
    if status == httpx.codes.TOO_MANY_REQUESTS:
        raise LimitReached(
            "The portal's call limit is reached.", _retry_after(response), _code(response)
        )
    if status >= httpx.codes.INTERNAL_SERVER_ERROR or status in RETRY_STATUSES:
        raise Unavailable(f"The portal has a fault ({status}).", _retry_after(response))
    body = _json(response)
    if response.is_success:
        return body
    raise _refusal(status, body if isinstance(body, Mapping) else {})


def _json(response: httpx.Response) -> object:
    try:
        if response.is_redirect:
            raise NotJson(NOT_THE_PORTAL)
        return response.json()
    except (ValueError, RecursionError) as error:
        lacking = response.status_code in LACKING
        raise (NoSuchPage if lacking else NotJson)(NOT_THE_PORTAL) from error


def _code(response: httpx.Response) -> str:
    """The portal's error code; "" where something else refuses, or without one."""
    try:
        body = response.json()
    except (ValueError, RecursionError):
        return ""
    return str(body.get("error") or "") if isinstance(body, Mapping) else ""


def segment(text: str) -> str:
    """One segment of a path, whatever the text; dots, too, or ".." would leave the folder."""
    return quote(text, safe="").replace(".", "%2E")


def _refusal(status: int, body: Mapping[str, object]) -> KeyRefused | Refused:
    message = str(body.get("message") or f"The portal answered {status}.")
    code = str(body.get("error") or "")
    if code in LOGIN_CODES:
        return LoginRefused(message, status, code, count(body.get("tries_left")))
    if status in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
        return KeyRefused(message)
    return Refused(message, status, code)


def _retry_after(response: httpx.Response) -> float:
    """Seconds of a Retry-After in its delta form; dates are not used by the portal."""
    text = response.headers.get("Retry-After", "")
    return min(float(text), MAX_RETRY_AFTER_S) if text.isascii() and text.isdigit() else 0.0


def date(response: httpx.Response) -> datetime | None:
    """When the portal says that it answered, in whole seconds; None where it does not say."""
    try:
        told = parsedate_to_datetime(response.headers.get("Date", ""))
    except ValueError:
        return None
    return told.replace(tzinfo=UTC) if told.tzinfo is None else told


def parse(kind: TypeAdapter[T], body: object) -> T:
    """`body` as the adapter's type; raises NotJson where it has another shape."""
    try:
        return _aware(kind.validate_python(body))
    except ValidationError as error:
        raise NotJson(NOT_THE_PORTAL) from error


def count(value: object) -> int | None:
    """A whole number, or None where the portal says something else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def parse_items(kind: TypeAdapter[T], body: object) -> tuple[T, ...]:
    """The items of a list; one that this version does not understand is logged and left out."""
    if not isinstance(body, list):
        raise NotJson(NOT_THE_PORTAL)
    items = (_item(kind, item) for item in body)
    return tuple(item for item in items if item is not None)


def to_end_of_day(items: object, name: str) -> object:
    """The objects with a plain date under `name`, which includes that day, made its last second."""
    if not isinstance(items, list):
        return items
    return [
        {**item, name: f"{item[name]}T23:59:59"}
        if isinstance(item, Mapping) and _PLAIN_DATE.fullmatch(str(item.get(name)))
        else item
        for item in items
    ]


def _item(kind: TypeAdapter[T], item: object) -> T | None:
    try:
        return _aware(kind.validate_python(item))
    except ValidationError as error:
        faults = [".".join(map(str, fault["loc"])) for fault in error.errors(include_url=False)]
        log.warning("portal_item_skipped", faults=faults)
        return None


def _aware(item: T) -> T:
    """The dataclass with every naive moment taken as UTC."""
    if not hasattr(item, "__dataclass_fields__"):
        return item
    subject: Any = item
    moments = {f.name: getattr(subject, f.name) for f in fields(subject)}
    naive = {
        name: moment.replace(tzinfo=UTC)
        for name, moment in moments.items()
        if isinstance(moment, datetime) and moment.tzinfo is None
    }
    return replace(subject, **naive) if naive else item
