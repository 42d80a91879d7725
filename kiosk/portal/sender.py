"""Sends what is queued in `messages`.

A message is claimed by setting its next try, then sent, then settled. Killed in between, its next
try comes at that time; whoever receives it twice knows it by its uid.
"""

import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from kiosk.domain.rewards import DeliveryMethod
from kiosk.portal.database import Database
from kiosk.portal.logs import log
from kiosk.portal.messages import Channel, Status
from kiosk.portal.reward_schema import fan_rewards, messages, rewards
from kiosk.portal.schema import barcodes, fans
from kiosk.portal.transports import NotSent, Outgoing, Transport

CLAIM_LASTS = timedelta(minutes=5)
"""Longer than the worst try, so that nothing is tried twice at once: a mail takes some fifteen
commands, and `transports.TIMEOUT_S` is for each."""

FIRST_RETRY = timedelta(seconds=30)
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
    clock: Callable[[], datetime],
    keep_going: Callable[[], bool] = lambda: True,
) -> int:
    """Try every message that is due once, while `keep_going`; returns how many were sent.

    Channels without a transport wait; one that fails is left alone until the next time, so that
    it holds up no other. Messages that are too late fail, and promotions for a wristband wait while
    the fan has none.
    """
    _fail_late_ones(database, clock)
    working = dict(transports)
    sent = 0
    while keep_going() and (outgoing := _claim_next(database, working, clock())) is not None:
        if _lacks_wristband(outgoing):
            continue
        failure = _try_to_send(working, outgoing)
        _settle(database, outgoing.message, failure, clock())
        sent += failure is None
        if failure is not None and not failure.alone:
            del working[Channel(outgoing.message.channel)]
    return sent


def next_try(tries: int) -> timedelta:
    """How long after a try, the first being 0, the next one comes."""
    doubled: timedelta = FIRST_RETRY * 2 ** min(tries, MAX_DOUBLINGS)
    return min(MAX_RETRY, doubled)


def _try_to_send(transports: Mapping[Channel, Transport], outgoing: Outgoing) -> NotSent | None:
    """Why it did not go out; None where it did."""
    message = outgoing.message
    try:
        transports[Channel(message.channel)](outgoing)
    except NotSent as failure:
        return failure
    except Exception as error:  # noqa: BLE001 - a bug that one message meets must end no other's
        name, places = type(error).__name__, "".join(traceback.format_tb(error.__traceback__))
        # Without its words, which may hold the address.
        log.error("message_failed", message_uid=message.message_uid, error=name, traceback=places)
        return NotSent(f"failed: {name}", final=True)
    return None


def _fail_late_ones(database: Database, clock: Callable[[], datetime]) -> None:
    now = clock()
    # Only what is due: whoever has claimed a message may just be sending it.
    late = _due(now).where(messages.c.expires_at <= now)
    with database.reading() as connection:
        found = connection.execute(late).all()
    for message in found:
        _settle(database, message, NotSent("too late", final=True), clock())


def _due(now: datetime) -> Select[Any]:
    return select(messages).where(messages.c.status == Status.WAITING, messages.c.due_at <= now)


def _claim_next(
    database: Database, transports: Mapping[Channel, Transport], now: datetime
) -> Outgoing | None:
    query = _due(now).where(messages.c.expires_at > now, messages.c.channel.in_(transports))
    # What expires first goes first: a sign-in code must not wait for thousands of notices.
    query = query.order_by(messages.c.expires_at, messages.c.due_at).limit(1)
    with database.reading() as connection:
        # A look alone spares SQLite's write lock.
        if connection.execute(query).first() is None:
            return None
    with database.writing() as connection:
        message = connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if message is None:
            return None
        outgoing = Outgoing(message, _details(connection, message))
        claim = {"tries": message.tries + 1, "due_at": now + CLAIM_LASTS}
        if _lacks_wristband(outgoing):
            # Put off to the last, unless `wristband_linked`; in this transaction, as a wristband
            # that is being linked cannot be missed while the message is locked.
            claim = {"due_at": message.expires_at, "answer": "waits for a wristband"}
        claimed = update(messages).where(messages.c.message_uid == message.message_uid)
        claimed = claimed.values(claim).returning(messages)
        return replace(outgoing, message=connection.execute(claimed).one())


def _lacks_wristband(outgoing: Outgoing) -> bool:
    """Whether it is a promotion for a wristband, and the fan has none."""
    method = outgoing.details.get("atvenu_delivery_method", DeliveryMethod.WRISTBAND)
    return outgoing.details.get("barcodes") == [] and method == DeliveryMethod.WRISTBAND


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


def _settle(database: Database, message: Row[Any], failure: NotSent | None, now: datetime) -> None:
    """Write what became of the message; nothing where another has claimed it since."""
    own = (messages.c.message_uid == message.message_uid) & (messages.c.tries == message.tries)
    settled = update(messages).where(own, messages.c.status == Status.WAITING)
    with database.writing() as connection:
        values = _outcome(message, failure, now)
        written = connection.execute(settled.values(values)).rowcount
        final = values["status"] is not Status.WAITING
        if written and final and message.channel in {Channel.ATVENU, Channel.BESTRING}:
            _touch(connection, message, now)


def _outcome(message: Row[Any], failure: NotSent | None, now: datetime) -> dict[str, Any]:
    if failure is None:
        # The body goes: a sign-in code or a prize code is nobody else's to read.
        return {"status": Status.SENT, "answer": "sent", "sent_at": now, "body": None}
    answer = str(failure)[:MAX_ANSWER]
    if failure.final:
        return {"status": Status.FAILED, "answer": answer, "body": None}
    due_at = min(now + next_try(message.tries - 1), message.expires_at)
    return {"status": Status.WAITING, "answer": answer, "due_at": due_at}


def _touch(connection: Connection, message: Row[Any], now: datetime) -> None:
    """Have the poll for updates tell what became of the delivery."""
    touched = update(fan_rewards).where(
        fan_rewards.c.reward_uid == message.reward_uid, fan_rewards.c.fan_id == message.fan_id
    )
    connection.execute(touched.values(updated_at=now))
