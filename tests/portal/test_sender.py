"""What is queued goes out: once where the receiver keeps count, and never not at all."""

import email
import email.policy
import json
import socketserver
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import select, text

from kiosk.portal import demo
from kiosk.portal.background import transports
from kiosk.portal.database import Work
from kiosk.portal.messages import Channel, notice, queue
from kiosk.portal.reward_schema import messages
from kiosk.portal.sender import MAX_RETRY, next_try, send_due
from kiosk.portal.transports import NotSent

BUSINESS = "/api/v1/ent/businesses/12345"
ATVENU = {
    "reward_type": "atvenu",
    "atvenu_sales_event_key": "event",
    "atvenu_promo_key": "promo",
    "atvenu_delivery_method": "wristband",
}
BESTRING = {
    "reward_type": "bestring",
    "bestring_location_group_id": "bars",
    "bestring_promotion_id": "drink",
}


class MailServer(socketserver.StreamRequestHandler):
    """Takes mail as SMTP servers do; `server.mails` are the contents.

    Recipients are answered as `server.refusals` says, then taken.
    """

    def handle(self):
        self.say("220 ready")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"DATA":
                self.say("354 go on")
                lines = iter(self.rfile.readline, b".\r\n")
                self.server.mails.append(b"".join(lines))
            refused = verb == b"RCPT" and self.server.refusals
            bye = "221 bye" if verb == b"QUIT" else "250 ok"
            self.say(self.server.refusals.pop(0) if refused else bye)
            if verb == b"QUIT":
                return

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


@pytest.fixture
def mail_server():
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), MailServer) as server:
        server.mails, server.refusals = [], []
        server.url = f"smtp://club%40example.com@127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


class Receiver:
    """Takes POSTs, and answers with the scripted statuses, then 200."""

    def __init__(self):
        self.received = []
        self.statuses = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.append((self.headers["Idempotency-Key"], json.loads(body)))
                self.send_response(receiver.statuses.pop(0) if receiver.statuses else 200)
                self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def receiver(monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture
def database(database):
    """Without the messages of the demo's own rewards."""
    with database.writing() as connection:
        connection.execute(messages.delete())
    return database


@pytest.fixture
def queued(database, clock):
    def queued(channel=Channel.SMS, address="555-0101", body="Hello", **fields):
        row = notice(channel, address, "A\nsubject", body, clock.now) | fields
        with database.writing() as connection:
            queue(connection, [row])
        return row["message_uid"]

    return queued


@pytest.fixture
def send(database, clock):
    return lambda **where: send_due(database, transports(**where), clock)


@pytest.fixture
def states(database):
    def states():
        query = select(messages.c.status, messages.c.tries, messages.c.answer)
        with database.reading() as connection:
            return [tuple(row) for row in connection.execute(query.order_by(messages.c.created_at))]

    return states


@pytest.fixture
def promote(client):
    """Gives a fan a new promotion; returns its uid."""

    def promote(fan_id, promotion):
        reward = {
            "reward_title": "Voucher",
            "expiration_timestamp": "2026-11-30",
            "timezone": "UTC",
            "winner_selection_model": "all",
            "performance_uid": demo.TONIGHT_UID,
        }
        answer = client.post(f"{BUSINESS}/rewards", json=reward | promotion)
        uid = answer.json()["reward_uid"]
        client.post(f"{BUSINESS}/fans/{fan_id}/rewards", data={"reward_uid": uid})
        return uid

    return promote


@pytest.fixture
def promotion(promote):
    """The uid of a promotion given to fan 1002, who has a wristband."""
    return promote(1002, ATVENU)


@pytest.fixture
def delivery(client):
    """What has become of the promotion of a fan."""

    def delivery(fan_id):
        (held,) = client.get(f"{BUSINESS}/fans/{fan_id}/rewards").json()
        return held["delivery_status"]

    return delivery


def test_files_hold_what_is_sent(queued, send, states, tmp_path):
    mail = queued(Channel.EMAIL, "zoë@example.com", "Grüße 🎟\n")
    sms = queued(body="Your code: A1")
    folder = tmp_path / "mail"
    assert send(mail_dir=folder) == 2
    assert [state[0] for state in states()] == ["sent", "sent"]
    eml, text_message = sorted(folder.iterdir(), key=lambda path: path.suffix)
    at = "20261123T194231.000000"
    assert (eml.name, text_message.name) == (f"{at}-{mail}.eml", f"{at}-{sms}.sms")
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}
    content = eml.read_bytes()
    parsed = email.message_from_bytes(content, policy=email.policy.default)
    assert parsed["To"] == "zoë@example.com"
    assert parsed["Subject"] == "A subject"
    assert parsed.get_content() == "Grüße 🎟\n"
    assert text_message.read_text() == "To: 555-0101\n\nYour code: A1\n"
    assert send(mail_dir=folder) == 0


def test_a_folder_that_is_gone(queued, database, clock, states, tmp_path):
    queued()
    carriers = transports(tmp_path / "mail")
    (tmp_path / "mail").rmdir()
    assert send_due(database, carriers, clock) == 0
    assert states()[0][:2] == ("waiting", 1)


def test_mails_go_to_the_mail_server(queued, send, mail_server):
    uid = queued(Channel.EMAIL, "fan@example.com", "Grüße")
    assert send(smtp=mail_server.url) == 1
    (content,) = mail_server.mails
    mail = email.message_from_bytes(content, policy=email.policy.default)
    assert (mail["From"], mail["To"]) == ("club@example.com", "fan@example.com")
    assert mail["Message-ID"] == f"<{uid}@example.com>"
    assert mail.get_content().strip() == "Grüße"


def test_an_address_that_the_mail_server_refuses(queued, send, states, mail_server):
    mail_server.refusals = ["550 unknown"]
    queued(Channel.EMAIL, "nobody@example.com")
    assert send(smtp=mail_server.url) == 0
    assert states() == [("failed", 1, "the mail server refuses the address: 550")]


def test_an_address_that_is_greylisted_is_tried_again(queued, send, states, mail_server, clock):
    mail_server.refusals = ["450 who are you"]
    for address in ("new@example.com", "known@example.com"):
        queued(Channel.EMAIL, address)
    assert send(smtp=mail_server.url) == 1
    assert sorted(state[0] for state in states()) == ["sent", "waiting"]
    clock.move(seconds=30)
    assert send(smtp=mail_server.url) == 1


def test_an_address_that_the_mail_server_cannot_write_holds_up_no_other(
    queued, send, states, mail_server
):
    queued(Channel.EMAIL, "zoë@example.com")
    queued(Channel.EMAIL, "fan@example.com")
    assert send(smtp=mail_server.url) == 1
    assert sorted(state[0] for state in states()) == ["sent", "waiting"]


def test_a_mail_server_that_is_away(queued, send, states):
    queued(Channel.EMAIL, "fan@example.com")
    assert send(smtp="smtp://127.0.0.1:9") == 0
    assert states()[0][:2] == ("waiting", 1)


def test_sms_go_to_the_webhook(queued, send, receiver):
    uid = queued()
    assert send(sms_url=receiver.url) == 1
    assert receiver.received == [(uid, {"to": "555-0101", "text": "Hello"})]


def test_without_a_url_a_promotion_waits(promotion, send, clock, delivery):
    assert send() == 0
    clock.move(days=1)
    assert send() == 0
    assert delivery(1002) == "waiting"


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


@pytest.mark.parametrize("status", [400, 410, 422])
def test_a_refusal_is_final(promotion, send, receiver, delivery, status):
    receiver.statuses = [status]
    assert send(delivery_url=receiver.url) == 0
    assert delivery(1002) == "failed"


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


def test_a_delivery_is_told_as_of_when_it_ended(client, promotion, database, clock):
    assert send_due(database, {Channel.ATVENU: lambda _outgoing: clock.move(minutes=1)}, clock) == 1
    (held,) = client.get(f"{BUSINESS}/fans/1002/rewards").json()
    assert held["updated_at"] == clock.now.isoformat()


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


@pytest.mark.parametrize(
    "where",
    [{"smtp": "mail.example.com"}, {"sms_url": "ftp://x"}, {"delivery_url": "file:///etc/passwd"}],
)
def test_urls_that_are_none(where):
    with pytest.raises(ValueError, match="must"):
        transports(**where)


def test_transports_of_a_configuration():
    found = transports(Path("mail"), "smtp://mail.invalid", None, "https://x.invalid")
    assert set(found) == set(Channel)
    assert transports() == {}
