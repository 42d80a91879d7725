"""The queue of what is to be sent: emails, SMS, and promotions for AtVenu and BestRing.

A message is queued in the transaction that causes it, and `sender` sends it later: it is neither
lost nor sent for something that was rolled back.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from kiosk.portal.database import Work, announce
from kiosk.portal.reward_schema import messages, rewards

NOTICE_LASTS = timedelta(days=1)
"""A notice that could not be sent for so long is no news any more."""


class Channel(StrEnum):
    """By what a message goes out."""

    EMAIL = "email"
    SMS = "sms"
    ATVENU = "atvenu"
    BESTRING = "bestring"


class Status(StrEnum):
    """What has become of a message."""

    WAITING = "waiting"
    """For its turn, its next try, the fan's wristband, or a configuration that says where to."""
    SENT = "sent"
    FAILED = "failed"
    """Refused for good, or too late."""


def notice(
    channel: Channel,
    address: str,
    subject: str,
    body: str,
    now: datetime,
    lasts: timedelta = NOTICE_LASTS,
) -> dict[str, Any]:
    """An email or SMS, as a row to queue; of an SMS only the body is sent."""
    words = {"address": address, "subject": subject, "body": body}
    return _row(channel, now, now + lasts) | words


def delivery(channel: Channel, now: datetime, expires_at: datetime) -> dict[str, Any]:
    """A promotion for another system, as a row to queue; worthless once the reward expires."""
    return _row(channel, now, expires_at) | {"address": None, "subject": None, "body": None}


def queue(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Queue messages in this transaction."""
    if listed := [dict(row) for row in rows]:
        connection.execute(insert(messages), listed)
        announce(connection, Work.SENDING)


def wristband_linked(connection: Connection, business_id: int, fan_id: int, now: datetime) -> None:
    """Have the fan's promotions that `sender` has put off for want of a wristband sent now."""
    offered = select(rewards.c.reward_uid).where(rewards.c.business_id == business_id)
    put_off = update(messages).where(
        messages.c.reward_uid.in_(offered),
        messages.c.fan_id == fan_id,
        messages.c.channel.in_({Channel.ATVENU, Channel.BESTRING}),
        messages.c.status == Status.WAITING,
        messages.c.due_at == messages.c.expires_at,
    )
    connection.execute(put_off.values(due_at=now))
    announce(connection, Work.SENDING)


def _row(channel: Channel, now: datetime, expires_at: datetime) -> dict[str, Any]:
    return {
        "message_uid": str(uuid4()),
        "channel": channel,
        "status": Status.WAITING,
        "due_at": now,
        "expires_at": expires_at,
        "created_at": now,
    }
