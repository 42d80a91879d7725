"""Which rewards fans have, and giving them by hand (guide: "Runtime API Flow", 7 to 9)."""

from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection, Row, Select, and_, select

from kiosk.portal import answers, fields
from kiosk.portal.access import SecretCall
from kiosk.portal.awards import Award, give, lock_reward
from kiosk.portal.businesses import business_of
from kiosk.portal.errors import PortalError, not_found
from kiosk.portal.fans import fan_of
from kiosk.portal.fields import Form
from kiosk.portal.ids import Id
from kiosk.portal.reward_schema import fan_rewards, messages, rewards
from kiosk.portal.schema import businesses

router = APIRouter(prefix="/api/v1/ent", tags=["Rewards"])

_ASSIGNMENT = Form(fields.uid("reward_uid", "A reward without a requirement.").needed())
_UPDATES = Form(
    fields.moment("last_update_date", "From when on; a date means its start in UTC.").needed()
)
_NOT_GIVEN: dict[int | str, dict[str, Any]] = {
    409: {
        "model": answers.Refusal,
        "description": "Given by itself, expired, exhausted or the fan's already; see `error`.",
    }
}

_TOLD = (
    fan_rewards.c.reward_uid,
    fan_rewards.c.fan_id,
    rewards.c.business_id,
    rewards.c.reward_title,
    rewards.c.reward_type,
    rewards.c.description,
    rewards.c.expiration_timestamp,
    rewards.c.timezone,
    rewards.c.performance_uid,
    rewards.c.access_start_timestamp,
    rewards.c.access_end_timestamp,
    rewards.c.access_pass_type,
    fan_rewards.c.prize_code,
    messages.c.status.label("delivery_status"),
    fan_rewards.c.created_at,
    fan_rewards.c.updated_at,
    rewards.c.media_uid,
)


@router.get(
    "/businesses/{business_id}/fans/{fan_id}/rewards", response_model=list[answers.FanReward]
)
def list_fan_rewards(call: SecretCall, business_id: Id, fan_id: Id) -> list[dict[str, Any]]:
    """The fan's rewards of this business, oldest first; deleted and expired ones are kept."""
    query = _fan_rewards().where(
        fan_rewards.c.fan_id == fan_id, rewards.c.business_id == business_id
    )
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        fan_of(connection, call.account_id, fan_id)
        return _told(connection, query)


@router.post(
    "/businesses/{business_id}/fans/{fan_id}/rewards",
    response_model=answers.FanReward,
    responses=_NOT_GIVEN,
    openapi_extra=_ASSIGNMENT.in_body(),
)
def assign_reward(call: SecretCall, business_id: Id, fan_id: Id) -> dict[str, Any]:
    """Give the fan a reward that has no requirement.

    Raises PortalError (409): `reward_automatic`, `reward_expired`, `reward_taken` where the fan has
    it, `reward_exhausted` by its limit, `pool_empty` where no code is left.
    """
    reward_uid = _ASSIGNMENT.read(call.parameters)["reward_uid"]
    with call.database.writing() as connection:
        business_of(connection, call.account_id, business_id)
        fan_of(connection, call.account_id, fan_id)
        award = lock_reward(connection, reward_uid, call.now)
        if award is None or award.reward.business_id != business_id:
            raise not_found("reward")
        _require_open(award, fan_id)
        if not give(award, [fan_id]):
            raise PortalError(409, "pool_empty", "All of the reward's prize codes are given away.")
        return _told(connection, _one(reward_uid, fan_id))[0]


@router.get(
    "/reward_updates",
    response_model=list[answers.FanReward],
    openapi_extra=_UPDATES.in_query(),
)
def list_reward_updates(call: SecretCall) -> list[dict[str, Any]]:
    """The account's fan rewards given or changed since `last_update_date`, oldest first."""
    since = _UPDATES.read(call.parameters)["last_update_date"]
    query = _fan_rewards().join(businesses, businesses.c.business_id == rewards.c.business_id)
    query = query.where(
        businesses.c.account_id == call.account_id, fan_rewards.c.updated_at >= since
    )
    with call.database.reading() as connection:
        return _told(connection, query)


def _require_open(award: Award, fan_id: int) -> None:
    """Raise PortalError for what keeps the fan from being given the reward, but its pool."""
    title = award.reward.reward_title
    if award.reward.requirement_type is not None:
        raise PortalError(409, "reward_automatic", f"{title} is given to those who earn it.")
    if award.connection.execute(_one(award.reward.reward_uid, fan_id)).first() is not None:
        raise PortalError(409, "reward_taken", f"The fan has {title} already.")
    if award.expired:
        raise PortalError(409, "reward_expired", f"{title} has expired.")
    if award.room == 0:
        message = f"All {award.reward.reward_limit:,} of {title} are given away."
        raise PortalError(409, "reward_exhausted", message)


def _fan_rewards() -> Select[Any]:
    delivery = and_(
        messages.c.reward_uid == fan_rewards.c.reward_uid,
        messages.c.fan_id == fan_rewards.c.fan_id,
        # A delivery's channel is named as the type of reward that it delivers.
        messages.c.channel == rewards.c.reward_type,
    )
    query = select(*_TOLD).join_from(
        fan_rewards, rewards, fan_rewards.c.reward_uid == rewards.c.reward_uid
    )
    query = query.outerjoin(messages, delivery)
    return query.order_by(fan_rewards.c.updated_at, fan_rewards.c.fan_id, fan_rewards.c.reward_uid)


def _one(reward_uid: str, fan_id: int) -> Select[Any]:
    return _fan_rewards().where(
        fan_rewards.c.reward_uid == reward_uid, fan_rewards.c.fan_id == fan_id
    )


def _told(connection: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [_fields(row) for row in connection.execute(query)]


def _fields(row: Row[Any]) -> dict[str, Any]:
    return {name: answers.json_value(value) for name, value in row._mapping.items()}  # noqa: SLF001
