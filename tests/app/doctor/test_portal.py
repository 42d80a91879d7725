"""What is said of the portal: the real one, and all that may answer in its place."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.doctor import portal
from kiosk.domain.catalogue import Business, Catalogue, Performance
from kiosk.domain.readiness import Check, Level
from kiosk.settings import Settings
from kiosk.settings.secret import SECRET_VARIABLE
from kiosk.station.clock import SystemClock
from kiosk.store import Database, SqlRecords
from tests.app.doctor.answering import HTML, answering

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
TONIGHT = Performance("p1", "City v Rivals", NOW, NOW + timedelta(hours=2))


class StoppedClock(SystemClock):
    """It is always the same evening."""

    def now(self) -> datetime:
        return NOW


class LateClock(SystemClock):
    """A machine whose clock is an hour behind."""

    def now(self) -> datetime:
        return super().now() - timedelta(hours=1)


def save(settings: Settings, catalogue: Catalogue) -> None:
    """As the station saved it when it last heard the portal."""

    async def run() -> None:
        opened = await Database.open(settings.station.data_dir / "station.db")
        await SqlRecords(opened).save_catalogue(catalogue)
        await opened.close()

    asyncio.run(run())


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


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_is_red_and_the_rest_waits_for_it(look, status):
    with answering(status, b"{}", "application/json") as url:
        found = look(url)
    assert (found["Portal"].level, found["Key"].level) == (Level.GREEN, Level.RED)
    assert found["Clock"].advice == "It is, once the portal takes the key."


def test_no_secret_is_red_and_the_portal_is_not(look, portal_url, monkeypatch):
    monkeypatch.delenv(SECRET_VARIABLE)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    found = look(portal_url)
    assert (found["Portal"].level, found["Key"].level) == (Level.GREEN, Level.RED)
    assert "no api_secret" in found["Key"].says


def test_a_business_of_somebody_else_is_red(look, portal_url):
    found = look(portal_url, business_id=99)
    key = found["Key"]
    assert (key.level, "not for business 99" in key.says) == (Level.RED, True)
    assert found["Performance"].advice == "Look again, once the key is for this business."


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


def test_a_portal_that_is_away_leaves_the_rest_to_be_seen_later(look, free_tcp_port):
    found = look(f"http://127.0.0.1:{free_tcp_port}")
    assert found["Portal"].says == f"Nothing listens at 127.0.0.1:{free_tcp_port}."
    assert [found[name].level for name in portal.NAMES] == [Level.RED] + [Level.AMBER] * 3
    for name in portal.NAMES[1:]:
        assert "once the portal answers" in found[name].advice


def test_of_a_portal_that_is_away_the_saved_performances_are_known(look, settings, free_tcp_port):
    save(settings(), Catalogue(Business(12345), performances=(TONIGHT,), at=NOW))
    found = look(f"http://127.0.0.1:{free_tcp_port}", StoppedClock())
    assert found["Performance"].says == "now: City v Rivals"


def test_a_portal_that_cannot_list_performances_leaves_them_to_station_toml(look):
    body = b'[{"business_id": 12345, "business_name": "Harbour City"}]'
    with answering(200, body, "application/json", lacks="/performances") as url:
        found = look(url)
    assert (found["Key"].level, found["Performance"].level) == (Level.GREEN, Level.AMBER)
    assert "[[performance]]" in found["Performance"].advice


def test_the_doctor_only_asks(look):
    asked: list[str] = []
    with answering(200, b"[]", "application/json", asked=asked) as url:
        look(url)
    assert asked == [
        "GET /api/v1/businesses",
        "GET /api/v1/ent/businesses/12345/performances",
    ]
