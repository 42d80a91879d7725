"""What the portal does beside answering calls: gives rewards, and sends what is queued."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.portal.database import Database, Work
from kiosk.portal.logs import log
from kiosk.portal.messages import Channel
from kiosk.portal.reward_pass import reward_pass
from kiosk.portal.sender import send_due
from kiosk.portal.transports import Transport, to_folder, to_smtp, to_webhook

INTERVAL_S = 30.0
"""How often to look for what nobody announced: rewards another process caused, retries due."""

PAUSE_S = 0.5
"""At least so long from one look to the next: at a busy gate one pass serves many completions."""


@dataclass(frozen=True, slots=True)
class Background:
    """How the background works.

    Attributes:
        transports: by channel; what has none waits.
    """

    interval_s: float = INTERVAL_S
    transports: Mapping[Channel, Transport] = field(default_factory=dict)


def transports(
    mail_dir: Path | None = None,
    smtp: str | None = None,
    sms_url: str | None = None,
    delivery_url: str | None = None,
) -> dict[Channel, Transport]:
    """The transports of a configuration; the folder takes what nothing else is named for.

    Raises ValueError for a URL that does not fit, and OSError where the folder cannot be made.
    """
    found: dict[Channel, Transport] = {}
    if mail_dir is not None:
        found |= dict.fromkeys((Channel.EMAIL, Channel.SMS), to_folder(mail_dir))
    if smtp is not None:
        found[Channel.EMAIL] = to_smtp(smtp)
    if sms_url is not None:
        found[Channel.SMS] = to_webhook(sms_url)
    if delivery_url is not None:
        found |= dict.fromkeys((Channel.ATVENU, Channel.BESTRING), to_webhook(delivery_url))
    return found


@contextmanager
def working(
    database: Database, clock: Callable[[], datetime], background: Background
) -> Iterator[None]:
    """Work in threads of their own within the block."""
    for channel in (Channel.EMAIL, Channel.SMS):
        if channel not in background.transports:
            log.info("no_way_to_send", channel=channel.value)
    workers = (
        _Worker(
            "rewards",
            lambda keep_going: reward_pass(database, clock, keep_going),
            database.work[Work.JUDGING],
            background.interval_s,
        ),
        _Worker(
            "sender",
            lambda keep_going: send_due(database, background.transports, clock, keep_going),
            database.work[Work.SENDING],
            background.interval_s,
        ),
    )
    for worker in workers:
        worker.start()
    try:
        yield
    finally:
        for worker in workers:
            worker.stop()
        for worker in workers:
            worker.join()


class _Worker(threading.Thread):
    """Works at the start, whenever it is poked, and at intervals.

    The work is told when to break off.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[Callable[[], bool]], object],
        poked: threading.Event,
        interval_s: float,
    ) -> None:
        super().__init__(name=name)
        self._work = work
        self._poked = poked
        self._interval_s = interval_s
        self._stopping = threading.Event()

    def stop(self) -> None:
        """Have it end at its next step."""
        self._stopping.set()
        self._poked.set()

    def run(self) -> None:
        """Work until stopped."""
        while not self._stopping.is_set():
            # Cleared first: a poke during the work is one for the next time.
            self._poked.clear()
            self._try_to_work()
            self._stopping.wait(min(PAUSE_S, self._interval_s))
            if not self._stopping.is_set():
                self._poked.wait(self._interval_s)

    def _try_to_work(self) -> None:
        try:
            self._work(lambda: not self._stopping.is_set())
        except SQLAlchemyError as error:
            log.error("database_failed", work=self.name, cause=str(error.__cause__ or error))
        except Exception:
            # A bug in one reward must not end all others for good.
            log.exception("background_failed", work=self.name)
