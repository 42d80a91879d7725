import itertools
from threading import Event

from structlog.testing import capture_logs

from kiosk.scanning.attempts import BROKEN, LISTENING, Attempts, away, retry_delays
from kiosk.scanning.errors import DeviceError

AWAY = DeviceError("It is away.", "Plug it in.")


class Device:
    """Fails as often as told, each time having listened or not, then listens until stopped."""

    def __init__(self, *failures, listens=False):
        self.failures = list(failures)
        self.listens = listens
        self.states = []
        self.pauses = []
        self.stopped = Event()

    def run(self):
        Attempts(self.use, self.states.append, self.stopped, "device", self.delays).run()

    def delays(self):
        for delay in itertools.count():
            self.pauses.append(delay)
            yield 0

    def use(self, listening):
        if not self.failures:
            listening()
            self.stopped.set()
            return
        if self.listens:
            listening()
        raise self.failures.pop(0)


def test_a_device_that_is_away_is_told_once_and_tried_again():
    device = Device(AWAY, AWAY, AWAY)
    device.run()
    assert device.states == [away(AWAY), LISTENING]
    assert device.pauses == [0, 1, 2]


def test_a_device_that_comes_and_goes_is_told_each_time_and_soon_tried_again():
    device = Device(AWAY, AWAY, listens=True)
    device.run()
    assert device.states == [LISTENING, away(AWAY)] * 2 + [LISTENING]
    assert device.pauses == [0, 0]


def test_a_bug_is_logged_and_the_device_is_tried_again():
    device = Device(RuntimeError("a bug"))
    with capture_logs() as logs:
        device.run()
    assert device.states == [away(BROKEN), LISTENING]
    assert [entry["event"] for entry in logs] == ["device_failed"]


def test_a_device_that_was_stopped_is_neither_used_nor_told():
    device = Device(AWAY)
    device.stopped.set()
    device.run()
    assert (device.states, len(device.failures)) == ([], 1)


def test_the_pauses_double_up_to_two_seconds():
    assert list(itertools.islice(retry_delays(), 5)) == [0.5, 1, 2, 2, 2]
