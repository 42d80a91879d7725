"""What is said of the portal: the real one, and all that may answer in its place."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.app.doctor import portal
from kiosk.domain.readiness import Check, Level
from kiosk.settings.secret import SECRET_VARIABLE
from kiosk.station.clock import SystemClock
from tests.app.doctor.answering import HTML, answering


class LateClock(SystemClock):
    """A machine whose clock is an hour behind."""

    def now(self) -> datetime:
        return super().now() - timedelta(hours=1)


@pytest.fixture
def look(settings) -> Callable[..., dict[str, Check]]:
    """Looks at the portal at a URL; its checks by name."""

    def look(url: str, clock: SystemClock | None = None, **options: object) -> dict[str, Check]:
        checks = portal.portal(settings(url, **options), clock or SystemClock())
        return {check.name: check for check in checks}

    return look


def test_the_demo_portal_is_all_green(look, portal_url):
    found = look(portal_url)
    assert tuple(found) == portal.NAMES
    assert [check.level for check in found.values()] == [Level.GREEN] * 4
    assert found["Key"].says == "accepted, for Harbour City"


def test_a_wrong_secret_is_red_and_the_portal_is_not(look, portal_url, monkeypatch):
    monkeypatch.setenv(SECRET_VARIABLE, "wrong")
    found = look(portal_url)
    assert (found["Portal"].level, found["Key"].level) == (Level.GREEN, Level.RED)


def test_no_secret_is_red_and_the_portal_is_not(look, portal_url, monkeypatch):
    monkeypatch.delenv(SECRET_VARIABLE)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    found = look(portal_url)
    assert (found["Portal"].level, found["Key"].level) == (Level.GREEN, Level.RED)
    assert "no api_secret" in found["Key"].says


def test_a_business_of_somebody_else_is_red(look, portal_url):
    key = look(portal_url, business_id=99)["Key"]
    assert (key.level, "not for business 99" in key.says) == (Level.RED, True)


def test_a_wrong_clock_is_red(look, portal_url):
    clock = look(portal_url, LateClock())["Clock"]
    assert (clock.level, "60 min slow" in clock.says) == (Level.RED, True)


@pytest.mark.parametrize(
    ("status", "body", "kind", "level", "says"),
    [
        (200, HTML, "text/html", Level.RED, "Something other than the Loyalty Portal"),
        (302, HTML, "text/html", Level.RED, "Something other than the Loyalty Portal"),
        (200, b'{"weather": 3}', "application/json", Level.RED, "Something other than the Loyalty"),
        (503, HTML, "text/html", Level.RED, "The portal has a fault (503)."),
        (404, b'{"message": "No."}', "application/json", Level.RED, "No."),
        (429, b"{}", "application/json", Level.AMBER, "call limit"),
    ],
)
def test_other_answers_have_their_words(look, status, body, kind, level, says):
    with answering(status, body, kind) as url:
        found = look(url)["Portal"]
    assert (found.level, says in found.says) == (level, True)


def test_a_portal_that_is_away_leaves_the_saved_performances(look, free_tcp_port):
    found = look(f"http://127.0.0.1:{free_tcp_port}")
    assert found["Portal"].says == f"Nothing listens at 127.0.0.1:{free_tcp_port}."
    assert {check.level for check in found.values()} == {Level.RED, Level.AMBER}


def test_the_doctor_only_asks(look):
    asked: list[str] = []
    with answering(200, b"[]", "application/json", asked) as url:
        look(url)
    assert asked == [
        "GET /api/v1/businesses",
        "GET /api/v1/ent/businesses/12345/performances",
    ]
