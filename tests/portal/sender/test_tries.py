"""What is queued goes out: once where the receiver keeps count, and never not at all."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from kiosk.portal.database import Work
from kiosk.portal.messages import Channel, notice, queue
from kiosk.portal.sender import MAX_RETRY, next_try, send_due
from kiosk.portal.transports import NotSent


@pytest.mark.parametrize("status", [500, 503, 429, 404, 302])
def test_a_failure_is_tried_again_later(queued, send, states, receiver, clock, status):
    receiver.statuses = [status, status]
    uid = queued()
    assert send(sms_url=receiver.url) == 0
    assert states() == [("waiting", 1, f"answered {status}")]
    assert send(sms_url=receiver.url) == 0
    assert len(receiver.received) == 1
    clock.move(seconds=30)
    assert send(sms_url=receiver.url) == 0
    clock.move(seconds=59)
    assert send(sms_url=receiver.url) == 0
    clock.move(seconds=1)
    assert send(sms_url=receiver.url) == 1
    assert [key for key, _ in receiver.received] == [uid] * 3
    assert states() == [("sent", 3, "sent")]


def test_one_channels_trouble_is_not_anothers(queued, send, states, tmp_path, receiver):
    receiver.statuses = [500, 500]
    for _ in range(2):
        queued()
    queued(Channel.EMAIL, "a@example.com")
    assert send(mail_dir=tmp_path, sms_url=receiver.url) == 1
    assert len(receiver.received) == 1
    assert sorted(state[0] for state in states()) == ["sent", "waiting", "waiting"]


def test_what_expires_first_goes_first(queued, send, receiver, clock):
    queued(body="Notice")
    clock.move(seconds=1)
    queued(body="Code", expires_at=clock.now + timedelta(minutes=10))
    assert send(sms_url=receiver.url) == 2
    assert [body["text"] for _key, body in receiver.received] == ["Code", "Notice"]


def test_nobody_listens(queued, send, states):
    queued()
    assert send(sms_url="http://127.0.0.1:9/") == 0
    assert states()[0][:2] == ("waiting", 1)


def test_old_news_is_not_sent(queued, send, states, receiver, clock):
    queued()
    clock.move(days=1)
    assert send(sms_url=receiver.url) == 0
    assert states() == [("failed", 0, "too late")]
    assert receiver.received == []


def test_a_claim_that_was_killed_comes_back(queued, send, database, clock, receiver):
    def die(_outgoing):
        raise KeyboardInterrupt

    queued()
    with pytest.raises(KeyboardInterrupt):
        send_due(database, {Channel.SMS: die}, clock)
    clock.move(minutes=5, seconds=-1)
    assert send(sms_url=receiver.url) == 0
    clock.move(seconds=1)
    assert send(sms_url=receiver.url) == 1


def test_a_bug_ends_the_one_message_that_meets_it(queued, database, clock, states, caplog):
    def send_others(outgoing):
        if outgoing.message.address == "555-0666":
            raise IndexError(outgoing.message.address)

    uid = queued(address="555-0666")
    queued()
    assert send_due(database, {Channel.SMS: send_others}, clock) == 1
    assert sorted(states()) == [("failed", 1, "failed: IndexError"), ("sent", 1, "sent")]
    (line,) = [json.loads(record.message) for record in caplog.records]
    assert (line["event"], line["message_uid"]) == ("message_failed", uid)
    assert "send_others" in line["traceback"]
    assert "555-0666" not in caplog.text


def test_two_senders_send_each_message_once_however_long_it_takes(queued, database, clock):
    sent = []

    def note(outgoing):
        sent.append(outgoing.message.message_uid)

    def note_slowly(outgoing):
        note(outgoing)
        clock.move(minutes=4)
        send_due(database, {Channel.SMS: note}, clock)

    uids = {queued() for _ in range(3)}
    send_due(database, {Channel.SMS: note_slowly}, clock)
    assert (len(sent), set(sent)) == (3, uids)


def test_a_claim_that_has_run_out_settles_nothing(queued, database, clock, states):
    def send_too_slowly(_outgoing):
        clock.move(minutes=5)
        assert send_due(database, {Channel.SMS: lambda _outgoing: None}, clock) == 1
        raise NotSent("timed out")

    queued()
    send_due(database, {Channel.SMS: send_too_slowly}, clock)
    assert states() == [("sent", 2, "sent")]


def test_what_expires_during_a_round_is_not_sent(queued, database, clock, states):
    queued()
    queued(due_at=clock.now + timedelta(seconds=1), expires_at=clock.now + timedelta(minutes=10))
    assert send_due(database, {Channel.SMS: lambda _outgoing: clock.move(minutes=20)}, clock) == 1
    assert {state[:2] for state in states()} == {("sent", 1), ("waiting", 0)}


def test_tries_grow_apart():
    pauses = [next_try(tries) for tries in range(100)]
    assert pauses[:3] == [timedelta(seconds=seconds) for seconds in (30, 60, 120)]
    assert pauses[-1] == MAX_RETRY
    assert pauses == sorted(pauses)


def test_what_is_rolled_back_is_not_queued(database, clock):
    row = notice(Channel.SMS, "1", "s", "b", clock.now)

    def fail():
        with database.writing() as connection:
            queue(connection, [row])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not database.work[Work.SENDING].is_set()
    with database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM messages")) == 0
