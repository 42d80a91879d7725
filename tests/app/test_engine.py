"""The engine over real HTTP and a real database: each fault is answered, and nothing is lost."""

import http.server
import threading
from datetime import timedelta

import pytest

from kiosk.app.engine import Engine
from kiosk.domain.lane import Clear
from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.status import PortalState
from kiosk.station.clock import SystemClock

NOBODY_LISTENS = "http://127.0.0.1:1"


@pytest.fixture
def answering():
    """A server that gives every request the same answer; call it for its URL."""
    servers = []

    def serve(status, body, kind="text/html"):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET  # noqa: N815

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_fan_earns_the_points_with_one_call_a_scan(start, portal_url):
    lane = start(portal_url).online()
    lane.scan("fan:1002")  # The first scan also asks what this portal tells.
    calls = lane.meter.calls
    outcome = lane.scan("fan:1003")
    assert (outcome.verdict, outcome.reason) == (Verdict.EARNED, Reason.CONFIRMED)
    assert outcome.points.earned == sum(quest.points for quest in outcome.completed)
    assert outcome.points.state is PointsState.CONFIRMED
    assert lane.meter.calls == calls + len(outcome.completed)


def test_a_wristband_of_nobody_is_linked_by_the_next_fan(start, portal_url):
    lane = start(portal_url).online()
    assert lane.scan("WB-77").verdict is Verdict.LINK_NEEDED
    linked = lane.scan("fan:1005")
    assert linked.verdict is Verdict.LINKED
    assert "Link your wristband" in {quest.quest_title for quest in linked.completed}
    again = lane.scan("WB-77/1 \u00e9")
    assert again.verdict is Verdict.LINK_NEEDED
    assert lane.scan("fan:1006").verdict is Verdict.LINKED


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("fan:4040", Verdict.UNKNOWN, Reason.FAN_UNKNOWN),
        ("fan:" + "9" * 18, Verdict.UNKNOWN, Reason.FAN_UNKNOWN),
        ("x" * 4096, Verdict.UNKNOWN, Reason.CODE_UNREADABLE),
        ("\x00\x01\x1b\x7f", Verdict.UNKNOWN, Reason.CODE_UNREADABLE),
        ("".join(map(chr, range(1024))), Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN),
        ("https://example.com/a", Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN),
        ("<h1>VALID</h1>'; DROP TABLE x; --%s../..", Verdict.LINK_NEEDED, Reason.BARCODE_UNLINKED),
        ("\udcff", Verdict.UNKNOWN, Reason.CODE_UNREADABLE),
    ],
    ids=["nobody", "huge", "4 KB", "control", "every character", "web", "hostile", "surrogate"],
)
def test_a_strange_code_is_answered_and_the_lane_goes_on(start, portal_url, text, verdict, reason):
    lane = start(portal_url).online()
    outcome = lane.scan(text)
    assert (outcome.verdict, outcome.reason) == (verdict, reason)
    lane.engine.touch()
    assert lane.scan("fan:1002").verdict is Verdict.EARNED


@pytest.mark.parametrize(
    ("status", "body", "kind", "verdict", "reason", "state"),
    [
        (None, b"", "", Verdict.SAVED, Reason.PORTAL_AWAY, PortalState.AWAY),
        (
            200,
            b"<html>Sign in</html>",
            "text/html",
            Verdict.SAVED,
            Reason.PORTAL_AWAY,
            PortalState.AWAY,
        ),
        pytest.param(
            500,
            b"Oh",
            "text/plain",
            Verdict.SAVED,
            Reason.PORTAL_AWAY,
            PortalState.AWAY,
            marks=pytest.mark.soak,
        ),
        (429, b"{}", "application/json", Verdict.SAVED, Reason.PORTAL_BUSY, PortalState.CONNECTING),
        (401, b"{}", "application/json", Verdict.TROUBLE, Reason.KEY_REFUSED, PortalState.PAUSED),
    ],
    ids=["down", "html", "500", "429", "wrong key"],
)
def test_a_scan_is_kept_until_the_portal_is_back(
    start, portal_url, answering, status, body, kind, verdict, reason, state
):
    taught = start(portal_url).online()
    taught.stop()

    lane = start(answering(status, body, kind) if status else NOBODY_LISTENS)
    outcome = lane.scan("fan:1003")
    assert (outcome.verdict, outcome.reason) == (verdict, reason)
    assert outcome.points == Points(50, PointsState.SAVED)
    lane.news.until(lambda: lane.news.statuses[-1].portal is state)
    lane.stop()

    back = start(portal_url)
    confirmed = back.news.outcome()
    assert (confirmed.id, confirmed.verdict) == (outcome.id, Verdict.EARNED)
    assert confirmed.points.state is PointsState.CONFIRMED
    assert back.scan("fan:1003").verdict is Verdict.ALREADY


def test_a_wrong_business_loses_no_scan(start, portal_url):
    lane = start(portal_url, business_id=99999)
    outcomes = [lane.scan("fan:1003"), lane.scan("WB-1")]
    assert {outcome.verdict for outcome in outcomes} == {Verdict.SAVED}
    lane.news.until(lambda: lane.news.statuses[-1].trouble is Reason.BUSINESS_UNKNOWN)
    lane.stop()

    back = start(portal_url)
    confirmed = {each.id: each.verdict for each in (back.news.outcome(0), back.news.outcome(1))}
    assert confirmed == {outcomes[0].id: Verdict.EARNED, outcomes[1].id: Verdict.UNKNOWN}


def test_a_card_can_be_dismissed(start, portal_url):
    lane = start(portal_url).online()
    lane.scan("fan:1003")
    lane.engine.touch()
    lane.news.until(lambda: isinstance(lane.news.cards[-1], Clear))


def test_a_damaged_database_is_set_aside_and_the_lane_works(start, portal_url, tmp_path):
    start(portal_url).online().stop()
    path = tmp_path / "station" / "station.db"
    damaged = path.read_bytes()[:4096] + b"\0" * 20_000
    path.write_bytes(damaged)
    lane = start(portal_url).online()
    assert lane.news.statuses[-1].trouble is Reason.DATABASE_SET_ASIDE
    assert lane.scan("fan:1003").verdict is Verdict.EARNED
    aside = sorted(path.parent.glob("station.db.damaged-*"))
    assert aside[0].read_bytes() == damaged
    for part in aside:
        part.unlink()
    lane.scan("fan:1002")
    lane.news.until(lambda: lane.news.statuses[-1].trouble is None)


def test_staff_ask_after_a_reading(start, portal_url):
    lane = start(portal_url).online()
    outcome = lane.scan("fan:1003")
    lane.engine.desk(lambda desk: desk.unlock("204817"))
    lane.news.until(lambda: lane.news.desks and lane.news.desks[-1].answer is PinAnswer.UNSET)
    lane.engine.desk(lambda desk: desk.find(outcome.receipt))
    assert not any(view.traces for view in lane.news.desks)


def test_the_portals_clock_is_believed_and_ours_is_shown_to_be_wrong(
    start, portal_url, monkeypatch
):
    slow = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda self: slow(self) - timedelta(minutes=7))
    lane = start(portal_url).online()
    assert 415 <= lane.news.statuses[-1].clock_off_s <= 425  # A Date has no fractions.
    assert lane.scan("fan:1003").verdict is Verdict.EARNED


@pytest.mark.parametrize("part", [Engine.desk, Engine.fans])
def test_a_bug_in_what_staff_do_is_logged_and_the_lane_goes_on(start, portal_url, capsys, part):
    async def buggy(_):
        raise ZeroDivisionError

    lane = start(portal_url).online()
    part(lane.engine, buggy)
    assert lane.scan("fan:1005").verdict is Verdict.EARNED
    printed = capsys.readouterr().out
    assert "act_failed" in printed
    assert "ZeroDivisionError" in printed
