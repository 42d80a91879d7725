"""How messages reach fans: a port, a folder that stands in for the post, and no way at all."""

import os
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from kiosk.portal.logs import log

SENDER = "Loyalty Portal <portal@localhost>"


class Notifier(Protocol):
    """Takes messages; to be called outside of transactions.

    Both methods raise OSError where a message could not be handed over.
    """

    def send_email(self, to: str, subject: str, text: str) -> None:
        """Send a plain text email."""

    def send_sms(self, to: str, text: str) -> None:
        """Send a text message to a phone."""


class NoNotifier:
    """No way to send is configured; says so in the log, and never what was to be sent."""

    def send_email(self, to: str, subject: str, text: str) -> None:
        """Send nothing."""
        del to, subject, text
        log.warning("message_not_sent", kind="email", cause="no way to send is configured")

    def send_sms(self, to: str, text: str) -> None:
        """Send nothing."""
        del to, text
        log.warning("message_not_sent", kind="sms", cause="no way to send is configured")


class MailFolder:
    """Writes one file per message: `.eml` as RFC 5322 has it, `.sms` likewise without a subject.

    A file appears whole, by renaming; the names sort by time. They are for the owner's eyes only.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._clock = clock

    def send_email(self, to: str, subject: str, text: str) -> None:
        """Write an email."""
        self._write(".eml", to, text, subject)

    def send_sms(self, to: str, text: str) -> None:
        """Write a text message."""
        self._write(".sms", to, text)

    def _write(self, kind: str, to: str, text: str, subject: str | None = None) -> None:
        now = self._clock()
        message = EmailMessage(SMTPUTF8)
        message["Date"], message["From"], message["To"] = now, SENDER, to
        if subject is not None:
            message["Subject"] = subject
        message.set_content(text, cte="8bit")
        name = f"{now:%Y%m%dT%H%M%S.%f}-{uuid4().hex}"
        _write_whole(self._folder / f"{name}{kind}", message.as_bytes())


def _write_whole(path: Path, content: bytes) -> None:
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
