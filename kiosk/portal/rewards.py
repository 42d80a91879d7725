"""A business's rewards: list, create, delete (guide: "Step 5: Create Rewards")."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from fastapi import APIRouter
from sqlalchemy import Connection, Row, insert, select, update

from kiosk.portal import answers
from kiosk.portal.access import SecretCall
from kiosk.portal.awards import codes_left, lock_reward
from kiosk.portal.businesses import business_of
from kiosk.portal.changes import reward_changed
from kiosk.portal.database import insert_new
from kiosk.portal.errors import PortalError, not_found
from kiosk.portal.ids import Id, TextId
from kiosk.portal.reward_form import read_reward, reward_form
from kiosk.portal.reward_schema import prize_codes, rewards

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/rewards", tags=["Rewards"])

_TITLE_TAKEN: dict[int | str, dict[str, Any]] = {
    409: {"model": answers.Refusal, "description": "The business has a reward of that title."}
}


@router.get("", response_model=list[answers.Reward])
def list_rewards(call: SecretCall, business_id: Id) -> list[dict[str, Any]]:
    """The business's rewards, oldest first, expired ones included; codes are not told."""
    query = select(rewards).where(
        rewards.c.business_id == business_id, rewards.c.deleted_at.is_(None)
    )
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        query = query.order_by(rewards.c.created_at, rewards.c.reward_title)
        return _told(connection, connection.execute(query).all())


@router.post(
    "",
    response_model=answers.Reward,
    responses=_TITLE_TAKEN,
    openapi_extra=reward_form().in_body(),
)
def create_reward(call: SecretCall, business_id: Id) -> dict[str, Any]:
    """Create a reward and answer with it; raises PortalError (422, and 409 for its title)."""
    with call.database.writing() as connection:
        business = business_of(connection, call.account_id, business_id)
        values, codes = read_reward(call.parameters, connection, business)
        row = {**values, "reward_uid": str(uuid4()), "business_id": business_id}
        return add_reward(connection, {**row, "created_at": call.now}, codes)


@router.delete("/{reward_uid}", response_model=answers.DeletedReward)
def delete_reward(call: SecretCall, business_id: Id, reward_uid: TextId) -> dict[str, Any]:
    """Take the reward out of the list; fans keep what they have, and nobody else is given it."""
    with call.database.writing() as connection:
        business_of(connection, call.account_id, business_id)
        award = lock_reward(connection, reward_uid, call.now)
        if award is None or award.reward.business_id != business_id:
            raise not_found("reward")
        statement = update(rewards).where(rewards.c.reward_uid == reward_uid)
        connection.execute(statement.values(deleted_at=call.now))
    return {"reward_uid": reward_uid, "deleted": True}


def add_reward(connection: Connection, row: dict[str, Any], codes: Sequence[str]) -> dict[str, Any]:
    """Insert a reward and its pool, and have it judged for every fan; returns it as told."""
    if not insert_new(connection, rewards, row):
        message = "The business has a reward of that title."
        raise PortalError(409, "title_taken", message)
    reward_uid = row["reward_uid"]
    pool = [{"reward_uid": reward_uid, "code": code} for code in codes]
    if pool:
        connection.execute(insert(prize_codes), pool)
    if row.get("requirement_type"):
        reward_changed(connection, reward_uid)
    created = select(rewards).where(rewards.c.reward_uid == reward_uid)
    return _told(connection, connection.execute(created).all())[0]


def _told(connection: Connection, rows: Sequence[Row[Any]]) -> list[dict[str, Any]]:
    """Rewards as the API tells them: the fields of their creation, and what is left of them."""
    pools = [row.reward_uid for row in rows if row.is_limited]
    left = codes_left(connection, pools) if pools else {}
    return [_fields(row) | {"codes_left": _left(row, left)} for row in rows]


def _fields(row: Row[Any]) -> dict[str, Any]:
    names = (column.name for column in rewards.columns if column.name != "deleted_at")
    return {name: answers.json_value(getattr(row, name)) for name in names}


def _left(row: Row[Any], left: dict[str, int]) -> int | None:
    return left.get(row.reward_uid, 0) if row.is_limited else None
