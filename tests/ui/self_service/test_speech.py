"""Pages and controls said aloud, by Qt's engine for tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from structlog.testing import capture_logs

from kiosk.ui.self_service import speech as speeches
from kiosk.ui.self_service.speech import Speech, speech
from tests.ui.conftest import SIZE
from tests.ui.gate_window import press, type_text
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, open_kiosk, tab_to


class Heard(Speech):
    """Remembers what it says."""

    def __init__(self) -> None:
        super().__init__(QTextToSpeech("mock"))
        self.words: list[str] = []

    def say(self, text: str) -> None:
        self.words.append(text)
        super().say(text)


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    made = Heard()
    yield made
    delete(made)


@pytest.fixture
def speaking(heard: Heard) -> Iterator[Kiosk]:
    kiosk = open_kiosk(visits.STILL, SIZE, speech=heard)
    yield kiosk
    kiosk.close()


def test_each_page_is_said_by_its_title(speaking: Kiosk, heard: Heard) -> None:
    speaking.show(visits.EMAIL_STEP)
    assert heard.words[-1] == "What is your email?"
    speaking.pass_time(60)
    assert heard.words[-1] == "Still there?"


def test_the_control_that_the_keyboard_comes_to_is_said(speaking: Kiosk, heard: Heard) -> None:
    speaking.show(visits.WAY)
    tab_to(speaking, "Email me a code")
    assert heard.words[-1] == "Email me a code"


def test_what_is_typed_is_never_said(speaking: Kiosk, heard: Heard) -> None:
    speaking.show(visits.PASSWORD)
    type_text(speaking, "fanpassword")
    press(speaking, Qt.Key.Key_Tab)
    assert not any("fanpassword" in words for words in heard.words)


def test_what_is_newer_is_said_instead(qtbot: QtBot) -> None:
    engine = QTextToSpeech("mock")
    voice = Speech(engine)
    voice.say("a sentence that takes its time to be said from beginning to end")
    qtbot.waitUntil(lambda: engine.state() is QTextToSpeech.State.Speaking)
    voice.say("")
    qtbot.waitUntil(lambda: engine.state() is QTextToSpeech.State.Ready)
    delete(voice)


def test_it_speaks_the_language_of_the_screen(heard: Heard) -> None:
    engine = heard.findChild(QTextToSpeech)
    usual = QLocale()
    QLocale.setDefault(engine.availableLocales()[-1])
    try:
        heard.follow_language()
        assert engine.locale() == engine.availableLocales()[-1]
    finally:
        QLocale.setDefault(usual)


def test_a_machine_without_a_voice_is_silent_and_says_why_in_the_log(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", staticmethod(lambda: ["mock"]))
    with capture_logs() as logs:
        assert speech() is None
    assert [entry["event"] for entry in logs] == ["speech_missing"]
    assert speeches.speech("mock") is not None
