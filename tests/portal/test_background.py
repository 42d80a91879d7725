"""The background's threads: poked after what happens, and done when the portal is."""

import json
from threading import Event

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from kiosk.portal import background
from kiosk.portal.background import Background, transports, working
from kiosk.portal.database import Work
from kiosk.portal.messages import Channel

BUSINESS = "/api/v1/ent/businesses/12345"
LONG_S = 3600
PATIENCE_S = 20


@pytest.fixture
def sent():
    """What was sent, and an event for each."""
    return []


@pytest.fixture
def outbound(sent):
    """Transports that note what they are given."""
    arrived = Event()

    def send(outgoing):
        sent.append((outgoing.message.channel, outgoing.message.fan_id))
        if {channel for channel, fan in sent if fan == 1004} >= {"email", "sms"}:
            arrived.set()

    return dict.fromkeys(("email", "sms"), send), arrived


def test_a_completion_is_followed_by_its_rewards_and_notices(client, database, clock, outbound):
    carriers, arrived = outbound
    with working(database, clock, Background(LONG_S, carriers)):
        client.post(f"{BUSINESS}/quests/67891/fans/1004/complete")
        assert arrived.wait(PATIENCE_S)
    held = client.get(f"{BUSINESS}/fans/1004/rewards").json()
    assert "Silver Fan" in {reward["reward_title"] for reward in held}


def test_what_was_left_is_done_at_the_start(client, database, clock, outbound):
    carriers, arrived = outbound
    client.post(f"{BUSINESS}/quests/67891/fans/1004/complete")
    for work in database.work.values():
        work.clear()
    with working(database, clock, Background(LONG_S, carriers)):
        assert arrived.wait(PATIENCE_S)


def test_a_failure_is_logged_and_survived(client, database, clock, monkeypatch, caplog):
    failures = [OperationalError("SELECT", {}, Exception("gone")), ZeroDivisionError("a bug")]
    tried = Event()
    genuine = background.reward_pass

    def failing(*arguments):
        if failures:
            raise failures.pop(0)
        given = genuine(*arguments)
        tried.set()
        return given

    monkeypatch.setattr(background, "reward_pass", failing)
    with working(database, clock, Background(0.01)):
        assert tried.wait(PATIENCE_S)
    events = [json.loads(record.message) for record in caplog.records]
    assert [event["event"] for event in events] == ["database_failed", "background_failed"]
    assert "ZeroDivisionError: a bug" in events[1]["exception"]


def test_announcements_follow_the_commit(client, database):
    judging, sending = database.work[Work.JUDGING], database.work[Work.SENDING]
    judging.clear()
    sending.clear()
    with database.writing() as connection:
        connection.execute(text("UPDATE fans SET phone = NULL WHERE fan_id = 1002"))
    assert (judging.is_set(), sending.is_set()) == (False, False)
    client.post(f"{BUSINESS}/quests/67891/fans/1002/complete")
    assert (judging.is_set(), sending.is_set()) == (True, False)


def test_a_code_is_sent_while_rewards_are_given(connect, database, clock, monkeypatch):
    giving, sent = Event(), Event()
    monkeypatch.setattr(background, "reward_pass", lambda *_arguments: giving.wait(PATIENCE_S))
    with database.writing() as connection:
        connection.execute(text("DELETE FROM messages"))  # the demo's own
    with working(
        database, clock, Background(LONG_S, {Channel.EMAIL: lambda _outgoing: sent.set()})
    ):
        asked = {"network": "verify_email", "email": "fan@example.com"}
        connect({"Api-Key": "demo-key"}).post("/api/v1/sessions/connect", json=asked)
        assert sent.wait(PATIENCE_S / 2)
        giving.set()


def test_mails_land_in_the_folder(client, database, clock, tmp_path):
    with database.writing() as connection:
        connection.execute(text("DELETE FROM messages"))  # the demo's own
    client.post(f"{BUSINESS}/quests/67891/fans/1003/complete")
    seen = Event()

    def clock_that_sees():
        if any(tmp_path.glob("mail/*.eml")):
            seen.set()
        return clock()

    with working(database, clock_that_sees, Background(0.05, transports(tmp_path / "mail"))):
        assert seen.wait(PATIENCE_S)
    assert any("Bronze Fan" in path.read_text() for path in tmp_path.glob("mail/*.eml"))
