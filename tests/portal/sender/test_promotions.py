"""Promotions go out once, when the fan has a wristband."""

import pytest

from kiosk.portal.database import Work
from kiosk.portal.messages import Channel
from kiosk.portal.sender import send_due
from tests.portal.sender.conftest import ATVENU, BESTRING, BUSINESS


def test_a_promotion_is_delivered(client, promotion, send, receiver, clock):
    clock.move(minutes=5)
    assert send(delivery_url=receiver.url) == 1
    ((_key, body),) = receiver.received
    assert body["reward_uid"] == promotion
    assert body["barcodes"] == ["WB00001002"]
    assert body["atvenu_promo_key"] == "promo"
    assert body["fan_id"] == 1002
    (held,) = client.get(f"{BUSINESS}/fans/1002/rewards").json()
    assert held["delivery_status"] == "sent"
    assert held["updated_at"] > held["created_at"]


@pytest.mark.parametrize("promotion", [ATVENU, BESTRING])
def test_a_promotion_waits_for_the_wristband(
    client, promote, promotion, send, receiver, clock, delivery, database
):
    promote(1007, promotion)
    clock.move(days=1)
    assert send(delivery_url=receiver.url) == 0
    assert (delivery(1007), receiver.received) == ("waiting", [])
    database.work[Work.SENDING].clear()
    client.post(f"{BUSINESS}/quests/67894/fans/1007/complete", data={"barcode": "WB7"})
    assert database.work[Work.SENDING].is_set()
    assert send(delivery_url=receiver.url) == 1
    ((_key, body),) = receiver.received
    assert (body["barcodes"], delivery(1007)) == (["WB7"], "sent")


def test_a_promotion_that_waits_holds_up_no_other_and_expires(
    promote, send, receiver, clock, delivery
):
    promote(1007, ATVENU)
    clock.move(seconds=1)
    promote(1002, BESTRING | {"reward_title": "Drink"})
    promote(1009, ATVENU | {"reward_title": "Drinks"})
    promote(1010, ATVENU | {"reward_title": "Hat", "atvenu_delivery_method": "qrcode"})
    assert send(delivery_url=receiver.url) == 2
    assert sorted(body["fan_id"] for _key, body in receiver.received) == [1002, 1010]
    clock.move(days=8)
    assert send(delivery_url=receiver.url) == 0
    assert (delivery(1007), delivery(1002)) == ("failed", "sent")


def test_a_wristband_makes_nothing_due_that_is_to_be_tried_later(
    client, promotion, send, receiver, clock
):
    receiver.statuses = [500]
    send(delivery_url=receiver.url)
    client.post(f"{BUSINESS}/quests/67894/fans/1002/complete", data={"barcode": "WB2"})
    assert send(delivery_url=receiver.url) == 0
    clock.move(seconds=30)
    assert send(delivery_url=receiver.url) == 1


@pytest.mark.parametrize("status", [400, 410, 422])
def test_a_refusal_is_final(promotion, send, receiver, delivery, status):
    receiver.statuses = [status]
    assert send(delivery_url=receiver.url) == 0
    assert delivery(1002) == "failed"


def test_a_delivery_is_told_as_of_when_it_ended(client, promotion, database, clock):
    assert send_due(database, {Channel.ATVENU: lambda _outgoing: clock.move(minutes=1)}, clock) == 1
    (held,) = client.get(f"{BUSINESS}/fans/1002/rewards").json()
    assert held["updated_at"] == clock.now.isoformat()
