"""One keyboard scanner that types into nothing but this program, read in a thread of its own."""

from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event

import structlog

from kiosk.scanning.attempts import Attempts, DeviceState, retry_delays
from kiosk.scanning.event_keys import EventKeys
from kiosk.scanning.framing import Framing
from kiosk.scanning.input_devices import KeyStream, UsbId, open_grabbed
from kiosk.scanning.timing import Timing

POLL_S = 0.25
"""Seconds after which the thread sees that it is to stop."""


_log = structlog.get_logger(__name__)


class GrabbedKeyboard:
    """Reads texts from a keyboard scanner until stopped; one that goes is opened again.

    Args:
        device: which one.
        on_text: gets each text, on this reader's own thread.
        on_state: gets each change of state, likewise.
        layout: the keyboard layout the scanner is set to.
        timing: its limits, of which the pause counts.
        framing: what the scanner puts around a code; `on_text` gets what is between.
        open_stream: opens `device`; may raise DeviceError.
        delays: makes the pauses between attempts, anew whenever the scanner has been open.
    """

    def __init__(
        self,
        device: UsbId,
        *,
        on_text: Callable[[str], None],
        on_state: Callable[[DeviceState], None],
        layout: str,
        timing: Timing,
        framing: Framing,
        open_stream: Callable[[UsbId], KeyStream] = open_grabbed,
        delays: Callable[[], Iterator[float]] = retry_delays,
    ) -> None:
        self._device = device
        self._on_text = on_text
        self._framing = framing
        self._layout = layout
        self._pause_ms = timing.pause_ms
        self._open_stream = open_stream
        self._stopped = Event()
        self._attempts = Attempts(self._use, on_state, self._stopped, "grabbed-keyboard", delays)

    def start(self) -> None:
        """Begin; once only."""
        self._attempts.start()

    def stop(self) -> None:
        """End and let go of the scanner."""
        self._attempts.stop()

    def _use(self, listening: Callable[[], None]) -> None:
        keys = EventKeys(self._deliver, self._layout, self._pause_ms)
        with closing(self._open_stream(self._device)) as stream:
            listening()
            while not self._stopped.is_set():
                events = stream.read(self._pause_ms / 1000 if keys.waiting else POLL_S)
                for event in events:
                    keys.take(event)
                if not events:
                    keys.end()

    def _deliver(self, text: str) -> None:
        content = self._framing.content(text)
        if not content or self._stopped.is_set():
            return
        try:
            self._on_text(content)
        except Exception:  # noqa: BLE001 - one text's bug must not end the scanner
            _log.exception("keyboard_text_failed")
