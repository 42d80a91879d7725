"""What ends a station."""

import os
import signal

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.run import quit_on_signals


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_closes_the_window(qapp, number):
    before = {
        each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    }
    wake = quit_on_signals()
    try:
        os.kill(os.getpid(), number)
        assert QGuiApplication.exec() == 0  # It would go on for good.
    finally:
        wake.stop()
        for each, handler in before.items():
            signal.signal(each, handler)
