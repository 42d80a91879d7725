"""Mails, texts and files: where they go, and what is said no to."""

import email
import email.policy
from pathlib import Path

import pytest

from kiosk.portal.background import transports
from kiosk.portal.messages import Channel
from kiosk.portal.sender import send_due


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
