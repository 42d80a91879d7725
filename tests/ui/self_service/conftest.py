"""Self-service kiosks for the tests: offscreen, with the real QML."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.self_service.face import SelfServiceFace
from tests.ui.conftest import SIZE
from tests.ui.self_service.home_window import meet
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk, open_kiosk
from tests.ui.self_service.visit_states import STILL


@pytest.fixture
def make_kiosk(qtbot: QtBot) -> Iterator[MakeKiosk]:
    """Opens kiosks; closes them after the test."""
    opened: list[Kiosk] = []

    def make(face: SelfServiceFace = STILL, size: QSize = SIZE) -> Kiosk:
        opened.append(open_kiosk(face, size))
        return opened[-1]

    yield make
    for kiosk in opened:
        kiosk.close()


@pytest.fixture(scope="module")
def one_kiosk(qapp: QGuiApplication) -> Iterator[Kiosk]:
    """A kiosk that a file's tests share: opening one takes longer than most of them."""
    kiosk = open_kiosk(STILL, SIZE)
    yield kiosk
    kiosk.close()


@pytest.fixture
def kiosk(one_kiosk: Kiosk, qtbot: QtBot) -> Kiosk:
    """A kiosk at 1280 by 800, without motion, with nobody in front of it."""
    one_kiosk.empty()
    return one_kiosk


@pytest.fixture
def maya(make_kiosk: MakeKiosk) -> Kiosk:
    """Maya is signed in at 1280 by 800, without motion."""
    return meet(make_kiosk())
