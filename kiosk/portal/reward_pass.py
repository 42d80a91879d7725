"""Gives fans the rewards that they have earned (guide: "Rewards").

What is to be judged is queued by `changes`. The pass takes it in batches of a transaction each:
within it the notes are crossed out and everything that follows from them is written. Killed at any
point, it has done a whole number of batches, and the next pass goes on.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, select, update

from kiosk.portal.awards import give, lock_reward
from kiosk.portal.database import Database
from kiosk.portal.reward_facts import Offer, crowd, open_offers
from kiosk.portal.reward_schema import fan_changes, reward_scans
from kiosk.portal.schema import fans

BATCH = 500
"""Fans judged in one transaction; on SQLite completions wait for it."""


def reward_pass(
    database: Database,
    clock: Callable[[], datetime],
    keep_going: Callable[[], bool] = lambda: True,
) -> int:
    """Judge what has changed, while `keep_going`; returns how many rewards were given."""
    given = 0
    while keep_going() and _anything_to_judge(database):
        with database.writing() as connection:
            now = clock()  # once the turn to write has come
            judged = _judge_changed_fans(connection, now)
            judged = _judge_changed_reward(connection, now) if judged is None else judged
        if judged is None:
            break  # another process has taken what there was
        given += judged
    return given


def _anything_to_judge(database: Database) -> bool:
    # A look alone spares SQLite's write lock.
    with database.reading() as connection:
        notes = select(exists(select(fan_changes)) | exists(select(reward_scans)))
        return bool(connection.execute(notes).scalar_one())


def _judge_changed_fans(connection: Connection, now: datetime) -> int | None:
    """Cross out the oldest changes and judge their fans; None where there are none."""
    query = select(fan_changes).order_by(fan_changes.c.change_id).limit(BATCH)
    changes = connection.execute(query.with_for_update(skip_locked=True)).all()
    if not changes:
        return None
    done = [change.change_id for change in changes]
    connection.execute(delete(fan_changes).where(fan_changes.c.change_id.in_(done)))
    fan_ids = list(dict.fromkeys(change.fan_id for change in changes))
    return _judge(connection, fan_ids, open_offers(connection, now), now)


def _judge_changed_reward(connection: Connection, now: datetime) -> int | None:
    """Judge the next fans for a reward that has changed; None where none has."""
    query = select(reward_scans).order_by(reward_scans.c.reward_uid).limit(1)
    scan = connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
    if scan is None:
        return None
    offers = open_offers(connection, now, reward_uid=scan.reward_uid)
    fan_ids = _next_fans(connection, scan, offers)
    _move_on(connection, scan, fan_ids)
    return _judge(connection, fan_ids, offers, now)


def _next_fans(connection: Connection, scan: Row[Any], offers: Sequence[Offer]) -> list[int]:
    """The next fans of the reward's account, by id; none where nobody can earn it any more."""
    query = select(fans.c.fan_id).where(
        fans.c.account_id.in_({offer.account_id for offer in offers}),
        fans.c.fan_id > scan.after_fan_id,
    )
    return list(connection.execute(query.order_by(fans.c.fan_id).limit(BATCH)).scalars())


def _move_on(connection: Connection, scan: Row[Any], fan_ids: Sequence[int]) -> None:
    this = reward_scans.c.reward_uid == scan.reward_uid
    if len(fan_ids) < BATCH:
        connection.execute(delete(reward_scans).where(this))
    else:
        connection.execute(update(reward_scans).where(this).values(after_fan_id=fan_ids[-1]))


def _judge(
    connection: Connection, fan_ids: Sequence[int], offers: Sequence[Offer], now: datetime
) -> int:
    if not offers or not fan_ids:
        return 0
    known = crowd(connection, fan_ids, offers)
    return sum(
        _give(connection, offer, winners, now)
        for offer in offers
        if (winners := [fan_id for fan_id in fan_ids if known.earns(fan_id, offer)])
    )


def _give(connection: Connection, offer: Offer, fan_ids: Sequence[int], now: datetime) -> int:
    award = lock_reward(connection, offer.reward.reward_uid, now)
    return 0 if award is None else len(give(award, fan_ids))
