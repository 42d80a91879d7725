"""What a self-service kiosk needs besides."""

import pytest

from kiosk.app.doctor.self_service import KEYBOARD_PLUGIN, keyboard, plugins, probes, signing, terms
from kiosk.domain.readiness import Level
from kiosk.settings import PassRules, SelfService
from tests.app.passes import Maker


@pytest.fixture
def kiosk(settings):
    def kiosk(passes=PassRules(), **ours):  # noqa: B008 - never changed
        made = settings(mode="self_service", passes=passes)
        return made.model_copy(update={"self_service": SelfService(**ours)})

    return kiosk


def level(checks):
    (check,) = checks
    return check.level


def test_other_stations_are_not_asked(settings, kiosk):
    assert probes(settings()) == []
    assert [probe.names[0] for probe in probes(kiosk())] == [
        "Pass signing",
        "Terms",
        "On-screen keyboard",
    ]


def test_the_signing_key(kiosk, tmp_path):
    maker = Maker.make(tmp_path / "maker")
    (check,) = signing(kiosk(PassRules(signing_key=tmp_path / "maker" / "private")))
    assert (check.level, maker.key.key_id in check.says) == (Level.GREEN, True)
    assert level(signing(kiosk())) is Level.AMBER
    assert level(signing(kiosk(PassRules(signing_key=tmp_path / "none")))) is Level.RED


def test_the_terms(kiosk, tmp_path):
    path = tmp_path / "terms.txt"
    assert level(terms(kiosk(terms=path))) is Level.RED
    path.write_text("Be nice.")
    (check,) = terms(kiosk(terms=path))
    assert (check.level, "no language" in check.says) == (Level.GREEN, True)
    assert level(terms(kiosk())) is Level.GREEN


def test_the_keyboard(kiosk, tmp_path):
    assert level(keyboard(kiosk(), tmp_path)) is Level.AMBER  # Maybe there is but a touch screen.
    assert level(keyboard(kiosk(virtual_keyboard=False), tmp_path)) is Level.GREEN
    assert level(keyboard(kiosk(virtual_keyboard=True), tmp_path)) is Level.RED
    (tmp_path / KEYBOARD_PLUGIN.replace("*", "x")).touch()
    assert level(keyboard(kiosk(virtual_keyboard=True), tmp_path)) is Level.GREEN
    assert plugins().is_dir()
