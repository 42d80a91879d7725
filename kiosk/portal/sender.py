"""Sends what is queued in `messages`.

A message is claimed by setting its next try, then sent, then settled. Killed in between, its next
try comes at that time; whoever receives it twice knows it by its uid.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select, update

from kiosk.portal.database import Database
from kiosk.portal.messages import Channel, Status
from kiosk.portal.reward_schema import fan_rewards, messages, rewards
from kiosk.portal.schema import barcodes, fans
from kiosk.portal.transports import NotSent, Outgoing, Transport

FIRST_RETRY = timedelta(seconds=30)
"""Longer than a try may take, so that nothing is tried twice at once."""
MAX_RETRY = timedelta(hours=1)
MAX_DOUBLINGS = 7
MAX_ANSWER = 255

_REWARD = (
    "reward_title",
    "reward_type",
    "performance_uid",
    "atvenu_sales_event_key",
    "atvenu_promo_key",
    "atvenu_delivery_method",
    "bestring_location_group_id",
    "bestring_promotion_id",
)


def send_due(
    database: Database,
    transports: Mapping[Channel, Transport],
    now: datetime,
    keep_going: Callable[[], bool] = lambda: True,
) -> int:
    """Try every message that is due once, while `keep_going`; returns how many were sent.

    Channels without a transport wait; one that fails is left alone until the next time, so that
    it holds up no other. Messages that are too late fail.
    """
    _fail_late_ones(database, now)
    working = dict(transports)
    sent = 0
    while keep_going() and (outgoing := _claim_next(database, working, now)) is not None:
        status = _try_to_send(database, working, outgoing, now)
        sent += status is Status.SENT
        if status is Status.WAITING:
            del working[Channel(outgoing.message.channel)]
    return sent


def next_try(tries: int) -> timedelta:
    """How long after a try, the first being 0, the next one comes."""
    doubled: timedelta = FIRST_RETRY * 2 ** min(tries, MAX_DOUBLINGS)
    return min(MAX_RETRY, doubled)


def _try_to_send(
    database: Database,
    transports: Mapping[Channel, Transport],
    outgoing: Outgoing,
    now: datetime,
) -> Status:
    status, answer = Status.SENT, "sent"
    try:
        transports[Channel(outgoing.message.channel)](outgoing)
    except NotSent as failure:
        status = Status.FAILED if failure.final else Status.WAITING
        answer = str(failure)
    _settle(database, outgoing.message, status, answer, now)
    return status


def _fail_late_ones(database: Database, now: datetime) -> None:
    late = (messages.c.status == Status.WAITING) & (messages.c.expires_at <= now)
    with database.reading() as connection:
        found = connection.execute(select(messages).where(late)).all()
    for message in found:
        _settle(database, message, Status.FAILED, "too late", now)


def _claim_next(
    database: Database, transports: Mapping[Channel, Transport], now: datetime
) -> Outgoing | None:
    query = select(messages).where(
        messages.c.status == Status.WAITING,
        messages.c.due_at <= now,
        messages.c.channel.in_(transports),
    )
    query = query.order_by(messages.c.due_at, messages.c.created_at).limit(1)
    with database.reading() as connection:
        # A look alone spares SQLite's write lock.
        if connection.execute(query).first() is None:
            return None
    with database.writing() as connection:
        message = connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if message is None:
            return None
        claim = update(messages).where(messages.c.message_uid == message.message_uid)
        due_at = now + next_try(message.tries)
        connection.execute(claim.values(tries=messages.c.tries + 1, due_at=due_at))
        return Outgoing(message, _details(connection, message))


def _details(connection: Connection, message: Row[Any]) -> dict[str, Any]:
    """What AtVenu or BestRing is told: the promotion, and whose wristbands it is for."""
    if message.channel not in {Channel.ATVENU, Channel.BESTRING}:
        return {}
    query = select(rewards).where(rewards.c.reward_uid == message.reward_uid)
    reward = connection.execute(query).one()
    bands = select(barcodes.c.barcode).where(
        barcodes.c.fan_id == message.fan_id, barcodes.c.business_id == reward.business_id
    )
    fan = connection.execute(select(fans).where(fans.c.fan_id == message.fan_id)).one()
    return {
        "reward_uid": reward.reward_uid,
        "business_id": reward.business_id,
        "fan_id": fan.fan_id,
        "email": fan.email,
        "barcodes": list(connection.execute(bands.order_by(barcodes.c.linked_at)).scalars()),
        "expiration_timestamp": reward.expiration_timestamp.isoformat(),
        **{name: getattr(reward, name) for name in _REWARD if getattr(reward, name) is not None},
    }


def _settle(
    database: Database, message: Row[Any], status: Status, answer: str, now: datetime
) -> None:
    with database.writing() as connection:
        settled = update(messages).where(messages.c.message_uid == message.message_uid)
        sent_at = now if status is Status.SENT else None
        values = {"status": status, "answer": answer[:MAX_ANSWER], "sent_at": sent_at}
        if status is not Status.WAITING:
            values["body"] = None  # A sign-in code or a prize code is nobody else's to read.
        connection.execute(settled.values(values))
        if status is not Status.WAITING and message.channel in {Channel.ATVENU, Channel.BESTRING}:
            _touch(connection, message, now)


def _touch(connection: Connection, message: Row[Any], now: datetime) -> None:
    """Have the poll for updates tell what became of the delivery."""
    touched = update(fan_rewards).where(
        fan_rewards.c.reward_uid == message.reward_uid, fan_rewards.c.fan_id == message.fan_id
    )
    connection.execute(touched.values(updated_at=now))
