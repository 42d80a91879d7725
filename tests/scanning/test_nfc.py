"""Wristbands held to a virtual reader of the real PC/SC service."""

import itertools
import queue
import threading
from contextlib import contextmanager

import pytest
from structlog.testing import capture_logs

from kiosk.domain.readings import NDEF, UID
from kiosk.scanning import pcsc
from kiosk.scanning.attempts import LISTENING
from kiosk.scanning.nfc import NDEF_S, TagReader, in_words, reader_names
from kiosk.scanning.uids import UidForm
from tests.nfc import OwnService, Tag, Type2, Type4, running_service, text_record

PATIENCE_S = 10
BAND = "04A2B3C4D5E680"


@pytest.fixture(scope="module")
def service():
    with running_service() as service:
        yield service


@pytest.fixture
def own_service(service):
    """A service that may be ended."""
    if not isinstance(service, OwnService):
        pytest.skip("the pcscd that runs here is not ours to end")
    return service


class Watcher:
    """What the readers report, to be awaited."""

    def __init__(self):
        self.readings = queue.Queue()
        self.states = queue.Queue()

    def reading(self):
        return self.readings.get(timeout=PATIENCE_S)

    def state(self):
        return self.states.get(timeout=PATIENCE_S)

    def took(self, text, what):
        self.readings.put((text, what))


@contextmanager
def reading(form=UidForm.HEX, *, ndef=True, **options):
    watcher = Watcher()
    reader = TagReader(
        form,
        ndef=ndef,
        on_text=options.pop("on_text", watcher.took),
        on_state=watcher.states.put,
        delays=lambda: itertools.repeat(0.05),
        **options,
    )
    reader.start()
    try:
        yield watcher
    finally:
        reader.stop()
        assert not reader._attempts._thread.is_alive()


def test_a_touch_is_one_reading_however_long_and_the_next_touch_another(service):
    tag = Tag(BAND)
    with reading() as watcher:
        assert watcher.state() == LISTENING
        with service.touch(tag):
            assert watcher.reading() == (BAND, UID)
            tag.rests(looks=2)
        with service.touch(tag):
            assert watcher.reading() == (BAND, UID)
        assert watcher.readings.empty()
        assert watcher.states.empty()


@pytest.mark.parametrize("kind", [Type2, pytest.param(Type4, marks=pytest.mark.soak)])
def test_a_text_on_the_tag_comes_before_its_uid(service, kind):
    with reading() as watcher, service.touch(kind(text_record("fan:1003"))):
        assert watcher.reading() == ("fan:1003", NDEF)


@pytest.mark.soak
def test_the_text_on_the_tag_is_left_alone_where_it_is_not_wanted(service):
    with (
        reading(UidForm.DECIMAL, ndef=False) as watcher,
        service.touch(Type2(text_record("fan:1003"), BAND)),
    ):
        assert watcher.reading() == (str(int(BAND, 16)), UID)


@pytest.mark.soak
def test_a_tag_that_is_slow_to_tell_its_text_is_read_by_its_uid(service):
    now = itertools.count(0, NDEF_S)
    with (
        reading(clock=lambda: next(now)) as watcher,
        service.touch(Type2(text_record("fan:1003"), BAND)),
    ):
        assert watcher.reading() == (BAND, UID)


@pytest.mark.soak
def test_a_tag_that_goes_before_it_has_told_its_text_is_not_read_until_it_comes_again(service):
    class Hasty(Type2):
        gone = threading.Event()

        def answer(self, command):
            if command[:2] != b"\xff\xb0":
                return super().answer(command)
            self.gone.set()
            return None

    hasty = Hasty(text_record("fan:1003"), BAND)
    with reading() as watcher:
        with service.touch(hasty):
            assert hasty.gone.wait(PATIENCE_S)
        with service.touch(Type2(text_record("fan:1003"), BAND)):
            assert watcher.reading() == ("fan:1003", NDEF)
        assert watcher.readings.empty()


@pytest.mark.soak
def test_the_service_is_killed_and_comes_back(own_service):
    with reading() as watcher:
        assert watcher.state() == LISTENING
        own_service.kill()
        assert watcher.state().cause == "The service for wristband readers (pcscd) is not running."
        own_service.start()
        assert watcher.state() == LISTENING
        with own_service.touch(Tag(BAND)):
            assert watcher.reading() == (BAND, UID)


@pytest.mark.soak
def test_the_reader_is_unplugged_and_comes_back(own_service):
    with reading() as watcher:
        assert watcher.state() == LISTENING
        assert len(reader_names()) == 2  # vpcd has two slots.
        own_service.stop()
        own_service.start(reader=False)
        assert watcher.state().cause == "The service for wristband readers (pcscd) is not running."
        assert watcher.state().cause == "No wristband reader is connected."
        assert reader_names() == []
        own_service.stop()
        own_service.start()
        while watcher.state() != LISTENING:
            pass
        with own_service.touch(Tag(BAND)):
            assert watcher.reading() == (BAND, UID)


def test_without_pc_sc_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr(pcsc, "_LIBRARY", "libnone.so.1")
    with reading() as watcher:
        state = watcher.state()
    assert state.cause == "PC/SC, which wristband readers need, is not installed."
    assert state.advice == "Install the packages libpcsclite1 and pcscd."


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (pcsc.REFUSED, "This user may not use the service for wristband readers."),
        (0x80100014, "The wristband reader failed (80100014)."),
    ],
)
def test_whatever_pc_sc_says_is_told_in_words(code, cause):
    error = in_words(pcsc.PcscError(code))
    assert error.cause == cause
    assert error.advice


EMPTY, TAKEN, MUTE = 0x10, pcsc.PRESENT, pcsc.PRESENT | pcsc.MUTE
IN_USE = 0x100


@pytest.mark.parametrize(
    ("before", "after", "touched"),
    [
        (0, TAKEN, True),
        (EMPTY, TAKEN, True),
        (TAKEN, TAKEN | IN_USE, False),
        (TAKEN, EMPTY, False),
        (EMPTY, MUTE, False),
        (MUTE, TAKEN, True),
        (TAKEN | 1 << 16, TAKEN | 3 << 16, True),
    ],
)
def test_a_tag_that_comes_is_a_touch_even_in_anothers_place(before, after, touched):
    assert pcsc.Slot(b"", after).touched_since(pcsc.Slot(b"", before)) is touched


@pytest.mark.soak
def test_a_bug_with_one_text_is_logged_and_the_next_touch_is_read(service):
    watcher = Watcher()

    def stumble(text, what):
        watcher.took(text, what)
        if text == BAND:
            raise RuntimeError("a bug")

    with capture_logs() as logs, reading(on_text=stumble):
        for uid in (BAND, "11223344"):
            with service.touch(Tag(uid)):
                assert watcher.reading() == (uid, UID)
    assert [entry["event"] for entry in logs] == ["tag_text_failed"]
