"""One scanner on a serial port, in a thread of its own.

The thread is not for speed: opening some ports (Bluetooth on Windows) takes seconds, and a busy
window must not make a code's bytes look as if the scanner had paused in the middle.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event
from typing import Literal

import structlog
from PySide6.QtCore import QEventLoop, QIODevice, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort
from shiboken6 import delete

from kiosk.scanning.attempts import Attempts, DeviceState, retry_delays
from kiosk.scanning.serial_faults import gone, refused
from kiosk.scanning.serial_ports import path_of
from kiosk.scanning.splitting import Splitter

Parity = Literal["none", "even", "odd", "mark", "space"]

_PARITIES = {
    "none": QSerialPort.Parity.NoParity,
    "even": QSerialPort.Parity.EvenParity,
    "odd": QSerialPort.Parity.OddParity,
    "mark": QSerialPort.Parity.MarkParity,
    "space": QSerialPort.Parity.SpaceParity,
}

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SerialLine:
    """Which port, and how it is set up.

    Attributes:
        port: a path, a name or `usb:vendor:product[:serial number]`.
        baud: bits a second.
        data_bits: 5 to 8.
        stop_bits: 1 or 2.
    """

    port: str
    baud: int = 9600
    parity: Parity = "none"
    data_bits: int = 8
    stop_bits: int = 1


class SerialReader(QObject):
    """Reads texts from a serial port until stopped; a port that goes is opened again.

    Args:
        line: the port.
        splitter: makes the splitter of each connection.
        on_text: gets each text, on this reader's own thread.
        on_state: gets each change of state, likewise.
        delays: makes the pauses between attempts, anew whenever the port has been open.
    """

    _stopping = Signal()

    def __init__(
        self,
        line: SerialLine,
        splitter: Callable[[], Splitter],
        *,
        on_text: Callable[[str], None],
        on_state: Callable[[DeviceState], None],
        delays: Callable[[], Iterator[float]] = retry_delays,
    ) -> None:
        super().__init__()
        self._line = line
        self._make_splitter = splitter
        self._on_text = on_text
        self._stopped = Event()
        self._attempts = Attempts(self._use, on_state, self._stopped, f"serial-{line.port}", delays)

    def start(self) -> None:
        """Begin; once only."""
        self._attempts.start()

    def stop(self) -> None:
        """End; returns soon even while the system opens the port."""
        self._stopped.set()
        self._stopping.emit()
        self._attempts.stop()

    def _use(self, listening: Callable[[], None]) -> None:
        # A loop gives this thread the dispatcher without which no port tells of bytes.
        loop = QEventLoop()
        self._stopping.connect(loop.quit)
        connection = _Connection(opened(self._line), self._make_splitter(), self._deliver, loop)
        try:
            listening()
            if not self._stopped.is_set():
                loop.exec()
            if connection.failed:
                raise gone(self._line.port)
        finally:
            # Not left to the garbage collector: Qt's objects must end in the thread they live in.
            delete(connection)
            delete(loop)

    def _deliver(self, text: str) -> None:
        if self._stopped.is_set():
            return
        try:
            self._on_text(text)
        except Exception:  # noqa: BLE001 - one text's bug must not end the scanner
            _log.exception("serial_text_failed")


class _Connection(QObject):
    """An open port, closed with it: its bytes become texts; ends the loop when the port fails."""

    def __init__(
        self,
        port: QSerialPort,
        splitter: Splitter,
        on_text: Callable[[str], None],
        loop: QEventLoop,
    ) -> None:
        super().__init__()
        port.setParent(self)
        self._port = port
        self._splitter = splitter
        self._on_text = on_text
        self._loop = loop
        self.failed = False
        self._pause = self._timer(splitter.patience_ms, self._on_pause)
        # Bytes may be waiting when a busy thread sees the pause pass; a timer of zero fires only
        # after they were read.
        self._read_all = self._timer(0, self._on_silence)
        port.readyRead.connect(self._on_bytes)
        port.errorOccurred.connect(self._on_error)

    def _timer(self, interval_ms: int, on_timeout: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(on_timeout)
        return timer

    @Slot()
    def _on_bytes(self) -> None:
        self._read_all.stop()
        self._hand_on(self._splitter.feed(bytes(self._port.readAll().data())))
        if self._splitter.held:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _on_pause(self) -> None:
        self._read_all.start()

    @Slot()
    def _on_silence(self) -> None:
        held = self._splitter.held
        texts = self._splitter.pause()
        if held and not texts:
            _log.warning("serial_bytes_dropped", port=self._port.portName(), count=held)
        self._hand_on(texts)

    @Slot(QSerialPort.SerialPortError)
    def _on_error(self, error: QSerialPort.SerialPortError) -> None:
        if error is not QSerialPort.SerialPortError.NoError:
            self.failed = True
            self._loop.quit()

    def _hand_on(self, texts: list[str]) -> None:
        for text in texts:
            self._on_text(text)


def opened(line: SerialLine) -> QSerialPort:
    """The port, open and set up; raises SerialError."""
    port = QSerialPort()
    path = path_of(line.port)
    port.setPortName(path)
    port.setBaudRate(line.baud)
    port.setParity(_PARITIES[line.parity])
    port.setDataBits(QSerialPort.DataBits(line.data_bits))
    port.setStopBits(QSerialPort.StopBits(line.stop_bits))
    if not port.open(QIODevice.OpenModeFlag.ReadOnly):
        raise refused(port.error(), path, line.baud)
    # USB scanners on Windows stay silent until a program says that it listens.
    port.setDataTerminalReady(True)
    port.clearError()
    return port
