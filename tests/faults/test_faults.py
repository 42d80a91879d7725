"""Faults of the network: every scan is answered truly, and in the end counts exactly once."""

import ssl
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.client.trust import trust
from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.readings import Source
from kiosk.domain.status import PortalState
from tests.faults.conftest import Award
from tests.faults.proxy import Proxy, always, before, blackhole, lost_answers, slow

pytestmark = [pytest.mark.usefixtures("impatient"), pytest.mark.soak]

GATES = {"scan_groups": ["gates"]}
GATE_QUEST, SILVER_QUEST = 67891, 67893
FANS = (1002, 1004, 1005)
"""Below Silver; 20 points below it, so that the first quest opens the second; and Silver."""

EARNED = {1002: 50, 1004: 75, 1005: 75}
AWARDS = [
    Award(1002, GATE_QUEST, 50),
    Award(1004, GATE_QUEST, 50),
    Award(1004, SILVER_QUEST, 25),
    Award(1005, GATE_QUEST, 50),
    Award(1005, SILVER_QUEST, 25),
]
NO_SUCH_HOST = "http://no-such-host.invalid:8080"
SIGN_IN = b"<!doctype html><title>Welcome to Stadium Wi-Fi</title>"


@dataclass(frozen=True)
class Fault:
    """How a fault begins, what a station may say while it lasts, and if the portal hears of it."""

    begin: Callable[[Proxy], None]
    says: Reason
    verdicts: frozenset[Verdict] = frozenset({Verdict.SAVED})
    commits: bool = False


def fault(handle, says, *verdicts, commits=False):
    def begin(proxy):
        proxy.fault = handle

    return Fault(begin, says, frozenset({Verdict.SAVED, *verdicts}), commits)


FAULTS = {
    "refused": Fault(Proxy.refuse, Reason.PORTAL_AWAY),
    "blackhole": fault(blackhole, Reason.PORTAL_SLOW),
    "slow": fault(slow(0.6), Reason.PORTAL_SLOW),
    "too slow": fault(slow(1.5), Reason.PORTAL_SLOW),
    "one answer lost": fault(lost_answers(1), Reason.PORTAL_AWAY, Verdict.EARNED, commits=True),
    "answers lost": fault(lost_answers(), Reason.PORTAL_AWAY, commits=True),
    "429": fault(always(429, b"{}", Retry_After="1"), Reason.PORTAL_BUSY),
    "500": fault(always(500, b"Oh"), Reason.PORTAL_AWAY),
    "captive portal": fault(always(200, SIGN_IN, Content_Type="text/html"), Reason.PORTAL_AWAY),
}


def scan_all(lane, source=Source.KEYBOARD):
    """Scan every fan; the first outcome of each."""

    def firsts():
        outcomes = [each for each in lane.news.outcomes if each.reading.source is source]
        return {each.fan_id: each for each in reversed(outcomes)}

    for fan_id in FANS:
        lane.engine.read(source, source, f"fan:{fan_id}", "")
    lane.news.until(lambda: len(firsts()) == len(FANS))
    return firsts()


def last_said(lanes):
    """What became of each reading, as the screens said in the end."""
    return {each.id: each for lane in lanes for each in lane.news.outcomes}.values()


def drained(outbox, *lanes):
    """Wait until nothing is left to deliver, nor to say, at the last of the lanes."""

    def done():
        told = all(each.points.state is not PointsState.SAVED for each in last_said(lanes))
        return told and {row.state for row in outbox()} == {"confirmed"}

    lanes[-1].news.until(done)
    lanes[-1].stop()


def points_said(*lanes):
    """Points that the screens said were confirmed, by fan."""
    points = Counter()
    for outcome in last_said(lanes):
        points[outcome.fan_id] += outcome.points.earned
    return points


def honest(proxy, *lanes):
    """Whether the portal had answered whatever was said to be earned."""
    outcomes = [each for lane in lanes for each in lane.news.outcomes]
    return {each.id for each in outcomes if each.verdict is Verdict.EARNED} <= proxy.answered


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_costs_no_scan_and_counts_none_twice(start, proxy, outbox, awards, fault):
    lane = start(proxy.url, **GATES).online()
    fault.begin(proxy)
    firsts = scan_all(lane)
    assert {each.verdict for each in firsts.values()} <= fault.verdicts
    assert {each.reason for each in firsts.values()} <= {
        fault.says,
        Reason.PORTAL_SLOW,  # On a machine so busy that even a refusal comes late.
        *({Reason.CONFIRMED} if Verdict.EARNED in fault.verdicts else ()),
    }
    again = scan_all(lane, Source.CAMERA).values()
    if Verdict.EARNED in fault.verdicts:  # It answers again: on a busy machine, late.
        again = [each for each in again if each.reason is not Reason.PORTAL_SLOW]
    assert {each.verdict for each in again} == {Verdict.ALREADY}
    assert honest(proxy, lane)
    if fault.commits:
        lane.news.until(awards)

    proxy.heal()
    drained(outbox, lane)
    assert len(outbox()) == 2 * len(FANS)
    assert awards() == AWARDS
    assert points_said(lane) == EARNED
    assert honest(proxy, lane)


@pytest.fixture
def certified(tmp_path, monkeypatch, portal_url):
    """Puts the portal behind TLS, by a certificate that is trusted and carries that name."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"

    def certify(name):
        asked = f"-x509 -nodes -subj /CN=portal -newkey rsa:2048 -addext subjectAltName={name}"
        command = ["openssl", "req", *asked.split(), "-keyout", key, "-out", certificate]
        subprocess.run(command, check=True, capture_output=True)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        trust.cache_clear()  # Read once by a station, whose environment stays.
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate, key)
        return before(portal_url, tls)

    yield certify
    trust.cache_clear()


def test_a_portal_behind_tls_answers_under_its_name(start, certified):
    with certified("IP:127.0.0.1") as secure:
        lane = start(secure.url).online()
        assert scan_all(lane)[1002].verdict is Verdict.EARNED
        lane.stop()


@pytest.mark.parametrize("elsewhere", ["wrong TLS name", "no such host"])
def test_a_station_pointed_elsewhere_keeps_its_scans(
    start, certified, proxy, outbox, awards, elsewhere
):
    start(proxy.url, **GATES).online().stop()

    with certified("DNS:portal.example") as misnamed:
        url = misnamed.url if elsewhere == "wrong TLS name" else NO_SUCH_HOST
        astray = start(url, **GATES)
        firsts = scan_all(astray)
        assert {each.verdict for each in firsts.values()} == {Verdict.SAVED}
        assert firsts[1002].points == Points(50, PointsState.SAVED)
        again = scan_all(astray, Source.CAMERA)
        assert {each.verdict for each in again.values()} == {Verdict.ALREADY}
        astray.news.until(lambda: astray.news.statuses[-1].portal is PortalState.AWAY)
        astray.stop()
    assert {row.state for row in outbox()} == {"pending"}
    assert awards() == []

    back = start(proxy.url, **GATES)
    drained(outbox, astray, back)
    assert len(outbox()) == 2 * len(FANS)
    assert awards() == AWARDS
    assert points_said(astray, back) == EARNED
    assert honest(proxy, astray, back)
