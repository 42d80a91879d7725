"""Fans: the account's list of them, and a fan's standing among the tiers."""

import base64
from typing import Any

from fastapi import APIRouter
from sqlalchemy import ColumnElement, Connection, Row, and_, select, true

from kiosk.domain import searching
from kiosk.domain.ids import AccountId
from kiosk.domain.searching import digits, folded
from kiosk.domain.tiers import Standing, standing
from kiosk.portal import answers, fields
from kiosk.portal.access import Call, SecretCall
from kiosk.portal.errors import not_found
from kiosk.portal.fields import Form
from kiosk.portal.ids import Id
from kiosk.portal.parameters import Parameters
from kiosk.portal.points import POINT_NAME, balance, point_type_named, tier_fields, tiers_of
from kiosk.portal.schema import MAX_INTEGER, MAX_NAME, MAX_SEARCH_TEXT, fans

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000

_POINT_TYPE = Form(POINT_NAME)
_SEARCH = Form(
    fields.integer("limit", f"Fans to a page; {DEFAULT_LIMIT} if left out.", 1, MAX_LIMIT),
    fields.text("q", "Words that all occur in a fan's names, email or phone.", MAX_NAME),
    fields.text("search_uid", "Of the page before; remembers `q`."),
)

router = APIRouter(prefix="/api/v1/crm/fans", tags=["Fans"])


@router.get("", response_model=answers.FanPage, openapi_extra=_SEARCH.in_query())
def list_fans(call: SecretCall) -> dict[str, Any]:
    """One page of the account's fans, by id; `meta.search_uid` asks for the next, None at the end.

    `search_uid` remembers `q`, so the next page needs no more than it.
    """
    limit, after, q = _search(call.parameters)
    query = select(fans).where(
        fans.c.account_id == call.account_id, fans.c.fan_id > after, _matches(q)
    )
    with call.database.reading() as connection:
        rows = connection.execute(query.order_by(fans.c.fan_id).limit(limit + 1)).all()
    page = rows[:limit]
    more = _search_uid(page[-1].fan_id, q) if len(rows) > limit else None
    return {"data": [fan_fields(fan) for fan in page], "meta": {"search_uid": more}}


@router.get(
    "/{fan_id}/point_tier",
    response_model=answers.FanTier,
    openapi_extra=_POINT_TYPE.in_query(),
)
def show_point_tier(call: SecretCall, fan_id: Id) -> dict[str, Any]:
    """The fan's tier of the point type `point_name`, its fields None below the first tier."""
    name = _POINT_TYPE.read(call.parameters)["point_name"]
    with call.database.reading() as connection:
        fan_of(connection, call.account_id, fan_id)
        point_uid = point_type_named(connection, call.account_id, name).point_uid
        points = balance(connection, fan_id, point_uid)
        fan_standing = standing(points, tiers_of(connection, point_uid))
    return _standing_fields(fan_standing) | {"point_uid": point_uid, "point_name": name}


def fan_of(connection: Connection, account_id: AccountId, fan_id: int) -> Row[Any]:
    """The account's fan; raises PortalError (404) where it has none of that id.

    Within a writing transaction the row stays locked up to its end (SQLite locks everything).
    """
    query = select(fans).where(fans.c.fan_id == fan_id, fans.c.account_id == account_id)
    if connection.get_execution_options().get("writing"):
        # key_share: rows that refer to the fan may still be written.
        query = query.with_for_update(key_share=True)
    fan = connection.execute(query).one_or_none()
    if fan is None:
        raise not_found("fan")
    return fan


def fan_with_email(call: Call, email: str) -> Row[Any] | None:
    """The account's fan of that address, in the form in which addresses are kept."""
    query = select(fans).where(fans.c.account_id == call.account_id, fans.c.email == email)
    with call.database.reading() as connection:
        return connection.execute(query).one_or_none()


def fan_with_phone(call: Call, number: str) -> Row[Any] | None:
    """The account's one fan with these digits; None where several share the phone."""
    likely = fans.c.search_text.contains(number, autoescape=True)
    query = select(fans).where(fans.c.account_id == call.account_id, likely)
    with call.database.reading() as connection:
        found = [fan for fan in connection.execute(query) if digits(fan.phone or "") == number]
    return found[0] if len(found) == 1 else None


def fan_fields(fan: Row[Any]) -> dict[str, Any]:
    """A fan as lists and profiles tell it."""
    names = ("fan_id", "first_name", "last_name", "email", "phone", "tags")
    return {name: getattr(fan, name) for name in names}


def search_text(first_name: str, last_name: str, email: str, phone: str | None) -> str:
    """What a search looks at; to be written whenever one of these is."""
    text = searching.search_text(first_name, last_name, email, phone)
    # A letter may fold to eighteen.
    return text[:MAX_SEARCH_TEXT]


def _matches(q: str) -> ColumnElement[bool]:
    """Every word of `q` occurs somewhere in the fan's names, email or phone."""
    words = (fans.c.search_text.contains(word, autoescape=True) for word in folded(q).split())
    return and_(true(), *words)


def _search(parameters: Parameters) -> tuple[int, int, str]:
    """How long the page is, where it starts and what it searches for; raises PortalError (422)."""
    asked = _SEARCH.noted(parameters)
    limit, q, search_uid = asked["limit"] or DEFAULT_LIMIT, asked["q"] or "", asked["search_uid"]
    after = 0
    if search_uid is not None:
        search = _parsed_search_uid(search_uid)
        if search is None:
            parameters.fail("search_uid", "is not one that this list gave")
        after, q = search or (after, q)
    parameters.check()
    return limit, after, q


def _search_uid(after: int, q: str) -> str:
    return base64.urlsafe_b64encode(f"{after}:{q}".encode()).decode()


def _parsed_search_uid(search_uid: str) -> tuple[int, str] | None:
    try:
        after, _, q = base64.urlsafe_b64decode(search_uid).decode().partition(":")
        start = int(after)
    except ValueError:
        return None
    return (start, q) if 0 <= start <= MAX_INTEGER and len(q) <= MAX_NAME else None


def _standing_fields(fan_standing: Standing) -> dict[str, Any]:
    tier, next_tier = fan_standing.tier, fan_standing.next_tier
    none = {"point_tier_uid": None, "tier_name": None, "min_points": None}
    return {
        **(tier_fields(tier) if tier else none),
        "points": fan_standing.points,
        "next_tier": tier_fields(next_tier) if next_tier else None,
    }
