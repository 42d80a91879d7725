"""Readers of wristbands and cards, over PC/SC, in one thread for all of them."""

import sys
import time
from collections.abc import Callable, Iterator
from threading import Event

import structlog

from kiosk.domain.readings import NDEF, UID
from kiosk.scanning import pcsc
from kiosk.scanning.attempts import Attempts, DeviceState, retry_delays
from kiosk.scanning.errors import NfcError
from kiosk.scanning.ndef import first_text
from kiosk.scanning.tags import NoAnswer, Transmit, read_ndef, read_uid
from kiosk.scanning.uids import UidForm, uid_text

WAIT_MS = 250
"""How long one wait for a touch lasts: as soon a new reader is seen, or the thread can end."""

NDEF_S = 0.5
"""How long a tag may take to tell its message; then its UID has to do."""

TRIES, TRY_AGAIN_S = 3, 0.05
"""A tag that is just coming into the field may fail at first."""


NO_READER = NfcError(
    "No wristband reader is connected.", "Plug it in; it is found again by itself."
)

_log = structlog.get_logger(__name__)


class TagReader:
    """Reads each tag once a touch until stopped; readers and service may come and go.

    Args:
        form: how a UID is written.
        ndef: take the tag's first text or URI, where it has one, and not its UID.
        on_text: gets each text and whether it is UID or NDEF, on this reader's own thread.
        on_state: gets each change of state, likewise.
        delays: makes the pauses between attempts, anew whenever a reader has been there.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        form: UidForm = UidForm.HEX,
        *,
        ndef: bool,
        on_text: Callable[[str, str], None],
        on_state: Callable[[DeviceState], None],
        delays: Callable[[], Iterator[float]] = retry_delays,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._form = form
        self._ndef = ndef
        self._on_text = on_text
        self._clock = clock
        self._stopped = Event()
        self._attempts = Attempts(self._use, on_state, self._stopped, "nfc", delays)

    def start(self) -> None:
        """Begin; once only."""
        self._attempts.start()

    def stop(self) -> None:
        """End; returns soon even while a tag is read. No text is delivered afterwards."""
        self._attempts.stop()

    def _use(self, listening: Callable[[], None]) -> None:
        try:
            with pcsc.Context() as context:
                slots: dict[bytes, pcsc.Slot] = {}
                while not self._stopped.is_set():
                    slots = self._next(context, slots)
                    listening()
        except pcsc.PcscError as error:
            raise in_words(error) from error

    def _next(self, context: pcsc.Context, known: dict[bytes, pcsc.Slot]) -> dict[bytes, pcsc.Slot]:
        """Wait for a change; read the tags that have come."""
        readers = context.readers()
        if not readers:
            raise NO_READER
        slots = {name: known.get(name) or pcsc.Slot(name) for name in readers}
        for slot in context.wait(slots.values(), WAIT_MS):
            if slot.touched_since(slots[slot.reader]):
                self._read(context, slot)
            slots[slot.reader] = slot
        return slots

    def _read(self, context: pcsc.Context, slot: pcsc.Slot) -> None:
        for _ in range(TRIES):
            try:
                text, what = self._text(context, slot)
            except (pcsc.PcscError, NoAnswer) as error:
                _log.info("tag_not_read", cause=str(error))
                self._stopped.wait(TRY_AGAIN_S)
            else:
                self._deliver(text, what)
                return

    def _text(self, context: pcsc.Context, slot: pcsc.Slot) -> tuple[str, str]:
        with context.connect(slot.reader) as card:
            uid = read_uid(card.transmit)
            until = self._clock() + NDEF_S
            message = self._message(card.transmit, slot.atr, until) if self._ndef else b""
        text = first_text(message)
        return (text, NDEF) if text else (uid_text(uid, self._form), UID)

    def _message(self, transmit: Transmit, atr: bytes, until: float) -> bytes:
        """The tag's message, or b"" where it has none or takes too long.

        Raises NoAnswer where it has gone meanwhile: by its UID it would be somebody else.
        """

        def hurried(command: bytes) -> bytes:
            if self._clock() > until:
                raise NoAnswer("late")
            return transmit(command)

        try:
            return read_ndef(hurried, atr)
        except NoAnswer:
            read_uid(transmit)
            return b""

    def _deliver(self, text: str, what: str) -> None:
        if self._stopped.is_set():
            return
        try:
            self._on_text(text, what)
        except Exception:  # noqa: BLE001 - one text's bug must not end the readers
            _log.exception("tag_text_failed")


def reader_names() -> list[str]:
    """The readers that are connected; raises NfcError where PC/SC does not work."""
    try:
        with pcsc.Context() as context:
            return [name.decode(errors="replace") for name in context.readers()]
    except pcsc.PcscError as error:
        raise in_words(error) from error


def in_words(error: pcsc.PcscError) -> NfcError:
    """What a fault of PC/SC means for the staff."""
    match error.code:
        case pcsc.NO_LIBRARY:
            return NfcError(
                "PC/SC, which wristband readers need, is not installed.",
                "Install the packages libpcsclite1 and pcscd.",
            )
        case pcsc.NO_SERVICE | pcsc.SERVICE_STOPPED if sys.platform == "win32":
            return NO_READER  # Windows runs the service only while a reader is connected.
        case pcsc.NO_SERVICE | pcsc.SERVICE_STOPPED | pcsc.LOST_SERVICE:
            return NfcError(
                "The service for wristband readers (pcscd) is not running.",
                "Start it: systemctl start pcscd.",
            )
        case pcsc.REFUSED:
            return NfcError(
                "This user may not use the service for wristband readers.",
                "Allow org.debian.pcsc-lite.access_pcsc in polkit for it.",
            )
        case _:
            return NfcError(
                f"The wristband reader failed ({error}).", "Unplug it and plug it in again."
            )
