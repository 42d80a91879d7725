"""A kiosk that nobody can close still ends when its service is stopped."""

import os
import signal

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.run import quit_on_signals
from tests.ui.conftest import SIZE
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import open_kiosk


@pytest.mark.skipif(os.name != "posix", reason="Windows ends services otherwise")
def test_a_signal_ends_it_without_the_pin(qapp):
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    hang_up = signal.getsignal(signal.SIGHUP)
    kiosk = open_kiosk(visits.STILL, SIZE, full_screen=True)
    wake = quit_on_signals()
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        assert QGuiApplication.exec() == 0  # It would go on for good.
    finally:
        wake.stop()
        signal.signal(signal.SIGHUP, hang_up)
        for each, handler in before.items():
            signal.signal(each, handler)
        kiosk.close()
