"""By what messages go out: folders, SMTP servers and webhooks."""

import json
import os
import smtplib
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from sqlalchemy import Row

from kiosk.portal.messages import Channel

TIMEOUT_S = 10
SENDER = "no-reply@localhost"

_REFUSED = {HTTPStatus.BAD_REQUEST, HTTPStatus.GONE, HTTPStatus.UNPROCESSABLE_ENTITY}
"""Answers that another try would not change."""

_SMTP_FINAL = 500
"""From here on up, SMTP's codes mean for good (RFC 5321, 4.2.1)."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message as it goes out, and in a delivery what the other system is to know."""

    message: Row[Any]
    details: Mapping[str, Any]


class NotSent(Exception):
    """The message did not go out.

    Attributes:
        final: another try would not help.
        alone: it is about this message's address, and others may well go out.
    """

    def __init__(self, reason: str, *, final: bool = False, alone: bool = False) -> None:
        super().__init__(reason)
        self.final = final
        self.alone = alone or final


Transport = Callable[[Outgoing], None]
"""Sends one message; raises NotSent."""


def to_folder(folder: Path) -> Transport:
    """Write a file per message, `.eml` or `.sms`; the same one however often it is tried.

    The names sort by time; the files are for the owner's eyes only. Raises OSError where the folder
    cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)

    def send(outgoing: Outgoing) -> None:
        message = outgoing.message
        email = message.channel == Channel.EMAIL
        kind = ".eml" if email else ".sms"
        path = folder / f"{message.created_at:%Y%m%dT%H%M%S.%f}-{message.message_uid}{kind}"
        content = _email(outgoing, SENDER).as_bytes() if email else _sms(message)
        try:
            _write(path, content)
        except OSError as error:
            raise NotSent(f"cannot write to {folder}: {error}") from error

    return send


def to_smtp(url: str) -> Transport:
    """Send by `smtp://user:password@host:port` (TLS where it is offered), or `smtps://`.

    Mails are from the user where it is an address. Raises ValueError for other URLs.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ValueError("the SMTP server must be given as smtp://user:password@host:port")
    host, port = parts.hostname, parts.port or 0
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    sender = user if "@" in user else f"no-reply@{host}"

    def send(outgoing: Outgoing) -> None:
        connect = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
        try:
            with connect(host, port, timeout=TIMEOUT_S) as server:
                server.ehlo()
                if parts.scheme == "smtp" and server.has_extn("starttls"):
                    server.starttls()
                if password:
                    server.login(user, password)
                server.send_message(_email(outgoing, sender))
        except smtplib.SMTPRecipientsRefused as error:
            codes = sorted(code for code, _ in error.recipients.values())
            reason = f"the mail server refuses the address: {', '.join(map(str, codes))}"
            # Greylisting servers refuse whom they do not know yet with 450.
            raise NotSent(reason, final=codes[0] >= _SMTP_FINAL, alone=True) from error
        except (smtplib.SMTPException, OSError) as error:
            # Not every server takes international addresses.
            alone = isinstance(error, smtplib.SMTPNotSupportedError)
            raise NotSent(f"the mail server failed: {type(error).__name__}", alone=alone) from error

    return send


def to_webhook(url: str) -> Transport:
    """POST each message as JSON, its uid as `Idempotency-Key`; raises ValueError for other URLs."""
    if urlsplit(url).scheme not in {"http", "https"}:
        raise ValueError("a webhook's URL must start with http:// or https://")
    opener = urllib.request.build_opener(_NoRedirects)

    def send(outgoing: Outgoing) -> None:
        message = outgoing.message
        headers = {"Content-Type": "application/json", "Idempotency-Key": message.message_uid}
        body = json.dumps(_content(outgoing)).encode()
        request = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310 - checked
        try:
            with opener.open(request, timeout=TIMEOUT_S):
                pass
        except urllib.error.HTTPError as error:
            error.close()
            raise NotSent(f"answered {error.code}", final=error.code in _REFUSED) from error
        except (OSError, HTTPException) as error:
            raise NotSent(f"cannot be reached: {type(error).__name__}") from error

    return send


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirected POST would be sent on as a GET, and taken for delivered."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        return None


def _content(outgoing: Outgoing) -> dict[str, Any]:
    message = outgoing.message
    if message.channel == Channel.SMS:
        return {"to": message.address, "text": message.body}
    return {"message_uid": message.message_uid, **outgoing.details}


def _email(outgoing: Outgoing, sender: str) -> EmailMessage:
    message = outgoing.message
    email = EmailMessage()
    email["From"] = sender
    email["To"] = message.address
    # A header ends at its line's end, and titles are whatever people typed.
    email["Subject"] = " ".join(message.subject.split())
    email["Date"] = format_datetime(message.created_at)
    email["Message-ID"] = f"<{message.message_uid}@{sender.rpartition('@')[2]}>"
    email.set_content(message.body)
    return email


def _sms(message: Row[Any]) -> bytes:
    return f"To: {message.address}\n\n{message.body}\n".encode()


def _write(path: Path, content: bytes) -> None:
    """The whole file or none, whenever the machine stops."""
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
