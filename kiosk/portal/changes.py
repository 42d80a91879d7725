"""Notes what has changed, for the pass that gives rewards: its cost follows these notes.

To be called in the transaction of the change, so that neither is ever without the other.
"""

from sqlalchemy import Connection, insert, select

from kiosk.portal.database import Work, announce, insert_or_update
from kiosk.portal.reward_schema import fan_changes, reward_scans, rewards


def fan_changed(connection: Connection, fan_id: int) -> None:
    """The fan's points, completions or activities have changed."""
    connection.execute(insert(fan_changes).values(fan_id=fan_id))
    announce(connection, Work.JUDGING)


def reward_changed(connection: Connection, reward_uid: str) -> None:
    """The reward may suit other fans than before: every fan is to be judged anew."""
    row, anew = {"reward_uid": reward_uid}, {"after_fan_id": 0}
    insert_or_update(connection, reward_scans, row, anew)
    announce(connection, Work.JUDGING)


def tier_changed(connection: Connection, point_tier_uid: str) -> None:
    """The tier begins at other points than before."""
    query = select(rewards.c.reward_uid).where(
        rewards.c.point_tier_uid == point_tier_uid, rewards.c.deleted_at.is_(None)
    )
    for reward_uid in connection.execute(query.order_by(rewards.c.reward_uid)).scalars():
        reward_changed(connection, reward_uid)
