"""What takes the mails, texts and promotions, and what sends them."""

import json
import socketserver
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from sqlalchemy import select

from kiosk.portal import demo
from kiosk.portal.background import transports
from kiosk.portal.messages import Channel, notice, queue
from kiosk.portal.reward_schema import messages
from kiosk.portal.sender import send_due

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
